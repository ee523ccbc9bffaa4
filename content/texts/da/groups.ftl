# Waymarks egen plads i en gruppe.
mydata-chat = Grupper, du har føjet Waymark til
mydata-chat-option = Hvad en gruppe har valgt

groups-arrived = Jeg er her og holder fra nu af øje med tegn på fare. { $name }, lad os gøre det færdigt privat. Denne besked sletter sig selv.
groups-back = Jeg er tilbage, og indstillingerne fra før er her endnu. { $name }, kig gerne på dem privat. Denne besked sletter sig selv.
groups-back-in-team = Jeg er tilbage i moderatorernes chat. Varsler kommer her.
groups-button-setup = Sæt op
groups-can =
    Jeg kan:
    { $lines }
groups-cannot =
    Jeg kan ikke endnu:
    { $lines }
groups-can-delete = slette beskeder
groups-can-restrict = give skrivepause og fjerne medlemmer
groups-can-invite = svare på anmodninger om at komme ind
groups-can-pin = fastgøre beskeder
groups-cannot-see = Jeg er ikke administrator: Jeg ser måske ikke alle beskeder, så et råb om hjælp kan gå forbi mig.
groups-cannot-delete = Slette beskeder: Spam og skadelige detaljer bliver stående, til et menneske fjerner dem.
groups-cannot-restrict = Begrænse medlemmer: /mute, /kick og /ban virker ikke.
groups-cannot-invite = Invitere medlemmer: Anmodninger venter på et menneske, og jeg kan ikke vise reglerne først.
groups-cannot-pin = Fastgøre beskeder: Beskeden om privatliv forsvinder op i chatten.
groups-basic = Det her er en almindelig gruppe: En skrivepause med sluttid kræver en supergruppe. Telegram gør den til en, når du gør chathistorikken synlig for nye medlemmer.
groups-rights-lost =
    I <b>{ $group }</b> har jeg mistet rettigheder. Det betyder:
    { $lines }
groups-gone = Jeg er ikke længere i <b>{ $group }</b>, så intet bliver læst igennem dér nu. Indstillingerne bliver, hvis jeg kommer tilbage.
groups-team-gone = Jeg er ikke længere i { $team }, hvor varslerne fra <b>{ $group }</b> kom. Vælg gerne, hvor de skal hen nu.

# Moderation: commands, cards for moderators, notes for members.
command-warn = giv et medlem en advarsel, privat
command-mute = giv et medlem skrivepause: /mute 2h grund
command-kick = fjern et medlem, som gerne må komme igen
command-ban = udeluk et medlem i en periode eller for altid
command-del = slet den besked, du svarer på
command-unmute = lad et medlem skrive igen
command-unban = lad en person komme tilbage
command-unwarn = træk et medlems nyeste advarsel tilbage
command-resetwarns = træk alle et medlems advarsler tilbage
command-warns = se et medlems advarsler
command-info = se, hvem en person er, og hvad der er noteret
command-id = se id for denne chat og for dig
command-adminlist = se, hvem der administrerer gruppen
command-admincache = spørg Telegram igen, hvem der administrerer
command-mywarnings = se, hvad der er noteret om dig

option-moderation-warn_limit = Advarsler før en skrivepause
option-moderation-warn_fades_after_days = Dage, før en advarsel falder bort
option-moderation-mute_after_warnings = Skrivepause efter for mange advarsler
option-moderation-mute_after_warnings-1h = 1 time
option-moderation-mute_after_warnings-6h = 6 timer
option-moderation-mute_after_warnings-12h = 12 timer
option-moderation-mute_after_warnings-24h = 24 timer
option-moderation-mute_after_warnings-3d = 3 dage
option-moderation-mute_after_warnings-7d = 7 dage
option-moderation-default_mute = Længde på /mute, når der ikke står en tid
option-moderation-default_mute-1h = 1 time
option-moderation-default_mute-6h = 6 timer
option-moderation-default_mute-12h = 12 timer
option-moderation-default_mute-24h = 24 timer
option-moderation-default_mute-3d = 3 dage
option-moderation-default_mute-7d = 7 dage

mydata-sanction = Advarsler, skrivepauser og udelukkelser
mydata-ban-fingerprint = Fingeraftryk af udelukkelser, uden id
mydata-confirmation = Kommandoer, der venter på en bekræftelse

moderation-button-yes = Ja
moderation-button-no = Nej
moderation-button-confirm = Bekræft
moderation-button-mute-anyway = Skrivepause alligevel
moderation-button-kick-anyway = Fjern alligevel
moderation-button-ban-anyway = Udeluk alligevel
moderation-button-answer = Svar moderatorerne

# Cards for moderators.
moderation-card-warn = <b>#{ $number }</b> Advarsel: { $name } i { $group }
moderation-card-mute = <b>#{ $number }</b> Skrivepause uden slutdato: { $name } i { $group }
moderation-card-mute-until = <b>#{ $number }</b> Skrivepause: { $name } i { $group }, i { $span }, til { $until }
moderation-card-kick = <b>#{ $number }</b> Fjernet, må gerne komme igen: { $name } fra { $group }
moderation-card-ban = <b>#{ $number }</b> Udelukket: { $name } fra { $group }
moderation-card-ban-until = <b>#{ $number }</b> Udelukket: { $name } fra { $group }, i { $span }, til { $until }
moderation-reason = Grund: { $reason }
moderation-reason-none = Der blev ikke skrevet nogen grund.
moderation-reason-warnings = Grund: antallet af advarsler
moderation-by = Af { $issuer }
moderation-by-hand = Gjort i Telegram selv af { $issuer }
moderation-somebody = en administrator
moderation-warnings = Advarsel { $count } af { $limit }. En advarsel falder bort efter { $days ->
    [one] én dag
   *[other] { $days } dage
}.
moderation-suspended = { $name } har en åben sag (#{ $case }), så jeg har ikke givet skrivepause på grund af antallet af advarsler. Det er op til jer.
moderation-limit-no-right = Grænsen er nået, men jeg mangler retten til at begrænse medlemmer, så der er ikke givet skrivepause.
moderation-undone = <b>Trukket tilbage</b> af { $by }, { $at }
moderation-not-in-force = <b>Gælder ikke længere</b>
moderation-failed = #{ $number } kunne ikke gennemføres: Telegram sagde nej. Se venligst efter, om jeg stadig er administrator med ret til at begrænse medlemmer. Knappen fjerner #{ $number } fra listen.
moderation-not-lifted = Telegram lod mig ikke ophæve dette for { $name }. Se venligst efter i gruppens indstillinger.
moderation-not-deleted = Telegram lod mig ikke slette den besked.
moderation-lifted-mute = { $numbers } trukket tilbage af { $by }: { $name } kan skrive igen.
moderation-lifted-ban = { $numbers } trukket tilbage af { $by }: { $name } kan komme tilbage.
moderation-lifted-warn = { $numbers } trukket tilbage af { $by }: Det tæller ikke længere for { $name }.
moderation-lifted-unrecorded = Der var ikke noteret noget af den slags om { $name }. Jeg har ophævet det, Telegram måtte have.
moderation-done = Klaret. #{ $number }
moderation-done-undone = #{ $number } er trukket tilbage.
moderation-done-plain = Klaret.
moderation-already-undone = Det gælder ikke længere.

# Questions to the issuer.
moderation-ask-sure = /{ $command }: Er det { $name }, du mener? Jeg så det brugernavn hos vedkommende sidst, men ikke i denne gruppe, og brugernavne skifter ejer.
moderation-second-look = { $name } har en åben sag (#{ $case }) og har det måske svært lige nu. At blive lukket ude kan gøre det sværere. Vil du først tale med den, der tager sig af sagen?
moderation-anonymous = Dette blev sendt i gruppens navn. Hvis det var dig, så bekræft det med din egen konto inden for et minut. Ingen her kan se, hvem der trykkede.
moderation-expired = Det spørgsmål er udløbet. Send gerne kommandoen igen, hvis der stadig er brug for den.
moderation-not-yours = Det spørgsmål er til den, der gav kommandoen.
moderation-left-alone = Det bliver, som det er.
moderation-too-late = { $command } nåede mig mere end to minutter for sent, så jeg lod den ligge. Send den gerne igen, hvis der stadig er brug for den.

# What can't be done, told to the issuer.
moderation-no-target = Hvem handler det om? Svar på en af personens beskeder med /{ $command }, eller skriv @brugernavn eller id efter den.
moderation-unknown-username = Jeg har ikke set @{ $username } før. Svar på en af personens beskeder, eller brug id.
moderation-target-yourself = Det ville være om dig selv, så jeg gjorde ikke noget.
moderation-target-waymark = Det ville være mig, så jeg gjorde ikke noget.
moderation-target-bot = Andre bots fjernes bedst i Telegrams egen medlemsliste.
moderation-target-admin = Det kan ikke bruges over for administratorer. Ejeren kan ændre deres rettigheder i Telegram.
moderation-target-linked-channel = Det er et opslag fra gruppens egen kanal, så jeg gjorde ikke noget.
moderation-channel-only-ban = En kanal kan ikke få en advarsel eller en skrivepause og kan ikke fjernes. /ban stopper den fra at skrive her.
moderation-channel-no-time = En kanal kan kun udelukkes uden slutdato. Udelad tiden.
moderation-already-banned = { $name } er udelukket, og en skrivepause eller fjernelse ville lukke vedkommende ind igen. Brug /unban først.
moderation-not-muted = { $name } har ikke skrivepause.
moderation-no-warnings = { $name } har ingen advarsler, der kan trækkes tilbage.
moderation-duration-too-short = Den korteste tid er 30 sekunder. Under det gør Telegram den uendelig.
moderation-duration-too-long = Den længste tid er 366 dage. Over det gør Telegram den uendelig. Udelad tiden, hvis udelukkelsen skal være uden slutdato.
moderation-delete-needs-answer = Svar på den besked, der skal slettes.
moderation-too-old-to-delete = Den besked er over 48 timer gammel, og Telegram lader mig ikke slette den længere.
moderation-no-right-to-delete = Dette ville også slette beskeden, og du har ikke ret til at slette beskeder her.
moderation-waymark-lacks-restrict = Jeg mangler retten til at begrænse medlemmer her, så jeg gjorde ikke noget. En administrator, der må tilføje andre, kan give mig den.
moderation-waymark-lacks-delete = Jeg mangler retten til at slette beskeder her, så jeg gjorde ikke noget. En administrator, der må tilføje andre, kan give mig den.
moderation-basic-group = Dette er en almindelig gruppe, og der har Telegram ingen skrivepauser med sluttid. Når chathistorikken gøres synlig for nye medlemmer, bliver den til en supergruppe, og så virker det.
moderation-use-in-group = Brug den i den gruppe, det handler om.
moderation-needs-private = Det læses bedst, hvor andre ikke kan se det. Åbn min private chat, tryk på Start, og send kommandoen igen.
moderation-rights-unknown = Jeg kunne ikke spørge Telegram, hvem der administrerer gruppen, så jeg gjorde ikke noget. Prøv igen om lidt.

# Notes to the member, in private.
moderation-note-warn = En moderator i { $group } beder dig se på noget. Det er en advarsel, og kun du og moderatorerne kan se den.
moderation-note-mute = Du kan læse med i { $group }, men ikke skrive der, før en moderator ophæver det.
moderation-note-mute-until = Du kan læse med i { $group }, men ikke skrive der i { $span }, til { $until }. Din plads i gruppen er stadig din.
moderation-note-kick = En moderator har fjernet dig fra { $group }. Du må gerne spørge om at komme tilbage.
moderation-note-ban = En moderator har fjernet dig fra { $group }.
moderation-note-ban-until = En moderator har fjernet dig fra { $group } i { $span }, til { $until }.
moderation-note-answer = Hvis det virker forkert, eller du gerne vil sige noget om det, kan du svare moderatorerne én gang herfra. Hjælp nu er stadig åben for dig.
moderation-undone-warn = En advarsel, du havde i { $group }, er trukket tilbage.
moderation-undone-mute = Moderatorerne i { $group } har trukket det tilbage: Du kan skrive der igen.
moderation-undone-kick = Moderatorerne i { $group } har trukket det tilbage: Du er velkommen igen.
moderation-undone-ban = Moderatorerne i { $group } har trukket det tilbage: Du er velkommen igen.
moderation-over-mute = Du kan skrive i { $group } igen. Velkommen tilbage.
moderation-over-ban = Du kan komme tilbage til { $group } nu, hvis du har lyst.
moderation-answer-ask = Hvad vil du gerne have moderatorerne til at vide? Din næste besked her går videre til dem, med dit navn.
moderation-answer-sent = Tak. Moderatorerne har den nu.
moderation-answer-already = Moderatorerne har allerede dit svar på dette.
moderation-answer-impossible = Det kan jeg ikke bringe videre til moderatorerne herfra. Du kan selv skrive til en administrator i gruppen.
moderation-answer-card = <b>#{ $number }</b> { $name } ({ $group }) svarer:
    <blockquote>{ $words }</blockquote>

# The record.
moderation-warns = { $name }: { $count ->
    [0] ingen advarsler, der tæller
    [one] én advarsel af { $limit }
   *[other] { $count } advarsler af { $limit }
}
moderation-info = <b>{ $name }</b> · <code>{ $id }</code>
moderation-info-username = Brugernavn: @{ $username }
moderation-info-status = I denne gruppe: { $status ->
    [creator] ejer
    [administrator] administrator
    [member] medlem
    [restricted] medlem med begrænsninger
    [left] er her ikke nu
    [kicked] udelukket
   *[other] kendes ikke
}
moderation-info-record = Noteret: { $count ->
    [0] intet
    [one] én gang
   *[other] { $count } gange
}
moderation-row-warn-active = #{ $number } · { $at } · advarsel · { $reason }
moderation-row-warn-over = <s>#{ $number } · { $at } · advarsel</s> · { $reason }
moderation-row-mute-active = #{ $number } · { $at } · skrivepause · { $reason }
moderation-row-mute-over = <s>#{ $number } · { $at } · skrivepause</s> · { $reason }
moderation-row-kick-active = #{ $number } · { $at } · fjernet · { $reason }
moderation-row-kick-over = <s>#{ $number } · { $at } · fjernet</s> · { $reason }
moderation-row-ban-active = #{ $number } · { $at } · udelukket · { $reason }
moderation-row-ban-over = <s>#{ $number } · { $at } · udelukket</s> · { $reason }
moderation-mine = Det her er noteret om dig. Overstregede linjer gælder ikke længere; advarsler falder bort af sig selv.
moderation-mine-group = <b>{ $group }</b>
moderation-mine-none = Der er ikke noteret noget om dig.
moderation-id-yours = Dit id: <code>{ $id }</code>
moderation-id-chat = Denne chat: <code>{ $id }</code>
moderation-id-answered = Den, du svarede: <code>{ $id }</code>
moderation-staff = Administratorer i { $group }: { $count }
moderation-name = { $name }
moderation-admincache = Der er ikke noget at opdatere: Jeg spørger Telegram om rettigheder ved hver kommando, og intet, jeg går ud fra, er over et minut gammelt.

moderation-span-days = { $count ->
    [one] én dag
   *[other] { $count } dage
}
moderation-span-hours = { $count ->
    [one] én time
   *[other] { $count } timer
}
moderation-span-minutes = { $count ->
    [one] ét minut
   *[other] { $count } minutter
}
moderation-span-seconds = { $count ->
    [one] ét sekund
   *[other] { $count } sekunder
}

# At komme ind i en gruppe: reglerne, to tryk, en stille begyndelse.
command-rules = gruppens regler
command-setrules = giv gruppen sine egne regler
option-joining-minimum_age = Mindstealder (0: spørg ikke)
option-joining-welcome = Byd nye velkommen i gruppen
option-joining-rules = Gruppens egne regler
option-joining-notes = To private beskeder til nye
option-joining-hold_newcomers = Nye skriver efter to tryk
mydata-join-request = Din vej ind i en gruppe
mydata-wave = Vink, der venter på at blive givet videre

joining-door =
    Hej { $name }. Jeg er Waymark, hjælpeprogrammet i <b>{ $group }</b>, ikke et menneske. Tre ting, før døren går op:
joining-rules =
    1. Vi lytter og fortæller, hvad der var sandt for os selv. Vi stiller ingen diagnoser og giver ikke råd om medicin.
    2. Det, der bliver sagt her, bliver her. Et program læser med for at opdage fare og spam; hvem der ser hvad, står under Privatliv.
    3. Her er ingen akut hjælp. Der er altid kun ét tryk til hjælpelinjerne.
joining-always = Et program læser med for at opdage fare og spam; hvem der ser hvad, står under Privatliv. Her er ingen akut hjælp: Der er altid kun ét tryk til hjælpelinjerne.
joining-rules-of = <b>{ $group }</b>
joining-age = Gruppen er for mennesker, der er fyldt { $age } år.
joining-threshold = Er det i orden med dig?
joining-button-older = Jeg er fyldt { $age }
joining-button-younger = Jeg er yngre
joining-button-read = Jeg har læst det
joining-button-privacy = Privatliv
joining-button-enter = Kom ind
joining-button-start = Tryk på Start
joining-button-start-here = Begynd her
joining-button-hello = Sig hej for mig
joining-button-read-first = Jeg læser lidt med
joining-button-support = Jeg har brug for støtte
joining-button-wave = Vink 👋
joining-button-stay = Ja, det er det
joining-button-quieter = Gerne mere stille
joining-button-leave = Gå stille ud

joining-open = Døren til <b>{ $group }</b> er åben. Tryk på Start, så jeg kan skrive til dig her senere. Hvordan vil du gerne begynde?
joining-opened = Moderatorerne har lukket dig ind i <b>{ $group }</b>. Tryk på Start, så jeg kan skrive til dig her senere. Hvordan vil du gerne begynde?
joining-started = Døren til <b>{ $group }</b> er åben. Hvordan vil du gerne begynde?
joining-begin-hello = Det er gjort. Jeg har sagt hej for dig i <b>{ $group }</b>, på én stille linje. Du behøver ikke tilføje noget.
joining-begin-read = At læse med er en rigtig måde at være her på. Jeg præsenterer dig ikke. I morgen viser jeg dig én ting, og så er jeg stille, medmindre du spørger.
joining-begin-support = Tak, fordi du siger det. Jeg har lagt en besked til moderatorerne om, at du gerne vil have støtte i dag; jeg kan ikke vide, hvornår en af dem læser den. Du kan skrive i <b>{ $group }</b> med dine egne ord. Hjælp nu viser linjer, hvor mennesker lytter, og hvornår de svarer.
joining-begin-support-alone = Tak, fordi du siger det. Du kan skrive i <b>{ $group }</b> med dine egne ord, når du har lyst. Hjælp nu viser linjer, hvor mennesker lytter, og hvornår de svarer.
joining-toast-begin-hello = Det er gjort: ét stille hej i gruppen. Tryk på Start her, så jeg kan skrive til dig.
joining-toast-begin-read = At læse med er en rigtig måde at være her på. Jeg præsenterer dig ikke.
joining-toast-begin-support = Tak, fordi du siger det. Tryk på Start nedenfor og så Hjælp nu: linjer, hvor mennesker lytter. Du kan også skrive i gruppen.
joining-toast-lapsed = Det tog lidt for lang tid for Telegram. Du kan altid spørge igen med det samme link.
joining-toast-inside = Du er allerede inde. Godt, at du er her.
joining-toast-younger = Gruppen her er ikke for dig endnu. Send mig /helplines, så ser du linjer, der er til for unge.
joining-toast-outside = Du er ikke i gruppen lige nu. Gruppens link lukker dig ind.
joining-toast-waved = De får at vide, at nogen har vinket.
joining-toast-own-wave = Den her er til de andre. Godt, at du er her.
joining-lapsed = Din anmodning om at komme ind i <b>{ $group }</b> løb ud: Telegram giver os kun fem minutter her. Det bliver ikke lagt dig til last. Du kan altid spørge igen med det samme link.
joining-gone = Jeg er ikke i den gruppe mere, så jeg kan ikke åbne dens dør.
joining-younger =
    Tak, fordi du er ærlig. Gruppen har en aldersgrænse, så jeg kan ikke lukke dig ind, og jeg gemmer intet om det her. I { $country } kan du få fat i mennesker, der er der for dig:
    { $lines }
    I fare lige nu: <b>{ $number }</b>.
joining-younger-anywhere =
    Tak, fordi du er ærlig. Gruppen har en aldersgrænse, så jeg kan ikke lukke dig ind, og jeg gemmer intet om det her. Der er mennesker, der gerne vil høre fra dig:
    { $lines }
    I fare lige nu: dit lands alarmnummer.
joining-privacy =
    <b>Privatliv</b>
    • Waymarks regler læser alle beskeder i gruppen på den server, Waymark kører på; intet andet firma er med. De leder efter fare, spam og kommandoer.
    • Jeg har intet arkiv over dine ord. Lyder noget som fare eller som en meget svær tid, får moderatorerne et notat med beskeden bag et dække og et link til den. Ordene gemmes forseglet og slettes efter 30 dage.
    • Private samtaler med mig bliver læst på samme måde.
    • Automatiske svar kan slås fra med /optout; /privacy fortæller mere. /mydata viser, hvad der er gemt om dig, og sletter det.
    Jeg er et program og kan tage fejl. Ingen holder øje døgnet rundt.

joining-welcome = { $name } er ny her. Et vink er rigeligt.
joining-welcome-several = Flere er nye her. Et venligt ord er rigeligt.
joining-waves =
    { $number ->
        [one] Én i <b>{ $group }</b> har vinket til dig 👋
       *[other] { $number } i <b>{ $group }</b> har vinket til dig 👋
    }
joining-note-day2 = Én ting: /breathe er et stille minut her med mig, og /helplines viser når som helst, hvor mennesker lytter. Det var det hele.
joining-note-day7 = En uge i <b>{ $group }</b>. Er det stadig det rigtige for dig?
joining-stay = Godt at vide. Jeg er stille, medmindre du spørger.
joining-quieter = Jeg sender dig ikke flere beskeder om gruppen. Vil du høre mindre fra selve gruppen: Tryk på dens navn i Telegram, og slå lyden fra.
joining-leave = Det er helt i orden at gå, og jeg siger det ikke til nogen. I Telegram: Tryk på gruppens navn, så Forlad. /mydata sletter, hvad jeg gemmer om dig. Du kan altid komme tilbage, og hjælpelinjerne bliver.

joining-setrules-usage =
    Skriv reglerne efter kommandoen: <code>/setrules Vi lytter. Vi giver ikke råd.</code>
    <code>/setrules standard</code> giver de tre sædvanlige linjer tilbage.
joining-setrules-long = Reglerne må højst fylde { $limit } tegn, så de bliver læst. Intet er ændret.
joining-setrules-done = Nu er det her gruppens regler. /rules viser dem.
joining-setrules-usual = De tre sædvanlige linjer er reglerne igen. /rules viser dem.
joining-team-unreachable = { $name } vil gerne ind i <b>{ $group }</b>, og jeg kan ikke skrive til vedkommende. Tag stilling i Telegram, under anmodninger.
joining-team-lapsed = { $name } ville gerne ind i <b>{ $group }</b> og svarede ikke i tide. Vedkommende kan spørge igen; I skal ikke gøre noget.
joining-team-not-approved = { $name } har sagt ja til reglerne i <b>{ $group }</b>, men Telegram lod mig ikke åbne døren. Jeg mangler retten til at invitere. Luk gerne vedkommende ind under anmodninger.
joining-team-support = { $name } er lige kommet ind i <b>{ $group }</b> og vil gerne have støtte i dag.

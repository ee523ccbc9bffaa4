# Miniudfordringer: nogle dage med én lille ting om dagen. Intet her tæller det, der blev udeladt.
command-challenge = nogle dage med én lille ting om dagen
command-pause = sæt dine udfordringer på pause, gerne i nogle dage
menu-challenges = Udfordringer
challenges-card =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Gjort, mindre eller hvile: alle dage tæller lige meget, og ingen kan se, hvem der gjorde hvad.
challenges-when-tomorrow = Den begynder i morgen.
challenges-when-open = Den er i gang. Du kan være med til og med { $day }.
challenges-when-going = Den er i gang.
challenges-when-over = Gruppens runde er slut.
challenges-facts =
    { $minutes ->
        [one] { $days } dage med omkring et minut hver. { $enough } af dem er nok.
       *[other] { $days } dage med omkring { $minutes } minutter hver. { $enough } af dem er nok.
    }
challenges-what = Dagens opgave kommer til dig privat. Du kan stå af når som helst.
challenges-choose = <b>Hvilken passer til gruppen?</b> Den begynder i morgen, og man er med ved at trykke på en knap.
challenges-offered =
    <b>{ $title }</b>
    { $about }
challenges-none-here = Der er ikke nogen udfordring i gang her lige nu. De, der passer på gruppen, kan starte en med /challenge.
challenges-only-groups = En udfordring startes i selve gruppen med /challenge.
challenges-button-in = Jeg er med
challenges-button-what = Hvad er det?
challenges-button-stop = Stop den
challenges-button-keep = Lad den køre
challenges-button-done = Gjort
challenges-button-smaller = Den mindre er gjort
challenges-button-rest = Hviler i dag
challenges-button-later = Senere
challenges-button-yesterday = Også den fra i går
challenges-button-other = Andet
challenges-button-alone = Kun mig selv
challenges-button-counted = Tæl mig med i tallet
challenges-button-pause = Pause
challenges-button-continue = Fortsæt
challenges-button-finish = Slut her
challenges-button-leave = Stå af
challenges-button-tell = Fortæl gruppen
challenges-button-nothing = Ikke noget
challenges-button-mine = Mine udfordringer
challenges-toast-started = Den er slået op og begynder i morgen.
challenges-toast-one-runs = Der er allerede en udfordring i gang her. /challenge viser den og kan stoppe den.
challenges-toast-gentle = Gruppen hører kun stille ting lige nu, så der er ikke startet noget. Prøv gerne igen en anden dag.
challenges-toast-gentle-later = Gruppen hører kun stille ting lige nu, så jeg har ikke skrevet noget. Knappen virker stadig senere.
challenges-toast-in = Du er med. Lad os vælge din tid privat.
challenges-toast-in-written = Du er med. Jeg har skrevet til dig privat.
challenges-toast-in-already = Du er med. /challenge i vores private chat viser det hele.
challenges-toast-finished = Den har du gjort færdig. Den er din.
challenges-toast-over = Den runde er slut. Der kommer en anden.
challenges-toast-late = Denne runde er godt i gang. Den næste er åben for dig fra første dag.
challenges-toast-not-in = Du er ikke med i den lige nu. /challenge viser, hvad der er.
challenges-toast-stopped = Stoppet. Alle, der er med, vælger selv.
challenges-toast-noted = Noteret.
challenges-toast-noted-already = Det er noteret i forvejen. Alt er godt.
challenges-toast-closed = Den har lukket sig selv. Den nyeste er rigeligt.
challenges-toast-later = Jeg kommer stille med den igen om tre timer.
challenges-toast-told = Gruppen ved det nu.
challenges-toast-not-there = Du er ikke i den gruppe nu, så jeg har ikke skrevet noget.
challenges-toast-yours = Det bliver hos dig.
challenges-stop-question =
    Skal <b>{ $title }</b> stoppes for gruppen?
    Alle, der er med, vælger privat, om de vil fortsætte, slutte eller stå af.
challenges-stopped = <b>{ $title }</b> er slut for gruppen. De, der er med, vælger privat, hvordan det går videre.
challenges-choice =
    { $group } har afsluttet sin runde af <b>{ $title }</b>. Din er stadig din: hvordan vil du gerne videre?
    Der kommer ikke noget, før du vælger.
challenges-over = <b>{ $title }</b> er slut. Tak til alle, der kiggede forbi, på den ene eller den anden måde.
challenges-over-number =
    <b>{ $title }</b> er slut.
    { $count } { $label }. Mindre udgaver og hviledage er med i det, og ingen har talt, hvem der gjorde hvad.
challenges-mine = <b>Dine udfordringer</b>
challenges-none-mine = Du er ikke med i nogen udfordring lige nu. De begynder i din gruppe med en knap.
challenges-line =
    <b>{ $title }</b> · { $group }
    { $state }
challenges-open = <b>{ $title }</b> er åben for dig i { $group }.
challenges-own =
    <b>{ $title }</b>
    { $group }
challenges-about = { $about }
challenges-own-questions =
    Hvornår skal dagens opgave komme?
    Og hvordan vil du være med? Gruppen kan få ét tal for alle tilsammen at se, aldrig et navn.
challenges-state-next = Næste opgave: { $day } kl. { $time }.
challenges-state-all-sent = Alle opgaver er kommet til dig. Den nyeste kan stadig noteres.
challenges-state-until = På pause til { $day }.
challenges-state-paused = På pause, til du fortsætter.
challenges-state-over = Den er slut for dig.
challenges-ask-hour = På hvilket tidspunkt? Skriv det som 07:15, i gruppens tid.
challenges-hour-unknown = Det forstod jeg ikke som et tidspunkt. Noget som 07:15 eller 19.30 virker.
challenges-round-over = Den udfordring er slut. /challenge viser, hvad der er.
challenges-words = { $words }
challenges-task =
    <b>{ $title }</b>
    { $do }

    <i>Mindre:</i> { $small }
challenges-noted-done =
    Noteret.
    <i>Til gruppen, kun hvis du har lyst:</i> { $share }
challenges-noted-smaller =
    Noteret. Det lille tæller helt.
    <i>Til gruppen, kun hvis du har lyst:</i> { $share }
challenges-noted-rest = Noteret. En hviledag tæller som enhver anden.
challenges-finish =
    { $words }

    Det var nok, og den er gjort færdig. Hvis du fortæller gruppen det, skriver jeg sådan her:
    <blockquote>{ $post }</blockquote>
challenges-told = <b>{ $name }</b> er nået til enden af <b>{ $title }</b> og ville gerne have, at I ved det.
challenges-closing = Dagene i <b>{ $title }</b> er slut. Det, du fik med dig, er dit, og du er altid velkommen i en ny runde.
challenges-whenever = <b>{ $title }</b> er her stadig. Når du har lyst.
challenges-paused-until = Alt er på pause til { $day }; udfordringer strækker sig med. Kom igennem det på din egen måde.
challenges-paused = Alt er på pause, til du fortsætter; udfordringer strækker sig med. Kom igennem det på din egen måde.
challenges-pause-nothing = Der er ikke noget at sætte på pause: du er ikke med i nogen udfordring lige nu.
challenges-pause-usage = Skriv <code>/pause</code> eller <code>/pause 10</code> for ti dage (højst 90).
mydata-challenge-run = Udfordringer, du har startet for en gruppe
mydata-enrolment = Udfordringer, du er eller var med i
mydata-task-mark = Dage i dine udfordringer

# At skrive gennem Waymark: en moderator og et medlem, som begge altid kan se, hvordan de stopper.
relay-toast-begun = Åbent: Jeg har skrevet til dig privat.
relay-toast-over = Det er allerede slut.
relay-toast-named = Jeg har fortalt dit fornavn.
relay-no-not-yours = Kun den, der har sagen, kan skrive gennem mig. Tag den først.
relay-no-nobody = Her er ikke længere nogen, jeg kan skrive til.
relay-no-yourself = Den her handler om dig. Lad en af de andre være der for dig.
relay-no-unreachable = Vedkommende har ikke åbnet en chat med mig, så jeg kan ikke give noget videre. Skriv selv til dem.
relay-no-stopped = De stoppede samtalen for lidt siden, og det bestemmer de selv. Jeg spørger dem ikke igen den næste time, medmindre de beder om et menneske eller skriver noget, der bekymrer mig.
relay-no-member-busy = Nogen skriver allerede med vedkommende gennem mig.
relay-no-busy = Du skriver allerede med nogen gennem mig. Stop det først.
relay-button-stop = Stop
relay-button-no = Stop, eller nej tak
relay-button-name = Vis mit fornavn
relay-begins-member = En moderator fra { $group }, et menneske, kan skrive med dig nu, gennem mig. Det, I begge skriver her, giver jeg videre mellem jer to. Ordene ligger forseglet hos mig i 30 dage, så er de væk; den, der eventuelt tager over efter denne moderator, kan læse de sidste af dem. Du kan sige nej, nu eller senere, uden begrundelse.
relay-begins-moderator = Du kan skrive med { $member } nu. Det, du skriver her, når frem som ”En moderator fra { $group }”, uden dit navn; det, vedkommende skriver, kommer kun til dig. Ordene ligger forseglet ved sag { $number }, højst 30 dage. Kommandoer virker stadig og bliver ikke givet videre.{ $before }
relay-before = <i>De sidste ord indtil nu:</i>
  { $lines }
relay-said-member = • Medlemmet: { $text }
relay-said-moderator = • En moderator: { $text }
relay-named = Den moderator, der skriver med dig, hedder { $name }.
relay-from-moderator = <i>En moderator fra { $group } skriver:</i>

  { $text }
relay-from-member = <i>{ $member } skriver:</i>

  { $text }
relay-danger-now = <b>Det lyder, som om det måske sker lige nu.</b> Jeg har vist alarmnummeret først. Jeg er et program og kan tage fejl.
relay-danger = <b>Det lyder, som om der er fare.</b> Jeg er et program og kan tage fejl.
relay-passed-on = Givet videre.
relay-undelivered = Det nåede ikke frem: Jeg kan ikke skrive til vedkommende lige nu.
relay-only-text = Jeg giver kun skrevne ord videre: ingen billeder, lydbeskeder eller filer. Det her gik ikke til nogen.
relay-too-long = Det er for langt til at give videre på én gang og gik ikke til nogen. Send det i dele på højst { $most } tegn.
relay-call-first = Det, du skriver her, går også til moderatoren. Jeg kan ikke love, hvornår det bliver læst, så vent ikke på det. Disse mennesker kan også nås:

  { $lines }
relay-aside = Det, du skrev, bliver givet videre. Hvis noget af det handler om dig: Ingen behøver have det godt for at hjælpe andre, og disse mennesker er der også for dig.

  { $lines }
relay-ended-member-member = Stoppet. Jeg giver ikke mere videre, og det er helt i orden. Vil du gerne tale med et menneske senere, kan du bede om det med knappen.
relay-ended-member-moderator = Vedkommende har stoppet. Det er deres valg. Jeg giver ikke mere videre; sagen bliver, som den er.
relay-ended-moderator-member = Moderatoren er holdt op med at skrive her, og jeg giver ikke mere videre. Vil du gerne tale med et menneske igen, kan du bede om det med knappen.
relay-ended-moderator-moderator = Stoppet. Jeg har sagt det til vedkommende og giver ikke mere videre.
relay-ended-case-member = Den moderator skriver ikke her længere, og jeg giver ikke mere videre. Vil du gerne tale med et menneske igen, kan du bede om det med knappen.
relay-ended-case-moderator = Sagen er lukket eller ikke længere din, så jeg giver ikke mere videre. Jeg har sagt det til vedkommende.
relay-ended-silence-member = Der er gået to timer uden et ord, så jeg er holdt op med at give ord videre. Vil du gerne tale med et menneske igen, kan du bede om det med knappen.
relay-ended-silence-moderator = Der er gået to timer uden et ord, så jeg er holdt op med at give ord videre og har sagt det. Fra kortet kan du begynde igen.
relay-ended-away-member = Moderatoren kan ikke længere nås gennem mig, så jeg giver ikke mere videre. Vil du gerne tale med et menneske, kan du bede om det med knappen.
relay-ended-away-moderator = Vedkommende kan ikke længere nås gennem mig, så jeg giver ikke mere videre.
mydata-relay = At du skriver med nogen gennem mig lige nu
case-button-relay = Skriv gennem mig

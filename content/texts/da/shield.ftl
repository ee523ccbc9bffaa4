# Hvad et medlem læser, når en besked er lagt væk, når nogen blev presset, og når en sætning må gives videre.
shield-author = Jeg er et program, så jeg gør det kort. Jeg har lagt en besked fra dig i <b>{ $group }</b> væk, fordi den måske har en detalje, som kan skade en, der læser den på en dårlig dag. <b>Du har ikke gjort noget forkert, og det tæller ikke imod dig.</b> Moderatorerne har den, og jeg kan tage fejl.

  Du kan sige det hele uden detaljen: hvor slemt det er, hvad du føler, hvad du har brug for lige nu. Handler det om dig selv, kan de her lytte:

  { $lines }
shield-button-team = Spørg en moderator
shield-stand-in = { $name } skrev noget her med en detalje, som kan skade en, der læser den, så beskeden er lagt væk. Ingen har gjort noget forkert, og moderatorerne har den. Et venligt ord er velkomment; skriv ikke noget om metoder.
shield-back-folded = <b>{ $name }</b> skrev dette, og moderatorerne har lagt det tilbage: <tg-spoiler>{ $words }</tg-spoiler>
shield-back-plain = <b>{ $name }</b> skrev dette, og moderatorerne har lagt det tilbage: { $words }
shield-kind-word = Jeg er et program, så jeg gør det kort. Det, der blev sagt til dig i gruppen, var ikke i orden, og det passer ikke. Du har ikke gjort noget for at fortjene det. Bliver det siddende i dig, kan de her lytte:

  { $lines }
shield-kind-aside = Det, der blev sagt til dig her, var ikke i orden, og det passer ikke. Du har ikke gjort noget for at fortjene det. Jeg er et program; privat kan jeg vise dig mennesker at tale med.
shield-kind-public = Det, der blev sagt her, er ikke i orden, og ingen fortjener det. Bliver den slags ord siddende i dig, kan jeg privat vise dig mennesker at tale med. Jeg er et program.
shield-reason-goading = ord, der presser nogen til at skade sig selv
shield-still-here = Hvad det her end handler om: Du behøver ikke være alene med noget, der er svært. De her kan lytte, og med knappen nedenfor kan du stadig nå moderatorerne.

  { $lines }
shield-deleted-by-hand = En moderator har fjernet en besked fra dig i <b>{ $group }</b>. Jeg ved ikke hvorfor, og det behøver ikke betyde, at du har gjort noget forkert.
shield-reads-along = Jeg er et program og læser med for at opdage fare; /privacy fortæller, hvem der ser hvad, og hvordan man stopper det.
shield-privacy = <b>Hvad jeg tager ud.</b> En besked, der måske lærer en metode fra sig, eller som presser nogen til at skade sig selv, går til moderatorerne og bliver så taget ud af gruppen, hvis gruppen giver mig lov. Jeg gemmer ordene forseglet i 14 dage, så den kan lægges tilbage.
moderation-note-warn-rule = Jeg er et program. En besked fra dig i { $group } lød, som om den pressede nogen til at skade sig selv. Derfor blev den taget ud, og dette er en advarsel. Kun du og moderatorerne ser den, og de kan trække den tilbage.

shield-donate = Én ting til, og nej er et godt svar: Må den ene sætning, jeg misforstod, hjælpe mig til at misforstå mindre? Den ville blive gemt uden dit navn, gruppen eller dagen.
shield-donate-sure = Her er sætningen. Læs den lige igen: Er der et navn eller et sted i den? Når du først har givet den, kan ingen se, at den var din, og derfor kan du heller ikke få den tilbage.

  <blockquote>{ $sentence }</blockquote>

  Skal jeg gemme præcis dette?
shield-donate-thanks = Tak. Den er gemt uden navn, til dem, der forbedrer reglerne. Intet andet bliver gemt af den grund.
shield-donate-not = Det er helt fint. Jeg gemmer intet af den grund.
shield-button-give = Vis mig sætningen
shield-button-give-this = Ja, gem sætningen
shield-button-give-not = Nej tak

command-optout = slå mine automatiske svar til dig fra
privacy-optout = Så er det gjort. Jeg svarer ikke længere af mig selv på dine ord i grupper. Skriver du til mig privat, eller beder du om hjælp, er jeg her stadig: /crisis og /helplines virker som altid.
privacy-optout-group = Så er det gjort: ingen flere automatiske svar til den, der bad om det. Resten står i vores private chat.
privacy-alerts-stay = I <b>{ $group }</b> får moderatorerne stadig besked, når du ser ud til at være i fare eller at have det meget svært.
privacy-alerts-stop = I <b>{ $group }</b> får moderatorerne heller ikke besked om dine egne ord, når svarene er slået fra, medmindre du ser ud til at være i fare lige nu.
mydata-held-message = Beskeder, der blev lagt væk
mydata-donated-sentence = Sætninger givet uden navn

# Efter et dødsfald i en gruppe: hvad moderatorer læser, og beskeden der bliver fastgjort. Ingen metode, intet brev, intet sted, intet navn.
command-postvention = efter et dødsfald: pas på en gruppe i to uger
mydata-postvention = At du begyndte at passe på en gruppe efter et dødsfald
postvention-question = Det gør mig ondt, at det her spørgsmål er nødvendigt. Efter et dødsfald kan der passes ekstra godt på <b>{ $group }</b> i to uger:

  • Jeg lytter med den højeste følsomhed. Der kommer flere alarmer, og flere af dem er falske.
  • Gruppen er nænsom: kun tanker til en tung dag, ingen humor, ingen udfordringer.
  • Hjælpelinjer bliver fastgjort i gruppen med et par enkle ord. Jeg nævner ingen og siger intet om hvordan.
  • I får en kort vejledning: hvad I kan sige, hvad I skal udelade, hvem I skal tænke på.

  Jeres indstillinger bliver, som de er, og gælder igen bagefter. I kan slutte før tid eller forlænge. Hvis I vil, samler den fastgjorte besked også kondolencer ét sted.
postvention-running = Der bliver passet på <b>{ $group }</b> efter et dødsfald, indtil { $until }.
postvention-button-begin = Begynd
postvention-button-place = Begynd med plads til kondolencer
postvention-button-cancel = Ikke nu
postvention-button-extend = To uger til
postvention-button-end = Afslut
postvention-not-begun = Der er ikke begyndt noget for <b>{ $group }</b>. /postvention er der, når der er brug for det.
postvention-ended-early = <b>{ $group }</b> er igen, som I havde indstillet den. Tak, fordi I passede på den.
postvention-over = De to uger for <b>{ $group }</b> er gået, og alt er igen, som I havde indstillet det. Sorg følger ingen kalender: Årsdage og fødselsdage kan være svære. Med /postvention kan I begynde igen.
postvention-no-group = Herfra passer jeg ikke på nogen gruppe. Brug /postvention i selve gruppen.
postvention-toast-on = Det er allerede begyndt.
postvention-toast-over = Det er allerede slut.
postvention-toast-longest = Det er forlænget så langt, det kan blive. Når det er slut, kan I begynde igen.

postvention-notice = <b>Til alle her</b>
  Der er sket noget meget trist. Hvad du end føler nu, eller ikke føler, er i orden, og ingen behøver skrive noget. Tal om mennesket og ikke om, hvordan det skete, og undgå detaljer og gætterier.

  Har du det selv svært, så kontakt nogen nu. De her mennesker lytter:

  { $lines }

  Jeg er her også privat og kan vise dig flere, du kan tale med. Jeg er et program.
postvention-condolences = Vil du skrive et minde eller en hilsen, så svar på denne besked. Så bliver det samlet ét sted, og ingen støder uforberedt på det.

postvention-guide-say = <b>Det kan hjælpe at sige</b>
  • Sig det enkelt og kort: at et menneske er død, og at I er kede af det. Spørg først familien, hvad der må vides.
  • ”Der er aldrig kun én grund, og ingen her har skylden.” ”Det er i orden at have brug for hjælp til det her.”
  • Sig hver gang, hvor der er hjælp.

  <b>Udelad</b>
  • Hvordan, hvor, og om der var et brev. Skriver nogen det, så fjern det, og forklar privat hvorfor.
  • Én enkel grund; at det var en udvej, et valg, endelig fred eller modigt.
  • Billeder, der danner et mindealter, nedtællinger, mange opslag i træk. Ét sted og ét øjeblik til at mindes er nok.
postvention-guide-care = <b>Hvem I skal tænke på</b>
  • Dem, der stod tæt på, dem, der talte med vedkommende til sidst, dem, der først fik det at vide, dem, der har mistet før, og dem, der selv har det svært. Et dødsfald kan trække andre med sig, mest i de første uger.
  • Skriv til dem privat med jeres egne ord: ”Jeg tænker på dig. Hvordan har du det med det? Tænker du også på at tage dit liv?” Det gør ingen skade at spørge.
  • Jeg nævner ingen for jer: I ved, hvem de er.

  <b>Og jer selv</b>
  • Del arbejdet, afløs hinanden, og lad også nogen passe på jer. Ingen kan forlange, at I skulle have set det komme.
  • Ser I noget, der bekymrer jer, kan enhver alarm tages og gives videre.

# Det, et medlem hører om sin egen sag bagefter. Det lover intet om mennesker og beder ikke om svar.
care-person-changed = En anden fra teamet har det her nu: et andet menneske, stadig ikke kun mig. Jeg kan ikke love, hvornår vedkommende skriver; hjælpelinjerne er stadig ét tryk væk.
care-nobody-yet = Jeg har kaldt på moderatorerne igen. Lige nu har ingen bekræftet, at de tager sig af det, så vent ikke på dem. Disse mennesker kan du nå:

  { $lines }
care-check-in-question = Et spørgsmål til senere: Er det okay, at jeg skriver til dig i morgen og en gang igen om en uge, bare for at spørge, hvordan det går? Jeg er et program. Du behøver ikke svare, og et enkelt tryk stopper det.
care-button-check-in-yes = Ja
care-button-check-in-no = Nej tak
care-button-check-in-stop = Spørg ikke igen
care-check-in-welcome = Godt, så skriver jeg i morgen. Bliver det svært inden da, er ”Hjælp nu” her altid.
care-check-in-not = Det er i orden. Så gør jeg det ikke. ”Hjælp nu” er her altid.
care-check-in-first = Her er den hilsen, jeg sagde, jeg ville sende. Hvordan går det i dag? Du behøver ikke svare. Hvis du gerne vil tale med et menneske, viser ”Hjælp nu”, hvem du kan nå.
care-check-in-second = Der er gået en uge, og her er den anden hilsen, jeg sagde, jeg ville sende. Hvordan går det i dag? Du behøver ikke svare, og jeg spørger ikke igen. ”Hjælp nu” er her altid.
care-check-in-stopped = Så er det gjort. Jeg spørger ikke igen. ”Hjælp nu” er her altid.

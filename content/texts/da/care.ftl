# Ord til svære øjeblikke. Offentlige linjer nævner intet indhold, holder sig under 300 tegn og lover ingenting.
# $told er, hvem der fik besked: moderators, owner (den, der satte Waymark op), off_duty (moderatorer, hvoraf ingen er på vagt) eller nobody.
# $known: om landet kendes.
care-public-crisis = Tak, fordi du siger det her. { $told ->
    [moderators] Jeg har givet moderatorerne besked.
    [owner] Jeg har givet besked til den, der passer på gruppen.
    [off_duty] Ingen moderator er på vagt lige nu; jeg har lagt en besked til dem.
   *[nobody] Jeg kan ikke nå en moderator herfra, men uden for gruppen er der mennesker, du kan nå.
  } Hvis du ikke er i sikkerhed eller har taget noget, så ring nu til { $known ->
    [yes] <b>{ $number }</b>.
   *[no] alarmcentralen, hvor du er; andre linjer: { $directory }.
  } Jeg er et program og kan tage fejl.
care-public-imminent = Ring nu til { $known ->
    [yes] <b>{ $number }</b>
   *[no] alarmcentralen, hvor du er
  }, hvis du har taget noget, er kommet til skade eller ikke er i sikkerhed. { $told ->
    [moderators] Jeg har givet moderatorerne besked.
    [owner] Jeg har givet besked til den, der passer på gruppen.
    [off_duty] Ingen moderator er på vagt lige nu; jeg har lagt en besked til dem.
   *[nobody] Jeg kan ikke nå en moderator herfra.
  } Godt, at du sagde noget. Jeg er et program og kan tage fejl.{ $known ->
    [yes] { "" }
   *[no] { " " }Andre linjer: { $directory }.
  }
care-public-distress = Hvis du har lyst til at tale lidt mere i fred: Privat kan jeg vise dig mennesker, du kan tale med. Jeg er et program. Du behøver ingen grund, og det haster ikke.
care-public-concern-other = Tak, fordi I passer på hinanden. Privat har jeg tre små skridt, der måske kan hjælpe, både den anden og dig.
care-aside-distress = Hvis du har lyst til at tale lidt mere i fred: Privat kan jeg vise dig mennesker, du kan tale med. Jeg er et program og kan tage fejl. Du behøver ingen grund, og det haster ikke.
care-aside-concern-other = Tak, fordi du passer på en anden. Privat har jeg tre små skridt, der måske kan hjælpe, både den anden og dig. Jeg er et program og kan tage fejl.
care-public-safe = Tak, fordi du siger det. Jeg er et program og vil hellere spørge en gang for meget.
care-beside-moderator = Hvis det handler om dig selv: ring { $known ->
    [yes] <b>{ $number }</b>
   *[no] dit lokale alarmnummer
  }, hvis du ikke er i sikkerhed eller har taget noget. Privat kan jeg vise dig nogen at tale med. Jeg er et program og kan tage fejl.
care-button-private = Tal privat
care-button-safe = I sikkerhed/falsk alarm
care-button-moderator = Hent en moderator
care-toast-author = Knappen er til den, jeg svarede. Hjælpelinjer: /helplines
care-toast-safe = Tak, fordi du siger det. Jeg er stille et døgn, medmindre noget lyder akut.
care-toast-asked = Jeg har spurgt moderatorerne for dig. Jeg kan ikke love, hvornår nogen svarer; numrene er der hele tiden.
care-toast-seen = En af moderatorerne har set det. Jeg har sagt, at du gerne vil have et menneske.
care-toast-off-duty = Ingen moderator er på vagt lige nu; jeg har lagt en besked. Vent ikke på svar: Nummeret ovenfor og /helplines er der nu.
care-toast-nobody = Jeg kan ikke nå en moderator herfra. Brug nummeret ovenfor eller ”Tal privat”.

care-hello-group = Jeg er et program, så jeg gør det kort. Jeg lagde mærke til det, du skrev i gruppen, og jeg kan tage fejl. Du har ikke gjort noget forkert.
care-hello-private = Godt, at du er her. Jeg er et program, så jeg gør det kort, og jeg kan tage fejl. Ingen andre læser denne chat.
care-off-duty = Ingen moderator er på vagt lige nu; jeg har lagt en besked til dem. Uden for gruppen er der mennesker, du kan nå, og jeg kan vise dig hvem.
care-question = <b>Er du i fare lige nu, i dette øjeblik?</b>
care-call-first = Hvis du har taget noget, er kommet til skade eller ikke er i sikkerhed: Ring nu til { $known ->
    [yes] <b>{ $number }</b>.
   *[no] alarmcentralen, hvor du er. Linjer for alle lande: { $directory }.
  }
care-button-danger = Ja
care-button-bad = Ikke lige nu, men slemt
care-button-okay = Et citat / jeg er okay
care-button-safer = Det er lidt tryggere nu
care-button-team = Spørg en moderator
care-button-breathe = Træk vejret med mig

# Typed answers to the question, in small letters, separated by a comma and a space.
care-words-yes = ja, jo, jep, det er jeg, ja det er jeg
care-words-yes-first = ja, jep
care-words-no = nej, næ, niks, ikke lige nu, ikke nu
care-typed = Jeg er et program og forstår ikke alt, hvad du skriver, så jeg vil nødig være det eneste, du har. Disse mennesker kan lytte:

  { $lines }
care-typed-again = Jeg er her stadig, og jeg er stadig et program: Jeg kan ikke følge med i det, du skriver. Det kan et menneske. Numrene står ovenfor, når som helst, og med knappen spørger jeg en moderator for dig.
care-unheard = Jeg er et program og kan kun læse skrevne ord, så ingen har hørt eller set det. Disse mennesker kan lytte:

  { $lines }
care-danger = Du kan sige: ”Jeg er ikke i sikkerhed, bliv på linjen.” Gå hen til et andet menneske, hvis du kan, og væk fra det, der kan skade dig. { $told ->
    [yes] Jeg har kaldt på moderatorerne igen. Jeg kan ikke love, hvornår de læser det, så vent ikke på dem.
    [off_duty] Ingen moderator er på vagt lige nu. Jeg har lagt en besked til dem, så vent ikke på dem.
   *[no] Ingen andre læser denne chat. Med knappen herunder kan jeg spørge moderatorerne for dig.
  }
care-lines = Det lyder virkelig hårdt, og du behøver ikke være alene med det. Her er mennesker, du kan nå:

  { $lines }

  Hvis ingen svarer, så prøv den næste. <b>Hvad gør det svært at tage kontakt lige nu?</b>
care-still-here = Jeg er her stadig, og jeg er stadig et program. Et menneske kan være med dig i det:

  { $lines }

  Er du ikke i sikkerhed i dette øjeblik, så ring til alarmnummeret først.
care-later = Det er programmet en gang til. Hvordan er det nu? Et tryk er nok, og intet svar er også i orden.
care-button-reached = Jeg fik fat i nogen
care-button-not-yet = Ikke endnu
care-button-worse = Det er blevet værre
care-reached = Det er godt, at et menneske er med dig i det. ”Hjælp nu” bliver her.
care-later-once = Jeg er et program, og jeg siger det her én gang: Handlede noget af det alligevel om dig, er der mennesker, der lytter, og intet skal forklares først. Du behøver ikke svare.
care-button-voice = Jeg kan ikke tale højt
care-button-words = Jeg mangler ordene
care-button-enough = Det er ikke slemt nok
care-button-tried = Prøvet, det hjalp ikke
care-button-afraid = Bange for, hvad der sker
care-hurdle-voice = Du behøver ikke tale. Hvor der står chat eller et sms-nummer, kan du skrive:

  { $lines }
care-hurdle-words = Du kan læse det her op eller sætte det ind:

  <i>”Jeg har det meget svært, jeg har tanker, der skræmmer mig, og jeg vil ikke være alene med dem.”</i>

  Mere skal der ikke til. De stiller det næste spørgsmål.
care-hurdle-enough = Der er ingen grænse, du skal nå. Folk ringer også på grund af én dårlig aften, og det er det, linjerne er til for. Måske kan du begynde sådan: <i>”Jeg ved ikke, om det her er slemt nok.”</i> Det hører de tit.
care-hurdle-tried = Det er jeg ked af. Det kræver meget, og så hjalp det ikke. Et andet menneske en anden dag kan være anderledes, og det kan en anden linje også:

  { $lines }

  Du kan begynde med det, der gik galt sidst.
care-hurdle-afraid = Der er nogen, der lytter og stiller et par spørgsmål. På de fleste linjer behøver du ikke sige dit navn, og du kan lægge på, når du vil. Nogle linjer tilkalder ambulance eller politi, hvis de mener, at et liv er i fare lige nu. Du kan spørge først: <i>”Hvornår ville I ringe til andre?”</i>
care-okay = Godt at vide, tak. Jeg vil hellere spørge en gang for meget. Det næste døgn spørger jeg ikke igen af mig selv, medmindre noget lyder akut. { $told ->
    [yes] Moderatorerne kan stadig se min besked, og der står, hvad du har sagt.
   *[no] Ingen andre har fået besked.
  }
care-team-asked = Jeg har sagt til moderatorerne, at du gerne vil have et menneske. Ingen har svaret endnu, og jeg kan ikke love, hvornår de gør. Så længe er linjerne ovenfor der.
care-team-off-duty = Ingen moderator er på vagt lige nu. Jeg har lagt en besked om, at du gerne vil have et menneske, og jeg kan ikke love, hvornår den bliver læst. Disse mennesker kan du nå uden at vente:

  { $lines }
care-team-seen = En af moderatorerne har allerede set det. Jeg har sagt, at du gerne vil have et menneske; jeg kan ikke love, hvornår de skriver.
care-team-which = Hvilken gruppes moderatorer skal jeg spørge? Kun de ser, at du gerne vil have et menneske, ikke hvad du har skrevet her.
care-team-nobody = Jeg kender ingen moderatorer, som jeg kan spørge for dig; det er ikke din skyld. Disse mennesker kan nås uden mig:

  { $lines }
care-seen-by-person = En af moderatorerne har set det: et menneske, ikke kun mig. Jeg kan ikke love, hvornår de skriver; hjælpelinjerne er stadig ét tryk væk.
care-nobody-on-duty = Ingen moderator er på vagt lige nu, og ingen har bekræftet, at de har læst min besked. Vent ikke på dem. De her mennesker kan du nå:

  { $lines }
care-for-anyone = Den knap var til en anden, men der er også hjælp til dig:

  { $lines }
care-grief = Det gør mig ondt. At miste nogen kan fylde alt, og der er ingen rigtig måde eller rigtig tid at sørge på. Jeg er et program og kan ikke sidde hos dig, men disse mennesker lytter også til sorg:

  { $lines }

option-care-sensitivity = Hvor let jeg svarer på ord om nød
option-care-sensitivity-gentle = Forsigtigt: kun når det er meget tydeligt
option-care-sensitivity-balanced = Afbalanceret
option-care-sensitivity-alert = Vågent: hellere en gang for meget
mydata-automatic-reply = Hvornår jeg sidst svarede dig af mig selv

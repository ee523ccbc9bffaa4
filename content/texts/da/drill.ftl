# At øve en alarm. Alt siger, at det er en øvelse; ingen i gruppen ser noget af det.
command-drill = øv en alarm blandt moderatorerne; gruppen ser intet
drill-mark = <b>[ØVELSE]</b>
drill-title = <b>ØVELSE · Sag { $number }</b> · ingen er i nød
drill-words = jeg vil tage mit eget liv
drill-over = Øvelsen er slut ({ $time }).
drill-where = Det her er til moderatorernes chat: Skriv /drill dér.
drill-runs = Der er allerede en øvelse i gang her. Den slutter, når den bliver lukket, eller af sig selv efter en halv time.
drill-not-seen = <b>[ØVELSE]</b> Jeg genkendte ikke de opdigtede ord som en krise. Det er en fejl hos mig: Sig det til den, der driver mig. Øvelsen fortsætter alligevel.
drill-report = <b>[ØVELSE] Sag { $number } er slut.</b>
  { $taken ->
    [yes] • { $who } tog den efter { $claim }; lukket efter { $close }.
   *[no] • Ingen tog den. Den sluttede efter { $close }.
  }
  • Kaldt på igen efter 5 minutter: { $again ->
    [yes] ja
   *[no] nej
  }. Kaldt på alle efter 15 minutter: { $everybody ->
    [yes] ja
   *[no] nej
  }.
drill-duty = { $kept ->
    [yes] • På vagt, da den begyndte: { $names }.
    [nobody] • Ingen var på vagt, da den begyndte. Et medlem ville have fået det at vide med det samme, sammen med linjer, der kan kontaktes.
   *[no] • Her siger ingen, hvornår de er på vagt, så ingen blev kaldt på ved navn i første omgang: /roster
  }
  Intet medlem hørte om det, og intet blev talt med.

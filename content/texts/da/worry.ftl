# Bekymret for en anden: det, den bekymrede læser, og det medlem, der tænkes på. Intet her siger, hvad nogen lagde mærke til.
command-care = bekymret for en anden: hvad der hjælper, privat
worry-door = Der ligger noget klar i vores private chat til den, der spurgte. Linjen her forsvinder om et minut.
worry-menu = Du er bekymret for { $name }. Tak, fordi du lægger mærke til det. Hvad ville hjælpe? { $team ->
    [yes] Teamet ser det, du giver videre, og at det kommer fra dig; { $name } får det ikke at vide af mig.
   *[no] Jeg kender ikke noget team her, som jeg kunne sige det til. { $name } får ikke at vide af mig, at du spurgte.
  }
worry-button-tell = Sig det til teamet
worry-button-card = Læg et kort uden navn
worry-button-how = Hvad svarer jeg?
worry-button-shaken = Jeg er selv rystet
worry-button-lines = Skridt og hjælpelinjer
worry-button-skip = Spring over
worry-note-question = Er der noget, de bør vide? Én linje er nok. Ordene ligger forseglet hos mig i højst 30 dage.{ $reads ->
    [yes] { " " }{ $name } læser det, teamet læser, så jeg skriver kun til de andre.
   *[no] { "" }
  }
worry-passed-on = Givet videre. Kun { $told ->
    [owner] den, der passer på gruppen, ser
   *[moderators] teamet ser
  } det, og at det kommer fra dig. Jeg kan ikke love, hvornår nogen kigger. Sker det lige nu, så ring først til alarmcentralen.
worry-no-team = Jeg kender ikke noget team her, som jeg kan sige det til; det er ikke din skyld. Du kan selv skrive til en administrator. Sker det lige nu, så ring til alarmcentralen.
worry-gone = Spørgsmålet er udløbet. Svar på beskeden i gruppen med /care for at begynde forfra.
worry-toast-gone = Knapperne er udløbet. /care begynder forfra.
worry-looked = Om det, du sagde til teamet: Nogen har set på det. Tak, fordi du lagde mærke til det.
worry-how = <b>Sig, hvad du så, spørg direkte, bliv.</b> Med dine egne ord eller med disse; et tryk kopierer dem:

  <code>Jeg læste det, du skrev, og jeg har tænkt på det siden. Tænker du på at tage livet af dig? Jeg har tid nu og vil gerne lytte.</code>

  Spørgsmålet planter ikke tanken. Lov kun det, du kan holde, og lov ikke at holde det hemmeligt: Sker det lige nu, er nogen nødt til at ringe til alarmcentralen. Hvordan det ender, ligger ikke i dine hænder, og ingen kan bære det alene.
worry-shaken = Bekymring tærer, og den kan røre op i noget af dit eget. Disse mennesker er der også for dig:

  { $lines }

  Jeg har ikke sagt til nogen, at du spurgte.
worry-yourself = At du mærker efter, hvordan du selv har det, tæller lige så meget. Jeg er et program; her er mennesker, der kan lytte:

  { $lines }

  Jeg har ikke sagt til nogen, at du spurgte.
worry-bot = Det blev skrevet af et program. Bekymrer noget i det dig, så sig det til en moderator. Handler det om et menneske, så svar på en af personens egne beskeder med /care.
worry-channel = Jeg kan ikke se, hvem der står bag: Det taler som en kanal eller som gruppen selv. Sig det til en moderator, hvis det bekymrer dig; hjælpelinjerne er ét tryk væk.
worry-unknown = Jeg kender ikke det navn fra en gruppe, vi deler, og navne kan gå fra den ene til den anden. Svar på en af personens beskeder i gruppen med /care, eller skriv personens @brugernavn her.
worry-whom = Du er bekymret for en anden. Tak, fordi du lægger mærke til det. Er I i en gruppe sammen med mig, så svar på en af personens beskeder der med /care, eller skriv personens @brugernavn her. For alle andre:
worry-card-passed = { $team ->
    [yes] Givet videre til teamet.
   *[no] Jeg har taget imod dit ønske.
  } Et kort bliver kun lagt, hvor det er velkomment, så jeg siger aldrig, om det blev; så er alle frit stillet.
worry-card-wait = Ét kort på seks timer er alt, hvad jeg lægger for én person, og det sidste er ikke så gammelt.{ $team ->
    [yes] { " " }Teamet kan du altid sige det til.
   *[no] { "" }
  }
worry-card-lost = Jeg lægger ikke kort for dig for tiden.{ $team ->
    [yes] { " " }Teamet kan du altid sige det til.
   *[no] { "" }
  }

# Selve kortet, usigneret.
worry-card = En fra { $group } tænker på dig og bad mig lægge det her. Jeg er et program. Du behøver ikke svare, og ingen får at vide, hvad du trykker på her.
worry-button-open = Åbn
worry-button-fine = Tak, ikke nødvendigt
worry-button-never = Ikke flere af dem, tak
worry-card-opened = Disse mennesker er der, og du behøver ikke forklare noget først:

  { $lines }
worry-card-fine = I orden. Jeg er her, hvis det ændrer sig.
worry-card-never = Jeg lægger ikke flere af dem hos dig. Under /settings kan du ændre det.
mydata-worry = Hvornår du var bekymret for en anden, eller en anden for dig

# Under en besked, der fik svar offentligt, til dem, der vil hjælpe. $told som i care.ftl.
care-public-bystanders = { $told ->
    [moderators] Moderatorerne har fået besked.
    [owner] Den, der passer på gruppen, har fået besked.
    [off_duty] Ingen moderator har vagt lige nu; de finder min besked senere.
   *[nobody] Jeg kan ikke nå en moderator herfra, så sig det til en, hvis du kan.
  } Et venligt ord hjælper: ”Jeg er her” er nok. Ingen detaljer om hvordan, og ingen diskussion, tak. /care viser privat, hvad der ellers hjælper. Jeg er et program.
mydata-thread-line = Hvornår en samtale i en gruppe sidst fik en linje fra mig; ingen er nævnt

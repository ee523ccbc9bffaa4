# Det, moderatorer ser om nogen i nød: aldrig et ord af selve beskeden.
case-title = <b>Sag { $number }</b> · { $member } · { $place }
case-in-private = privat
case-somebody = Nogen
case-tier-crisis = Kan være i fare. Jeg er et program og kan tage fejl: Læs det i sammenhæng.
case-tier-distress = Har det tilsyneladende svært. I gruppen taler jeg ikke om det.
case-tier-concern-other = Er bekymret for en anden.
case-flag-imminent = <b>Det sker måske lige nu.</b>
case-flag-urgent-other = <b>Det sker måske lige nu.</b>
case-flag-method-detail = Beskeden beskriver måske en metode.
case-flag-goading = Beskeden kan skubbe nogen mod at skade sig selv.
case-flag-abuse = Det handler måske om vold.
case-when = { $time }{ $link }
case-open-message = åbn beskeden
case-late = Jeg var væk, så det her når jer sent.
case-signals = { $count ->
    [one] { $count } besked indtil nu.
   *[other] { $count } beskeder indtil nu.
  }
case-rules = <i>Genkendt: { $rules }</i>
case-asked = <b>Vil gerne have et menneske</b> ({ $time }).
case-in-danger = <b>Siger: i fare lige nu</b> ({ $time }).
case-self-cleared = Siger: Jeg er okay, eller det var falsk alarm ({ $time }). Kig alligevel en enkelt gang.
case-state-open = Ingen har taget den endnu.
case-state-claimed = Taget af { $who }, { $time }.
case-state-resolved = Afsluttet af { $who }, { $time }.
case-state-false-alarm = Falsk alarm, siger { $who }, { $time }. Jeg er stille over for vedkommende et døgn, medmindre noget lyder akut.
case-checklist = • Læs det i sammenhæng, og skriv så selv til vedkommende.
  • Lyt. Det skader ikke at spørge direkte: ”Tænker du på at tage dit liv? Er du i sikkerhed nu?”
  • Fare lige nu og et kendt sted: alarmcentralen, og sig det, før du ringer. Pres ikke for en adresse.
  • Du behøver ikke bære det alene, og du må give sagen tilbage uden begrundelse.
case-button-claim = Jeg tager den
case-button-hand-back = Giv den tilbage
case-button-resolve = Afsluttet
case-button-dismiss = Falsk alarm
case-button-reopen = Genåbn
case-toast-claimed = Den er din. Tak.
case-toast-handed-back = Tak, fordi du siger det. Jeg har spurgt de andre.
case-toast-resolved = Afsluttet. Det var meget; pas også på dig selv.
case-toast-dismissed = Noteret som falsk alarm.
case-toast-reopened = Åben igen.
case-toast-gone = Sagen er her ikke længere.
case-toast-own = Den her handler om dig. Lad en af de andre være der for dig.
case-toast-yours = Du har allerede den her.
case-toast-taken = { $name } har allerede den her.
case-toast-moved-on = Sagen er kommet videre; se det nyeste kort.
case-again = <b>Igen:</b> sag { $number }, { $member }{ $link }
case-call-again = <b>Ingen har taget den endnu.</b> Den har ventet i fem minutter.
case-call-everybody = <b>Stadig ingen har taget den.</b> { $known ->
    [yes] Jeg kalder på alle her: { $names }.
   *[no] Jeg kalder på alle her.
  }
case-undelivered = Jeg kunne ikke skrive til moderatorernes chat, så jeg siger det til dig.

  { $card }
case-notice-method-detail = { $member } · { $place }{ $link }

  Beskeden beskriver måske en metode til selvskade. Jeg har ikke slettet noget. Kig på den: Måske er det bedst at fjerne den, med et venligt ord privat.
case-notice-goading = { $member } · { $place }{ $link }

  Beskeden kan skubbe nogen mod at skade sig selv. Jeg har ikke slettet noget. Kig på den, og på den, det blev sagt til.
mydata-distress-case = Beskeder til moderatorerne om, at du måske har brug for nogen
mydata-case-event = Hvad der skete med de beskeder, og hvornår

# Det, moderatorer ser om nogen i nød. Et medlems eller en moderators ord står bag et dække, og kun på kortet.
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
case-when-several = { $first }, den nyeste { $time }{ $link }
case-open-message = åbn beskeden
case-late = Jeg var væk, så det her når jer sent.
case-signals = { $count ->
    [one] { $count } besked indtil nu.
   *[other] { $count } beskeder indtil nu.
  }
case-first = Første gang.
case-rules = <i>Lagt mærke til: { $rules }</i>
case-private = Privat chat med mig: { $open ->
    [yes] åben
   *[no] ikke åben, så jeg kan ikke skrive til vedkommende
  }.
case-left-group = <b>Har forladt gruppen.</b> Sagen bliver.
case-one-of-you = <b>Det her handler om en af jer.</b> Vedkommende læser også med: Jeg viser ingen ord her, og kun de andre kan gøre noget.
case-one-of-you-private = <b>Det her handler om en af jer.</b> Derfor får du det privat: I jeres fælles chat står ingen ord om det, og vedkommende kan ikke gøre noget der.
case-drill = <b>En øvelse.</b> Ingen er i nød.
case-asked = <b>Vil gerne have et menneske</b> ({ $time }).
case-in-danger = <b>Siger: i fare lige nu</b> ({ $time }).
case-self-cleared = Siger: Jeg er okay, eller det var falsk alarm ({ $time }). Kig alligevel en enkelt gang.
case-self-cleared-before = Sagde tidligere ({ $time }): Jeg er okay, eller det var falsk alarm. <b>Der er kommet mere siden</b>, så stol ikke på det.
case-erased = Har bedt om at få sine data slettet ({ $time }), så jeg ved ikke længere, hvem det er. Følg op gennem Telegram, hvis I kan.
case-state-open = Ingen har taget den endnu.
case-state-claimed = Taget af { $who }, { $time }.
case-state-resolved = Afsluttet af { $who }, { $time }.
case-state-false-alarm = Falsk alarm, siger { $who }, { $time }. Jeg er stille over for vedkommende et døgn, medmindre noget lyder akut.
case-state-lapsed = Ingen har den lige nu.
case-state-follow-up = { $who } tager sig af den. Et kig igen: { $when }.
case-check-in = Et ord fra mig i morgen: { $answer ->
    [yes] sagde ja
    [no] sagde nej tak
    [waiting] spurgt, intet svar endnu
   *[unasked] jeg kunne ikke spørge
  }.
case-outcome-professional = Det endte hos en fagperson.
case-outcome-someone = Det endte hos en, der står vedkommende nær.
case-outcome-calmer = Det endte roligere, og alene.
case-outcome-lost = Kontakten gik tabt.
case-outcome-other = Det endte på en anden måde.
case-outcome-false_alarm = Det var falsk alarm.
case-beside = Er med: { $names }.
case-backup-wanted = En person mere ville være godt.
case-note = <i>Note fra { $who }, { $time }:</i> { $words }
case-primer = • Lyt først. Læs det i sammenhæng, og skriv så selv til vedkommende.
  • Det skader ikke at spørge direkte: ”Tænker du på at tage dit liv? Er du i sikkerhed nu?”
  • Hvem er i nærheden? Hvilken linje kan vedkommende ringe eller skrive til?
  • Fare lige nu og et kendt sted: alarmcentralen, og sig det, før du ringer. Pres ikke for en adresse.
  • Ingen af os er uddannet til at bære det her alene. Bed om en makker, eller giv sagen tilbage uden begrundelse.

case-button-claim = Jeg tager den
case-button-decline = Jeg kan ikke tage den her
case-button-false = Falsk alarm
case-button-primer = Huskeliste
case-button-note = Note
case-button-backup = Makker
case-button-hand = Giv videre
case-button-close = Afslut
case-button-write = Jeg skriver
case-button-resolve = Afsluttet
case-button-reopen = Genåbn
case-button-back = Tilbage
case-button-still = Er stadig på den
case-button-with = Jeg er med dig
case-button-accept = Jeg overtager
case-button-pass = Jeg kan ikke nu
case-button-misread-quote = Et citat eller en sang
case-button-misread-figure = En talemåde
case-button-misread-others = Handlede ikke om dem selv
case-button-misread-other = Noget andet
case-button-end-professional = Hos en fagperson
case-button-end-someone = Hos en nær person
case-button-end-calmer = Roligere, alene
case-button-end-lost = Mistede kontakten
case-button-end-other = På en anden måde
case-button-when-tomorrow = I morgen 10:00
case-button-when-later = Om 3 dage
case-button-talk = Tal det igennem med nogen
case-button-rest = Fri i 48 timer
case-button-fine = Jeg har det fint
case-toast-claimed = Den er din. Tak.
case-toast-handed-back = Tak, fordi du siger det. Jeg har spurgt de andre.
case-toast-dismissed = Noteret som falsk alarm.
case-toast-reopened = Åben igen.
case-toast-gone = Sagen er her ikke længere.
case-toast-own = Den her handler om dig. Lad en af de andre være der for dig.
case-toast-yours = Du har allerede den her.
case-toast-taken = { $name } har allerede den her.
case-toast-moved-on = Sagen er kommet videre; se det nyeste kort.
case-toast-declined = Det er helt i orden, uden begrundelse. Jeg kalder ikke på dig ved navn i den her sag.
case-toast-limit = Du har allerede { $count } åbne sager. Kan en af de andre tage den? Hvis ingen kan, så tryk igen, og den er din.
case-toast-backup-wanted = Jeg har spurgt de andre efter en person mere.
case-toast-beside = Tak. Kortet siger, at du er med.
case-toast-nobody-else = Jeg kender endnu ingen andre i chatten, jeg kunne spørge.
case-toast-handed = Jeg har spurgt { $name }. Indtil der bliver sagt ja, er den hos dig.
case-toast-not-asked = Den her knap er til en anden.
case-toast-note = Svar på kortet med din note, eller skriv /modnote { $number } og noten. Alle her kan læse den; den slettes med sagen.
case-toast-still = Tak. Jeg spørger igen senere.
case-toast-follow-up = Noteret. Så viser jeg kortet igen.
case-toast-write = Tak. Den er din.
case-toast-resolved = Afsluttet. Pas også på dig selv.

case-again = <b>Igen:</b> sag { $number }, { $member }{ $link }
case-call-again = <b>Ingen har taget den endnu.</b> Den har ventet i fem minutter.{ $known ->
    [yes] { " " }På vagt: { $names }.
   *[no] { "" }
  }
case-call-everybody = <b>Stadig ingen har taget den.</b> { $known ->
    [yes] Jeg kalder på alle her: { $names }.
   *[no] Jeg kalder på alle her.
  }
case-call-keeper = Ingen har taget sag { $number } på et kvarter: { $member }, { $place }. Moderatorerne er kaldt to gange. Jeg siger det til dig, fordi du satte mig op der.
case-lapsed = <b>Sag { $number } er åben for alle igen.</b> Jeg har ikke hørt noget om den et stykke tid; det sker. Det, der blev noteret, står herunder.
case-nudge = { $who }, er du stadig på sag { $number }? Et enkelt tryk er nok. { $hours ->
    [yes] Hører jeg intet de næste timer, viser jeg den til de andre igen.
   *[no] Hører jeg intet i et par minutter, spørger jeg de andre.
  }
case-still = Tak, fordi du bliver på sag { $number }.
case-backup = { $who } vil gerne have en person mere til sag { $number }.
case-handed = { $asked }, kan du overtage sag { $number } fra { $who }? Hvis ikke, behøves ingen begrundelse.
case-handed-over = Sag { $number } er nu hos { $who }.
case-handed-stays = Sag { $number } bliver, hvor den er.
case-note-usage = Skriv <code>/modnote 27 din note</code> i den chat, hvor sag 27 er, mens den er åben.
case-noted = Noteret ved sag { $number }.
case-reminder = <b>Tid til at se igen:</b> sag { $number }.
case-moved = <b>Sag { $number }</b>: Kortet står længere nede.
case-forgotten = <b>Sag { $number }</b>: Der er gået 30 dage, og jeg har slettet det, jeg havde om den.
case-debrief = { $private ->
    [yes] Sag { $number } er afsluttet. Det var meget, { $who }. Tak, fordi du var der.
   *[no] Det var meget, { $who }. Tak, fordi du var der.
  } Hvad ville være godt nu?
case-debrief-asked = Jeg har sagt til de andre, at du gerne vil tale noget igennem, og ikke mere. Jeg kan ikke love, hvornår nogen svarer. Hjælpelinjer lytter også til hjælpere: /helplines
case-debrief-alone = Jeg kender ingen andre her, jeg kunne spørge for dig. Hjælpelinjer lytter også til hjælpere: /helplines
case-debrief-rest = Du har fri fra vagten i 48 timer. Hvil godt.
case-debrief-fine = Godt. Kommer det tilbage senere, er det almindeligt, og du kan stadig tale med nogen.
case-wants-to-talk = { $who } vil gerne tale noget igennem med en af jer. Den, der har et øjeblik: Skriv til vedkommende.
case-undelivered = Jeg kunne ikke skrive til moderatorernes chat, så jeg siger det til dig.

  { $card }
case-notice-method-detail = { $member } · { $place }{ $link }

  Beskeden beskriver måske en metode til selvskade. Jeg har ikke slettet noget. Kig på den: Måske er det bedst at fjerne den, med et venligt ord privat.
case-notice-goading = { $member } · { $place }{ $link }

  Beskeden kan skubbe nogen mod at skade sig selv. Jeg har ikke slettet noget. Kig på den, og på den, det blev sagt til.
mydata-distress-case = Beskeder til moderatorerne om, at du måske har brug for nogen
mydata-case-event = Hvad der skete med de beskeder, og hvornår
mydata-case-text = Hvad du skrev, og hvad der blev noteret i de sager, forseglet
mydata-care-count = Antal sager, uden nogen i
command-modnote = føj en note til en sag: /modnote 27 tekst

# Hjælpelinjer: til alle, når som helst.
command-helplines = hjælpelinjer for dit land eller et andet
helplines-now = Du kan tale med et menneske. Du behøver ikke forklare noget først.

  { $lines }

  Hvis ingen svarer, så prøv den næste.
helplines-emergency = Alarm: <b>{ $number }</b>
helplines-emergency-medical = Alarm: <b>{ $number }</b>, ambulance: <b>{ $medical }</b>
helplines-directory = Linjer for alle lande: { $link }
helplines-text = sms til { $number }
helplines-text-keyword = sms { $keyword } til { $number }
helplines-chat = chat
helplines-always = døgnet rundt
helplines-hours = kl. { $hours }
helplines-spoken = på { $languages }
helplines-uncertain = dette nummer er jeg mindre sikker på
helplines-worried = Tak, fordi du har øje for et andet menneske. Tre skridt:
  1. <b>Spørg direkte</b> med dine egne ord: ”Tænker du på at tage dit liv?” Man giver ingen tanken ved at spørge.
  2. <b>Bliv</b>, hvis du kan, i telefonen eller her. Det er nok at lytte; du behøver ikke løse noget.
  3. <b>Sig det til en moderator.</b> Sker det lige nu, så ring til alarmcentralen.
  Du er ikke ansvarlig for, hvordan det ender, og linjerne er også til dig:
helplines-which-country = Hvilket land er du i?
helplines-type-country = Skriv landets navn.
helplines-country-unknown = Det land kender jeg ikke. Prøv en anden stavemåde eller det engelske navn.
helplines-which-of-these = Hvilket af dem mener du?
helplines-remember = { $lines }

  Skal jeg huske { $country } til næste gang? Kun landet gemmes, og du kan få det slettet.
helplines-not-found = Jeg kunne ikke finde det land, så her er, hvad jeg kender til dig:

  { $lines }
helplines-button-other-country = Et andet land
helplines-button-elsewhere = Et andet
helplines-button-worried = Bekymret for en anden
helplines-button-private = Mere privat
helplines-button-remember = Husk det
helplines-button-just-now = Kun nu
helplines-toast-remembered = Jeg husker det.
helplines-toast-not-kept = Jeg har ikke gemt noget.

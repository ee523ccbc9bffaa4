# Hilfsangebote: für alle, jederzeit.
command-helplines = Hilfsangebote für dein Land oder ein anderes
helplines-now = Du kannst mit einem Menschen reden. Vorher musst du nichts erklären.

  { $lines }

  Wenn niemand abnimmt, versuch bitte die nächste Stelle.
helplines-emergency = Notruf: <b>{ $number }</b>
helplines-emergency-medical = Notruf: <b>{ $number }</b>, Rettungsdienst: <b>{ $medical }</b>
helplines-directory = Stellen für jedes Land: { $link }
helplines-text = SMS an { $number }
helplines-text-keyword = SMS mit { $keyword } an { $number }
helplines-chat = Chat
helplines-always = Tag und Nacht
helplines-hours = { $hours } Uhr
helplines-spoken = auf { $languages }
helplines-uncertain = bei dieser Nummer bin ich weniger sicher
helplines-worried = Danke, dass du auf jemanden achtest. Drei Schritte:
  1. <b>Frag direkt</b>, mit deinen Worten: „Denkst du daran, dir das Leben zu nehmen?“ Die Frage bringt niemanden auf den Gedanken.
  2. <b>Bleib da</b>, wenn du kannst, am Telefon oder hier. Zuhören reicht; du musst nichts lösen.
  3. <b>Sag es der Moderation.</b> Wenn es gerade geschieht, ruf den Notruf an.
  Du bist nicht verantwortlich dafür, wie es ausgeht, und die Stellen sind auch für dich da:
helplines-which-country = In welchem Land bist du?
helplines-type-country = Bitte schreib den Namen des Landes.
helplines-country-unknown = Dieses Land kenne ich nicht. Bitte versuch eine andere Schreibweise oder den englischen Namen.
helplines-which-of-these = Welches davon meinst du?
helplines-remember = { $lines }

  Soll ich mir für das nächste Mal { $country } merken? Nur das Land wird gespeichert, und du kannst es löschen lassen.
helplines-not-found = Dieses Land habe ich nicht gefunden, deshalb hier, was ich für dich kenne:

  { $lines }
helplines-button-other-country = Anderes Land
helplines-button-elsewhere = Ein anderes
helplines-button-worried = Sorge um jemanden
helplines-button-private = Mehr im privaten Chat
helplines-button-remember = Merken
helplines-button-just-now = Nur jetzt
helplines-toast-remembered = Ich merke es mir.
helplines-toast-not-kept = Ich habe nichts gespeichert.

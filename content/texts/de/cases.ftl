# Was die Moderation über jemanden in Not sieht: nie ein Wort der Nachricht selbst.
case-title = <b>Fall { $number }</b> · { $member } · { $place }
case-in-private = privat
case-somebody = Jemand
case-tier-crisis = Ist vielleicht in Gefahr. Ich bin ein Programm und kann mich irren: Bitte lies es im Zusammenhang.
case-tier-distress = Hat es offenbar gerade schwer. In der Gruppe spreche ich nicht davon.
case-tier-concern-other = Macht sich Sorgen um jemand anderen.
case-flag-imminent = <b>Es geschieht vielleicht gerade jetzt.</b>
case-flag-urgent-other = <b>Es geschieht vielleicht gerade jetzt.</b>
case-flag-method-detail = Die Nachricht beschreibt vielleicht eine Methode.
case-flag-goading = Die Nachricht drängt vielleicht jemanden dazu, sich zu schaden.
case-flag-abuse = Es geht vielleicht um Gewalt.
case-when = { $time }{ $link }
case-open-message = Nachricht öffnen
case-late = Ich war nicht da, deshalb kommt das spät bei euch an.
case-signals = { $count ->
    [one] { $count } Nachricht bisher.
   *[other] { $count } Nachrichten bisher.
  }
case-rules = <i>Erkannt: { $rules }</i>
case-asked = <b>Wünscht sich einen Menschen</b> ({ $time }).
case-in-danger = <b>Sagt: gerade jetzt in Gefahr</b> ({ $time }).
case-self-cleared = Sagt: alles okay, oder es war ein Fehlalarm ({ $time }). Schaut bitte trotzdem einmal hin.
case-state-open = Noch hat das niemand übernommen.
case-state-claimed = Übernommen von { $who }, { $time }.
case-state-resolved = Abgeschlossen von { $who }, { $time }.
case-state-false-alarm = Fehlalarm, sagt { $who }, { $time }. Ich bin dieser Person gegenüber einen Tag lang still, außer etwas klingt dringend.
case-checklist = • Lies es im Zusammenhang und schreib dann selbst.
  • Hör zu. Direkt zu fragen schadet nicht: „Denkst du daran, dir das Leben zu nehmen? Bist du jetzt in Sicherheit?“
  • Gefahr gerade jetzt und ein bekannter Ort: der Notruf, und sag es, bevor du anrufst. Dräng bitte nicht auf eine Adresse.
  • Du musst das nicht allein tragen und darfst den Fall ohne Begründung zurückgeben.
case-button-claim = Ich übernehme
case-button-hand-back = Zurückgeben
case-button-resolve = Abgeschlossen
case-button-dismiss = Fehlalarm
case-button-reopen = Wieder öffnen
case-toast-claimed = Du hast ihn übernommen. Danke.
case-toast-handed-back = Danke, dass du es sagst. Ich habe die anderen gefragt.
case-toast-resolved = Abgeschlossen. Das war viel; achte auch auf dich.
case-toast-dismissed = Als Fehlalarm notiert.
case-toast-reopened = Wieder offen.
case-toast-gone = Diesen Fall gibt es hier nicht mehr.
case-toast-own = Hier geht es um dich. Lass jemand anderen für dich da sein.
case-toast-yours = Du hast diesen Fall schon.
case-toast-taken = { $name } hat diesen Fall schon.
case-toast-moved-on = Der Fall ist schon weiter; schau bitte auf die neueste Karte.
case-again = <b>Erneut:</b> Fall { $number }, { $member }{ $link }
case-call-again = <b>Noch hat das niemand übernommen.</b> Es wartet seit fünf Minuten.
case-call-everybody = <b>Noch immer hat das niemand übernommen.</b> { $known ->
    [yes] Ich rufe jetzt alle hier: { $names }.
   *[no] Ich rufe jetzt alle hier.
  }
case-undelivered = Ich konnte nicht in den Chat der Moderation schreiben, deshalb sage ich es dir.

  { $card }
case-notice-method-detail = { $member } · { $place }{ $link }

  Diese Nachricht beschreibt vielleicht eine Methode, sich zu verletzen. Ich habe nichts gelöscht. Schau bitte hin: Vielleicht ist es am besten, sie zu entfernen, mit einem freundlichen Wort privat.
case-notice-goading = { $member } · { $place }{ $link }

  Diese Nachricht drängt vielleicht jemanden dazu, sich zu schaden. Ich habe nichts gelöscht. Schau bitte hin, und auch nach der Person, zu der es gesagt wurde.
mydata-distress-case = Hinweise an die Moderation, dass du vielleicht jemanden brauchst
mydata-case-event = Was mit diesen Hinweisen geschah, und wann

# Was die Moderation über jemanden in Not sieht. Worte eines Mitglieds oder der Moderation stehen verdeckt, und nur auf der Karte.
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
case-when-several = { $first }, die neueste { $time }{ $link }
case-open-message = Nachricht öffnen
case-late = Ich war nicht da, deshalb kommt das spät bei euch an.
case-signals = { $count ->
    [one] { $count } Nachricht bisher.
   *[other] { $count } Nachrichten bisher.
  }
case-first = Das erste Mal.
case-rules = <i>Aufgefallen: { $rules }</i>
case-private = Privater Chat mit mir: { $open ->
    [yes] offen
   *[no] nicht offen, ich kann dort also nicht schreiben
  }.
case-left-group = <b>Hat die Gruppe verlassen.</b> Der Fall bleibt.
case-one-of-you = <b>Hier geht es um jemanden von euch.</b> Die Person liest mit: Ich zeige hier keine Worte, und nur die anderen können etwas tun.
case-one-of-you-private = <b>Hier geht es um jemanden von euch.</b> Darum bekommst du es privat: Im gemeinsamen Chat stehen keine Worte davon, und die Person kann dort nichts tun.
case-drill = <b>Eine Übung.</b> Niemand ist in Not.
case-asked = <b>Wünscht sich einen Menschen</b> ({ $time }).
case-in-danger = <b>Sagt: gerade jetzt in Gefahr</b> ({ $time }).
case-self-cleared = Sagt: alles okay, oder es war ein Fehlalarm ({ $time }). Schaut bitte trotzdem einmal hin.
case-self-cleared-before = Sagte vorher ({ $time }): alles okay, oder es war ein Fehlalarm. <b>Seitdem ist mehr gekommen</b>, bitte verlasst euch nicht darauf.
case-erased = Hat um Löschung der eigenen Daten gebeten ({ $time }), ich weiß also nicht mehr, wer es ist. Wenn ihr könnt, bleibt über Telegram dran.
case-state-open = Noch hat das niemand übernommen.
case-state-claimed = Übernommen von { $who }, { $time }.
case-state-resolved = Abgeschlossen von { $who }, { $time }.
case-state-false-alarm = Fehlalarm, sagt { $who }, { $time }. Ich bin dieser Person gegenüber einen Tag lang still, außer etwas klingt dringend.
case-state-lapsed = Gerade hat das niemand.
case-state-follow-up = { $who } kümmert sich. Noch einmal hinsehen: { $when }.
case-check-in = Ein Wort von mir morgen: { $answer ->
    [yes] Antwort ja
    [no] Antwort nein, danke
    [waiting] gefragt, noch keine Antwort
   *[unasked] ich konnte nicht fragen
  }.
case-outcome-professional = Es endete bei einer Fachperson.
case-outcome-someone = Es endete bei einem nahen Menschen.
case-outcome-calmer = Es endete ruhiger, und allein.
case-outcome-lost = Der Kontakt ging verloren.
case-outcome-other = Es endete auf andere Weise.
case-outcome-false_alarm = Es war ein Fehlalarm.
case-beside = Dabei: { $names }.
case-backup-wanted = Eine zweite Person wäre gut.
case-note = <i>Notiz von { $who }, { $time }:</i> { $words }
case-primer = • Hör zuerst zu. Lies es im Zusammenhang und schreib dann selbst.
  • Direkt zu fragen schadet nicht: „Denkst du daran, dir das Leben zu nehmen? Bist du jetzt in Sicherheit?“
  • Wer ist in der Nähe? Bei welchem Hilfsangebot könnte die Person anrufen oder schreiben?
  • Gefahr gerade jetzt und ein bekannter Ort: der Notruf, und sag es, bevor du anrufst. Dräng bitte nicht auf eine Adresse.
  • Niemand von uns ist dafür ausgebildet, das allein zu tragen. Hol dir jemanden dazu oder gib den Fall ohne Begründung zurück.

case-button-claim = Ich übernehme
case-button-decline = Diesen kann ich nicht
case-button-false = Fehlalarm
case-button-primer = Merkzettel
case-button-note = Notiz
case-button-backup = Verstärkung
case-button-hand = Übergeben
case-button-close = Abschließen
case-button-write = Ich schreibe
case-button-resolve = Abgeschlossen
case-button-reopen = Wieder öffnen
case-button-back = Zurück
case-button-still = Bin noch dran
case-button-with = Ich bin dabei
case-button-accept = Ich löse ab
case-button-pass = Gerade nicht
case-button-misread-quote = Ein Zitat oder Lied
case-button-misread-figure = Eine Redensart
case-button-misread-others = Nicht über sich selbst
case-button-misread-other = Etwas anderes
case-button-end-professional = Bei einer Fachperson
case-button-end-someone = Bei einem nahen Menschen
case-button-end-calmer = Ruhiger, allein
case-button-end-lost = Kontakt verloren
case-button-end-other = Auf andere Weise
case-button-when-tomorrow = Morgen 10:00
case-button-when-later = In 3 Tagen
case-button-talk = Mit jemandem besprechen
case-button-rest = 48 Stunden dienstfrei
case-button-fine = Mir geht es gut
case-toast-claimed = Du hast ihn übernommen. Danke.
case-toast-handed-back = Danke, dass du es sagst. Ich habe die anderen gefragt.
case-toast-dismissed = Als Fehlalarm notiert.
case-toast-reopened = Wieder offen.
case-toast-gone = Diesen Fall gibt es hier nicht mehr.
case-toast-own = Hier geht es um dich. Lass jemand anderen für dich da sein.
case-toast-yours = Du hast diesen Fall schon.
case-toast-taken = { $name } hat diesen Fall schon.
case-toast-moved-on = Der Fall ist schon weiter; schau bitte auf die neueste Karte.
case-toast-declined = Das ist in Ordnung, ganz ohne Grund. In diesem Fall rufe ich dich nicht mit Namen.
case-toast-limit = Du hast schon { $count } offene Fälle. Kann jemand anderes diesen übernehmen? Wenn nicht, drück noch einmal, und er gehört dir.
case-toast-backup-wanted = Ich habe die anderen nach einer zweiten Person gefragt.
case-toast-beside = Danke. Auf der Karte steht, dass du dabei bist.
case-toast-nobody-else = Ich kenne in diesem Chat noch niemanden sonst, den ich fragen könnte.
case-toast-handed = Ich habe { $name } gefragt. Bis zu einem Ja bleibt der Fall bei dir.
case-toast-not-asked = Dieser Knopf ist für jemand anderen.
case-toast-note = Antworte auf diese Karte mit deiner Notiz, oder schreib /modnote { $number } und die Notiz. Alle hier können sie lesen; sie wird mit dem Fall gelöscht.
case-toast-still = Danke. Ich frage später wieder.
case-toast-follow-up = Notiert. Dann zeige ich die Karte wieder.
case-toast-write = Danke. Du hast ihn.
case-toast-resolved = Abgeschlossen. Achte auch auf dich.

case-again = <b>Erneut:</b> Fall { $number }, { $member }{ $link }
case-call-again = <b>Noch hat das niemand übernommen.</b> Es wartet seit fünf Minuten.{ $known ->
    [yes] { " " }Im Dienst: { $names }.
   *[no] { "" }
  }
case-call-everybody = <b>Noch immer hat das niemand übernommen.</b> { $known ->
    [yes] Ich rufe jetzt alle hier: { $names }.
   *[no] Ich rufe jetzt alle hier.
  }
case-call-keeper = Seit einer Viertelstunde hat niemand Fall { $number } übernommen: { $member }, { $place }. Die Moderation wurde zweimal gerufen. Ich sage es dir, weil du mich dort eingerichtet hast.
case-lapsed = <b>Fall { $number } steht wieder allen offen.</b> Ich habe eine Weile nichts davon gehört; das kommt vor. Was notiert wurde, steht unten.
case-nudge = { $who }, bist du noch an Fall { $number }? Ein Tippen genügt. { $hours ->
    [yes] Höre ich in den nächsten Stunden nichts, zeige ich ihn wieder den anderen.
   *[no] Höre ich in etwa zwei Minuten nichts, frage ich die anderen.
  }
case-still = Danke, dass du an Fall { $number } bleibst.
case-backup = { $who } hätte gern eine zweite Person für Fall { $number }.
case-handed = { $asked }, kannst du Fall { $number } von { $who } übernehmen? Wenn nicht, braucht es keinen Grund.
case-handed-over = Fall { $number } ist jetzt bei { $who }.
case-handed-stays = Fall { $number } bleibt, wo er ist.
case-note-usage = Schreib bitte <code>/modnote 27 deine Notiz</code> in dem Chat, in dem Fall 27 ist, solange er offen ist.
case-noted = Bei Fall { $number } notiert.
case-reminder = <b>Zeit, noch einmal hinzusehen:</b> Fall { $number }.
case-moved = <b>Fall { $number }</b>: Die Karte steht weiter unten.
case-forgotten = <b>Fall { $number }</b>: 30 Tage sind um, und ich habe gelöscht, was ich davon hatte.
case-debrief = { $private ->
    [yes] Fall { $number } ist abgeschlossen. Das war viel, { $who }. Danke, dass du da warst.
   *[no] Das war viel, { $who }. Danke, dass du da warst.
  } Was wäre jetzt gut?
case-debrief-asked = Ich habe den anderen gesagt, dass du etwas besprechen möchtest, und nicht mehr. Wann jemand antwortet, kann ich nicht versprechen. Hilfsangebote hören auch Helfenden zu: /helplines
case-debrief-alone = Ich kenne hier niemanden sonst, den ich für dich fragen könnte. Hilfsangebote hören auch Helfenden zu: /helplines
case-debrief-rest = Du hast 48 Stunden dienstfrei. Ruh dich gut aus.
case-debrief-fine = Gut. Wenn es später zurückkommt, ist das nicht ungewöhnlich, und du kannst immer noch mit jemandem reden.
case-wants-to-talk = { $who } möchte mit jemandem von euch etwas besprechen. Wer gerade Zeit hat: Schreibt bitte.
case-undelivered = Ich konnte nicht in den Chat der Moderation schreiben, deshalb sage ich es dir.

  { $card }
case-notice-method-detail = { $member } · { $place }{ $link }

  Diese Nachricht beschreibt vielleicht eine Methode, sich zu verletzen. Ich habe nichts gelöscht. Schau bitte hin: Vielleicht ist es am besten, sie zu entfernen, mit einem freundlichen Wort privat.
case-notice-goading = { $member } · { $place }{ $link }

  Diese Nachricht drängt vielleicht jemanden dazu, sich zu schaden. Ich habe nichts gelöscht. Schau bitte hin, und auch nach der Person, zu der es gesagt wurde.
mydata-distress-case = Hinweise an die Moderation, dass du vielleicht jemanden brauchst
mydata-case-event = Was mit diesen Hinweisen geschah, und wann
mydata-case-text = Was du geschrieben hast und was in diesen Fällen notiert wurde, versiegelt
mydata-care-count = Zahlen zu Fällen, ohne jemanden
command-modnote = einem Fall eine Notiz hinzufügen: /modnote 27 Text

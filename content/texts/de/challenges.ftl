# Kleine Challenges: ein paar Tage mit je einer kleinen Sache. Nichts hier zählt, was ausgelassen wurde.
command-challenge = ein paar Tage mit je einer kleinen Sache
command-pause = deine Challenges anhalten, gern für ein paar Tage
menu-challenges = Challenges
challenges-card =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Gemacht, kleiner oder Ruhe: Jeder Tag zählt gleich, und niemand sieht, wer was gemacht hat.
challenges-when-tomorrow = Es geht morgen los.
challenges-when-open = Es läuft schon. Einsteigen kannst du bis { $day }.
challenges-when-going = Es läuft schon.
challenges-when-over = Die Runde der Gruppe ist vorbei.
challenges-facts =
    { $minutes ->
        [one] { $days } Tage, je etwa eine Minute. { $enough } davon sind genug.
       *[other] { $days } Tage, je etwa { $minutes } Minuten. { $enough } davon sind genug.
    }
challenges-what = Die Aufgabe des Tages kommt privat zu dir. Aussteigen geht jederzeit.
challenges-choose = <b>Welche passt zur Gruppe?</b> Es geht morgen los, und wer mag, steigt per Knopf ein.
challenges-offered =
    <b>{ $title }</b>
    { $about }
challenges-none-here = Gerade läuft hier keine Challenge. Wer sich um die Gruppe kümmert, kann mit /challenge eine starten.
challenges-only-groups = Eine Challenge wird in der Gruppe selbst gestartet, mit /challenge.
challenges-button-in = Ich bin dabei
challenges-button-what = Was ist das?
challenges-button-stop = Beenden
challenges-button-keep = Weiterlaufen lassen
challenges-button-done = Gemacht
challenges-button-smaller = Kleiner gemacht
challenges-button-rest = Heute Ruhe
challenges-button-later = Später
challenges-button-yesterday = Auch die von gestern
challenges-button-other = Andere Zeit
challenges-button-alone = Nur für mich
challenges-button-counted = Zähl mich mit
challenges-button-pause = Pause
challenges-button-continue = Weitermachen
challenges-button-finish = Hier abschließen
challenges-button-leave = Aussteigen
challenges-button-tell = Der Gruppe sagen
challenges-button-nothing = Nichts weiter
challenges-button-mine = Meine Challenges
challenges-toast-started = Steht in der Gruppe. Morgen geht es los.
challenges-toast-one-runs = Hier läuft schon eine Challenge. /challenge zeigt sie und kann sie beenden.
challenges-toast-gentle = Diese Gruppe hört gerade nur Ruhiges, deshalb habe ich nichts gestartet. Versuch es gern an einem anderen Tag.
challenges-toast-gentle-later = Die Gruppe hört gerade nur Ruhiges, deshalb habe ich nichts geschrieben. Der Knopf geht auch später noch.
challenges-toast-in = Du bist dabei. Die Uhrzeit wählen wir privat.
challenges-toast-in-written = Du bist dabei. Ich habe dir privat geschrieben.
challenges-toast-in-already = Du bist dabei. /challenge in unserem privaten Chat zeigt dir alles.
challenges-toast-finished = Die hast du abgeschlossen. Sie gehört dir.
challenges-toast-over = Diese Runde ist vorbei. Es kommt wieder eine.
challenges-toast-late = Diese Runde läuft schon eine Weile. Die nächste steht dir vom ersten Tag an offen.
challenges-toast-not-in = Hier bist du gerade nicht dabei. /challenge zeigt, was es gibt.
challenges-toast-stopped = Beendet. Alle, die dabei sind, wählen selbst.
challenges-toast-noted = Notiert.
challenges-toast-noted-already = Das ist schon notiert. Alles gut.
challenges-toast-closed = Die hat sich von selbst geschlossen. Die neueste reicht völlig.
challenges-toast-later = In drei Stunden bringe ich sie leise noch einmal.
challenges-toast-told = Die Gruppe weiß es.
challenges-toast-not-there = Du bist gerade nicht in dieser Gruppe, deshalb habe ich nichts geschrieben.
challenges-toast-yours = Es bleibt bei dir.
challenges-stop-question =
    <b>{ $title }</b> für die Gruppe beenden?
    Alle, die dabei sind, wählen privat: weitermachen, abschließen oder aussteigen.
challenges-stopped = <b>{ $title }</b> ist für die Gruppe beendet. Wer dabei ist, wählt privat, wie es weitergeht.
challenges-choice =
    { $group } hat die Runde von <b>{ $title }</b> beendet. Deine gehört weiter dir: Wie magst du weitermachen?
    Bis du wählst, kommt nichts.
challenges-over = <b>{ $title }</b> ist zu Ende. Danke an alle, die hineingeschaut haben, auf welche Art auch immer.
challenges-over-number =
    <b>{ $title }</b> ist zu Ende.
    { $count } { $label }. Kleine Fassungen und Ruhetage gehören dazu, und niemand hat gezählt, wer was gemacht hat.
challenges-mine = <b>Deine Challenges</b>
challenges-none-mine = Du bist gerade in keiner Challenge. Sie beginnen in deiner Gruppe, mit einem Knopf.
challenges-line =
    <b>{ $title }</b> · { $group }
    { $state }
challenges-open = <b>{ $title }</b> steht dir in { $group } offen.
challenges-own =
    <b>{ $title }</b>
    { $group }
challenges-about = { $about }
challenges-own-questions =
    Wann soll die Aufgabe des Tages kommen?
    Und wie magst du dabei sein? Die Gruppe sieht höchstens eine Zahl für alle zusammen, nie einen Namen.
challenges-state-next = Nächste Aufgabe: { $day }, { $time } Uhr.
challenges-state-all-sent = Alle Aufgaben sind bei dir angekommen. Die neueste lässt sich noch notieren.
challenges-state-until = Pause bis { $day }.
challenges-state-paused = Pause, bis du weitermachst.
challenges-state-over = Für dich ist sie vorbei.
challenges-ask-hour = Um wie viel Uhr? Schreib es wie 07:15, in der Zeit deiner Gruppe.
challenges-hour-unknown = Das habe ich nicht als Uhrzeit verstanden. Etwas wie 07:15 oder 19:30 geht.
challenges-round-over = Diese Challenge ist vorbei. /challenge zeigt, was es gibt.
challenges-words = { $words }
challenges-task =
    <b>{ $title }</b>
    { $do }

    <i>Kleiner:</i> { $small }
challenges-noted-done =
    Notiert.
    <i>Für die Gruppe, nur wenn du magst:</i> { $share }
challenges-noted-smaller =
    Notiert. Klein zählt ganz.
    <i>Für die Gruppe, nur wenn du magst:</i> { $share }
challenges-noted-rest = Notiert. Ein Ruhetag zählt wie jeder andere.
challenges-finish =
    { $words }

    Das war genug, und sie ist abgeschlossen. Wenn du es der Gruppe sagst, schreibe ich dies:
    <blockquote>{ $post }</blockquote>
challenges-told = <b>{ $name }</b> ist am Ende von <b>{ $title }</b> angekommen und wollte, dass ihr es wisst.
challenges-closing = Die Tage von <b>{ $title }</b> sind vorbei. Was du daraus mitgenommen hast, gehört dir, und eine neue Runde steht dir immer offen.
challenges-whenever = <b>{ $title }</b> ist noch da. Wann immer du magst.
challenges-paused-until = Bis { $day } ist alles angehalten; Challenges dehnen sich mit. Komm auf deine Art hindurch.
challenges-paused = Alles ist angehalten, bis du weitermachst; Challenges dehnen sich mit. Komm auf deine Art hindurch.
challenges-pause-nothing = Es gibt nichts anzuhalten: Du bist gerade in keiner Challenge.
challenges-pause-usage = Schreib <code>/pause</code>, oder <code>/pause 10</code> für zehn Tage (höchstens 90).
mydata-challenge-run = Challenges, die du für eine Gruppe gestartet hast
mydata-enrolment = Challenges, in denen du bist oder warst
mydata-task-mark = Tage deiner Challenges

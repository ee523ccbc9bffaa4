# Die wöchentliche Selbstprüfung, und was gesagt wird, wenn das Wachen selbst nicht geht. Nur für die Moderation und wer Waymark eingerichtet hat.
settings-part-watch = Wöchentliche Prüfung
option-watch-weekly = Einmal in der Woche Bescheid, wenn bei mir etwas nicht geht
watch-weekly = <b>{ $place }</b>: Etwas ist nicht, wie es sein soll.
  { $lines }
watch-not-admin = Ich bin in der Gruppe kein Admin; darum kann ich dort nichts löschen, stummschalten oder anheften und nicht sehen, wer kommt und geht.
watch-sees-nothing = Ich bin in der Gruppe kein Admin, und mein Privacy Mode ist an: Ich sehe dort nur Befehle und <b>kann nicht auf Gefahr achten</b>. Bitte macht mich zum Admin.
watch-cannot-delete = Ich darf in der Gruppe keine Nachrichten löschen.
watch-no-moderators = Es gibt keinen Chat der Moderation, oder ich bin nicht mehr darin. /setup legt einen fest.
watch-nobody-on-duty = In der ganzen kommenden Woche ist niemand im Dienst: /roster
watch-button-quieter = Ruhiger
watch-toast-quieter = In Ordnung, keine wöchentliche Nachricht mehr. In den Einstellungen der Gruppe lässt sie sich wieder einschalten.
watch-broken = <b>Im Moment kann ich nicht auf Gefahr achten.</b> Eine Probe, die ich jede Stunde mache, ist zweimal fehlgeschlagen; ein Hilferuf erreicht euch durch mich vielleicht nicht. Bitte schaut selbst in die Gruppe, und gebt der Person Bescheid, die mich betreibt. Ich sage hier Bescheid, wenn es wieder geht.
watch-works-again = Ich achte wieder auf Gefahr. Was in der Zwischenzeit geschrieben wurde, habe ich vielleicht übersehen: Ein Blick zurück wäre gut.

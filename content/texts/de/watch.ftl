# Die wöchentliche Selbstprüfung, und was gesagt wird, wenn das Wachen selbst nicht geht. Nur für die Moderation und wer Waymark eingerichtet hat.
settings-part-watch = Wöchentliche Prüfung
option-watch-weekly = Einmal in der Woche ein Wort, wenn bei mir etwas nicht geht
watch-weekly = <b>{ $place }</b>: Etwas ist nicht, wie es sein soll.
  { $lines }
watch-not-admin = Ich bin in der Gruppe kein Admin; darum kann ich dort nichts löschen, stummschalten oder anheften und nicht sehen, wer kommt und geht.
watch-sees-nothing = Ich bin in der Gruppe kein Admin, und mein Privacy Mode ist an: Ich sehe dort nur Befehle und <b>kann nicht auf Gefahr achten</b>. Bitte macht mich zum Admin.
watch-cannot-delete = Ich darf in der Gruppe keine Nachrichten löschen.
watch-no-moderators = Es gibt keinen Chat der Moderation, oder ich bin nicht mehr darin. /setup legt einen fest.
watch-nobody-on-duty = In der ganzen kommenden Woche ist niemand im Dienst: /roster
watch-button-quieter = Ruhiger
watch-toast-quieter = In Ordnung, kein wöchentliches Wort mehr. In den Einstellungen der Gruppe geht es wieder an.
watch-broken = <b>Mein Achten auf Gefahr geht im Moment nicht.</b> Eine Probe, die ich jede Stunde mache, ist zweimal misslungen; ein Hilferuf erreicht euch durch mich vielleicht nicht. Bitte schaut selbst in die Gruppe, und gebt der Person Bescheid, die mich betreibt. Ich sage hier, wenn es wieder geht.
watch-works-again = Mein Achten auf Gefahr geht wieder. Was in der Zwischenzeit geschrieben wurde, habe ich vielleicht übersehen: Ein Blick zurück wäre gut.

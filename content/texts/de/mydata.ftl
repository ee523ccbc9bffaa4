# A person's own data.
command-mydata = ansehen, kopieren oder löschen, was ich über dich habe
menu-mydata = Meine Daten
mydata-group = Was ich über dich habe, zeige ich nur privat.
mydata-line = • { $title }: { $count }
mydata-kept =
    <b>Was ich über dich habe</b>
    { $list }

    Du kannst eine Kopie bekommen oder alles auf einmal löschen.
mydata-nothing = Ich habe nichts über dich gespeichert.
mydata-button-copy = Kopie bekommen
mydata-button-erase = Alles löschen
mydata-button-remove = Datei entfernen
mydata-button-keep = Alles behalten
mydata-copy-caption = Alles, was ich über dich habe. Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt; wenn du die Datei gespeichert hast, kannst du sie hier entfernen.
mydata-toast-removed = Die Datei ist aus diesem Chat entfernt.
mydata-erase-question =
    <b>Das löscht sofort alles, was ich über dich habe.</b>
    Was bleibt: wenn du aus einer Gruppe ausgeschlossen bist, ein Fingerabdruck dieses Ausschlusses, der keinen Namen zeigt; und Zahlen ohne Personen. Was du in Gruppen geschrieben hast, löschst du dort selbst.

    Zum Fortfahren schreib das Wort <b>LÖSCHEN</b>.
mydata-other-word = Es wurde nichts gelöscht. Um alles zu löschen, schreib <b>LÖSCHEN</b>, ohne etwas davor oder danach.
mydata-kept-everything = Es wurde nichts gelöscht.
mydata-erased = Erledigt: Von dem, was ich über dich hatte, ist nichts mehr da. Die Hilfsangebote bleiben hier jederzeit erreichbar. Pass auf dich auf.
mydata-schedule = Was für dich geplant ist
mydata-outbox = Nachrichten an dich oder über dich, die unterwegs sind
mydata-kept-message = Meine Nachrichten über dich, die ich noch ändern kann
mydata-inbox = Nachrichten, die gerade bearbeitet werden
mydata-offset = Meine Stelle in der Warteschlange von Telegram

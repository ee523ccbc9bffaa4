# A member's own settings, and a group's.
command-settings = Sprache, Land und automatische Antworten
menu-settings = Einstellungen
settings-language-en = English
settings-language-da = Dansk
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-ru = Русский
settings-on = an
settings-off = aus
settings-nothing = nichts
settings-own =
    <b>Deine Einstellungen</b>
    Sprache: { $spoken }{ $whole ->
        [yes] { "" }
       *[no] { " " }(für Hilfe und Halt; alles andere ist auf Englisch)
    }
    Land für Hilfsangebote: { $country }
    Automatische Antworten: { $replies }
    Hilfekarten von anderen: { $cards }
settings-country-none = nicht angegeben
settings-button-country = Land
settings-button-no-country = Mein Land vergessen
settings-button-replies-off = Antworten: ausschalten
settings-button-replies-on = Antworten: einschalten
settings-button-cards-off = Hilfekarten aus
settings-button-cards-on = Hilfekarten an
settings-country-question = Für welches Land soll ich Hilfsangebote zeigen? Schreib den Namen, die Flagge oder die zwei Buchstaben. Nur das behalte ich.
settings-country-several = Mehr als eines passt. Welches ist es?
settings-country-unknown = Dieses Land habe ich nicht erkannt. Versuch es mit dem ganzen Namen, der Flagge oder den zwei Buchstaben.
settings-group-door = Die Einstellungen dieser Gruppe ändert man privat. Bei jedem Schritt prüfe ich, ob du das darfst.
settings-button-group = Einstellungen öffnen
settings-group-gone = Ich bin nicht mehr in dieser Gruppe, also gibt es nichts einzustellen.
settings-group =
    <b>{ $group }</b>
    Was möchtest du ändern?
settings-part =
    <b>{ $group }</b> · { $part }
    { $list }

    Mit einem Knopf änderst du die Zeile dazu.
settings-line = • { $title }: <b>{ $value }</b>
settings-value = { $title }: <b>{ $value }</b>. Wähl etwas aus.
settings-value-read = { $title }: <b>{ $value }</b>. Soll ich das nehmen?
settings-value-unclear = Das passt hier nicht, oder es passt auf mehr als eines. Versuch es bitte anders.
settings-type-value = Schreib den neuen Wert für „{ $title }“.
settings-type-time-zone = Schreib eine Stadt oder eine Zeitzone, zum Beispiel Kopenhagen oder Europe/Berlin.
settings-type-countries = Schreib die Länder eurer Mitglieder, das häufigste zuerst, mit Kommas dazwischen.
settings-button-take = Ja, nimm das
settings-button-clear = Wieder leer
settings-part-core = Sprache und Ort
settings-part-care = Fürsorge
settings-part-moderation = Moderation
settings-part-joining = Beitreten
settings-part-prompts = Tägliche Impulse
settings-part-challenges = Challenges
option-core-language = Sprache
option-core-language-en = English
option-core-language-da = Dansk
option-core-language-de = Deutsch
option-core-language-es = Español
option-core-language-fr = Français
option-core-language-ru = Русский
option-core-time-zone = Zeitzone
option-core-countries = Länder
option-core-moderators-chat-id = Chat der Moderation

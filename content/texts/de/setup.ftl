# Eine Gruppe einrichten, Schritt für Schritt, privat.
command-setup = eine Gruppe einrichten
mydata-setup-step = Wie weit du mit dem Einrichten einer Gruppe bist

setup-which-group = Welche Gruppe möchtest du einrichten?
setup-no-group = Ich bin noch in keiner deiner Gruppen. Füge mich zu einer hinzu, dann sage ich, was ich dort kann.
setup-greeting = Richten wir <b>{ $group }</b> ein: sechs kurze Fragen, jede schon mit einer sicheren Antwort. Du kannst bei jeder aufhören; auf Gefahr achte ich in jedem Fall.
setup-in-private = Das machen wir privat. Diese Nachricht verschwindet von selbst.
setup-gone = Ich bin nicht mehr in dieser Gruppe. Füge mich wieder hinzu, dann geht es weiter.
setup-head = <b>{ $group }</b> · { $number } von { $of }
setup-button-open = Los geht’s
setup-button-add = Zu Gruppe hinzufügen
setup-button-skip = Überspringen
setup-button-done = Fertig

setup-language = Welche Sprache spricht die Gruppe? Jetzt: { $now }. Spanisch, Französisch und Russisch gibt es für Hilfe und Halt; alles andere ist auf Englisch.
setup-zone = Nach welcher Zeit lebt die Gruppe? Meine Vermutung: <b>{ $guess }</b>; im Moment ist es { $now }. Wähle unten, oder schreib eine Stadt.
setup-zone-one = Ist es diese?
setup-zone-several = Welche davon?
setup-zone-unknown = Eine Zeitzone mit diesem Namen kenne ich nicht. Versuch die nächste große Stadt oder einen Namen wie Europe/Copenhagen.
setup-country = Hilfsangebote für: <b>{ $countries }</b>. Das erste Land gilt, wenn niemand etwas anderes sagt. Schreib den Namen eines Landes, um es hinzuzufügen.
setup-country-guess = Hilfsangebote für welches Land? Meine Vermutung: <b>{ $countries }</b>. Schreib den Namen eines Landes, um ein weiteres hinzuzufügen.
setup-country-none = Hilfsangebote für welches Land? Schreib seinen Namen. Ohne Land zeige ich das internationale Verzeichnis.
setup-country-one = Soll ich es hinzufügen?
setup-country-several = Welches davon?
setup-country-unknown = Ein Land mit diesem Namen kenne ich nicht. Versuch eine andere Schreibweise oder den Code aus zwei Buchstaben.
setup-country-without = Für { $country } habe ich keine Hilfsangebote. Ohne Land zeige ich das internationale Verzeichnis. Du kannst ein anderes schreiben.
setup-no-country = keines: das internationale Verzeichnis
setup-button-drop = Ohne { $country }
setup-team = Wohin gehen Warnungen? Jetzt: <b>{ $now }</b>. Am besten ist eine kleine Gruppe nur für die Moderation.
setup-team-none = Wohin gehen Warnungen? Am besten ist eine kleine Gruppe nur für die Moderation. Wenn du das überspringst, kommen sie in diesen privaten Chat.
setup-team-nowhere = noch nirgends
setup-team-mine = dieser private Chat
setup-team-private = ein privater Chat aus der Moderation
setup-button-team-link = Eine andere Gruppe
setup-button-team-here = Vorerst dieser Chat
setup-team-connected = Das ist jetzt der Chat der Moderation von <b>{ $group }</b>. Warnungen kommen hierher. Was ihr hier schreibt, eröffnet keinen Fall; ich antworte nur, wenn es klingt, als wäre jemand von euch selbst in Gefahr.
setup-team-refused = Der Link ist abgelaufen, oder er ist nicht für dich, oder diese Gruppe hat selbst Mitglieder, auf die sie achtet. Bitte fang privat mit /setup neu an.
setup-toast-team-refused = Dieser Chat kann die Warnungen nicht bekommen: Du musst auch dort Admin sein, und er darf nicht selbst eine Selbsthilfegruppe sein.
setup-rhythm = Welcher Rhythmus? Jetzt: <b>{ $now }</b>.
setup-rhythm-off = nur Sicherheit, keine Impulse
setup-rhythm-daily = ein Impuls am Tag um { $hour } Uhr
setup-button-calm = Ruhig: täglich { $hour }
setup-button-choose = Zeit und Ton wählen
setup-button-only = Nur Sicherheit
setup-hours = Um wie viel Uhr soll der Impuls des Tages kommen? ({ $zone })
setup-tones = Welche Töne dürfen Impulse haben? Tippe, um einen ein- oder auszuschalten.
setup-tone-calming = beruhigend
setup-tone-motivational = ermutigend
setup-tone-humour = Humor
setup-tone-reflection = Nachdenken
setup-tone-gratitude = Dankbarkeit
setup-tone-movement = Bewegung
setup-tone-connection = Verbundenheit

setup-duty = Wer ist wach, wenn jemand einen Menschen braucht? Jetzt: <b>{ $now }</b>. Mitglieder erfahren ehrlich, wenn niemand im Dienst ist. Andere tragen sich mit /roster im Chat der Moderation ein.
setup-duty-none = kein Dienstplan, darum sage ich nichts dazu
setup-duty-some = es gibt einen Dienstplan
setup-button-duty-always = Immer ich
setup-button-duty-evenings = Ich, Mo–So 18–23
setup-button-duty-later = Dienstplan später

setup-summary =
    <b>{ $group }</b> ist bereit.
    • Sprache: { $spoken }
    • Zeit: { $zone }
    • Hilfsangebote: { $countries }
    • Warnungen: { $team }
    • Rhythmus: { $rhythm }
    • Auf Gefahr achten: an
setup-missing =
    Was ich noch nicht kann:
    { $lines }
    Du kannst das in Telegram ändern, bei den Admins der Gruppe.
setup-button-test = Krisentest zeigen
setup-button-notice = Regeln + Hinweis senden
setup-button-again = Noch einmal durchgehen
setup-toast-tested = Dorthin geschickt, wo Warnungen ankommen. Die Gruppe hat nichts gesehen.
setup-toast-posted = In der Gruppe gesendet.
setup-test-card =
    <b>TEST</b> · niemand ist in Gefahr
    So kommt eine Warnung aus <b>{ $group }</b> an, mit Ton: um wen es geht, ein Link zur Nachricht, ihre Worte verdeckt, und Knöpfe, um sie zu übernehmen, weiterzugeben oder zu schließen. Die Karte darunter ist zum Üben: Drück, was du magst. Niemand wird gerufen, und sie endet von selbst nach einer halben Stunde.
setup-notice =
    <b>So funktioniert { $group }</b>

    { $rules }

    <b>Was mitliest</b>
    Waymark, ein Programm auf dem Server, auf dem es läuft, liest jede Nachricht auf Zeichen von Gefahr und auf Spam. Keine andere Firma ist beteiligt, und es führt kein Archiv von Worten. Es kann sich irren, und es ist kein Notdienst.
    <b>Wer es sieht</b>
    { $who }
    <b>Wie man es abstellt</b>
    /optout schaltet automatische Antworten an dich ab; /privacy sagt mehr. /mydata zeigt und löscht, was über dich gespeichert ist. /helplines zeigt jederzeit Hilfsangebote.
setup-notice-team = Klingt etwas nach Gefahr oder nach einer sehr schweren Zeit, bekommt der Chat der Moderation einen Vermerk: die Nachricht verdeckt und einen Link dorthin. Ihre Worte bleiben versiegelt und werden nach 30 Tagen gelöscht.
setup-notice-one = Klingt etwas nach Gefahr oder nach einer sehr schweren Zeit, bekommt eine Person aus der Moderation privat einen Vermerk: die Nachricht verdeckt und einen Link dorthin. Ihre Worte bleiben versiegelt und werden nach 30 Tagen gelöscht.

# Waymarks eigener Platz in einer Gruppe.
mydata-chat = Gruppen, zu denen du Waymark hinzugefügt hast
mydata-chat-option = Was eine Gruppe gewählt hat

groups-arrived = Ich bin da und achte ab jetzt auf Zeichen von Gefahr. { $name }, den Rest machen wir privat. Diese Nachricht verschwindet von selbst.
groups-back = Ich bin wieder da, und die Einstellungen von vorher sind noch hier. { $name }, sieh sie dir gern privat an. Diese Nachricht verschwindet von selbst.
groups-back-in-team = Ich bin wieder im Chat der Moderation. Warnungen kommen hierher.
groups-button-setup = Einrichten
groups-can =
    Ich kann:
    { $lines }
groups-cannot =
    Noch nicht möglich:
    { $lines }
groups-can-delete = Nachrichten löschen
groups-can-restrict = Mitgliedern Schreibpausen geben und sie entfernen
groups-can-invite = Beitrittsanfragen beantworten
groups-can-pin = Nachrichten anheften
groups-cannot-see = Ich bin kein Admin: Ich sehe vielleicht nicht jede Nachricht, und ein Hilferuf kann an mir vorbeigehen.
groups-cannot-delete = Nachrichten löschen: Spam und schädliche Einzelheiten bleiben stehen, bis ein Mensch sie entfernt.
groups-cannot-restrict = Mitglieder einschränken: /mute, /kick und /ban gehen nicht.
groups-cannot-invite = Mitglieder einladen: Beitrittsanfragen warten auf einen Menschen, und ich kann vorher keine Regeln zeigen.
groups-cannot-pin = Nachrichten anheften: Der Hinweis zum Datenschutz verschwindet nach oben im Verlauf.
groups-basic = Das ist eine einfache Gruppe: Eine Schreibpause auf Zeit braucht eine Supergruppe. Telegram macht sie dazu, wenn du den Chatverlauf für neue Mitglieder sichtbar stellst.
groups-rights-lost =
    In <b>{ $group }</b> habe ich Rechte verloren. Das bedeutet:
    { $lines }
groups-gone = Ich bin nicht mehr in <b>{ $group }</b>, dort wird jetzt nichts mehr mitgelesen. Die Einstellungen bleiben, falls ich wiederkomme.
groups-team-gone = Ich bin nicht mehr in { $team }, wo die Warnungen von <b>{ $group }</b> ankamen. Bitte wähle, wohin sie jetzt gehen.

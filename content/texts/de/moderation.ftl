# Moderation: commands, cards for moderators, notes for members.
command-warn = ein Mitglied verwarnen, nur für dieses sichtbar
command-mute = einem Mitglied Schreibpause geben: /mute 2h Grund
command-kick = ein Mitglied entfernen, das wiederkommen darf
command-ban = ein Mitglied für eine Zeit oder ganz ausschließen
command-del = die Nachricht löschen, auf die du antwortest
command-unmute = ein Mitglied wieder schreiben lassen
command-unban = jemanden wieder hereinlassen
command-unwarn = die neueste Verwarnung eines Mitglieds zurücknehmen
command-resetwarns = alle Verwarnungen eines Mitglieds zurücknehmen
command-warns = die Verwarnungen eines Mitglieds ansehen
command-info = ansehen, wer jemand ist und was vermerkt ist
command-id = die Kennungen dieses Chats und von dir ansehen
command-adminlist = ansehen, wer diese Gruppe verwaltet
command-admincache = Telegram erneut fragen, wer verwaltet
command-mywarnings = ansehen, was über dich vermerkt ist

option-moderation-warn_limit = Verwarnungen bis zur Schreibpause
option-moderation-warn_fades_after_days = Tage, nach denen eine Verwarnung verfällt
option-moderation-mute_after_warnings = Schreibpause nach zu vielen Verwarnungen
option-moderation-mute_after_warnings-1h = 1 Stunde
option-moderation-mute_after_warnings-6h = 6 Stunden
option-moderation-mute_after_warnings-12h = 12 Stunden
option-moderation-mute_after_warnings-24h = 24 Stunden
option-moderation-mute_after_warnings-3d = 3 Tage
option-moderation-mute_after_warnings-7d = 7 Tage
option-moderation-default_mute = Dauer von /mute ohne Zeitangabe
option-moderation-default_mute-1h = 1 Stunde
option-moderation-default_mute-6h = 6 Stunden
option-moderation-default_mute-12h = 12 Stunden
option-moderation-default_mute-24h = 24 Stunden
option-moderation-default_mute-3d = 3 Tage
option-moderation-default_mute-7d = 7 Tage

mydata-sanction = Verwarnungen, Schreibpausen und Ausschlüsse
mydata-ban-fingerprint = Fingerabdrücke von Ausschlüssen, ohne Kennung
mydata-confirmation = Befehle, die auf eine Bestätigung warten

moderation-button-yes = Ja
moderation-button-no = Nein
moderation-button-confirm = Bestätigen
moderation-button-mute-anyway = Trotzdem Schreibpause
moderation-button-kick-anyway = Trotzdem entfernen
moderation-button-ban-anyway = Trotzdem ausschließen
moderation-button-answer = Der Moderation antworten

# Cards for moderators.
moderation-card-warn = <b>#{ $number }</b> Verwarnung: { $name } in { $group }
moderation-card-mute = <b>#{ $number }</b> Schreibpause ohne Ende: { $name } in { $group }
moderation-card-mute-until = <b>#{ $number }</b> Schreibpause: { $name } in { $group }, Dauer { $span }, bis { $until }
moderation-card-kick = <b>#{ $number }</b> Entfernt, darf wiederkommen: { $name } aus { $group }
moderation-card-ban = <b>#{ $number }</b> Ausgeschlossen: { $name } aus { $group }
moderation-card-ban-until = <b>#{ $number }</b> Ausgeschlossen: { $name } aus { $group }, Dauer { $span }, bis { $until }
moderation-reason = Grund: { $reason }
moderation-reason-none = Es wurde kein Grund genannt.
moderation-reason-warnings = Grund: die Zahl der Verwarnungen
moderation-by = Von { $issuer }
moderation-by-hand = Von Hand in Telegram, von { $issuer }
moderation-somebody = jemandem von den Admins
moderation-warnings = Verwarnung { $count } von { $limit }. Eine Verwarnung verfällt nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}.
moderation-suspended = { $name } hat einen offenen Fall (#{ $case }), deshalb habe ich wegen der Zahl der Verwarnungen keine Schreibpause gesetzt. Das entscheidet ihr.
moderation-limit-no-right = Die Grenze ist erreicht, aber mir fehlt das Recht, Mitglieder einzuschränken. Es wurde keine Schreibpause gesetzt.
moderation-undone = <b>Zurückgenommen</b> von { $by }, { $at }
moderation-not-in-force = <b>Gilt nicht mehr</b>
moderation-failed = #{ $number } war nicht möglich: Telegram hat es abgelehnt. Bitte prüft, ob ich noch Admin mit dem Recht bin, Mitglieder einzuschränken. Der Knopf nimmt #{ $number } aus dem Verzeichnis.
moderation-not-lifted = Telegram hat mich das für { $name } nicht aufheben lassen. Bitte seht in den Einstellungen der Gruppe nach.
moderation-not-deleted = Telegram hat mich diese Nachricht nicht löschen lassen.
moderation-lifted-mute = { $numbers } zurückgenommen von { $by }: { $name } kann wieder schreiben.
moderation-lifted-ban = { $numbers } zurückgenommen von { $by }: { $name } kann wiederkommen.
moderation-lifted-warn = { $numbers } zurückgenommen von { $by }: Das zählt für { $name } nicht mehr.
moderation-lifted-unrecorded = Für { $name } war nichts davon vermerkt. Ich habe aufgehoben, was bei Telegram bestanden haben mag.
moderation-done = Erledigt. #{ $number }
moderation-done-undone = #{ $number } ist zurückgenommen.
moderation-done-plain = Erledigt.
moderation-already-undone = Das gilt nicht mehr.

# Questions to the issuer.
moderation-ask-sure = /{ $command }: Meinst du { $name }? Diesen Benutzernamen habe ich dort zuletzt gesehen, aber nicht in dieser Gruppe, und Benutzernamen wandern von Person zu Person.
moderation-second-look = { $name } hat einen offenen Fall (#{ $case }) und ist vielleicht gerade in Not. Ausgeschlossen zu werden kann das schwerer machen. Möchtest du zuerst mit der Person sprechen, die sich um den Fall kümmert?
moderation-anonymous = Das wurde im Namen der Gruppe gesendet. Wenn du es warst, bestätige es bitte innerhalb einer Minute mit deinem eigenen Konto. Niemand hier sieht, wer gedrückt hat.
moderation-expired = Diese Frage ist abgelaufen. Bitte sende den Befehl noch einmal, wenn er noch gebraucht wird.
moderation-not-yours = Diese Frage ist für die Person, die den Befehl gegeben hat.
moderation-left-alone = Es bleibt, wie es ist.
moderation-too-late = { $command } kam mehr als zwei Minuten zu spät bei mir an, deshalb habe ich nichts getan. Bitte sende den Befehl noch einmal, wenn er noch gebraucht wird.

# What can't be done, told to the issuer.
moderation-no-target = Wer ist gemeint? Antworte mit /{ $command } auf eine Nachricht der Person, oder schreib @Benutzername oder Kennung dahinter.
moderation-unknown-username = @{ $username } habe ich noch nicht gesehen. Antworte bitte auf eine Nachricht der Person, oder nimm ihre Kennung.
moderation-target-yourself = Das würde dich selbst betreffen, deshalb habe ich nichts getan.
moderation-target-waymark = Das würde mich betreffen, deshalb habe ich nichts getan.
moderation-target-bot = Andere Bots entfernst du am besten in der Mitgliederliste von Telegram.
moderation-target-admin = Bei Admins geht das nicht. Wem die Gruppe gehört, kann deren Rechte in Telegram ändern.
moderation-target-linked-channel = Das ist ein Beitrag des eigenen Kanals dieser Gruppe, deshalb habe ich nichts getan.
moderation-channel-only-ban = Ein Kanal kann keine Verwarnung und keine Schreibpause bekommen und nicht entfernt werden. Mit /ban kann er hier nicht mehr schreiben.
moderation-channel-no-time = Ein Kanal kann nur ohne Ende ausgeschlossen werden. Bitte lass die Zeit weg.
moderation-already-banned = { $name } ist ausgeschlossen, und eine Schreibpause oder ein Entfernen würde die Tür wieder öffnen. Bitte nimm zuerst /unban.
moderation-not-muted = { $name } hat keine Schreibpause.
moderation-no-warnings = { $name } hat keine Verwarnung, die sich zurücknehmen ließe.
moderation-duration-too-short = Die kürzeste Zeit sind 30 Sekunden. Darunter macht Telegram sie endlos.
moderation-duration-too-long = Die längste Zeit sind 366 Tage. Darüber macht Telegram sie endlos. Für einen Ausschluss ohne Ende lass die Zeit weg.
moderation-delete-needs-answer = Bitte antworte auf die Nachricht, die gelöscht werden soll.
moderation-too-old-to-delete = Diese Nachricht ist älter als 48 Stunden, und Telegram lässt sie mich nicht mehr löschen.
moderation-no-right-to-delete = Das würde auch die Nachricht löschen, und dir fehlt hier das Recht, Nachrichten zu löschen.
moderation-waymark-lacks-restrict = Mir fehlt hier das Recht, Mitglieder einzuschränken, deshalb habe ich nichts getan. Wer Admins ernennen darf, kann es mir geben.
moderation-waymark-lacks-delete = Mir fehlt hier das Recht, Nachrichten zu löschen, deshalb habe ich nichts getan. Wer Admins ernennen darf, kann es mir geben.
moderation-basic-group = Das ist eine einfache Gruppe, und dort kennt Telegram keine Schreibpause mit Ende. Wenn der Chatverlauf für neue Mitglieder sichtbar gemacht wird, wird sie zur Supergruppe; dann geht es.
moderation-use-in-group = Bitte sende das in der Gruppe, um die es geht.
moderation-needs-private = Das liest sich besser, wo andere es nicht sehen. Bitte öffne meinen privaten Chat, tippe auf Start und sende den Befehl noch einmal.
moderation-rights-unknown = Ich konnte Telegram nicht fragen, wer diese Gruppe verwaltet, deshalb habe ich nichts getan. Bitte versuch es gleich noch einmal.

# Notes to the member, in private.
moderation-note-warn = Die Moderation von { $group } bittet dich, etwas anzusehen. Das ist eine Verwarnung, und nur du und die Moderation sehen sie.
moderation-note-mute = Du kannst in { $group } mitlesen, dort aber nicht schreiben, bis die Moderation das aufhebt.
moderation-note-mute-until = Du kannst in { $group } mitlesen, dort aber nicht schreiben. Das dauert { $span }, bis { $until }. Dein Platz in der Gruppe bleibt deiner.
moderation-note-kick = Die Moderation hat dich aus { $group } entfernt. Du kannst anfragen, wiederzukommen.
moderation-note-ban = Die Moderation hat dich aus { $group } entfernt.
moderation-note-ban-until = Die Moderation hat dich aus { $group } entfernt. Das dauert { $span }, bis { $until }.
moderation-note-answer = Wenn das falsch wirkt oder du etwas dazu sagen möchtest, kannst du der Moderation von hier aus einmal antworten. „Hilfe jetzt“ bleibt für dich offen.
moderation-undone-warn = Eine Verwarnung, die du in { $group } hattest, wurde zurückgenommen.
moderation-undone-mute = Die Moderation von { $group } hat das zurückgenommen: Du kannst dort wieder schreiben.
moderation-undone-kick = Die Moderation von { $group } hat das zurückgenommen: Du bist dort wieder willkommen.
moderation-undone-ban = Die Moderation von { $group } hat das zurückgenommen: Du bist dort wieder willkommen.
moderation-over-mute = Du kannst in { $group } wieder schreiben. Schön, dass du da bist.
moderation-over-ban = Du kannst jetzt wieder in { $group } kommen, wenn du magst.
moderation-answer-ask = Was soll die Moderation wissen? Deine nächste Nachricht hier geht an sie, mit deinem Namen.
moderation-answer-sent = Danke. Die Moderation hat sie jetzt.
moderation-answer-already = Die Moderation hat deine Antwort dazu schon.
moderation-answer-impossible = Das kann ich der Moderation von hier aus nicht bringen. Den Admins der Gruppe kannst du selbst schreiben.
moderation-answer-card = <b>#{ $number }</b> { $name } ({ $group }) antwortet:
    <blockquote>{ $words }</blockquote>

# The record.
moderation-warns = { $name }: { $count ->
    [0] keine Verwarnung, die zählt
    [one] eine Verwarnung von { $limit }
   *[other] { $count } Verwarnungen von { $limit }
}
moderation-info = <b>{ $name }</b> · <code>{ $id }</code>
moderation-info-username = Benutzername: @{ $username }
moderation-info-status = In dieser Gruppe: { $status ->
    [creator] Gruppenleitung
    [administrator] Admin
    [member] Mitglied
    [restricted] Mitglied mit Einschränkungen
    [left] gerade nicht hier
    [kicked] ausgeschlossen
   *[other] nicht bekannt
}
moderation-info-record = Vermerkt: { $count ->
    [0] nichts
    [one] ein Eintrag
   *[other] { $count } Einträge
}
moderation-row-warn-active = #{ $number } · { $at } · Verwarnung · { $reason }
moderation-row-warn-over = <s>#{ $number } · { $at } · Verwarnung</s> · { $reason }
moderation-row-mute-active = #{ $number } · { $at } · Schreibpause · { $reason }
moderation-row-mute-over = <s>#{ $number } · { $at } · Schreibpause</s> · { $reason }
moderation-row-kick-active = #{ $number } · { $at } · entfernt · { $reason }
moderation-row-kick-over = <s>#{ $number } · { $at } · entfernt</s> · { $reason }
moderation-row-ban-active = #{ $number } · { $at } · ausgeschlossen · { $reason }
moderation-row-ban-over = <s>#{ $number } · { $at } · ausgeschlossen</s> · { $reason }
moderation-mine = Das ist über dich vermerkt. Durchgestrichenes gilt nicht mehr; Verwarnungen verfallen von selbst.
moderation-mine-group = <b>{ $group }</b>
moderation-mine-none = Über dich ist nichts vermerkt.
moderation-id-yours = Deine Kennung: <code>{ $id }</code>
moderation-id-chat = Dieser Chat: <code>{ $id }</code>
moderation-id-answered = Die Person, der du antwortest: <code>{ $id }</code>
moderation-staff = Admins von { $group }: { $count }
moderation-name = { $name }
moderation-admincache = Es gibt nichts aufzufrischen: Ich frage Telegram bei jedem Befehl nach den Rechten, und nichts, wonach ich mich richte, ist älter als eine Minute.

moderation-span-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
moderation-span-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
moderation-span-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
moderation-span-seconds = { $count ->
    [one] eine Sekunde
   *[other] { $count } Sekunden
}

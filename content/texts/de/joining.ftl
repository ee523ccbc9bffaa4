# In eine Gruppe kommen: die Regeln, zwei Mal tippen, ein ruhiger Anfang.
command-rules = die Regeln der Gruppe
command-setrules = der Gruppe eigene Regeln geben
option-joining-minimum_age = Mindestalter (0: nicht fragen)
option-joining-welcome = Neue in der Gruppe begrüßen
option-joining-rules = Eigene Regeln der Gruppe
option-joining-notes = Zwei private Hinweise für Neue
option-joining-hold_newcomers = Neue schreiben nach zwei Mal Tippen
mydata-join-request = Dein Weg in eine Gruppe
mydata-wave = Winken, das noch weitergegeben wird

joining-door =
    Hallo { $name }. Ich bin Waymark, das Hilfsprogramm von <b>{ $group }</b>, kein Mensch. Drei Dinge, bevor die Tür aufgeht:
joining-rules =
    1. Wir hören zu und erzählen, was für uns selbst gestimmt hat. Wir stellen keine Diagnosen und raten nicht zu Medikamenten.
    2. Was hier gesagt wird, bleibt hier. Ein Programm liest mit, um Gefahr und Spam zu bemerken; wer was sieht, steht unter Datenschutz.
    3. Das hier ist kein Notdienst. Hilfsangebote sind immer nur ein Tippen entfernt.
joining-always = Ein Programm liest mit, um Gefahr und Spam zu bemerken; wer was sieht, steht unter Datenschutz. Das hier ist kein Notdienst: Hilfsangebote sind immer nur ein Tippen entfernt.
joining-rules-of = <b>{ $group }</b>
joining-age = Diese Gruppe ist für Menschen ab { $age } Jahren.
joining-threshold = Ist das in Ordnung für dich?
joining-button-older = Ich bin mindestens { $age }
joining-button-younger = Ich bin jünger
joining-button-read = Ich habe es gelesen
joining-button-privacy = Datenschutz
joining-button-enter = Hereinkommen
joining-button-start = Auf Start tippen
joining-button-start-here = Hier anfangen
joining-button-hello = Sag Hallo für mich
joining-button-read-first = Ich lese erst mal mit
joining-button-support = Ich brauche heute Halt
joining-button-wave = Winken 👋
joining-button-stay = Ja, passt
joining-button-quieter = Lieber leiser
joining-button-leave = Leise gehen

joining-open = Die Tür zu <b>{ $group }</b> ist offen. Tippe auf Start, damit ich dir hier später schreiben kann. Wie möchtest du anfangen?
joining-opened = Die Moderation hat dich in <b>{ $group }</b> hereingelassen. Tippe auf Start, damit ich dir hier später schreiben kann. Wie möchtest du anfangen?
joining-started = Die Tür zu <b>{ $group }</b> ist offen. Wie möchtest du anfangen?
joining-begin-hello = Erledigt. Ich habe in <b>{ $group }</b> für dich Hallo gesagt, in einer leisen Zeile. Du brauchst nichts hinzuzufügen.
joining-begin-read = Mitlesen ist eine echte Art, hier zu sein. Ich kündige dich nicht an. Morgen zeige ich dir eine Sache, danach bin ich still, außer du fragst.
joining-begin-support = Danke, dass du das sagst. Ich habe der Moderation hinterlassen, dass du dir heute Unterstützung wünschst; wann jemand es liest, kann ich nicht wissen. Du kannst in <b>{ $group }</b> in deinen eigenen Worten schreiben. „Hilfe jetzt“ zeigt, wo Menschen zuhören und wann sie antworten.
joining-begin-support-alone = Danke, dass du das sagst. Du kannst in <b>{ $group }</b> in deinen eigenen Worten schreiben, wann du magst. „Hilfe jetzt“ zeigt, wo Menschen zuhören und wann sie antworten.
joining-toast-begin-hello = Erledigt: ein leises Hallo in der Gruppe. Tippe hier auf Start, damit ich dir schreiben kann.
joining-toast-begin-read = Mitlesen ist eine echte Art, hier zu sein. Ich kündige dich nicht an.
joining-toast-begin-support = Danke, dass du das sagst. Tippe unten auf Start, dann auf „Hilfe jetzt“: Stellen, bei denen Menschen zuhören. Du kannst auch in der Gruppe schreiben.
joining-toast-lapsed = Das hat für Telegram etwas zu lange gedauert. Du kannst jederzeit mit demselben Link noch einmal fragen.
joining-toast-inside = Du bist schon drin. Schön, dass du da bist.
joining-toast-younger = Diese Gruppe ist noch nicht für dich. Schick mir /helplines für Hilfsangebote, die für junge Menschen da sind.
joining-toast-outside = Du bist gerade nicht in der Gruppe. Der Link der Gruppe lässt dich hinein.
joining-toast-waved = Es wird weitergegeben, dass jemand gewinkt hat.
joining-toast-own-wave = Das ist für die anderen. Schön, dass du da bist.
joining-lapsed = Deine Anfrage für <b>{ $group }</b> ist abgelaufen: Telegram lässt uns hier nur fünf Minuten. Niemand nimmt dir das übel. Du kannst jederzeit mit demselben Link noch einmal fragen.
joining-gone = Ich bin nicht mehr in dieser Gruppe und kann ihre Tür deshalb nicht öffnen.
joining-younger =
    Danke für deine Ehrlichkeit. Diese Gruppe hat ein Mindestalter, deshalb kann ich dich nicht hereinlassen, und ich behalte nichts davon. Hier erreichst du Menschen, die für dich da sind ({ $country }):
    { $lines }
    Bei Gefahr in diesem Moment: <b>{ $number }</b>.
joining-younger-anywhere =
    Danke für deine Ehrlichkeit. Diese Gruppe hat ein Mindestalter, deshalb kann ich dich nicht hereinlassen, und ich behalte nichts davon. Es gibt Menschen, die von dir hören möchten:
    { $lines }
    Bei Gefahr in diesem Moment: die Notrufnummer deines Landes.
joining-privacy =
    <b>Datenschutz</b>
    • Waymarks Regeln lesen jede Nachricht der Gruppe, auf dem Server, auf dem Waymark läuft; keine andere Firma ist beteiligt. Sie achten auf Gefahr, Spam und Befehle.
    • Ich habe kein Archiv deiner Worte. Klingt etwas nach Gefahr oder nach einer sehr schweren Zeit, bekommt die Moderation einen Vermerk mit der verdeckten Nachricht und einem Link dorthin. Ihre Worte bleiben versiegelt und werden nach 30 Tagen gelöscht.
    • Private Chats mit mir werden genauso gelesen.
    • Automatische Antworten lassen sich mit /optout abschalten; /privacy sagt mehr. /mydata zeigt, was über dich gespeichert ist, und löscht es.
    Ich bin ein Programm und kann mich irren. Niemand wacht rund um die Uhr.

joining-welcome = { $name } ist neu hier. Ein Winken ist genug.
joining-welcome-several = Mehrere sind neu hier. Ein freundliches Wort ist genug.
joining-waves =
    { $number ->
        [one] Jemand in <b>{ $group }</b> hat dir gewinkt 👋
       *[other] { $number } Menschen in <b>{ $group }</b> haben dir gewinkt 👋
    }
joining-note-day2 = Eine Sache: /breathe ist eine ruhige Minute hier mit mir, und /helplines zeigt jederzeit, wo Menschen zuhören. Das ist alles.
joining-note-day7 = Eine Woche in <b>{ $group }</b>. Passt es noch für dich?
joining-stay = Gut zu wissen. Ich bin still, außer du fragst.
joining-quieter = Ich schicke dir keine Hinweise mehr zu der Gruppe. Um von der Gruppe selbst weniger zu hören: Tippe in Telegram auf ihren Namen und wähle „Stumm“.
joining-leave = Gehen ist in Ordnung, und ich sage es niemandem. In Telegram: auf den Namen der Gruppe tippen, dann „Verlassen“. /mydata löscht, was ich über dich aufbewahre. Du kannst jederzeit wiederkommen, und die Hilfsangebote bleiben.

joining-setrules-usage =
    Schreib die Regeln hinter den Befehl: <code>/setrules Wir hören zu. Wir raten nicht.</code>
    <code>/setrules standard</code> bringt die drei üblichen Zeilen zurück.
joining-setrules-long = Regeln dürfen höchstens { $limit } Zeichen haben, damit sie gelesen werden. Es wurde nichts geändert.
joining-setrules-done = Das sind jetzt die Regeln der Gruppe. /rules zeigt sie.
joining-setrules-usual = Die drei üblichen Zeilen sind wieder die Regeln. /rules zeigt sie.
joining-team-unreachable = { $name } möchte in <b>{ $group }</b>, und ich kann dieser Person nicht schreiben. Bitte entscheidet in Telegram, unter Beitrittsanfragen.
joining-team-lapsed = { $name } wollte in <b>{ $group }</b> und hat nicht rechtzeitig geantwortet. Eine neue Anfrage ist möglich; es ist nichts zu tun.
joining-team-not-approved = { $name } hat den Regeln von <b>{ $group }</b> zugestimmt, aber Telegram ließ mich die Tür nicht öffnen. Mir fehlt das Recht, Mitglieder einzuladen. Bitte lasst die Person unter Beitrittsanfragen herein.
joining-team-support = { $name } ist gerade in <b>{ $group }</b> gekommen und wünscht sich heute Unterstützung.

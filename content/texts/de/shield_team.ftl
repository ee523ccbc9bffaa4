# Was die Moderation über Nachrichten liest, die anderen schaden können, und was eine Gruppe dazu wählen kann.
settings-part-shield = Schädliche Einzelheiten
option-shield-method_detail = Eine Nachricht, die vielleicht eine Methode weitergibt
option-shield-method_detail-delete = herausnehmen, sobald die Moderation sie hat
option-shield-method_detail-ask = erst die Moderation fragen
option-shield-method_detail-off = nur der Moderation sagen
option-shield-goading = Eine Nachricht, die jemanden dazu drängt, sich etwas anzutun
option-shield-goading-delete = herausnehmen, sobald die Moderation sie hat
option-shield-goading-ask = erst die Moderation fragen
option-shield-goading-off = nur der Moderation sagen
option-shield-goading_warns = Wer sie schrieb, automatisch verwarnen
option-care-optout_stops_alerts = Antworten aus: dann auch keine Hinweise an die Moderation

shield-title-method-detail = <b>Einzelheit einer Methode</b> · { $member } · { $place }{ $link }
shield-title-goading = <b>Drängt jemanden</b> · { $member } · { $place }{ $link }
shield-said-to = Gesagt zu: { $member }. Bitte achtet auch auf diese Person; ich sage ihr, dass es nicht in Ordnung war.
shield-fate-remove-method-detail = Jetzt, wo ihr sie habt, nehme ich sie aus der Gruppe. Wenn ich die Person allein erreiche, sage ich ihr, dass sie keinen Ärger hat.
shield-fate-remove-goading = Jetzt, wo ihr sie habt, nehme ich sie aus der Gruppe.
shield-fate-replace-method-detail = Jetzt, wo ihr sie habt, nehme ich sie aus der Gruppe. An ihrer Stelle bleibt eine Zeile, die sagt, dass die Person nichts falsch gemacht hat, damit ein Hilferuf nicht verborgen wird.
shield-fate-asked-chosen = Sie steht noch in der Gruppe. Was soll mit ihr geschehen?
shield-fate-asked-case = Sie steht noch in der Gruppe, und niemand wurde verwarnt: Wer sie schrieb, ist vielleicht selbst in Not, darum tue ich nichts von mir aus. Das entscheidet ihr.
shield-fate-asked-file = Sie steht noch in der Gruppe: Ich könnte sie nicht wieder so einstellen, wie sie war, darum habe ich nichts herausgenommen. Was soll mit ihr geschehen?
shield-fate-asked-right = Sie steht noch in der Gruppe: Mir fehlt das Recht, Nachrichten zu löschen. Vielleicht nehmt ihr sie besser heraus.
shield-fate-asked-staff = Sie steht noch in der Gruppe: Wer sie schrieb, gehört vielleicht zur Administration, darum überlasse ich es euch.
shield-also-cry = <b>Es ist vielleicht auch ein Hilferuf.</b> Dass jemand antwortet, ist wichtiger als die Einzelheit.
shield-words = <tg-spoiler>{ $words }</tg-spoiler>
shield-undelivered = Ich konnte nicht in den Chat der Moderation schreiben, darum sage ich es dir.
shield-not-deleted = Telegram hat das Löschen nicht zugelassen, oder sie ist schon weg. Bitte schaut in die Gruppe.
shield-hidden = Sie ist nicht mehr in der Gruppe.
shield-shown = Sie steht in der Gruppe.
shield-restored = <b>In der Gruppe</b>, sagt { $who }.
shield-confirmed = <b>Nicht mehr in der Gruppe</b>, sagt { $who }.
shield-erased = Eine Nachricht, die beiseitegelegt wurde: Ihre Worte sind jetzt gelöscht, und es ist nichts mehr zu entscheiden.
shield-button-back = Wieder einstellen
shield-button-fine = War in Ordnung – wieder rein
shield-button-keep = Draußen lassen
shield-button-show = Zeigen
shield-button-take = Herausnehmen
shield-button-leave = Stehen lassen
shield-button-warn = Verwarnen
shield-button-fold = Hinter einem Spoiler
shield-button-plain = Wie sie war
shield-button-card = Zurück
shield-toast-gone = Diese Nachricht ist nicht mehr hier.
shield-toast-decided = Das hat schon jemand entschieden.
shield-toast-own = Die ist von dir. Lass jemand anderen entscheiden.
shield-toast-erased = Ihre Worte sind schon gelöscht.
shield-toast-warned = Die Verwarnung ist vermerkt.
shield-toast-warned-already = Es gab gerade eine Verwarnung, oder es gibt keinen diskreten Ort dafür.

shield-week = <b>{ $group }, letzte Woche</b>: welche Regeln zu einem Alarm führten, und wie oft ihr oder das Mitglied einen Fehlalarm gemeldet habt.
  { $rows }

  Ein paar Fehlalarme sind der Preis dafür, wenig zu übersehen. Wird es euch zu viel: Die Empfindlichkeit steht unter Fürsorge.
shield-week-row = • <code>{ $rule }</code>: { $count ->
    [one] { $count } Alarm
   *[other] { $count } Alarme
  }, { $false ->
    [0] kein Fehlalarm gemeldet
   *[other] { $false } als Fehlalarm gemeldet
  }
shield-button-quieter = Ruhiger

moderation-by-rule = Von mir, einem Programm
moderation-button-warn-anyway = Trotzdem löschen und verwarnen
moderation-button-delete-anyway = Trotzdem löschen
moderation-second-look-delete = { $name } hat einen offenen Fall (#{ $case }), und diese Nachricht gehört vielleicht dazu. Sie zu löschen kann sich wie eine Strafe anfühlen und verbirgt sie vor denen, die antworten könnten. Möchtest du erst mit der Person sprechen, die den Fall betreut?
joining-team-not-held = { $name } ist gerade zu <b>{ $group }</b> dazugekommen und hat einen offenen Fall (#{ $case }), darum habe ich die Nachrichten nicht zurückgehalten. Das entscheidet ihr.
joining-team-kept = { $name } wollte zu <b>{ $group }</b> dazukommen, hat nicht rechtzeitig geantwortet und hat einen offenen Fall (#{ $case }), darum habe ich die Anfrage nicht abgelehnt. Bitte entscheidet in Telegram unter den Beitrittsanfragen.

# Was die Moderation sieht, wenn sich ein Mitglied um jemanden sorgt.
case-tier-told = Jemand macht sich Sorgen und hat es mir gesagt. Mir selbst ist nichts aufgefallen.
worry-team-told = <b>{ $who } macht sich Sorgen um { $member }</b> (Fall { $number }){ $link }. Wer es mir gesagt hat, ist nur für euch; bitte lasst es dabei.
worry-team-card = { $who } hat mich gebeten, bei { $member } eine Karte ohne Namen dazulassen{ $link }. Ob es dazu kam, sage ich nicht. Wer gefragt hat, ist nur für euch.
worry-team-forgotten = Hier stand eine Sorge, die mir jemand gesagt hat. Ein Monat ist vorbei, Namen und Worte sind weg.
worry-button-bad-faith = Nicht in guter Absicht
worry-button-useful = Doch in guter Absicht
worry-toast-bad-faith = Notiert. Nach dreien in einer Woche lege ich für die Person keine Karten mehr; euch kann sie es weiter sagen.
worry-toast-useful = Notiert: in guter Absicht.
worry-toast-own = Du gehörst selbst dazu. Lass jemand anderen urteilen.

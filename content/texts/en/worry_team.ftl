# What moderators see when a member is worried about somebody.
case-tier-told = Somebody is worried about them and told me. I noticed nothing myself.
worry-team-told = <b>{ $who } is worried about { $member }</b> (case { $number }){ $link }. Who told me is for you alone; please keep it that way.
worry-team-card = { $who } asked me to leave an unsigned help card with { $member }{ $link }. I don’t say whether one was left. Who asked is for you alone.
worry-team-forgotten = A worry somebody told me was here. A month has passed, so names and words are gone.
worry-button-bad-faith = Not in good faith
worry-button-useful = In good faith after all
worry-toast-bad-faith = Noted. Three of these in one week, and I leave no cards for them; telling you stays possible.
worry-toast-useful = Noted: in good faith.
worry-toast-own = You are part of this one. Let one of the others judge it.

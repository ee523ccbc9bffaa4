# What moderators see about somebody in distress: never a word of the message itself.
case-title = <b>Case { $number }</b> · { $member } · { $place }
case-in-private = in private
case-somebody = Somebody
case-tier-crisis = May be in danger. I’m a program and can be wrong: please read it in context.
case-tier-distress = Seems to be having a hard time. In the group I don’t speak of it.
case-tier-concern-other = Is worried about somebody else.
case-flag-imminent = <b>It may be happening right now.</b>
case-flag-urgent-other = <b>It may be happening right now.</b>
case-flag-method-detail = The message may describe a method.
case-flag-goading = The message may push somebody towards harm.
case-flag-abuse = It may be about violence.
case-when = { $time }{ $link }
case-open-message = open the message
case-late = I was away, so this reaches you late.
case-signals = { $count ->
    [one] { $count } message so far.
   *[other] { $count } messages so far.
  }
case-rules = <i>Matched: { $rules }</i>
case-asked = <b>Asks for a person</b> ({ $time }).
case-in-danger = <b>Says: in danger right now</b> ({ $time }).
case-self-cleared = Says: I’m okay, or it was a false alarm ({ $time }). Please look once all the same.
case-state-open = Nobody has taken this yet.
case-state-claimed = Taken by { $who }, { $time }.
case-state-resolved = Resolved by { $who }, { $time }.
case-state-false-alarm = False alarm, says { $who }, { $time }. I’ll be quiet towards them for a day, unless something sounds urgent.
case-checklist = • Read it in context, then write to them yourself.
  • Listen. Asking directly does no harm: “Are you thinking of ending your life? Are you safe now?”
  • Danger right now and a known place: the emergency number, and tell them before you call. Please don’t press for an address.
  • You don’t have to carry this alone, and you may hand it back without a reason.
case-button-claim = I’ll take it
case-button-hand-back = Hand it back
case-button-resolve = Resolved
case-button-dismiss = False alarm
case-button-reopen = Reopen
case-toast-claimed = It’s yours. Thank you.
case-toast-handed-back = Thank you for saying so. I’ve asked the others.
case-toast-resolved = Resolved. That was a lot; look after yourself, too.
case-toast-dismissed = Noted as a false alarm.
case-toast-reopened = Open again.
case-toast-gone = This case is no longer here.
case-toast-own = This one is about you. Let one of the others be there for you.
case-toast-yours = You have this one already.
case-toast-taken = { $name } has this one already.
case-toast-moved-on = The case has moved on; please look at its newest card.
case-again = <b>Again:</b> case { $number }, { $member }{ $link }
case-call-again = <b>Nobody has taken this yet.</b> It has been waiting for five minutes.
case-call-everybody = <b>Still nobody has taken this.</b> { $known ->
    [yes] Calling everybody here: { $names }.
   *[no] Calling everybody here.
  }
case-undelivered = I couldn’t write to the moderators’ chat, so I’m telling you.

  { $card }
case-notice-method-detail = { $member } · { $place }{ $link }

  This message may describe a method of self-harm. I deleted nothing. Please have a look: it may be best taken down, with a kind word in private.
case-notice-goading = { $member } · { $place }{ $link }

  This message may push somebody towards harming themselves. I deleted nothing. Please have a look, and at whoever it was said to.
mydata-distress-case = Notes to moderators that you may need somebody
mydata-case-event = What happened with those notes, and when

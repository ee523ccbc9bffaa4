# What moderators see about somebody in distress. Words of a member or a moderator stand behind a cover, and only on the card.
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
case-when-several = { $first }, the newest { $time }{ $link }
case-open-message = open the message
case-late = I was away, so this reaches you late.
case-signals = { $count ->
    [one] { $count } message so far.
   *[other] { $count } messages so far.
  }
case-first = First time.
case-rules = <i>Noticed: { $rules }</i>
case-private = Private chat with me: { $open ->
    [yes] open
   *[no] not open, so I can’t write to them
  }.
case-left-group = <b>Has left the group.</b> The case stays.
case-one-of-you = <b>This is about one of you.</b> They read here, too: I show no words here, and only the others can act.
case-one-of-you-private = <b>This is about one of you.</b> So you get it in private: your shared chat shows no words of it, and they can’t act on it there.
case-drill = <b>A drill.</b> Nobody is in distress.
case-asked = <b>Asks for a person</b> ({ $time }).
case-in-danger = <b>Says: in danger right now</b> ({ $time }).
case-self-cleared = Says: I’m okay, or it was a false alarm ({ $time }). Please look once all the same.
case-self-cleared-before = Said earlier ({ $time }): I’m okay, or it was a false alarm. <b>More has come since</b>, so please don’t rely on it.
case-erased = Asked for their data to be erased ({ $time }), so I no longer know who it is. If you can, follow up through Telegram.
case-state-open = Nobody has taken this yet.
case-state-claimed = Taken by { $who }, { $time }.
case-state-resolved = Resolved by { $who }, { $time }.
case-state-false-alarm = False alarm, says { $who }, { $time }. I’ll be quiet towards them for a day, unless something sounds urgent.
case-state-lapsed = Nobody has this just now.
case-state-follow-up = { $who } looks after it. Another look: { $when }.
case-check-in = A word from me tomorrow: { $answer ->
    [yes] they said yes
    [no] they said no, thanks
    [waiting] asked, no answer yet
   *[unasked] I couldn’t ask them
  }.
case-outcome-professional = It ended with a professional.
case-outcome-someone = It ended with someone close to them.
case-outcome-calmer = It ended calmer, and alone.
case-outcome-lost = Contact was lost.
case-outcome-other = It ended in another way.
case-outcome-false_alarm = It was a false alarm.
case-beside = With them: { $names }.
case-backup-wanted = A second person would be welcome.
case-note = <i>Note by { $who }, { $time }:</i> { $words }
case-primer = • Listen first. Read it in context, then write to them yourself.
  • Asking directly does no harm: “Are you thinking of ending your life? Are you safe now?”
  • Who is near them? Which line could they call or write to?
  • Danger right now and a known place: the emergency number, and tell them before you call. Please don’t press for an address.
  • None of us is trained to hold this alone. Ask for backup, or give it back without a reason.

case-button-claim = I’ll take it
case-button-decline = I can’t take this one
case-button-false = False alarm
case-button-primer = Primer
case-button-note = Note
case-button-backup = Backup
case-button-hand = Hand over
case-button-close = Close
case-button-write = I’ll write
case-button-resolve = Resolved
case-button-reopen = Reopen
case-button-back = Back
case-button-still = Still with them
case-button-with = I’m with you
case-button-accept = I’ll take over
case-button-pass = I can’t now
case-button-misread-quote = A quote or a song
case-button-misread-figure = A figure of speech
case-button-misread-others = Not about themselves
case-button-misread-other = Something else
case-button-end-professional = With a professional
case-button-end-someone = With someone close
case-button-end-calmer = Calmer, alone
case-button-end-lost = Lost contact
case-button-end-other = In another way
case-button-when-tomorrow = Tomorrow 10:00
case-button-when-later = In 3 days
case-button-talk = Talk it through with somebody
case-button-rest = Off duty for 48 h
case-button-fine = I’m fine
case-toast-claimed = It’s yours. Thank you.
case-toast-handed-back = Thank you for saying so. I’ve asked the others.
case-toast-dismissed = Noted as a false alarm.
case-toast-reopened = Open again.
case-toast-gone = This case is no longer here.
case-toast-own = This one is about you. Let one of the others be there for you.
case-toast-yours = You have this one already.
case-toast-taken = { $name } has this one already.
case-toast-moved-on = The case has moved on; please look at its newest card.
case-toast-declined = That’s all right, no reason needed. I won’t call you by name for this one.
case-toast-limit = You have { $count } open cases already. Could one of the others take this one? If nobody can, press again and it’s yours.
case-toast-backup-wanted = I’ve asked the others for a second person.
case-toast-beside = Thank you. The card says that you’re with them.
case-toast-nobody-else = I know nobody else in this chat yet whom I could ask.
case-toast-handed = I’ve asked { $name }. Until they say yes, it stays with you.
case-toast-not-asked = This button is for somebody else.
case-toast-note = Please answer this card with your note, or write /modnote { $number } and the note. Everybody here can read it; it is erased with the case.
case-toast-still = Thank you. I’ll ask again later.
case-toast-follow-up = Noted. I’ll show the card again then.
case-toast-write = Thank you. It’s yours.
case-toast-resolved = Resolved. Look after yourself, too.

case-again = <b>Again:</b> case { $number }, { $member }{ $link }
case-call-again = <b>Nobody has taken this yet.</b> It has been waiting for five minutes.{ $known ->
    [yes] { " " }On duty: { $names }.
   *[no] { "" }
  }
case-call-everybody = <b>Still nobody has taken this.</b> { $known ->
    [yes] Calling everybody here: { $names }.
   *[no] Calling everybody here.
  }
case-call-keeper = Nobody has taken case { $number } in fifteen minutes: { $member }, { $place }. The moderators have been called twice. I’m telling you because you set me up there.
case-lapsed = <b>Case { $number } is open to everybody again.</b> I’ve heard nothing about it for a while; that happens. What was noted is below.
case-nudge = { $who }, are you still with case { $number }? One tap is enough. { $hours ->
    [yes] If I hear nothing in the coming hours, I’ll show it to the others again.
   *[no] If I hear nothing in about two minutes, I’ll ask the others.
  }
case-still = Thank you for staying with case { $number }.
case-backup = { $who } would like a second person for case { $number }.
case-handed = { $asked }, could you take case { $number } over from { $who }? No reason needed if not.
case-handed-over = Case { $number } is with { $who } now.
case-handed-stays = Case { $number } stays where it is.
case-note-usage = Please write <code>/modnote 27 your note</code>, in the chat where case 27 is, while it is open.
case-noted = Noted with case { $number }.
case-reminder = <b>Time to look again:</b> case { $number }.
case-moved = <b>Case { $number }</b>: its card is further down.
case-forgotten = <b>Case { $number }</b>: 30 days have passed, and I’ve erased what I kept of it.
case-debrief = { $private ->
    [yes] Case { $number } is closed. That was a lot, { $who }. Thank you for being there.
   *[no] That was a lot, { $who }. Thank you for being there.
  } What would be good now?
case-debrief-asked = I’ve told the others that you’d like to talk something through, and nothing more. I can’t promise when somebody answers. Help lines listen to helpers, too: /helplines
case-debrief-alone = I know nobody else here whom I could ask for you. Help lines listen to helpers, too: /helplines
case-debrief-rest = You’re off duty for 48 hours. Have a good rest.
case-debrief-fine = Good. If it comes back later, that is common, and you may still talk to somebody.
case-wants-to-talk = { $who } would like to talk something through with one of you. Whoever has a moment: please write to them.
case-undelivered = I couldn’t write to the moderators’ chat, so I’m telling you.

  { $card }
case-notice-method-detail = { $member } · { $place }{ $link }

  This message may describe a method of self-harm. I deleted nothing. Please have a look: it may be best taken down, with a kind word in private.
case-notice-goading = { $member } · { $place }{ $link }

  This message may push somebody towards harming themselves. I deleted nothing. Please have a look, and at whoever it was said to.
mydata-distress-case = Notes to moderators that you may need somebody
mydata-case-event = What happened with those notes, and when
mydata-case-text = What you wrote and what was noted in those cases, kept sealed
mydata-care-count = Counts of cases, without anybody
command-modnote = add a note to a case: /modnote 27 text

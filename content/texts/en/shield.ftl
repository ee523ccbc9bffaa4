# What a member reads when a message is put away, when somebody was pushed, and when a sentence may be given.
shield-author = I’m a program, so I’ll be short. I’ve put a message of yours in <b>{ $group }</b> away, because it may hold a detail that could hurt somebody who reads it on a bad day. <b>You’re not in trouble, and it counts as nothing.</b> The moderators have it, and I can be wrong.

  You can say all of it without the detail: how bad it is, what you feel, what you need right now. If it is about you, these people can listen:

  { $lines }
shield-button-team = Ask a moderator
shield-stand-in = { $name } wrote something here that held a detail which could hurt somebody reading it, so it is put away. They did nothing wrong, and the moderators have it. A kind word is welcome; please nothing about methods.
shield-back-folded = <b>{ $name }</b> wrote this, and the moderators have put it back: <tg-spoiler>{ $words }</tg-spoiler>
shield-back-plain = <b>{ $name }</b> wrote this, and the moderators have put it back: { $words }
shield-kind-word = I’m a program, so I’ll be short. What was said to you in the group was not all right, and it is not true. You did nothing to deserve it. If it stays with you, these people can listen:

  { $lines }
shield-kind-aside = What was said to you here was not all right, and it is not true. You did nothing to deserve it. I’m a program; in private I can show you people to talk to.
shield-kind-public = What was said here is not all right, and nobody deserves it. If words like these stay with you: in private I can show you people to talk to. I’m a program.
shield-reason-goading = words that push somebody towards harming themselves
shield-still-here = Whatever this is about: you don’t have to be alone with a hard time. These people can listen, and with the button below you can still reach the moderators.

  { $lines }
shield-deleted-by-hand = A moderator has taken down a message of yours in <b>{ $group }</b>. I don’t know why, and it need not mean that you did something wrong.
shield-reads-along = I’m a program and read along to notice danger; /privacy says who sees what and how to stop it.
shield-privacy = <b>What I take out.</b> A message that may teach a method, or that pushes somebody, goes to the moderators and is then taken out of the group, if the group lets me. I keep its words sealed for 14 days, so that it can be put back.
moderation-note-warn-rule = I’m a program. A message of yours in { $group } read as if it pushed somebody towards harm, so it was taken out, and this is a warning. Only you and the moderators see it, and they can take it back.

shield-donate = One more thing, and no is a good answer: may the one sentence I misread help me to misread less? It would be kept without your name, the group or the day.
shield-donate-sure = This is the sentence. Please read it once more: is there a name or a place in it? Once given, nobody can tell that it was yours, so it can’t be taken back either.

  <blockquote>{ $sentence }</blockquote>

  Shall I keep exactly this?
shield-donate-thanks = Thank you. It is kept without a name, for whoever improves the rules. Nothing else of it stays because of this.
shield-donate-not = That is fine. I keep nothing of it because of this.
shield-button-give = Show me the sentence
shield-button-give-this = Yes, keep this sentence
shield-button-give-not = No, thank you

command-optout = turn my automatic replies to you off
privacy-optout = Done. I won’t answer your words in groups by myself any more. If you write to me in private or ask for help, I’m still here: /crisis and /helplines work as ever.
privacy-optout-group = Done: no more automatic replies for whoever asked. The rest is in our private chat.
privacy-alerts-stay = In <b>{ $group }</b> the moderators are still told when you seem to be in danger or to have a very hard time.
privacy-alerts-stop = In <b>{ $group }</b>, with replies off, the moderators are not told about your own words either, unless you seem to be in danger right now.
mydata-held-message = Messages that were put away
mydata-donated-sentence = Sentences given without a name

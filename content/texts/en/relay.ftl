# Writing through Waymark: a moderator and a member, who both always see how to stop.
relay-toast-begun = Open: I’ve written to you in private.
relay-toast-over = That is over already.
relay-toast-named = I’ve told them your first name.
relay-no-not-yours = Only whoever has this case can write through me. Take it first.
relay-no-nobody = There is nobody here any more whom I could write to.
relay-no-yourself = This one is about you. Let one of the others be there for you.
relay-no-unreachable = They haven’t opened a chat with me, so I can’t pass anything on. Please write to them yourself.
relay-no-stopped = They stopped the talk a moment ago, and that is theirs to decide. I won’t ask them again for an hour, unless they ask for a person or write something that worries me.
relay-no-member-busy = Somebody writes with them through me already.
relay-no-busy = You write with somebody through me already. Stop that first.
relay-button-stop = Stop
relay-button-no = Stop, or no thank you
relay-button-name = Show my first name
relay-begins-member = A moderator of { $group }, a person, can write with you now, through me. What you both type here I pass on between the two of you. The words stay sealed with me for 30 days, then they are gone; whoever takes over from this moderator may read the last of them. You can say no, now or later, and give no reason.
relay-begins-moderator = You can write with { $member } now. What you type here reaches them as “A moderator of { $group }”, without your name; what they type comes to you alone. Words stay sealed with case { $number }, for 30 days at most. Commands still work and are not passed on.{ $before }
relay-before = <i>The last words so far:</i>
  { $lines }
relay-said-member = • They: { $text }
relay-said-moderator = • A moderator: { $text }
relay-named = The moderator who writes with you is called { $name }.
relay-from-moderator = <i>A moderator of { $group } writes:</i>

  { $text }
relay-from-member = <i>{ $member } writes:</i>

  { $text }
relay-danger-now = <b>This sounds as if it may be happening right now.</b> I’ve shown them the emergency number first. I’m a program and can be wrong.
relay-danger = <b>This sounds like danger.</b> I’m a program and can be wrong.
relay-passed-on = Passed on.
relay-undelivered = That did not arrive: they can’t be written to through me right now.
relay-only-text = I pass on typed words only: no pictures, voices or files. This one went to nobody.
relay-too-long = That is too long to pass on at once, and went to nobody. Please send it in parts of at most { $most } characters.
relay-call-first = What you type here goes to the moderator, too. I can’t promise when they read it, so please don’t wait for them. These people can be reached, too:

  { $lines }
relay-aside = What you typed is passed on. In case some of it is about you: nobody has to be well to help others, and these people are there for you, too.

  { $lines }
relay-ended-member-member = Stopped. I pass nothing on any more, and that is all right. If you would like a person later, the button asks for one.
relay-ended-member-moderator = They have stopped. That is theirs to decide. I pass nothing on any more; the case stays as it is.
relay-ended-moderator-member = The moderator has stopped writing here, and I pass nothing on any more. If you would like a person again, the button asks for one.
relay-ended-moderator-moderator = Stopped. I’ve told them, and pass nothing on any more.
relay-ended-case-member = This moderator doesn’t write here any more, and I pass nothing on. If you would like a person again, the button asks for one.
relay-ended-case-moderator = This case is closed, or not yours any more, so I pass nothing on. I’ve told them.
relay-ended-silence-member = Two hours have passed without a word, so I’ve stopped passing words on. If you would like a person again, the button asks for one.
relay-ended-silence-moderator = Two hours have passed without a word, so I’ve stopped passing words on, and told them. From the card you can begin again.
relay-ended-away-member = The moderator can’t be reached through me any more, so I pass nothing on. If you would like a person, the button asks for one.
relay-ended-away-moderator = They can’t be reached through me any more, so I pass nothing on.
mydata-relay = That you write with somebody through me right now
case-button-relay = Write through me

# Coming into a group: the rules, two taps, a gentle beginning.
command-rules = the rules of the group
command-setrules = give the group its own rules
option-joining-minimum_age = Minimum age (0: don’t ask)
option-joining-welcome = Welcome newcomers in the group
option-joining-rules = The group’s own rules
option-joining-notes = Two private notes to newcomers
option-joining-hold_newcomers = Newcomers write after two taps
mydata-join-request = Your way into a group
mydata-wave = Waves waiting to be passed on

joining-door =
    Hello { $name }. I’m Waymark, the helper program of <b>{ $group }</b>, not a person. Three things before the door opens:
joining-rules =
    1. We listen and share what was true for us. We don’t diagnose, and we don’t advise on medicine.
    2. What is said here stays here. A program reads along to notice danger and spam; who sees what is under Privacy.
    3. This is not an emergency service. Help lines are one tap away, any time.
joining-always = A program reads along to notice danger and spam; who sees what is under Privacy. This is not an emergency service: help lines are one tap away, any time.
joining-rules-of = <b>{ $group }</b>
joining-age = This group is for people aged { $age } and over.
joining-threshold = Is that all right with you?
joining-button-older = I’m { $age } or older
joining-button-younger = I’m younger
joining-button-read = I’ve read this
joining-button-privacy = Privacy
joining-button-enter = Come in
joining-button-start = Press Start
joining-button-start-here = Start here
joining-button-hello = Say hello for me
joining-button-read-first = I’ll read for a while
joining-button-support = I need support today
joining-button-wave = Wave 👋
joining-button-stay = Yes, it is
joining-button-quieter = Quieter, please
joining-button-leave = Leave kindly

joining-open = The door to <b>{ $group }</b> is open. Press Start, so that I can reach you here later. How would you like to begin?
joining-opened = The moderators have let you into <b>{ $group }</b>. Press Start, so that I can reach you here later. How would you like to begin?
joining-started = The door to <b>{ $group }</b> is open. How would you like to begin?
joining-begin-hello = Done. I’ve said hello for you in <b>{ $group }</b>, in one quiet line. You don’t have to add anything.
joining-begin-read = Reading is a real way of being here. I won’t announce you. Tomorrow I’ll show you one thing, then I’ll be quiet unless you ask.
joining-begin-support = Thank you for saying so. I’ve left a note for the moderators that you’d like support today; I can’t tell when one of them reads it. You can write in <b>{ $group }</b> in your own words. Help now shows lines where people listen, and when they answer.
joining-begin-support-alone = Thank you for saying so. You can write in <b>{ $group }</b> in your own words, whenever you like. Help now shows lines where people listen, and when they answer.
joining-toast-begin-hello = Done: one quiet hello in the group. Press Start here, so that I can write to you.
joining-toast-begin-read = Reading is a real way of being here. I won’t announce you.
joining-toast-begin-support = Thank you for saying so. Press Start below, then Help now: lines where people listen. You can also write in the group.
joining-toast-lapsed = That took a little too long for Telegram. You can ask again any time, with the same link.
joining-toast-inside = You’re in already. Good that you’re here.
joining-toast-younger = This group isn’t for you yet. Send me /helplines for lines that are there for young people.
joining-toast-outside = You’re not in the group at the moment. The group’s link lets you in.
joining-toast-waved = They’ll hear that somebody waved.
joining-toast-own-wave = This one is for the others. Good that you’re here.
joining-lapsed = Your request to join <b>{ $group }</b> ran out: Telegram leaves us only five minutes here. Nothing is held against you. You can ask again any time, with the same link.
joining-gone = I’m not in that group any more, so I can’t open its door.
joining-younger =
    Thank you for being honest. This group has a minimum age, so I can’t let you in, and I keep nothing about this. In { $country } you can reach people who are there for you:
    { $lines }
    In danger right now: <b>{ $number }</b>.
joining-younger-anywhere =
    Thank you for being honest. This group has a minimum age, so I can’t let you in, and I keep nothing about this. There are people who want to hear from you:
    { $lines }
    In danger right now: your country’s emergency number.
joining-privacy =
    <b>Privacy</b>
    • Waymark’s rules read every message of the group, on the server it runs on; no other company is involved. They look for danger, spam and commands.
    • I keep no archive of your words. When something sounds like danger or a very hard time, the moderators get a note with the message behind a cover and a link to it. Its words are kept sealed and erased after 30 days.
    • Private chats with me are read the same way.
    • Automatic replies can be switched off with /optout; /privacy says more. /mydata shows what is kept about you and deletes it.
    I’m a program and can be wrong. Nobody watches around the clock.

joining-welcome = { $name } is new here. A wave is plenty.
joining-welcome-several = Several people are new here. A kind word is plenty.
joining-waves =
    { $number ->
        [one] One person in <b>{ $group }</b> waved to you 👋
       *[other] { $number } people in <b>{ $group }</b> waved to you 👋
    }
joining-note-day2 = One thing: /breathe is a quiet minute here with me, and /helplines shows where people listen, at any time. That’s all.
joining-note-day7 = A week in <b>{ $group }</b>. Is it still right for you?
joining-stay = Good to know. I’ll be quiet unless you ask.
joining-quieter = I won’t send you any more notes about the group. To hear less of the group itself: tap its name in Telegram and choose Mute.
joining-leave = Leaving is fine, and I tell nobody. In Telegram: tap the group’s name, then Leave. /mydata deletes what I keep about you. You can come back any time, and the help lines stay.

joining-setrules-usage =
    Write the rules after the command: <code>/setrules We listen. We don’t advise.</code>
    <code>/setrules default</code> brings back the usual three lines.
joining-setrules-long = Rules may have { $limit } characters at most, so that they are read. Nothing was changed.
joining-setrules-done = These are the group’s rules now. /rules shows them.
joining-setrules-usual = The usual three lines are the rules again. /rules shows them.
joining-team-unreachable = { $name } asks to come into <b>{ $group }</b>, and I can’t write to them. Please decide in Telegram, under join requests.
joining-team-lapsed = { $name } asked to come into <b>{ $group }</b> and didn’t answer in time. They may ask again; there is nothing to do.
joining-team-not-approved = { $name } accepted the rules of <b>{ $group }</b>, but Telegram didn’t let me open the door. I need the right to invite users. Please let them in under join requests.
joining-team-support = { $name } has just come into <b>{ $group }</b> and would like support today.

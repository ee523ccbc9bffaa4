# Mini-challenges: a few days with one small thing each. Nothing here counts what was left out.
command-challenge = a few days with one small thing each
command-pause = pause your challenges, for some days if you like
menu-challenges = Challenges
challenges-card =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Done, smaller or rest: every day counts alike, and nobody sees who did what.
challenges-when-tomorrow = It starts tomorrow.
challenges-when-open = It has begun. You can join until { $day }.
challenges-when-going = It is under way.
challenges-when-over = The group’s round is over.
challenges-facts =
    { $minutes ->
        [one] { $days } days, about a minute each. { $enough } of them are enough.
       *[other] { $days } days, about { $minutes } minutes each. { $enough } of them are enough.
    }
challenges-what = Each day’s task comes to you in private. Leave any time.
challenges-choose = <b>Which one would suit the group?</b> It starts tomorrow, and joining is by button.
challenges-offered =
    <b>{ $title }</b>
    { $about }
challenges-none-here = No challenge is running here right now. Whoever looks after the group can start one with /challenge.
challenges-only-groups = A challenge is started in the group itself, with /challenge.
challenges-button-in = I’m in
challenges-button-what = What is it?
challenges-button-stop = Stop it
challenges-button-keep = Let it run
challenges-button-done = Done
challenges-button-smaller = Smaller done
challenges-button-rest = Rest today
challenges-button-later = Later
challenges-button-yesterday = Yesterday’s too
challenges-button-other = Other
challenges-button-alone = Just me
challenges-button-counted = Count me in the number
challenges-button-pause = Pause
challenges-button-continue = Continue
challenges-button-finish = Finish here
challenges-button-leave = Leave
challenges-button-tell = Tell the group
challenges-button-nothing = Nothing
challenges-button-mine = My challenges
challenges-toast-started = Posted. It starts tomorrow.
challenges-toast-one-runs = One challenge is running here already. /challenge shows it, and can stop it.
challenges-toast-gentle = This group hears only quiet things right now, so nothing was started. Please try again another day.
challenges-toast-gentle-later = The group hears only quiet things right now, so I posted nothing. This button keeps working.
challenges-toast-in = You’re in. Let’s choose your hour in private.
challenges-toast-in-written = You’re in. I’ve written to you in private.
challenges-toast-in-already = You’re in. /challenge in our private chat shows everything.
challenges-toast-finished = You’ve finished this one. It’s yours.
challenges-toast-over = That round is over. There will be another one.
challenges-toast-late = This round is well under way. The next one is open to you from its first day.
challenges-toast-not-in = You’re not in this one at the moment. /challenge shows what there is.
challenges-toast-stopped = Stopped. Everybody in it chooses for themselves.
challenges-toast-noted = Noted.
challenges-toast-noted-already = That’s noted already. All is well.
challenges-toast-closed = That one has closed by itself. The newest one is plenty.
challenges-toast-later = I’ll bring it back in three hours, quietly.
challenges-toast-told = The group knows.
challenges-toast-not-there = You’re not in that group now, so I posted nothing.
challenges-toast-yours = It stays with you.
challenges-stop-question =
    Stop <b>{ $title }</b> for the group?
    Everybody in it chooses in private whether to keep going, finish or leave.
challenges-stopped = <b>{ $title }</b> has ended for the group. Whoever is in it chooses in private how to go on.
challenges-choice =
    { $group } has ended its round of <b>{ $title }</b>. Yours is still yours: how would you like to go on?
    Nothing comes until you choose.
challenges-over = <b>{ $title }</b> has come to its end. Thank you to everybody who had a look, in whatever way.
challenges-over-number =
    <b>{ $title }</b> has come to its end.
    { $count } { $label }. Small ones and rest days are part of it, and nobody counted who did what.
challenges-mine = <b>Your challenges</b>
challenges-none-mine = You’re not in a challenge right now. They begin in your group, with a button.
challenges-line =
    <b>{ $title }</b> · { $group }
    { $state }
challenges-open = <b>{ $title }</b> is open to you in { $group }.
challenges-own =
    <b>{ $title }</b>
    { $group }
challenges-about = { $about }
challenges-own-questions =
    When should the day’s task arrive?
    And how do you want to take part? The group may see one number for everybody together, never a name.
challenges-state-next = Next task: { $day }, { $time }.
challenges-state-all-sent = Every task has come to you. The newest can still be marked.
challenges-state-until = Paused until { $day }.
challenges-state-paused = Paused until you continue.
challenges-state-over = It is over for you.
challenges-ask-hour = At what time? Write it like 07:15, in your group’s time.
challenges-hour-unknown = I didn’t understand that as a time. Something like 07:15 or 19:30 works.
challenges-round-over = That challenge is over. /challenge shows what there is.
challenges-words = { $words }
challenges-task =
    <b>{ $title }</b>
    { $do }

    <i>Smaller:</i> { $small }
challenges-noted-done =
    Noted.
    <i>For the group, only if you like:</i> { $share }
challenges-noted-smaller =
    Noted. Small counts whole.
    <i>For the group, only if you like:</i> { $share }
challenges-noted-rest = Noted. A rest day counts like any other.
challenges-finish =
    { $words }

    That was enough, and it is finished. If you tell the group, I’ll post this:
    <blockquote>{ $post }</blockquote>
challenges-told = <b>{ $name }</b> came to the end of <b>{ $title }</b> and wanted you to know.
challenges-closing = The days of <b>{ $title }</b> are over. Whatever you took from them is yours, and another round is always open to you.
challenges-whenever = <b>{ $title }</b> is still here. Whenever you like.
challenges-paused-until = Everything is paused until { $day }; challenges stretch along. Get through it in your own way.
challenges-paused = Everything is paused until you continue; challenges stretch along. Get through it in your own way.
challenges-pause-nothing = There’s nothing to pause: you’re not in a challenge right now.
challenges-pause-usage = Write <code>/pause</code>, or <code>/pause 10</code> for ten days (90 at most).
mydata-challenge-run = Challenges you started for a group
mydata-enrolment = Challenges you are or were in
mydata-task-mark = Days of your challenges

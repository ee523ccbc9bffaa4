# After a death in a group: what moderators read, and the message that is pinned. No method, no note, no place, no name.
command-postvention = after a death: look after a group for two weeks
mydata-postvention = That you began to look after a group following a death
postvention-question = I’m sorry that this question is needed. After a death, <b>{ $group }</b> can be looked after more closely for two weeks:

  • I listen at the highest sensitivity. There will be more alerts, and more of them false.
  • The group is gentle: only prompts for a heavy day, no humour, no challenges.
  • Help lines are pinned in the group, with a few plain words. I name nobody and say nothing of how.
  • You get a short guide: what to say, what to leave out, whom to think of.

  What you have set stays as it is and holds again afterwards. You can end it earlier or draw it out. If you like, the pinned message also gives condolences one place.
postvention-running = <b>{ $group }</b> is being looked after following a death, until { $until }.
postvention-button-begin = Begin
postvention-button-place = Begin, with room for condolences
postvention-button-cancel = Not now
postvention-button-extend = Two weeks more
postvention-button-end = End it
postvention-not-begun = Nothing was begun for <b>{ $group }</b>. /postvention is there whenever it is needed.
postvention-ended-early = <b>{ $group }</b> is as you had set it before. Thank you for looking after it.
postvention-over = The two weeks for <b>{ $group }</b> are over, and everything is as you had set it before. Grief keeps no calendar: anniversaries and birthdays can be hard days. /postvention begins again.
postvention-no-group = I look after no group from here. Please use /postvention in the group itself.
postvention-toast-on = This has begun already.
postvention-toast-over = This is over already.
postvention-toast-longest = It has been drawn out as far as it goes. You can begin again once it is over.

postvention-notice = <b>For everybody here</b>
  Something very sad has happened. Whatever you feel now, or don’t feel, is all right, and nobody has to write anything. Please speak of the person and not of how it happened, and leave out details and guesses.

  If you are struggling yourself, please reach out now. These people listen:

  { $lines }

  In private I’m here as well, with more ways to people. I’m a program.
postvention-condolences = If you would like to say something about them, please answer this message, so that it stays in one place and nobody comes upon it unprepared.

postvention-guide-say = <b>What helps to say</b>
  • Say it plainly and shortly: that somebody has died and that you are sad. Ask the family first what may be known.
  • “There is never one reason, and nobody here is to blame.” “It is all right to need help with this.”
  • Say where help is, each time.

  <b>Please leave out</b>
  • How, where, and any note. If somebody posts it, take it out and tell them why in private.
  • One simple reason; that it was a way out, a choice, peace at last, or brave.
  • Pictures that make a shrine, countdowns, many posts in a row. One place and one moment to remember is enough.
postvention-guide-care = <b>Whom to think of</b>
  • Those who were close, who spoke with them last, who found out first, who lost somebody before, and those who are having a hard time themselves. A death can draw others after it, most of all in the first weeks.
  • Write to them in private, in your own words: “I’m thinking of you. How are you with this? Are you thinking of ending your life, too?” Asking does no harm.
  • I name nobody to you: you know who they are.

  <b>And you</b>
  • Share the work, take turns, and let somebody look after you as well. You need not have seen it coming.
  • If you see something that worries you, each alert can be taken and handed on.

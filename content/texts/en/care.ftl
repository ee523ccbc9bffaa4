# Words for hard moments. Public lines name no content, stay below 300 characters and promise nothing.
# $told is who was alerted: moderators, owner (whoever set Waymark up), off_duty (moderators, none of whom is on duty) or nobody.
# $known: whether the country is known.
care-public-crisis = Thank you for saying this here. { $told ->
    [moderators] I’ve let the moderators know.
    [owner] I’ve let the person who looks after this group know.
    [off_duty] No moderator is on duty right now; I’ve left them a note.
   *[nobody] I can’t reach a moderator from here, but people outside can be reached.
  } If you’re not safe or have taken something, please call { $known ->
    [yes] <b>{ $number }</b> now.
   *[no] your local emergency number now; other lines: { $directory }.
  } I’m a program and can be wrong.
care-public-imminent = Please call { $known ->
    [yes] <b>{ $number }</b> now
   *[no] your local emergency number now
  } if you have taken something, are hurt or are not safe. { $told ->
    [moderators] I’ve let the moderators know.
    [owner] I’ve let the person who looks after this group know.
    [off_duty] No moderator is on duty right now; I’ve left them a note.
   *[nobody] I can’t reach a moderator from here.
  } It’s good that you said something. I’m a program and can be wrong.{ $known ->
    [yes] { "" }
   *[no] { " " }Other lines: { $directory }.
  }
care-public-distress = If a quiet word would be welcome: in private I can show you people to talk to. I’m a program. No reason needed, and no hurry.
care-public-concern-other = Thank you for looking out for one another. In private I have three small steps that may help, for them and for you.
care-aside-distress = If a quiet word would be welcome: in private I can show you people to talk to. I’m a program and can be wrong. No reason needed, and no hurry.
care-aside-concern-other = Thank you for looking out for somebody. In private I have three small steps that may help, for them and for you. I’m a program and can be wrong.
care-public-safe = Thank you for telling me. I’m a program, and I would rather ask once too often.
care-beside-moderator = If this is about you: please call { $known ->
    [yes] <b>{ $number }</b>
   *[no] your local emergency number
  } if you’re not safe or have taken something. In private I can show you people to talk to. I’m a program and can be wrong.
care-button-private = Talk privately
care-button-safe = I’m safe / false alarm
care-button-moderator = Please get a moderator
care-toast-author = This button is for the person I answered. Help lines: /helplines
care-toast-safe = Thank you for telling me. I’ll be quiet for a day, unless something sounds urgent.
care-toast-asked = I’ve asked the moderators for you. I can’t promise when somebody answers; the numbers are there at any time.
care-toast-seen = One of the moderators has seen it. I’ve told them that you would like a person.
care-toast-off-duty = No moderator is on duty right now; I’ve left them a note. Please don’t wait for it: the number above and /helplines are there now.
care-toast-nobody = I can’t reach a moderator from here. Please use the number above, or “Talk privately”.

care-hello-group = I’m a program, so I’ll be short. I noticed what you wrote in the group, and I can be wrong. You did nothing wrong.
care-hello-private = It’s good that you’re here. I’m a program, so I’ll be short, and I can be wrong. Nobody else reads this chat.
care-off-duty = No moderator is on duty right now; I’ve left them a note. People outside the group can be reached, and I can show you whom.
care-question = <b>Are you in danger right this minute?</b>
care-call-first = If you have taken something, are hurt or are not safe: please call { $known ->
    [yes] <b>{ $number }</b> now.
   *[no] your local emergency number now. Lines for every country: { $directory }.
  }
care-button-danger = Yes
care-button-bad = Not this minute, but bad
care-button-okay = A quote / I’m okay
care-button-safer = It’s a little safer now
care-button-team = Ask a moderator
care-button-breathe = Breathe with me

# Typed answers to the question, in small letters, separated by a comma and a space. Those of “first” mean yes in front of more words, too.
care-words-yes = yes, yeah, yep, y, i am, yes i am
care-words-yes-first = yes, yeah, yep
care-words-no = no, nope, n, not now, not this minute, i’m not, i'm not
care-typed = I’m a program and can’t follow everything you type, so I don’t want you to be left with me alone. These people can listen:

  { $lines }
care-typed-again = I’m still here, and still a program: I can’t follow what you type. A person can. The numbers are above, at any time, and the button asks a moderator for you.
care-unheard = I’m a program and can only read typed words, so nobody has heard or seen that. These people can listen:

  { $lines }
care-danger = You can say: “I’m not safe, please stay on the line.” If you can, go where another person is, and away from anything that could hurt you. { $told ->
    [yes] I’ve called the moderators again. I can’t promise when they read it, so please don’t wait for them.
    [off_duty] No moderator is on duty right now. I’ve left them a note, so please don’t wait for them.
   *[no] Nobody else reads this chat. With the button below I can ask the moderators for you.
  }
care-lines = This sounds really hard, and you don’t have to be alone with it. These are people you can reach:

  { $lines }

  If nobody answers, please try the next one. <b>What makes reaching out hard right now?</b>
care-still-here = I’m still here, and still a program. A person can be with you in this:

  { $lines }

  If you are not safe this minute, please call the emergency number first.
care-later = This is the program once more. How is it now? A tap is enough, and no answer is fine, too.
care-button-reached = I reached someone
care-button-not-yet = Not yet
care-button-worse = It got worse
care-reached = It’s good that a person is with you in this. Help now stays here.
care-later-once = I’m a program, and I say this once: if any of it was about you after all, there are people who listen, and nothing has to be explained first. No need to answer.
care-button-voice = I can’t talk out loud
care-button-words = I don’t know what to say
care-button-enough = It’s not bad enough
care-button-tried = I tried, it didn’t help
care-button-afraid = Afraid of what happens
care-hurdle-voice = You don’t have to speak. Where a chat or a text number is shown, you can write:

  { $lines }
care-hurdle-words = You can read this out, or paste it:

  <i>“I’m having a very hard time, I have thoughts that frighten me, and I don’t want to be alone with them.”</i>

  Nothing else is needed. They will ask the next question.
care-hurdle-enough = There is no bar to reach. People call because of one bad evening, too, and that is what the lines are for. If it helps, begin with: <i>“I’m not sure this is bad enough.”</i> They hear that often.
care-hurdle-tried = I’m sorry. That takes a lot, and then it didn’t help. Another person on another day can be different, and so can another line:

  { $lines }

  You can begin with what went wrong last time.
care-hurdle-afraid = Somebody listens and asks a few questions. On most lines you don’t have to give your name, and you can hang up whenever you want. Some lines call an ambulance or the police when they believe that a life is in danger right now. You can ask first: <i>“When would you call somebody else?”</i>
care-okay = Good to know, thank you. I would rather ask once too often. For a day I won’t ask again on my own, unless something sounds urgent. { $told ->
    [yes] The moderators still see my note, marked with what you said.
   *[no] Nobody else was told.
  }
care-team-asked = I’ve told the moderators that you would like a person. Nobody has answered yet, and I can’t promise when they do. Until then the lines above are there.
care-team-off-duty = No moderator is on duty right now. I’ve left them a note that you would like a person, and I can’t promise when they read it. These people can be reached without waiting:

  { $lines }
care-team-seen = One of the moderators has seen it already. I’ve told them that you would like a person; I can’t promise when they write.
care-team-which = Which group’s moderators shall I ask? Only they will see that you would like a person, not what you wrote here.
care-team-nobody = I know no moderators whom I could ask for you; that is no fault of yours. These people can be reached without me:

  { $lines }
care-seen-by-person = One of the moderators has seen it: a person, not only me. I can’t promise when they write; the help lines stay one tap away.
care-nobody-on-duty = No moderator is on duty right now, and nobody has confirmed that they have read my note. Please don’t wait for them. These people can be reached:

  { $lines }
care-for-anyone = That button was meant for somebody else, and help is there for you, too:

  { $lines }
care-grief = I’m sorry. Losing somebody can fill everything, and there is no right way or right time for it. I’m a program and can’t sit beside you, but these people listen to grief, too:

  { $lines }

option-care-sensitivity = How readily I answer words of distress
option-care-sensitivity-gentle = Gentle: only when it is very clear
option-care-sensitivity-balanced = Balanced
option-care-sensitivity-alert = Alert: rather once too often
mydata-automatic-reply = When I last answered you of my own accord

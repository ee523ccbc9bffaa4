# What a member hears about their own case afterwards. It promises nothing of people, and asks for no answer.
care-person-changed = Somebody else from the team has this now: another person, still not only me. I can’t promise when they write; the help lines stay one tap away.
care-nobody-yet = I’ve called the moderators again. Right now nobody has confirmed that they are on it, so please don’t wait for them. These people can be reached:

  { $lines }
care-check-in-question = One question for later: would it be okay if I wrote to you tomorrow, and once more in a week, just to ask how it is? I’m a program. You wouldn’t need to answer, and one tap ends it.
care-button-check-in-yes = Yes
care-button-check-in-no = No thanks
care-button-check-in-stop = Please don’t ask again
care-check-in-welcome = Good, then I’ll write tomorrow. If it gets hard before that, Help now is always here.
care-check-in-not = That’s fine. I won’t. Help now is always here.
care-check-in-first = This is the hello I said I’d send. How is today? No need to answer. If a person would be good, Help now shows who can be reached.
care-check-in-second = A week on, the other hello I said I’d send. How is today? No need to answer, and I won’t ask again. Help now is always here.
care-check-in-stopped = Done. I won’t ask again. Help now is always here.

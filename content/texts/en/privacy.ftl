# What is read and kept.
command-privacy = what I read and keep, and how to stop it
menu-privacy = Privacy
privacy-group = I read messages here with fixed rules, on the server of whoever runs this bot, to notice a cry for help; I can miss one. I keep no archive of words. The rest is in our private chat.
privacy-notice =
    <b>What I read.</b> Messages in the groups I’m in and what you write to me here. Fixed rules do it, on the server of whoever runs this bot. No other company is asked, and nothing learns from you.

    <b>Who sees it.</b> If something sounds like danger or a very hard time, the group’s moderators get a note: your name, the message behind a cover, and a link to it. What you write to me here they don’t get, except in a talk through me that you both have open. If you press that you’re in danger, that you’re okay or that you’d like a person, their note says so. Whoever runs the server could look into its database.

    <b>What I keep.</b> No archive of words. A message that needs an answer is kept until it is answered; if I fail at it, for 30 days at most. Notes that somebody may need support are kept with the words of the message, sealed, and go 30 days after they began. Settings, warnings and exercises stay until you delete them.

    <b>Through me.</b> If a moderator writes with you through me, I say so first, pass on what you both type here, and keep the words sealed for 30 days. If somebody tells me that they worry about you, the team hears it, and from whom; your data show you that somebody did, and not who.

    <b>Names.</b> In the group you are pseudonymous at best, never anonymous: Telegram shows your account.

    <b>Automatic replies.</b> { $replies } The moderators may still be told when somebody seems to be in danger.
privacy-replies-are-on = They are on: I may answer when your words sound heavy.
privacy-replies-are-off = They are off: I don’t answer your words in groups by myself. If you write to me here, I still do.
privacy-button-replies-off = Replies: turn off
privacy-button-replies-on = Replies: turn on
privacy-button-data = See or delete my data

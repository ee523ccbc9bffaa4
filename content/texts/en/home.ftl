# The private chat's front door.
command-start = say hello and open this chat
command-menu = everything I can do, as buttons
command-help = what I understand here
command-about = who I am and who I am not
command-cancel = stop what I just asked
home-button-private = Open private chat
menu-help = What I understand
menu-about = About me
home-welcome =
    Hello, I’m Waymark: a program, not a person.
    I support you, and I never replace professional help.
    Help now is always there: it shows lines where people listen.
home-menu = What would be good right now? Looking around is fine.
home-private-group = That works better between the two of us.
home-help-private = <b>Here in private I understand</b>
home-help-in-groups =

    <b>And in your group</b>
home-help-group = <b>In this group I understand</b>
home-help-moderators =

    <b>For moderators</b>
home-about =
    I’m Waymark, a program that looks after small things in support groups: a quiet minute, a small daily prompt, the way to people who can help.

    I don’t assess, advise or heal. Everything I say was written by people, and I can be wrong.

    I run on the server of whoever operates this bot. My code is free software under the MIT licence.
home-unknown-text =
    I don’t read between the lines: I’m a program and know buttons and commands.
    If you’d rather have a person, Help now shows who listens.
home-only-text = I can only read text, so I didn’t open that. The menu shows what I can do.
home-only-text-please = I can only read text here. Could you type it, please? Or stop with Cancel.
home-unknown-command = I don’t know that command. The menu shows what I can do.
home-group-command = /{ $command } works in a group, not here. The menu shows what works here.
home-link-gone = That link is no longer in use, or it was made for somebody else. The menu still works.
home-cancelled = Fine, I’m not waiting for an answer any more.
home-nothing-to-cancel = I wasn’t waiting for anything, so there is nothing to stop.
mydata-conversation = Questions I’m waiting for an answer to
mydata-deep-link = Links made for you that still work

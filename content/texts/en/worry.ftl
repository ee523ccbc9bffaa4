# Worried about somebody: what whoever worries reads, and the member they think of. Nothing here says what was noticed.
command-care = worried about somebody: what helps, in private
worry-door = Something is ready in our private chat, for whoever asked. This line goes away in a minute.
worry-menu = You’re worried about { $name }. Thank you for noticing. What would help? { $team ->
    [yes] The team sees what you pass on, and that it came from you; { $name } doesn’t learn it from me.
   *[no] I know no team here that I could tell. { $name } doesn’t learn from me that you asked.
  }
worry-button-tell = Tell the team
worry-button-card = Leave an unsigned card
worry-button-how = How do I answer?
worry-button-shaken = I’m shaken myself
worry-button-lines = Steps and help lines
worry-button-skip = Skip
worry-note-question = Anything they should know? One line is enough. The words stay sealed with me, for 30 days at most.{ $reads ->
    [yes] { " " }{ $name } reads what the team reads, so I write to the others alone.
   *[no] { "" }
  }
worry-passed-on = Passed on. Only { $told ->
    [owner] the person who looks after this group sees
   *[moderators] the team sees
  } this, and that it came from you. I can’t promise when somebody looks. If it is happening right now, please call the emergency number first.
worry-no-team = I know no team here whom I could tell; that is no fault of yours. You can write to an administrator yourself. If it is happening right now, please call the emergency number.
worry-gone = That question has run out. In the group, /care as an answer to their message begins again.
worry-toast-gone = These buttons have run out. /care begins again.
worry-looked = About what you told the team: somebody has looked. Thank you for noticing.
worry-how = <b>Say what you saw, ask directly, stay.</b> In words of your own, or with these; a tap copies them:

  <code>I read what you wrote, and it stayed with me. Are you thinking of ending your life? I have time now, and I’d like to listen.</code>

  Asking doesn’t put the thought there. Please promise only what you can keep, and no secrecy: if it is happening right now, somebody has to call the emergency number. How it ends is not in your hands, and nobody can carry this alone.
worry-shaken = Worry takes a lot, and it may stir up things of your own. These people are there for you as well:

  { $lines }

  I’ve told nobody that you asked.
worry-yourself = That you take notice of how you are counts just as much. I’m a program; these are people who can listen:

  { $lines }

  I’ve told nobody that you asked.
worry-bot = That was written by a program. If something in it worries you, please tell a moderator. If it is about a person, answer one of their own messages with /care.
worry-channel = I can’t see which person is behind that: it speaks as a channel, or as the group. Please tell a moderator if it worries you; help lines are one tap away.
worry-unknown = I don’t know that name in a group we share, and names can pass from one person to another. Answer one of their messages in the group with /care, or type their @username here.
worry-whom = You’re worried about somebody. Thank you for noticing. If they are in a group with you and me, answer one of their messages there with /care, or type their @username here. For everybody else:
worry-card-passed = { $team ->
    [yes] Passed to the team.
   *[no] I’ve taken up your wish.
  } A card is left only where one is welcome, so I never say whether it was; that leaves everybody free.
worry-card-wait = One card in six hours is all I leave for one person; the last is not that old.{ $team ->
    [yes] { " " }You can tell the team at any time.
   *[no] { "" }
  }
worry-card-lost = I don’t leave cards for you at the moment.{ $team ->
    [yes] { " " }You can tell the team at any time.
   *[no] { "" }
  }

# The card itself, unsigned.
worry-card = Somebody in { $group } is thinking of you and asked me to leave this. I’m a program. You don’t have to answer, and nobody learns what you press here.
worry-button-open = Open
worry-button-fine = Thanks, not needed
worry-button-never = No such messages, please
worry-card-opened = These people are there, and nothing has to be explained first:

  { $lines }
worry-card-fine = All right. I’m here if that changes.
worry-card-never = I leave no more of these with you. Under /settings you can change that.
mydata-worry = When you were worried about somebody, or somebody about you

# Below a message that was answered in public, for those who want to help. $told as in care.ftl.
care-public-bystanders = { $told ->
    [moderators] The moderators know about this.
    [owner] The person who looks after this group knows about this.
    [off_duty] No moderator is on duty right now; they find a note from me later.
   *[nobody] I can’t reach a moderator from here, so please tell one if you can.
  } A kind word helps: “I’m here” is enough. Please no details of how, and no arguing. /care shows in private what else helps. I’m a program.
mydata-thread-line = When a talk in a group last had a line of mine; nobody is named

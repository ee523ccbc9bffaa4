# The weekly self-check, and what is said when watching itself does not work. Only for moderators and whoever set Waymark up.
settings-part-watch = Weekly check
option-watch-weekly = A word once a week if something of mine does not work
watch-weekly = <b>{ $place }</b>: something is not as it should be.
  { $lines }
watch-not-admin = I’m no administrator in the group, so I can’t delete, mute or pin there, or see who comes and goes.
watch-sees-nothing = I’m no administrator in the group, and my privacy mode is on: I see only commands there, so <b>I can’t watch for danger</b>. Please make me an administrator.
watch-cannot-delete = I may not delete messages in the group.
watch-no-moderators = There is no moderators’ chat, or I’m no longer in it. /setup sets one.
watch-nobody-on-duty = Nobody is on duty in the whole coming week: /roster
watch-button-quieter = Quieter
watch-toast-quieter = All right, no weekly word any more. The group’s settings switch it on again.
watch-broken = <b>My watching for danger does not work right now.</b> A test I run every hour has failed twice, so a cry for help may not reach you through me. Please look into the group yourselves, and tell whoever runs me. I’ll say so here when it works again.
watch-works-again = My watching for danger works again. What was written in between I may have missed: a look back would be good.

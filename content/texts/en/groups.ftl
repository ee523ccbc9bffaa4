# Waymark’s own standing in a group.
mydata-chat = Groups you added Waymark to
mydata-chat-option = What a group chose

groups-arrived = I’m in, and watching for signs of danger from now on. { $name }, let’s finish in private. This message deletes itself.
groups-back = I’m back, and the settings from before are still here. { $name }, have a look in private if you like. This message deletes itself.
groups-back-in-team = I’m back in this moderators’ chat. Alerts arrive here.
groups-button-setup = Set up
groups-can =
    I can:
    { $lines }
groups-cannot =
    I can’t yet:
    { $lines }
groups-can-delete = delete messages
groups-can-restrict = mute and remove members
groups-can-invite = answer join requests
groups-can-pin = pin messages
groups-cannot-see = I’m not an administrator: I may not see every message, so a cry for help may pass me by.
groups-cannot-delete = Delete messages: spam and harmful details stay until a person removes them.
groups-cannot-restrict = Restrict members: /mute, /kick and /ban don’t work.
groups-cannot-invite = Invite members: join requests wait for a person, and I can’t show the rules first.
groups-cannot-pin = Pin messages: the notice about privacy scrolls away.
groups-basic = This is a basic group: a mute for a limited time needs a supergroup. Telegram makes it one when you set “Chat history for new members” to visible.
groups-rights-lost =
    In <b>{ $group }</b> I have lost rights. What that means:
    { $lines }
groups-gone = I’m no longer in <b>{ $group }</b>, so nothing is screened there now. The settings stay, in case I’m added again.
groups-team-gone = I’m no longer in { $team }, where the alerts of <b>{ $group }</b> arrived. Please choose where they go now.

# Moderation: commands, cards for moderators, notes for members.
command-warn = give a member a warning, in private
command-mute = stop a member writing for a while: /mute 2h reason
command-kick = remove a member, who may come back
command-ban = remove a member for a time or for good
command-del = delete the message you answer
command-unmute = let a member write again
command-unban = let somebody come back
command-unwarn = take back a member’s newest warning
command-resetwarns = take back all of a member’s warnings
command-warns = see a member’s warnings
command-info = see who somebody is and what is on record
command-id = see the ids of this chat and of you
command-adminlist = see who the administrators are
command-admincache = ask Telegram again who the administrators are
command-mywarnings = see what is on record about you

option-moderation-warn_limit = Warnings before a mute
option-moderation-warn_fades_after_days = Days after which a warning fades
option-moderation-mute_after_warnings = Length of the mute after too many warnings
option-moderation-mute_after_warnings-1h = 1 hour
option-moderation-mute_after_warnings-6h = 6 hours
option-moderation-mute_after_warnings-12h = 12 hours
option-moderation-mute_after_warnings-24h = 24 hours
option-moderation-mute_after_warnings-3d = 3 days
option-moderation-mute_after_warnings-7d = 7 days
option-moderation-default_mute = Length of /mute when no time is given
option-moderation-default_mute-1h = 1 hour
option-moderation-default_mute-6h = 6 hours
option-moderation-default_mute-12h = 12 hours
option-moderation-default_mute-24h = 24 hours
option-moderation-default_mute-3d = 3 days
option-moderation-default_mute-7d = 7 days

mydata-sanction = Warnings, mutes and removals
mydata-ban-fingerprint = Fingerprints of bans, without ids
mydata-confirmation = Commands waiting for a confirmation

moderation-button-yes = Yes
moderation-button-no = No
moderation-button-confirm = Confirm
moderation-button-mute-anyway = Mute anyway
moderation-button-kick-anyway = Remove anyway
moderation-button-ban-anyway = Ban anyway
moderation-button-answer = Answer the moderators

# Cards for moderators.
moderation-card-warn = <b>#{ $number }</b> Warning: { $name } in { $group }
moderation-card-mute = <b>#{ $number }</b> Muted until lifted: { $name } in { $group }
moderation-card-mute-until = <b>#{ $number }</b> Muted: { $name } in { $group }, for { $span }, until { $until }
moderation-card-kick = <b>#{ $number }</b> Removed, may come back: { $name } from { $group }
moderation-card-ban = <b>#{ $number }</b> Banned: { $name } from { $group }
moderation-card-ban-until = <b>#{ $number }</b> Banned: { $name } from { $group }, for { $span }, until { $until }
moderation-reason = Reason: { $reason }
moderation-reason-none = No reason was given.
moderation-reason-warnings = Reason: the number of warnings
moderation-by = By { $issuer }
moderation-by-hand = Done by hand in Telegram by { $issuer }
moderation-somebody = an administrator
moderation-warnings = Warning { $count } of { $limit }. A warning fades after { $days ->
    [one] one day
   *[other] { $days } days
}.
moderation-suspended = { $name } has an open case (#{ $case }), so I did not mute them for the number of warnings. That is for you to decide.
moderation-limit-no-right = The limit is reached, but I’m missing the right to restrict members, so nobody was muted.
moderation-undone = <b>Taken back</b> by { $by }, { $at }
moderation-not-in-force = <b>No longer in force</b>
moderation-failed = #{ $number } could not be carried out: Telegram refused it. Please check that I’m still an administrator with the right to restrict members. The button takes #{ $number } off the record.
moderation-not-lifted = Telegram did not let me lift this for { $name }. Please look at it in the group’s settings.
moderation-not-deleted = Telegram did not let me delete that message.
moderation-lifted-mute = { $numbers } taken back by { $by }: { $name } can write again.
moderation-lifted-ban = { $numbers } taken back by { $by }: { $name } can come back.
moderation-lifted-warn = { $numbers } taken back by { $by }: that no longer counts for { $name }.
moderation-lifted-unrecorded = Nothing of that kind was on record for { $name }. I lifted what Telegram may have held.
moderation-done = Done. #{ $number }
moderation-done-undone = #{ $number } is taken back.
moderation-done-plain = Done.
moderation-already-undone = That is no longer in force.

# Questions to the issuer.
moderation-ask-sure = /{ $command }: do you mean { $name }? I last saw that username on them, but not in this group, and usernames move between people.
moderation-second-look = { $name } has an open case (#{ $case }): they may be in distress right now. Being shut out can make that harder. Would you like to talk to whoever looks after the case first?
moderation-anonymous = This was sent in the name of the group. If it was you, please confirm with your own account within a minute. Nobody here sees who pressed.
moderation-expired = That question has run out. Please send the command again if it’s still needed.
moderation-not-yours = That question is for the person who gave the command.
moderation-left-alone = Left as it is.
moderation-too-late = { $command } reached me more than two minutes late, so I left it alone. Please send it again if it’s still needed.

# What can't be done, told to the issuer.
moderation-no-target = Who is meant? Answer one of their messages with /{ $command }, or write their @username or id after it.
moderation-unknown-username = I haven’t seen @{ $username } before. Please answer one of their messages, or use their id.
moderation-target-yourself = That would be about yourself, so I did nothing.
moderation-target-waymark = That would be me, so I did nothing.
moderation-target-bot = Other bots are best removed in Telegram’s own list of members.
moderation-target-admin = Administrators can’t be the target of this. The owner can change their rights in Telegram.
moderation-target-linked-channel = That is a post of this group’s own channel, so I did nothing.
moderation-channel-only-ban = A channel can’t be warned, muted or removed. /ban stops it from writing here.
moderation-channel-no-time = A channel can only be banned without an end. Please leave out the time.
moderation-already-banned = { $name } is banned, and muting or removing them would let them back in. Please use /unban first.
moderation-not-muted = { $name } isn’t muted.
moderation-no-warnings = { $name } has no warnings that could be taken back.
moderation-duration-too-short = The shortest time is 30 seconds. Below that, Telegram makes it endless.
moderation-duration-too-long = The longest time is 366 days. Above that, Telegram makes it endless. Leave out the time for a ban without an end.
moderation-delete-needs-answer = Please answer the message that is to be deleted.
moderation-too-old-to-delete = That message is older than 48 hours, and Telegram no longer lets me delete it.
moderation-no-right-to-delete = This would also delete the message, and you don’t hold the right to delete messages here.
moderation-waymark-lacks-restrict = I’m missing the right to restrict members here, so I did nothing. An administrator with the right to add others can give it to me.
moderation-waymark-lacks-delete = I’m missing the right to delete messages here, so I did nothing. An administrator with the right to add others can give it to me.
moderation-basic-group = This is a basic group, where Telegram has no mutes with an end. Making the chat history visible to new members turns it into a supergroup; then this works.
moderation-use-in-group = Please use this in the group it is about.
moderation-needs-private = This is better read where others can’t see it. Please open my private chat, press Start, and send the command again.
moderation-rights-unknown = I couldn’t check with Telegram who the administrators are, so I did nothing. Please try again in a moment.

# Notes to the member, in private.
moderation-note-warn = A moderator of { $group } asks you to look at something. This is a warning, and only you and the moderators see it.
moderation-note-mute = You can read along in { $group }, but you can’t write there until a moderator lifts this.
moderation-note-mute-until = You can read along in { $group }, but you can’t write there for { $span }, until { $until }. Your place in the group stays yours.
moderation-note-kick = A moderator has removed you from { $group }. You may ask to come back.
moderation-note-ban = A moderator has removed you from { $group }.
moderation-note-ban-until = A moderator has removed you from { $group } for { $span }, until { $until }.
moderation-note-answer = If this seems wrong, or you’d like to say something about it, you can answer the moderators once from here. Help now stays open to you.
moderation-undone-warn = A warning you had in { $group } was taken back.
moderation-undone-mute = The moderators of { $group } took this back: you can write there again.
moderation-undone-kick = The moderators of { $group } took this back: you are welcome to come in again.
moderation-undone-ban = The moderators of { $group } took this back: you are welcome to come in again.
moderation-over-mute = You can write in { $group } again. Welcome back.
moderation-over-ban = You can come back to { $group } now, if you’d like to.
moderation-answer-ask = What would you like the moderators to know? Your next message here goes to them, with your name.
moderation-answer-sent = Thank you. The moderators have it now.
moderation-answer-already = The moderators have your answer to this already.
moderation-answer-impossible = I can’t carry that to the moderators from here. You can write to an administrator of the group yourself.
moderation-answer-card = <b>#{ $number }</b> { $name } ({ $group }) answers:
    <blockquote>{ $words }</blockquote>

# The record.
moderation-warns = { $name }: { $count ->
    [0] no warnings that count
    [one] one warning of { $limit }
   *[other] { $count } warnings of { $limit }
}
moderation-info = <b>{ $name }</b> · <code>{ $id }</code>
moderation-info-username = Username: @{ $username }
moderation-info-status = In this group: { $status ->
    [creator] owner
    [administrator] administrator
    [member] member
    [restricted] member with limits
    [left] not here now
    [kicked] banned
   *[other] not known
}
moderation-info-record = On record: { $count ->
    [0] nothing
    [one] one entry
   *[other] { $count } entries
}
moderation-row-warn-active = #{ $number } · { $at } · warning · { $reason }
moderation-row-warn-over = <s>#{ $number } · { $at } · warning</s> · { $reason }
moderation-row-mute-active = #{ $number } · { $at } · mute · { $reason }
moderation-row-mute-over = <s>#{ $number } · { $at } · mute</s> · { $reason }
moderation-row-kick-active = #{ $number } · { $at } · removal · { $reason }
moderation-row-kick-over = <s>#{ $number } · { $at } · removal</s> · { $reason }
moderation-row-ban-active = #{ $number } · { $at } · ban · { $reason }
moderation-row-ban-over = <s>#{ $number } · { $at } · ban</s> · { $reason }
moderation-mine = What is on record about you. Struck-out lines no longer hold; warnings fade by themselves.
moderation-mine-group = <b>{ $group }</b>
moderation-mine-none = Nothing is on record about you.
moderation-id-yours = Your id: <code>{ $id }</code>
moderation-id-chat = This chat: <code>{ $id }</code>
moderation-id-answered = The person you answered: <code>{ $id }</code>
moderation-staff = Administrators of { $group }: { $count }
moderation-name = { $name }
moderation-admincache = There is nothing to refresh: I ask Telegram about rights for each command, and nothing I go by is older than a minute.

moderation-span-days = { $count ->
    [one] one day
   *[other] { $count } days
}
moderation-span-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
moderation-span-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
moderation-span-seconds = { $count ->
    [one] one second
   *[other] { $count } seconds
}

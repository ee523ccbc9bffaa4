# What moderators read about messages that may hurt others, and what a group can choose about them.
settings-part-shield = Harmful detail
option-shield-method_detail = A message that may teach a method
option-shield-method_detail-delete = take it out after the moderators have it
option-shield-method_detail-ask = ask the moderators first
option-shield-method_detail-off = only tell the moderators
option-shield-goading = A message that pushes somebody towards harm
option-shield-goading-delete = take it out after the moderators have it
option-shield-goading-ask = ask the moderators first
option-shield-goading-off = only tell the moderators
option-shield-goading_warns = Warn its author automatically
option-care-optout_stops_alerts = Replies off also stops alerts to moderators

shield-title-method-detail = <b>Detail of a method</b> · { $member } · { $place }{ $link }
shield-title-goading = <b>Pushing somebody</b> · { $member } · { $place }{ $link }
shield-said-to = Said to: { $member }. Please look after them, too; I’m telling them that it was not all right.
shield-fate-remove-method-detail = Now that you have it, I’m taking it out of the group. I’m telling them that they’re not in trouble, if I can reach them alone.
shield-fate-remove-goading = Now that you have it, I’m taking it out of the group.
shield-fate-replace-method-detail = Now that you have it, I’m taking it out of the group. A line stays in its place, saying that they did nothing wrong, so that a cry for help is not hidden.
shield-fate-asked-chosen = It still stands in the group. What shall become of it?
shield-fate-asked-case = It still stands in the group, and nobody was warned: its author may be in distress, so I do nothing by myself. That is for you to decide.
shield-fate-asked-file = It still stands in the group: I could not put it back as it was, so I took nothing out. What shall become of it?
shield-fate-asked-right = It still stands in the group: I’m missing the right to delete messages. It may be best taken down.
shield-fate-asked-staff = It still stands in the group: its author may be an administrator, so I leave it to you.
shield-also-cry = <b>It may be a cry for help as well.</b> Being answered matters more than the detail.
shield-words = <tg-spoiler>{ $words }</tg-spoiler>
shield-undelivered = I couldn’t write to the moderators’ chat, so I’m telling you.
shield-not-deleted = Telegram did not let me delete it, or it is gone already. Please have a look at the group.
shield-hidden = It is out of the group.
shield-shown = It stands in the group.
shield-restored = <b>In the group</b>, says { $who }.
shield-confirmed = <b>Out of the group</b>, says { $who }.
shield-erased = A message that was put away: its words are erased now, and nothing else is left to decide.
shield-button-back = Put it back
shield-button-fine = Was fine – put it back
shield-button-keep = Keep it out
shield-button-show = Show
shield-button-take = Take it out
shield-button-leave = Leave it
shield-button-warn = Warn
shield-button-fold = Behind a spoiler
shield-button-plain = As it was
shield-button-card = Back
shield-toast-gone = This message is no longer here.
shield-toast-decided = Somebody has decided this already.
shield-toast-own = This one is yours. Let one of the others decide.
shield-toast-erased = Its words are erased already.
shield-toast-warned = The warning is on record.
shield-toast-warned-already = They have just been warned, or there is no discreet place for it.

shield-week = <b>{ $group }, last week</b>: which rules led to an alert, and how often you or the member called it a false alarm.
  { $rows }

  A few false alarms are the price of missing little. If it is too much for you, the sensitivity is under Care.
shield-week-row = • <code>{ $rule }</code>: { $count ->
    [one] { $count } alert
   *[other] { $count } alerts
  }, { $false ->
    [0] none called false
   *[other] { $false } called false
  }
shield-button-quieter = Quieter

moderation-by-rule = By me, a program
moderation-button-warn-anyway = Delete and warn anyway
moderation-button-delete-anyway = Delete anyway
moderation-second-look-delete = { $name } has an open case (#{ $case }), and this message may be part of it. Deleting it can feel like a punishment, and it hides it from those who could answer. Would you like to talk to whoever looks after the case first?
joining-team-not-held = { $name } has just come into <b>{ $group }</b> and has an open case (#{ $case }), so I did not hold back their messages. That is for you to decide.
joining-team-kept = { $name } asked to come into <b>{ $group }</b>, didn’t answer in time and has an open case (#{ $case }), so I did not turn the request down. Please decide in Telegram, under join requests.

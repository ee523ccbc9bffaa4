# Who is there for cases: for moderators only. Nobody is asked for a reason, and nobody's absence is remarked on.
command-onduty = be on duty for cases: /onduty 3h
command-offduty = be off duty: /offduty 48h
command-roster = who is on duty when; add a shift: /roster mon-fri 18-23
mydata-duty = Whether you said that you are on duty
mydata-duty-shift = Your weekly shifts

# Typed words, in small letters, separated by a comma and a space.
duty-words-until = until, till, til
duty-words-always = always
duty-words-daily = daily, every day, all
duty-words-day-0 = mon, monday, mondays
duty-words-day-1 = tue, tues, tuesday, tuesdays
duty-words-day-2 = wed, wednesday, wednesdays
duty-words-day-3 = thu, thur, thurs, thursday, thursdays
duty-words-day-4 = fri, friday, fridays
duty-words-day-5 = sat, saturday, saturdays
duty-words-day-6 = sun, sunday, sundays
duty-day-0 = Mon
duty-day-1 = Tue
duty-day-2 = Wed
duty-day-3 = Thu
duty-day-4 = Fri
duty-day-5 = Sat
duty-day-6 = Sun

duty-line = { $known ->
    [yes] On duty: { $names }.
   *[no] Nobody is on duty right now.
  }
duty-on = { $who } is on duty until { $until }. Thank you. /offduty ends it sooner.
duty-always = { $who } is on duty around the clock, every day, until a shift is taken out in /roster. A pause: /offduty 48h.
duty-off = { $known ->
    [yes] { $who } is off duty until { $until }. I won’t call them by name. Have a good rest.
   *[no] { $who } is off duty until they say /onduty. I won’t call them by name. Have a good rest.
  }
duty-usage-on = I didn’t understand until when. Like this: <code>/onduty 3h</code>, <code>/onduty until 22:00</code> or <code>/onduty always</code>. Without anything it is four hours.
duty-usage-off = I didn’t understand until when. Like this: <code>/offduty 48h</code> or <code>/offduty until 08:00</code>. Without anything it is until you say /onduty.
duty-usage-roster = I didn’t understand these shifts. Like this: <code>/roster mon-fri 18-23</code> or <code>/roster sat,sun 20:00-01:00</code>. A whole day is 0-24.
duty-which = You belong to several teams. Please write it in the moderators’ chat the shifts are for.
duty-nowhere = This is for moderators’ chats. If you are in one, please write it there once, so that I know you.
duty-anonymous = I can’t see who you are, because you write as the group. Please switch that off for a moment, or write to me in private.
duty-too-many = That is more shifts than I can keep for one person. Please take some out first.

duty-roster = <b>Roster</b> · times as in { $zone }
duty-roster-empty = No shifts yet. One line adds yours: <code>/roster mon-fri 18-23</code>
duty-day-line = <b>{ $day }</b> { $shown }
duty-now = { $known ->
    [yes] On duty now: { $names }.
   *[no] On duty now: nobody. Members who ask are told so, with lines that can be reached.
  }
duty-now-unknown = Nobody here says when they are on duty, so I tell members nothing about it.
duty-gaps-none = In the coming seven days somebody is always on duty.
duty-gaps = Nobody is on duty in the coming seven days:
  { $lines }{ $more ->
    [0] { "" }
   *[other] { " " }… and { $more } more
  }
duty-own = <b>Your shifts</b> · { $place } · times as in { $zone }
duty-own-none = You have none. One line adds some: <code>/roster mon-fri 18-23</code>
duty-own-now = { $there ->
    [yes] You are on duty now.
   *[no] You are not on duty now.
  }
duty-choose-days = Which days?
duty-choose-hours = From when to when? ({ $zone }) Other hours by one line: <code>/roster mon-fri 17:30-22</code>
duty-choose-gone = { $who }, which of your shifts goes?
duty-button-add = Add a shift of mine
duty-button-remove = Take one of mine out
duty-button-on = I’m on duty (4 h)
duty-button-off = Off duty (48 h)
duty-button-weekdays = Mon–Fri
duty-button-weekend = Sat, Sun
duty-button-daily = Every day
duty-toast-added = Added to your shifts.
duty-toast-removed = Taken out.
duty-toast-none = You have no such shift here.
duty-toast-on = You are on duty until { $until }. Thank you.
duty-toast-off = You are off duty until { $until }. Have a good rest.

duty-week = <b>{ $place }</b>: a look at the roster.

  { $lines }

  In these hours members hear at once that nobody is on duty, and whom else they can reach. That may be just right; I only want you to know.

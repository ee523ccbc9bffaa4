# Setting up a group, step by step, in private.
command-setup = set up a group
mydata-setup-step = Where you are in setting up a group

setup-which-group = Which group would you like to set up?
setup-no-group = I’m not in any group of yours yet. Add me to one, and I’ll say what I can do there.
setup-greeting = Let’s set up <b>{ $group }</b>: six short questions, each with a safe answer already in place. You can stop at any of them; watching for danger is on either way.
setup-in-private = Let’s do that in private. This message deletes itself.
setup-gone = I’m not in that group any more. Add me again, and we can go on.
setup-head = <b>{ $group }</b> · { $number } of { $of }
setup-button-open = Let’s go
setup-button-add = Add me to a group
setup-button-skip = Skip
setup-button-done = Done

setup-language = Which language does the group speak? Now: { $now }. Spanish, French and Russian are there for help and care; the rest is in English.
setup-zone = Which time does the group live by? My guess: <b>{ $guess }</b>; now it is { $now }. Choose below, or type a city.
setup-zone-one = Is this the one?
setup-zone-several = Which of these?
setup-zone-unknown = I don’t know a time zone by that name. Please try the nearest big city, or a name such as Europe/Copenhagen.
setup-country = Help lines for: <b>{ $countries }</b>. The first country is used when nobody says otherwise. Type a country’s name to add one.
setup-country-guess = Help lines for which country? My guess: <b>{ $countries }</b>. Type a country’s name to add another.
setup-country-none = Help lines for which country? Type its name. Without one I show the international directory.
setup-country-one = Shall I add it?
setup-country-several = Which of these?
setup-country-unknown = I don’t know a country by that name. Please try another spelling, or its two-letter code.
setup-country-without = I have no help lines for { $country }. Without a country I show the international directory. You can type another one.
setup-no-country = none: the international directory
setup-button-drop = Without { $country }
setup-team = Where do alerts go? Now: <b>{ $now }</b>. Best is a small group of your moderators only.
setup-team-none = Where do alerts go? Best is a small group of your moderators only. If you skip this, they come to this private chat.
setup-team-nowhere = nowhere yet
setup-team-mine = this private chat
setup-team-private = a moderator’s private chat
setup-button-team-link = Use another group
setup-button-team-here = This chat for now
setup-team-connected = This is the moderators’ chat of <b>{ $group }</b> now. Alerts arrive here. What you write here opens no case; I answer only if it sounds as if one of you were in danger.
setup-team-refused = That link has run out, or it is not for you, or this group has its own members to look after. Please start again in private with /setup.
setup-toast-team-refused = That chat can’t take the alerts: you need to be an administrator there too, and it can’t be a support group itself.
setup-rhythm = What rhythm? Now: <b>{ $now }</b>.
setup-rhythm-off = only safety, no prompts
setup-rhythm-daily = one prompt a day at { $hour }
setup-button-calm = Calm: daily at { $hour }
setup-button-choose = Choose hour and tone
setup-button-only = Only safety
setup-hours = At which hour should the day’s prompt come? ({ $zone })
setup-tones = Which tones may prompts have? Tap to switch one on or off.
setup-tone-calming = calming
setup-tone-motivational = encouraging
setup-tone-humour = humour
setup-tone-reflection = reflection
setup-tone-gratitude = gratitude
setup-tone-movement = movement
setup-tone-connection = connection

setup-duty = Who is awake when somebody needs a person? Now: <b>{ $now }</b>. Members are told honestly when nobody is on duty. Others add themselves with /roster in the moderators’ chat.
setup-duty-none = no roster, so nothing is said about it
setup-duty-some = there is a roster
setup-button-duty-always = Always me
setup-button-duty-evenings = Me, Mon–Sun 18–23
setup-button-duty-later = Roster later

setup-summary =
    <b>{ $group }</b> is ready.
    • Language: { $spoken }
    • Time: { $zone }
    • Help lines: { $countries }
    • Alerts: { $team }
    • Rhythm: { $rhythm }
    • Watching for danger: on
setup-missing =
    What I can’t do yet:
    { $lines }
    You can change this in Telegram, under the group’s administrators.
setup-button-test = Show a crisis test
setup-button-notice = Post rules + notice
setup-button-again = Go through it again
setup-toast-tested = Sent to where alerts arrive. The group saw nothing.
setup-toast-posted = Posted in the group.
setup-test-card =
    <b>TEST</b> · nobody is in danger
    An alert from <b>{ $group }</b> arrives like this, with sound: who it is about, a link to the message, its words behind a cover, and buttons to take it on, hand it over or close it. The card below is for practice: press what you like. Nobody is called, and it ends itself after half an hour.
setup-notice =
    <b>How { $group } works</b>

    { $rules }

    <b>What reads along</b>
    Waymark, a program on the server it runs on, reads each message for signs of danger and for spam. No other company is involved, and it keeps no archive of words. It can be wrong, and it is not an emergency service.
    <b>Who sees it</b>
    { $who }
    <b>How to stop it</b>
    /optout switches automatic replies to you off; /privacy says more. /mydata shows and deletes what is kept about you. /helplines shows help lines, at any time.
setup-notice-team = When something sounds like danger or a very hard time, the moderators’ chat gets a note: the message behind a cover, and a link to it. Its words are kept sealed and erased after 30 days.
setup-notice-one = When something sounds like danger or a very hard time, one moderator gets a private note: the message behind a cover, and a link to it. Its words are kept sealed and erased after 30 days.

# Help lines: for everybody, at any time.
command-helplines = help lines for your country, or another one
helplines-now = You can talk with a person. Nothing has to be explained first.

  { $lines }

  If nobody answers, please try the next one.
helplines-emergency = Emergency: <b>{ $number }</b>
helplines-emergency-medical = Emergency: <b>{ $number }</b>, ambulance: <b>{ $medical }</b>
helplines-directory = Lines for every country: { $link }
helplines-text = text { $number }
helplines-text-keyword = text { $keyword } to { $number }
helplines-chat = chat
helplines-always = day and night
helplines-hours = { $hours }
helplines-spoken = in { $languages }
helplines-uncertain = I’m less sure of this number
helplines-worried = Thank you for looking out for somebody. Three steps:
  1. <b>Ask directly</b>, in your own words: “Are you thinking of ending your life?” Asking does not plant the idea.
  2. <b>Stay</b>, if you can, by phone or here. Listening is enough; you don’t have to fix it.
  3. <b>Tell a moderator.</b> If it is happening right now, call the emergency number.
  You are not responsible for how it ends, and the lines are for you, too:
helplines-which-country = Which country are you in?
helplines-type-country = Please type the name of the country.
helplines-country-unknown = I don’t know that country. Please try its name in another spelling, or in English.
helplines-which-of-these = Which of these do you mean?
helplines-remember = { $lines }

  Shall I remember { $country } for next time? Only the country is kept, and you can have it erased.
helplines-not-found = I couldn’t find that country, so here is what I know for you:

  { $lines }
helplines-button-other-country = Other country
helplines-button-elsewhere = Another one
helplines-button-worried = Worried about someone
helplines-button-private = More in private
helplines-button-remember = Remember it
helplines-button-just-now = Only for now
helplines-toast-remembered = I’ll remember it.
helplines-toast-not-kept = I’ve kept nothing.

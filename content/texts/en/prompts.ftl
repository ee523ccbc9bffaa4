# The daily prompt.
command-today = today’s small thing
command-prompts = the coming prompts: skip, swap, post now
command-gentle = on or off: only quiet prompts, no jokes
menu-today = Today
option-prompts-enabled = A small prompt every day
option-prompts-hour = Hour
option-prompts-minute = Minutes past the hour
option-prompts-tones = Tones
option-prompts-tones-calming = Calming
option-prompts-tones-motivational = Encouraging
option-prompts-tones-humour = Humour
option-prompts-tones-reflection = Reflection (once a week)
option-prompts-tones-gratitude = Gratitude
option-prompts-tones-movement = Movement
option-prompts-tones-connection = Connection
option-prompts-weekdays = Days
option-prompts-weekdays-mon = Monday
option-prompts-weekdays-tue = Tuesday
option-prompts-weekdays-wed = Wednesday
option-prompts-weekdays-thu = Thursday
option-prompts-weekdays-fri = Friday
option-prompts-weekdays-sat = Saturday
option-prompts-weekdays-sun = Sunday
option-prompts-wait_for_quiet = Wait for a pause in the talk
option-prompts-gentle = Gentle mode: no humour
prompts-text = 🌱 { $text }
prompts-invite = { $invite }
prompts-smaller = <i>Smaller:</i> { $small }
prompts-in-english = <i>(in English today)</i>
prompts-taps = 🌱 { $count } small things today
prompts-button-tap = { $tap } One small thing
prompts-button-not-for-me = Not for me
prompts-button-unblock = Bring them back
prompts-button-open = Open in private
prompts-button-skip = Skip { $day }
prompts-button-swap = Swap { $day }
prompts-button-keep = Keep { $day } after all
prompts-button-push = Post one now
prompts-toast-seen = Seen. Nothing else to do.
prompts-toast-blocked = Won’t come back to you.
prompts-toast-skipped = That day stays quiet.
prompts-toast-kept = That day has its prompt again.
prompts-toast-swapped = Swapped.
prompts-toast-pushed = On its way to the group.
prompts-toast-not-pushed = Nothing was posted: either today has had its two, or no prompt fits right now.
prompts-none-here = There’s no prompt to show here right now. In private I have one for you, if you like.
prompts-none-left = You’ve set aside everything I have. That’s fine; nothing has to be here. If you like, they can come back.
prompts-door = The coming prompts of this group, in private.
prompts-group-gone = I’m not in that group any more.
prompts-panel-on =
    <b>Prompts in { $group }</b>
    They come at { $time }.
prompts-panel-off =
    <b>Prompts in { $group }</b>
    They’re switched off. This is what would come at { $time }; /settings switches them on.
prompts-panel-gentle = Gentle mode: only quiet prompts, no humour.
prompts-panel-day = <b>{ $day }</b> { $tap } { $text }
prompts-panel-skipped = <b>{ $day }</b> stays quiet
prompts-panel-nothing = <b>{ $day }</b> nothing fits: everything suitable is still resting
prompts-panel-horizon =
    { $rested ->
        [one] No repeat before { $day }. What comes back then has rested for a day.
       *[other] No repeat before { $day }. What comes back then has rested for { $rested } days.
    }
prompts-panel-no-repeat = No repeat in sight.
prompts-cannot-write = I’m not able to write in { $group }, so its daily prompt didn’t appear. I’ll go on quietly as soon as I may write there again.
prompts-none-fits = No prompt fits { $group } today: what suits its tones and hour came up less than three weeks ago. The day stays quiet. More tones bring more choice. I won’t mention this again until the settings change.
prompts-gentle-on = Gentle mode is on: only quiet prompts from now on, no jokes. /gentle off ends it.
prompts-gentle-off = Gentle mode is off. Prompts are as you chose them.
prompts-gentle-usage = Write <code>/gentle on</code> or <code>/gentle off</code>.
mydata-prompt-post = Prompts your groups were given
mydata-prompt-change = Changes to coming prompts
mydata-prompt-notice = Notes to moderators about prompts
mydata-prompt-tap = Taps under today’s prompts
mydata-prompt-block = Prompts you set aside

# Dagens lille ting.
command-today = dagens lille ting
command-prompts = de kommende oplæg: spring over, byt, send nu
command-gentle = on eller off: kun stille oplæg, ingen jokes
menu-today = I dag
option-prompts-enabled = Et lille oplæg hver dag
option-prompts-hour = Time
option-prompts-minute = Minutter efter hel
option-prompts-tones = Toner
option-prompts-tones-calming = Beroligende
option-prompts-tones-motivational = Opmuntrende
option-prompts-tones-humour = Humor
option-prompts-tones-reflection = Eftertanke (én gang om ugen)
option-prompts-tones-gratitude = Taknemmelighed
option-prompts-tones-movement = Bevægelse
option-prompts-tones-connection = Fællesskab
option-prompts-weekdays = Dage
option-prompts-weekdays-mon = Mandag
option-prompts-weekdays-tue = Tirsdag
option-prompts-weekdays-wed = Onsdag
option-prompts-weekdays-thu = Torsdag
option-prompts-weekdays-fri = Fredag
option-prompts-weekdays-sat = Lørdag
option-prompts-weekdays-sun = Søndag
option-prompts-wait_for_quiet = Vent på en pause i snakken
option-prompts-gentle = Nænsom tilstand: ingen humor
prompts-text = 🌱 { $text }
prompts-invite = { $invite }
prompts-smaller = <i>Mindre:</i> { $small }
prompts-in-english = <i>(på engelsk i dag)</i>
prompts-taps = 🌱 { $count } små ting i dag
prompts-button-tap = { $tap } En lille ting
prompts-button-not-for-me = Ikke for mig
prompts-button-unblock = Hent dem tilbage
prompts-button-open = Åbn privat
prompts-button-skip = Spring { $day } over
prompts-button-swap = Byt { $day }
prompts-button-keep = Behold { $day }
prompts-button-push = Send et nu
prompts-toast-seen = Set. Du behøver ikke gøre mere.
prompts-toast-blocked = Det kommer ikke igen til dig.
prompts-toast-skipped = Den dag bliver stille.
prompts-toast-kept = Dagen har sit oplæg igen.
prompts-toast-swapped = Byttet.
prompts-toast-pushed = Det er på vej til gruppen.
prompts-toast-not-pushed = Der blev ikke sendt noget: Enten har dagen fået sine to, eller også passer intet lige nu.
prompts-none-here = Der er ikke noget at vise her lige nu. Privat har jeg noget til dig, hvis du har lyst.
prompts-none-left = Du har lagt alt det til side, jeg har. Det er helt i orden; der behøver ikke være noget her. Hvis du vil, kan det komme tilbage.
prompts-door = Gruppens kommende oplæg, privat.
prompts-group-gone = Jeg er ikke længere med i den gruppe.
prompts-panel-on =
    <b>Oplæg i { $group }</b>
    De kommer kl. { $time }.
prompts-panel-off =
    <b>Oplæg i { $group }</b>
    De er slået fra. Det her ville komme kl. { $time }; /settings slår dem til.
prompts-panel-gentle = Nænsom tilstand: kun stille oplæg, ingen humor.
prompts-panel-day = <b>{ $day }</b> { $tap } { $text }
prompts-panel-skipped = <b>{ $day }</b> bliver stille
prompts-panel-nothing = <b>{ $day }</b> intet passer: Alt det egnede hviler stadig
prompts-panel-horizon =
    { $rested ->
        [one] Ingen gentagelse før { $day }. Det, der så kommer igen, har hvilet en dag.
       *[other] Ingen gentagelse før { $day }. Det, der så kommer igen, har hvilet { $rested } dage.
    }
prompts-panel-no-repeat = Ingen gentagelse i sigte.
prompts-cannot-write = Jeg kan ikke skrive i { $group }, så dagens oplæg kom ikke. Jeg fortsætter stille og roligt, så snart jeg må skrive der igen.
prompts-none-fits = Intet oplæg passer til { $group } i dag: Det, der passer til gruppens toner og tidspunkt, var fremme for mindre end tre uger siden. Dagen bliver stille. Flere toner giver mere at vælge imellem. Jeg nævner det ikke igen, før indstillingerne ændres.
prompts-gentle-on = Nænsom tilstand er slået til: kun stille oplæg fra nu af, ingen jokes. /gentle off slår den fra.
prompts-gentle-off = Nænsom tilstand er slået fra. Oplæggene er, som I har valgt dem.
prompts-gentle-usage = Skriv <code>/gentle on</code> eller <code>/gentle off</code>.
mydata-prompt-post = Oplæg, dine grupper har fået
mydata-prompt-change = Ændringer i kommende oplæg
mydata-prompt-notice = Beskeder til moderatorerne om oplæg
mydata-prompt-tap = Tryk under dagens oplæg
mydata-prompt-block = Oplæg, du har lagt til side

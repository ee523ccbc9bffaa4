# Breathing together in private.
command-breathe = a few quiet breaths, step by step
menu-breathe = Breathe with me
breathe-group = Breathing goes better where it’s quiet: in our private chat.
breathe-offer =
    A few quiet breaths. How long, and which way?
    The first way has no holding. Your own pace always wins.
breathe-minutes = { $count } min
breathe-button-window = Eyes on a window instead
breathe-caution =
    <b>{ $title }</b>
    { $caution }

    { $choice }
breathe-button-begin = Start
breathe-button-not-today = Not today
breathe-button-stop = Stop
breathe-button-again = Again
breathe-button-ways = Breathe after all
breathe-settle = Settle in, however you sit or lie. It begins in a moment.
breathe-settle-shorter =
    { $rounds ->
        [one] Settle in. This way is kept to one round, so it ends sooner.
       *[other] Settle in. This way is kept to { $rounds } rounds, so it ends sooner.
    }
breathe-step =
    <b>{ $label }</b>
    { $text }
breathe-end =
    That’s it. Breathe as you like again.
    { $question }
breathe-stopped = Stopped. Breathe as you like; any number of breaths was enough.
breathe-not-today = Not today, then. It will still be here.
breathe-window =
    Look at a window, a door or a picture frame. Let your eyes go slowly along one edge, rest in the corner, and go on along the next.
    A few times round is plenty. Your breath can do as it likes.
breathe-felt-easier = Good to hear. It can be this short.
breathe-felt-same = That happens, and it’s fine. Nothing has to change.
breathe-felt-tense =
    Thanks for saying so; it happens. Then breath isn’t the tool today.
    Feel your feet on the floor, or look for three things of one colour. If you’d rather have a person, Help now shows who listens.
breathe-button-senses = Three things instead
breathe-senses =
    In your own time, without breathing in any special way:
    { $steps }

    One is enough.
mydata-breathing = Your last breathing exercise

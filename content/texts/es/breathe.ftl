# Respirar juntos, en privado.
command-breathe = unas respiraciones tranquilas, paso a paso
menu-breathe = Respira conmigo
breathe-group = Se respira mejor donde hay calma: en nuestro chat privado.
breathe-offer =
    Unas respiraciones tranquilas. ¿Cuánto tiempo, y de qué manera?
    La primera no tiene pausas. Tu propio ritmo manda siempre.
breathe-minutes = { $count } min
breathe-button-window = Mejor mirar una ventana
breathe-caution =
    <b>{ $title }</b>
    { $caution }

    { $choice }
breathe-button-begin = Empezar
breathe-button-not-today = Hoy no
breathe-button-stop = Parar
breathe-button-again = Otra vez
breathe-button-ways = Respirar, al final
breathe-settle = Ponte como estés a gusto, en una silla o en la cama. Empieza en un momento.
breathe-settle-shorter =
    { $rounds ->
        [one] Ponte a gusto. Esta forma se queda en una ronda, así que acaba antes.
       *[other] Ponte a gusto. Esta forma se queda en { $rounds } rondas, así que acaba antes.
    }
breathe-step =
    <b>{ $label }</b>
    { $text }
breathe-end =
    Ya está. Respira otra vez como quieras.
    { $question }
breathe-stopped = Parado. Respira como quieras; cualquier número de respiraciones era suficiente.
breathe-not-today = Hoy no, entonces. Seguirá aquí.
breathe-window =
    Mira una ventana, una puerta o un marco. Deja que los ojos vayan despacio por un borde, descansen en la esquina y sigan por el siguiente.
    Con unas vueltas basta. La respiración puede hacer lo que quiera.
breathe-felt-easier = Qué bien. Puede ser así de corto.
breathe-felt-same = A veces pasa, y está bien. No tiene que cambiar nada.
breathe-felt-tense =
    Gracias por decirlo; a veces pasa. Hoy la respiración no es lo que toca.
    Nota los pies en el suelo, o busca tres cosas del mismo color. Si prefieres a una persona, Ayuda ya te muestra quién escucha.
breathe-button-senses = Mejor tres cosas
breathe-senses =
    A tu ritmo, sin respirar de ninguna forma especial:
    { $steps }

    Con una basta.
mydata-breathing = Tu último ejercicio de respiración

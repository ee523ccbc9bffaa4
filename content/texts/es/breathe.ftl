# Respirar juntos, en privado.
command-breathe = unas respiraciones tranquilas, paso a paso
menu-breathe = Respira conmigo
breathe-group = Se respira mejor donde hay calma: en nuestro chat privado.
breathe-offer =
    Unas respiraciones tranquilas. ¿Cuánto tiempo, y de qué manera?
    La primera es sin pausas. Tu propio ritmo manda siempre.
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
breathe-button-ways = Mejor respirar
breathe-settle = Ponte en la postura que te sea cómoda, en una silla o en la cama. Empieza en un momento.
breathe-settle-shorter =
    { $rounds ->
        [one] Ponte en una postura cómoda. De esta manera se hace una sola ronda, así que acaba antes.
       *[other] Ponte en una postura cómoda. De esta manera se hacen solo { $rounds } rondas, así que acaba antes.
    }
breathe-step =
    <b>{ $label }</b>
    { $text }
breathe-end =
    Ya está. Vuelve a respirar como quieras.
    { $question }
breathe-stopped = Paramos aquí. Respira como quieras; las respiraciones que hiciste, muchas o pocas, bastaban.
breathe-not-today = Hoy no, entonces. Aquí seguirá.
breathe-window =
    Mira una ventana, una puerta o un marco. Deja que los ojos vayan despacio por un borde, descansen en la esquina y sigan por el siguiente.
    Con unas vueltas basta. La respiración puede hacer lo que quiera.
breathe-felt-easier = Qué bien. Puede ser así de corto.
breathe-felt-same = A veces pasa, y está bien. No tiene que cambiar nada.
breathe-felt-tense =
    Gracias por decirlo; a veces pasa. Entonces hoy respirar así no es lo que ayuda.
    Nota los pies en el suelo, o busca tres cosas del mismo color. Si prefieres a una persona, «Ayuda ahora» muestra quién escucha.
breathe-button-senses = Mejor tres cosas
breathe-senses =
    A tu ritmo, sin respirar de ninguna forma especial:
    { $steps }

    Con una basta.
mydata-breathing = Tu último ejercicio de respiración

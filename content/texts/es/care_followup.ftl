# Lo que un miembro oye después sobre su propio caso. No promete nada de nadie ni pide respuesta.
care-person-changed = Ahora se ocupa alguien más del equipo: otra persona, y todavía no solo yo. No puedo prometer cuándo escribirá; las líneas de ayuda siguen a un toque.
care-nobody-yet = He vuelto a avisar a moderación. Por ahora nadie ha confirmado que se esté ocupando, así que, por favor, no esperes su respuesta. Con estas personas puedes hablar:

  { $lines }
care-check-in-question = Una pregunta para después: ¿te parece bien que te escriba mañana, y otra vez dentro de una semana, solo para preguntar cómo va? Soy un programa. No tendrías que contestar, y con un toque se acaba.
care-button-check-in-yes = Sí
care-button-check-in-no = No, gracias
care-button-check-in-stop = No me preguntes más
care-check-in-welcome = Bien, entonces te escribo mañana. Si antes se pone difícil, «Ayuda ahora» está siempre aquí.
care-check-in-not = Está bien. No lo haré. «Ayuda ahora» está siempre aquí.
care-check-in-first = Este es el saludo que te anuncié. ¿Cómo va hoy? No hace falta contestar. Si quieres hablar con una persona, «Ayuda ahora» muestra quién escucha.
care-check-in-second = Ha pasado una semana; este es el otro saludo que te anuncié. ¿Cómo va hoy? No hace falta contestar, y no volveré a preguntar. «Ayuda ahora» está siempre aquí.
care-check-in-stopped = Hecho. No volveré a preguntar. «Ayuda ahora» está siempre aquí.

# Palabras para momentos difíciles. Las líneas públicas no nombran el contenido, no pasan de 300 caracteres y no prometen nada.
# $told es a quién se avisó: moderators, owner (quien instaló Waymark), off_duty (un equipo del que nadie está de guardia) o nobody.
# $known: si se conoce el país.
care-public-crisis = Gracias por contarlo aquí. { $told ->
    [moderators] He avisado al equipo de moderación.
    [owner] He avisado a la persona que cuida de este grupo.
    [off_duty] Ahora no hay nadie de guardia en moderación; he dejado un aviso.
   *[nobody] Desde aquí no puedo avisar a moderación, pero fuera hay personas con las que puedes hablar.
  } Si estás en peligro o has tomado algo que pueda hacerte daño, llama ahora { $known ->
    [yes] al <b>{ $number }</b>, por favor.
   *[no] a emergencias de tu país; otras líneas: { $directory }.
  } Soy un programa y puedo equivocarme.
care-public-imminent = Por favor, llama ahora { $known ->
    [yes] al <b>{ $number }</b>
   *[no] a emergencias de tu país
  } si has tomado algo que pueda hacerte daño, tienes una herida o estás en peligro. { $told ->
    [moderators] He avisado al equipo de moderación.
    [owner] He avisado a la persona que cuida de este grupo.
    [off_duty] Ahora no hay nadie de guardia en moderación; he dejado un aviso.
   *[nobody] Desde aquí no puedo avisar a moderación.
  } Has hecho bien en decirlo. Soy un programa y puedo equivocarme.{ $known ->
    [yes] { "" }
   *[no] { " " }Otras líneas: { $directory }.
  }
care-public-distress = Si quieres hablar con más calma: en privado puedo mostrarte personas con las que hablar. Soy un programa. No hace falta ningún motivo, y no hay prisa.
care-public-concern-other = Gracias por cuidar de los demás. En privado tengo tres pasos pequeños que quizá ayuden, a esa persona y a ti.
care-aside-distress = Si quieres hablar con más calma: en privado puedo mostrarte personas con las que hablar. Soy un programa y puedo equivocarme. No hace falta ningún motivo, y no hay prisa.
care-aside-concern-other = Gracias por cuidar de alguien. En privado tengo tres pasos pequeños que quizá ayuden, a esa persona y a ti. Soy un programa y puedo equivocarme.
care-public-safe = Gracias por decírmelo. Soy un programa y prefiero preguntar una vez de más.
care-beside-moderator = Si hablas de ti: llama { $known ->
    [yes] al <b>{ $number }</b>
   *[no] al número de emergencias de tu zona
  } si no estás a salvo o has tomado algo. En privado puedo mostrarte con quién hablar. Soy un programa y puedo equivocarme.
care-button-private = Hablar en privado
care-button-safe = A salvo / falsa alarma
care-button-moderator = Avisar a moderación
care-toast-author = Este botón es para la persona a quien respondí. Líneas de ayuda: /helplines
care-toast-safe = Gracias por decírmelo. Durante un día no diré nada, salvo que algo suene urgente.
care-toast-asked = He avisado a moderación de tu parte. No puedo prometer cuándo contestará alguien; los números están ahí en todo momento.
care-toast-seen = Alguien de moderación lo ha visto. Le he dicho que te gustaría hablar con una persona.
care-toast-off-duty = Ahora mismo no hay nadie de guardia en moderación; he dejado un aviso. Por favor, no esperes respuesta: el número de arriba y /helplines están ahí ya.
care-toast-nobody = Desde aquí no puedo avisar a moderación. Usa, por favor, el número de arriba o «Hablar en privado».

care-hello-group = Soy un programa, así que seré breve. Me fijé en lo que escribiste en el grupo, y puedo equivocarme. No has hecho nada malo.
care-hello-private = Has hecho bien en venir. Soy un programa, así que seré breve, y puedo equivocarme. Nadie más lee este chat.
care-off-duty = Ahora mismo no hay nadie de guardia en moderación; he dejado un aviso. Fuera del grupo hay personas con las que puedes hablar, y puedo mostrarte quiénes.
care-question = <b>¿Estás en peligro ahora mismo, en este momento?</b>
care-call-first = Si has tomado algo que pueda hacerte daño, tienes una herida o estás en peligro: por favor, llama ahora { $known ->
    [yes] al <b>{ $number }</b>.
   *[no] a emergencias de tu país. Líneas de todos los países: { $directory }.
  }
care-button-danger = Sí
care-button-bad = Ahora no, pero estoy mal
care-button-okay = Solo citaba / estoy bien
care-button-safer = Ahora hay menos peligro
care-button-team = Avisar a moderación
care-button-breathe = Respira conmigo

# Typed answers to the question, in small letters, separated by a comma and a space.
care-words-yes = sí, si, sip, s, sí ahora, si ahora, lo estoy, sí lo estoy, si lo estoy, estoy en peligro, sí estoy en peligro, si estoy en peligro
care-words-yes-first = sí
care-words-no = no, nop, nope, n, ahora no, no ahora no, ahora mismo no, en este momento no, no lo estoy, no estoy en peligro
care-typed = Soy un programa y no entiendo todo lo que escribes, así que no quiero ser tu única compañía. Estas personas pueden escucharte:

  { $lines }
care-typed-again = Sigo aquí, y sigo siendo un programa: no puedo seguir lo que escribes. Una persona sí puede. Los números están arriba, a cualquier hora, y con el botón pregunto por ti a quienes moderan.
care-unheard = Soy un programa y solo puedo leer palabras escritas, así que nadie lo ha oído ni visto. Estas personas pueden escucharte:

  { $lines }
care-danger = Puedes decir: «Estoy en peligro, por favor, no cuelgue». Si puedes, ve adonde haya otra persona, y lejos de todo lo que pueda hacerte daño. { $told ->
    [yes] He vuelto a avisar a moderación. No puedo prometer cuándo lo leerán, así que, por favor, no esperes su respuesta.
    [off_duty] Ahora mismo no hay nadie de guardia en moderación. He dejado un aviso, así que, por favor, no esperes su respuesta.
   *[no] Nadie más lee este chat. Con el botón de abajo puedo avisar a moderación de tu parte.
  }
care-lines = Suena muy duro, y no tienes por qué cargar con ello en soledad. Con estas personas puedes hablar:

  { $lines }

  Si nadie contesta, prueba con la línea siguiente. <b>¿Qué te hace difícil pedir ayuda ahora mismo?</b>
care-still-here = Sigo aquí, y sigo siendo un programa. Una persona puede acompañarte en esto:

  { $lines }

  Si en este momento estás en peligro, por favor, llama primero a emergencias.
care-later = Soy otra vez el programa. ¿Cómo va ahora? Basta con pulsar, y no responder también está bien.
care-button-reached = Contacté con alguien
care-button-not-yet = Todavía no
care-button-worse = Ha ido a peor
care-reached = Qué bien que una persona te acompañe en esto. «Ayuda ahora» sigue aquí.
care-later-once = Soy un programa y lo digo una sola vez: si algo de aquello sí iba por ti, hay personas que escuchan, y no hay que explicar nada antes. No hace falta responder.
care-button-voice = No puedo hablar
care-button-words = No sé qué decir
care-button-enough = No es para tanto
care-button-tried = Ya probé y no ayudó
care-button-afraid = Miedo a lo que pase
care-hurdle-voice = No hace falta hablar. Donde veas un chat o un número para SMS, puedes escribir:

  { $lines }
care-hurdle-words = Puedes leer esto en voz alta, o pegarlo:

  <i>«Lo estoy pasando muy mal, tengo pensamientos que me asustan y no quiero quedarme a solas con ellos».</i>

  No hace falta nada más. La siguiente pregunta la hará quien te atienda.
care-hurdle-enough = No hay que llegar a ningún mínimo. También hay quien llama por una sola mala noche, y para eso están las líneas. Si te sirve, empieza así: <i>«No sé si esto es lo bastante grave».</i> Lo oyen a menudo.
care-hurdle-tried = Lo siento. Cuesta mucho dar ese paso, y luego no ayudó. Con otra persona, otro día, puede ser distinto, y con otra línea también:

  { $lines }

  Puedes empezar por lo que salió mal la última vez.
care-hurdle-afraid = Alguien escucha y hace algunas preguntas. En la mayoría de las líneas no tienes que dar tu nombre, y puedes colgar cuando quieras. Algunas llaman a una ambulancia o a la policía si creen que una vida corre peligro en ese momento. Puedes preguntarlo antes: <i>«¿En qué caso avisarían a alguien más?»</i>
care-okay = Es bueno saberlo, gracias. Prefiero preguntar una vez de más. Durante un día no volveré a preguntar por mi cuenta, salvo que algo suene urgente. { $told ->
    [yes] El equipo de moderación sigue viendo mi aviso, junto con lo que has dicho.
   *[no] No he avisado a nadie más.
  }
care-team-asked = He dicho al equipo de moderación que te gustaría hablar con una persona. Todavía no ha contestado nadie, y no puedo prometer cuándo lo harán. Mientras tanto, las líneas de arriba están ahí.
care-team-off-duty = Ahora mismo no hay nadie de guardia en moderación. He dejado un aviso de que te gustaría hablar con una persona, y no puedo prometer cuándo lo leerán. Con estas personas puedes hablar sin esperar:

  { $lines }
care-team-seen = Alguien de moderación ya lo ha visto. Le he dicho que te gustaría hablar con una persona; no puedo prometer cuándo escribirá.
care-team-which = ¿A la moderación de qué grupo aviso? Solo ese equipo verá que te gustaría hablar con una persona; lo que has escrito aquí, no.
care-team-nobody = No conozco ningún equipo de moderación al que pueda avisar de tu parte; no es culpa tuya. Con estas personas puedes hablar sin pasar por mí:

  { $lines }
care-seen-by-person = Alguien de moderación lo ha visto: una persona, no solo yo. No puedo prometer cuándo escribirá; las líneas de ayuda siguen a un toque.
care-nobody-on-duty = Ahora mismo no hay nadie de guardia en moderación, y nadie ha confirmado que haya leído mi aviso. Por favor, no esperes su respuesta. Con estas personas puedes hablar:

  { $lines }
care-for-anyone = Ese botón era para otra persona, pero también hay ayuda para ti:

  { $lines }
care-grief = Lo siento mucho. Perder a alguien puede llenarlo todo, y no hay una manera correcta ni un tiempo correcto de vivirlo. Soy un programa y no puedo sentarme a tu lado, pero estas personas también escuchan a quien está en duelo:

  { $lines }

option-care-sensitivity = Con qué facilidad respondo a palabras de angustia
option-care-sensitivity-gentle = Suave: solo cuando está muy claro
option-care-sensitivity-balanced = Equilibrado
option-care-sensitivity-alert = Atento: mejor una vez de más
mydata-automatic-reply = Cuándo te respondí por última vez por mi cuenta

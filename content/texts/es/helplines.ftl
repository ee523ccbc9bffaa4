# Líneas de ayuda: para cualquiera, a cualquier hora.
command-helplines = líneas de ayuda de tu país, o de otro
helplines-now = Puedes hablar con una persona. No hace falta explicar nada antes.

  { $lines }

  Si nadie contesta, prueba con la línea siguiente.
helplines-emergency = Emergencias: <b>{ $number }</b>
helplines-emergency-medical = Emergencias: <b>{ $number }</b>, ambulancia: <b>{ $medical }</b>
helplines-directory = Líneas de todos los países: { $link }
helplines-text = SMS al { $number }
helplines-text-keyword = SMS con { $keyword } al { $number }
helplines-chat = chat
helplines-always = día y noche
helplines-hours = { $hours }
helplines-spoken = en { $languages }
helplines-uncertain = de este número no tengo tanta certeza
helplines-worried = Gracias por preocuparte por alguien. Tres pasos:
  1. <b>Pregunta directamente</b>, con tus palabras: «¿Estás pensando en quitarte la vida?» Preguntar no le mete la idea a nadie.
  2. <b>Quédate</b>, si puedes, por teléfono o aquí. Escuchar basta; no tienes que resolverlo.
  3. <b>Avisa a moderación.</b> Si está pasando ahora mismo, llama a emergencias.
  No eres responsable de cómo acabe, y las líneas también son para ti:
helplines-which-country = ¿En qué país estás?
helplines-type-country = Escribe el nombre del país, por favor.
helplines-country-unknown = No conozco ese país. Prueba a escribirlo de otra forma, o en inglés.
helplines-which-of-these = ¿Cuál de estos es?
helplines-remember = { $lines }

  ¿Guardo { $country } para la próxima vez? Solo se guarda el país, y puedes pedir que se borre.
helplines-not-found = No encontré ese país; esto es lo que tengo para ti:

  { $lines }
helplines-button-other-country = Otro país
helplines-button-elsewhere = Otro más
helplines-button-worried = Me preocupa alguien
helplines-button-private = Más en privado
helplines-button-remember = Guardarlo
helplines-button-just-now = Solo esta vez
helplines-toast-remembered = Guardado.
helplines-toast-not-kept = No he guardado nada.

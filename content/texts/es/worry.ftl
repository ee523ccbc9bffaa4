# Preocupación por alguien: lo que lee quien se preocupa, y el miembro en quien piensa. Nada aquí dice qué se notó.
command-care = te preocupa alguien: lo que ayuda, en privado
worry-door = Hay algo preparado en nuestro chat privado, para quien lo pidió. Esta línea desaparece en un minuto.
worry-menu = Te preocupa { $name }. Gracias por fijarte. ¿Qué ayudaría? { $team ->
    [yes] El equipo ve lo que le cuentes, y que viene de ti; { $name } no lo sabrá por mí.
   *[no] No conozco aquí ningún equipo al que pueda avisar. { $name } no sabrá por mí que me has preguntado.
  }
worry-button-tell = Avisar al equipo
worry-button-card = Dejar tarjeta sin firma
worry-button-how = ¿Qué le contesto?
worry-button-shaken = A mí también me afecta
worry-button-lines = Pasos y líneas de ayuda
worry-button-skip = Saltar
worry-note-question = ¿Hay algo que convenga que sepan? Con una línea basta. Guardo tus palabras cifradas, 30 días como máximo.{ $reads ->
    [yes] { " " }{ $name } lee lo que lee el equipo, así que escribo solo a las demás personas.
   *[no] { "" }
  }
worry-passed-on = Aviso enviado. Solo { $told ->
    [owner] la persona que cuida de este grupo ve
   *[moderators] el equipo ve
  } esto, y que viene de ti. No puedo prometer cuándo lo mirará alguien. Si está pasando ahora mismo, por favor, llama primero a emergencias.
worry-no-team = No conozco aquí ningún equipo al que pueda avisar; no es culpa tuya. Puedes escribir directamente a quien administra el grupo. Si está pasando ahora mismo, por favor, llama a emergencias.
worry-gone = Esa pregunta ha caducado. Para empezar otra vez, responde a su mensaje en el grupo con /care.
worry-toast-gone = Estos botones han caducado. Con /care empiezas otra vez.
worry-looked = Sobre lo que contaste al equipo: alguien lo ha mirado. Gracias por fijarte.
worry-how = <b>Di lo que viste, pregunta directamente, quédate.</b> Con tus palabras o con estas; un toque las copia:

  <code>Leí lo que escribiste y no dejo de pensar en ello. ¿Estás pensando en quitarte la vida? Ahora tengo tiempo y me gustaría escucharte.</code>

  Preguntar no le mete la idea a nadie. Promete solo lo que puedas cumplir, y no prometas guardar el secreto: si está pasando ahora mismo, alguien tiene que llamar a emergencias. Cómo acabe no está en tus manos, y nadie puede cargar con esto en soledad.
worry-shaken = Preocuparse desgasta, y puede remover cosas tuyas. Estas personas también están para ti:

  { $lines }

  No le he dicho a nadie que me has preguntado.
worry-yourself = Que te fijes en cómo estás tú cuenta lo mismo. Soy un programa; estas son personas que pueden escucharte:

  { $lines }

  No le he dicho a nadie que me has preguntado.
worry-bot = Eso lo escribió un programa. Si algo de lo que dice te preocupa, avisa, por favor, a moderación. Si se trata de una persona, responde con /care a uno de sus propios mensajes.
worry-channel = No puedo ver qué persona está detrás: habla como canal, o como el grupo. Si te preocupa, avisa, por favor, a moderación; las líneas de ayuda están a un toque.
worry-unknown = No conozco ese nombre de ningún grupo que compartamos, y los nombres pueden pasar de una persona a otra. Responde con /care a uno de sus mensajes en el grupo, o escribe aquí su @usuario.
worry-whom = Te preocupa alguien. Gracias por fijarte. Si está en un grupo contigo y conmigo, responde allí con /care a uno de sus mensajes, o escribe aquí su @usuario. Para cualquier otra persona:
worry-card-passed = { $team ->
    [yes] He avisado al equipo.
   *[no] He tomado nota.
  } Solo dejo una tarjeta donde es bien recibida, así que nunca digo si la dejé; así nadie queda en un compromiso.
worry-card-wait = No dejo más de una tarjeta cada seis horas a la misma persona, y aún no ha pasado ese tiempo.{ $team ->
    [yes] { " " }Puedes avisar al equipo en cualquier momento.
   *[no] { "" }
  }
worry-card-lost = Por ahora no dejo tarjetas de tu parte.{ $team ->
    [yes] { " " }Puedes avisar al equipo en cualquier momento.
   *[no] { "" }
  }

# La tarjeta misma, sin firma.
worry-card = Alguien de { $group } piensa en ti y me ha pedido que te deje esto. Soy un programa. No tienes que contestar, y nadie sabrá qué pulsas aquí.
worry-button-open = Abrir
worry-button-fine = Gracias, no hace falta
worry-button-never = No más mensajes así
worry-card-opened = Estas personas están ahí, y no hace falta explicar nada antes:

  { $lines }
worry-card-fine = De acuerdo. Aquí estoy si eso cambia.
worry-card-never = No te dejaré más tarjetas. En /settings puedes cambiarlo.
mydata-worry = Cuándo te preocupaste por alguien, o alguien por ti

# Debajo de un mensaje que recibió respuesta en público, para quienes quieren ayudar. $told como en care.ftl.
care-public-bystanders = { $told ->
    [moderators] El equipo de moderación ya tiene mi aviso.
    [owner] La persona que cuida de este grupo ya tiene mi aviso.
    [off_duty] Ahora mismo no hay nadie de guardia; encontrarán mi nota más tarde.
   *[nobody] Desde aquí no puedo avisar a moderación; avisa tú, por favor, si puedes.
  } Una palabra amable ayuda: «Aquí estoy» basta. Por favor, sin detalles de cómo y sin discutir. /care muestra en privado qué más ayuda. Soy un programa.
mydata-thread-line = Cuándo tuvo por última vez una línea mía una conversación de un grupo; no se nombra a nadie

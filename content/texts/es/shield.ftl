# Lo que lee un miembro cuando se aparta un mensaje, cuando alguien recibió palabras que empujan, y cuando se puede dar una frase.
shield-author = Soy un programa, así que seré breve. He apartado un mensaje tuyo en <b>{ $group }</b>, porque quizá tenga un detalle que podría hacer daño a alguien que lo lea en un mal día. <b>No has hecho nada malo, y no cuenta en tu contra.</b> Lo tiene el equipo de moderación, y puedo equivocarme.

  Puedes contarlo todo sin ese detalle: lo mal que está la cosa, lo que sientes, lo que necesitas ahora mismo. Si se trata de ti, estas personas pueden escucharte:

  { $lines }
shield-button-team = Avisar a moderación
shield-stand-in = { $name } escribió aquí algo con un detalle que podría hacer daño a quien lo lea, así que está apartado. No ha hecho nada malo, y el mensaje lo tiene moderación. Una palabra amable es bienvenida; por favor, nada sobre métodos.
shield-back-folded = <b>{ $name }</b> escribió esto, y moderación lo ha devuelto al grupo: <tg-spoiler>{ $words }</tg-spoiler>
shield-back-plain = <b>{ $name }</b> escribió esto, y moderación lo ha devuelto al grupo: { $words }
shield-kind-word = Soy un programa, así que seré breve. Lo que te dijeron en el grupo no está bien, y no es verdad. No has hecho nada para merecerlo. Si se te queda dentro, estas personas pueden escucharte:

  { $lines }
shield-kind-aside = Lo que te han dicho aquí no está bien, y no es verdad. No has hecho nada para merecerlo. Soy un programa; en privado puedo mostrarte personas con las que hablar.
shield-kind-public = Lo que se ha dicho aquí no está bien, y nadie lo merece. Si palabras así se te quedan dentro: en privado puedo mostrarte personas con las que hablar. Soy un programa.
shield-reason-goading = palabras que empujan a alguien a hacerse daño
shield-still-here = Sea cual sea el motivo: no tienes por qué pasar un momento difícil en soledad. Estas personas pueden escucharte, y con el botón de abajo puedes seguir avisando a moderación.

  { $lines }
shield-deleted-by-hand = Alguien de moderación ha retirado un mensaje tuyo en <b>{ $group }</b>. No sé por qué, y no tiene por qué significar que hayas hecho algo malo.
shield-reads-along = Soy un programa y leo los mensajes para notar si hay peligro; /privacy dice quién ve qué y cómo pararlo.
shield-privacy = <b>Lo que retiro.</b> Un mensaje que pueda enseñar un método, o que empuje a alguien a hacerse daño, va a moderación y después sale del grupo, si el grupo me lo permite. Guardo sus palabras cifradas 14 días, para que se pueda devolver.
moderation-note-warn-rule = Soy un programa. Un mensaje tuyo en { $group } se leía como si empujara a alguien a hacerse daño; por eso se retiró, y esto es una advertencia. Solo la ves tú, y el equipo de moderación, que puede anularla.

shield-donate = Una cosa más, y «no» es una buena respuesta: ¿puede la única frase que entendí mal ayudarme a equivocarme menos? Se guardaría sin tu nombre, sin el grupo y sin el día.
shield-donate-sure = Esta es la frase. Léela otra vez, por favor: ¿hay en ella un nombre o un lugar? Una vez dada, nadie puede saber que era tuya, así que tampoco se puede retirar.

  <blockquote>{ $sentence }</blockquote>

  ¿Guardo exactamente esto?
shield-donate-thanks = Gracias. Queda guardada sin nombre, para quienes mejoran las reglas. Por esto no se queda nada más.
shield-donate-not = Está bien. Por esto no guardo nada.
shield-button-give = Ver la frase
shield-button-give-this = Sí, guardar esta frase
shield-button-give-not = No, gracias

command-optout = dejar de recibir mis respuestas automáticas
privacy-optout = Hecho. Ya no responderé por mi cuenta a tus palabras en los grupos. Si me escribes en privado o pides ayuda, sigo aquí: /crisis y /helplines funcionan como siempre.
privacy-optout-group = Hecho: se acabaron las respuestas automáticas para quien lo pidió. El resto está en nuestro chat privado.
privacy-alerts-stay = En <b>{ $group }</b>, moderación sigue recibiendo un aviso cuando parece que estás en peligro o pasándolo muy mal.
privacy-alerts-stop = En <b>{ $group }</b>, con las respuestas desactivadas, moderación tampoco recibe avisos sobre tus propias palabras.
mydata-held-message = Mensajes que se apartaron
mydata-donated-sentence = Frases dadas sin nombre

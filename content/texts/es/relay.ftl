# Escribir a través de Waymark: alguien de moderación y un miembro; las dos personas ven siempre cómo parar.
relay-toast-begun = Abierto: te he escrito en privado.
relay-toast-over = Eso ya ha terminado.
relay-toast-named = Le he dicho tu nombre.
relay-no-not-yours = Solo quien lleva este caso puede escribir a través de mí. Tómalo primero.
relay-no-nobody = Aquí ya no hay nadie a quien pueda escribir.
relay-no-yourself = Este caso es sobre ti. Deja que te acompañe otra persona del equipo.
relay-no-unreachable = Esa persona no ha abierto un chat conmigo, así que no puedo pasarle nada. Escríbele tú, por favor.
relay-no-stopped = Esa persona ha parado la conversación hace un momento, y eso lo decide ella. No volveré a preguntarle durante una hora, salvo que pida hablar con alguien o escriba algo preocupante.
relay-no-member-busy = Alguien ya le escribe a través de mí.
relay-no-busy = Ya escribes con alguien a través de mí. Termina eso primero.
relay-button-stop = Parar
relay-button-no = Parar, o no, gracias
relay-button-name = Mostrar mi nombre
relay-begins-member = Alguien de la moderación de { $group }, una persona, puede escribir ahora contigo a través de mí. Lo que tú o esa persona escriban aquí, yo lo paso de un lado al otro. Guardo las palabras cifradas 30 días, y después desaparecen; si otra persona del equipo toma el relevo, puede leer las últimas. Puedes decir que no, ahora o más tarde, y sin dar un motivo.
relay-begins-moderator = Ya puedes escribir con { $member }. Lo que escribas aquí le llega como «Alguien de la moderación de { $group }», sin tu nombre; lo que te escriba te llega solo a ti. Las palabras se guardan cifradas con el caso { $number }, 30 días como máximo. Los comandos siguen funcionando y no le llegan a nadie.{ $before }
relay-before = <i>Las últimas palabras hasta ahora:</i>
  { $lines }
relay-said-member = • Miembro: { $text }
relay-said-moderator = • Moderación: { $text }
relay-named = Quien te escribe desde moderación se llama { $name }.
relay-from-moderator = <i>Alguien de la moderación de { $group } escribe:</i>

  { $text }
relay-from-member = <i>{ $member } escribe:</i>

  { $text }
relay-danger-now = <b>Esto suena como si pudiera estar pasando ahora mismo.</b> Le he mostrado primero el número de emergencias. Soy un programa y puedo equivocarme.
relay-danger = <b>Esto suena a peligro.</b> Soy un programa y puedo equivocarme.
relay-passed-on = Lo he pasado.
relay-undelivered = No ha llegado: ahora mismo no se le puede escribir a través de mí.
relay-only-text = Solo paso palabras escritas: ni imágenes, ni audios, ni archivos. Esto no le ha llegado a nadie.
relay-too-long = Es demasiado largo para pasarlo de una vez, y no le ha llegado a nadie. Envíalo, por favor, en partes de { $most } caracteres como máximo.
relay-call-first = Lo que escribes aquí le llega también a moderación. No puedo prometer cuándo lo leerán, así que, por favor, no esperes su respuesta. También puedes hablar con estas personas:

  { $lines }
relay-aside = Lo que has escrito se ha pasado. Por si algo de eso es sobre ti: no hace falta estar bien para ayudar a otras personas, y estas también están para ti.

  { $lines }
relay-ended-member-member = Terminado. Ya no paso nada más, y está bien así. Si más adelante quieres hablar con una persona, puedes pedirlo con el botón.
relay-ended-member-moderator = La otra persona ha parado. Es decisión suya. Ya no paso nada más; el caso sigue como está.
relay-ended-moderator-member = Quien te escribía desde moderación ha dejado de hacerlo aquí, y ya no paso nada más. Si quieres volver a hablar con una persona, puedes pedirlo con el botón.
relay-ended-moderator-moderator = Terminado. Se lo he dicho, y ya no paso nada más.
relay-ended-case-member = Quien te escribía desde moderación ya no escribe aquí, y no paso nada más. Si quieres volver a hablar con una persona, puedes pedirlo con el botón.
relay-ended-case-moderator = Este caso está cerrado, o ya no es tuyo, así que no paso nada más. Se lo he dicho.
relay-ended-silence-member = Han pasado dos horas sin una palabra, así que he dejado de pasarlas. Si quieres volver a hablar con una persona, puedes pedirlo con el botón.
relay-ended-silence-moderator = Han pasado dos horas sin una palabra, así que he dejado de pasarlas y se lo he dicho. Desde la tarjeta puedes empezar otra vez.
relay-ended-away-member = Ya no se puede contactar con esa persona de moderación a través de mí, así que no paso nada más. Si quieres hablar con una persona, puedes pedirlo con el botón.
relay-ended-away-moderator = Ya no se le puede escribir a través de mí, así que no paso nada más.
mydata-relay = Que ahora mismo escribes con alguien a través de mí
case-button-relay = Escribir a través de mí

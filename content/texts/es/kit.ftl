# Palabras que comparten todas las partes.
button-help-now = Ayuda ahora
button-menu = Menú
button-back = Atrás
button-undo = Deshacer
button-cancel = Cancelar
rights-missing = En ese grupo, /{ $command } es para quienes moderan y tienen el permiso correspondiente. No se hizo nada, y nadie en el grupo se ha enterado.
rights-unknown = Ahora mismo no pude comprobar tus permisos con Telegram, así que no hice nada con /{ $command }. Inténtalo otra vez en un momento.
toast-rights-missing = Ese botón es para quienes moderan.
toast-rights-unknown = Ahora mismo no pude comprobar tus permisos. Inténtalo otra vez en un momento.
toast-gone = Ese botón ya no se usa.
trouble = Algo salió mal por mi parte, y no cambió nada. Inténtalo otra vez, por favor.
# Se muestra en un grupo a un solo miembro. La prueba va antes y se retira enseguida; puede que la vean todos.
aside-only-you = <i>Solo tú puedes ver esto.</i>
aside-check = Una breve comprobación técnica del programa. No tienes que hacer nada.

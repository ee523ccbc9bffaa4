# Palabras que comparten todas las partes.
button-help-now = Ayuda ya
button-menu = Menú
button-back = Atrás
button-undo = Deshacer
button-cancel = Cancelar
rights-missing = En ese grupo, /{ $command } es para moderadores con el permiso que corresponde. No se hizo nada y nadie en el grupo se enteró.
rights-unknown = Ahora mismo no pude comprobar tus permisos con Telegram, así que no hice nada con /{ $command }. Prueba otra vez en un momento.
toast-rights-missing = Ese botón es para quienes moderan.
toast-rights-unknown = No pude comprobar tus permisos ahora mismo. Prueba otra vez en un momento.
toast-gone = Ese botón ya no se usa.
trouble = Algo salió mal de mi lado y no cambió nada. Prueba otra vez, por favor.

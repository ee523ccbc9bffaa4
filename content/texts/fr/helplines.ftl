# Les lignes d’écoute : pour tout le monde, à toute heure.
command-helplines = lignes d’écoute de ton pays, ou d’un autre
helplines-now = Tu peux parler à une personne. Rien à expliquer d’abord.

  { $lines }

  Si personne ne répond, essaie la suivante.
helplines-emergency = Urgences : <b>{ $number }</b>
helplines-emergency-medical = Urgences : <b>{ $number }</b>, ambulance : <b>{ $medical }</b>
helplines-directory = Lignes de tous les pays : { $link }
helplines-text = SMS au { $number }
helplines-text-keyword = SMS { $keyword } au { $number }
helplines-chat = tchat
helplines-always = jour et nuit
helplines-hours = { $hours }
helplines-spoken = en { $languages }
helplines-uncertain = numéro moins certain
helplines-worried = Merci de veiller sur quelqu’un. Trois pas :
  1. <b>Demande directement</b>, avec tes mots : « Est-ce que tu penses à mettre fin à tes jours ? » Poser la question ne donne pas l’idée.
  2. <b>Reste</b>, si tu peux, au téléphone ou ici. Écouter suffit ; tu n’as pas à tout réparer.
  3. <b>Préviens la modération.</b> Si c’est en train d’arriver, appelle les urgences.
  Tu n’es pas responsable de la suite, et les lignes sont aussi pour toi :
helplines-which-country = Dans quel pays es-tu ?
helplines-type-country = Écris le nom du pays, s’il te plaît.
helplines-country-unknown = Je ne connais pas ce pays. Essaie une autre orthographe, ou son nom en anglais.
helplines-which-of-these = Lequel est-ce ?
helplines-remember = { $lines }

  Dois-je retenir { $country } pour la prochaine fois ? Seul le pays est gardé, et tu peux le faire effacer.
helplines-not-found = Je n’ai pas trouvé ce pays ; voici ce que j’ai pour toi :

  { $lines }
helplines-button-other-country = Autre pays
helplines-button-elsewhere = Encore un autre
helplines-button-worried = Quelqu’un m’inquiète
helplines-button-private = Plus en privé
helplines-button-remember = Retenir
helplines-button-just-now = Juste maintenant
helplines-toast-remembered = Je m’en souviendrai.
helplines-toast-not-kept = Je n’ai rien gardé.

# Les lignes d’écoute : pour tout le monde, à toute heure.
command-helplines = lignes d’écoute de ton pays, ou d’un autre
helplines-now = Tu peux parler à une personne. Tu n’as rien à expliquer d’abord.

  { $lines }

  Si personne ne répond, essaie la ligne suivante.
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
  3. <b>Préviens la modération.</b> Si ça se passe en ce moment, appelle les urgences.
  Tu n’es pas responsable de la suite, et les lignes sont aussi pour toi :
helplines-which-country = Dans quel pays es-tu ?
helplines-type-country = Écris le nom du pays, s’il te plaît.
helplines-country-unknown = Je ne connais pas ce pays. Essaie une autre orthographe, ou son nom en anglais.
helplines-which-of-these = Lequel de ces pays ?
helplines-remember = { $lines }

  Est-ce que je retiens { $country } pour la prochaine fois ? Je ne garde que le pays, et tu peux le faire effacer.
helplines-not-found = Je n’ai pas trouvé ce pays ; voici ce que j’ai pour toi :

  { $lines }
helplines-button-other-country = Autre pays
helplines-button-elsewhere = Encore un autre
helplines-button-worried = Quelqu’un m’inquiète
helplines-button-private = La suite en privé
helplines-button-remember = Retenir
helplines-button-just-now = Juste cette fois
helplines-toast-remembered = Je m’en souviendrai.
helplines-toast-not-kept = Je n’ai rien gardé.

# Les mots que toutes les parties partagent.
button-help-now = Aide tout de suite
button-menu = Menu
button-back = Retour
button-undo = Annuler
button-cancel = Abandonner
rights-missing = Dans ce groupe, /{ $command } est réservé aux personnes qui modèrent avec le droit voulu. Rien n’a été fait, et personne dans le groupe n’en a rien su.
rights-unknown = Je n’ai pas pu vérifier tes droits auprès de Telegram, je n’ai donc rien fait avec /{ $command }. Réessaie dans un instant.
toast-rights-missing = Ce bouton est pour les personnes qui modèrent.
toast-rights-unknown = Je n’ai pas pu vérifier tes droits. Réessaie dans un instant.
toast-gone = Ce bouton ne sert plus.
trouble = Quelque chose n’a pas marché de mon côté, et rien n’a changé. Réessaie, s’il te plaît.

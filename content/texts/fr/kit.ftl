# Les mots que toutes les parties partagent.
button-help-now = Aide tout de suite
button-menu = Menu
button-back = Retour
button-undo = Annuler
button-cancel = Abandonner
rights-missing = Dans ce groupe, /{ $command } est réservé aux personnes qui modèrent et ont le droit nécessaire. Rien n’a été fait, et personne dans le groupe n’en a rien su.
rights-unknown = Je n’ai pas pu vérifier tes droits auprès de Telegram à l’instant, alors je n’ai rien fait avec /{ $command }. Réessaie dans un instant.
toast-rights-missing = Ce bouton est pour les personnes qui modèrent.
toast-rights-unknown = Je n’ai pas pu vérifier tes droits à l’instant. Réessaie dans un instant.
toast-gone = Ce bouton ne sert plus.
trouble = Quelque chose n’a pas marché de mon côté, et rien n’a changé. Réessaie, s’il te plaît.
# Montré dans un groupe à un seul membre. L’essai vient d’abord et disparaît aussitôt ; tout le monde peut le voir.
aside-only-you = <i>Tu es la seule personne à voir ceci.</i>
aside-check = Une brève vérification technique du programme. Tu n’as rien à faire.

# Écrire par Waymark : la modération et un membre, deux personnes qui voient toujours comment arrêter.
relay-toast-begun = C’est ouvert : je t’ai écrit en privé.
relay-toast-over = C’est déjà terminé.
relay-toast-named = J’ai donné ton prénom.
relay-no-not-yours = Seule la personne qui suit ce cas peut écrire via moi. Prends-le d’abord.
relay-no-nobody = Il n’y a plus personne ici à qui écrire.
relay-no-yourself = Ici, il s’agit de toi. Laisse quelqu’un d’autre de l’équipe être là pour toi.
relay-no-unreachable = Cette personne n’a pas ouvert de discussion avec moi, je ne peux donc rien lui transmettre. Écris-lui directement, s’il te plaît.
relay-no-stopped = Cette personne vient d’arrêter l’échange, et c’est à elle d’en décider. Je ne lui redemande rien pendant une heure, sauf si elle demande quelqu’un ou écrit quelque chose d’inquiétant.
relay-no-member-busy = Quelqu’un lui écrit déjà via moi.
relay-no-busy = Tu écris déjà à quelqu’un via moi. Arrête d’abord cet échange.
relay-button-stop = Arrêter
relay-button-no = Arrêter, ou non merci
relay-button-name = Montrer mon prénom
relay-begins-member = Quelqu’un de la modération du groupe { $group }, une personne, peut maintenant t’écrire en passant via moi. Ce que chaque personne tape ici, je le transmets à l’autre. Je garde ces mots chiffrés pendant 30 jours, puis ils disparaissent ; si une autre personne de l’équipe prend le relais, elle peut lire les derniers. Tu peux dire non, maintenant ou plus tard, sans donner de raison.
relay-begins-moderator = Tu peux maintenant écrire à { $member }. Ce que tu tapes ici lui arrive comme « Quelqu’un de la modération du groupe { $group } », sans ton nom ; sa réponse n’arrive qu’à toi. Les mots restent chiffrés avec le cas { $number }, 30 jours au plus. Les commandes marchent toujours et ne sont pas transmises.{ $before }
relay-before = <i>Les derniers mots jusqu’ici :</i>
  { $lines }
relay-said-member = • Membre : { $text }
relay-said-moderator = • Modération : { $text }
relay-named = La personne de la modération qui t’écrit s’appelle { $name }.
relay-from-moderator = <i>Quelqu’un de la modération du groupe { $group } écrit :</i>

  { $text }
relay-from-member = <i>{ $member } écrit :</i>

  { $text }
relay-danger-now = <b>On dirait que ça se passe peut-être en ce moment.</b> Je lui ai d’abord montré le numéro d’urgence. Je suis un programme et je peux me tromper.
relay-danger = <b>Ça ressemble à un danger.</b> Je suis un programme et je peux me tromper.
relay-passed-on = Transmis.
relay-undelivered = Ce n’est pas arrivé : en ce moment, on ne peut pas lui écrire via moi.
relay-only-text = Je ne transmets que des mots tapés : pas d’images, de messages vocaux ni de fichiers. Celui-ci n’est arrivé à personne.
relay-too-long = C’est trop long pour être transmis en une fois, et ce n’est arrivé à personne. Envoie-le en parties de { $most } caractères au plus, s’il te plaît.
relay-call-first = Ce que tu tapes ici va aussi à la modération. Je ne peux pas promettre quand ce sera lu, alors ne l’attends pas, s’il te plaît. Ces personnes aussi sont joignables :

  { $lines }
relay-aside = Ce que tu as tapé est transmis. Au cas où une partie parlerait de toi : personne n’a besoin d’aller bien pour aider les autres, et ces personnes sont là pour toi aussi.

  { $lines }
relay-ended-member-member = C’est arrêté. Je ne transmets plus rien, et il n’y a pas de mal à ça. Si tu veux parler à une personne plus tard, le bouton le demande pour toi.
relay-ended-member-moderator = La personne a arrêté. C’est à elle d’en décider. Je ne transmets plus rien ; le cas reste tel quel.
relay-ended-moderator-member = La personne de la modération a cessé d’écrire ici, et je ne transmets plus rien. Si tu veux de nouveau parler à une personne, le bouton le demande pour toi.
relay-ended-moderator-moderator = C’est arrêté. Je le lui ai dit, et je ne transmets plus rien.
relay-ended-case-member = Cette personne de la modération n’écrit plus ici, et je ne transmets plus rien. Si tu veux de nouveau parler à une personne, le bouton le demande pour toi.
relay-ended-case-moderator = Ce cas est clos, ou n’est plus le tien, alors je ne transmets plus rien. Je le lui ai dit.
relay-ended-silence-member = Deux heures ont passé sans un mot, alors je ne transmets plus rien. Si tu veux de nouveau parler à une personne, le bouton le demande pour toi.
relay-ended-silence-moderator = Deux heures ont passé sans un mot, alors je ne transmets plus rien, et je le lui ai dit. Depuis la fiche, tu peux recommencer.
relay-ended-away-member = La personne de la modération n’est plus joignable via moi, alors je ne transmets plus rien. Si tu veux parler à une personne, le bouton le demande pour toi.
relay-ended-away-moderator = La personne n’est plus joignable via moi, alors je ne transmets plus rien.
mydata-relay = Le fait que tu écris à quelqu’un via moi en ce moment
case-button-relay = Écrire via moi

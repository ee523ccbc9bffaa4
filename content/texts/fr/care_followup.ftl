# Ce qu’un membre entend ensuite de sa propre situation. Rien n’y est promis de qui que ce soit, et aucune réponse n’est demandée.
care-person-changed = Quelqu’un d’autre de l’équipe s’en occupe maintenant : une autre personne, toujours pas seulement moi. Je ne peux pas promettre quand tu auras un message ; les lignes d’écoute restent à portée de main.
care-nobody-yet = J’ai de nouveau prévenu la modération. Pour l’instant, personne n’a confirmé s’en occuper, alors n’attends pas, s’il te plaît. Ces personnes sont joignables :

  { $lines }
care-check-in-question = Une question pour plus tard : est-ce que ça t’irait si je t’écrivais demain, et encore une fois dans une semaine, seulement pour demander comment ça va ? Je suis un programme. Tu n’aurais pas à répondre, et un seul bouton suffit pour arrêter.
care-button-check-in-yes = Oui
care-button-check-in-no = Non merci
care-button-check-in-stop = Ne me demande plus
care-check-in-welcome = Bien, alors je t’écris demain. Si ça devient dur avant, « Aide tout de suite » est toujours là.
care-check-in-not = Pas de souci. Je ne le ferai pas. « Aide tout de suite » est toujours là.
care-check-in-first = Voici le bonjour que je t’avais annoncé. Comment ça va aujourd’hui ? Tu n’as pas à répondre. Si tu as besoin d’une personne, « Aide tout de suite » montre qui est joignable.
care-check-in-second = Une semaine après, voici l’autre bonjour que je t’avais annoncé. Comment ça va aujourd’hui ? Tu n’as pas à répondre, et je ne demanderai plus. « Aide tout de suite » est toujours là.
care-check-in-stopped = C’est fait. Je ne demanderai plus. « Aide tout de suite » est toujours là.

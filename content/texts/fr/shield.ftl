# Ce que lit un membre quand un message est mis de côté, quand des mots ont poussé quelqu’un, et quand une phrase peut être donnée.
shield-author = Je suis un programme, alors je fais court. J’ai mis de côté un message de toi dans <b>{ $group }</b>, parce qu’il contient peut-être un détail qui pourrait faire du mal à quelqu’un qui le lirait un mauvais jour. <b>Tu n’as rien fait de mal, et ça ne compte pas contre toi.</b> La modération a ce message, et je peux me tromper.

  Tu peux tout dire sans ce détail : à quel point ça va mal, ce que tu ressens, ce dont tu as besoin maintenant. S’il s’agit de toi, ces personnes peuvent t’écouter :

  { $lines }
shield-button-team = Prévenir la modération
shield-stand-in = { $name } a écrit ici quelque chose avec un détail qui pourrait faire du mal à qui le lirait ; le message est donc mis de côté. Il n’y a rien de mal à l’avoir écrit, et la modération l’a. Un mot gentil est bienvenu ; s’il te plaît, rien sur les méthodes.
shield-back-folded = <b>{ $name }</b> a écrit ceci, et la modération l’a remis : <tg-spoiler>{ $words }</tg-spoiler>
shield-back-plain = <b>{ $name }</b> a écrit ceci, et la modération l’a remis : { $words }
shield-kind-word = Je suis un programme, alors je fais court. Ce qu’on t’a dit dans le groupe n’est pas acceptable, et ce n’est pas vrai. Tu n’as rien fait pour le mériter. Si ça te reste en tête, ces personnes peuvent t’écouter :

  { $lines }
shield-kind-aside = Ce qu’on t’a dit ici n’est pas acceptable, et ce n’est pas vrai. Tu n’as rien fait pour le mériter. Je suis un programme ; en privé, je peux te montrer des personnes à qui parler.
shield-kind-public = Ce qui a été dit ici n’est pas acceptable, et personne ne le mérite. Si des mots comme ceux-là te restent en tête : en privé, je peux te montrer des personnes à qui parler. Je suis un programme.
shield-reason-goading = des mots qui poussent quelqu’un à se faire du mal
shield-still-here = Quelle que soit la raison : tu n’as pas à traverser un moment difficile sans aide. Ces personnes peuvent t’écouter, et avec le bouton ci-dessous, tu peux toujours prévenir la modération.

  { $lines }
shield-deleted-by-hand = Quelqu’un de la modération a retiré un message de toi dans <b>{ $group }</b>. Je ne sais pas pourquoi, et ça ne veut pas forcément dire que tu as fait quelque chose de mal.
shield-reads-along = Je suis un programme et je lis les messages pour remarquer un danger ; /privacy dit qui voit quoi et comment l’arrêter.
shield-privacy = <b>Ce que je retire.</b> Un message qui peut apprendre une méthode, ou qui pousse quelqu’un à se faire du mal, va à la modération, puis il est retiré du groupe, si le groupe me le permet. Je garde ses mots chiffrés pendant 14 jours, pour qu’il puisse être remis.
moderation-note-warn-rule = Je suis un programme. Un message de toi dans { $group } semblait pousser quelqu’un à se faire du mal ; il a donc été retiré, et ceci est un avertissement. Il n’est visible que pour toi et pour la modération, qui peut l’annuler.

shield-donate = Encore une chose, et « non » est une bonne réponse : est-ce que la seule phrase que j’ai mal comprise peut m’aider à me tromper moins ? Elle serait gardée sans ton nom, sans le groupe et sans le jour.
shield-donate-sure = Voici la phrase. Relis-la, s’il te plaît : y a-t-il un nom ou un lieu dedans ? Une fois qu’elle est donnée, personne ne peut savoir qu’elle venait de toi ; elle ne peut donc pas être reprise non plus.

  <blockquote>{ $sentence }</blockquote>

  Est-ce que je garde exactement ceci ?
shield-donate-thanks = Merci. Elle est gardée sans nom, pour les personnes qui améliorent les règles. Rien de plus n’est gardé pour autant.
shield-donate-not = Pas de souci. Je ne garde rien pour autant.
shield-button-give = Montre-moi la phrase
shield-button-give-this = Oui, garder cette phrase
shield-button-give-not = Non merci

command-optout = ne plus recevoir mes réponses automatiques
privacy-optout = C’est fait. Je ne répondrai plus de moi-même à tes mots dans les groupes. Si tu m’écris en privé ou demandes de l’aide, je suis toujours là : /crisis et /helplines marchent comme avant.
privacy-optout-group = C’est fait : fini les réponses automatiques pour qui l’a demandé. La suite est dans notre discussion privée.
privacy-alerts-stay = Dans <b>{ $group }</b>, la modération est toujours prévenue quand tu sembles être en danger ou traverser un moment très dur.
privacy-alerts-stop = Dans <b>{ $group }</b>, quand les réponses sont désactivées, la modération n’est pas prévenue non plus de tes propres mots.
mydata-held-message = Messages mis de côté
mydata-donated-sentence = Phrases données sans nom

# L’inquiétude pour quelqu’un : ce que lit la personne qui s’inquiète, et le membre à qui elle pense. Rien ici ne dit ce qui a été remarqué.
command-care = quelqu’un t’inquiète : ce qui aide, en privé
worry-door = Quelque chose est prêt dans notre discussion privée, pour qui l’a demandé. Cette ligne disparaît dans une minute.
worry-menu = Tu t’inquiètes pour { $name }. Merci de l’avoir remarqué. Qu’est-ce qui aiderait ? { $team ->
    [yes] L’équipe voit ce que tu transmets, et que cela vient de toi ; { $name } ne l’apprend pas par moi.
   *[no] Je ne connais pas d’équipe à prévenir ici. { $name } n’apprend pas par moi que tu m’en as parlé.
  }
worry-button-tell = Prévenir l’équipe
worry-button-card = Une carte sans signature
worry-button-how = Comment répondre ?
worry-button-shaken = Ça me secoue aussi
worry-button-lines = Trois pas et lignes
worry-button-skip = Passer
worry-note-question = Y a-t-il quelque chose d’utile à leur dire ? Une ligne suffit. Je garde tes mots chiffrés, 30 jours au plus.{ $reads ->
    [yes] { " " }{ $name } lit ce que lit l’équipe, alors j’écris seulement aux autres.
   *[no] { "" }
  }
worry-passed-on = Transmis. { $told ->
    [owner] Seule la personne qui s’occupe de ce groupe voit
   *[moderators] Seule l’équipe voit
  } ce message, et qu’il vient de toi. Je ne peux pas promettre quand quelqu’un regardera. Si ça se passe en ce moment, appelle d’abord les urgences, s’il te plaît.
worry-no-team = Je ne connais pas d’équipe à prévenir ici ; ce n’est pas de ta faute. Tu peux écrire directement à une personne qui administre le groupe. Si ça se passe en ce moment, appelle les urgences, s’il te plaît.
worry-gone = Cette question a expiré. Dans le groupe, réponds à son message avec /care pour recommencer.
worry-toast-gone = Ces boutons ont expiré. Avec /care, tu recommences.
worry-looked = À propos de ce que tu as dit à l’équipe : quelqu’un a regardé. Merci de l’avoir remarqué.
worry-how = <b>Dis ce que tu as vu, demande directement, reste là.</b> Avec tes mots, ou avec ceux-ci ; un appui les copie :

  <code>J’ai lu ce que tu as écrit, et ça m’est resté en tête. Est-ce que tu penses à mettre fin à tes jours ? J’ai du temps, là, et j’aimerais t’écouter.</code>

  Poser la question ne donne pas l’idée. Ne promets que ce que tu peux tenir, et pas le secret : si ça se passe en ce moment, il faut que quelqu’un appelle les urgences. La suite n’est pas entre tes mains, et personne ne peut porter ça sans aide.
worry-shaken = S’inquiéter demande beaucoup, et ça peut remuer des choses en toi. Ces personnes sont là pour toi aussi :

  { $lines }

  Je n’ai dit à personne que tu m’en as parlé.
worry-yourself = Faire attention à toi compte tout autant. Je suis un programme ; voici des personnes qui peuvent écouter :

  { $lines }

  Je n’ai dit à personne que tu m’en as parlé.
worry-bot = C’est un programme qui a écrit ça. Si quelque chose t’y inquiète, préviens la modération, s’il te plaît. S’il s’agit d’une personne, réponds avec /care à l’un de ses propres messages.
worry-channel = Je ne vois pas quelle personne est derrière : ça parle au nom d’un canal, ou du groupe. Si ça t’inquiète, préviens la modération, s’il te plaît ; les lignes d’écoute sont à portée de main.
worry-unknown = Je ne connais ce nom dans aucun groupe que nous partageons, et un nom peut passer d’une personne à l’autre. Réponds avec /care à l’un de ses messages dans le groupe, ou tape son @pseudo ici.
worry-whom = Quelqu’un t’inquiète. Merci de l’avoir remarqué. Si cette personne est dans un groupe avec toi et moi, réponds là-bas avec /care à l’un de ses messages, ou tape son @pseudo ici. Pour toute autre personne :
worry-card-passed = { $team ->
    [yes] J’ai prévenu l’équipe.
   *[no] C’est noté.
  } Je ne laisse une carte que là où elle est bienvenue, alors je ne dis jamais si je l’ai fait ; ainsi, chaque personne reste libre.
worry-card-wait = Je ne laisse pas plus d’une carte toutes les six heures à une même personne, et ce délai n’est pas passé.{ $team ->
    [yes] { " " }Tu peux prévenir l’équipe à tout moment.
   *[no] { "" }
  }
worry-card-lost = En ce moment, je ne laisse pas de carte de ta part.{ $team ->
    [yes] { " " }Tu peux prévenir l’équipe à tout moment.
   *[no] { "" }
  }

# La carte elle-même, sans signature.
worry-card = Quelqu’un du groupe { $group } pense à toi et m’a demandé de te laisser ceci. Je suis un programme. Tu n’as pas à répondre, et personne n’apprend sur quoi tu appuies ici.
worry-button-open = Ouvrir
worry-button-fine = Merci, pas besoin
worry-button-never = Plus de cartes, merci
worry-card-opened = Ces personnes sont là, et tu n’as rien à expliquer d’abord :

  { $lines }
worry-card-fine = D’accord. Je suis là si ça change.
worry-card-never = Je ne te laisserai plus de carte. Dans /settings, tu peux changer ça.
mydata-worry = Quand tu t’es fait du souci pour quelqu’un, ou quelqu’un pour toi

# Sous un message qui a reçu une réponse en public, pour qui veut aider. $told comme dans care.ftl.
care-public-bystanders = { $told ->
    [moderators] J’ai prévenu la modération.
    [owner] J’ai prévenu la personne qui s’occupe de ce groupe.
    [off_duty] Personne de la modération n’est de service en ce moment ; mon mot sera trouvé plus tard.
   *[nobody] D’ici, je ne peux pas joindre la modération ; préviens-la si tu peux.
  } Un mot gentil aide : « Je suis là » suffit. S’il te plaît, pas de détails sur le comment, et pas de dispute. /care montre en privé ce qui aide encore. Je suis un programme.
mydata-thread-line = Quand une conversation de groupe a eu une ligne de moi pour la dernière fois ; personne n’y est nommé

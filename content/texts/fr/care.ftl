# Des mots pour les moments difficiles. Les lignes publiques ne nomment rien, restent sous 300 caractères et ne promettent rien.
# $told dit qui a été prévenu : moderators, owner (qui a installé Waymark), off_duty (une équipe dont personne n’est de permanence) ou nobody.
# $known : si le pays est connu.
care-public-crisis = Merci de le dire ici. { $told ->
    [moderators] J’ai prévenu la modération.
    [owner] J’ai prévenu la personne qui s’occupe de ce groupe.
    [off_duty] Personne de la modération n’est de permanence ; j’ai laissé un message.
   *[nobody] D’ici, je ne peux pas joindre la modération, mais ailleurs, des personnes sont joignables.
  } Si tu es en danger ou si tu as pris quelque chose, appelle tout de suite { $known ->
    [yes] le <b>{ $number }</b>, s’il te plaît.
   *[no] les urgences de ton pays ; autres lignes : { $directory }.
  } Je suis un programme et je peux me tromper.
care-public-imminent = S’il te plaît, appelle tout de suite { $known ->
    [yes] le <b>{ $number }</b>
   *[no] les urgences de ton pays
  } si tu as pris quelque chose, si tu as une blessure ou si tu es en danger. { $told ->
    [moderators] J’ai prévenu la modération.
    [owner] J’ai prévenu la personne qui s’occupe de ce groupe.
    [off_duty] La modération est absente ; je lui ai laissé un message.
   *[nobody] D’ici, je ne peux pas joindre la modération.
  } C’est bien de l’avoir dit. Je suis un programme et je peux me tromper.{ $known ->
    [yes] { "" }
   *[no] { " " }Autres lignes : { $directory }.
  }
care-public-distress = Si tu as envie de parler un peu au calme : en privé, je peux te montrer des personnes à qui parler. Je suis un programme. Pas besoin de raison, et rien ne presse.
care-public-concern-other = Merci de prendre soin des autres. En privé, j’ai trois petits pas qui peuvent aider, cette personne comme toi.
care-aside-distress = Si tu as envie de parler un peu au calme : en privé, je peux te montrer des personnes à qui parler. Je suis un programme et je peux me tromper. Pas besoin de raison, et rien ne presse.
care-aside-concern-other = Merci de prendre soin de quelqu’un. En privé, j’ai trois petits pas qui peuvent aider, cette personne comme toi. Je suis un programme et je peux me tromper.
care-public-safe = Merci de me le dire. Je suis un programme, et je préfère demander une fois de trop.
care-beside-moderator = Si tu parles de toi : appelle { $known ->
    [yes] le <b>{ $number }</b>
   *[no] le numéro d’urgence local
  } si tu n’es pas en sécurité ou si tu as pris quelque chose. En privé, je peux te montrer à qui parler. Je suis un programme et je peux me tromper.
care-button-private = Parler en privé
care-button-safe = Ça va / fausse alerte
care-button-moderator = Prévenir la modération
care-toast-author = Ce bouton est pour la personne à qui j’ai répondu. Lignes d’écoute : /helplines
care-toast-safe = Merci de me le dire. Je me tais pendant un jour, sauf si quelque chose semble urgent.
care-toast-asked = J’ai prévenu la modération pour toi. Je ne peux pas promettre quand quelqu’un répondra ; les numéros, eux, sont là à tout moment.
care-toast-seen = Quelqu’un de la modération l’a vu. J’ai dit que tu aimerais parler à une personne.
care-toast-off-duty = Personne de la modération n’est de permanence ; j’ai laissé un message. N’attends pas de réponse, s’il te plaît : le numéro ci-dessus et /helplines sont là tout de suite.
care-toast-nobody = D’ici, je ne peux pas joindre la modération. Prends plutôt le numéro ci-dessus, ou « Parler en privé ».

care-hello-group = Je suis un programme, alors je fais court. J’ai remarqué ce que tu as écrit dans le groupe, et je peux me tromper. Tu n’as rien fait de mal.
care-hello-private = C’est bien que tu sois là. Je suis un programme, alors je fais court, et je peux me tromper. Personne d’autre ne lit cette discussion.
care-off-duty = Personne de la modération n’est de permanence en ce moment ; j’ai laissé un message. Hors du groupe, des personnes sont joignables, et je peux te montrer lesquelles.
care-question = <b>Es-tu en danger là, maintenant ?</b>
care-call-first = Si tu as pris quelque chose, si tu as une blessure ou si tu es en danger : s’il te plaît, appelle tout de suite { $known ->
    [yes] le <b>{ $number }</b>.
   *[no] les urgences de ton pays. Lignes de tous les pays : { $directory }.
  }
care-button-danger = Oui
care-button-bad = Pas là, mais ça va mal
care-button-okay = Une citation / ça va
care-button-safer = Un peu moins de danger
care-button-team = Prévenir la modération
care-button-breathe = Respire avec moi

# Typed answers to the question, in small letters, separated by a comma and a space.
care-words-yes = oui, ouais, ouai, ui, oui là, oui maintenant, je le suis, je suis en danger, oui je suis en danger
care-words-yes-first = oui, ouais
care-words-no = non, nan, nope, pas là, pas maintenant, pas en ce moment, pas tout de suite, non pas là, non pas maintenant, non pas en ce moment
care-typed = Je suis un programme et je ne comprends pas tout ce que tu écris, alors je ne veux pas être ta seule compagnie. Ces personnes peuvent t’écouter :

  { $lines }
care-typed-again = Je suis toujours là, et toujours un programme : je ne peux pas suivre ce que tu écris. Une personne le peut. Les numéros sont plus haut, à tout moment, et avec le bouton je demande pour toi à la modération.
care-unheard = Je suis un programme et je ne lis que les mots écrits, alors personne n’a entendu ni vu cela. Ces personnes peuvent t’écouter :

  { $lines }
care-danger = Tu peux dire : « Je suis en danger, restez en ligne, s’il vous plaît. » Si tu peux, va là où il y a quelqu’un, et loin de tout ce qui pourrait te faire du mal. { $told ->
    [yes] J’ai de nouveau prévenu la modération. Je ne peux pas promettre quand ce sera lu, alors ne l’attends pas, s’il te plaît.
    [off_duty] Personne de la modération n’est de permanence en ce moment. J’ai laissé un message, alors n’attends pas de réponse, s’il te plaît.
   *[no] Personne d’autre ne lit cette discussion. Avec le bouton ci-dessous, je peux prévenir la modération pour toi.
  }
care-lines = Ça a l’air vraiment dur, et tu n’as pas à porter ça sans aide. Voici des personnes que tu peux joindre :

  { $lines }

  Si personne ne répond, essaie la ligne suivante. <b>Qu’est-ce qui rend difficile de demander de l’aide, en ce moment ?</b>
care-still-here = Je suis toujours là, et toujours un programme. Une personne peut t’accompagner là-dedans :

  { $lines }

  Si tu es en danger là, maintenant, appelle d’abord les urgences, s’il te plaît.
care-later = C’est encore le programme. Comment ça va maintenant ? Un appui suffit, et ne pas répondre convient aussi.
care-button-reached = J’ai joint quelqu’un
care-button-not-yet = Pas encore
care-button-worse = C’est devenu pire
care-reached = C’est bien qu’une personne soit avec toi là-dedans. « Aide tout de suite » reste ici.
care-later-once = Je suis un programme, et je ne le dis qu’une fois : si quelque chose de tout cela parlait bien de toi, des personnes écoutent, et rien n’est à expliquer avant. Pas besoin de répondre.
care-button-voice = Je ne peux pas parler
care-button-words = Je ne sais pas quoi dire
care-button-enough = Ce n’est pas si grave
care-button-tried = Essayé, ça n’a pas aidé
care-button-afraid = Peur de ce qui suivra
care-hurdle-voice = Tu n’as pas besoin de parler. Là où tu vois un tchat ou un numéro pour SMS, tu peux écrire :

  { $lines }
care-hurdle-words = Tu peux lire ceci à voix haute, ou le coller :

  <i>« Je vais très mal, j’ai des pensées qui me font peur, et je ne veux pas les affronter sans aide. »</i>

  Il n’en faut pas plus. La question suivante viendra de la personne qui répond.
care-hurdle-enough = Il n’y a pas de seuil à atteindre. On appelle aussi pour une seule mauvaise soirée, et les lignes sont là pour ça. Si ça t’aide, commence par : <i>« Je ne sais pas si c’est assez grave. »</i> On y entend souvent cette phrase.
care-hurdle-tried = C’est dur : ce pas demande beaucoup, et ensuite ça n’a pas aidé. Avec une autre personne, un autre jour, ça peut être différent, et sur une autre ligne aussi :

  { $lines }

  Tu peux commencer par ce qui s’est mal passé la dernière fois.
care-hurdle-afraid = Quelqu’un écoute et pose quelques questions. Sur la plupart des lignes, tu n’as pas à donner ton nom, et tu peux raccrocher quand tu veux. Certaines appellent une ambulance ou la police quand elles pensent qu’une vie est en danger à cet instant. Tu peux demander d’abord : <i>« Dans quel cas préviendriez-vous quelqu’un d’autre ? »</i>
care-okay = C’est bon à savoir, merci. Je préfère demander une fois de trop. Pendant un jour, je ne demanderai plus de moi-même, sauf si quelque chose semble urgent. { $told ->
    [yes] La modération voit toujours mon message, avec ce que tu as dit.
   *[no] Je n’ai prévenu personne d’autre.
  }
care-team-asked = J’ai dit à la modération que tu aimerais parler à une personne. Personne n’a encore répondu, et je ne peux pas promettre quand ce sera le cas. D’ici là, les lignes ci-dessus sont là.
care-team-off-duty = Personne de la modération n’est de permanence en ce moment. J’ai laissé un message pour dire que tu aimerais parler à une personne, et je ne peux pas promettre quand il sera lu. Ces personnes sont joignables sans attendre :

  { $lines }
care-team-seen = Quelqu’un de la modération l’a déjà vu. J’ai dit que tu aimerais parler à une personne ; je ne peux pas promettre quand tu auras un message.
care-team-which = Je préviens la modération de quel groupe ? Elle seule verra que tu aimerais parler à une personne, mais pas ce que tu as écrit ici.
care-team-nobody = Je ne connais pas de modération que je pourrais prévenir pour toi ; ce n’est pas de ta faute. Ces personnes sont joignables sans passer par moi :

  { $lines }
care-seen-by-person = Quelqu’un de la modération l’a vu : une personne, pas seulement moi. Je ne peux pas promettre quand tu auras un message ; les lignes d’écoute restent à portée de main.
care-nobody-on-duty = Personne de la modération n’est de permanence en ce moment, et personne n’a confirmé avoir lu mon message. N’attends pas de réponse, s’il te plaît. Ces personnes sont joignables :

  { $lines }
care-for-anyone = Ce bouton était pour quelqu’un d’autre, mais il y a de l’aide pour toi aussi :

  { $lines }
care-grief = C’est très dur. Perdre quelqu’un peut prendre toute la place, et il n’y a ni bonne façon ni bon moment de le vivre. Je suis un programme et je ne peux pas m’asseoir près de toi, mais ces personnes écoutent aussi le deuil :

  { $lines }

option-care-sensitivity = À quel point je réponds aux mots de détresse
option-care-sensitivity-gentle = Discret : seulement quand c’est très clair
option-care-sensitivity-balanced = Équilibré
option-care-sensitivity-alert = Attentif : plutôt une fois de trop
mydata-automatic-reply = Quand je t’ai répondu de moi-même pour la dernière fois

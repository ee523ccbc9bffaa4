# Respirer ensemble, en privé.
command-breathe = quelques respirations calmes, pas à pas
menu-breathe = Respire avec moi
breathe-group = On respire mieux au calme : dans notre discussion privée.
breathe-offer =
    Quelques respirations calmes. Combien de temps, et de quelle façon ?
    La première est sans pauses. Ton propre rythme passe toujours avant.
breathe-minutes = { $count } min
breathe-button-window = Plutôt une fenêtre
breathe-caution =
    <b>{ $title }</b>
    { $caution }

    { $choice }
breathe-button-begin = Commencer
breathe-button-not-today = Pas aujourd’hui
breathe-button-stop = Arrêter
breathe-button-again = Encore
breathe-button-ways = Respirer quand même
breathe-settle = Installe-toi comme tu veux, sur une chaise ou dans ton lit. Ça commence dans un instant.
breathe-settle-shorter =
    { $rounds ->
        [one] Installe-toi. Cette façon s’en tient à un tour, elle finit donc plus tôt.
       *[other] Installe-toi. Cette façon s’en tient à { $rounds } tours, elle finit donc plus tôt.
    }
breathe-step =
    <b>{ $label }</b>
    { $text }
breathe-end =
    C’est fini. Respire de nouveau comme tu veux.
    { $question }
breathe-stopped = Arrêté. Respire comme tu veux ; n’importe quel nombre de respirations suffisait.
breathe-not-today = Pas aujourd’hui, alors. Ce sera encore là.
breathe-window =
    Regarde une fenêtre, une porte ou un cadre. Laisse tes yeux suivre un bord lentement, se poser dans l’angle, puis suivre le suivant.
    Quelques tours suffisent. Ton souffle peut faire ce qu’il veut.
breathe-felt-easier = Tant mieux. Ça peut être aussi court que ça.
breathe-felt-same = Ça arrive, et ce n’est pas grave. Rien n’a besoin de changer.
breathe-felt-tense =
    Merci de le dire ; ça arrive. Alors le souffle n’est pas le bon outil aujourd’hui.
    Sens tes pieds sur le sol, ou cherche trois choses de la même couleur. Si tu préfères une personne, Aide tout de suite montre qui écoute.
breathe-button-senses = Plutôt trois choses
breathe-senses =
    À ton rythme, sans respirer d’une façon particulière :
    { $steps }

    Une seule suffit.
mydata-breathing = Ton dernier exercice de respiration

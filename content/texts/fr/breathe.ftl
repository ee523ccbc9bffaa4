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
        [one] Installe-toi. De cette façon, on s’en tient à un tour ; ça finit donc plus tôt.
       *[other] Installe-toi. De cette façon, on s’en tient à { $rounds } tours ; ça finit donc plus tôt.
    }
breathe-step =
    <b>{ $label }</b>
    { $text }
breathe-end =
    Voilà. Respire de nouveau comme tu veux.
    { $question }
breathe-stopped = On s’arrête là. Respire comme tu veux ; ce que tu as fait suffisait, peu ou beaucoup.
breathe-not-today = Pas aujourd’hui, alors. Ça reste là.
breathe-window =
    Regarde une fenêtre, une porte ou un cadre. Laisse tes yeux suivre un bord lentement, se poser dans l’angle, puis suivre le suivant.
    Quelques tours suffisent. Ton souffle peut faire ce qu’il veut.
breathe-felt-easier = Tant mieux. Ça peut être aussi court.
breathe-felt-same = Ça arrive, et ce n’est pas grave. Rien n’est obligé de changer.
breathe-felt-tense =
    Merci de le dire ; ça arrive. Alors ce n’est pas le souffle qui aide aujourd’hui.
    Remarque le contact de tes pieds avec le sol, ou cherche trois choses de la même couleur. Si tu préfères une personne, « Aide tout de suite » montre qui écoute.
breathe-button-senses = Plutôt trois choses
breathe-senses =
    À ton rythme, sans respirer d’une façon particulière :
    { $steps }

    Une seule suffit.
mydata-breathing = Ton dernier exercice de respiration

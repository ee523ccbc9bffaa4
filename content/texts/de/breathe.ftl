# Breathing together in private.
command-breathe = ein paar ruhige Atemzüge, Schritt für Schritt
menu-breathe = Atme mit mir
breathe-group = Das geht besser, wo es ruhig ist: in unserem privaten Chat.
breathe-offer =
    Ein paar ruhige Atemzüge. Wie lange, und auf welche Weise?
    Bei der ersten wird nichts angehalten. Dein eigenes Tempo geht immer vor.
breathe-minutes = { $count } Min.
breathe-button-window = Lieber zum Fenster sehen
breathe-caution =
    <b>{ $title }</b>
    { $caution }

    { $choice }
breathe-button-begin = Los
breathe-button-not-today = Heute nicht
breathe-button-stop = Stopp
breathe-button-again = Noch einmal
breathe-button-ways = Doch atmen
breathe-settle = Mach es dir bequem, im Sitzen oder Liegen. Gleich geht es los.
breathe-settle-shorter =
    { $rounds ->
        [one] Mach es dir bequem. Auf diese Weise bleibt es bei einer Runde, also ist früher Schluss.
       *[other] Mach es dir bequem. Auf diese Weise bleibt es bei { $rounds } Runden, also ist früher Schluss.
    }
breathe-step =
    <b>{ $label }</b>
    { $text }
breathe-end =
    Das war’s. Atme wieder, wie du magst.
    { $question }
breathe-stopped = Beendet. Atme, wie du magst; wie viele Atemzüge es auch waren, es war genug.
breathe-not-today = Dann heute nicht. Es bleibt hier für dich.
breathe-window =
    Sieh auf ein Fenster, eine Tür oder einen Bilderrahmen. Lass die Augen langsam an einer Kante entlanggehen, in der Ecke ruhen und an der nächsten weitergehen.
    Ein paar Runden reichen völlig. Dein Atem darf machen, was er will.
breathe-felt-easier = Schön zu hören. So kurz darf es sein.
breathe-felt-same = Das kommt vor und ist in Ordnung. Nichts muss sich ändern.
breathe-felt-tense =
    Danke, dass du es sagst; das kommt vor. Dann ist der Atem heute nicht das Richtige.
    Spür die Füße am Boden, oder such drei Dinge in einer Farbe. Wenn du lieber einen Menschen möchtest, zeigt „Hilfe jetzt“, wer zuhört.
breathe-button-senses = Lieber drei Dinge
breathe-senses =
    In deinem Tempo, ohne besonders zu atmen:
    { $steps }

    Eines ist genug.
mydata-breathing = Deine letzte Atemübung

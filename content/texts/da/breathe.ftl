# Breathing together in private.
command-breathe = nogle rolige åndedrag, trin for trin
menu-breathe = Træk vejret med mig
breathe-group = Det går bedre, hvor der er ro: i vores private chat.
breathe-offer =
    Nogle rolige åndedrag. Hvor længe, og på hvilken måde?
    På den første måde skal du ikke holde vejret. Din egen rytme går altid forud.
breathe-minutes = { $count } min.
breathe-button-window = Hellere se på et vindue
breathe-caution =
    <b>{ $title }</b>
    { $caution }

    { $choice }
breathe-button-begin = Start
breathe-button-not-today = Ikke i dag
breathe-button-stop = Stop
breathe-button-again = Igen
breathe-button-ways = Åndedrag alligevel
breathe-settle = Find dig til rette, som du sidder eller ligger. Det begynder om lidt.
breathe-settle-shorter =
    { $rounds ->
        [one] Find dig til rette. Den her måde varer kun én runde, så den slutter tidligere.
       *[other] Find dig til rette. Den her måde varer kun { $rounds } runder, så den slutter tidligere.
    }
breathe-step =
    <b>{ $label }</b>
    { $text }
breathe-end =
    Det var det. Træk vejret igen, som du vil.
    { $question }
breathe-stopped = Stoppet. Træk vejret, som du vil; uanset hvor mange åndedrag det blev til, var det nok.
breathe-not-today = Så ikke i dag. Det er her stadig.
breathe-window =
    Se på et vindue, en dør eller en billedramme. Lad øjnene følge den ene kant langsomt, hvile i hjørnet og gå videre langs den næste.
    Nogle gange rundt er rigeligt. Dit åndedrag må gøre, som det vil.
breathe-felt-easier = Godt at høre. Så kort kan det være.
breathe-felt-same = Sådan kan det være, og det er fint. Intet behøver at ændre sig.
breathe-felt-tense =
    Tak, fordi du siger det; det sker. Så er åndedrættet ikke redskabet i dag.
    Mærk fødderne mod gulvet, eller find tre ting i samme farve. Vil du hellere have et menneske, viser Hjælp nu, hvem der lytter.
breathe-button-senses = Hellere tre ting
breathe-senses =
    I dit eget tempo, uden at trække vejret på en særlig måde:
    { $steps }

    Én er nok.
mydata-breathing = Din seneste åndedrætsøvelse

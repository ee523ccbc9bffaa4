# The private chat's front door.
command-start = Hallo sagen und diesen Chat öffnen
command-menu = alles, was ich kann, als Knöpfe
command-help = was ich hier verstehe
command-about = wer ich bin und wer nicht
command-cancel = meine letzte Frage abbrechen
home-button-private = Privaten Chat öffnen
menu-help = Was ich verstehe
menu-about = Über mich
home-welcome =
    Hallo, ich bin Waymark: ein Programm, kein Mensch.
    Ich unterstütze dich, ersetze aber nie professionelle Hilfe.
    „Hilfe jetzt“ ist immer da und zeigt, wo Menschen zuhören.
home-menu = Was täte gerade gut? Nur umsehen ist auch in Ordnung.
home-private-group = Das geht besser unter uns beiden.
home-help-private = <b>Hier im privaten Chat verstehe ich</b>
home-help-in-groups =

    <b>Und in deiner Gruppe</b>
home-help-group = <b>In dieser Gruppe verstehe ich</b>
home-help-moderators =

    <b>Für die Moderation</b>
home-about =
    Ich bin Waymark, ein Programm, das sich in Selbsthilfegruppen um kleine Dinge kümmert: eine ruhige Minute, einen kleinen Impuls für den Tag, den Weg zu Menschen, die helfen können.

    Ich beurteile, berate und heile nicht. Alles, was ich sage, haben Menschen geschrieben, und ich kann mich irren.

    Ich laufe auf dem Server der Person, die diesen Bot betreibt. Mein Code ist freie Software unter der MIT-Lizenz.
home-unknown-text =
    Zwischen den Zeilen lese ich nicht: Ich bin ein Programm und kenne Knöpfe und Befehle.
    Wenn du lieber einen Menschen möchtest, zeigt „Hilfe jetzt“, wer zuhört.
home-only-text = Ich kann nur Text lesen und habe das nicht geöffnet. Das Menü zeigt, was ich kann.
home-only-text-please = Ich kann hier nur Text lesen. Magst du es tippen? Oder beende es mit „Abbrechen“.
home-unknown-command = Diesen Befehl kenne ich nicht. Das Menü zeigt, was ich kann.
home-group-command = /{ $command } geht in einer Gruppe, hier nicht. Das Menü zeigt, was hier geht.
home-link-gone = Dieser Link gilt nicht mehr, oder er war für jemand anderen. Das Menü geht weiterhin.
home-cancelled = Gut, ich warte nicht mehr auf eine Antwort.
home-nothing-to-cancel = Ich habe auf nichts gewartet, es gibt also nichts abzubrechen.
mydata-conversation = Fragen, auf deren Antwort ich warte
mydata-deep-link = Links für dich, die noch gelten

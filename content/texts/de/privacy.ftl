# What is read and kept.
command-privacy = was ich lese und behalte und wie du es beendest
menu-privacy = Datenschutz
privacy-group = Ich lese hier Nachrichten mit festen Regeln, auf dem Server der Person, die diesen Bot betreibt, um einen Hilferuf zu bemerken; ich kann einen übersehen. Ein Archiv von Worten habe ich nicht. Alles Weitere steht in unserem privaten Chat.
privacy-notice =
    <b>Was ich lese.</b> Nachrichten in den Gruppen, in denen ich bin, und was du mir hier schreibst. Das tun feste Regeln auf dem Server der Person, die diesen Bot betreibt. Keine andere Firma wird gefragt, und nichts lernt von dir.

    <b>Wer es sieht.</b> Klingt etwas nach Gefahr oder nach einer sehr schweren Zeit, bekommt die Moderation der Gruppe einen Vermerk: deinen Namen, die Nachricht verdeckt und einen Link dorthin. Was du mir hier schreibst, bekommt sie nicht, außer in einem Gespräch durch mich, das ihr beide offen habt. Drückst du, dass du in Gefahr bist, dass alles okay ist oder dass du einen Menschen möchtest, steht das in ihrem Vermerk. Wer den Server betreibt, könnte in die Datenbank sehen.

    <b>Was ich behalte.</b> Kein Archiv von Worten. Eine Nachricht, die eine Antwort braucht, bleibt, bis sie beantwortet ist; misslingt mir das, höchstens 30 Tage. Vermerke, dass jemand Unterstützung brauchen könnte, bleiben mit den Worten der Nachricht, versiegelt, und verschwinden 30 Tage nach ihrem Beginn. Einstellungen, Verwarnungen und Übungen bleiben, bis du sie löschst.

    <b>Durch mich.</b> Schreibt jemand aus der Moderation durch mich mit dir, sage ich es vorher, gebe weiter, was ihr beide hier tippt, und bewahre die Worte 30 Tage versiegelt. Sagt mir jemand, dass er oder sie sich um dich sorgt, erfährt es das Team, auch von wem; deine Daten zeigen dir, dass es so war, aber nicht, wer.

    <b>Namen.</b> In der Gruppe bist du höchstens unter Pseudonym da, nie anonym: Telegram zeigt dein Konto.

    <b>Automatische Antworten.</b> { $replies } Die Moderation kann trotzdem erfahren, wenn jemand in Gefahr zu sein scheint.
privacy-replies-are-on = Sie sind an: Ich antworte vielleicht, wenn deine Worte schwer klingen.
privacy-replies-are-off = Sie sind aus: Ich antworte in Gruppen nicht von mir aus auf deine Worte. Wenn du mir hier schreibst, schon.
privacy-button-replies-off = Antworten: ausschalten
privacy-button-replies-on = Antworten: einschalten
privacy-button-data = Daten ansehen/löschen

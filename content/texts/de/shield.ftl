# Was ein Mitglied liest, wenn eine Nachricht beiseitegelegt ist, wenn jemand gedrängt wurde und wenn ein Satz bleiben darf.
shield-author = Ich bin ein Programm und fasse mich kurz. Ich habe eine Nachricht von dir in <b>{ $group }</b> beiseitegelegt, weil sie vielleicht eine Einzelheit enthält, die jemandem schaden kann, der sie an einem schlechten Tag liest. <b>Du hast keinen Ärger, und es wird dir nicht angerechnet.</b> Die Moderation hat sie, und ich kann mich irren.

  Du kannst alles davon ohne die Einzelheit sagen: wie schlimm es ist, was du fühlst, was du gerade brauchst. Wenn es um dich geht, hören diese Menschen zu:

  { $lines }
shield-button-team = Moderation fragen
shield-stand-in = { $name } hat hier etwas geschrieben, das eine Einzelheit enthielt, die anderen beim Lesen schaden kann; deshalb ist es beiseitegelegt. Niemand hat etwas falsch gemacht, und die Moderation hat es. Ein freundliches Wort ist willkommen; bitte nichts über Methoden.
shield-back-folded = <b>{ $name }</b> hat das geschrieben, und die Moderation hat es wieder eingestellt: <tg-spoiler>{ $words }</tg-spoiler>
shield-back-plain = <b>{ $name }</b> hat das geschrieben, und die Moderation hat es wieder eingestellt: { $words }
shield-kind-word = Ich bin ein Programm und fasse mich kurz. Was in der Gruppe zu dir gesagt wurde, war nicht in Ordnung, und es stimmt nicht. Du hast nichts getan, womit du das verdient hättest. Wenn es dir nachgeht, hören diese Menschen zu:

  { $lines }
shield-kind-aside = Was hier zu dir gesagt wurde, war nicht in Ordnung, und es stimmt nicht. Du hast nichts getan, womit du das verdient hättest. Ich bin ein Programm; privat kann ich dir Menschen zum Reden zeigen.
shield-kind-public = Was hier gesagt wurde, ist nicht in Ordnung, und niemand verdient es. Wenn dir solche Worte nachgehen: Privat kann ich dir Menschen zum Reden zeigen. Ich bin ein Programm.
shield-reason-goading = Worte, die jemanden dazu drängen, sich etwas anzutun
shield-still-here = Worum es hier auch geht: Du musst mit einer schweren Zeit nicht allein sein. Diese Menschen hören zu, und mit dem Knopf unten erreichst du weiterhin die Moderation.

  { $lines }
shield-deleted-by-hand = Jemand aus der Moderation hat eine Nachricht von dir in <b>{ $group }</b> entfernt. Ich weiß nicht, warum, und es muss nicht heißen, dass du etwas falsch gemacht hast.
shield-reads-along = Ich bin ein Programm und lese mit, um Gefahr zu bemerken; /privacy sagt, wer was sieht und wie man es abstellt.
shield-privacy = <b>Was ich herausnehme.</b> Eine Nachricht, die vielleicht eine Methode weitergibt oder jemanden dazu drängt, sich etwas anzutun, geht an die Moderation und wird dann aus der Gruppe genommen, wenn die Gruppe es mir erlaubt. Ihre Worte bewahre ich 14 Tage versiegelt auf, damit sie wieder eingestellt werden kann.
moderation-note-warn-rule = Ich bin ein Programm. Eine Nachricht von dir in { $group } klang, als würde sie jemanden dazu drängen, sich etwas anzutun. Deshalb wurde sie herausgenommen, und dies ist eine Verwarnung. Nur du und die Moderation sehen sie, und die Moderation kann sie zurücknehmen.

shield-donate = Noch etwas, und Nein ist eine gute Antwort: Darf der eine Satz, den ich falsch verstanden habe, mir helfen, mich seltener zu irren? Er würde ohne deinen Namen, ohne die Gruppe und ohne den Tag aufbewahrt.
shield-donate-sure = Das ist der Satz. Bitte lies ihn noch einmal: Steht ein Name oder ein Ort darin? Ist er einmal überlassen, kann niemand mehr sehen, dass er von dir war, und darum lässt er sich auch nicht zurücknehmen.

  <blockquote>{ $sentence }</blockquote>

  Soll ich genau das aufbewahren?
shield-donate-thanks = Danke. Er wird ohne Namen aufbewahrt, für alle, die die Regeln verbessern. Sonst bewahre ich deswegen nichts davon auf.
shield-donate-not = Das ist völlig in Ordnung. Ich bewahre deswegen nichts davon auf.
shield-button-give = Zeig mir den Satz
shield-button-give-this = Ja, diesen Satz behalten
shield-button-give-not = Nein, danke

command-optout = meine automatischen Antworten an dich abschalten
privacy-optout = Erledigt. Ich antworte in Gruppen nicht mehr von mir aus auf deine Worte. Wenn du mir privat schreibst oder um Hilfe bittest, bin ich weiter da: /crisis und /helplines funktionieren wie immer.
privacy-optout-group = Erledigt: keine automatischen Antworten mehr, wie gewünscht. Der Rest steht in unserem privaten Chat.
privacy-alerts-stay = In <b>{ $group }</b> erfährt die Moderation weiterhin, wenn du in Gefahr zu sein oder eine sehr schwere Zeit zu haben scheinst.
privacy-alerts-stop = In <b>{ $group }</b> erfährt die Moderation bei abgeschalteten Antworten auch nichts von deinen eigenen Worten, außer wenn du gerade in akuter Gefahr zu sein scheinst.
mydata-held-message = Nachrichten, die beiseitegelegt wurden
mydata-donated-sentence = Sätze, die ohne Namen überlassen wurden

# Was ein Mitglied liest, wenn eine Nachricht weggelegt ist, wenn jemand gedrängt wurde und wenn ein Satz bleiben darf.
shield-author = Ich bin ein Programm und fasse mich kurz. Ich habe eine Nachricht von dir in <b>{ $group }</b> weggelegt, weil sie vielleicht eine Einzelheit enthält, die jemandem schaden kann, der sie an einem schlechten Tag liest. <b>Du hast keinen Ärger, und es zählt als nichts.</b> Die Moderation hat sie, und ich kann mich irren.

  Du kannst alles davon ohne die Einzelheit sagen: wie schlimm es ist, was du fühlst, was du gerade brauchst. Wenn es um dich geht, hören diese Menschen zu:

  { $lines }
shield-button-team = An die Moderation schicken
shield-stand-in = { $name } hat hier etwas geschrieben, das eine Einzelheit enthielt, die anderen beim Lesen schaden kann; deshalb ist es weggelegt. Niemand hat etwas falsch gemacht, die Moderation hat es. Ein freundliches Wort ist willkommen; bitte nichts über Methoden.
shield-back-folded = <b>{ $name }</b> hat das geschrieben, und die Moderation hat es zurückgestellt: <tg-spoiler>{ $words }</tg-spoiler>
shield-back-plain = <b>{ $name }</b> hat das geschrieben, und die Moderation hat es zurückgestellt: { $words }
shield-kind-word = Ich bin ein Programm und fasse mich kurz. Was in der Gruppe zu dir gesagt wurde, war nicht in Ordnung, und es stimmt nicht. Du hast nichts getan, womit du das verdient hättest. Wenn es dir nachgeht, hören diese Menschen zu:

  { $lines }
shield-kind-aside = Was hier zu dir gesagt wurde, war nicht in Ordnung, und es stimmt nicht. Du hast nichts getan, womit du das verdient hättest. Ich bin ein Programm; privat kann ich dir Menschen zum Reden zeigen.
shield-kind-public = Was hier gesagt wurde, ist nicht in Ordnung, und niemand verdient es. Wenn dir solche Worte nachgehen: Privat kann ich dir Menschen zum Reden zeigen. Ich bin ein Programm.
shield-reason-goading = Worte, die jemanden dazu drängen, sich etwas anzutun
shield-still-here = Worum es hier auch geht: Du bist mit einer schweren Zeit nicht allein. Diese Menschen hören zu, und mit dem Knopf unten erreichst du weiterhin die Moderation.

  { $lines }
shield-deleted-by-hand = Jemand aus der Moderation hat eine Nachricht von dir in <b>{ $group }</b> entfernt. Ich weiß nicht, warum, und es muss nicht heißen, dass du etwas falsch gemacht hast.
shield-reads-along = Ich bin ein Programm und lese mit, um Gefahr zu bemerken; /privacy sagt, wer was sieht und wie man es abstellt.
shield-privacy = <b>Was ich herausnehme.</b> Eine Nachricht, die vielleicht eine Methode weitergibt oder jemanden drängt, geht an die Moderation und wird dann aus der Gruppe genommen, wenn die Gruppe mich lässt. Ihre Worte bewahre ich 14 Tage versiegelt auf, damit sie zurückgestellt werden kann.
moderation-note-warn-rule = Ich bin ein Programm. Eine Nachricht von dir in { $group } klang, als würde sie jemanden dazu drängen, sich etwas anzutun. Deshalb wurde sie herausgenommen, und dies ist eine Verwarnung. Nur du und die Moderation sehen sie, und die Moderation kann sie zurücknehmen.

shield-donate = Noch etwas, und Nein ist eine gute Antwort: Darf der eine Satz, den ich falsch verstanden habe, mir helfen, weniger falsch zu verstehen? Er würde ohne deinen Namen, die Gruppe oder den Tag aufbewahrt.
shield-donate-sure = Das ist der Satz. Bitte lies ihn noch einmal: Steht ein Name oder ein Ort darin? Ist er einmal gegeben, kann niemand mehr sehen, dass er von dir war, und darum lässt er sich auch nicht zurücknehmen.

  <blockquote>{ $sentence }</blockquote>

  Soll ich genau das aufbewahren?
shield-donate-thanks = Danke. Er ist ohne Namen aufbewahrt, für alle, die die Regeln verbessern. Sonst bleibt deswegen nichts davon.
shield-donate-not = Das ist völlig in Ordnung. Ich bewahre deswegen nichts davon auf.
shield-button-give = Zeig mir den Satz
shield-button-give-this = Ja, diesen Satz behalten
shield-button-give-not = Nein, danke

command-optout = meine automatischen Antworten an dich abschalten
privacy-optout = Erledigt. Ich antworte nicht mehr von mir aus auf deine Worte. Wenn du um Hilfe bittest, bin ich weiter da: /crisis und /helplines funktionieren wie immer.
privacy-optout-group = Erledigt: keine automatischen Antworten mehr, wie gewünscht. Der Rest steht in unserem privaten Chat.
privacy-alerts-stay = In <b>{ $group }</b> erfährt die Moderation weiterhin, wenn du in Gefahr zu sein scheinst.
privacy-alerts-stop = In <b>{ $group }</b> erfährt die Moderation bei abgeschalteten Antworten auch nichts von deinen eigenen Worten.
mydata-held-message = Nachrichten, die weggelegt wurden
mydata-donated-sentence = Sätze, die ohne Namen gegeben wurden

# Worte für schwere Momente. Öffentliche Zeilen nennen keinen Inhalt, bleiben unter 300 Zeichen und versprechen nichts.
# $told: wer Bescheid bekam: moderators, owner (wer Waymark eingerichtet hat) oder nobody. $known: ob das Land bekannt ist.
care-public-crisis = Danke, dass du das hier sagst. { $told ->
    [moderators] Ich habe den Moderatorinnen und Moderatoren Bescheid gegeben.
    [owner] Ich habe der Person Bescheid gegeben, die diese Gruppe betreut.
   *[nobody] Von hier erreiche ich niemanden aus dem Team, aber außerhalb der Gruppe sind Menschen erreichbar.
  } Wenn du nicht sicher bist oder etwas genommen hast, ruf bitte jetzt { $known ->
    [yes] <b>{ $number }</b> an.
   *[no] den Notruf an deinem Ort; andere Stellen: { $directory }.
  } Ich bin ein Programm und kann mich irren.
care-public-imminent = Ruf bitte jetzt { $known ->
    [yes] <b>{ $number }</b> an
   *[no] den Notruf an deinem Ort
  }, wenn du etwas genommen hast, verletzt oder nicht sicher bist. { $told ->
    [moderators] Ich habe den Moderatorinnen und Moderatoren Bescheid gegeben.
    [owner] Ich habe der Person Bescheid gegeben, die diese Gruppe betreut.
   *[nobody] Von hier erreiche ich niemanden aus dem Team.
  } Gut, dass du etwas gesagt hast. Ich bin ein Programm und kann mich irren.{ $known ->
    [yes] { "" }
   *[no] { " " }Andere Stellen: { $directory }.
  }
care-public-distress = Falls ein ruhiges Wort guttun würde: Ich bin privat hier und kenne Menschen zum Reden. Du brauchst keinen Grund, und es eilt nicht.
care-public-concern-other = Danke, dass ihr aufeinander achtet. Privat habe ich drei kleine Schritte, die vielleicht helfen, dem anderen Menschen und dir.
care-public-safe = Danke, dass du es mir sagst. Ich bin ein Programm und frage lieber einmal zu oft.
care-button-private = Privat reden
care-button-safe = Ich bin sicher / Fehlalarm
care-button-moderator = Bitte jemanden aus dem Team holen
care-toast-author = Dieser Knopf ist für die Person, der ich geantwortet habe. Hilfe: /helplines
care-toast-safe = Danke, dass du es mir sagst. Ich bin einen Tag lang still.
care-toast-asked = Ich habe das Team für dich gefragt. Ich kann nicht versprechen, wann jemand antwortet; die Nummern sind jederzeit da.
care-toast-seen = Jemand aus dem Team hat es gesehen. Ich habe gesagt, dass du dir einen Menschen wünschst.
care-toast-nobody = Von hier erreiche ich niemanden aus dem Team. Bitte nimm die Nummer oben oder „Privat reden“.

care-hello-group = Ich bin ein Programm und fasse mich kurz. Mir ist aufgefallen, was du in der Gruppe geschrieben hast, und ich kann mich irren. Du hast nichts falsch gemacht.
care-hello-private = Gut, dass du da bist. Ich bin ein Programm, fasse mich kurz und kann mich irren. Niemand sonst liest diesen Chat.
care-question = <b>Bist du jetzt, in dieser Minute, in Gefahr?</b>
care-call-first = Wenn du etwas genommen hast, verletzt oder nicht sicher bist: Ruf bitte jetzt { $known ->
    [yes] <b>{ $number }</b> an.
   *[no] den Notruf an deinem Ort. Stellen für jedes Land: { $directory }.
  }
care-button-danger = Ja
care-button-bad = Nicht gerade jetzt, aber es ist schlimm
care-button-okay = Es war ein Zitat / alles okay
care-button-safer = Es ist etwas sicherer jetzt
care-button-team = Jemand aus dem Team
care-button-breathe = Atme mit mir

# Typed answers to the question, in small letters, separated by a comma and a space.
care-words-yes = ja, jo, jep, bin ich, ja bin ich
care-words-no = nein, nee, nö, nicht gerade, gerade nicht
care-typed = Ich bin ein Programm und verstehe nicht alles, was du schreibst, deshalb sollst du nicht mit mir allein bleiben. Diese Menschen können zuhören:

  { $lines }
care-danger = Du kannst sagen: „Ich bin nicht sicher, bitte bleiben Sie dran.“ Wenn du kannst, geh dorthin, wo ein anderer Mensch ist, und weg von allem, was dich verletzen könnte. { $told ->
    [yes] Ich habe das Team noch einmal gerufen. Ich kann nicht versprechen, wann es gelesen wird, also warte bitte nicht darauf.
   *[no] Niemand sonst liest diesen Chat. Mit dem Knopf unten kann ich das Team für dich fragen.
  }
care-lines = Das klingt wirklich schwer, und du musst damit nicht allein sein. Diese Menschen kannst du erreichen:

  { $lines }

  Wenn niemand abnimmt, versuch bitte die nächste Stelle. <b>Was macht es gerade schwer, dich zu melden?</b>
care-still-here = Ich bin noch da, und noch immer ein Programm. Ein Mensch kann jetzt bei dir sein:

  { $lines }

  Wenn du gerade nicht sicher bist, ruf bitte zuerst den Notruf an.
care-button-voice = Ich kann nicht laut sprechen
care-button-words = Ich weiß nicht, was ich sagen soll
care-button-enough = Es ist nicht schlimm genug
care-button-tried = Ich habe es versucht, es half nicht
care-button-afraid = Ich habe Angst, was dann passiert
care-hurdle-voice = Du musst nicht sprechen. Wo ein Chat oder eine SMS-Nummer steht, kannst du schreiben:

  { $lines }
care-hurdle-words = Das kannst du vorlesen oder einfügen:

  <i>„Mir geht es sehr schlecht, ich habe Gedanken, die mir Angst machen, und ich will damit nicht allein sein.“</i>

  Mehr braucht es nicht. Die nächste Frage kommt von dort.
care-hurdle-enough = Es gibt keine Schwelle, die du erreichen musst. Menschen rufen auch wegen eines einzigen schlechten Abends an, und dafür sind die Stellen da. Vielleicht hilft dieser Anfang: <i>„Ich weiß nicht, ob das schlimm genug ist.“</i> Das hören sie dort oft.
care-hurdle-tried = Das tut mir leid. Es kostet viel, und dann half es nicht. Ein anderer Mensch an einem anderen Tag kann anders sein, und eine andere Stelle auch:

  { $lines }

  Du kannst damit anfangen, was beim letzten Mal schiefging.
care-hurdle-afraid = Jemand hört zu und stellt ein paar Fragen. Bei den meisten Stellen musst du deinen Namen nicht sagen, und du kannst jederzeit auflegen. Manche rufen einen Krankenwagen oder die Polizei, wenn sie glauben, dass gerade ein Leben in Gefahr ist. Du kannst zuerst fragen: <i>„Wann würden Sie jemand anderen rufen?“</i>
care-okay = Gut zu wissen, danke. Ich frage lieber einmal zu oft. Einen Tag lang frage ich nicht mehr von mir aus. { $told ->
    [yes] Das Team sieht meinen Hinweis weiterhin, mit dem, was du gesagt hast.
   *[no] Sonst hat niemand davon erfahren.
  }
care-team-asked = Ich habe dem Team gesagt, dass du dir einen Menschen wünschst. Noch hat niemand geantwortet, und ich kann nicht versprechen, wann es so weit ist. Bis dahin sind die Stellen oben da.
care-team-seen = Jemand aus dem Team hat es schon gesehen. Ich habe gesagt, dass du dir einen Menschen wünschst; wann sich jemand meldet, kann ich nicht versprechen.
care-team-which = Das Team welcher Gruppe soll ich fragen? Nur dort wird man sehen, dass du dir einen Menschen wünschst, nicht, was du hier geschrieben hast.
care-team-nobody = Ich kenne kein Team, das ich für dich fragen könnte; das liegt nicht an dir. Diese Menschen sind ohne mich erreichbar:

  { $lines }
care-seen-by-person = Jemand aus dem Team hat es gesehen: ein Mensch, nicht nur ich. Wann du eine Nachricht bekommst, kann ich nicht versprechen; die Hilfsangebote bleiben einen Fingertipp entfernt.
care-for-anyone = Dieser Knopf war für jemand anderen gedacht, und auch für dich gibt es Hilfe:

  { $lines }
care-grief = Das tut mir leid. Einen Menschen zu verlieren kann alles ausfüllen, und es gibt dafür keine richtige Art und keine richtige Zeit. Ich bin ein Programm und kann nicht bei dir sitzen, aber diese Menschen hören auch bei Trauer zu:

  { $lines }

option-care-sensitivity = Wie leicht ich auf Worte der Not antworte
option-care-sensitivity-gentle = Zurückhaltend: nur wenn es sehr deutlich ist
option-care-sensitivity-balanced = Ausgewogen
option-care-sensitivity-alert = Wachsam: lieber einmal zu oft
mydata-automatic-reply = Wann ich dir zuletzt von mir aus geantwortet habe

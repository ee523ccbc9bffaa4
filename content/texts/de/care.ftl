# Worte für schwere Momente. Öffentliche Zeilen nennen keinen Inhalt, bleiben unter 300 Zeichen und versprechen nichts.
# $told: wer Bescheid bekam: moderators, owner (wer Waymark eingerichtet hat), off_duty (eine Moderation, von der niemand im Dienst ist)
# oder nobody. $known: ob das Land bekannt ist.
care-public-crisis = Danke, dass du das hier sagst. { $told ->
    [moderators] Ich habe der Moderation Bescheid gegeben.
    [owner] Ich habe der Person Bescheid gegeben, die diese Gruppe betreut.
    [off_duty] Gerade ist keine Moderation im Dienst; ich habe eine Nachricht hinterlassen.
   *[nobody] Die Moderation erreiche ich von hier nicht, aber andere Menschen sind erreichbar.
  } Wenn du nicht in Sicherheit bist oder etwas genommen hast, ruf bitte jetzt { $known ->
    [yes] <b>{ $number }</b> an.
   *[no] den Notruf deines Landes an; andere Stellen: { $directory }.
  } Ich bin ein Programm und kann mich irren.
care-public-imminent = Ruf bitte jetzt { $known ->
    [yes] <b>{ $number }</b> an
   *[no] den Notruf deines Landes an
  }, wenn du etwas genommen hast, verletzt oder nicht in Sicherheit bist. { $told ->
    [moderators] Ich habe der Moderation Bescheid gegeben.
    [owner] Ich habe der Person Bescheid gegeben, die diese Gruppe betreut.
    [off_duty] Gerade ist keine Moderation im Dienst; ich habe eine Nachricht hinterlassen.
   *[nobody] Die Moderation erreiche ich von hier nicht.
  } Gut, dass du etwas gesagt hast. Ich bin ein Programm und kann mich irren.{ $known ->
    [yes] { "" }
   *[no] { " " }Andere Stellen: { $directory }.
  }
care-public-distress = Falls ein ruhiges Wort guttun würde: Privat zeige ich dir gern Menschen zum Reden. Ich bin ein Programm. Du brauchst keinen Grund, und es eilt nicht.
care-public-concern-other = Danke, dass ihr aufeinander achtet. Privat habe ich drei kleine Schritte, die vielleicht helfen, der anderen Person und dir.
care-aside-distress = Falls ein ruhiges Wort guttun würde: Privat zeige ich dir gern Menschen zum Reden. Ich bin ein Programm und kann mich irren. Du brauchst keinen Grund, und es eilt nicht.
care-aside-concern-other = Danke, dass du auf jemanden achtest. Privat habe ich drei kleine Schritte, die vielleicht helfen, der anderen Person und dir. Ich bin ein Programm und kann mich irren.
care-public-safe = Danke, dass du es mir sagst. Ich bin ein Programm und frage lieber einmal zu oft.
care-beside-moderator = Falls es um dich selbst geht: Bitte ruf { $known ->
    [yes] <b>{ $number }</b>
   *[no] den örtlichen Notruf
  } an, wenn du nicht in Sicherheit bist oder etwas eingenommen hast. Privat kann ich dir Menschen zum Reden zeigen. Ich bin ein Programm und kann mich irren.
care-button-private = Privat reden
care-button-safe = In Sicherheit/Fehlalarm
care-button-moderator = Bitte Moderation holen
care-toast-author = Dieser Knopf ist für die Person, der ich geantwortet habe. Hilfe: /helplines
care-toast-safe = Danke, dass du es mir sagst. Ich bin einen Tag lang still, außer etwas klingt dringend.
care-toast-asked = Ich habe die Moderation für dich gefragt. Ich kann nicht versprechen, wann jemand antwortet; die Nummern sind jederzeit da.
care-toast-seen = Jemand aus der Moderation hat es gesehen. Ich habe gesagt, dass du dir einen Menschen wünschst.
care-toast-off-duty = Aus der Moderation ist gerade niemand im Dienst; ich habe eine Nachricht hinterlassen. Bitte warte nicht darauf: Die Nummer oben und /helplines sind jetzt da.
care-toast-nobody = Die Moderation erreiche ich von hier nicht. Bitte nimm die Nummer oben oder „Privat reden“.

care-hello-group = Ich bin ein Programm und fasse mich kurz. Mir ist aufgefallen, was du in der Gruppe geschrieben hast, und ich kann mich irren. Du hast nichts falsch gemacht.
care-hello-private = Gut, dass du da bist. Ich bin ein Programm, fasse mich kurz und kann mich irren. Niemand sonst liest diesen Chat.
care-off-duty = Aus der Moderation ist gerade niemand im Dienst; ich habe eine Nachricht hinterlassen. Außerhalb der Gruppe sind Menschen erreichbar, und ich kann dir zeigen, wer.
care-question = <b>Bist du jetzt, in dieser Minute, in Gefahr?</b>
care-call-first = Wenn du etwas genommen hast, verletzt oder nicht in Sicherheit bist: Ruf bitte jetzt { $known ->
    [yes] <b>{ $number }</b> an.
   *[no] den Notruf deines Landes an. Stellen für jedes Land: { $directory }.
  }
care-button-danger = Ja
care-button-bad = Nein, aber es ist schwer
care-button-okay = Ein Zitat / alles okay
care-button-safer = Jetzt etwas sicherer
care-button-team = Moderation fragen
care-button-breathe = Atme mit mir

# Typed answers to the question, in small letters, separated by a comma and a space.
care-words-yes = ja, jo, jep, bin ich, ja bin ich
care-words-yes-first = ja
care-words-no = nein, nee, nö, nicht gerade, gerade nicht
care-typed = Ich bin ein Programm und verstehe nicht alles, was du schreibst, deshalb sollst du nicht mit mir allein bleiben. Diese Menschen können zuhören:

  { $lines }
care-typed-again = Ich bin noch da, und noch immer ein Programm: Was du schreibst, kann ich nicht verstehen. Ein Mensch kann es. Die Nummern stehen oben, jederzeit, und mit dem Knopf frage ich die Moderation für dich.
care-unheard = Ich bin ein Programm und kann nur Getipptes lesen, also hat das niemand gehört oder gesehen. Diese Menschen können zuhören:

  { $lines }
care-danger = Du kannst sagen: „Ich bin in Gefahr, bitte bleiben Sie dran.“ Wenn du kannst, geh dorthin, wo ein anderer Mensch ist, und weg von allem, was dich verletzen könnte. { $told ->
    [yes] Ich habe die Moderation noch einmal gerufen. Ich kann nicht versprechen, wann das gelesen wird, also warte bitte nicht darauf.
    [off_duty] Aus der Moderation ist gerade niemand im Dienst. Ich habe eine Nachricht hinterlassen; warte also bitte nicht darauf.
   *[no] Niemand sonst liest diesen Chat. Mit dem Knopf unten kann ich die Moderation für dich fragen.
  }
care-lines = Das klingt wirklich schwer, und du musst damit nicht allein sein. Diese Menschen kannst du erreichen:

  { $lines }

  Wenn niemand abnimmt, versuch bitte die nächste Stelle. <b>Was macht es gerade schwer, dich zu melden?</b>
care-still-here = Ich bin noch da, und noch immer ein Programm. Ein Mensch kann jetzt bei dir sein:

  { $lines }

  Wenn du gerade nicht in Sicherheit bist, ruf bitte zuerst den Notruf an.
care-later = Hier ist noch einmal das Programm. Wie ist es jetzt? Ein Tippen genügt, und keine Antwort ist auch in Ordnung.
care-button-reached = Ich habe jemanden erreicht
care-button-not-yet = Noch nicht
care-button-worse = Es ist schlimmer
care-reached = Gut, dass ein Mensch mit dir in dieser Lage ist. „Hilfe jetzt“ bleibt hier.
care-later-once = Ich bin ein Programm und sage das einmal: Falls doch etwas davon dich betraf, gibt es Menschen, die zuhören, und vorher muss nichts erklärt werden. Du brauchst nicht zu antworten.
care-button-voice = Ich kann nicht sprechen
care-button-words = Mir fehlen die Worte
care-button-enough = Nicht schlimm genug
care-button-tried = Versucht, half nicht
care-button-afraid = Angst, was dann passiert
care-hurdle-voice = Du musst nicht sprechen. Wo ein Chat oder eine SMS-Nummer steht, kannst du schreiben:

  { $lines }
care-hurdle-words = Das kannst du vorlesen oder einfügen:

  <i>„Mir geht es sehr schlecht, ich habe Gedanken, die mir Angst machen, und ich will damit nicht allein sein.“</i>

  Mehr braucht es nicht. Die nächste Frage kommt von dort.
care-hurdle-enough = Es gibt keine Schwelle, die du erreichen musst. Menschen rufen auch wegen eines einzigen schlechten Abends an, und dafür sind die Stellen da. Vielleicht hilft dieser Anfang: <i>„Ich weiß nicht, ob das schlimm genug ist.“</i> Das hören sie dort oft.
care-hurdle-tried = Das tut mir leid. Das kostet viel Kraft, und dann hat es nicht geholfen. Ein anderer Mensch an einem anderen Tag kann anders sein, und eine andere Stelle auch:

  { $lines }

  Du kannst damit anfangen, was beim letzten Mal schiefging.
care-hurdle-afraid = Jemand hört zu und stellt ein paar Fragen. Bei den meisten Stellen musst du deinen Namen nicht sagen, und du kannst jederzeit auflegen. Manche rufen einen Krankenwagen oder die Polizei, wenn sie glauben, dass gerade ein Leben in Gefahr ist. Du kannst zuerst fragen: <i>„Wann würden Sie jemand anderen rufen?“</i>
care-okay = Gut zu wissen, danke. Ich frage lieber einmal zu oft. Einen Tag lang frage ich nicht mehr von mir aus, außer etwas klingt dringend. { $told ->
    [yes] Die Moderation sieht meinen Hinweis weiterhin, mit dem, was du gesagt hast.
   *[no] Sonst hat niemand davon erfahren.
  }
care-team-asked = Ich habe der Moderation gesagt, dass du dir einen Menschen wünschst. Noch hat niemand geantwortet, und ich kann nicht versprechen, wann es so weit ist. Bis dahin sind die Stellen oben da.
care-team-off-duty = Aus der Moderation ist gerade niemand im Dienst. Ich habe die Nachricht hinterlassen, dass du dir einen Menschen wünschst; wann sie gelesen wird, kann ich nicht versprechen. Diese Menschen erreichst du, ohne zu warten:

  { $lines }
care-team-seen = Jemand aus der Moderation hat es schon gesehen. Ich habe gesagt, dass du dir einen Menschen wünschst; wann sich jemand meldet, kann ich nicht versprechen.
care-team-which = Die Moderation welcher Gruppe soll ich fragen? Nur dort wird man sehen, dass du dir einen Menschen wünschst, nicht, was du hier geschrieben hast.
care-team-nobody = Ich kenne keine Moderation, die ich für dich fragen könnte; das liegt nicht an dir. Diese Menschen sind ohne mich erreichbar:

  { $lines }
care-seen-by-person = Jemand aus der Moderation hat es gesehen: ein Mensch, nicht nur ich. Wann du eine Nachricht bekommst, kann ich nicht versprechen; die Hilfsangebote bleiben nur ein Tippen entfernt.
care-nobody-on-duty = Aus der Moderation ist gerade niemand im Dienst, und noch hat niemand bestätigt, meine Nachricht gelesen zu haben. Bitte warte nicht darauf. Diese Menschen sind erreichbar:

  { $lines }
care-for-anyone = Dieser Knopf war für jemand anderen gedacht, und auch für dich gibt es Hilfe:

  { $lines }
care-grief = Das tut mir leid. Einen Menschen zu verlieren kann alles ausfüllen, und es gibt dafür keine richtige Art und keine richtige Zeit. Ich bin ein Programm und kann nicht bei dir sitzen, aber diese Menschen hören auch bei Trauer zu:

  { $lines }

option-care-sensitivity = Wie leicht ich auf Worte der Not antworte
option-care-sensitivity-gentle = Zurückhaltend: nur wenn es sehr deutlich ist
option-care-sensitivity-balanced = Ausgewogen
option-care-sensitivity-alert = Wachsam: lieber einmal zu oft
mydata-automatic-reply = Wann ich dir zuletzt von mir aus geantwortet habe

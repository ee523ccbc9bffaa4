# Durch Waymark schreiben: Moderation und Mitglied, und beide sehen immer, wie sie aufhören können.
relay-toast-begun = Offen: Ich habe dir privat geschrieben.
relay-toast-over = Das ist schon vorbei.
relay-toast-named = Ich habe deinen Vornamen genannt.
relay-no-not-yours = Nur wer den Fall hat, kann durch mich schreiben. Übernimm ihn zuerst.
relay-no-nobody = Hier ist niemand mehr, an den ich schreiben könnte.
relay-no-yourself = Hier geht es um dich. Lass jemand anderen für dich da sein.
relay-no-unreachable = Die Person hat keinen Chat mit mir geöffnet, ich kann nichts weitergeben. Bitte schreib ihr selbst.
relay-no-stopped = Die Person hat das Gespräch eben beendet, und das entscheidet sie selbst. Ich frage eine Stunde lang nicht noch einmal, außer sie bittet um einen Menschen oder schreibt etwas Besorgniserregendes.
relay-no-member-busy = Mit der Person schreibt schon jemand durch mich.
relay-no-busy = Du schreibst schon mit jemandem durch mich. Beende das zuerst.
relay-button-stop = Aufhören
relay-button-no = Aufhören/nein danke
relay-button-name = Meinen Vornamen zeigen
relay-begins-member = Jemand aus der Moderation von { $group }, ein Mensch, kann jetzt durch mich mit dir schreiben. Was ihr beide hier tippt, gebe ich zwischen euch weiter. Die Worte liegen 30 Tage versiegelt bei mir, dann sind sie weg; wer den Fall vielleicht später übernimmt, kann die letzten davon lesen. Du kannst Nein sagen, jetzt oder später, ohne einen Grund zu nennen.
relay-begins-moderator = Du kannst jetzt mit { $member } schreiben. Was du hier tippst, kommt als „Jemand aus der Moderation von { $group }“ an, ohne deinen Namen; was die Person tippt, kommt nur zu dir. Die Worte liegen versiegelt bei Fall { $number }, höchstens 30 Tage. Befehle wirken weiter und werden nicht weitergegeben.{ $before }
relay-before = <i>Die letzten Worte bisher:</i>
  { $lines }
relay-said-member = • Mitglied: { $text }
relay-said-moderator = • Moderation: { $text }
relay-named = Wer aus der Moderation mit dir schreibt, heißt { $name }.
relay-from-moderator = <i>Jemand aus der Moderation von { $group } schreibt:</i>

  { $text }
relay-from-member = <i>{ $member } schreibt:</i>

  { $text }
relay-danger-now = <b>Das klingt, als könnte es gerade geschehen.</b> Ich habe zuerst den Notruf gezeigt. Ich bin ein Programm und kann mich irren.
relay-danger = <b>Das klingt nach Gefahr.</b> Ich bin ein Programm und kann mich irren.
relay-passed-on = Weitergegeben.
relay-undelivered = Das kam nicht an: Ich erreiche die Person gerade nicht.
relay-only-text = Ich gebe nur Getipptes weiter: keine Bilder, Sprachnachrichten oder Dateien. Das hier ging an niemanden.
relay-too-long = Das ist zu lang, um es auf einmal weiterzugeben, und ging an niemanden. Bitte schick es in Teilen von höchstens { $most } Zeichen.
relay-call-first = Was du hier tippst, geht auch an die Moderation. Ich kann nicht versprechen, wann es gelesen wird, also warte bitte nicht darauf. Auch diese Menschen sind erreichbar:

  { $lines }
relay-aside = Was du getippt hast, wird weitergegeben. Falls etwas davon dich selbst betrifft: Niemand muss sich gut fühlen, um anderen zu helfen, und diese Menschen sind auch für dich da.

  { $lines }
relay-ended-member-member = Beendet. Ich gebe nichts mehr weiter, und das ist in Ordnung. Wenn du später mit einem Menschen reden möchtest, kannst du mit dem Knopf danach fragen.
relay-ended-member-moderator = Die Person hat aufgehört. Das entscheidet sie. Ich gebe nichts mehr weiter; der Fall bleibt, wie er ist.
relay-ended-moderator-member = Die Moderation hat hier aufgehört zu schreiben, und ich gebe nichts mehr weiter. Wenn du wieder mit einem Menschen reden möchtest, kannst du mit dem Knopf danach fragen.
relay-ended-moderator-moderator = Beendet. Ich habe es der Person gesagt und gebe nichts mehr weiter.
relay-ended-case-member = Wer aus der Moderation mit dir schrieb, schreibt hier nicht mehr, und ich gebe nichts mehr weiter. Wenn du wieder mit einem Menschen reden möchtest, kannst du mit dem Knopf danach fragen.
relay-ended-case-moderator = Der Fall ist geschlossen oder nicht mehr deiner, deshalb gebe ich nichts mehr weiter. Ich habe es der Person gesagt.
relay-ended-silence-member = Zwei Stunden sind ohne ein Wort vergangen, deshalb gebe ich nichts mehr weiter. Wenn du wieder mit einem Menschen reden möchtest, kannst du mit dem Knopf danach fragen.
relay-ended-silence-moderator = Zwei Stunden sind ohne ein Wort vergangen, deshalb gebe ich nichts mehr weiter und habe es der Person gesagt. Von der Karte aus kannst du neu beginnen.
relay-ended-away-member = Ich erreiche die Moderation nicht mehr, deshalb gebe ich nichts mehr weiter. Wenn du mit einem Menschen reden möchtest, kannst du mit dem Knopf danach fragen.
relay-ended-away-moderator = Ich erreiche die Person nicht mehr, deshalb gebe ich nichts mehr weiter.
mydata-relay = Dass du gerade durch mich mit jemandem schreibst
case-button-relay = Durch mich schreiben

# Nach einem Todesfall in einer Gruppe: was die Moderation liest, und die Nachricht, die angeheftet wird. Keine Methode, kein Brief, kein Ort, kein Name.
command-postvention = nach einem Todesfall: zwei Wochen auf eine Gruppe achten
mydata-postvention = Dass du begonnen hast, nach einem Todesfall auf eine Gruppe zu achten
postvention-question = Es tut mir leid, dass diese Frage nötig ist. Nach einem Todesfall kann zwei Wochen lang genauer auf <b>{ $group }</b> geachtet werden:

  • Ich höre mit der höchsten Empfindlichkeit hin. Es gibt mehr Alarme, auch mehr Fehlalarme.
  • In der Gruppe geht es sanft zu: nur Impulse für einen schweren Tag, kein Humor, keine Challenges.
  • Hilfsangebote werden in der Gruppe angeheftet, mit ein paar schlichten Worten. Ich nenne niemanden und sage nichts darüber, wie es geschah.
  • Ihr bekommt einen kurzen Leitfaden: was ihr sagen könnt, was ihr weglasst, an wen ihr denken solltet.

  Was ihr eingestellt habt, bleibt, wie es ist, und gilt danach wieder. Ihr könnt es früher beenden oder verlängern. Wenn ihr möchtet, gibt die angeheftete Nachricht auch Beileidsworten einen Ort.
postvention-running = Auf <b>{ $group }</b> wird nach einem Todesfall geachtet, bis { $until }.
postvention-button-begin = Beginnen
postvention-button-place = Beginnen, mit Platz für Beileid
postvention-button-cancel = Nicht jetzt
postvention-button-extend = Zwei Wochen länger
postvention-button-end = Beenden
postvention-not-begun = Für <b>{ $group }</b> wurde nichts begonnen. /postvention ist da, wann immer es gebraucht wird.
postvention-ended-early = <b>{ $group }</b> ist wieder so, wie ihr es eingestellt hattet. Danke, dass ihr auf sie geachtet habt.
postvention-over = Die zwei Wochen für <b>{ $group }</b> sind vorbei, und alles ist wieder so, wie ihr es eingestellt hattet. Trauer hält sich an keinen Kalender: Jahrestage und Geburtstage können schwer sein. Mit /postvention könnt ihr neu beginnen.
postvention-no-group = Von hier aus achte ich auf keine Gruppe. Bitte verwendet /postvention in der Gruppe selbst.
postvention-toast-on = Das hat schon begonnen.
postvention-toast-over = Das ist schon vorbei.
postvention-toast-longest = Weiter lässt es sich nicht verlängern. Wenn es vorbei ist, könnt ihr neu beginnen.

postvention-notice = <b>Für alle hier</b>
  Es ist etwas sehr Trauriges geschehen. Was immer du jetzt fühlst oder nicht fühlst, ist in Ordnung, und niemand muss etwas schreiben. Bitte sprecht über den Menschen und nicht darüber, wie es geschah, und lasst Einzelheiten und Vermutungen weg.

  Wenn es dir selbst schlecht geht, wende dich bitte jetzt an jemanden. Diese Menschen hören zu:

  { $lines }

  Auch privat bin ich da und kann dir weitere Menschen zum Reden zeigen. Ich bin ein Programm.
postvention-condolences = Wenn du etwas über den Menschen sagen möchtest, antworte bitte auf diese Nachricht. So bleibt es an einem Ort, und niemand stößt unvorbereitet darauf.

postvention-guide-say = <b>Was ihr sagen könnt</b>
  • Sagt es schlicht und kurz: dass jemand gestorben ist und dass ihr traurig seid. Fragt zuerst die Familie, was bekannt werden darf.
  • „Es gibt nie nur einen Grund, und niemand hier ist schuld.“ „Es ist in Ordnung, dabei Hilfe zu brauchen.“
  • Sagt jedes Mal, wo es Hilfe gibt.

  <b>Bitte weglassen</b>
  • Wie, wo, und ob es einen Brief gab. Schreibt es jemand, nehmt es heraus und erklärt privat, warum.
  • Einen einfachen Grund; dass es ein Ausweg war, eine Entscheidung, endlich Frieden oder mutig.
  • Bilder, aus denen ein Schrein wird, Countdowns, viele Beiträge hintereinander. Ein Ort und ein Moment zum Erinnern genügen.
postvention-guide-care = <b>An wen ihr denken solltet</b>
  • Wer nahestand, wer zuletzt mit der Person sprach, wer es zuerst erfuhr, wer schon jemanden verloren hat und wem es selbst schlecht geht. Ein Tod kann andere nach sich ziehen, am meisten in den ersten Wochen.
  • Schreibt ihnen privat, in euren eigenen Worten: „Ich denke an dich. Wie geht es dir damit? Denkst du auch daran, dir das Leben zu nehmen?“ Fragen schadet nicht.
  • Ich nenne euch niemanden: Ihr wisst, wer sie sind.

  <b>Und ihr selbst</b>
  • Teilt euch die Arbeit, wechselt euch ab, und lasst auch auf euch jemanden achten. Ihr hättet es nicht kommen sehen müssen.
  • Wenn euch etwas Sorgen macht: Jeder Alarm kann übernommen und weitergegeben werden.

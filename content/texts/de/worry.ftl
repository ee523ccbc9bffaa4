# Sorge um jemanden: was liest, wer sich sorgt, und das Mitglied, an das gedacht wird. Nichts hier sagt, was aufgefallen ist.
command-care = in Sorge um jemanden: was hilft, ganz privat
worry-door = Im privaten Chat liegt etwas bereit, für die Person, die gefragt hat. Diese Zeile verschwindet in einer Minute.
worry-menu = Du machst dir Sorgen um { $name }. Danke, dass du hinsiehst. Was würde helfen? { $team ->
    [yes] Das Team sieht, was du weitergibst und dass es von dir kommt; { $name } erfährt es nicht von mir.
   *[no] Ich kenne hier kein Team, dem ich etwas sagen könnte. { $name } erfährt von mir nicht, dass du gefragt hast.
  }
worry-button-tell = Dem Team sagen
worry-button-card = Karte ohne Namen legen
worry-button-how = Was antworte ich?
worry-button-shaken = Es nimmt mich selbst mit
worry-button-lines = Schritte und Hilfe
worry-button-skip = Überspringen
worry-note-question = Gibt es etwas, das sie wissen sollten? Eine Zeile reicht. Die Worte liegen bei mir versiegelt, höchstens 30 Tage.{ $reads ->
    [yes] { " " }{ $name } liest, was das Team liest, deshalb schreibe ich nur den anderen.
   *[no] { "" }
  }
worry-passed-on = Weitergegeben. Nur { $told ->
    [owner] die Person, die diese Gruppe betreut, sieht
   *[moderators] das Team sieht
  } das, und dass es von dir kommt. Ich kann nicht versprechen, wann jemand hinsieht. Wenn es gerade geschieht, ruf bitte zuerst den Notruf an.
worry-no-team = Ich kenne hier kein Team, dem ich etwas sagen kann; das liegt nicht an dir. Du kannst selbst jemanden aus der Leitung der Gruppe anschreiben. Wenn es gerade geschieht, ruf bitte den Notruf an.
worry-gone = Diese Frage ist abgelaufen. Mit /care als Antwort auf die Nachricht in der Gruppe beginnst du von vorn.
worry-toast-gone = Diese Knöpfe sind abgelaufen. /care beginnt von vorn.
worry-looked = Zu dem, was du dem Team gesagt hast: Jemand hat hingesehen. Danke, dass es dir aufgefallen ist.
worry-how = <b>Sag, was du gesehen hast, frag direkt, bleib da.</b> In deinen Worten oder mit diesen; ein Tippen kopiert sie:

  <code>Ich habe gelesen, was du geschrieben hast, und es geht mir nach. Denkst du daran, dir das Leben zu nehmen? Ich habe jetzt Zeit und möchte dir zuhören.</code>

  Die Frage bringt niemanden erst auf den Gedanken. Versprich nur, was du halten kannst, und versprich nicht zu schweigen: Wenn es gerade geschieht, muss jemand den Notruf wählen. Wie es ausgeht, liegt nicht in deiner Hand, und niemand kann das allein tragen.
worry-shaken = Sich zu sorgen kostet viel Kraft und kann Eigenes aufwühlen. Diese Menschen sind auch für dich da:

  { $lines }

  Ich habe niemandem gesagt, dass du gefragt hast.
worry-yourself = Dass du merkst, wie es dir selbst geht, zählt genauso. Ich bin ein Programm; diese Menschen können zuhören:

  { $lines }

  Ich habe niemandem gesagt, dass du gefragt hast.
worry-bot = Das hat ein Programm geschrieben. Wenn dir etwas daran Sorgen macht, sag es bitte der Moderation. Geht es um einen Menschen, antworte mit /care auf eine Nachricht dieser Person.
worry-channel = Ich sehe nicht, welcher Mensch dahintersteht: Das spricht als Kanal oder als die Gruppe selbst. Sag es bitte der Moderation, wenn es dir Sorgen macht; Hilfe ist ein Tippen entfernt.
worry-unknown = Diesen Namen kenne ich aus keiner Gruppe, in der wir beide sind, und Namen können von einer Person zur anderen wandern. Antworte in der Gruppe mit /care auf eine Nachricht der Person, oder tippe hier ihren @Namen.
worry-whom = Du machst dir Sorgen um jemanden. Danke, dass du hinsiehst. Seid ihr zusammen in einer Gruppe mit mir, antworte dort mit /care auf eine Nachricht der Person, oder tippe hier ihren @Namen. Für alle anderen:
worry-card-passed = { $team ->
    [yes] Ans Team weitergegeben.
   *[no] Ich habe deinen Wunsch aufgenommen.
  } Eine Karte lege ich nur dorthin, wo sie willkommen ist, und sage nie, ob es so war; so bleiben alle frei.
worry-card-wait = Mehr als eine Karte in sechs Stunden lege ich für eine Person nicht, und die letzte ist noch nicht so alt.{ $team ->
    [yes] { " " }Dem Team kannst du es jederzeit sagen.
   *[no] { "" }
  }
worry-card-lost = Im Moment lege ich für dich keine Karten.{ $team ->
    [yes] { " " }Dem Team kannst du es jederzeit sagen.
   *[no] { "" }
  }

# Die Karte selbst, ohne Namen.
worry-card = Jemand aus { $group } denkt an dich und hat mich gebeten, das hier dazulassen. Ich bin ein Programm. Du musst nicht antworten, und niemand erfährt, worauf du hier tippst.
worry-button-open = Öffnen
worry-button-fine = Danke, nicht nötig
worry-button-never = Bitte keine Karten mehr
worry-card-opened = Diese Menschen sind da, und du musst vorher nichts erklären:

  { $lines }
worry-card-fine = In Ordnung. Ich bin da, falls sich das ändert.
worry-card-never = Ich lege dir keine mehr hin. Unter /settings kannst du das ändern.
mydata-worry = Wann du in Sorge um jemanden warst, oder jemand um dich

# Unter einer Nachricht, die öffentlich beantwortet wurde, für alle, die helfen möchten. $told wie in care.ftl.
care-public-bystanders = { $told ->
    [moderators] Die Moderation weiß davon.
    [owner] Die Person, die diese Gruppe betreut, weiß davon.
    [off_duty] Gerade hat niemand aus der Moderation Dienst; meine Nachricht findet sie später.
   *[nobody] Ich erreiche die Moderation von hier nicht; sag ihr bitte Bescheid, wenn du kannst.
  } Ein freundliches Wort hilft: „Ich bin da“ reicht. Bitte keine Einzelheiten zum Wie und keinen Streit. /care zeigt privat, was noch hilft. Ich bin ein Programm.
mydata-thread-line = Wann ein Gespräch in einer Gruppe zuletzt eine Zeile von mir bekam; niemand ist genannt

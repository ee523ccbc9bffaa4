# Einen Alarm üben. Alles sagt, dass es eine Übung ist; niemand in der Gruppe sieht etwas davon.
command-drill = in der Moderation einen Alarm üben; die Gruppe sieht nichts
drill-mark = <b>[ÜBUNG]</b>
drill-title = <b>ÜBUNG · Fall { $number }</b> · niemand ist in Not
drill-words = ich will mir das leben nehmen
drill-over = Die Übung ist vorbei ({ $time }).
drill-where = Das ist für den Chat der Moderation: Bitte schreib /drill dort.
drill-runs = Hier läuft schon eine Übung. Sie endet, wenn sie geschlossen wird, oder von selbst nach einer halben Stunde.
drill-not-seen = <b>[ÜBUNG]</b> Die erfundenen Worte habe ich nicht als Krise erkannt. Das ist ein Fehler von mir: Bitte gib der Person Bescheid, die mich betreibt. Die Übung geht trotzdem weiter.
drill-report = <b>[ÜBUNG] Fall { $number } ist vorbei.</b>
  { $taken ->
    [yes] • Übernommen von { $who } nach { $claim }, geschlossen nach { $close }.
   *[no] • Niemand hat übernommen. Die Übung endete nach { $close }.
  }
  • Nach 5 Minuten noch einmal gerufen: { $again ->
    [yes] ja
   *[no] nein
  }. Nach 15 Minuten alle gerufen: { $everybody ->
    [yes] ja
   *[no] nein
  }.
drill-duty = { $kept ->
    [yes] • Zu Beginn im Dienst: { $names }.
    [nobody] • Zu Beginn war niemand im Dienst. Ein Mitglied hätte das sofort erfahren, zusammen mit erreichbaren Stellen.
   *[no] • Hier hat niemand angegeben, wann Dienst ist; darum wurde zuerst niemand namentlich gerufen: /roster
  }
  Kein Mitglied hat davon gehört, und nichts wurde gezählt.

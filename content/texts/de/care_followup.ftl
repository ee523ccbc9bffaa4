# Was ein Mitglied danach über den eigenen Fall hört. Es verspricht nichts von Menschen und bittet um keine Antwort.
care-person-changed = Jemand anderes aus dem Team hat das jetzt übernommen: ein anderer Mensch, weiterhin nicht nur ich. Wann geschrieben wird, kann ich nicht versprechen; die Hilfsangebote bleiben ein Tippen entfernt.
care-nobody-yet = Ich habe die Moderation noch einmal gerufen. Im Moment hat niemand zugesagt, sich zu kümmern; warte also bitte nicht darauf. Diese Menschen sind erreichbar:

  { $lines }
care-check-in-question = Eine Frage für später: Wäre es okay, wenn ich dir morgen schreibe und in einer Woche noch einmal, nur um zu fragen, wie es dir geht? Ich bin ein Programm. Du müsstest nicht antworten, und mit einem Tippen hört es auf.
care-button-check-in-yes = Ja
care-button-check-in-no = Nein, danke
care-button-check-in-stop = Bitte nicht mehr fragen
care-check-in-welcome = Gut, dann schreibe ich morgen. Wenn es vorher schwer wird: „Hilfe jetzt“ ist immer da.
care-check-in-not = Das ist in Ordnung. Dann lasse ich es. „Hilfe jetzt“ ist immer da.
care-check-in-first = Das ist der Gruß, den ich angekündigt habe. Wie geht es dir heute? Du musst nicht antworten. Wenn du mit einem Menschen reden möchtest: „Hilfe jetzt“ zeigt, wer erreichbar ist.
care-check-in-second = Eine Woche ist vergangen: Das ist der zweite Gruß, den ich angekündigt habe. Wie geht es dir heute? Du musst nicht antworten, und ich frage nicht noch einmal. „Hilfe jetzt“ ist immer da.
care-check-in-stopped = Erledigt. Ich frage nicht mehr. „Hilfe jetzt“ ist immer da.

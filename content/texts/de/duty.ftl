# Wer für Fälle da ist: nur für die Moderation. Niemand wird nach einem Grund gefragt, und niemandes Fehlen wird vermerkt.
command-onduty = im Dienst sein: /onduty 3h
command-offduty = frei haben: /offduty 48h
command-roster = wer wann Dienst hat; eine Schicht dazu: /roster mo-fr 18-23
mydata-duty = Ob du gesagt hast, dass du im Dienst bist
mydata-duty-shift = Deine wöchentlichen Schichten

# Getippte Wörter, in Kleinbuchstaben, getrennt durch Komma und Leerzeichen.
duty-words-until = bis
duty-words-always = immer
duty-words-daily = täglich, jeden tag, alle tage
duty-words-day-0 = mo, montag, montags
duty-words-day-1 = di, dienstag, dienstags
duty-words-day-2 = mi, mittwoch, mittwochs
duty-words-day-3 = do, donnerstag, donnerstags
duty-words-day-4 = fr, freitag, freitags
duty-words-day-5 = sa, samstag, samstags
duty-words-day-6 = so, sonntag, sonntags
duty-day-0 = Mo
duty-day-1 = Di
duty-day-2 = Mi
duty-day-3 = Do
duty-day-4 = Fr
duty-day-5 = Sa
duty-day-6 = So

duty-line = { $known ->
    [yes] Im Dienst: { $names }.
   *[no] Gerade ist niemand im Dienst.
  }
duty-on = { $who } ist bis { $until } im Dienst. Danke. Früher aufhören: /offduty.
duty-always = { $who } ist jeden Tag rund um die Uhr im Dienst, bis eine Schicht in /roster herausgenommen wird. Eine Pause: /offduty 48h.
duty-off = { $known ->
    [yes] { $who } hat frei bis { $until } und wird so lange nicht namentlich gerufen. Gute Erholung.
   *[no] { $who } hat frei bis zum nächsten /onduty und wird so lange nicht namentlich gerufen. Gute Erholung.
  }
duty-usage-on = Ich habe nicht verstanden, bis wann. So geht es: <code>/onduty 3h</code>, <code>/onduty bis 22:00</code> oder <code>/onduty immer</code>. Ohne Angabe sind es vier Stunden.
duty-usage-off = Ich habe nicht verstanden, bis wann. So geht es: <code>/offduty 48h</code> oder <code>/offduty bis 08:00</code>. Ohne Angabe gilt es, bis du /onduty schreibst.
duty-usage-roster = Diese Schichten habe ich nicht verstanden. So geht es: <code>/roster mo-fr 18-23</code> oder <code>/roster sa,so 20:00-01:00</code>. Ein ganzer Tag ist 0-24.
duty-which = Du gehörst zu mehreren Teams. Bitte schreib es in den Chat der Moderation, für den die Schichten gelten.
duty-nowhere = Das ist für den Chat der Moderation. Wenn du in einem bist, schreib es bitte einmal dort, damit ich dich kenne.
duty-anonymous = Ich sehe nicht, wer du bist, weil du als Gruppe schreibst. Bitte schalte das kurz aus, oder schreib mir privat.
duty-too-many = Das sind mehr Schichten, als ich für eine Person behalten kann. Bitte nimm zuerst einige heraus.

duty-roster = <b>Dienstplan</b> · Zeiten wie in { $zone }
duty-roster-empty = Noch keine Schichten. Eine Zeile trägt deine ein: <code>/roster mo-fr 18-23</code>
duty-day-line = <b>{ $day }</b> { $shown }
duty-now = { $known ->
    [yes] Jetzt im Dienst: { $names }.
   *[no] Jetzt im Dienst: niemand. Wer fragt, erfährt das, zusammen mit erreichbaren Stellen.
  }
duty-now-unknown = Hier hat niemand angegeben, wann Dienst ist; darum sage ich Mitgliedern nichts dazu.
duty-gaps-none = In den kommenden sieben Tagen ist immer jemand im Dienst.
duty-gaps = Niemand ist in den kommenden sieben Tagen im Dienst:
  { $lines }{ $more ->
    [0] { "" }
   *[other] { " " }… und { $more } weitere
  }
duty-own = <b>Deine Schichten</b> · { $place } · Zeiten wie in { $zone }
duty-own-none = Du hast keine. Eine Zeile trägt welche ein: <code>/roster mo-fr 18-23</code>
duty-own-now = { $there ->
    [yes] Du bist gerade im Dienst.
   *[no] Du bist gerade nicht im Dienst.
  }
duty-choose-days = An welchen Tagen?
duty-choose-hours = Von wann bis wann? ({ $zone }) Andere Zeiten mit einer Zeile: <code>/roster mo-fr 17:30-22</code>
duty-choose-gone = { $who }, welche deiner Schichten soll weg?
duty-button-add = Schicht eintragen
duty-button-remove = Eine herausnehmen
duty-button-on = Im Dienst (4 Std.)
duty-button-off = Frei (48 Std.)
duty-button-weekdays = Mo–Fr
duty-button-weekend = Sa, So
duty-button-daily = Jeden Tag
duty-toast-added = Zu deinen Schichten eingetragen.
duty-toast-removed = Herausgenommen.
duty-toast-none = Eine solche Schicht hast du hier nicht.
duty-toast-on = Du bist bis { $until } im Dienst. Danke.
duty-toast-off = Du hast frei bis { $until }. Gute Erholung.

duty-week = <b>{ $place }</b>: ein Blick auf den Dienstplan.

  { $lines }

  In diesen Stunden erfahren Mitglieder sofort, dass niemand im Dienst ist und wen sie sonst erreichen. Das kann genau richtig sein; ich möchte nur, dass du es weißt.

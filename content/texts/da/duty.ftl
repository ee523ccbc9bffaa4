# Hvem der er der til sager: kun for moderatorer. Ingen bliver spurgt om en grund, og ingens fravær bliver bemærket.
command-onduty = tag en vagt: /onduty 3h
command-offduty = hold fri: /offduty 48h
command-roster = hvem har vagt hvornår; læg en vagt til: /roster man-fre 18-23
mydata-duty = Om du har sagt, at du er på vagt
mydata-duty-shift = Dine ugentlige vagter

# Skrevne ord, med små bogstaver, adskilt af komma og mellemrum.
duty-words-until = til, indtil
duty-words-always = altid
duty-words-daily = dagligt, hver dag, alle dage
duty-words-day-0 = man, mandag, mandage
duty-words-day-1 = tir, tirs, tirsdag, tirsdage
duty-words-day-2 = ons, onsdag, onsdage
duty-words-day-3 = tor, tors, torsdag, torsdage
duty-words-day-4 = fre, fredag, fredage
duty-words-day-5 = lør, lørdag, lørdage
duty-words-day-6 = søn, søndag, søndage
duty-day-0 = man
duty-day-1 = tir
duty-day-2 = ons
duty-day-3 = tor
duty-day-4 = fre
duty-day-5 = lør
duty-day-6 = søn

duty-line = { $known ->
    [yes] På vagt: { $names }.
   *[no] Ingen er på vagt lige nu.
  }
duty-on = { $who } er på vagt til { $until }. Tak. /offduty slutter vagten før.
duty-always = { $who } er på vagt døgnet rundt, hver dag, indtil en vagt bliver fjernet i /roster. En pause: /offduty 48h.
duty-off = { $known ->
    [yes] { $who } har fri til { $until } og bliver ikke kaldt på ved navn så længe. Hvil dig godt.
   *[no] { $who } har fri indtil næste /onduty og bliver ikke kaldt på ved navn så længe. Hvil dig godt.
  }
duty-usage-on = Jeg forstod ikke, hvor længe. Sådan her: <code>/onduty 3h</code>, <code>/onduty til 22:00</code> eller <code>/onduty altid</code>. Uden tid er det fire timer.
duty-usage-off = Jeg forstod ikke, hvor længe. Sådan her: <code>/offduty 48h</code> eller <code>/offduty til 08:00</code>. Uden tid gælder det, indtil du skriver /onduty.
duty-usage-roster = Jeg forstod ikke vagterne. Sådan her: <code>/roster man-fre 18-23</code> eller <code>/roster lør,søn 20:00-01:00</code>. En hel dag er 0-24.
duty-which = Du hører til flere teams. Skriv det i den moderatorchat, vagterne er til.
duty-nowhere = Det her er til moderatorernes chat. Er du i en, så skriv det dér én gang, så jeg kender dig.
duty-anonymous = Jeg kan ikke se, hvem du er, fordi du skriver som gruppen. Slå det fra et øjeblik, eller skriv til mig privat.
duty-too-many = Det er flere vagter, end jeg kan gemme for én person. Fjern nogle først.

duty-roster = <b>Vagtplan</b> · tider som i { $zone }
duty-roster-empty = Ingen vagter endnu. Én linje lægger dine til: <code>/roster man-fre 18-23</code>
duty-day-line = <b>{ $day }</b> { $shown }
duty-now = { $known ->
    [yes] På vagt nu: { $names }.
   *[no] På vagt nu: ingen. Medlemmer, der spørger, får det at vide, sammen med linjer, de kan kontakte.
  }
duty-now-unknown = Her siger ingen, hvornår de er på vagt, så jeg siger ikke noget om det til medlemmer.
duty-gaps-none = De kommende syv dage er der altid nogen på vagt.
duty-gaps = Ingen er på vagt i de kommende syv dage:
  { $lines }{ $more ->
    [0] { "" }
   *[other] { " " }… og { $more } til
  }
duty-own = <b>Dine vagter</b> · { $place } · tider som i { $zone }
duty-own-none = Du har ingen. Én linje lægger nogle til: <code>/roster man-fre 18-23</code>
duty-own-now = { $there ->
    [yes] Du er på vagt nu.
   *[no] Du er ikke på vagt nu.
  }
duty-choose-days = Hvilke dage?
duty-choose-hours = Fra hvornår til hvornår? ({ $zone }) Andre tider med én linje: <code>/roster man-fre 17:30-22</code>
duty-choose-gone = { $who }, hvilken af dine vagter skal fjernes?
duty-button-add = Læg en vagt til
duty-button-remove = Fjern en af mine
duty-button-on = Jeg er på vagt (4 t)
duty-button-off = Fri (48 t)
duty-button-weekdays = Man–fre
duty-button-weekend = Lør, søn
duty-button-daily = Hver dag
duty-toast-added = Lagt til dine vagter.
duty-toast-removed = Fjernet.
duty-toast-none = Sådan en vagt har du ikke her.
duty-toast-on = Du er på vagt til { $until }. Tak.
duty-toast-off = Du har fri til { $until }. Hvil dig godt.

duty-week = <b>{ $place }</b>: et blik på vagtplanen.

  { $lines }

  I de timer hører medlemmer med det samme, at ingen er på vagt, og hvem de ellers kan nå. Det kan være helt i orden; jeg siger det bare, så du ved det.

# Der Impuls des Tages.
command-today = die kleine Sache für heute
command-prompts = die nächsten Impulse: auslassen, tauschen, jetzt senden
command-gentle = on oder off: nur ruhige Impulse, keine Scherze
menu-today = Heute
option-prompts-enabled = Jeden Tag ein kleiner Impuls
option-prompts-hour = Stunde
option-prompts-minute = Minuten nach voll
option-prompts-tones = Töne
option-prompts-tones-calming = Beruhigend
option-prompts-tones-motivational = Ermutigend
option-prompts-tones-humour = Humor
option-prompts-tones-reflection = Nachdenken (einmal pro Woche)
option-prompts-tones-gratitude = Dankbarkeit
option-prompts-tones-movement = Bewegung
option-prompts-tones-connection = Verbundenheit
option-prompts-weekdays = Tage
option-prompts-weekdays-mon = Montag
option-prompts-weekdays-tue = Dienstag
option-prompts-weekdays-wed = Mittwoch
option-prompts-weekdays-thu = Donnerstag
option-prompts-weekdays-fri = Freitag
option-prompts-weekdays-sat = Samstag
option-prompts-weekdays-sun = Sonntag
option-prompts-wait_for_quiet = Auf eine Gesprächspause warten
option-prompts-gentle = Behutsamer Modus: kein Humor
prompts-text = 🌱 { $text }
prompts-invite = { $invite }
prompts-smaller = <i>Kleiner:</i> { $small }
prompts-in-english = <i>(heute auf Englisch)</i>
prompts-taps = 🌱 { $count } kleine Dinge heute
prompts-button-tap = { $tap } Etwas Kleines
prompts-button-not-for-me = Nichts für mich
prompts-button-unblock = Wieder zurückholen
prompts-button-open = Privat öffnen
prompts-button-skip = { $day } auslassen
prompts-button-swap = { $day } tauschen
prompts-button-keep = { $day } behalten
prompts-button-push = Jetzt einen senden
prompts-toast-seen = Gesehen. Mehr ist nicht zu tun.
prompts-toast-blocked = Kommt nicht wieder zu dir.
prompts-toast-skipped = Der Tag bleibt ruhig.
prompts-toast-kept = Der Tag hat seinen Impuls wieder.
prompts-toast-swapped = Getauscht.
prompts-toast-pushed = Unterwegs in die Gruppe.
prompts-toast-not-pushed = Nichts gesendet: Entweder gab es heute schon zwei, oder gerade passt keiner.
prompts-none-here = Gerade gibt es hier keinen Impuls zu zeigen. Im privaten Chat habe ich einen für dich, wenn du magst.
prompts-none-left = Du hast alles beiseitegelegt, was ich habe. Das ist in Ordnung; hier braucht nichts zu stehen. Wenn du magst, kommt es zurück.
prompts-door = Die nächsten Impulse dieser Gruppe, im privaten Chat.
prompts-group-gone = In dieser Gruppe bin ich nicht mehr.
prompts-panel-on =
    <b>Impulse in { $group }</b>
    Sie kommen um { $time } Uhr.
prompts-panel-off =
    <b>Impulse in { $group }</b>
    Sie sind ausgeschaltet. Das hier käme um { $time } Uhr; /settings schaltet sie ein.
prompts-panel-gentle = Behutsamer Modus: nur ruhige Impulse, kein Humor.
prompts-panel-day = <b>{ $day }</b> { $tap } { $text }
prompts-panel-skipped = <b>{ $day }</b> bleibt ruhig
prompts-panel-nothing = <b>{ $day }</b> nichts passt: Alles Geeignete ruht noch
prompts-panel-horizon =
    { $rested ->
        [one] Keine Wiederholung vor dem { $day }. Was dann wiederkommt, hat einen Tag geruht.
       *[other] Keine Wiederholung vor dem { $day }. Was dann wiederkommt, hat { $rested } Tage geruht.
    }
prompts-panel-no-repeat = Keine Wiederholung in Sicht.
prompts-cannot-write = Ich kann in { $group } nicht schreiben, deshalb ist der Impuls des Tages nicht erschienen. Sobald ich dort wieder schreiben darf, mache ich still weiter.
prompts-none-fits = Für { $group } passt heute kein Impuls: Was zu Tönen und Uhrzeit der Gruppe passt, kam vor weniger als drei Wochen. Der Tag bleibt ruhig. Mehr Töne geben mehr Auswahl. Ich erwähne das erst wieder, wenn sich die Einstellungen ändern.
prompts-gentle-on = Der behutsame Modus ist an: ab jetzt nur ruhige Impulse, keine Scherze. /gentle off beendet ihn.
prompts-gentle-off = Der behutsame Modus ist aus. Die Impulse sind so, wie ihr sie gewählt habt.
prompts-gentle-usage = Schreib <code>/gentle on</code> oder <code>/gentle off</code>.
mydata-prompt-post = Impulse, die deine Gruppen bekamen
mydata-prompt-change = Änderungen an kommenden Impulsen
mydata-prompt-notice = Hinweise an die Moderation zu Impulsen
mydata-prompt-tap = Antippen unter den Impulsen von heute
mydata-prompt-block = Impulse, die du beiseitegelegt hast

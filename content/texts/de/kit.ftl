# Wörter, die alle Funktionen teilen.
button-help-now = Hilfe jetzt
button-menu = Menü
button-back = Zurück
button-undo = Rückgängig
button-cancel = Abbrechen
rights-missing = In dieser Gruppe ist /{ $command } für Menschen aus der Moderation, die das passende Recht haben. Es ist nichts passiert, und niemand in der Gruppe hat etwas davon erfahren.
rights-unknown = Ich konnte deine Rechte gerade nicht bei Telegram prüfen, deshalb habe ich mit /{ $command } nichts getan. Versuch es gleich noch einmal.
toast-rights-missing = Dieser Knopf ist für die Moderation.
toast-rights-unknown = Ich konnte deine Rechte gerade nicht prüfen. Versuch es gleich noch einmal.
toast-gone = Dieser Knopf wird nicht mehr verwendet.
trouble = Bei mir ist etwas schiefgegangen, und es wurde nichts geändert. Versuch es bitte noch einmal.
# In einer Gruppe nur einem Mitglied gezeigt. Die Probe kommt zuerst und wird gleich zurückgenommen; sie können alle sehen.
aside-only-you = <i>Das hier siehst nur du.</i>
aside-check = Eine kurze technische Probe des Programms. Du musst nichts tun.

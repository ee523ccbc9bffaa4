# Hvad moderatorer læser om beskeder, der kan skade andre, og hvad en gruppe kan vælge om dem.
settings-part-shield = Skadelige detaljer
option-shield-method_detail = En besked, der måske lærer en metode fra sig
option-shield-method_detail-delete = fjern den, når moderatorerne har den
option-shield-method_detail-ask = spørg moderatorerne først
option-shield-method_detail-off = sig det kun til moderatorerne
option-shield-goading = En besked, der presser nogen til at skade sig selv
option-shield-goading-delete = fjern den, når moderatorerne har den
option-shield-goading-ask = spørg moderatorerne først
option-shield-goading-off = sig det kun til moderatorerne
option-shield-goading_warns = Advar automatisk den, der skrev den
option-care-optout_stops_alerts = Svar slået fra stopper også alarmer til moderatorerne

shield-title-method-detail = <b>Detalje om en metode</b> · { $member } · { $place }{ $link }
shield-title-goading = <b>Presser nogen</b> · { $member } · { $place }{ $link }
shield-said-to = Sagt til: { $member }. Pas også på den, det gik ud over; jeg siger til vedkommende, at det ikke var i orden.
shield-fate-remove-method-detail = Nu, hvor I har den, fjerner jeg den fra gruppen. Kan jeg nå den, der skrev den, alene, siger jeg, at det ikke tæller imod vedkommende.
shield-fate-remove-goading = Nu, hvor I har den, fjerner jeg den fra gruppen.
shield-fate-replace-method-detail = Nu, hvor I har den, fjerner jeg den fra gruppen. En linje bliver stående i stedet og siger, at vedkommende ikke har gjort noget forkert, så et råb om hjælp ikke bliver gemt af vejen.
shield-fate-asked-chosen = Den står stadig i gruppen. Hvad skal der ske med den?
shield-fate-asked-case = Den står stadig i gruppen, og ingen er advaret: Den, der skrev den, har det måske svært, så jeg gør intet af mig selv. Det bestemmer I.
shield-fate-asked-file = Den står stadig i gruppen: Jeg kan ikke lægge den tilbage, som den var, så jeg har ikke fjernet noget. Hvad skal der ske med den?
shield-fate-asked-right = Den står stadig i gruppen: Jeg mangler ret til at slette beskeder. Måske er det bedst at fjerne den.
shield-fate-asked-staff = Den står stadig i gruppen: Den, der skrev den, er måske administrator, så jeg overlader det til jer.
shield-also-cry = <b>Det er måske også et råb om hjælp.</b> At få svar betyder mere end detaljen.
shield-words = <tg-spoiler>{ $words }</tg-spoiler>
shield-undelivered = Jeg kunne ikke skrive til moderatorernes chat, så jeg siger det til dig.
shield-not-deleted = Telegram lod mig ikke slette den, eller den er allerede væk. Kig lige i gruppen.
shield-hidden = Den er fjernet fra gruppen.
shield-shown = Den står i gruppen.
shield-restored = <b>I gruppen</b>, siger { $who }.
shield-confirmed = <b>Fjernet fra gruppen</b>, siger { $who }.
shield-erased = En besked, der blev lagt væk: Ordene er slettet nu, og der er ikke mere at bestemme.
shield-button-back = Læg den tilbage
shield-button-fine = Var i orden – læg tilbage
shield-button-keep = Lad den være fjernet
shield-button-show = Vis
shield-button-take = Fjern den
shield-button-leave = Lad den stå
shield-button-warn = Advar
shield-button-fold = Bag en spoiler
shield-button-plain = Som den var
shield-button-card = Tilbage
shield-toast-gone = Beskeden er her ikke længere.
shield-toast-decided = Det har nogen allerede bestemt.
shield-toast-own = Den her er din egen. Lad en af de andre bestemme.
shield-toast-erased = Ordene er allerede slettet.
shield-toast-warned = Advarslen er noteret.
shield-toast-warned-already = Der er lige givet en advarsel, eller der er intet diskret sted til den.

shield-week = <b>{ $group }, sidste uge</b>: hvilke regler der gav en alarm, og hvor ofte I eller medlemmet kaldte det falsk alarm.
  { $rows }

  Nogle falske alarmer er prisen for at overse lidt. Bliver det for meget for jer, kan følsomheden ændres under Omsorg.
shield-week-row = • <code>{ $rule }</code>: { $count ->
    [one] { $count } alarm
   *[other] { $count } alarmer
  }, { $false ->
    [0] ingen meldt som falsk
   *[other] { $false } meldt som falsk
  }
shield-button-quieter = Mere stille

moderation-by-rule = Af mig, et program
moderation-button-warn-anyway = Slet og advar alligevel
moderation-button-delete-anyway = Slet alligevel
moderation-second-look-delete = { $name } har en åben sag (#{ $case }), og beskeden er måske en del af den. At slette den kan føles som en straf, og det skjuler den for dem, der kunne svare. Vil du først tale med den, der har sagen?
joining-team-not-held = { $name } er lige kommet ind i <b>{ $group }</b> og har en åben sag (#{ $case }), så jeg har ikke holdt vedkommendes beskeder tilbage. Det bestemmer I.
joining-team-kept = { $name } ville gerne ind i <b>{ $group }</b>, svarede ikke i tide og har en åben sag (#{ $case }), så jeg har ikke afvist anmodningen. I kan bestemme det i Telegram under anmodninger.

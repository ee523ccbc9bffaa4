# At sætte en gruppe op, trin for trin, privat.
command-setup = sæt en gruppe op
mydata-setup-step = Hvor langt du er med at sætte en gruppe op

setup-which-group = Hvilken gruppe vil du sætte op?
setup-no-group = Jeg er ikke i en af dine grupper endnu. Føj mig til en, så siger jeg, hvad jeg kan dér.
setup-greeting = Lad os sætte <b>{ $group }</b> op: seks korte spørgsmål, hvert med et trygt svar på forhånd. Du kan stoppe ved hvert af dem; jeg holder øje med fare under alle omstændigheder.
setup-in-private = Lad os gøre det privat. Denne besked sletter sig selv.
setup-gone = Jeg er ikke i den gruppe mere. Føj mig til igen, så kan vi fortsætte.
setup-head = <b>{ $group }</b> · { $number } af { $of }
setup-button-open = Lad os begynde
setup-button-add = Føj mig til en gruppe
setup-button-skip = Spring over
setup-button-done = Færdig

setup-language = Hvilket sprog taler gruppen? Nu: { $now }. Spansk, fransk og russisk findes til hjælp og omsorg; resten er på engelsk.
setup-zone = Hvilken tid lever gruppen efter? Mit gæt: <b>{ $guess }</b>; lige nu er det { $now }. Vælg herunder, eller skriv en by.
setup-zone-one = Er det den her?
setup-zone-several = Hvilken af dem?
setup-zone-unknown = Jeg kender ingen tidszone med det navn. Prøv den nærmeste storby eller et navn som Europe/Copenhagen.
setup-country = Hjælpelinjer for: <b>{ $countries }</b>. Det første land bruges, når ingen siger andet. Skriv navnet på et land for at tilføje det.
setup-country-guess = Hjælpelinjer for hvilket land? Mit gæt: <b>{ $countries }</b>. Skriv navnet på et land for at tilføje flere.
setup-country-none = Hjælpelinjer for hvilket land? Skriv navnet. Uden land viser jeg den internationale oversigt.
setup-country-one = Skal jeg tilføje det?
setup-country-several = Hvilket af dem?
setup-country-unknown = Jeg kender intet land med det navn. Prøv en anden stavemåde eller landets kode på to bogstaver.
setup-country-without = Jeg har ingen hjælpelinjer for { $country }. Uden land viser jeg den internationale oversigt. Du kan skrive et andet.
setup-no-country = intet: den internationale oversigt
setup-button-drop = Uden { $country }
setup-team = Hvor skal varsler hen? Nu: <b>{ $now }</b>. Bedst er en lille gruppe kun for jeres moderatorer.
setup-team-none = Hvor skal varsler hen? Bedst er en lille gruppe kun for jeres moderatorer. Springer du over, kommer de i denne private chat.
setup-team-nowhere = ingen steder endnu
setup-team-mine = denne private chat
setup-team-private = en moderators private chat
setup-button-team-link = Brug en anden gruppe
setup-button-team-here = Denne chat indtil videre
setup-team-connected = Det her er nu moderatorernes chat for <b>{ $group }</b>. Varsler kommer her. Det, I skriver her, åbner ingen sag; jeg svarer kun, hvis det lyder, som om en af jer selv er i fare.
setup-team-refused = Linket er udløbet, eller det er ikke til dig, eller gruppen her har sine egne medlemmer at passe på. Begynd igen privat med /setup.
setup-toast-team-refused = Den chat kan ikke få varslerne: Du skal også være administrator dér, og det må ikke selv være en støttegruppe.
setup-rhythm = Hvilken rytme? Nu: <b>{ $now }</b>.
setup-rhythm-off = kun tryghed, ingen oplæg
setup-rhythm-daily = ét oplæg om dagen kl. { $hour }
setup-button-calm = Rolig: dagligt kl. { $hour }
setup-button-choose = Vælg tid og tone
setup-button-only = Kun tryghed
setup-hours = Hvornår skal dagens oplæg komme? ({ $zone })
setup-tones = Hvilke toner må oplæg have? Tryk for at slå en til eller fra.
setup-tone-calming = beroligende
setup-tone-motivational = opmuntrende
setup-tone-humour = humor
setup-tone-reflection = eftertanke
setup-tone-gratitude = taknemmelighed
setup-tone-movement = bevægelse
setup-tone-connection = fællesskab

setup-duty = Hvem er vågen, når nogen har brug for et menneske? Nu: <b>{ $now }</b>. Medlemmer får ærligt at vide, når ingen er på vagt. Andre skriver sig på med /roster i moderatorernes chat.
setup-duty-none = ingen vagtplan, så der siges intet om det
setup-duty-some = der er en vagtplan
setup-button-duty-always = Altid mig
setup-button-duty-evenings = Mig, man–søn 18–23
setup-button-duty-later = Vagtplan senere

setup-summary =
    <b>{ $group }</b> er klar.
    • Sprog: { $spoken }
    • Tid: { $zone }
    • Hjælpelinjer: { $countries }
    • Varsler: { $team }
    • Rytme: { $rhythm }
    • Holder øje med fare: ja
setup-missing =
    Hvad jeg ikke kan endnu:
    { $lines }
    Du kan ændre det i Telegram, under gruppens administratorer.
setup-button-test = Vis et prøvevarsel
setup-button-notice = Slå regler + info op
setup-button-again = Gå det igennem igen
setup-toast-tested = Sendt derhen, hvor varsler kommer. Gruppen så intet.
setup-toast-posted = Slået op i gruppen.
setup-test-card =
    <b>PRØVE</b> · ingen er i fare
    Sådan kommer et varsel fra <b>{ $group }</b>, med lyd: hvem det handler om, et link til beskeden, ordene bag et dække og knapper til at tage sagen, give den videre eller lukke den. Kortet herunder er til øvelse: Tryk, hvad du vil. Ingen bliver kaldt, og det slutter af sig selv efter en halv time.
setup-notice =
    <b>Sådan fungerer { $group }</b>

    { $rules }

    <b>Hvad der læser med</b>
    Waymark, et program på den server, det kører på, læser hver besked efter tegn på fare og efter spam. Intet andet firma er med, og det har intet arkiv over ord. Det kan tage fejl, og det er ikke akut hjælp.
    <b>Hvem der ser det</b>
    { $who }
    <b>Hvordan man stopper det</b>
    /optout slår automatiske svar til dig fra; /privacy fortæller mere. /mydata viser og sletter, hvad der er gemt om dig. /helplines viser hjælpelinjer, når som helst.
setup-notice-team = Lyder noget som fare eller som en meget svær tid, får moderatorernes chat et notat: beskeden bag et dække og et link til den. Ordene gemmes forseglet og slettes efter 30 dage.
setup-notice-one = Lyder noget som fare eller som en meget svær tid, får én moderator privat et notat: beskeden bag et dække og et link til den. Ordene gemmes forseglet og slettes efter 30 dage.

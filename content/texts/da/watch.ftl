# Det ugentlige selvtjek, og hvad der siges, når det ikke virker at holde øje. Kun for moderatorer og den, der satte Waymark op.
settings-part-watch = Ugentligt tjek
option-watch-weekly = En besked en gang om ugen, hvis noget hos mig ikke virker
watch-weekly = <b>{ $place }</b>: Noget er ikke, som det skal være.
  { $lines }
watch-not-admin = Jeg er ikke administrator i gruppen, så jeg kan hverken slette, fastgøre, give skrivepauser eller se, hvem der kommer og går.
watch-sees-nothing = Jeg er ikke administrator i gruppen, og min privacy mode er slået til: Jeg ser kun kommandoer dér, så <b>jeg kan ikke holde øje med fare</b>. Gør mig gerne til administrator.
watch-cannot-delete = Jeg må ikke slette beskeder i gruppen.
watch-no-moderators = Der er ingen moderatorchat, eller også er jeg ikke i den længere. /setup sætter en op.
watch-nobody-on-duty = Ingen er på vagt i hele den kommende uge: /roster
watch-button-quieter = Mere stille
watch-toast-quieter = I orden, ingen ugentlig besked mere. Den kan slås til igen i gruppens indstillinger.
watch-broken = <b>Lige nu kan jeg ikke holde øje med fare.</b> En test, jeg kører hver time, er slået fejl to gange, så et råb om hjælp når jer måske ikke gennem mig. Hold selv øje med gruppen, og sig det til den, der driver mig. Jeg siger til her, når det virker igen.
watch-works-again = Nu holder jeg øje med fare igen. Det, der blev skrevet imens, kan jeg have overset, så se gerne tilbage.

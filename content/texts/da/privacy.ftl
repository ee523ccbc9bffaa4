# What is read and kept.
command-privacy = hvad jeg læser og gemmer, og hvordan du stopper det
menu-privacy = Privatliv
privacy-group = Jeg læser beskeder her med faste regler, på serveren hos den, der driver denne bot, for at opdage et råb om hjælp; jeg kan overse et. Jeg har intet arkiv over ord. Resten står i vores private chat.
privacy-notice =
    <b>Hvad jeg læser.</b> Beskeder i de grupper, jeg er i, og det, du skriver til mig her. Faste regler gør det, på serveren hos den, der driver denne bot. Ingen andre firmaer bliver spurgt, og intet lærer af dig.

    <b>Hvem der ser det.</b> Lyder noget som fare eller som en meget svær tid, får gruppens moderatorer et notat: dit navn, beskeden bag et dække og et link til den. Det, du skriver til mig her, får de ikke, undtagen i en samtale gennem mig, som I begge har åben. Trykker du, at du er i fare, at du er okay, eller at du gerne vil have et menneske, står det i deres notat. Den, der driver serveren, kunne kigge i databasen.

    <b>Hvad jeg gemmer.</b> Intet arkiv over ord. En besked, der skal have svar, gemmes, til den er besvaret; går det galt for mig, højst 30 dage. Notater om, at nogen måske har brug for støtte, gemmes med beskedens ord, forseglet, og forsvinder 30 dage efter, at de er oprettet. Indstillinger, advarsler og øvelser bliver, til du sletter dem.

    <b>Gennem mig.</b> Skriver en moderator med dig gennem mig, siger jeg det først, giver videre, hvad I begge skriver her, og gemmer ordene forseglet i 30 dage. Siger nogen til mig, at de er bekymret for dig, får teamet det at vide, også fra hvem; dine data viser dig, at nogen gjorde det, men ikke hvem.

    <b>Navne.</b> I gruppen er du højst pseudonym, aldrig anonym: Telegram viser din konto.

    <b>Automatiske svar.</b> { $replies } Moderatorerne kan stadig få besked, når nogen ser ud til at være i fare.
privacy-replies-are-on = De er slået til: Jeg kan svare, når dine ord lyder tunge.
privacy-replies-are-off = De er slået fra: Jeg svarer ikke af mig selv på dine ord i grupper. Skriver du til mig her, gør jeg det stadig.
privacy-button-replies-off = Svar: slå fra
privacy-button-replies-on = Svar: slå til
privacy-button-data = Se eller slet mine data

# A member's own settings, and a group's.
command-settings = sprog, land og automatiske svar
menu-settings = Indstillinger
settings-language-en = English
settings-language-da = Dansk
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-ru = Русский
settings-on = til
settings-off = fra
settings-nothing = ingen
settings-own =
    <b>Dine indstillinger</b>
    Sprog: { $spoken }{ $whole ->
        [yes] { "" }
       *[no] { " " }(til hjælp og omsorg; alt andet er på engelsk)
    }
    Land for hjælpelinjer: { $country }
    Automatiske svar: { $replies }
    Hjælpekort fra andre: { $cards }
settings-country-none = ikke oplyst
settings-button-country = Land
settings-button-no-country = Glem mit land
settings-button-replies-off = Svar: slå fra
settings-button-replies-on = Svar: slå til
settings-button-cards-off = Slå hjælpekort fra
settings-button-cards-on = Slå hjælpekort til
settings-country-question = Hvilket land skal jeg vise hjælpelinjer for? Skriv navnet, flaget eller de to bogstaver. Kun det gemmer jeg.
settings-country-several = Mere end ét passer. Hvilket er det?
settings-country-unknown = Det land genkendte jeg ikke. Prøv det fulde navn, flaget eller de to bogstaver.
settings-group-door = Gruppens indstillinger ændres privat. Ved hvert skridt tjekker jeg, at du må.
settings-button-group = Åbn indstillinger
settings-group-gone = Jeg er ikke i den gruppe længere, så der er intet at indstille.
settings-group =
    <b>{ $group }</b>
    Hvad vil du ændre?
settings-part =
    <b>{ $group }</b> · { $part }
    { $list }

    Tryk på en knap for at ændre den linje.
settings-line = • { $title }: <b>{ $value }</b>
settings-value = { $title }: <b>{ $value }</b>. Vælg én.
settings-value-read = { $title }: <b>{ $value }</b>. Skal jeg tage det?
settings-value-unclear = Det passer ikke her, eller det passer på mere end én ting. Prøv på en anden måde.
settings-type-value = Skriv den nye værdi for ”{ $title }”.
settings-type-time-zone = Skriv en by eller en tidszone, for eksempel København eller Europe/Berlin.
settings-type-countries = Skriv medlemmernes lande, det mest almindelige først, med komma imellem.
settings-button-take = Ja, tag det
settings-button-clear = Tilbage til ingen
settings-part-core = Sprog og sted
settings-part-care = Omsorg
settings-part-moderation = Moderation
settings-part-joining = Nye medlemmer
settings-part-prompts = Daglige oplæg
settings-part-challenges = Udfordringer
option-core-language = Sprog
option-core-language-en = English
option-core-language-da = Dansk
option-core-language-de = Deutsch
option-core-language-es = Español
option-core-language-fr = Français
option-core-language-ru = Русский
option-core-time-zone = Tidszone
option-core-countries = Lande
option-core-moderators-chat-id = Moderatorernes chat

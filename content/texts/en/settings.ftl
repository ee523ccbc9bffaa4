# A member's own settings, and a group's.
command-settings = language, country and automatic replies
menu-settings = Settings
settings-language-en = English
settings-language-da = Dansk
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-ru = Русский
settings-on = on
settings-off = off
settings-nothing = none
settings-own =
    <b>Your settings</b>
    Language: { $spoken }{ $whole ->
        [yes] { "" }
       *[no] { " " }(for help and care; everything else is in English)
    }
    Country for help lines: { $country }
    Automatic replies: { $replies }
    Help cards from others: { $cards }
settings-country-none = not given
settings-button-country = Country
settings-button-no-country = Forget my country
settings-button-replies-off = Replies: turn off
settings-button-replies-on = Replies: turn on
settings-button-cards-off = Help cards: turn off
settings-button-cards-on = Help cards: turn on
settings-country-question = Which country shall I show help lines for? Type its name, its flag or its two letters. I keep only that.
settings-country-several = More than one fits. Which is it?
settings-country-unknown = I didn’t recognise that country. Try its full name, its flag or its two letters.
settings-group-door = The settings of this group are changed in private. Every step checks that you may.
settings-button-group = Open group settings
settings-group-gone = I’m not in that group any more, so there is nothing to set.
settings-group =
    <b>{ $group }</b>
    What would you like to change?
settings-part =
    <b>{ $group }</b> · { $part }
    { $list }

    Press a button to change that line.
settings-line = • { $title }: <b>{ $value }</b>
settings-value = { $title }: <b>{ $value }</b>. Choose one.
settings-value-read = { $title }: <b>{ $value }</b>. Shall I take that?
settings-value-unclear = That doesn’t fit here, or it fits more than one thing. Please try it another way.
settings-type-value = Type the new value for “{ $title }”.
settings-type-time-zone = Type a city or a time zone, such as Copenhagen or Europe/Berlin.
settings-type-countries = Type the countries of your members, the most usual first, with commas between them.
settings-button-take = Yes, take it
settings-button-clear = Back to none
settings-part-core = Language and place
settings-part-care = Care
settings-part-moderation = Moderation
settings-part-joining = Joining
settings-part-prompts = Daily prompts
settings-part-challenges = Challenges
option-core-language = Language
option-core-language-en = English
option-core-language-da = Dansk
option-core-language-de = Deutsch
option-core-language-es = Español
option-core-language-fr = Français
option-core-language-ru = Русский
option-core-time-zone = Time zone
option-core-countries = Countries
option-core-moderators-chat-id = Moderators’ chat

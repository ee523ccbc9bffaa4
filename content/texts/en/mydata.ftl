# A person's own data.
command-mydata = see, copy or delete what I keep about you
menu-mydata = My data
mydata-group = What I keep about you is only shown in private.
mydata-line = • { $title }: { $count }
mydata-kept =
    <b>What I keep about you</b>
    { $list }

    You can take a copy, or delete all of it at once.
mydata-nothing = I keep nothing about you.
mydata-button-copy = Get a copy
mydata-button-erase = Delete everything
mydata-button-remove = Remove the file
mydata-button-keep = Keep everything
mydata-copy-caption = Everything I keep about you. Chats with bots are not end-to-end encrypted, so you can remove the file here once you have saved it.
mydata-toast-removed = The file is gone from this chat.
mydata-erase-question =
    <b>This deletes everything I keep about you, at once.</b>
    What stays: if you are banned from a group, a fingerprint of that ban that shows no name; and numbers without people. What you wrote in groups is yours to delete there.

    To go on, type the word <b>DELETE</b>.
mydata-other-word = Nothing was deleted. To delete everything, type <b>DELETE</b>, with nothing before or after it.
mydata-kept-everything = Nothing was deleted.
mydata-erased = Done: nothing I kept about you is left. Help lines stay reachable here, at any time. Take care.
mydata-schedule = Things planned for you
mydata-outbox = Messages on their way to you or about you
mydata-kept-message = My messages about you that I can still change
mydata-inbox = Messages being handled right now
mydata-offset = My place in Telegram’s queue

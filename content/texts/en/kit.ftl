# Words every feature shares.
button-help-now = Help now
button-menu = Menu
button-back = Back
button-undo = Undo
button-cancel = Cancel
rights-missing = In that group, /{ $command } is for moderators who hold the matching right. Nothing was done, and nobody in the group was told.
rights-unknown = I couldn’t check your rights with Telegram just now, so I did nothing with /{ $command }. Please try again in a moment.
toast-rights-missing = That button is for the moderators.
toast-rights-unknown = I couldn’t check your rights just now. Please try again in a moment.
toast-gone = That button is no longer in use.
trouble = Something went wrong on my side, and nothing was changed. Please try again.
# Shown in a group to one member alone. The check is tried out first and taken back at once; it may be seen by all.
aside-only-you = <i>Only you can see this.</i>
aside-check = A short technical check by the program. There is nothing you need to do.

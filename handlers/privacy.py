"""What Waymark reads and keeps, and the switch for its automatic replies; showing and erasing data is mydata's."""

from __future__ import annotations

from telegram import Update

from handlers.kit.context import Context
from handlers.kit.feature import Button, Command, Feature, MenuEntry
from handlers.kit.screens import change_person, menu_button, show, show_door
from handlers.kit.wishes import button


async def tell_privacy(update: Update, context: Context) -> None:
    """Say what is read, by what, who sees it, how long it stays and how to stop it."""
    if context.in_private:
        _show(context)
    else:
        show_door(context, "privacy-group", "privacy")


async def switch_replies(update: Update, context: Context) -> None:
    """Set automatic replies as the button says, whatever they were."""
    wanted = context.arguments[:1] == ["on"]
    await change_person(context, automatic_replies=wanted)
    _show(context)


def _show(context: Context) -> None:
    on = context.person is None or context.person.automatic_replies
    switch = button(
        context.label("privacy-button-replies-off" if on else "privacy-button-replies-on"),
        f"privacy:replies:{'off' if on else 'on'}",
    )
    data = button(context.label("privacy-button-data"), "mydata:see")
    text = context.t("privacy-notice", replies=context.t("privacy-replies-are-on" if on else "privacy-replies-are-off"))
    show(context, text, context.private_keyboard([switch], [data], [menu_button(context)]))


FEATURE = Feature(
    name="privacy",
    commands=(Command("privacy", tell_privacy),),
    buttons=(Button("open", tell_privacy), Button("replies", switch_replies)),
    menu=(MenuEntry("menu-privacy", "privacy:open", 82),),
)

"""What Waymark reads and keeps, and the switch for its automatic replies; showing and erasing data is mydata's."""

from __future__ import annotations

from collections.abc import Iterable

from telegram import Update

from content.texts import Html
from domain.wishes import Wish
from handlers.kit import asides
from handlers.kit.context import Context
from handlers.kit.feature import Button, Command, Feature, MenuEntry
from handlers.kit.screens import change_person, menu_button, show, show_door
from handlers.kit.wishes import button, delete
from storage import chats, people
from storage.chats import Chat


async def tell_privacy(update: Update, context: Context) -> None:
    """Say what is read, by what, who sees it, how long it stays and how to stop it."""
    if context.in_private:
        await _show(context)
    else:
        show_door(context, "privacy-group", "privacy")


async def switch_replies(update: Update, context: Context) -> None:
    """Set automatic replies as the button says, whatever they were."""
    wanted = context.arguments[:1] == ["on"]
    await change_person(context, automatic_replies=wanted)
    await _show(context)


async def opt_out(update: Update, context: Context) -> None:
    """Switch automatic replies off; in a group the command goes, and the answer comes where only they see it."""
    await change_person(context, automatic_replies=False)
    if context.in_private:
        html = await _done(context, context.language, await _groups(context))
        context.reply(html, context.private_keyboard([_turn_on(context, context.language)]))
    elif context.chat is not None:
        if context.chat.may("can_delete_messages") and context.raw["message"]["message_id"]:
            context.wish(delete(context.chat.chat_id, context.raw["message"]["message_id"]))
        await _answer_quietly(context, context.chat)


async def _answer_quietly(context: Context, group: Chat) -> None:
    """In private, else in the group to them alone, else a line that leads to the private chat."""
    language = await context.language_of(context.user_id, context.chat_id)
    say = context.program.texts.say
    html = await _done(context, language, [group])
    quiet: tuple[Wish, ...] = ()
    if asides.may_try(group):
        only_you = Html(f"{say(language, 'aside-only-you')}\n\n{html}")
        quiet = (asides.show(context, context.user_id, only_you, silent=True),)
    if context.person is not None and context.person.reachable:
        keyboard = context.private_keyboard([_turn_on(context, language)], language=language)
        context.whisper(context.user_id, html, keyboard, otherwise=quiet)
    elif quiet:
        context.wish(*quiet)
    else:
        show_door(context, "privacy-optout-group", "privacy")


async def _done(context: Context, language: str, groups: Iterable[Chat]) -> Html:
    """That replies are off, and what moderators are told all the same."""
    alerts = await _alerts_of(context, language, groups)
    return Html("\n".join(each for each in (context.program.texts.say(language, "privacy-optout"), alerts) if each))


def _turn_on(context: Context, language: str) -> dict[str, str]:
    return button(context.program.texts.plain(language, "privacy-button-replies-on"), "privacy:replies:on")


async def _show(context: Context) -> None:
    on = context.person is None or context.person.automatic_replies
    switch = button(
        context.label("privacy-button-replies-off" if on else "privacy-button-replies-on"),
        f"privacy:replies:{'off' if on else 'on'}",
    )
    data = button(context.label("privacy-button-data"), "mydata:see")
    text = context.t("privacy-notice", replies=context.t("privacy-replies-are-on" if on else "privacy-replies-are-off"))
    alerts = await _alerts_of(context, context.language, await _groups(context))
    parts = Html("\n\n".join(each for each in (text, alerts, context.t("shield-privacy")) if each))
    show(context, parts, context.private_keyboard([switch], [data], [menu_button(context)]))


async def _alerts_of(context: Context, language: str, groups: Iterable[Chat]) -> Html:
    """What switching replies off means for the moderators of each group: that is the group's choice, and visible."""
    rows = []
    for group in groups:
        stops = (await chats.options(context.unit, group.chat_id, "care")).get("optout_stops_alerts", False)
        key = "privacy-alerts-stop" if stops else "privacy-alerts-stay"
        rows.append(context.program.texts.say(language, key, group=group.title))
    return Html("\n".join(rows))


async def _groups(context: Context) -> list[Chat]:
    found = [await chats.get(context.unit, each) for each in await people.chats_of(context.unit, context.user_id)]
    return [each for each in found if each is not None and each.active and each.role == "group"]


FEATURE = Feature(
    name="privacy",
    commands=(Command("privacy", tell_privacy), Command("optout", opt_out)),
    buttons=(Button("open", tell_privacy), Button("replies", switch_replies)),
    menu=(MenuEntry("menu-privacy", "privacy:open", 82),),
)

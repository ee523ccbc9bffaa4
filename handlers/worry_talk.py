"""The private talk with somebody who worries: telling the team, a card, how to answer, and help for themselves."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from telegram import Update

from domain.cases import read_number
from domain.worry import Subject, still_works
from handlers import alerts, help_cards, worry_card, worry_screens, worry_team
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import people, worries
from storage.worries import Worry

LISTENS_FOR = timedelta(minutes=30)
NAMELESS = frozenset({Subject.NOBODY, Subject.UNKNOWN})


async def expect_name(context: Context, payload: dict[str, Any]) -> None:
    """Where nobody could be found, an @username may be typed next."""
    if payload.get("screen") in NAMELESS:
        await people.ask(context.unit, context.user_id, "worry", "name", {}, context.now + LISTENS_FOR)


async def ask_note(update: Update, context: Context) -> None:
    """Ask for one line the team should know, which may be left out."""
    worry = await _pressed(context)
    if worry is None:
        return
    desk = await alerts.desk_of(context, worry.chat_id, worry.about or 0)
    if desk is None:
        _reply(context, "worry-no-team")
        return
    await people.ask(context.unit, context.user_id, "worry", "note", {"worry": worry.number}, context.now + LISTENS_FOR)
    reads_along = await worry_team.reads_along(context, desk, worry)
    name = await worry_screens.name_of(context, context.language, worry)
    skip = button(context.label("worry-button-skip"), f"worry:skip:{worry.number}")
    context.toast()
    context.reply(
        context.t("worry-note-question", reads="yes" if reads_along else "no", name=name),
        context.private_keyboard([skip]),
    )


async def skip_note(update: Update, context: Context) -> None:
    """Tell the team without a word."""
    worry = await _pressed(context)
    if worry is not None:
        await people.stop_asking(context.unit, context.user_id)
        context.toast()
        await _pass_on(context, worry, "")


async def read_note(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Take the line for the team."""
    await people.stop_asking(context.unit, context.user_id)
    worry = await worries.get(context.unit, int(payload.get("worry", 0)))
    if worry is None or worry.worried != context.user_id or worry.about is None:
        context.reply(context.t("worry-gone"), context.private_keyboard())
        return
    await _pass_on(context, worry, text)


async def want_card(update: Update, context: Context) -> None:
    """Leave an unsigned card if that is right; whether it was left is never said."""
    worry = await _pressed(context)
    if worry is None:
        return
    key = await worry_card.leave(context, worry)
    team = await worry_screens.has_team(context, worry)
    if key == worry_card.PASSED and team:
        await worry_team.tell_of_card(context, worry)
    rows = [["tell"]] if team and worry.told_at is None else []
    _reply(context, key, worry, *rows, team="yes" if team else "no")


async def how_to_answer(update: Update, context: Context) -> None:
    """How to say something to somebody one worries about."""
    worry = await _pressed(context)
    if worry is not None:
        _reply(context, "worry-how", worry, ["lines"], ["shaken"])


async def lines(update: Update, context: Context) -> None:
    """The steps and lines for people who worry."""
    country = await help_cards.country_of(context, context.user_id)
    context.toast()
    context.reply(help_cards.concern(context, country, context.language), context.private_keyboard())


async def shaken(update: Update, context: Context) -> None:
    """Help for whoever worries; nobody is told."""
    context.toast()
    html, markup = await worry_screens.for_yourself(context, context.language, "worry-shaken")
    context.reply(html, markup)


async def _pass_on(context: Context, worry: Worry, words: str) -> None:
    desk = await worry_team.tell(context, worry, words)
    rows = [["card"], ["how"], ["shaken"]] if worry.card_at is None else [["how"], ["shaken"]]
    if desk is None:
        _say(context, "worry-no-team", worry, *rows)
    else:
        _say(context, "worry-passed-on", worry, *rows, told="owner" if desk.is_person else "moderators")


async def _pressed(context: Context) -> Worry | None:
    """The worry of the pressed button, for whoever began it, for a day."""
    worry = await worries.get(context.unit, read_number((context.arguments or [""])[0]))
    mine = worry is not None and worry.worried == context.user_id and worry.about is not None
    if worry is None or not mine or not still_works(worry.began_at, context.now):
        context.toast(context.label("worry-toast-gone"), alert=True)
        return None
    return worry


def _reply(context: Context, key: str, worry: Worry | None = None, *rows: list[str], **values: Any) -> None:
    context.toast()
    _say(context, key, worry, *rows, **values)


def _say(context: Context, key: str, worry: Worry | None, *rows: list[str], **values: Any) -> None:
    number = worry.number if worry is not None else 0
    offered = [
        [button(context.label(f"worry-button-{each}"), f"worry:{each}:{number}") for each in row] for row in rows
    ]
    context.reply(context.t(key, **values), context.private_keyboard(*offered))

"""On duty and off: what moderators say about themselves, and the weekly roster; whom a case calls is not here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from telegram import Update

from domain import duty as deciding
from domain import duty_words
from domain.duty import LOOKS_AHEAD, OFF, ON, Shift
from domain.errors import UsageError
from handlers import case_duty, duty_cards, duty_week
from handlers.case_duty import Board
from handlers.kit.context import Context
from handlers.kit.feature import Audience, Button, Command, Due, Feature, Owned
from handlers.kit.raw import command
from handlers.kit.screens import meet
from storage import chats, duty, people
from storage.chats import Chat

USUAL_REST = timedelta(hours=48)


# -- the commands ------------------------------------------------------------------------------------


async def go_on(_update: Update, context: Context) -> None:
    """`/onduty`: for some hours, until a time of day, or always, which is a roster around the clock."""
    given = _given(context)
    for board in await _boards(context):
        language = duty_cards.language_of(context, board)
        if given in _words(context, "duty-words-always"):
            await _keep(context, board, deciding.whole_week(context.user_id))
            await duty.forget_state(context.unit, board.chat_id, context.user_id)
            context.reply(context.program.texts.say(language, "duty-always", who=context.name), silent=True)
            continue
        until = context.now + deciding.USUAL_STRETCH
        if given:
            until = _until(context, board, given, "duty-usage-on")
        await duty.set_state(context.unit, board.chat_id, context.user_id, ON, until)
        at = duty_cards.moment(context, board, language, until)
        context.reply(context.program.texts.say(language, "duty-on", who=context.name, until=at), silent=True)


async def go_off(_update: Update, context: Context) -> None:
    """`/offduty`: for some hours, until a time of day, or until they say otherwise."""
    given = _given(context)
    for board in await _boards(context):
        language = duty_cards.language_of(context, board)
        until = _until(context, board, given, "duty-usage-off") if given else None
        await duty.set_state(context.unit, board.chat_id, context.user_id, OFF, until)
        at = duty_cards.moment(context, board, language, until) if until is not None else ""
        text = context.program.texts.say(
            language, "duty-off", who=context.name, until=at, known="yes" if until is not None else "no"
        )
        context.reply(text, silent=True)


async def show_roster(_update: Update, context: Context) -> None:
    """`/roster`: the week, or with a line of days and hours one's own shifts more."""
    given, boards = _given(context), await _boards(context)
    if given and boards:
        if len(boards) > 1:
            raise UsageError("duty-which")
        found = duty_words.read_shifts(given, _days(context), context.user_id)
        if found is None:
            raise UsageError("duty-usage-roster")
        await _keep(context, boards[0], found)
        boards = [await case_duty.board_of(context, boards[0].chat_id)]
    for board in boards:
        context.reply(*await (duty_cards.own if context.in_private else duty_cards.roster)(context, board), silent=True)


# -- the buttons -------------------------------------------------------------------------------------

Press = Callable[[Context, Board, list[str]], Awaitable[None]]


def _at_board(press: Press) -> Callable[[Update, Context], Awaitable[None]]:
    """Whoever is in the moderators' chat may, for themselves; in private too."""

    async def check(_update: Update, context: Context) -> None:
        chat_id, *rest = [*context.arguments, ""]
        desks = await _desks(context)
        desk = next((each for each in desks if str(each) == chat_id), None)
        if desk is None or not context.user_id:
            context.toast(context.label("toast-gone"))
            return
        await press(context, await case_duty.board_of(context, desk), rest)

    return check


async def _show(context: Context, board: Board, _rest: list[str]) -> None:
    context.toast()
    await _show_again(context, board.chat_id)


async def _add(context: Context, board: Board, _rest: list[str]) -> None:
    context.toast()
    context.change_pressed(*duty_cards.choose_days(context, board))


async def _choose_hours(context: Context, board: Board, rest: list[str]) -> None:
    context.toast()
    context.change_pressed(*duty_cards.choose_hours(context, board, rest[0]))


async def _take(context: Context, board: Board, rest: list[str]) -> None:
    """Take a stretch on some days."""
    pick, starts, ends = [*rest, "", "", ""][:3]
    stretch = next((each for each in duty_cards.STRETCHES if (str(each[0]), str(each[1])) == (starts, ends)), None)
    days = duty_cards.weekdays_of(pick)
    if stretch is None or not days:
        context.toast(context.label("toast-gone"))
        return
    found = [part for day in days for part in deciding.split(day, *stretch, context.user_id)]
    await _keep(context, board, found)
    context.toast(context.label("duty-toast-added"))
    await _show_again(context, board.chat_id)


async def _remove(context: Context, board: Board, _rest: list[str]) -> None:
    card = duty_cards.choose_gone(context, board)
    if card is None:
        context.toast(context.label("duty-toast-none"), alert=True)
        return
    context.toast()
    context.change_pressed(*card)


async def _drop(context: Context, board: Board, rest: list[str]) -> None:
    """Take one of one's own shifts out; somebody else's button finds none."""
    mine = [each for each in board.shifts if each.user_id == context.user_id]
    name = [*rest, "", "", ""][:3]
    gone = next(
        (each for each in deciding.nights(mine) if [str(each.weekday), str(each.starts), str(each.ends)] == name), None
    )
    if gone is None:
        context.toast(context.label("duty-toast-none"), alert=True)
        return
    await duty.replace_shifts(context.unit, board.chat_id, context.user_id, deciding.without(mine, gone))
    context.toast(context.label("duty-toast-removed"))
    await _show_again(context, board.chat_id)


async def _press_on(context: Context, board: Board, _rest: list[str]) -> None:
    await meet(context)
    until = context.now + deciding.USUAL_STRETCH
    await duty.set_state(context.unit, board.chat_id, context.user_id, ON, until)
    context.toast(context.label("duty-toast-on", until=duty_cards.moment(context, board, context.language, until)))
    await _show_again(context, board.chat_id)


async def _press_off(context: Context, board: Board, _rest: list[str]) -> None:
    await meet(context)
    until = context.now + USUAL_REST
    await duty.set_state(context.unit, board.chat_id, context.user_id, OFF, until)
    context.toast(context.label("duty-toast-off", until=duty_cards.moment(context, board, context.language, until)))
    await _show_again(context, board.chat_id)


# -- what both are made of ---------------------------------------------------------------------------


async def _show_again(context: Context, chat_id: int) -> None:
    board = await case_duty.board_of(context, chat_id)
    context.change_pressed(*await (duty_cards.own if context.in_private else duty_cards.roster)(context, board))


async def _keep(context: Context, board: Board, more: list[Shift]) -> None:
    """Add to one's own shifts."""
    await meet(context)
    await case_duty.keep_shifts(context, board.chat_id, more)


async def _boards(context: Context) -> list[Board]:
    """The boards a command is about: this moderators' chat, or in private every one of the person's own."""
    if not context.user_id:
        raise UsageError("duty-anonymous")
    desks = await _desks(context)
    if not desks and not context.in_private and not (context.person is not None and context.person.reachable):
        return []  # in a group of members nobody hears more of it
    if not desks:
        raise UsageError("duty-nowhere")
    await meet(context)
    return [await case_duty.board_of(context, each) for each in desks]


async def _desks(context: Context) -> list[int]:
    here: Chat | None = context.chat
    if not context.in_private:
        return [here.chat_id] if here is not None and here.role == "moderators" else []
    own = [context.user_id] if await chats.watched_by(context.unit, context.user_id) else []
    for chat_id in await people.chats_of(context.unit, context.user_id):
        found = await chats.get(context.unit, chat_id)
        if found is not None and found.role == "moderators" and found.active:
            own.append(chat_id)
    return own


def _given(context: Context) -> str:
    found = command(context.raw, context.program.username)
    return " ".join(found[1].casefold().split()) if found is not None else ""


def _until(context: Context, board: Board, given: str, usage: str) -> datetime:
    until = duty_words.read_until(given, _words(context, "duty-words-until"), context.now, board.zone)
    if until is None:
        raise UsageError(usage)
    return until


def _words(context: Context, key: str) -> set[str]:
    """What people may type for a thing, in any language."""
    texts = context.program.texts
    return {word for language in texts.languages for word in texts.plain(language, key).split(", ")}


def _days(context: Context) -> dict[str, frozenset[int]]:
    """The days by every name they have."""
    named = {word: frozenset(range(7)) for word in _words(context, "duty-words-daily")}
    for day in range(7):
        named |= dict.fromkeys(_words(context, f"duty-words-day-{day}"), frozenset({day}))
    return named


FEATURE = Feature(
    name="duty",
    commands=(
        Command("onduty", go_on, audience=Audience.MODERATORS),
        Command("offduty", go_off, audience=Audience.MODERATORS),
        Command("roster", show_roster, audience=Audience.MODERATORS),
    ),
    buttons=(
        Button("show", _at_board(_show)),
        Button("add", _at_board(_add)),
        Button("days", _at_board(_choose_hours)),
        Button("take", _at_board(_take)),
        Button("remove", _at_board(_remove)),
        Button("drop", _at_board(_drop)),
        Button("on", _at_board(_press_on)),
        Button("off", _at_board(_press_off)),
    ),
    due=(Due("week", duty_week.tell_gaps, LOOKS_AHEAD, duty_week.tell_gaps),),
    tables=(
        Owned("duty", "mydata-duty", duty.erase_states),
        Owned("duty_shift", "mydata-duty-shift", duty.erase_shifts),
    ),
)

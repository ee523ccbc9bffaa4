"""A person's own side of challenges, in private: which they are in, at what hour, pausing, going on and leaving."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from telegram import Update

from content.texts import Html
from domain.challenges import OFFERED_MINUTES, RunState, State, read_days, read_minute
from domain.errors import UsageError
from domain.walltime import local_date
from handlers import challenge_cards as cards
from handlers.challenge_plans import (
    Place,
    Seat,
    change,
    choose_minute,
    enrol,
    find_place,
    find_seat,
    pause,
    plan_card,
    resume,
)
from handlers.kit.context import Context
from handlers.kit.raw import command
from handlers.kit.screens import menu_button, short_label, show
from handlers.kit.wishes import button
from storage import challenges, links, people
from storage.challenges import Enrolment
from storage.links import Link

LINK = "challenge_join"
ASKED_FOR = timedelta(hours=1)


async def show_mine(update: Update, context: Context) -> None:
    """What somebody is in, and what they could join."""
    if not context.in_private:
        context.toast(context.label("toast-gone"))
        return
    mine = await challenges.of_person(context.unit, context.user_id)
    found = [await find_seat(context, each.run_id, context.user_id, context.language) for each in mine]
    seats = [seat for seat in found if seat is not None]
    offered = await _offered(context, {each.run_id for each in mine})
    if len(seats) == 1 and not offered:
        show(context, *cards.own_card(context, seats[0], context.language))
        return
    lines = [
        context.t(
            "challenges-line",
            title=seat.challenge.title,
            group=seat.place.chat.title,
            state=cards.state_line(context, seat, context.language),
        )
        for seat in seats
    ]
    lines += [context.t("challenges-open", title=each.challenge.title, group=each.chat.title) for each in offered]
    rows = [[button(short_label(seat.challenge.title), f"challenges:one:{seat.run.id}")] for seat in seats]
    rows += [
        [button(short_label(f"{context.label('challenges-button-in')}: {each.challenge.title}"),
                f"challenges:in:{each.run.id}")]
        for each in offered
    ]  # fmt: skip
    text = Html("\n\n".join([context.t("challenges-mine" if seats else "challenges-none-mine"), *lines]))
    show(context, text, context.private_keyboard(*rows, [menu_button(context)]))


async def show_one(update: Update, context: Context) -> None:
    seat = await _pressed(context)
    if seat is not None:
        _show(context, seat)


async def join(update: Update, context: Context) -> None:
    """I'm in: pressed in the group or in private; pressing twice changes nothing."""
    run = await challenges.get_run(context.unit, _number(context))
    place = await find_place(context, run, context.language)
    if place is None or not await _belongs(context, place):
        context.toast(context.label("toast-gone"))
        return
    mine = await challenges.get(context.unit, place.run.id, context.user_id)
    refused = _refusal(context, place, mine)
    if refused is not None:
        context.toast(context.label(refused), alert=True)
        return
    new = mine is None or not mine.goes_on
    seat = await _enter(context, place, mine)
    if context.in_private:
        _show(context, seat)
    elif context.person is not None and context.person.reachable:
        await _write(context, seat, new=new)
    else:
        token = await links.make(
            context.unit, LINK, chat_id=place.chat.chat_id, user_id=context.user_id, payload={"run": place.run.id}
        )
        context.toast(context.label("challenges-toast-in"), url=context.start_link(token))


async def follow(update: Update, context: Context, link: Link) -> None:
    """Arrive from the group to choose the hour."""
    place = await find_place(
        context, await challenges.get_run(context.unit, link.payload.get("run", 0)), context.language
    )
    mine = await challenges.get(context.unit, place.run.id, context.user_id) if place is not None else None
    if place is None or _refusal(context, place, mine) is not None:
        context.reply(context.t("challenges-round-over"), context.private_keyboard([menu_button(context)]))
        return
    seat = await _enter(context, place, mine)
    context.reply(*cards.own_card(context, seat, context.language))


async def set_hour(update: Update, context: Context) -> None:
    seat = await _pressed(context)
    minute = next((each for each in OFFERED_MINUTES if context.arguments[1:] == [str(each)]), None)
    if seat is not None and minute is not None:
        _show(context, await choose_minute(context, seat, minute))


async def ask_hour(update: Update, context: Context) -> None:
    seat = await _pressed(context)
    if seat is not None:
        until = context.now + ASKED_FOR
        await people.ask(context.unit, context.user_id, "challenges", "hour", {"run": seat.run.id}, until)
        context.toast()
        context.reply(context.t("challenges-ask-hour"), _cancel(context))


async def read_hour(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Take the hour somebody typed; what is no time is asked for again."""
    minute = read_minute(text[:20])
    if minute is None:
        context.reply(context.t("challenges-hour-unknown"), _cancel(context))
        return
    await people.stop_asking(context.unit, context.user_id)
    seat = await find_seat(context, payload["run"], context.user_id, context.language)
    if seat is None or not seat.mine.goes_on:
        context.reply(context.t("challenges-round-over"), context.private_keyboard([menu_button(context)]))
        return
    context.reply(*cards.own_card(context, await choose_minute(context, seat, minute), context.language))


async def be_alone(update: Update, context: Context) -> None:
    await _count(context, counted=False)


async def be_counted(update: Update, context: Context) -> None:
    await _count(context, counted=True)


async def press_pause(update: Update, context: Context) -> None:
    seat = await _pressed(context)
    if seat is not None:
        _show(context, await pause(context, seat))


async def pause_all(update: Update, context: Context) -> None:
    """/pause [days]: freeze every challenge, until a day or until its person goes on."""
    given = command(context.raw, context.program.username)
    typed = given[1] if given else ""
    days = read_days(typed) if typed else None
    if typed and days is None:
        raise UsageError("challenges-pause-usage")
    until = None
    paused = False
    for mine in await challenges.of_person(context.unit, context.user_id):
        seat = await find_seat(context, mine.run_id, context.user_id, context.language)
        if seat is not None:
            until = _back_on(context, seat, days) if days is not None else None
            await pause(context, seat, until)
            paused = True
    rows = [[button(context.label("challenges-button-mine"), "challenges:mine"), menu_button(context)]]
    if not paused:
        context.reply(context.t("challenges-pause-nothing"), context.private_keyboard(*rows))
    elif until is not None:
        day = cards.long_date(until, context.language)
        context.reply(context.t("challenges-paused-until", day=day), context.private_keyboard(*rows))
    else:
        context.reply(context.t("challenges-paused"), context.private_keyboard(*rows))


async def go_on(update: Update, context: Context) -> None:
    """Continue after a pause, however it came."""
    seat = await _pressed(context)
    if seat is not None:
        _show(context, seat if seat.mine.state is State.ACTIVE else await resume(context, seat))


async def leave(update: Update, context: Context) -> None:
    """Leave with the challenge's own words; the door stays open."""
    seat = await _pressed(context)
    if seat is None:
        return
    since = context.now if seat.mine.state is State.ACTIVE else seat.mine.paused_at
    await change(context, seat, state=State.LEFT, paused_at=since, paused_until=None)
    rows = [[button(context.label("challenges-button-mine"), "challenges:mine"), menu_button(context)]]
    words = context.t("challenges-words", words=seat.challenge.texts.leave.strip())
    show(context, words, context.private_keyboard(*rows))


async def finish_here(update: Update, context: Context) -> None:
    """End it now, when the group's round was stopped."""
    seat = await _pressed(context)
    if seat is not None:
        await change(context, seat, state=State.FINISHED)
        words = context.t("challenges-closing", title=seat.challenge.title)
        show(context, words, context.private_keyboard([menu_button(context)]))


async def _pressed(context: Context) -> Seat | None:
    """The presser's own place in the run a private button names; None is answered with a kind word."""
    if not context.in_private:
        context.toast(context.label("toast-gone"))
        return None
    seat = await find_seat(context, _number(context), context.user_id, context.language)
    if seat is None or not seat.mine.goes_on:
        context.toast(context.label("challenges-toast-not-in"))
        return None
    return seat


def _show(context: Context, seat: Seat) -> None:
    show(context, *cards.own_card(context, seat, context.language))


async def _count(context: Context, *, counted: bool) -> None:
    seat = await _pressed(context)
    if seat is not None:
        _show(context, await change(context, seat, counted=counted))


async def _offered(context: Context, known: set[int]) -> list[Place]:
    """The challenges of somebody's groups that are open to them."""
    offered = []
    for chat_id in await people.chats_of(context.unit, context.user_id):
        place = await find_place(context, await challenges.open_run(context.unit, chat_id), context.language)
        if place is None or place.run.id in known or not place.chat.active:
            continue
        mine = await challenges.get(context.unit, place.run.id, context.user_id)
        if _refusal(context, place, mine) is None:
            offered.append(place)
    return offered


def _refusal(context: Context, place: Place, mine: Enrolment | None) -> str | None:
    """The text that says why somebody can't come in now; whoever was in may always come back while it is open."""
    if mine is not None and mine.goes_on:
        return None
    if mine is not None and mine.state is State.FINISHED:
        return "challenges-toast-finished"
    if place.run.state is not RunState.OPEN:
        return "challenges-toast-over"
    late = local_date(context.now, place.zone) > place.joining_until
    return "challenges-toast-late" if late and mine is None else None


async def _belongs(context: Context, place: Place) -> bool:
    """Whether somebody presses in the group itself or is known to be in it."""
    if not context.in_private:
        return place.chat.chat_id == context.chat_id
    status = await people.get_membership(context.unit, place.chat.chat_id, context.user_id)
    return status in people.PRESENT


async def _enter(context: Context, place: Place, mine: Enrolment | None) -> Seat:
    if mine is None:
        seat = await enrol(context, place, context.user_id)
        await plan_card(context, place)
        return seat
    seat = Seat(place, mine)
    return seat if mine.state is State.ACTIVE else await resume(context, seat)


async def _write(context: Context, seat: Seat, *, new: bool) -> None:
    """Ask for the hour in private; where that can't arrive, the group hears nothing of it."""
    if not new:
        context.toast(context.label("challenges-toast-in-already"))
        return
    language = await context.language_of(context.user_id, seat.place.chat.chat_id)
    known = await find_seat(context, seat.run.id, context.user_id, language)
    context.whisper(context.user_id, *cards.own_card(context, known or seat, language))
    context.toast(context.label("challenges-toast-in-written"))


def _back_on(context: Context, seat: Seat, days: int) -> date:
    return local_date(context.now, seat.place.zone) + timedelta(days=days)


def _cancel(context: Context) -> dict[str, Any]:
    return context.private_keyboard([button(context.label("button-cancel"), "home:cancel")])


def _number(context: Context) -> int:
    given = (context.arguments or [""])[0]
    return int(given) if given.isascii() and given.isdigit() and len(given) < 12 else 0

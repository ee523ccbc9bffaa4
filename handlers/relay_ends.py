"""How a talk through Waymark ends: either side stops, the case moves on, or nobody writes; both are always told."""

from __future__ import annotations

from telegram import Update

from domain import relay as deciding
from domain.cases import Event, read_number
from domain.relay import End
from domain.wishes import Urgency
from handlers.kit.context import Context
from handlers.kit.raw import Raw, pressed
from handlers.kit.wishes import button
from storage import cases, people, relays, schedule
from storage.cache import Caches
from storage.cases import Case
from storage.relays import Relay
from storage.schedule import Occasion

LOOK = "relay.look"


def is_theirs(case: Case, relay: Relay) -> bool:
    """Whether the case is still this moderator's and this member's."""
    return deciding.holds(
        relay.moderator, relay.member, claimed_by=case.claimed_by, about=case.user_id, is_open=case.is_open
    )


async def stop(update: Update, context: Context) -> None:
    """Either of the two stops; nobody has to say why."""
    found = await relays.of_case(context.unit, read_number((context.arguments or [""])[0]))
    if found is None or context.user_id not in (found.member, found.moderator):
        context.toast(context.label("relay-toast-over"))
        return
    context.toast()
    if context.user_id == found.member:
        await cases.note(context.unit, found.case_number, Event.TALK_STOPPED, context.user_id)
    await finish(context, found, End.MEMBER if context.user_id == found.member else End.MODERATOR)


async def finish(context: Context, relay: Relay, how: End) -> None:
    """Close a talk and tell both."""
    if not await relays.end(context.unit, relay.case_number):
        return
    await schedule.cancel(context.unit, LOOK, relay.moderator, prefix=f"{relay.case_number}:")
    for side, user_id in (("member", relay.member), ("moderator", relay.moderator)):
        asked = await people.question_for(context.unit, user_id)
        if asked is not None and asked[0] == "relay":
            await people.stop_asking(context.unit, user_id)
        await _say(context, user_id, side, how)


def follows_case(raw: Raw, _caches: Caches) -> bool:
    """Whether a button of a case was pressed: it may have moved on by now."""
    data = pressed(raw)
    return data is not None and data[0] == "cases" and len(data) > 2


async def look_at_case(update: Update, context: Context) -> None:
    """End the talk of a case that the pressed button closed, or gave to somebody else."""
    await check(context, read_number((pressed(context.raw) or ["", "", ""])[2]))


async def check(context: Context, number: int) -> None:
    """End the talk of a case that is over or not this moderator's any more."""
    found = await relays.of_case(context.unit, number)
    if found is None:
        return
    case = await cases.get(context.unit, number)
    if case is None or not is_theirs(case, found):
        await finish(context, found, End.CASE)


async def plan_look(context: Context, relay: Relay) -> None:
    """Look after the talk from now on."""
    name = f"{relay.case_number}:{context.now:%Y%m%d%H%M%S%f}"
    due_at = deciding.look_again(relay.active_at, context.now)
    await schedule.plan(context.unit, LOOK, relay.moderator, name, due_at, payload={"case": relay.case_number})


async def look(occasion: Occasion, context: Context) -> None:
    """Every few minutes: whether the case lapsed, somebody can't be written to any more, or both are silent."""
    number = int(occasion.payload["case"])
    await check(context, number)
    found = await relays.of_case(context.unit, number)
    if found is None:
        return
    if not await _both_reachable(context, found):
        await finish(context, found, End.AWAY)
    elif deciding.is_silent(found.active_at, context.now):
        await finish(context, found, End.SILENCE)
    else:
        await schedule.postpone(context.unit, occasion, deciding.look_again(found.active_at, context.now))


async def say_over(occasion: Occasion, context: Context) -> None:
    """Tell whoever is left that the other one has erased their data."""
    await _say(context, occasion.chat_id, str(occasion.payload["side"]), End.AWAY)


async def _both_reachable(context: Context, relay: Relay) -> bool:
    found = [await people.get(context.unit, each) for each in (relay.member, relay.moderator)]
    return all(each is not None and each.reachable for each in found)


async def _say(context: Context, user_id: int, side: str, how: End) -> None:
    language = await context.language_of(user_id)
    rows = []
    if side == "member":
        rows.append([button(context.program.texts.plain(language, "care-button-team"), "care:team:0")])
    text = context.program.texts.say(language, f"relay-ended-{how}-{side}")
    context.whisper(user_id, text, context.private_keyboard(*rows, language=language), urgency=Urgency.MODERATION)

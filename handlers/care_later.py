"""A look in on somebody who talked with Waymark about danger or a hard time: once, later, and no answer is needed."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from domain import care as deciding
from domain.distress import Tier
from domain.wishes import Urgency
from handlers import care_talk
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import automatic_replies, cases, people, relays, schedule
from storage.people import Person
from storage.schedule import Occasion

LATER = "care.later"
STILL_WORTH_ASKING = timedelta(hours=2)


async def plan_look(context: Context, number: int) -> None:
    """Look in once, a while after the last answer; a later answer moves it."""
    await _plan(context, "ask", number, deciding.LOOK_IN_AFTER)


async def plan_word(context: Context, chat_id: int, number: int) -> None:
    """Whoever says "I'm okay" the moment a crisis was answered hears once more, later, where people are."""
    await schedule.cancel(context.unit, LATER, context.user_id)
    past = await automatic_replies.past(context.unit, chat_id, context.user_id)
    if deciding.is_hasty(past, context.now):
        await _plan(context, "once", number, deciding.SOFT_WORD_AFTER)


async def look_in(occasion: Occasion, context: Context) -> None:
    """Ask how it is, or say the one word; not where a person is with them by now, or the case is over."""
    person = await _reached(context, occasion.chat_id)
    number = int(occasion.payload.get("case", 0))
    if person is None or not await _is_still_theirs(context, number):
        return
    language = await context.language_of(person.user_id)
    say, plain = context.program.texts.say, context.program.texts.plain
    asks = occasion.payload.get("what") == "ask"
    rows = [
        [button(plain(language, f"care-button-{key}"), f"care:{action}:{number}")]
        for key, action in (("reached", "reached"), ("not-yet", "notyet"), ("worse", "danger"))
    ]
    keyboard = context.private_keyboard(*(rows if asks else []), language=language)
    html = say(language, "care-later" if asks else "care-later-once")
    context.whisper(person.user_id, html, keyboard, urgency=Urgency.REPLY, about=person.user_id)


async def reached(update: Update, context: Context) -> None:
    """A person is with them: nothing more is asked."""
    await schedule.cancel(context.unit, LATER, context.user_id)
    await people.stop_asking(context.unit, context.user_id)
    care_talk.say(context, context.t("care-reached"), context.private_keyboard())


async def not_yet(update: Update, context: Context) -> None:
    """Nobody so far: the ways to people again."""
    case = await care_talk.pressed_case(context)
    number = case.number if case else 0
    await care_talk.listen(context, number, care_talk.TALK)
    html = care_talk.with_lines(context, "care-still-here", await care_talk.country(context, case))
    care_talk.say(context, html, care_talk.keyboard(context, number))


async def _plan(context: Context, what: str, number: int, after: timedelta) -> None:
    await schedule.cancel(context.unit, LATER, context.user_id)
    await schedule.plan(
        context.unit,
        LATER,
        context.user_id,
        f"{what}:{context.now:%Y%m%d%H%M%S}",
        context.now + after,
        user_id=context.user_id,
        payload={"what": what, "case": number},
    )


async def _reached(context: Context, user_id: int) -> Person | None:
    """The person, if they can be written to, want it, and nobody writes with them through Waymark already."""
    person = await people.get(context.unit, user_id)
    if person is None or not person.reachable or not person.automatic_replies:
        return None
    return person if await relays.of_person(context.unit, user_id) is None else None


async def _is_still_theirs(context: Context, number: int) -> bool:
    """Whether the case is not over; a talk without one has none to be over."""
    case = await cases.get(context.unit, number) if number else None
    return not number or (case is not None and case.is_open and case.tier in (Tier.CRISIS, Tier.DISTRESS))

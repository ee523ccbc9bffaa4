"""What a member hears in private about their own case: only what is true now, and never what somebody will do."""

from __future__ import annotations

from typing import Any

from domain.cases import Event
from domain.distress import Tier
from domain.wishes import Urgency
from handlers import case_duty, help_cards
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import cases, people
from storage.cases import Case
from storage.people import Person


async def reached(context: Context, case: Case) -> Person | None:
    """The member, if they can be written to and wish it: in a crisis, or because they asked for a person."""
    person = await people.get(context.unit, case.user_id) if case.user_id is not None and not case.drill else None
    if person is None or not person.reachable:
        return None
    asked = await cases.last(context.unit, case.number, Event.ASKED) is not None
    return person if asked or (case.tier is Tier.CRISIS and person.automatic_replies) else None


async def tell_seen(context: Context, case: Case) -> None:
    """A person has seen it."""
    await _tell(context, case, "care-seen-by-person")


async def tell_changed(context: Context, case: Case) -> None:
    """Another person has it now, without names."""
    await _tell(context, case, "care-person-changed")


async def tell_waiting(context: Context, case: Case) -> None:
    """Nobody has confirmed yet: said honestly, with ways to somebody else."""
    person = await reached(context, case)
    if person is None:
        return
    language = await context.language_of(person.user_id, case.chat_id)
    country = await help_cards.country_of(context, person.user_id, case.chat_id)
    lines = help_cards.lines(context, country, language)
    nobody = await case_duty.is_nobody_there(context, case.moderators_chat_id or 0, person.user_id)
    key = "care-nobody-on-duty" if nobody else "care-nobody-yet"
    await _tell(context, case, key, urgency=Urgency.CRISIS, lines=lines)


async def ask_check_in(context: Context, case: Case) -> None:
    """Ask whether a word tomorrow would be welcome; an answer once given holds."""
    person = await reached(context, case) if case.wants_follow_up is None else None
    if person is None:
        return
    await cases.note(context.unit, case.number, Event.CHECK_IN_ASKED, None)
    language = await context.language_of(person.user_id, case.chat_id)
    plain = context.program.texts.plain
    answers = [
        button(plain(language, f"care-button-check-in-{answer}"), f"cases:{answer}:{case.number}")
        for answer in ("yes", "no")
    ]
    text = context.program.texts.say(language, "care-check-in-question")
    _write(context, person, text, context.private_keyboard(answers, language=language))


async def _tell(
    context: Context, case: Case, key: str, *, urgency: Urgency = Urgency.MODERATION, **values: Any
) -> None:
    person = await reached(context, case)
    if person is not None:
        language = await context.language_of(person.user_id, case.chat_id)
        text = context.program.texts.say(language, key, **values)
        _write(context, person, text, context.private_keyboard(language=language), urgency)


def _write(
    context: Context, person: Person, text: str, markup: dict[str, Any], urgency: Urgency = Urgency.MODERATION
) -> None:
    context.whisper(person.user_id, text, markup, urgency=urgency, about=person.user_id)

"""Words typed in the private conversation of care: a yes, a no, or anything at all; nothing is understood or kept."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from telegram import Update

from content.countries import find_country
from domain import care as deciding
from domain.care import Past, Reply
from domain.distress import Assessment, Tier
from handlers import care_answers, care_talk
from handlers.kit.context import Context
from handlers.kit.feature import Listener
from handlers.kit.raw import MEDIA, Raw, is_private, message
from handlers.kit.screens import is_answered
from storage import automatic_replies, cases, people, relays
from storage.cache import Caches

SHORTEST_COUNTRY = 4  # characters: "no" and "it" are words before they are Norway and Italy
FREE = (("home", "quiet"),)  # what is no question, and may be asked over


def is_typed(raw: Raw, _caches: Caches) -> bool:
    """A plain text in private."""
    found = message(raw)
    return found is not None and is_private(raw) and "text" in found and not found["text"].startswith("/")


def is_shown(raw: Raw, _caches: Caches) -> bool:
    """Something in private that is no text: a voice, a picture."""
    found = message(raw)
    return found is not None and is_private(raw) and not MEDIA.isdisjoint(found)


async def take_for_answer(context: Context, found: Assessment, past: Past, payload: dict[str, Any]) -> None:
    """Words of distress where Waymark asked about danger: they answer it, and are not asked the same once more."""
    said_yes = care_talk.begins_with(context, _text(context), care_talk.YES)
    reply = deciding.answer_to_question(found, said_yes, past, context.now)
    if reply is Reply.SILENCE:
        return
    await automatic_replies.note(context.unit, context.chat_id, context.user_id, deciding.level_of(found))
    case = await care_talk.case_of(context, str(payload.get("case", 0)))
    answer = care_answers.answer_danger if reply is Reply.DANGER else care_answers.answer_bad
    await answer(context, case)


async def read_typed(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Take a typed yes or no for the button; words of distress were answered already when they were heard."""
    if _was_heard(context, text):
        return
    case = await care_talk.case_of(context, str(payload.get("case", 0)))
    if care_talk.begins_with(context, text, care_talk.YES):
        await care_answers.answer_danger(context, case)
    elif care_talk.begins_with(context, text, care_talk.NO):
        await care_answers.answer_bad(context, case)
    else:
        await _offer_people(context, text, payload)


async def read_talk(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Whatever somebody types after the question was answered: people who can listen, and nothing twice in a row."""
    if not _was_heard(context, text):
        await _offer_people(context, text, payload)


async def stay_beside(update: Update, context: Context) -> None:
    """Whoever has an open case is not told that Waymark knows only commands, though they were asked nothing."""
    asked = await people.question_for(context.unit, context.user_id)
    if (asked is not None and asked[:2] not in FREE) or _was_heard(context, _text(context)):
        return
    if await relays.of_person(context.unit, context.user_id) is not None:
        return
    case = await cases.current(context.unit, context.user_id)
    if case is not None and case.tier in (Tier.CRISIS, Tier.DISTRESS):
        await _offer_people(context, _text(context), {"case": case.number})


async def say_unheard(update: Update, context: Context) -> None:
    """A voice or a picture of somebody who has a hard time: nobody heard it, and there are people who would."""
    if is_answered(context) or await relays.of_person(context.unit, context.user_id) is not None:
        return
    asked = await people.question_for(context.unit, context.user_id)
    if asked is not None and asked[0] not in ("care", "home"):
        return
    case = await cases.current(context.unit, context.user_id)
    hard = case is not None and case.tier in (Tier.CRISIS, Tier.DISTRESS)
    talking = asked is not None and asked[0] == "care"
    payload: dict[str, Any] = asked[2] if asked is not None and talking else {"case": case.number if case else 0}
    last = payload.get("shown_at")
    if (hard or talking) and (last is None or _is_over(context, last)):
        what = asked[1] if asked is not None and talking else care_talk.TALK
        marks = {key: value for key, value in payload.items() if key != "case"} | {"shown_at": context.now.isoformat()}
        number = int(payload.get("case", 0))
        await care_talk.listen(context, number, what, **marks)
        html = care_talk.with_lines(context, "care-unheard", await care_talk.country(context, case))
        care_talk.say(context, html, care_talk.keyboard(context, number))


async def _offer_people(context: Context, text: str, payload: dict[str, Any]) -> None:
    """People at first, a shorter word later, silence in between: whoever pours their heart out is not talked over."""
    last = payload.get("at")
    if last is not None and not _is_over(context, last):
        return
    number = int(payload.get("case", 0))
    case = await care_talk.case_of(context, str(number))
    named = find_country(text) if len(text) >= SHORTEST_COUNTRY else []
    country = named[0] if len(named) == 1 else await care_talk.country(context, case)
    await care_talk.listen(context, number, care_talk.TALK, at=context.now.isoformat())
    first = last is None or len(named) == 1
    html = care_talk.with_lines(context, "care-typed", country) if first else context.t("care-typed-again")
    care_talk.say(context, html, care_talk.keyboard(context, number))


def _is_over(context: Context, since: str) -> bool:
    """Whether a word said at a time may be followed by another."""
    return context.now - datetime.fromisoformat(since) >= deciding.WORD_EVERY


def _was_heard(context: Context, text: str) -> bool:
    """Whether the words were answered when they were heard, or are left alone as words of one breath."""
    if context.in_private and is_answered(context):
        return True
    return context.program.detector.assess(text).tier is not Tier.NONE


def _text(context: Context) -> str:
    found = message(context.raw) or {}
    text: str = found.get("text", "")
    return text


LISTENERS = (Listener(is_typed, stay_beside), Listener(is_shown, say_unheard))

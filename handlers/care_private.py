"""The private conversation of care: one question, ways to reach a person, one hurdle answered; it assesses nobody."""

from __future__ import annotations

from typing import Any

from telegram import Update

from content.texts import Html
from domain import care as deciding
from domain.care import IMMINENT, QUIET_AFTER_FALSE_ALARM, Past, Tone
from domain.distress import Assessment, Tier
from domain.relay import holds
from domain.wishes import Urgency
from handlers import care_answers, care_later, care_talk, care_team, care_typed, help_cards
from handlers.care_talk import Opening
from handlers.kit.context import Context
from handlers.kit.feature import Button
from storage import automatic_replies, cases, people, relays
from storage.links import Link
from storage.relays import Relay

MOST_LINES = 4
TALKING = frozenset({Tone.QUESTION, Tone.STILL_HERE, Tone.GRIEF, Tone.CONCERN})


async def hear(context: Context, found: Assessment) -> None:
    """Answer words of distress, worry or grief that were written to Waymark itself."""
    past = await automatic_replies.past(context.unit, context.chat_id, context.user_id)
    asked = await people.question_for(context.unit, context.user_id)
    telling = asked is not None and asked[:2] == ("worry", "note")  # what was asked is about somebody else
    if asked is not None and asked[:2] == ("care", care_talk.DANGER) and await _is_an_answer(context, found):
        await care_typed.take_for_answer(context, found, past, asked[2])
        return
    tone = await _tone(context, found, past, telling=telling)
    if tone is Tone.SILENCE:
        return
    await automatic_replies.note(context.unit, context.chat_id, context.user_id, deciding.level_of(found))
    case = await cases.current(context.unit, context.user_id)
    number = case.number if case else 0
    if tone in TALKING and not telling:
        await care_talk.listen(context, number, care_talk.DANGER if tone is Tone.QUESTION else care_talk.TALK)
    html, keyboard = await _answer(context, tone, number, IMMINENT in found.flags)
    urgency = Urgency.CRISIS if found.tier is Tier.CRISIS else Urgency.REPLY
    context.reply(html, keyboard, urgency=urgency, key=f"crisis:{context.raw['update_id']}")


async def follow(update: Update, context: Context, link: Link) -> None:
    """Arrive from the public line. Whoever it was not meant for finds help, too, but nobody else's case."""
    case = await cases.get(context.unit, int(link.payload.get("case", 0)))
    country = await help_cards.country_of(context, context.user_id, link.chat_id)
    if case is not None and case.user_id != context.user_id:
        html = care_talk.with_lines(context, "care-for-anyone", country)
        context.reply(html, care_talk.keyboard(context, 0))
        return
    if link.payload.get("tier") == Tier.CONCERN_OTHER:
        html = help_cards.concern(context, country, context.language)
        context.reply(html, care_talk.keyboard(context, 0, team=False))
        return
    number = case.number if case else 0
    imminent = case is not None and IMMINENT in case.flags
    opening = await care_talk.opening(context, number, country, imminent=imminent, from_group=case is not None)
    html, keyboard = care_talk.question(context, context.language, opening)
    await care_talk.listen(context, number)
    context.reply(html, keyboard, urgency=Urgency.CRISIS)


async def in_danger(update: Update, context: Context) -> None:
    await care_answers.answer_danger(context, await care_talk.pressed_case(context))


async def bad(update: Update, context: Context) -> None:
    await care_answers.answer_bad(context, await care_talk.pressed_case(context))


async def hurdle(update: Update, context: Context) -> None:
    """One hurdle, one matching way past it."""
    case = await care_talk.pressed_case(context)
    name = (context.arguments or [""])[-1]
    if name not in care_answers.HURDLES:
        context.toast(context.label("toast-gone"))
        return
    values = {}
    if name in ("voice", "tried"):
        country = await care_talk.country(context, case)
        in_writing = name == "voice"
        values["lines"] = help_cards.lines(context, country, context.language, limit=MOST_LINES, want_chat=in_writing)
    html = context.t(f"care-hurdle-{name}", **values)
    await care_talk.listen(context, case.number if case else 0, care_talk.TALK)
    care_talk.say(context, html, care_talk.keyboard(context, case.number if case else 0))


async def all_well(update: Update, context: Context) -> None:
    """It was a quote, or all is well: quiet for a day, and the moderators see that it was said."""
    case = await care_talk.pressed_case(context)
    where = case.chat_id if case is not None and case.chat_id is not None else context.chat_id
    until = context.now + QUIET_AFTER_FALSE_ALARM
    await care_later.plan_word(context, where, case.number if case is not None else 0)
    await automatic_replies.be_quiet(context.unit, where, context.user_id, until)
    await people.stop_asking(context.unit, context.user_id)
    if case is not None:
        await care_team.note_cleared(context, case)
    html = context.t("care-okay", told="yes" if case is not None else "no")
    care_talk.say(context, html, context.private_keyboard())


async def _tone(context: Context, found: Assessment, past: Past, *, telling: bool) -> Tone:
    talk = await relays.of_person(context.unit, context.user_id)
    if talk is not None and not telling and await _is_passed_on(context, talk):
        helper = talk.moderator == context.user_id
        return deciding.answer_accompanied(found, past, context.now, helper=helper)
    willing = context.person is None or context.person.automatic_replies
    return deciding.answer_private(found, past, willing, context.now, telling=telling)


async def _is_passed_on(context: Context, talk: Relay) -> bool:
    """Whether the other person gets these words: typed ones, not edited ones, while the case is theirs."""
    case = await cases.get(context.unit, talk.case_number)
    if case is None or "text" not in context.raw.get("message", {}):
        return False
    return holds(talk.moderator, talk.member, claimed_by=case.claimed_by, about=case.user_id, is_open=case.is_open)


async def _is_an_answer(context: Context, found: Assessment) -> bool:
    """Whether words of distress answer the question about danger; what is passed on to a person answers that person."""
    if found.tier not in (Tier.CRISIS, Tier.DISTRESS) or "message" not in context.raw:
        return False
    talk = await relays.of_person(context.unit, context.user_id)
    return talk is None or not await _is_passed_on(context, talk)


async def _answer(context: Context, tone: Tone, number: int, imminent: bool) -> tuple[Html, dict[str, Any]]:
    country = await help_cards.country_of(context, context.user_id)
    if tone is Tone.QUESTION:
        return care_talk.question(context, context.language, Opening(number, country, imminent))
    if tone in (Tone.CALL_FIRST, Tone.ASIDE):
        html = care_talk.with_lines(context, "relay-call-first" if tone is Tone.CALL_FIRST else "relay-aside", country)
        if tone is Tone.CALL_FIRST:
            html = Html(f"{care_talk.call_first(context, context.language, country)}\n\n{html}")
        return html, context.private_keyboard()
    if tone is Tone.STILL_HERE:
        html = care_talk.with_lines(context, "care-still-here", country)
        return html, care_talk.keyboard(context, number)
    if tone is Tone.CONCERN:
        html = help_cards.concern(context, country, context.language)
    else:
        html = care_talk.with_lines(context, "care-grief", country)
    return html, care_talk.keyboard(context, number, team=False)


BUTTONS = (
    Button("danger", in_danger),
    Button("bad", bad),
    Button("okay", all_well),
    Button("hard", hurdle),
    Button("team", care_team.ask_team),
    Button("reached", care_later.reached),
    Button("notyet", care_later.not_yet),
)
ANSWERS = {care_talk.DANGER: care_typed.read_typed, care_talk.TALK: care_typed.read_talk}

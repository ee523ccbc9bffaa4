"""After a crisis: a quiet word to whoever carried it, with a way to talk and a way to rest; nobody else sees it."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from domain.cases import read_number
from domain.distress import Tier
from domain.wishes import Urgency
from handlers import case_cards, case_names
from handlers.kit.context import Context
from handlers.kit.wishes import button, send
from storage import cases, duty, people
from storage.cases import Case

REST = timedelta(hours=48)
ANSWERS = ("talk", "rest", "fine")


async def offer(context: Context, case: Case) -> None:
    """Ask whoever had the case: in private where that arrives, else in the chat without any detail."""
    if case.tier is not Tier.CRISIS or case.drill or case.claimed_by is None or case.moderators_chat_id is None:
        return
    person = await people.get(context.unit, case.claimed_by)
    if person is None:
        return
    say, plain = context.program.texts.say, context.program.texts.plain
    private = person.reachable or case.moderators_chat_id == person.user_id
    language = (
        await context.language_of(person.user_id, case.chat_id)
        if private
        else await case_cards.language_for(context, case)
    )
    rows = [[button(plain(language, f"case-button-{answer}"), f"cases:{answer}:{case.number}")] for answer in ANSWERS]
    chat_id = person.user_id if private else case.moderators_chat_id
    who = person.name if private else case_names.member_link(person.user_id, person.name)
    text = say(language, "case-debrief", who=who, number=str(case.number), private="yes" if private else "no")
    keyboard = case_cards.framed(context, rows, chat_id, language)
    context.wish(send(chat_id, text, keyboard=keyboard, silent=not private, urgency=Urgency.REPLY))


async def talk(update: Update, context: Context) -> None:
    """Pass on that somebody would like to talk, without what about; alone, there are lines that listen to helpers."""
    case = await _own(context)
    if case is None:
        return
    if case.moderators_chat_id is None or case.moderators_chat_id > 0:
        _answer(context, "case-debrief-alone")
        return
    language = await case_cards.language_for(context, case)
    who = case_names.member_link(context.user_id, context.name)
    context.wish(send(case.moderators_chat_id, context.program.texts.say(language, "case-wants-to-talk", who=who)))
    _answer(context, "case-debrief-asked")


async def rest(update: Update, context: Context) -> None:
    """Off duty for two days."""
    case = await _own(context)
    if case is None:
        return
    if case.moderators_chat_id is not None:
        until = context.now + REST
        await duty.rest(context.unit, case.moderators_chat_id, context.user_id, until)
    _answer(context, "case-debrief-rest")


async def be_fine(update: Update, context: Context) -> None:
    if await _own(context) is not None:
        _answer(context, "case-debrief-fine")


async def _own(context: Context) -> Case | None:
    """The case whoever presses had; nobody else's."""
    case = await cases.get(context.unit, read_number((context.arguments or [""])[0]))
    if case is None or case.claimed_by != context.user_id:
        context.toast(context.label("case-toast-not-asked" if case is not None else "case-toast-gone"))
        return None
    return case


def _answer(context: Context, key: str) -> None:
    context.toast()
    context.change_pressed(context.t(key), context.private_keyboard() if context.in_private else None)

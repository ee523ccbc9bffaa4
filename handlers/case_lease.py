"""The lease of a claim: whoever has a case and is silent is nudged, then the case is open to the others again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from telegram import Update

from domain.case_times import Watch, watch
from domain.cases import HELD_STATES, Event, Step, read_number
from domain.wishes import Urgency
from handlers import alerts, case_cards, case_names
from handlers.case_holding import length_of
from handlers.kit import wishes
from handlers.kit.context import Context
from storage import cases, outbox, people, schedule
from storage.cases import Case
from storage.schedule import Occasion


async def look(occasion: Occasion, context: Context) -> None:
    """Look whether whoever has the case was heard of; the watch goes on for as long as somebody has it."""
    case = await cases.get(context.unit, int(occasion.payload["case"]))
    if case is None or case.state not in HELD_STATES:
        return
    since = case.active_at or case.claimed_at or case.opened_at
    nudged = occasion.payload.get("nudged") == since.isoformat()
    what, look_at = watch(since, length_of(case), context.now, nudged=nudged)
    if what is Watch.LAPSE:
        await _lapse(context, case)
        return
    if what is Watch.NUDGE:
        await _nudge(context, case)
        occasion = replace(occasion, payload={**occasion.payload, "nudged": since.isoformat()})
    await schedule.postpone(context.unit, occasion, look_at)


async def still(update: Update, context: Context) -> None:
    """Whoever has the case says that they are with it; in private, too."""
    case = await cases.get(context.unit, read_number((context.arguments or [""])[0]))
    if case is None or case.state not in HELD_STATES or case.claimed_by != context.user_id:
        context.toast(context.label("case-toast-moved-on"))
        return
    await cases.touch(context.unit, case.number)
    await cases.note(context.unit, case.number, Event.STILL, context.user_id)
    context.toast(context.label("case-toast-still"))
    if context.in_private and case.moderators_chat_id != context.chat_id:
        thanks = context.t("case-still", number=str(case.number))
        context.change_pressed(case_names.marked(context, case, context.language, thanks), context.private_keyboard())


async def _lapse(context: Context, case: Case) -> None:
    """Open the case to everybody, with what was noted so far."""
    if not await cases.take_step(context.unit, case.number, Step.LAPSE, None, holder=case.claimed_by):
        return
    now_case = await cases.get(context.unit, case.number)
    assert now_case is not None
    language = await case_cards.language_for(context, case)
    before = context.program.texts.say(language, "case-lapsed", number=str(case.number))
    before = case_names.marked(context, case, language, before)
    await alerts.call_out(context, now_case, before=f"{before}\n\n")


async def _nudge(context: Context, case: Case) -> None:
    """Ask whoever has the case whether they are still with it: in private where that arrives, else beside the card."""
    await cases.note(context.unit, case.number, Event.NUDGED, None)
    person = await people.get(context.unit, case.claimed_by) if case.claimed_by is not None else None
    if person is None or case.moderators_chat_id is None:
        return
    say = context.program.texts.say
    if person.reachable:
        language = await context.language_of(person.user_id, case.chat_id)
        who, chat_id, beside = person.name, person.user_id, None
    else:
        language = await case_cards.language_for(context, case)
        who, chat_id = case_names.member_link(person.user_id, person.name), case.moderators_chat_id
        beside = await outbox.find_message(context.unit.connection, chat_id, case_cards.card_name(case.number))
    text = say(language, "case-nudge", who=who, number=str(case.number), hours="yes" if _is_long(case) else "no")
    text = case_names.marked(context, case, language, text)
    words = context.program.texts.plain(language, "case-button-still")
    rows = [[wishes.button(words, f"cases:still:{case.number}")]]
    keyboard = case_cards.framed(context, rows, chat_id, language)
    context.wish(wishes.send(chat_id, text, keyboard=keyboard, reply_to=beside, urgency=Urgency.MODERATION))


def _is_long(case: Case) -> bool:
    return length_of(case) > timedelta(hours=1)

"""Not carrying a case alone: a second person beside whoever has it, or handing it to somebody who says yes."""

from __future__ import annotations

from telegram import Update

from domain.cases import HELD_STATES, Event, Step, may_take, read_number
from domain.identifiers import read_id
from domain.wishes import Urgency
from handlers import alerts, case_cards, case_holding, case_member, case_names, case_steps, case_views
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.screens import in_rows, short_label
from storage import cases, outbox, people
from storage.case_rows import Entry
from storage.cases import Case

MOST_OFFERED = 8


async def want_backup(update: Update, context: Context) -> None:
    """Ask the others for a second person."""
    case = await case_steps.pressed(context)
    if case is None:
        return
    if case.state not in HELD_STATES:
        context.toast(context.label("case-toast-moved-on"))
        return
    await cases.note(context.unit, case.number, Event.BACKUP_WANTED, context.user_id)
    await cases.touch(context.unit, case.number, context.user_id)
    context.toast(context.label("case-toast-backup-wanted"))
    await _say_beside(context, case, "case-backup", [("with", f"with:{case.number}")])
    await alerts.refresh(context, case)


async def stand_by(update: Update, context: Context) -> None:
    """I'm with you: any number of people may be."""
    case = await case_steps.pressed(context)
    if case is None:
        return
    if case.state not in HELD_STATES or case.claimed_by == context.user_id:
        context.toast(await case_steps.why_not(context, case))
        return
    await cases.note(context.unit, case.number, Event.BACKUP, context.user_id)
    context.toast(context.label("case-toast-beside"))
    await alerts.refresh(context, case)


async def ask_whom(update: Update, context: Context) -> None:
    """Offer everybody known in the moderators' chat."""
    case = await _held(context)
    if case is None:
        return
    found = await case_names.colleagues(context, case, frozenset({context.user_id}))
    if not found:
        context.toast(context.label("case-toast-nobody-else"), alert=True)
        return
    offered = [
        wishes.button(short_label(each.name), f"cases:give:{case.number}:{each.user_id}")
        for each in found[:MOST_OFFERED]
    ]
    await case_views.offer(context, case, in_rows(offered))


async def give(update: Update, context: Context) -> None:
    """Ask one person to take a case over; until they say yes nothing changes."""
    case = await _held(context)
    whom = read_id((context.arguments or [""])[-1])
    if case is None:
        return
    fitting = {each.user_id for each in await case_names.colleagues(context, case, frozenset({context.user_id}))}
    person = await people.get(context.unit, whom) if whom in fitting and whom is not None else None
    if person is None:
        context.toast(context.label("case-toast-moved-on"))
        return
    await cases.note(context.unit, case.number, Event.HANDED, context.user_id, whom=person.user_id)
    await cases.touch(context.unit, case.number)
    context.toast(context.label("case-toast-handed", name=person.name))
    asked = case_names.member_link(person.user_id, person.name)
    await _say_beside(
        context,
        case,
        "case-handed",
        [("accept", f"accept:{case.number}"), ("pass", f"pass:{case.number}")],
        asked=asked,
    )
    await alerts.refresh(context, case)


async def accept(update: Update, context: Context) -> None:
    """Whoever was asked takes the case over."""
    asked = await _asked(context)
    if asked is None:
        return
    case, entry = asked
    if not await cases.take_step(context.unit, case.number, Step.TAKE_OVER, context.user_id, holder=entry.actor):
        context.toast(await case_steps.why_not(context, case))
        return
    now_case = await cases.get(context.unit, case.number)
    assert now_case is not None
    await case_holding.begin(context, now_case)
    context.toast(context.label("case-toast-claimed"))
    over = context.t("case-handed-over", number=str(case.number), who=context.name)
    context.change_pressed(case_names.marked(context, case, context.language, over))
    await alerts.refresh(context, now_case)
    await case_member.tell_changed(context, now_case)


async def pass_on(update: Update, context: Context) -> None:
    """Whoever was asked can't: nobody is told more than that the case stays where it is."""
    asked = await _asked(context)
    if asked is None:
        return
    case, _ = asked
    await cases.note(context.unit, case.number, Event.DECLINED, context.user_id)
    context.toast(context.label("case-toast-declined"))
    stays = context.t("case-handed-stays", number=str(case.number))
    context.change_pressed(case_names.marked(context, case, context.language, stays))


async def _held(context: Context) -> Case | None:
    """The pressed case, if it may be handed on: by whoever has it, or by anybody where that person was erased."""
    case = await case_steps.pressed(context)
    if case is None:
        return None
    if case.state not in HELD_STATES or case.claimed_by not in (None, context.user_id):
        context.toast(await case_steps.why_not(context, case))
        return None
    return case


async def _asked(context: Context) -> tuple[Case, Entry] | None:
    """The case somebody was asked to take over, for that person alone."""
    case = await cases.get(context.unit, read_number((context.arguments or [""])[0]))
    entries = await cases.entries(context.unit, case.number) if case is not None else []
    handed = next((entry for entry in reversed(entries) if entry.event == Event.HANDED), None)
    if case is None or case.moderators_chat_id != context.chat_id or handed is None:
        context.toast(context.label("case-toast-gone"))
        return None
    if handed.whom != context.user_id or not may_take(context.user_id, case.user_id):
        context.toast(context.label("case-toast-not-asked"))
        return None
    return case, handed


async def _say_beside(context: Context, case: Case, key: str, offered: list[tuple[str, str]], **values: str) -> None:
    """A line in the moderators' chat that answers the card."""
    assert case.moderators_chat_id is not None
    language = await case_cards.language_for(context, case)
    say, plain = context.program.texts.say, context.program.texts.plain
    row = [wishes.button(plain(language, f"case-button-{name}"), f"cases:{data}") for name, data in offered]
    text = case_names.marked(
        context, case, language, say(language, key, who=context.name, number=str(case.number), **values)
    )
    card = await outbox.find_message(
        context.unit.connection, case.moderators_chat_id, case_cards.card_name(case.number)
    )
    keyboard = case_cards.framed(context, [row], case.moderators_chat_id, language)
    context.wish(
        wishes.send(case.moderators_chat_id, text, keyboard=keyboard, reply_to=card, urgency=Urgency.MODERATION)
    )

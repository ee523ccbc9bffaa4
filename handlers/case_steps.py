"""The steps a moderator takes by a button of the card: whoever is in the chat the alert went to may, nobody else."""

from __future__ import annotations

from typing import Any

from telegram import Update

from domain.care import QUIET_AFTER_FALSE_ALARM
from domain.case_times import is_pressing
from domain.cases import (
    ASKED_ABOUT_LIMIT_FOR,
    CLAIM_LIMIT,
    HELD_STATES,
    Event,
    Misread,
    Outcome,
    State,
    Step,
    may_take,
    read_number,
)
from handlers import alerts, case_drill, case_holding, case_member
from handlers.kit.context import Context
from storage import automatic_replies, case_lookups, cases, people
from storage.cases import Case


async def pressed(context: Context) -> Case | None:
    """The case of the pressed button; None, with a word why, for whoever may not act on it."""
    case = await cases.get(context.unit, read_number((context.arguments or [""])[0]))
    if case is None or not await is_here(context, case):
        context.toast(context.label("case-toast-gone"))
        return None
    if not may_take(context.user_id, case.user_id):
        context.toast(context.label("case-toast-own"), alert=True)
        return None
    return case


async def take(context: Context, case: Case, step: Step, **more: Any) -> Case | None:
    """Take a step, or say who was faster."""
    if not await cases.take_step(context.unit, case.number, step, context.user_id, **more):
        context.toast(await why_not(context, case))
        return None
    return await cases.get(context.unit, case.number)


async def why_not(context: Context, case: Case) -> str:
    """Why a step was not taken, for whoever pressed."""
    if case.state in HELD_STATES and case.claimed_by == context.user_id:
        return context.label("case-toast-yours")
    if case.state in HELD_STATES and case.claimed_by is not None:
        person = await people.get(context.unit, case.claimed_by)
        if person is not None:
            return context.label("case-toast-taken", name=person.name)
    return context.label("case-toast-moved-on")


async def claim(update: Update, context: Context) -> None:
    """Take a case; of two at once the first has it, and the other is told who."""
    case = await pressed(context)
    if case is None or (case.state is State.OPEN and await _asks_about_limit(context, case)):
        return
    case = await take(context, case, Step.CLAIM)
    if case is None:
        return
    await alerts.stop_calling(context, case)
    await case_holding.begin(context, case)
    context.toast(context.label("case-toast-claimed"))
    await alerts.refresh(context, case)
    await case_member.tell_seen(context, case)


async def decline(update: Update, context: Context) -> None:
    """Not this one, without a reason: others hear nothing of it, and whoever had the case gives it back."""
    case = await pressed(context)
    if case is None:
        return
    held = case.state in HELD_STATES and case.claimed_by == context.user_id
    if held and not await cases.take_step(
        context.unit, case.number, Step.HAND_BACK, context.user_id, holder=context.user_id
    ):
        context.toast(context.label("case-toast-moved-on"))
        return
    await cases.note(context.unit, case.number, Event.DECLINED, context.user_id)
    context.toast(context.label("case-toast-handed-back" if held else "case-toast-declined"))
    now_case = await cases.get(context.unit, case.number)
    if held and now_case is not None:
        await alerts.call_out(context, now_case)


async def dismiss(update: Update, context: Context) -> None:
    """Close a case as a false alarm, with what it was in truth: for a day the member hears no automatic reply."""
    case = await pressed(context)
    reason = (context.arguments or [""])[-1]
    if case is None:
        return
    if reason not in set(Misread):
        context.toast(context.label("case-toast-moved-on"))
        return
    case = await take(context, case, Step.DISMISS, outcome=Outcome.FALSE_ALARM, detail=reason)
    if case is None:
        return
    await settle(context, case)
    if case.user_id is not None and case.chat_id is not None:
        until = context.now + QUIET_AFTER_FALSE_ALARM
        await automatic_replies.be_quiet(context.unit, case.chat_id, case.user_id, until)
    context.toast(context.label("case-toast-dismissed"))
    await alerts.refresh(context, case)


async def settle(context: Context, case: Case) -> None:
    """Stop whatever was planned to call moderators about a case that is over."""
    await alerts.stop_calling(context, case)
    await case_holding.end(context, case)
    if case.drill:
        await case_drill.report(context, case)


async def reopen(update: Update, context: Context) -> None:
    """Undo closing: the case stands open, and a false alarm is none any more."""
    case = await pressed(context)
    case = await take(context, case, Step.REOPEN) if case is not None else None
    if case is None:
        return
    await case_holding.end(context, case)
    if case.user_id is not None:
        await automatic_replies.end_quiet(context.unit, case.user_id)
    if is_pressing(case.tier, frozenset(case.flags)):
        await alerts.call_again_later(context, case)
    context.toast(context.label("case-toast-reopened"))
    await alerts.refresh(context, case)


async def is_here(context: Context, case: Case) -> bool:
    """Whether the button was pressed where the case is looked after: its chat, or a card of it in private."""
    if case.moderators_chat_id is None:
        return False
    if case.moderators_chat_id == context.chat_id:
        return True
    return context.in_private and (
        await people.get_membership(context.unit, case.moderators_chat_id, context.user_id) in people.PRESENT
    )


async def _asks_about_limit(context: Context, case: Case) -> bool:
    """Ask whoever has enough already whether one of the others could; pressing again within minutes means yes."""
    if case.drill or await case_lookups.held_by(context.unit, context.user_id) < CLAIM_LIMIT:
        return False
    asked = await cases.last(context.unit, case.number, Event.OVER_LIMIT, context.user_id)
    if asked is not None and context.now - asked <= ASKED_ABOUT_LIMIT_FOR:
        return False
    await cases.note(context.unit, case.number, Event.OVER_LIMIT, context.user_id)
    context.toast(context.label("case-toast-limit", count=CLAIM_LIMIT), alert=True)
    return True

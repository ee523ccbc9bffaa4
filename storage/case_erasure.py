"""Forgetting cases: the message's id after a week, the rest after a month, and a member at once when they ask."""

from __future__ import annotations

from sqlalchemy import delete, select, update

from domain.cases import Event
from storage import cases, schedule
from storage.case_rows import Case, from_row
from storage.tables import case_event, case_text, distress_case
from storage.unit import Unit

REFRESH = "cases.refresh"


async def forget_message(unit: Unit, number: int) -> None:
    """Forget which message a case began with."""
    await cases.change(unit, number, message_id=None)


async def forget(unit: Unit, number: int) -> None:
    """Forget a case, its words and its history; what is counted stays."""
    for table in (case_text, case_event):
        await unit.execute(delete(table).where(table.c.case_number == number))
    await unit.execute(delete(distress_case).where(distress_case.c.number == number))


async def erase_from_cases(unit: Unit, user_id: int) -> int:
    """Leave a case that is not over to the moderators, without who and where; give the number of rows changed."""
    for case in await _all_of(unit, user_id):
        if case.is_open:
            await cases.note(unit, case.number, Event.ERASED, None)
        if case.moderators_chat_id is not None and case.moderators_chat_id != user_id:
            await plan_refresh(unit, case.number, case.moderators_chat_id)
    theirs = await unit.execute(
        update(distress_case)
        .where(distress_case.c.user_id == user_id)
        .values(user_id=None, message_id=None, wants_follow_up=None)
    )
    taken = await unit.execute(
        update(distress_case).where(distress_case.c.claimed_by == user_id).values(claimed_by=None)
    )
    await unit.execute(
        update(distress_case).where(distress_case.c.moderators_chat_id == user_id).values(moderators_chat_id=None)
    )
    return theirs.rowcount + taken.rowcount


async def _all_of(unit: Unit, user_id: int) -> list[Case]:
    """Every case of a member that is kept: the card of a closed one names them still."""
    rows = await unit.rows(
        select(distress_case)
        .where(distress_case.c.user_id == user_id, distress_case.c.drill.is_(False))
        .order_by(distress_case.c.number)
    )
    return [from_row(row) for row in rows]


async def plan_refresh(unit: Unit, number: int, moderators_chat_id: int) -> None:
    """Let the card be brought up to date a moment later, by whoever has words for it."""
    name = f"{number}:{unit.now:%Y%m%d%H%M%S%f}"
    await schedule.plan(unit, REFRESH, moderators_chat_id, name, unit.now, payload={"case": number})


async def erase_from_events(unit: Unit, user_id: int) -> int:
    """Take a person out of what was noted in cases; give the number of rows."""
    result = await unit.execute(update(case_event).where(case_event.c.actor == user_id).values(actor=None))
    whom = await unit.execute(update(case_event).where(case_event.c.whom == user_id).values(whom=None))
    return result.rowcount + whom.rowcount

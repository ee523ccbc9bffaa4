"""Distress cases and their history: ids, tiers and times, never a word of a message. What is legal is the domain's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from domain.care import higher
from domain.cases import (
    ACUTE_STATES,
    COUNTS_AS_OPEN_FOR,
    OPEN_STATES,
    Event,
    Outcome,
    State,
    Step,
    claim_time,
    sources,
    target,
)
from domain.distress import Assessment, Tier
from storage import care_counts
from storage.case_rows import Case, Entry, from_row
from storage.tables import case_event, distress_case
from storage.unit import Unit

__all__ = ["Case", "Entry"]  # others name them together with what is done to them

_OPEN = tuple(str(state) for state in OPEN_STATES)
_ACUTE = tuple(str(state) for state in ACUTE_STATES)
_SIGNS = (str(Event.SIGNAL), str(Event.ASKED), str(Event.IN_DANGER), str(Step.REOPEN))
_GENTLE = (str(Tier.CRISIS), str(Tier.DISTRESS))


async def open_case(
    unit: Unit,
    user_id: int | None,
    found: Assessment,
    *,
    moderators_chat_id: int,
    chat_id: int | None = None,
    message_id: int | None = None,
    drill: bool = False,
) -> Case:
    """Begin a case; look for a current one first. A drill is about nobody and counts nowhere."""
    result = await unit.execute(
        insert(distress_case).values(
            chat_id=chat_id,
            user_id=user_id,
            tier=str(found.tier),
            flags=sorted(found.flags),
            rules=list(found.rules),
            message_id=message_id,
            moderators_chat_id=moderators_chat_id,
            state=str(State.OPEN),
            opened_at=unit.now,
            left_group=False,
            drill=drill,
            signals=1,
        )
    )
    number: int = result.inserted_primary_key[0]  # type: ignore[index]
    await note(unit, number, Event.OPENED, None)
    case = await _known(unit, number)
    await _count(unit, case, f"opened:{found.tier}", *(f"rule:{rule}" for rule in found.rules))
    return case


async def get(unit: Unit, number: int) -> Case | None:
    """The case with this number, until it is forgotten."""
    row = await unit.one(select(distress_case).where(distress_case.c.number == number))
    return from_row(row) if row else None


async def current(unit: Unit, user_id: int, moderators_chat_id: int | None = None) -> Case | None:
    """The member's case that is not over, in these moderators' hands or in anybody's; a drill is none."""
    found = await all_current(unit, user_id)
    fitting = [each for each in found if moderators_chat_id in (None, each.moderators_chat_id)]
    return fitting[-1] if fitting else None


async def all_current(unit: Unit, user_id: int) -> list[Case]:
    """Every case of a member that is not over, oldest first."""
    rows = await unit.rows(
        select(distress_case)
        .where(distress_case.c.user_id == user_id, distress_case.c.state.in_(_OPEN), distress_case.c.drill.is_(False))
        .order_by(distress_case.c.number)
    )
    return [from_row(row) for row in rows]


async def open_case_of(unit: Unit, user_id: int) -> int | None:
    """The number of the member's case that is not over."""
    found = await current(unit, user_id)
    return found.number if found else None


async def any_open(unit: Unit, chat_id: int) -> bool:
    """Whether somebody in this group has a hard time that is not over: cheerful posts wait, others turn gentle.

    Somebody who is to be looked at again has it still. A case that nobody closes counts for a day after its last sign.
    """
    since = unit.now - COUNTS_AS_OPEN_FOR
    spoke = select(case_event.c.case_number).where(case_event.c.event.in_(_SIGNS), case_event.c.at > since)
    acute = distress_case.c.state.in_(_ACUTE) & (
        (distress_case.c.opened_at > since) | distress_case.c.number.in_(spoke)
    )
    looked_after = (distress_case.c.state == str(State.FOLLOW_UP)) & (distress_case.c.follow_up_at > since)
    number = await unit.scalar(
        select(func.count())
        .select_from(distress_case)
        .where(
            distress_case.c.chat_id == chat_id,
            distress_case.c.tier.in_(_GENTLE),
            acute | looked_after,
            distress_case.c.drill.is_(False),
        )
    )
    return bool(number)


async def add_signal(unit: Unit, case: Case, found: Assessment, message_id: int | None) -> Case:
    """Add a further message to a case: the highest tier stays, the link goes to the newest message."""
    await unit.execute(
        update(distress_case)
        .where(distress_case.c.number == case.number)
        .values(
            tier=higher(str(found.tier), str(case.tier)),
            flags=_together(case.flags, found.flags),
            rules=_together(case.rules, found.rules),
            message_id=message_id if message_id is not None else case.message_id,
            signals=distress_case.c.signals + 1,
        )
    )
    await note(unit, case.number, Event.SIGNAL, case.user_id)
    await _count(unit, case, "signal", *(f"rule:{rule}" for rule in found.rules if rule not in case.rules))
    return await _known(unit, case.number)


async def take_step(
    unit: Unit,
    number: int,
    step: Step,
    actor: int | None,
    *,
    holder: int | None = None,
    outcome: Outcome | None = None,
    follow_up_at: datetime | None = None,
    detail: str | None = None,
) -> bool:
    """Take a step if the case stands where it is legal; of two at once the first wins. Give whether it was taken.

    With `holder`, only while that person has the case.
    """
    legal = tuple(str(state) for state in sources(step))
    conditions = [distress_case.c.number == number, distress_case.c.state.in_(legal)]
    if holder is not None:
        conditions.append(distress_case.c.claimed_by == holder)
    values = _values(unit, step, actor)
    if outcome is not None:
        values["outcome"] = str(outcome)
    if follow_up_at is not None:
        values["follow_up_at"] = follow_up_at
    result = await unit.execute(update(distress_case).where(*conditions).values(**values))
    if result.rowcount != 1:
        return False
    await note(unit, number, step, actor, detail=detail or (str(outcome) if outcome else None), whom=holder)
    await _count_step(unit, await _known(unit, number), step, detail)
    return True


def _values(unit: Unit, step: Step, actor: int | None) -> dict[str, Any]:
    values: dict[str, Any] = {"active_at": unit.now}
    after = target(step)
    if after is not None:
        values["state"] = str(after)
    if step in (Step.CLAIM, Step.TAKE_OVER):
        values |= {"claimed_by": actor, "claimed_at": unit.now}
    elif after is State.OPEN:
        values |= dict.fromkeys(("claimed_by", "claimed_at", "active_at", "closed_at", "outcome", "follow_up_at"))
    elif after is State.RESOLVED:
        values["closed_at"] = unit.now
    return values


async def _count_step(unit: Unit, case: Case, step: Step, detail: str | None) -> None:
    if step is Step.CLAIM and case.claimed_at is not None:
        await _count(unit, case, f"claim:{claim_time(case.opened_at, case.claimed_at)}")
    elif step is Step.DISMISS:
        found = [f"outcome:{Outcome.FALSE_ALARM}", *(f"false:{rule}" for rule in case.rules)]
        await _count(unit, case, *found, *([f"misread:{detail}"] if detail else []))
    elif step in (Step.RESOLVE, Step.FOLLOW_UP) and case.outcome is not None and target(step) is not None:
        if step is Step.FOLLOW_UP or case.follow_up_at is None:
            await _count(unit, case, f"outcome:{case.outcome}")
    elif step in (Step.LAPSE, Step.REOPEN, Step.HAND_BACK):
        await _count(unit, case, str(step))


async def touch(unit: Unit, number: int, by: int | None = None) -> None:
    """Note that whoever has the case is still with it; with `by`, only if that is who has it."""
    by_holder = [distress_case.c.claimed_by == by] if by is not None else []
    this = distress_case.c.number == number
    await unit.execute(update(distress_case).where(this, *by_holder).values(active_at=unit.now))


async def change(unit: Unit, number: int, **values: Any) -> None:
    """Set columns of a case that are no step: active_at, follow_up_at, wants_follow_up, left_group."""
    await unit.execute(update(distress_case).where(distress_case.c.number == number).values(**values))


async def note(
    unit: Unit,
    number: int,
    event: Event | Step,
    actor: int | None,
    *,
    detail: str | None = None,
    whom: int | None = None,
) -> None:
    """Write into a case's history: what, who, when; never words."""
    values = {"case_number": number, "actor": actor, "event": str(event), "detail": detail, "whom": whom}
    await unit.execute(insert(case_event).values(**values, at=unit.now))


async def last(unit: Unit, number: int, event: Event | Step, actor: int | None = None) -> datetime | None:
    """When this last happened in a case, by anybody or by one person."""
    by = [case_event.c.actor == actor] if actor is not None else []
    found: datetime | None = await unit.scalar(
        select(case_event.c.at)
        .where(case_event.c.case_number == number, case_event.c.event == str(event), *by)
        .order_by(case_event.c.id.desc())
        .limit(1)
    )
    return found


async def history(unit: Unit, number: int) -> list[tuple[str, int | None, datetime]]:
    """Everything noted about a case, oldest first: (event, actor, time)."""
    return [(entry.event, entry.actor, entry.at) for entry in await entries(unit, number)]


async def entries(unit: Unit, number: int) -> list[Entry]:
    """Everything noted about a case, oldest first, with what and who it concerned."""
    rows = await unit.rows(select(case_event).where(case_event.c.case_number == number).order_by(case_event.c.id))
    return [Entry(*(row[name] for name in Entry._fields)) for row in rows]


async def _count(unit: Unit, case: Case, *names: str) -> None:
    if not case.drill:
        await care_counts.count(unit, case.chat_id or 0, *names)


async def _known(unit: Unit, number: int) -> Case:
    found = await get(unit, number)
    assert found is not None
    return found


def _together(before: Iterable[str], found: Iterable[str]) -> list[str]:
    return sorted({*before, *found})

"""Distress cases and their history: ids, tiers and times, never a word of a message. What is legal is the domain's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from domain.care import higher
from domain.cases import COUNTS_AS_OPEN_FOR, OPEN_STATES, Event, State, Step, outcome, sources
from domain.distress import Assessment, Tier
from storage.tables import case_event, distress_case
from storage.unit import Unit

_OPEN = tuple(str(state) for state in OPEN_STATES)


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `chat_id` None: it began in private; `user_id` None: the member was erased."""

    number: int
    chat_id: int | None
    user_id: int | None
    tier: Tier
    flags: tuple[str, ...]
    rules: tuple[str, ...]
    message_id: int | None
    moderators_chat_id: int | None
    state: State
    claimed_by: int | None
    opened_at: datetime
    claimed_at: datetime | None
    closed_at: datetime | None
    signals: int

    @property
    def is_open(self) -> bool:
        """Whether somebody may still have to look after it."""
        return self.state in OPEN_STATES


async def open_case(
    unit: Unit,
    user_id: int,
    found: Assessment,
    *,
    moderators_chat_id: int,
    chat_id: int | None = None,
    message_id: int | None = None,
) -> Case:
    """Begin a case; look for a current one first."""
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
            signals=1,
        )
    )
    number: int = result.inserted_primary_key[0]  # type: ignore[index]
    await note(unit, number, Event.OPENED, None)
    return await _known(unit, number)


async def get(unit: Unit, number: int) -> Case | None:
    """The case with this number, until it is forgotten."""
    row = await unit.one(select(distress_case).where(distress_case.c.number == number))
    return _from_row(row) if row else None


async def current(unit: Unit, user_id: int, moderators_chat_id: int | None = None) -> Case | None:
    """The member's open or claimed case, in these moderators' hands or in anybody's."""
    conditions = [distress_case.c.user_id == user_id, distress_case.c.state.in_(_OPEN)]
    if moderators_chat_id is not None:
        conditions.append(distress_case.c.moderators_chat_id == moderators_chat_id)
    row = await unit.one(select(distress_case).where(*conditions).order_by(distress_case.c.number.desc()).limit(1))
    return _from_row(row) if row else None


async def open_case_of(unit: Unit, user_id: int) -> int | None:
    """The number of the member's open or claimed case."""
    found = await current(unit, user_id)
    return found.number if found else None


async def any_open(unit: Unit, chat_id: int) -> bool:
    """Whether somebody in this group is in a crisis that is not over: cheerful posts wait, others turn gentle."""
    number = await unit.scalar(
        select(func.count())
        .select_from(distress_case)
        .where(
            distress_case.c.chat_id == chat_id,
            distress_case.c.tier == str(Tier.CRISIS),
            distress_case.c.state.in_(_OPEN),
            distress_case.c.opened_at > unit.now - COUNTS_AS_OPEN_FOR,
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
    return await _known(unit, case.number)


async def take_step(unit: Unit, number: int, step: Step, actor: int) -> bool:
    """Take a step if the case stands where it is legal; of two at once the first wins. Give whether it was taken."""
    after = outcome(step)
    values: dict[str, Any] = {"state": str(after)}
    if step is Step.CLAIM:
        values |= {"claimed_by": actor, "claimed_at": unit.now}
    elif after is State.OPEN:
        values |= {"claimed_by": None, "claimed_at": None, "closed_at": None}
    else:
        values["closed_at"] = unit.now
    legal = tuple(str(state) for state in sources(step))
    result = await unit.execute(
        update(distress_case).where(distress_case.c.number == number, distress_case.c.state.in_(legal)).values(**values)
    )
    if result.rowcount == 1:
        await note(unit, number, step, actor)
    return bool(result.rowcount == 1)


async def touch(unit: Unit, number: int) -> None:
    """Note that whoever has the case is still with it."""
    await unit.execute(update(distress_case).where(distress_case.c.number == number).values(active_at=unit.now))


async def note(unit: Unit, number: int, event: Event | Step, actor: int | None) -> None:
    """Write into a case's history: what, who, when."""
    await unit.execute(insert(case_event).values(case_number=number, actor=actor, event=str(event), at=unit.now))


async def last(unit: Unit, number: int, event: Event | Step) -> datetime | None:
    """When this last happened in a case."""
    found: datetime | None = await unit.scalar(
        select(case_event.c.at)
        .where(case_event.c.case_number == number, case_event.c.event == str(event))
        .order_by(case_event.c.id.desc())
        .limit(1)
    )
    return found


async def history(unit: Unit, number: int) -> list[tuple[str, int | None, datetime]]:
    """Everything noted about a case, oldest first: (event, actor, time)."""
    rows = await unit.rows(select(case_event).where(case_event.c.case_number == number).order_by(case_event.c.id))
    return [(row["event"], row["actor"], row["at"]) for row in rows]


async def forget_message(unit: Unit, number: int) -> None:
    """Forget which message a case began with."""
    await unit.execute(update(distress_case).where(distress_case.c.number == number).values(message_id=None))


async def forget(unit: Unit, number: int) -> None:
    """Forget a case and its history."""
    await unit.execute(delete(case_event).where(case_event.c.case_number == number))
    await unit.execute(delete(distress_case).where(distress_case.c.number == number))


async def erase_from_cases(unit: Unit, user_id: int) -> int:
    """Leave the case itself to the moderators, without who and where; give the number of rows changed."""
    theirs = await unit.execute(
        update(distress_case).where(distress_case.c.user_id == user_id).values(user_id=None, message_id=None)
    )
    taken = await unit.execute(
        update(distress_case).where(distress_case.c.claimed_by == user_id).values(claimed_by=None)
    )
    await unit.execute(
        update(distress_case).where(distress_case.c.moderators_chat_id == user_id).values(moderators_chat_id=None)
    )
    return theirs.rowcount + taken.rowcount


async def erase_from_events(unit: Unit, user_id: int) -> int:
    """Empty the actor of what a person did in cases; give the number of rows."""
    result = await unit.execute(update(case_event).where(case_event.c.actor == user_id).values(actor=None))
    return result.rowcount


async def _known(unit: Unit, number: int) -> Case:
    found = await get(unit, number)
    assert found is not None
    return found


def _together(before: Iterable[str], found: Iterable[str]) -> list[str]:
    return sorted({*before, *found})


def _from_row(row: Any) -> Case:
    names = (
        "number", "chat_id", "user_id", "message_id", "moderators_chat_id", "claimed_by", "opened_at",
        "claimed_at", "closed_at", "signals",
    )  # fmt: skip
    return Case(
        **{name: row[name] for name in names},
        tier=Tier(row["tier"]),
        state=State(row["state"]),
        flags=tuple(row["flags"]),
        rules=tuple(row["rules"]),
    )

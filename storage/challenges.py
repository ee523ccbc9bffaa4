"""Challenges of groups, who is in them and which days they marked; what follows from that is the domain's."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, or_, select, update

from domain.cases import OPEN_STATES, Outcome
from domain.challenges import AFTER_CASE, GOING_ON, Kind, RunState, State
from storage.members_data import erase_rows, forget_name
from storage.statements import insert_new
from storage.tables import challenge_run, distress_case, enrolment, task_mark
from storage.unit import Unit

_OPEN_CASE = tuple(str(state) for state in OPEN_STATES)


@dataclass(frozen=True, slots=True)
class Run:
    """One challenge of one group. `done_together` counts marked days and never shrinks."""

    id: int
    chat_id: int
    challenge_id: str
    starts_on: date
    state: RunState
    done_together: int


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One person in a run; `next_day` is the first task not sent yet and `next_on` its date."""

    run_id: int
    user_id: int
    state: State
    starts_on: date
    next_day: int
    next_on: date
    minute_of_day: int
    counted: bool
    paused_at: datetime | None
    paused_until: date | None
    joined_at: datetime

    @property
    def goes_on(self) -> bool:
        """Whether it is neither finished nor left."""
        return self.state in GOING_ON


@dataclass(frozen=True, slots=True)
class Task:
    """One task that was sent; `kind` None: nothing was said about it yet."""

    day: int
    kind: Kind | None
    sent_at: datetime


async def start(unit: Unit, chat_id: int, challenge_id: str, starts_on: date, started_by: int) -> Run:
    result = await unit.execute(
        insert(challenge_run).values(
            chat_id=chat_id,
            challenge_id=challenge_id,
            starts_on=starts_on,
            state=str(RunState.OPEN),
            started_by=started_by or None,
            done_together=0,
        )
    )
    found = await get_run(unit, result.inserted_primary_key[0])  # type: ignore[index]
    assert found is not None
    return found


async def get_run(unit: Unit, run_id: int) -> Run | None:
    found = await _runs(unit, challenge_run.c.id == run_id)
    return found[0] if found else None


async def open_run(unit: Unit, chat_id: int) -> Run | None:
    """The challenge that runs in a group now."""
    found = await _runs(unit, challenge_run.c.chat_id == chat_id, challenge_run.c.state == str(RunState.OPEN))
    return found[-1] if found else None


async def runs_of(unit: Unit, chat_id: int) -> list[Run]:
    """Every challenge a group ever had, oldest first."""
    return await _runs(unit, challenge_run.c.chat_id == chat_id)


async def end_run(unit: Unit, run_id: int, state: RunState) -> bool:
    """End an open run; False when it had ended already."""
    result = await unit.execute(
        update(challenge_run)
        .where(challenge_run.c.id == run_id, challenge_run.c.state == str(RunState.OPEN))
        .values(state=str(state))
    )
    return bool(result.rowcount == 1)


async def add_together(unit: Unit, run_id: int) -> None:
    """Add one day to the group's number."""
    await unit.execute(
        update(challenge_run)
        .where(challenge_run.c.id == run_id)
        .values(done_together=challenge_run.c.done_together + 1)
    )


async def counted_people(unit: Unit, run_id: int) -> int:
    """How many people the group's number is made of."""
    found: int = await unit.scalar(
        select(func.count(func.distinct(enrolment.c.user_id)))
        .select_from(enrolment.join(task_mark, _same_person()))
        .where(enrolment.c.run_id == run_id, enrolment.c.counted.is_(True), task_mark.c.kind.is_not(None))
    )
    return found


async def enrol(unit: Unit, new: Enrolment) -> bool:
    """Put somebody into a run; False when they are in it already."""
    result = await unit.execute(
        insert_new(unit.connection.dialect.name, enrolment).values(**{**asdict(new), "state": str(new.state)})
    )
    return bool(result.rowcount == 1)


async def get(unit: Unit, run_id: int, user_id: int) -> Enrolment | None:
    found = await _enrolments(unit, enrolment.c.run_id == run_id, enrolment.c.user_id == user_id)
    return found[0] if found else None


async def of_run(unit: Unit, run_id: int) -> list[Enrolment]:
    """Everybody who is or was in a run."""
    return await _enrolments(unit, enrolment.c.run_id == run_id)


async def of_person(unit: Unit, user_id: int, states: Collection[State] = GOING_ON) -> list[Enrolment]:
    """What somebody is in, newest first."""
    wanted = tuple(str(state) for state in states)
    found = await _enrolments(unit, enrolment.c.user_id == user_id, enrolment.c.state.in_(wanted))
    return found[::-1]


async def change(unit: Unit, before: Enrolment, **values: Any) -> Enrolment:
    """Set columns of an enrolment and give it as it is then."""
    await unit.execute(
        update(enrolment)
        .where(enrolment.c.run_id == before.run_id, enrolment.c.user_id == before.user_id)
        .values(**{name: str(value) if name == "state" else value for name, value in values.items()})
    )
    after = await get(unit, before.run_id, before.user_id)
    assert after is not None
    return after


async def note_sent(unit: Unit, run_id: int, user_id: int, day: int) -> None:
    values = {"run_id": run_id, "user_id": user_id, "day": day, "sent_at": unit.now}
    await unit.execute(insert_new(unit.connection.dialect.name, task_mark).values(**values))


async def tasks(unit: Unit, run_id: int, user_id: int) -> dict[int, Task]:
    """The tasks somebody was sent, by day."""
    rows = await unit.rows(
        select(task_mark).where(task_mark.c.run_id == run_id, task_mark.c.user_id == user_id).order_by(task_mark.c.day)
    )
    return {row["day"]: Task(row["day"], Kind(row["kind"]) if row["kind"] else None, row["sent_at"]) for row in rows}


async def mark(unit: Unit, run_id: int, user_id: int, day: int, kind: Kind) -> bool:
    """Note what somebody says about a day, once; whether it is new."""
    result = await unit.execute(
        update(task_mark)
        .where(
            task_mark.c.run_id == run_id,
            task_mark.c.user_id == user_id,
            task_mark.c.day == day,
            task_mark.c.kind.is_(None),
        )
        .values(kind=str(kind), marked_at=unit.now)
    )
    return bool(result.rowcount == 1)


async def stretch(unit: Unit, before: Enrolment) -> None:
    """Give the tasks that wait for a mark the time back that a pause took."""
    if before.paused_at is None:
        return
    for task in (await tasks(unit, before.run_id, before.user_id)).values():
        if task.kind is None:
            await unit.execute(
                update(task_mark)
                .where(
                    task_mark.c.run_id == before.run_id,
                    task_mark.c.user_id == before.user_id,
                    task_mark.c.day == task.day,
                )
                .values(sent_at=task.sent_at + (unit.now - before.paused_at))
            )


async def hard_time(unit: Unit, user_id: int) -> tuple[datetime, bool] | None:
    """When somebody's newest distress case began and whether it is open still, if challenges are to be silent."""
    row = await unit.one(
        select(distress_case.c.opened_at, distress_case.c.state)
        .where(
            distress_case.c.user_id == user_id,
            distress_case.c.drill.is_(False),
            or_(
                distress_case.c.state.in_(_OPEN_CASE),
                and_(
                    distress_case.c.outcome.is_distinct_from(str(Outcome.FALSE_ALARM)),
                    distress_case.c.opened_at > unit.now - AFTER_CASE,
                ),
            ),
        )
        .order_by(distress_case.c.opened_at.desc())
        .limit(1)
    )
    return (row["opened_at"], row["state"] in _OPEN_CASE) if row else None


async def erase_run(unit: Unit, user_id: int) -> int:
    """Forget who started a challenge; the group keeps it."""
    return await forget_name(unit, challenge_run, user_id, "started_by")


async def erase_enrolments(unit: Unit, user_id: int) -> int:
    return await erase_rows(unit, enrolment, user_id)


async def erase_marks(unit: Unit, user_id: int) -> int:
    """Forget the days; the group's number stays."""
    return await erase_rows(unit, task_mark, user_id)


def _same_person() -> ColumnElement[bool]:
    return and_(task_mark.c.run_id == enrolment.c.run_id, task_mark.c.user_id == enrolment.c.user_id)


async def _runs(unit: Unit, *conditions: ColumnElement[bool]) -> list[Run]:
    names = ("id", "chat_id", "challenge_id", "starts_on", "done_together")
    rows = await unit.rows(select(challenge_run).where(*conditions).order_by(challenge_run.c.id))
    return [Run(**{name: row[name] for name in names}, state=RunState(row["state"])) for row in rows]


async def _enrolments(unit: Unit, *conditions: ColumnElement[bool]) -> list[Enrolment]:
    names = (
        "run_id", "user_id", "starts_on", "next_day", "next_on", "minute_of_day", "counted", "paused_at",
        "paused_until", "joined_at",
    )  # fmt: skip
    rows = await unit.rows(select(enrolment).where(*conditions).order_by(enrolment.c.joined_at, enrolment.c.run_id))
    return [Enrolment(**{name: row[name] for name in names}, state=State(row["state"])) for row in rows]

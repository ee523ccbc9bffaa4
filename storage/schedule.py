"""What is due when: rows that decide, while any timer only wakes us. Computing times is the domain's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.statements import insert_new
from storage.tables import schedule
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Occasion:
    """One thing that falls due once: `occurrence` names it within its feature and chat."""

    id: int
    feature: str
    chat_id: int
    user_id: int | None
    occurrence: str
    due_at: datetime
    payload: dict[str, Any]
    attempts: int


async def plan(
    unit: Unit,
    feature: str,
    chat_id: int,
    occurrence: str,
    due_at: datetime,
    *,
    user_id: int | None = None,
    payload: dict[str, Any] | None = None,
) -> None:
    """Plan an occasion once; an occurrence that is already planned or past stays as it is."""
    await unit.execute(
        insert_new(unit.connection.dialect.name, schedule),
        [
            {
                "feature": feature,
                "chat_id": chat_id,
                "user_id": user_id,
                "occurrence": occurrence,
                "due_at": due_at,
                "payload": payload or {},
                "state": "waiting",
                "attempts": 0,
            }
        ],
    )


async def cancel(unit: Unit, feature: str, chat_id: int, prefix: str = "", user_id: int | None = None) -> None:
    """Drop waiting occasions of a feature in a chat whose occurrence starts with `prefix`, perhaps of one person."""
    condition = [
        schedule.c.feature == feature,
        schedule.c.chat_id == chat_id,
        schedule.c.state == "waiting",
        schedule.c.occurrence.startswith(prefix, autoescape=True),
    ]
    if user_id is not None:
        condition.append(schedule.c.user_id == user_id)
    await unit.execute(delete(schedule).where(*condition))


async def is_waiting(unit: Unit, feature: str, chat_id: int, prefix: str = "") -> bool:
    """Whether anything of a feature is still to come in a chat whose occurrence starts with `prefix`."""
    found = await unit.scalar(
        select(func.count())
        .select_from(schedule)
        .where(
            schedule.c.feature == feature,
            schedule.c.chat_id == chat_id,
            schedule.c.state == "waiting",
            schedule.c.occurrence.startswith(prefix, autoescape=True),
        )
    )
    return bool(found)


async def due(connection: AsyncConnection, now: datetime, limit: int = 200) -> list[Occasion]:
    """The waiting occasions whose time has come, earliest first."""
    found = await connection.execute(
        select(schedule)
        .where(schedule.c.state == "waiting", schedule.c.due_at <= now)
        .order_by(schedule.c.due_at, schedule.c.id)
        .limit(limit)
    )
    names = ("id", "feature", "chat_id", "user_id", "occurrence", "due_at", "payload", "attempts")
    return [Occasion(**{name: row[name] for name in names}) for row in found.mappings()]


async def settle(connection: AsyncConnection, occasion_id: int, state: str) -> None:
    """Mark an occasion done, skipped or failed; its payload is erased."""
    await connection.execute(update(schedule).where(schedule.c.id == occasion_id).values(state=state, payload={}))


async def count_attempt(connection: AsyncConnection, occasion: Occasion) -> None:
    await connection.execute(
        update(schedule).where(schedule.c.id == occasion.id).values(attempts=occasion.attempts + 1)
    )


async def postpone(unit: Unit, occasion: Occasion, due_at: datetime) -> None:
    """Let the same occasion fall due later: it stays waiting, and keeps its name and payload."""
    await unit.execute(
        update(schedule)
        .where(schedule.c.id == occasion.id)
        .values(state="waiting", due_at=due_at, payload=occasion.payload)
    )
    unit.postponed = True


async def next_due(connection: AsyncConnection) -> tuple[datetime, str] | None:
    """When the next occasion falls due, and of which feature; None when nothing is planned."""
    row = (
        await connection.execute(
            select(schedule.c.due_at, schedule.c.feature)
            .where(schedule.c.state == "waiting")
            .order_by(schedule.c.due_at)
            .limit(1)
        )
    ).first()
    return (row[0], row[1]) if row else None


async def counts(connection: AsyncConnection) -> dict[str, int]:
    found = await connection.execute(select(schedule.c.state, func.count()).group_by(schedule.c.state))
    return {row[0]: row[1] for row in found}


async def forget_old(connection: AsyncConnection, now: datetime) -> None:
    """Drop settled occasions once no restart could plan them again."""
    await connection.execute(
        delete(schedule).where(schedule.c.state != "waiting", schedule.c.due_at < now - timedelta(days=60))
    )

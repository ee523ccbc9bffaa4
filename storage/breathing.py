"""The breathing exercise a person does or did last, one row each; how it felt is not kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from storage.members_data import erase_rows
from storage.statements import upsert
from storage.tables import breathing
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Session:
    """A session and its message; `cautions` are the exercises whose caution the person has read."""

    exercise_id: str
    session: str
    message_id: int | None
    ends_at: datetime
    cautions: tuple[str, ...]


async def get(unit: Unit, user_id: int) -> Session | None:
    """The person's last session, under way or over."""
    row = await unit.one(select(breathing).where(breathing.c.user_id == user_id))
    if row is None:
        return None
    return Session(
        exercise_id=row["exercise_id"],
        session=row["session"],
        message_id=row["message_id"],
        ends_at=row["ends_at"],
        cautions=tuple(row["cautions"]),
    )


async def begin(unit: Unit, user_id: int, new: Session) -> None:
    """Note the session a person has begun, in place of the one before."""
    values: dict[str, Any] = {
        "user_id": user_id,
        "exercise_id": new.exercise_id,
        "session": new.session,
        "message_id": new.message_id,
        "started_at": unit.now,
        "ends_at": new.ends_at,
        "cautions": list(new.cautions),
    }
    await upsert(unit, breathing, values, [name for name in values if name != "user_id"])


async def end(unit: Unit, user_id: int) -> None:
    """Note that the session is over now."""
    await unit.execute(update(breathing).where(breathing.c.user_id == user_id).values(ends_at=unit.now))


async def erase(unit: Unit, user_id: int) -> int:
    return await erase_rows(unit, breathing, user_id)

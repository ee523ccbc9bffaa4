"""Which groups have lost somebody, and until when they are looked after for that; nobody who died is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from storage.members_data import forget_name
from storage.statements import upsert
from storage.tables import postvention
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Postvention:
    """One group's time after a death."""

    chat_id: int
    started_at: datetime
    until: datetime


async def of_group(unit: Unit, chat_id: int) -> Postvention | None:
    """The time that is running, if one is."""
    row = await unit.one(select(postvention).where(postvention.c.chat_id == chat_id, postvention.c.until > unit.now))
    return Postvention(row["chat_id"], row["started_at"], row["until"]) if row else None


async def is_on(unit: Unit, chat_id: int) -> bool:
    return await of_group(unit, chat_id) is not None


async def begin(unit: Unit, chat_id: int, started_by: int, until: datetime) -> None:
    values = {"chat_id": chat_id, "started_by": started_by, "started_at": unit.now, "until": until}
    await upsert(unit, postvention, values, ("started_by", "started_at", "until"))


async def extend(unit: Unit, found: Postvention, until: datetime) -> None:
    await unit.execute(postvention.update().where(postvention.c.chat_id == found.chat_id).values(until=until))


async def end(unit: Unit, chat_id: int) -> bool:
    """Forget it; give whether there was something to forget."""
    result = await unit.execute(delete(postvention).where(postvention.c.chat_id == chat_id))
    return result.rowcount == 1


async def erase(unit: Unit, user_id: int) -> int:
    """The group keeps its time; who began it is forgotten."""
    return await forget_name(unit, postvention, user_id, "started_by")

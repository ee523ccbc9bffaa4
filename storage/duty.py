"""What moderators said about being there for cases, and their weekly shifts; who is there now is the domain's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.duty import OFF, REST, Shift, Standing, is_used
from storage.members_data import erase_rows
from storage.statements import upsert
from storage.tables import duty, duty_shift
from storage.unit import Unit

KEPT_AFTER_END = timedelta(days=30)


async def set_state(unit: Unit, chat_id: int, user_id: int, state: str, until: datetime | None = None) -> None:
    """Note that somebody is "on" or "off" duty in a moderators' chat, until a time or until they say otherwise."""
    values = {"chat_id": chat_id, "user_id": user_id, "state": state, "until": until, "changed_at": unit.now}
    await upsert(unit, duty, values, ("state", "until", "changed_at"))


async def rest(unit: Unit, chat_id: int, user_id: int, until: datetime) -> None:
    """Let somebody rest; where nobody keeps a roster this does not begin one."""
    used = is_used(await shifts(unit, chat_id), await standings(unit, chat_id))
    await set_state(unit, chat_id, user_id, OFF if used else REST, until)


async def forget_state(unit: Unit, chat_id: int, user_id: int) -> None:
    """Let the shifts alone say when somebody is there."""
    await unit.execute(delete(duty).where(duty.c.chat_id == chat_id, duty.c.user_id == user_id))


async def standings(unit: Unit, chat_id: int) -> list[Standing]:
    """What everybody said in a moderators' chat, also what is over."""
    rows = await unit.rows(select(duty).where(duty.c.chat_id == chat_id).order_by(duty.c.user_id))
    return [Standing(row["user_id"], row["state"], row["until"]) for row in rows]


async def shifts(unit: Unit, chat_id: int, user_id: int | None = None) -> list[Shift]:
    """The weekly shifts of a moderators' chat, or of one person there."""
    whose = [duty_shift.c.user_id == user_id] if user_id is not None else []
    rows = await unit.rows(
        select(duty_shift)
        .where(duty_shift.c.chat_id == chat_id, *whose)
        .order_by(duty_shift.c.weekday, duty_shift.c.starts, duty_shift.c.user_id)
    )
    return [Shift(row["weekday"], row["starts"], row["ends"], row["user_id"]) for row in rows]


async def replace_shifts(unit: Unit, chat_id: int, user_id: int, kept: Iterable[Shift]) -> None:
    """Give somebody exactly these shifts in a moderators' chat."""
    await unit.execute(delete(duty_shift).where(duty_shift.c.chat_id == chat_id, duty_shift.c.user_id == user_id))
    rows = [
        {"chat_id": chat_id, "user_id": user_id, "weekday": each.weekday, "starts": each.starts, "ends": each.ends}
        for each in kept
    ]
    if rows:
        await unit.execute(insert(duty_shift), rows)


async def forget_old(connection: AsyncConnection, now: datetime) -> None:
    """Drop what somebody said once it has been over for a month."""
    await connection.execute(delete(duty).where(duty.c.until < now - KEPT_AFTER_END))


async def erase_states(unit: Unit, user_id: int) -> int:
    return await erase_rows(unit, duty, user_id)


async def erase_shifts(unit: Unit, user_id: int) -> int:
    return await erase_rows(unit, duty_shift, user_id)

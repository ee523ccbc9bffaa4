"""Newcomers: who asked to come in, how far they are, and who waved to them. What follows is decided elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, or_, select, update

from storage import people, presence
from storage.members_data import erase_rows
from storage.statements import insert_new, upsert
from storage.tables import join_request, kept_message, wave
from storage.unit import Unit

WELCOME = "welcome"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody on the way into a group. `held` is whether Waymark itself keeps them from writing."""

    chat_id: int
    user_id: int
    user_chat_id: int
    by_request: bool
    held: bool
    state: str
    requested_at: datetime

    @property
    def asked_in(self) -> str:
        """The name under which the message with the rules is kept."""
        return f"join:{self.chat_id}:{int(self.requested_at.timestamp())}"


async def get(unit: Unit, chat_id: int, user_id: int) -> Newcomer | None:
    """The newcomer, found by their id or by that of the private chat they are written to in."""
    row = await unit.one(
        select(join_request).where(
            join_request.c.chat_id == chat_id,
            or_(join_request.c.user_id == user_id, join_request.c.user_chat_id == user_id),
        )
    )
    return _from_row(row) if row else None


async def note(
    unit: Unit, chat_id: int, user_id: int, *, user_chat_id: int, by_request: bool, held: bool = False
) -> Newcomer:
    """Note that somebody is at the door; an older request of theirs is replaced."""
    values: dict[str, Any] = {
        "chat_id": chat_id,
        "user_id": user_id,
        "user_chat_id": user_chat_id,
        "by_request": by_request,
        "held": held,
        "state": "asked",
        "requested_at": unit.now,
    }
    await upsert(unit, join_request, values, ("user_chat_id", "by_request", "held", "state", "requested_at"))
    return Newcomer(**values)


async def change(unit: Unit, newcomer: Newcomer, **values: Any) -> None:
    await unit.execute(
        update(join_request)
        .where(join_request.c.chat_id == newcomer.chat_id, join_request.c.user_id == newcomer.user_id)
        .values(**values)
    )


async def forget(unit: Unit, newcomer: Newcomer) -> None:
    """Leave no trace of a request."""
    await unit.execute(
        delete(join_request).where(
            join_request.c.chat_id == newcomer.chat_id, join_request.c.user_id == newcomer.user_id
        )
    )
    await unit.execute(
        delete(kept_message).where(
            kept_message.c.chat_id == newcomer.user_chat_id,
            kept_message.c.name.startswith(f"join:{newcomer.chat_id}:", autoescape=True),
        )
    )


async def forget_stranger(unit: Unit, user_id: int) -> None:
    """Forget somebody who came no further than the door: in no group, and without a private chat with Waymark."""
    who = await people.get(unit, user_id)
    if who is not None and not who.reachable and not await people.chats_of(unit, user_id):
        await presence.erase_person(unit, user_id)
        await presence.erase_memberships(unit, user_id)


async def was_reached(unit: Unit, newcomer: Newcomer) -> bool:
    """Whether the message with the rules arrived."""
    found = await unit.scalar(
        select(kept_message.c.message_id).where(
            kept_message.c.chat_id == newcomer.user_chat_id, kept_message.c.name == newcomer.asked_in
        )
    )
    return found is not None


async def welcomed_since(unit: Unit, chat_id: int, span: timedelta) -> bool:
    """Whether somebody was welcomed in a group within this span."""
    found = await unit.scalar(
        select(kept_message.c.message_id).where(
            kept_message.c.chat_id == chat_id,
            kept_message.c.name == WELCOME,
            kept_message.c.kept_at > unit.now - span,
        )
    )
    return found is not None


async def add_wave(unit: Unit, chat_id: int, newcomer: int, user_id: int) -> int:
    """Note a wave and give how many wait to be passed on; 0 when this person waved already."""
    result = await unit.execute(
        insert_new(unit.connection.dialect.name, wave),
        [{"chat_id": chat_id, "newcomer": newcomer, "user_id": user_id}],
    )
    return await _waves(unit, chat_id, newcomer) if result.rowcount == 1 else 0


async def take_waves(unit: Unit, chat_id: int, newcomer: int) -> int:
    """How many people waved; from now on nothing is kept of it."""
    number = await _waves(unit, chat_id, newcomer)
    await unit.execute(delete(wave).where(wave.c.chat_id == chat_id, wave.c.newcomer == newcomer))
    return number


async def erase_requests(unit: Unit, user_id: int) -> int:
    erased = await erase_rows(unit, join_request, user_id)
    return erased + await erase_rows(unit, join_request, user_id, "user_chat_id")


async def erase_waves(unit: Unit, user_id: int) -> int:
    erased = await erase_rows(unit, wave, user_id)
    return erased + await erase_rows(unit, wave, user_id, "newcomer")


async def _waves(unit: Unit, chat_id: int, newcomer: int) -> int:
    mine = (wave.c.chat_id == chat_id, wave.c.newcomer == newcomer)
    number: int = await unit.scalar(select(func.count()).select_from(wave).where(*mine))
    return number


def _from_row(row: Any) -> Newcomer:
    names = ("chat_id", "user_id", "user_chat_id", "by_request", "held", "state", "requested_at")
    return Newcomer(**{name: row[name] for name in names})

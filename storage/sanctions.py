"""The record of sanctions and the fingerprints of bans: written once, and only ever marked undone or ended."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, select, update

from domain.sanctions import Kind, Origin, Sanction
from storage.members_data import erase_rows, forget_name
from storage.statements import insert_new
from storage.tables import ban_fingerprint, sanction
from storage.unit import Unit


async def record(
    unit: Unit,
    chat_id: int,
    user_id: int,
    kind: Kind,
    *,
    reason: str = "",
    origin: Origin = Origin.COMMAND,
    issued_by: int | None = None,
    until: datetime | None = None,
) -> Sanction:
    """Note a new sanction and give it with its number."""
    values: dict[str, Any] = {
        "chat_id": chat_id,
        "user_id": user_id,
        "kind": kind,
        "reason": reason,
        "origin": origin,
        "issued_by": issued_by,
        "issued_at": unit.now,
        "until": until,
        "state": "active",
    }
    number = (await unit.execute(insert(sanction).values(**values).returning(sanction.c.number))).scalar_one()
    return Sanction(number=number, **values)


async def get(unit: Unit, number: int) -> Sanction | None:
    row = await unit.one(select(sanction).where(sanction.c.number == number))
    return _from_row(row) if row else None


async def of_member(unit: Unit, chat_id: int, user_id: int) -> list[Sanction]:
    """Everything on record about a member of a chat, newest first."""
    return await _found(unit, sanction.c.chat_id == chat_id, sanction.c.user_id == user_id)


async def of_person(unit: Unit, user_id: int) -> list[Sanction]:
    """Everything on record about a person in any chat, newest first."""
    return await _found(unit, sanction.c.user_id == user_id)


async def undo(unit: Unit, number: int, actor: int | None) -> bool:
    """Mark an active sanction as taken back; False when it was not active any more."""
    return await _settle(unit, number, state="undone", undone_by=actor, undone_at=unit.now)


async def end(unit: Unit, number: int) -> bool:
    """Mark an active sanction as over; False when it was not active any more."""
    return await _settle(unit, number, state="ended")


async def answer(unit: Unit, number: int) -> bool:
    """Note that the member answered a sanction; False when they had already."""
    condition = (sanction.c.number == number, sanction.c.answered_at.is_(None))
    return (await unit.execute(update(sanction).where(*condition).values(answered_at=unit.now))).rowcount == 1


async def erase(unit: Unit, user_id: int) -> int:
    """Delete what is on record about a person, and their name from what they did as a moderator."""
    erased = await erase_rows(unit, sanction, user_id)
    for column in ("issued_by", "undone_by"):
        erased += await forget_name(unit, sanction, user_id, column)
    return erased


async def mark_ban(unit: Unit, key: bytes, chat_id: int, user_id: int) -> None:
    """Keep the fingerprint of a ban, which outlives the erasure of the person's rows."""
    await unit.execute(
        insert_new(unit.connection.dialect.name, ban_fingerprint),
        [{"chat_id": chat_id, "fingerprint": fingerprint(key, user_id)}],
    )


async def unmark_ban(unit: Unit, key: bytes, chat_id: int, user_id: int) -> None:
    await unit.execute(
        delete(ban_fingerprint).where(
            ban_fingerprint.c.chat_id == chat_id, ban_fingerprint.c.fingerprint == fingerprint(key, user_id)
        )
    )


async def is_marked_banned(unit: Unit, key: bytes, chat_id: int, user_id: int) -> bool:
    """Whether this person is banned from a chat, even if their rows were erased since."""
    found = await unit.scalar(
        select(ban_fingerprint.c.chat_id).where(
            ban_fingerprint.c.chat_id == chat_id, ban_fingerprint.c.fingerprint == fingerprint(key, user_id)
        )
    )
    return found is not None


async def erase_fingerprints(_unit: Unit, _user_id: int) -> int:
    """A fingerprint holds no id, and stays."""
    return 0


def fingerprint(key: bytes, user_id: int) -> str:
    """A keyed hash: the same for the same person, and nobody's id without the key."""
    return hmac.new(key, str(user_id).encode(), hashlib.sha256).hexdigest()


async def _settle(unit: Unit, number: int, **values: Any) -> bool:
    condition = (sanction.c.number == number, sanction.c.state == "active")
    return (await unit.execute(update(sanction).where(*condition).values(**values))).rowcount == 1


async def _found(unit: Unit, *conditions: ColumnElement[bool]) -> list[Sanction]:
    rows = await unit.rows(select(sanction).where(*conditions).order_by(sanction.c.number.desc()))
    return [_from_row(row) for row in rows]


def _from_row(row: Any) -> Sanction:
    names = ("number", "chat_id", "user_id", "reason", "issued_by", "issued_at", "until", "state")
    return Sanction(kind=Kind(row["kind"]), origin=Origin(row["origin"]), **{name: row[name] for name in names})

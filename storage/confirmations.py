"""Commands that wait for one more press of a button, each for a short while and to be taken once."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import confirmation
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What waits: `asked_of` is the only person who may press, None is whoever holds the right."""

    chat_id: int
    asked_of: int | None
    wanted: dict[str, Any]


async def keep(
    unit: Unit,
    chat_id: int,
    wanted: dict[str, Any],
    lasts: timedelta,
    *,
    asked_of: int | None = None,
    about: int | None = None,
) -> str:
    """Keep a command until it is confirmed, and give the token for the button."""
    await unit.execute(delete(confirmation).where(confirmation.c.expires_at <= unit.now))
    token = secrets.token_urlsafe(12)
    values = {"token": token, "chat_id": chat_id, "asked_of": asked_of, "about": about, "wanted": wanted}
    await unit.execute(confirmation.insert().values(**values, expires_at=unit.now + lasts))
    return token


async def find(unit: Unit, chat_id: int, token: str) -> Confirmation | None:
    """What waits under a token in a chat, if its time is not up."""
    row = await unit.one(
        select(confirmation).where(
            confirmation.c.token == token, confirmation.c.chat_id == chat_id, confirmation.c.expires_at > unit.now
        )
    )
    return Confirmation(row["chat_id"], row["asked_of"], row["wanted"]) if row else None


async def take(unit: Unit, token: str) -> bool:
    """Use a token up; False when somebody else just did."""
    return (await unit.execute(delete(confirmation).where(confirmation.c.token == token))).rowcount == 1


async def erase(unit: Unit, user_id: int) -> int:
    """Drop whatever waits for or is about a person."""
    condition = or_(confirmation.c.asked_of == user_id, confirmation.c.about == user_id)
    return (await unit.execute(delete(confirmation).where(condition))).rowcount


async def forget_old(connection: AsyncConnection, now: datetime) -> None:
    await connection.execute(delete(confirmation).where(confirmation.c.expires_at <= now))

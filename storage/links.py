"""Deep links: random one-time or short-lived tokens that stand for something a member was offered, never a decision."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import deep_link
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Link:
    """What a token stands for; `user_id` None means anybody may follow it."""

    kind: str
    chat_id: int | None
    user_id: int | None
    payload: dict[str, Any]


async def make(
    unit: Unit,
    kind: str,
    *,
    chat_id: int | None = None,
    user_id: int | None = None,
    payload: dict[str, Any] | None = None,
    lasts: timedelta = timedelta(days=2),
) -> str:
    """Make a token of 22 characters that Telegram accepts as a start parameter."""
    token = secrets.token_urlsafe(16)
    await unit.execute(
        insert(deep_link).values(
            token=token,
            kind=kind,
            chat_id=chat_id,
            user_id=user_id,
            payload=payload or {},
            expires_at=unit.now + lasts,
        )
    )
    return token


async def follow(unit: Unit, token: str, user_id: int) -> Link | None:
    """What the token stands for, if it is known, still valid and meant for this person."""
    row = await unit.one(select(deep_link).where(deep_link.c.token == token, deep_link.c.expires_at > unit.now))
    if row is None or row["user_id"] not in (None, user_id):
        return None
    return Link(kind=row["kind"], chat_id=row["chat_id"], user_id=row["user_id"], payload=row["payload"])


async def forget_old(connection: AsyncConnection, now: Any) -> None:
    await connection.execute(delete(deep_link).where(deep_link.c.expires_at < now))

"""When Waymark last answered a member of its own accord, and until when it stays quiet; never what was said."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from domain.care import Past
from storage.members_data import erase_rows
from storage.statements import upsert
from storage.tables import automatic_reply, kept_message
from storage.unit import Unit


def line_name(user_id: int) -> str:
    """The name the public line to a member is kept under, so that it is seen when it really appeared."""
    return f"care:{user_id}"


def aside_name(user_id: int) -> str:
    """The name of what was shown in a chat to this member alone; Telegram agreed, and nobody knows if they saw it."""
    return f"care-aside:{user_id}"


async def past(unit: Unit, chat_id: int, user_id: int) -> Past:
    """The last automatic answer to a member in a chat. A false alarm in one group quietens all groups."""
    row = await unit.one(
        select(automatic_reply).where(automatic_reply.c.chat_id == chat_id, automatic_reply.c.user_id == user_id)
    )
    quiet_until = row["quiet_until"] if row else None
    if chat_id != user_id:
        quiet_until = await unit.scalar(
            select(func.max(automatic_reply.c.quiet_until)).where(
                automatic_reply.c.user_id == user_id, automatic_reply.c.chat_id != user_id
            )
        )
    names = (line_name(user_id), aside_name(user_id))
    found = await unit.rows(
        select(kept_message.c.name, kept_message.c.kept_at).where(
            kept_message.c.chat_id == chat_id, kept_message.c.name.in_(names)
        )
    )
    shown = {each["name"]: each["kept_at"] for each in found}
    line_at, aside_at = (shown.get(name) for name in names)
    if row is None:
        return Past(quiet_until=quiet_until, line_at=line_at, aside_at=aside_at)
    return Past(
        level=row["tier"],
        replied_at=row["replied_at"],
        message_id=row["message_id"],
        quiet_until=quiet_until,
        line_at=line_at,
        aside_at=aside_at,
    )


async def note(unit: Unit, chat_id: int, user_id: int, level: str, message_id: int | None = None) -> None:
    """Note an automatic answer; `message_id` is the message that was answered in public."""
    values: dict[str, Any] = {"chat_id": chat_id, "user_id": user_id, "tier": level, "replied_at": unit.now}
    if message_id is not None:
        values["message_id"] = message_id
    await upsert(unit, automatic_reply, values, [name for name in values if name not in ("chat_id", "user_id")])


async def be_quiet(unit: Unit, chat_id: int, user_id: int, until: datetime) -> None:
    """Give no automatic answers to a member until a time."""
    values = {"chat_id": chat_id, "user_id": user_id, "tier": "none", "quiet_until": until}
    await upsert(unit, automatic_reply, values, ("quiet_until",))


async def end_quiet(unit: Unit, user_id: int) -> None:
    """Take a false alarm back: answers may be given again."""
    await unit.execute(update(automatic_reply).where(automatic_reply.c.user_id == user_id).values(quiet_until=None))


async def erase(unit: Unit, user_id: int) -> int:
    return await erase_rows(unit, automatic_reply, user_id)

"""Who is there for cases right now, as they said it; the roster of weekly shifts is none of it."""

from __future__ import annotations

from datetime import datetime

from storage.statements import upsert
from storage.tables import duty
from storage.unit import Unit


async def set_state(unit: Unit, chat_id: int, user_id: int, state: str, until: datetime | None = None) -> None:
    """Note that somebody is "on" or "off" duty in a moderators' chat, until a time or until they say otherwise."""
    values = {"chat_id": chat_id, "user_id": user_id, "state": state, "until": until, "changed_at": unit.now}
    await upsert(unit, duty, values, ("state", "until", "changed_at"))

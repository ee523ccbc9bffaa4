"""Leaving no trace of who was where: erasing a person and their memberships, and forgetting the copies in memory."""

from __future__ import annotations

from sqlalchemy import select

from storage.members_data import erase_rows
from storage.tables import membership, person
from storage.unit import Unit


async def erase_person(unit: Unit, user_id: int) -> int:
    """Delete what is kept about a person themselves."""
    unit.caches.people.forget(user_id)
    return await erase_rows(unit, person, user_id)


async def erase_memberships(unit: Unit, user_id: int) -> int:
    """Delete where a person is and was."""
    for row in await unit.rows(select(membership.c.chat_id).where(membership.c.user_id == user_id)):
        unit.caches.members.forget((row["chat_id"], user_id))
    return await erase_rows(unit, membership, user_id)

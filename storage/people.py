"""People Waymark has met and their place in chats: what is needed to name, reach and greet them, and no more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.cache import Caches
from storage.statements import upsert
from storage.tables import conversation, membership, person
from storage.unit import Unit

LANGUAGE = 8  # characters kept of a language tag: "zh-hant", without what may follow
PRESENT = frozenset({"creator", "administrator", "member", "restricted"})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody Waymark has met. `reachable` is whether a private message can arrive."""

    user_id: int
    name: str
    username: str | None = None
    language: str | None = None
    country: str | None = None
    reachable: bool = False
    automatic_replies: bool = True
    help_cards: bool = True


def known(caches: Caches, user_id: int, name: str, username: str | None) -> bool:
    """Whether the caches already hold this person under this name: the cheap test for ordinary messages."""
    found: Person | None = caches.people.get(user_id)
    return found is not None and found.name == name and found.username == username


async def get(unit: Unit, user_id: int) -> Person | None:
    """The person with this id, or None if Waymark never met them."""
    cached: Person | None = unit.caches.people.get(user_id)
    if cached is not None:
        return cached
    row = await unit.one(select(person).where(person.c.user_id == user_id))
    if row is None:
        return None
    found = _from_row(row)
    unit.caches.people.put(user_id, found)
    return found


async def meet(unit: Unit, user_id: int, name: str, username: str | None, language: str | None) -> Person:
    """Note that this person exists under this name; `language` is Telegram's guess, kept only if none is chosen."""
    before = await get(unit, user_id)
    if before is not None and before.name == name and before.username == username:
        return before
    await _release_username(unit, user_id, username)
    values = {
        "user_id": user_id,
        "name": name[:64],
        "username": username,
        "language": before.language if before else language and language[:LANGUAGE],
        "reachable": before.reachable if before else False,
        "automatic_replies": before.automatic_replies if before else True,
        "seen_at": unit.now,
    }
    await upsert(unit, person, values, ("name", "username", "seen_at"))
    unit.caches.people.forget(user_id)
    found = await get(unit, user_id)
    assert found is not None
    return found


async def change(unit: Unit, user_id: int, **values: Any) -> None:
    """Set columns of a person: language, country, reachable, automatic_replies or help_cards."""
    await unit.execute(update(person).where(person.c.user_id == user_id).values(**values))
    cached: Person | None = unit.caches.people.get(user_id)
    if cached is not None:
        unit.caches.people.put(user_id, replace(cached, **values))


async def mark_unreachable(connection: AsyncConnection, caches: Caches, user_id: int) -> None:
    """Note that private messages no longer arrive: Telegram refused one."""
    await connection.execute(update(person).where(person.c.user_id == user_id).values(reachable=False))
    caches.people.forget(user_id)


async def find_by_username(unit: Unit, username: str) -> Person | None:
    """Who was last seen under @username; names move between people, so ask before acting on it."""
    row = await unit.one(select(person).where(func.lower(person.c.username) == username.lower()))
    return _from_row(row) if row else None


async def set_membership(unit: Unit, chat_id: int, user_id: int, status: str) -> str | None:
    """Note a person's status in a chat and give the one before (None: not known)."""
    before = await get_membership(unit, chat_id, user_id)
    if before != status:
        values: dict[str, Any] = {"chat_id": chat_id, "user_id": user_id, "status": status}
        changed = ["status"]
        if status in PRESENT and before not in PRESENT:
            values["joined_at"] = unit.now
            changed.append("joined_at")
        await upsert(unit, membership, values, changed)
    unit.caches.members.put((chat_id, user_id), status)
    return before


async def get_membership(unit: Unit, chat_id: int, user_id: int) -> str | None:
    cached: str | None = unit.caches.members.get((chat_id, user_id))
    if cached is not None:
        return cached
    status: str | None = await unit.scalar(
        select(membership.c.status).where(membership.c.chat_id == chat_id, membership.c.user_id == user_id)
    )
    if status is not None:
        unit.caches.members.put((chat_id, user_id), status)
    return status


async def chats_of(unit: Unit, user_id: int, statuses: Iterable[str] = PRESENT) -> list[int]:
    """The ids of chats a person is known to be in, with one of these statuses."""
    rows = await unit.rows(
        select(membership.c.chat_id)
        .where(membership.c.user_id == user_id, membership.c.status.in_(tuple(statuses)))
        .order_by(membership.c.chat_id)
    )
    return [row["chat_id"] for row in rows]


async def members_of(unit: Unit, chat_id: int) -> list[int]:
    """The ids of people known to be in a chat."""
    rows = await unit.rows(
        select(membership.c.user_id).where(membership.c.chat_id == chat_id, membership.c.status.in_(tuple(PRESENT)))
    )
    return [row["user_id"] for row in rows]


async def ask(unit: Unit, user_id: int, feature: str, question: str, payload: dict[str, Any], expires_at: Any) -> None:
    """Remember that a feature waits for this person's next private message."""
    values = {
        "user_id": user_id,
        "feature": feature,
        "question": question,
        "payload": payload,
        "expires_at": expires_at,
    }
    await upsert(unit, conversation, values, ("feature", "question", "payload", "expires_at"))


async def question_for(unit: Unit, user_id: int) -> tuple[str, str, dict[str, Any]] | None:
    """What this person was asked and may still answer: (feature, question, payload)."""
    row = await unit.one(
        select(conversation).where(conversation.c.user_id == user_id, conversation.c.expires_at > unit.now)
    )
    return (row["feature"], row["question"], row["payload"]) if row else None


async def stop_asking(unit: Unit, user_id: int) -> None:
    await unit.execute(delete(conversation).where(conversation.c.user_id == user_id))


async def _release_username(unit: Unit, user_id: int, username: str | None) -> None:
    if username is None:
        return
    rows = await unit.rows(
        select(person.c.user_id).where(func.lower(person.c.username) == username.lower(), person.c.user_id != user_id)
    )
    for row in rows:
        await unit.execute(update(person).where(person.c.user_id == row["user_id"]).values(username=None))
        unit.caches.people.forget(row["user_id"])


def _from_row(row: Any) -> Person:
    names = ("user_id", "name", "username", "language", "country", "reachable", "automatic_replies", "help_cards")
    return Person(**{name: row[name] for name in names})

"""Messages held for the moderators, sealed: kept before anything is taken out of a group, decided on once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from domain.shield import Kind, State
from storage import schedule
from storage.members_data import erase_rows, forget_name
from storage.sealing import Seal
from storage.tables import held_message
from storage.unit import Unit

EMPTY = "shield.empty"


@dataclass(frozen=True, slots=True)
class Held:
    """One held message. `user_id` None: its author was erased."""

    number: int
    chat_id: int
    user_id: int | None
    message_id: int
    kind: Kind
    moderators_chat_id: int | None
    state: State


class Source(NamedTuple):
    """Which message, and by whom."""

    chat_id: int
    user_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Words:
    """What a held message said, by whom, and in which topic."""

    text: str
    name: str
    thread: int | None = None


async def keep(
    unit: Unit,
    seal: Seal,
    words: Words,
    source: Source,
    *,
    kind: Kind,
    moderators_chat_id: int,
    state: State,
) -> Held:
    """Seal a message and give it its number."""
    sealed = seal.close(json.dumps({"text": words.text, "name": words.name, "thread": words.thread}))
    values: dict[str, Any] = {
        **source._asdict(),
        "kind": str(kind),
        "sealed": sealed,
        "moderators_chat_id": moderators_chat_id,
        "state": str(state),
        "held_at": unit.now,
    }
    number = (await unit.execute(insert(held_message).values(**values).returning(held_message.c.number))).scalar_one()
    return Held(number, *source, kind, moderators_chat_id, state)


async def get(unit: Unit, number: int) -> Held | None:
    return await _one(unit, held_message.c.number == number)


async def of_message(unit: Unit, chat_id: int, message_id: int) -> Held | None:
    """What is held of a message, which may have been edited since."""
    return await _one(unit, held_message.c.chat_id == chat_id, held_message.c.message_id == message_id)


async def words_of(unit: Unit, seal: Seal, number: int) -> Words | None:
    """The words, with the key, until they are erased."""
    sealed = await unit.scalar(select(held_message.c.sealed).where(held_message.c.number == number))
    opened = seal.open(sealed)
    return Words(**json.loads(opened)) if opened is not None else None


async def last_at(unit: Unit, chat_id: int, user_id: int, kind: Kind) -> datetime | None:
    """When something of this kind was last held from a member."""
    found: datetime | None = await unit.scalar(
        select(func.max(held_message.c.held_at)).where(
            held_message.c.chat_id == chat_id, held_message.c.user_id == user_id, held_message.c.kind == str(kind)
        )
    )
    return found


async def decide(unit: Unit, number: int, state: State, actor: int, before: Iterable[State]) -> bool:
    """Note what a moderator decided; of two at once the first wins. Give whether it was this one."""
    legal = [str(each) for each in before]
    result = await unit.execute(
        update(held_message)
        .where(held_message.c.number == number, held_message.c.state.in_(legal))
        .values(state=str(state), decided_by=actor, decided_at=unit.now)
    )
    return result.rowcount == 1


async def forget_words(unit: Unit, number: int) -> None:
    await unit.execute(update(held_message).where(held_message.c.number == number).values(sealed=None))


async def forget(unit: Unit, number: int) -> None:
    await unit.execute(delete(held_message).where(held_message.c.number == number))


async def erase(unit: Unit, user_id: int) -> int:
    """Delete what is held from a person, and their name from what they decided as a moderator.

    The notices of it are emptied a moment later, by whoever has words for that.
    """
    theirs = select(held_message.c.number, held_message.c.moderators_chat_id).where(held_message.c.user_id == user_id)
    for row in await unit.rows(theirs):
        if row["moderators_chat_id"] not in (None, user_id):
            payload = {"number": row["number"]}
            await schedule.plan(unit, EMPTY, row["moderators_chat_id"], str(row["number"]), unit.now, payload=payload)
    erased = await erase_rows(unit, held_message, user_id)
    desks = update(held_message).where(held_message.c.moderators_chat_id == user_id).values(moderators_chat_id=None)
    erased += (await unit.execute(desks)).rowcount
    return erased + await forget_name(unit, held_message, user_id, "decided_by")


async def of_person(unit: Unit, seal: Seal, user_id: int) -> list[dict[str, Any]]:
    """What a copy of somebody's data shows: their own held messages, opened."""
    rows = await unit.rows(select(held_message).where(held_message.c.user_id == user_id))
    shown = ("chat_id", "kind", "state", "held_at")
    return [{**{name: row[name] for name in shown}, "text": _opened(seal, row["sealed"])} for row in rows]


def _opened(seal: Seal, sealed: bytes | None) -> str | None:
    found = seal.open(sealed)
    return json.loads(found)["text"] if found is not None else None


async def _one(unit: Unit, *conditions: ColumnElement[bool]) -> Held | None:
    row = await unit.one(select(held_message).where(*conditions).order_by(held_message.c.number.desc()).limit(1))
    if row is None:
        return None
    names = ("number", "chat_id", "user_id", "message_id", "moderators_chat_id")
    return Held(**{name: row[name] for name in names}, kind=Kind(row["kind"]), state=State(row["state"]))

"""The durable outbox: wishes of committed work, kept until Telegram has answered; sending itself is the bot's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.wishes import Urgency, Wish
from storage.tables import kept_message, outbox
from storage.unit import Unit

KEEP_SETTLED_FOR = timedelta(days=7)  # keys must outlive any second try of the same wish


@dataclass(slots=True)
class Pending:
    """A wish in the outbox; `attempts` counts finished tries.

    One that is taken back while it is under way is not tried again, and of one that is about somebody whose data was
    erased meanwhile nothing is kept and nothing follows.
    """

    id: int
    wish: Wish
    attempts: int = 0
    taken_back: bool = False
    erased: bool = False


async def add(connection: AsyncConnection, wishes: Sequence[Wish], now: datetime) -> list[Pending]:
    """Keep wishes; one whose key is known already is dropped. Give back those kept, in order."""
    fresh = await _without_known_keys(connection, wishes)
    if not fresh:
        return []
    rows = [
        {
            "key": wish.key,
            "urgency": int(wish.urgency),
            "chat_id": wish.chat_id,
            "about": wish.about,
            "wish": wish.to_json(),
            "state": "waiting",
            "attempts": 0,
            "not_before": wish.not_before,
            "created_at": now,
        }
        for wish in fresh
    ]
    result = await connection.execute(insert(outbox).returning(outbox.c.id, sort_by_parameter_order=True), rows)
    return [Pending(id=row_id, wish=wish) for row_id, wish in zip(result.scalars(), fresh, strict=True)]


async def _without_known_keys(connection: AsyncConnection, wishes: Sequence[Wish]) -> list[Wish]:
    keys = {wish.key for wish in wishes if wish.key is not None}
    if not keys:
        return list(wishes)
    known = set((await connection.execute(select(outbox.c.key).where(outbox.c.key.in_(keys)))).scalars())
    fresh: list[Wish] = []
    for wish in wishes:
        if wish.key is not None:
            if wish.key in known:
                continue
            known.add(wish.key)
        fresh.append(wish)
    return fresh


async def load(connection: AsyncConnection) -> tuple[list[Pending], int]:
    """What waits to be sent after a start, and how many scheduled posts have an unknown outcome from before it.

    A scheduled post that was on its way when the program died is never sent again: at most once.
    """
    unknown = await connection.execute(
        update(outbox)
        .where(outbox.c.state == "sending", outbox.c.urgency == int(Urgency.SCHEDULED))
        .values(state="unknown", wish=None, reason="the program stopped while this was being sent")
    )
    return await unsettled(connection), unknown.rowcount


async def unsettled(connection: AsyncConnection) -> list[Pending]:
    """Every wish that still waits or is on its way, oldest first."""
    found = await connection.execute(
        select(outbox).where(outbox.c.state.in_(("waiting", "sending"))).order_by(outbox.c.id)
    )
    return [Pending(id=row["id"], wish=_at_home(row), attempts=row["attempts"]) for row in found.mappings()]


def _at_home(row: Any) -> Wish:
    """The wish of a row, for the id its chat has now: the column follows a group that migrated."""
    wish = Wish.from_json(row["wish"])
    if wish.chat_id is None or wish.chat_id == row["chat_id"]:
        return wish
    return wish.moved(wish.chat_id, row["chat_id"])


async def mark_sending(connection: AsyncConnection, pending: Pending) -> None:
    await connection.execute(update(outbox).where(outbox.c.id == pending.id).values(state="sending"))


async def mark_waiting(connection: AsyncConnection, pending: Pending, reason: str) -> None:
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == pending.id)
        .values(state="waiting", attempts=pending.attempts, reason=reason)
    )


async def mark_sent(connection: AsyncConnection, granted: Sequence[Pending], now: datetime) -> None:
    """Settle wishes Telegram agreed to: rows with a key stay, empty, so that the wish is never kept again."""
    keyed = [pending.id for pending in granted if pending.wish.key is not None]
    others = [pending.id for pending in granted if pending.wish.key is None]
    if keyed:
        await connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(keyed))
            .values(state="sent", wish=None, about=None, chat_id=None, reason=None, settled_at=now)
        )
    if others:
        await connection.execute(delete(outbox).where(outbox.c.id.in_(others)))


async def mark_dead(
    connection: AsyncConnection, pending: Pending, reason: str, now: datetime, *, state: str = "dead"
) -> None:
    """Settle a wish that will not be sent again, with the reason Telegram gave."""
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == pending.id)
        .values(state=state, wish=None, about=None, chat_id=None, reason=reason[:300], settled_at=now)
    )


async def keep_message(
    connection: AsyncConnection, chat_id: int, name: str, message_id: int, about: int | None, now: datetime
) -> None:
    """Remember the id of a sent message under a name of its chat; the newest wins."""
    await connection.execute(delete(kept_message).where(kept_message.c.chat_id == chat_id, kept_message.c.name == name))
    await connection.execute(
        insert(kept_message).values(chat_id=chat_id, name=name, message_id=message_id, about=about, kept_at=now)
    )


async def chats_keeping(unit: Unit, name: str) -> list[int]:
    """Every chat in which a message is kept under a name."""
    rows = await unit.rows(select(kept_message.c.chat_id).where(kept_message.c.name == name))
    return [int(row["chat_id"]) for row in rows]


async def find_message(connection: AsyncConnection, chat_id: int, name: str) -> int | None:
    found: int | None = await connection.scalar(
        select(kept_message.c.message_id).where(kept_message.c.chat_id == chat_id, kept_message.c.name == name)
    )
    return found


async def name_of(unit: Unit, chat_id: int, message_id: int) -> str | None:
    """The name a message is kept under, if it is kept."""
    found: str | None = await unit.scalar(
        select(kept_message.c.name).where(kept_message.c.chat_id == chat_id, kept_message.c.message_id == message_id)
    )
    return found


async def forget_message(unit: Unit, chat_id: int, name: str) -> None:
    """Forget a name whose message is not in the chat any more."""
    await unit.execute(delete(kept_message).where(kept_message.c.chat_id == chat_id, kept_message.c.name == name))


async def counts(connection: AsyncConnection) -> dict[str, int]:
    """How many wishes are in each state."""
    found = await connection.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state))
    return {row[0]: row[1] for row in found}


async def forget_old(connection: AsyncConnection, now: datetime) -> None:
    """Drop settled rows and names of messages nobody will edit any more."""
    old = now - KEEP_SETTLED_FOR
    await connection.execute(delete(outbox).where(outbox.c.settled_at < old))
    # A post whose fate was unknown at a start has no moment it was settled at.
    await connection.execute(delete(outbox).where(outbox.c.state == "unknown", outbox.c.created_at < old))
    await connection.execute(delete(kept_message).where(kept_message.c.kept_at < now - timedelta(days=30)))


def describe(row: Any) -> dict[str, Any]:
    """A waiting row without its words, for the operator's eyes."""
    return {
        "urgency": Urgency(row["urgency"]).name.lower(),
        "method": (row["wish"] or {}).get("method"),
        "chat": row["chat_id"],
        "due": row["not_before"].isoformat() if row["not_before"] else None,
        "state": row["state"],
        "attempts": row["attempts"],
    }


async def waiting(connection: AsyncConnection, limit: int = 50) -> list[dict[str, Any]]:
    """The queue as it stands: most urgent first, without any words."""
    found = await connection.execute(
        select(outbox)
        .where(outbox.c.state.in_(("waiting", "sending", "unknown")))
        .order_by(outbox.c.urgency, outbox.c.id)
        .limit(limit)
    )
    return [describe(row) for row in found.mappings()]

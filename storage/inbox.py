"""The durable inbox: updates Telegram handed over, kept until their effects are committed; nothing is decided here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.statements import insert_new
from storage.tables import inbox, offset

KEEP_IDS_FOR = timedelta(hours=48)  # Telegram picks random update ids after a quiet week; old ones must not collide


@dataclass(frozen=True, slots=True)
class Arrival:
    """One update as it came; `body` is None when it concerns no feature and is finished on arrival."""

    update_id: int
    lane: int
    user_id: int | None
    body: dict[str, Any] | None


@dataclass(slots=True)
class Delivery:
    """One update to handle; `attempts` counts the tries before this one."""

    seq: int
    update_id: int
    lane: int
    body: dict[str, Any]
    attempts: int
    received_at: datetime
    only: tuple[str, ...] = ()  # the features to run again after a replay; empty means all


class Inbox:
    """The inbox of one bot."""

    def __init__(self, bot_id: int) -> None:
        self._bot_id = bot_id

    async def put(
        self, connection: AsyncConnection, arrivals: Sequence[Arrival], next_offset: int | None, now: datetime
    ) -> list[Delivery]:
        """Keep a batch and the offset behind it; give back, in order, those that need handling and were not known."""
        rows = [
            {
                "bot_id": self._bot_id,
                "update_id": arrival.update_id,
                "lane": arrival.lane,
                "user_id": arrival.user_id if arrival.body is not None else None,
                "body": None if arrival.body is None else orjson.dumps(arrival.body).decode(),
                "state": "done" if arrival.body is None else "todo",
                "attempts": 0,
                "received_at": now,
            }
            for arrival in arrivals
        ]
        newest = await connection.scalar(select(func.max(inbox.c.seq))) or 0
        if rows:
            await connection.execute(insert_new(connection.dialect.name, inbox), rows)
        if next_offset is not None:
            await self._keep_offset(connection, next_offset)
        bodies = {arrival.update_id: arrival.body for arrival in arrivals if arrival.body is not None}
        return await self._kept(connection, newest, bodies, now) if bodies else []

    async def _kept(
        self, connection: AsyncConnection, after: int, bodies: dict[int, dict[str, Any]], now: datetime
    ) -> list[Delivery]:
        """What of a batch was new, without reading its words back."""
        found = await connection.execute(
            select(inbox.c.seq, inbox.c.update_id, inbox.c.lane)
            .where(inbox.c.state == "todo", inbox.c.seq > after, inbox.c.bot_id == self._bot_id)
            .order_by(inbox.c.seq)
        )
        return [
            Delivery(seq=seq, update_id=update_id, lane=lane, body=bodies[update_id], attempts=0, received_at=now)
            for seq, update_id, lane in found
        ]

    async def todo(self, connection: AsyncConnection, *, after: int = 0, limit: int = 1000) -> list[Delivery]:
        """The updates still to handle, oldest first, from beyond the sequence number `after`."""
        found = await connection.execute(
            select(inbox)
            .where(inbox.c.state == "todo", inbox.c.seq > after, inbox.c.bot_id == self._bot_id)
            .order_by(inbox.c.seq)
            .limit(limit)
        )
        return [
            Delivery(
                seq=row["seq"],
                update_id=row["update_id"],
                lane=row["lane"],
                body=orjson.loads(row["body"]),
                attempts=row["attempts"],
                received_at=row["received_at"],
                only=tuple((row["failed"] or "").split()),
            )
            for row in found.mappings()
        ]

    async def settle(self, connection: AsyncConnection, seqs: Sequence[int]) -> None:
        """Mark updates handled and erase what they said."""
        if seqs:
            await connection.execute(
                update(inbox).where(inbox.c.seq.in_(seqs)).values(state="done", body=None, user_id=None, failed=None)
            )

    async def park(self, connection: AsyncConnection, delivery: Delivery, features: Sequence[str]) -> None:
        """Set an update aside with the features that failed; the lane goes on and `waymark replay` can try again."""
        await connection.execute(
            update(inbox)
            .where(inbox.c.seq == delivery.seq)
            .values(state="parked", failed=" ".join(features) or None, attempts=delivery.attempts + 1)
        )

    async def count_attempt(self, connection: AsyncConnection, delivery: Delivery) -> None:
        delivery.attempts += 1
        await connection.execute(update(inbox).where(inbox.c.seq == delivery.seq).values(attempts=delivery.attempts))

    async def replay(self, connection: AsyncConnection) -> int:
        """Put every parked update back, to be handled by the features that failed; give their number."""
        result = await connection.execute(
            update(inbox).where(inbox.c.state == "parked", inbox.c.bot_id == self._bot_id).values(state="todo")
        )
        return result.rowcount

    async def next_offset(self, connection: AsyncConnection) -> int | None:
        found: int | None = await connection.scalar(select(offset.c.next_offset).where(offset.c.bot_id == self._bot_id))
        return found

    async def counts(self, connection: AsyncConnection) -> dict[str, int]:
        """How many updates are in each state."""
        found = await connection.execute(select(inbox.c.state, func.count()).group_by(inbox.c.state))
        return {row[0]: row[1] for row in found}

    async def forget_old(self, connection: AsyncConnection, now: datetime) -> None:
        """Drop the ids of handled updates that can no longer come again, and parked ones after 30 days."""
        await connection.execute(delete(inbox).where(inbox.c.state == "done", inbox.c.received_at < now - KEEP_IDS_FOR))
        await connection.execute(
            delete(inbox).where(inbox.c.state == "parked", inbox.c.received_at < now - timedelta(days=30))
        )

    async def _keep_offset(self, connection: AsyncConnection, next_offset: int) -> None:
        changed = await connection.execute(
            update(offset).where(offset.c.bot_id == self._bot_id).values(next_offset=next_offset)
        )
        if changed.rowcount == 0:
            await connection.execute(offset.insert().values(bot_id=self._bot_id, next_offset=next_offset))

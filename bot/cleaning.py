"""Drops what nobody needs any more, table by table; how long each is needed, its own module knows."""

from __future__ import annotations

from datetime import datetime

from storage import confirmations, duty, links, outbox, personal_data, schedule, threads, worries
from storage.unit import Connection

FORGETTING = (outbox, schedule, links, personal_data, confirmations, worries, threads, duty)


async def forget_old(connection: Connection, now: datetime) -> None:
    for each in FORGETTING:
        await each.forget_old(connection, now)

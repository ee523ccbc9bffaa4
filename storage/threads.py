"""When a thread of a group last had a line of Waymark, by kind; never what was said in it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.threads import CRISIS, WATCHED_FOR, level_of_kind
from storage.statements import upsert
from storage.tables import thread_line
from storage.unit import Unit


async def said(unit: Unit, chat_id: int, thread: int) -> dict[str, datetime]:
    """When a thread last had a line of each kind."""
    rows = await unit.rows(select(thread_line).where(thread_line.c.chat_id == chat_id, thread_line.c.thread == thread))
    return {row["kind"]: row["said_at"] for row in rows}


async def note(unit: Unit, chat_id: int, thread: int, kind: str) -> None:
    """Note a line in a thread."""
    values = {"chat_id": chat_id, "thread": thread, "kind": kind, "said_at": unit.now}
    await upsert(unit, thread_line, values, ("said_at",))
    if level_of_kind(kind) >= CRISIS:
        unit.caches.threads.put(chat_id, {**await answered(unit, chat_id), thread: unit.now})


async def answered(unit: Unit, chat_id: int) -> dict[int, datetime]:
    """The threads of a group in which a crisis was answered in public of late, and when."""
    cached: dict[int, datetime] | None = unit.caches.threads.get(chat_id)
    if cached is not None:
        return {thread: at for thread, at in cached.items() if unit.now - at < WATCHED_FOR}
    rows = await unit.rows(
        select(thread_line).where(thread_line.c.chat_id == chat_id, thread_line.c.said_at > unit.now - WATCHED_FOR)
    )
    found: dict[int, datetime] = {}
    for row in rows:
        if level_of_kind(row["kind"]) >= CRISIS:
            found[row["thread"]] = max(row["said_at"], found.get(row["thread"], row["said_at"]))
    unit.caches.threads.put(chat_id, found)
    return found


async def erase_nothing(_unit: Unit, _user_id: int) -> int:
    """Nobody is named in these rows."""
    return 0


async def forget_old(connection: AsyncConnection, now: datetime) -> None:
    """Drop what no decision asks for any more."""
    await connection.execute(delete(thread_line).where(thread_line.c.said_at <= now - WATCHED_FOR))

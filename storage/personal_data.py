"""Everything the program itself keeps about one person: counting and copying it, and erasing it from its own tables.

What features keep, they erase themselves; `sweep` takes what would still hold the id after that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import JSON, ColumnElement, RowMapping, String, Table, Text, cast, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.members_data import columns_naming
from storage.tables import (
    automatic_reply,
    conversation,
    deep_link,
    inbox,
    kept_message,
    metadata,
    outbox,
    schedule,
    setup_step,
)
from storage.unit import Unit

SHOWN_TO_MODERATORS = ("case:", "held:")  # what the names of cards and notices begin with
COOL_DOWN_KEPT = timedelta(days=7)
SET_UP_KEPT = timedelta(days=90)
TALK = ("send", "edit", "copy", "forward")  # calls that say something; the others act on a chat


async def rows_of(unit: Unit, names: Iterable[str], user_id: int) -> dict[str, list[dict[str, Any]]]:
    """The rows of these tables that name a person or their private chat, by table; other people's ids are left out."""
    found: dict[str, list[dict[str, Any]]] = {}
    for name in names:
        table = metadata.tables[name]
        condition = _names(table, user_id)
        if condition is not None and (rows := await unit.rows(select(table).where(condition))):
            found[name] = [_own_view(table, dict(row), user_id) for row in rows]
    return found


def as_json(rows: Mapping[str, Any]) -> str:
    """Rows as readable JSON, with times in ISO form."""
    return json.dumps(rows, ensure_ascii=False, indent=2, default=_in_iso)


async def erase_conversations(unit: Unit, user_id: int) -> int:
    """Drop what a person was asked, and questions to others that are about them."""
    return await _erase(unit, conversation, user_id)


async def erase_links(unit: Unit, user_id: int) -> int:
    return await _erase(unit, deep_link, user_id)


async def erase_schedule(unit: Unit, user_id: int) -> int:
    return await _erase(unit, schedule, user_id)


async def erase_kept_messages(unit: Unit, user_id: int) -> int:
    """Forget which messages are about a person; those that show moderators their words only forget about whom.

    They still show who it was and what they wrote, so they have to be found once more to be emptied.
    """
    shown = or_(*(kept_message.c.name.startswith(each, autoescape=True) for each in SHOWN_TO_MODERATORS))
    mine = (kept_message.c.about == user_id) & (kept_message.c.chat_id != user_id)
    await unit.execute(update(kept_message).where(shown, mine).values(about=None))
    return await _erase(unit, kept_message, user_id)


async def erase_outbox(unit: Unit, user_id: int) -> int:
    """Take back whatever would be said to or about a person; an act on a chat is still carried out."""
    erased = 0
    for row in await _found(unit, outbox, user_id):
        this = outbox.c.id == row["id"]
        if row["wish"] and not row["wish"]["method"].startswith(TALK):
            await unit.execute(update(outbox).where(this).values(about=None, key=None))
        else:
            erased += (await unit.execute(delete(outbox).where(this))).rowcount
    unit.forgotten.append(user_id)
    return erased


async def erase_inbox(unit: Unit, user_id: int) -> int:
    """Empty the updates that were set aside, and take the person's id from all that were handled.

    Rows stay, because their update ids keep Telegram's repetitions from being handled twice.
    """
    parked = [
        row["seq"]
        for row in await unit.rows(select(inbox.c.seq, inbox.c.body).where(inbox.c.state == "parked"))
        if _mentions(row["body"], user_id)
    ]
    emptied = {"state": "done", "body": None, "failed": None, "user_id": None}
    await unit.execute(update(inbox).where(inbox.c.seq.in_(parked)).values(**emptied))
    await unit.execute(update(inbox).where(inbox.c.user_id == user_id).values(user_id=None))
    await unit.execute(update(inbox).where(inbox.c.lane == user_id).values(lane=0))
    return len(parked)


async def erase_nothing(_unit: Unit, _user_id: int) -> int:
    """For a table that holds nothing about people."""
    return 0


async def sweep(unit: Unit, user_id: int) -> int:
    """Empty or delete whatever row still names a person, in any table; give the number of rows."""
    swept = 0
    for table, column in columns_naming("user"):
        statement = update(table).values({column.name: None}) if column.nullable else delete(table)
        swept += (await unit.execute(statement.where(column == user_id))).rowcount
    return swept


async def forget_old(connection: AsyncConnection, now: datetime) -> None:
    """Drop questions nobody answered in time, cool-downs that are over and set-ups nobody went on with."""
    await connection.execute(delete(conversation).where(conversation.c.expires_at < now))
    last_week = now - COOL_DOWN_KEPT
    await connection.execute(
        delete(automatic_reply).where(
            func.coalesce(automatic_reply.c.replied_at, last_week) <= last_week,
            func.coalesce(automatic_reply.c.quiet_until, last_week) <= last_week,
        )
    )
    await connection.execute(delete(setup_step).where(setup_step.c.changed_at < now - SET_UP_KEPT))


async def _erase(unit: Unit, table: Table, user_id: int) -> int:
    found = await _found(unit, table, user_id)
    for row in found:
        keys = [column == row[column.name] for column in table.primary_key.columns]
        await unit.execute(delete(table).where(*keys))
    return len(found)


async def _found(unit: Unit, table: Table, user_id: int) -> list[RowMapping]:
    """The rows that name a person or their private chat, or whose words and data mention the id."""
    named = [column for column in table.columns if column.info.get("ref") in ("user", "chat")]
    worded = [column for column in table.columns if isinstance(column.type, JSON | String)]
    candidates = await unit.rows(
        select(table).where(
            or_(
                *(column == user_id for column in named),
                *(cast(column, Text).contains(str(user_id)) for column in worded),
            )
        )
    )
    return [
        row
        for row in candidates
        if any(row[column.name] == user_id for column in named)
        or any(_mentions(json.dumps(row[column.name]), user_id) for column in worded)
    ]


def _names(table: Table, user_id: int) -> ColumnElement[bool] | None:
    """The condition for rows that hold a person's id: as a member, or as the id of their private chat."""
    columns = [column for column in table.columns if column.info.get("ref") in ("user", "chat")]
    return or_(*(column == user_id for column in columns)) if columns else None


def _mentions(text: str | None, user_id: int) -> bool:
    return text is not None and re.search(rf"(?<!\d){user_id}(?!\d)", text) is not None


def _own_view(table: Table, row: Mapping[str, Any], user_id: int) -> dict[str, Any]:
    own: dict[str, Any] = {}
    for name, value in row.items():
        is_person = table.columns[name].info.get("ref") == "user"
        own[name] = None if is_person and value != user_id else _without_others(value, user_id)
    return own


def _without_others(value: Any, user_id: int) -> Any:
    """Data without what its names call other people's ids."""
    if isinstance(value, dict):
        return {
            key: None if "user" in key and isinstance(item, int) and item != user_id else _without_others(item, user_id)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_without_others(item, user_id) for item in value]
    return value


def _in_iso(value: Any) -> str:
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a copy")

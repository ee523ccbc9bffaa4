from datetime import UTC, datetime

import pytest
from sqlalchemy import Date, DateTime, Integer, LargeBinary, insert, select

from storage import chats
from storage.members_data import columns_naming, rekey_chat
from storage.tables import metadata

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TABLES = [table for table in metadata.sorted_tables if any(c.info.get("ref") == "chat" for c in table.columns)]


def a_row(table, chat_id: int) -> dict:
    """A row that fills every column, with the chat wherever a chat is named."""
    row = {}
    for column in table.columns:
        kind = column.type
        if column.info.get("ref") == "chat":
            row[column.name] = chat_id
        elif column.info.get("ref") == "user":
            row[column.name] = 5
        elif isinstance(kind, Date):
            row[column.name] = NOW.date()
        elif "DateTime" in type(kind).__name__ or isinstance(kind, DateTime):
            row[column.name] = NOW
        elif type(kind).__name__ == "JSON":
            row[column.name] = {}
        elif type(kind).__name__ == "Boolean":
            row[column.name] = False
        elif isinstance(kind, Integer):
            row[column.name] = 1
        elif isinstance(kind, LargeBinary):
            row[column.name] = b"x"
        else:
            row[column.name] = "x"
    return row


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
async def test_every_row_of_a_migrated_group_follows_it(unit_of, table) -> None:
    async with unit_of() as unit:
        await unit.execute(insert(table).values(**a_row(table, -5)))
        await rekey_chat(unit, -5, -100)
        await rekey_chat(unit, -5, -100)
        columns = [column for of, column in columns_naming("chat") if of is table]
        (row,) = await unit.rows(select(table))
        assert {row[column.name] for column in columns} == {-100}


async def test_the_settings_of_the_old_group_win_over_the_empty_new_one(unit_of) -> None:
    async with unit_of() as unit:
        await chats.arrive(unit, -5, "group", "Evening", language="da", set_up=True)
        await chats.choose(unit, -5, "prompts", enabled=True)
        await chats.arrive(unit, -100, "supergroup", "Evening")
        await rekey_chat(unit, -5, -100)
        found = await chats.get(unit, -100)
        assert (found.language, found.set_up) == ("da", True)
        assert await chats.options(unit, -100, "prompts") == {"enabled": True}
        assert await chats.get(unit, -5) is None

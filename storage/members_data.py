"""Everything about one person or chat, found by the tables' own declarations: showing, erasing and re-keying it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, PrimaryKeyConstraint, Table, UniqueConstraint, delete, or_, select, update

from storage.tables import metadata
from storage.unit import Unit


def columns_naming(kind: str) -> list[tuple[Table, Column[Any]]]:
    """Every column that holds the id of a "user" or a "chat"."""
    return [
        (table, column)
        for table in metadata.sorted_tables
        for column in table.columns
        if column.info.get("ref") == kind
    ]


async def rows_about(unit: Unit, tables: Iterable[Table], user_id: int) -> dict[str, list[dict[str, Any]]]:
    """All rows of these tables that hold the person's id, by table name."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in tables:
        columns = [column for column in table.columns if column.info.get("ref") == "user"]
        if columns:
            rows = await unit.rows(select(table).where(or_(*(column == user_id for column in columns))))
            if rows:
                found[table.name] = [dict(row) for row in rows]
    return found


async def erase_rows(unit: Unit, table: Table, user_id: int, column: str = "user_id") -> int:
    """Delete the rows of a table that belong to a person; give their number."""
    result = await unit.execute(delete(table).where(table.c[column] == user_id))
    return result.rowcount


async def forget_name(unit: Unit, table: Table, user_id: int, column: str) -> int:
    """Keep rows but empty the column that named a person; give their number."""
    result = await unit.execute(update(table).where(table.c[column] == user_id).values({column: None}))
    return result.rowcount


async def rekey_chat(unit: Unit, old: int, new: int) -> None:
    """Give every row of a migrated group its new id. Doing it twice changes nothing more."""
    for table, column in columns_naming("chat"):
        for together in _unique_with(table, column):
            await _make_room(unit, table, column, together, old, new)
        await unit.execute(update(table).where(column == old).values({column.name: new}))
    unit.caches.clear()


def _unique_with(table: Table, column: Column[Any]) -> list[list[Column[Any]]]:
    """The other columns of each key, primary or unique, that this column is part of."""
    keys = [each for each in table.constraints if isinstance(each, PrimaryKeyConstraint | UniqueConstraint)]
    return [[other for other in key.columns if other is not column] for key in keys if column in key.columns.values()]


async def _make_room(
    unit: Unit, table: Table, column: Column[Any], others: list[Column[Any]], old: int, new: int
) -> None:
    """Delete the row that would be there twice: of a table with one row a chat the old, settled row stays."""
    if not others:
        if await unit.one(select(table).where(column == old)) is not None:
            await unit.execute(delete(table).where(column == new))
        return
    for row in await unit.rows(select(*others).where(column == new)):
        same = [key == row[key.name] for key in others]
        await unit.execute(delete(table).where(column == old, *same))

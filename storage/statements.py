"""Insert-or-ignore and insert-or-update, which SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.unit import Unit


def insert_new(dialect: str, table: Table) -> Insert:
    """An insert that leaves existing rows alone."""
    if dialect == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


async def upsert(unit: Unit, table: Table, values: dict[str, Any], change: Iterable[str]) -> None:
    """Insert `values`, or set the columns named in `change` where the primary key is there already."""
    keys = list(table.primary_key.columns)
    insert = (postgresql if unit.connection.dialect.name == "postgresql" else sqlite).insert(table)
    statement = insert.values(**values)
    await unit.execute(
        statement.on_conflict_do_update(index_elements=keys, set_={name: statement.excluded[name] for name in change})
    )

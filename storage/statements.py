"""Insert-or-ignore and insert-or-update, which SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite

from storage.unit import Unit


def insert_new(dialect: str, table: Table) -> Any:
    """An insert that leaves existing rows alone."""
    return _insert(dialect, table).on_conflict_do_nothing()


async def upsert(unit: Unit, table: Table, values: dict[str, Any], change: Iterable[str]) -> None:
    """Insert `values`, or set the columns named in `change` where the primary key is there already."""
    keys = list(table.primary_key.columns)
    statement = _insert(unit.connection.dialect.name, table).values(**values)
    await unit.execute(
        statement.on_conflict_do_update(index_elements=keys, set_={name: statement.excluded[name] for name in change})
    )


def _insert(dialect: str, table: Table) -> Any:
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # costs memory that SQLite's users need not spend

        return postgresql.insert(table)
    return sqlite.insert(table)

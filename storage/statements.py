"""Inserts that ignore, update or count up: SQLite and PostgreSQL spell them alike, SQLAlchemy keeps them apart."""

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


async def add_to(unit: Unit, table: Table, key: dict[str, Any], column: str) -> None:
    """Raise a number by one, or begin it with one where there is no row of this key."""
    statement = _insert(unit.connection.dialect.name, table).values(**key, **{column: 1})
    raised = {column: table.c[column] + 1}
    await unit.execute(statement.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=raised))


def _insert(dialect: str, table: Table) -> Any:
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # costs memory that SQLite's users need not spend

        return postgresql.insert(table)
    return sqlite.insert(table)

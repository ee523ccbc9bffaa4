"""Keeping the numbers of cases in a row where work on them is undone: PostgreSQL would leave a hole for each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

_NUMBERED = (("distress_case", "number"), ("case_event", "id"), ("case_text", "id"))


@asynccontextmanager
async def keeping_numbers(connection: AsyncConnection) -> AsyncIterator[None]:
    """Give back the numbers that are taken inside; only for work that is undone, and with one writer at a time."""
    before = {}
    if connection.dialect.name == "postgresql":
        for table, column in _NUMBERED:
            name = (await connection.execute(text(f"SELECT pg_get_serial_sequence('{table}', '{column}')"))).scalar()
            before[name] = (await connection.execute(text(f"SELECT last_value, is_called FROM {name}"))).one()  # noqa: S608
    yield
    for name, (value, called) in before.items():
        await connection.execute(
            text("SELECT setval(:name, :value, :called)"), {"name": name, "value": value, "called": called}
        )

"""Every storage test runs on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from databases import Postgres, run_postgres
from storage.database import Database
from storage.schema import migrate
from storage.unit import Unit

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    yield from run_postgres()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/waymark.db"
    server: Postgres = request.getfixturevalue("postgres")
    return server.fresh()


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = await Database.open(database_url)
    await migrate(opened)
    yield opened
    await opened.close()


@pytest.fixture
def unit_of(database: Database) -> UnitMaker:
    """Opens a unit in a transaction of its own, committed at the end."""

    @asynccontextmanager
    async def open_unit(now: datetime = NOON) -> AsyncIterator[Unit]:
        async with database.transaction() as connection:
            unit = Unit(connection, database.caches, now)
            async with unit.savepoint():
                yield unit

    return open_unit

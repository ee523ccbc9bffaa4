"""The open database: one writer, transactions that roll back on cancellation too, and the caches beside it."""

from __future__ import annotations

import asyncio
import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, Any

from sqlalchemy import event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import StaticPool

from domain.errors import AlreadyRunningError, ConfigurationError, StorageUnavailableError
from storage import sqlite
from storage.cache import Caches
from storage.trouble import in_one_sentence, is_unavailable

__all__ = ["Database"]


class Database:
    """One database, opened by one process, with one writer at a time.

    Raises ConfigurationError, AlreadyRunningError or StorageUnavailableError on opening.
    """

    def __init__(self, engine: AsyncEngine, lock_file: IO[str] | None) -> None:
        self._engine = engine
        self._lock_file = lock_file
        self._writer = asyncio.Lock()
        self._holder: asyncio.Task[Any] | None = None
        self.caches = Caches()

    @property
    def dialect(self) -> str:
        return self._engine.dialect.name

    @property
    def engine(self) -> AsyncEngine:
        return self._engine

    @classmethod
    async def open(cls, url: str) -> Database:
        """Open `url` (SQLAlchemy's form, aiosqlite or asyncpg); an SQLite file is locked against other processes."""
        lock_file = None
        try:
            parsed = make_url(url)
        except ArgumentError as error:
            raise ConfigurationError(
                "WAYMARK_DATABASE_URL is not a database address SQLAlchemy understands."
            ) from error
        if parsed.drivername == "sqlite+aiosqlite":
            if parsed.database and parsed.database != ":memory:":
                lock_file = _lock(Path(parsed.database))
            engine = create_async_engine(
                parsed,
                poolclass=StaticPool,
                pool_reset_on_return=None,
                hide_parameters=True,
                async_creator=partial(sqlite.connect, parsed.database or ":memory:"),
            )
            event.listen(engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(engine.sync_engine, "begin", _begin_immediate)
        elif parsed.drivername == "postgresql+asyncpg":
            engine = create_async_engine(parsed, pool_size=2, max_overflow=2, pool_pre_ping=True, hide_parameters=True)
        else:
            raise ConfigurationError(
                "WAYMARK_DATABASE_URL must begin with sqlite+aiosqlite:// or postgresql+asyncpg://."
            )
        database = cls(engine, lock_file)
        try:
            async with database.transaction() as connection:
                await connection.execute(text("SELECT 1"))
        except BaseException:
            await database.close()
            raise
        return database

    @asynccontextmanager
    async def transaction(self, *, fills_caches: bool = True) -> AsyncIterator[AsyncConnection]:
        """Give a connection inside a transaction: committed at the end, rolled back on any error or cancellation.

        What is rolled back may have reached the caches, which are cleared then unless the work `fills_caches` not.
        Raises StorageUnavailableError in place of the driver's errors about the database itself.
        """
        if self._holder is not None and self._holder is asyncio.current_task():
            raise RuntimeError("a transaction is asked for inside another one; it would wait for itself for ever")
        async with self._writer:
            self._holder = asyncio.current_task()
            try:
                async with self._engine.connect() as connection:
                    await connection.begin()
                    try:
                        yield connection
                        await connection.commit()
                    except BaseException:
                        if fills_caches:
                            self.caches.clear()
                        with suppress(DBAPIError):
                            await asyncio.shield(connection.rollback())
                        raise
            except (DBAPIError, OSError) as error:
                if not is_unavailable(error):
                    raise
                raise StorageUnavailableError(in_one_sentence(error)) from error
            finally:
                self._holder = None

    async def close(self) -> None:
        """Write back the log, close every connection and release the lock."""
        try:
            if self.dialect == "sqlite":
                with suppress(DBAPIError, OSError):
                    async with self._engine.connect() as connection:
                        await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            await self._engine.dispose()
            if self._lock_file is not None:
                self._lock_file.close()

    async def back_up(self, target: Path) -> None:
        """Write a consistent copy of an SQLite database to `target`, which must not exist."""
        async with self._writer, self._engine.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            await driver.execute("VACUUM INTO ?", (str(target),))


def _lock(path: Path) -> IO[str]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock_file = path.with_name(path.name + ".lock").open("w")
    except OSError as error:
        raise StorageUnavailableError(f"The folder of the database can't be written: {error.strerror}.") from error
    try:
        fcntl.flock(lock_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock_file.close()
        raise AlreadyRunningError("Another Waymark already uses this database; stop it first.") from error
    return lock_file


def _prepare_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=5000",
        "secure_delete=ON",
        "journal_size_limit=67108864",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")

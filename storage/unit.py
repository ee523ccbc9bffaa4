"""One unit of work: what one update or occasion reads, writes and wishes, inside a transaction it may share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Executable, RowMapping, delete
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncTransaction

from domain.errors import StorageUnavailableError
from domain.wishes import Wish
from storage.cache import Caches
from storage.tables import outbox
from storage.trouble import in_one_sentence, is_unavailable

Connection = AsyncConnection


class Unit:
    """The database as one feature sees it while it handles one thing.

    Statements run inside a savepoint that opens with the first of them, so a feature that only reads caches and
    makes wishes costs no round trip, and one that fails takes nothing of the others with it.
    """

    def __init__(self, connection: AsyncConnection, caches: Caches, now: datetime) -> None:
        self._connection = connection
        self._savepoint: AsyncTransaction | None = None
        self._nested = False  # inside a savepoint
        self.caches = caches
        self.now = now
        self.wishes: list[Wish] = []
        self.failures: dict[str, BaseException] = {}
        self.postponed = False
        self.unwished: list[str] = []
        self.forgotten: list[int] = []  # people to whom and about whom nothing that waits may be said any more

    @property
    def connection(self) -> AsyncConnection:
        return self._connection

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo everything done inside if it raises, and raise on."""
        before = self._noted()
        outer, self._savepoint = self._savepoint, None
        nested, self._nested = self._nested, True
        try:
            yield
        except BaseException:
            self._note_again(*before)
            if self._savepoint is not None:
                self.caches.clear()
                await self._roll_back(self._savepoint)
            raise
        else:
            if outer is None and nested:
                # The savepoint around this one has not opened yet, and must be able to undo this too.
                outer = self._savepoint
            elif self._savepoint is not None:
                await self._savepoint.commit()
        finally:
            self._savepoint, self._nested = outer, nested

    async def _roll_back(self, savepoint: AsyncTransaction) -> None:
        if self._connection.invalidated:
            raise StorageUnavailableError("The database can't be used: a statement was cut short.")
        await savepoint.rollback()

    def _noted(self) -> tuple[list[Wish], list[str], list[int], bool]:
        return [*self.wishes], [*self.unwished], [*self.forgotten], self.postponed

    def _note_again(self, wishes: list[Wish], unwished: list[str], forgotten: list[int], postponed: bool) -> None:
        self.wishes[:], self.unwished[:], self.forgotten[:] = wishes, unwished, forgotten
        self.postponed = postponed

    async def execute(
        self, statement: Executable, parameters: Sequence[dict[str, Any]] | dict[str, Any] | None = None
    ) -> CursorResult[Any]:
        """Run one statement; a list of parameter sets runs it for each."""
        try:
            if self._savepoint is None:
                self._savepoint = await self._connection.begin_nested()
            return await self._connection.execute(statement, parameters)
        except DBAPIError as error:
            if is_unavailable(error):
                raise StorageUnavailableError(in_one_sentence(error)) from error
            raise

    async def rows(self, statement: Executable) -> list[RowMapping]:
        return list((await self.execute(statement)).mappings())

    async def one(self, statement: Executable) -> RowMapping | None:
        return (await self.execute(statement)).mappings().first()

    async def scalar(self, statement: Executable) -> Any:
        return (await self.execute(statement)).scalar()

    def wish(self, *wishes: Wish) -> None:
        """Note what Telegram is to be told once this is committed."""
        self.wishes.extend(wishes)

    async def unwish(self, key_prefix: str) -> None:
        """Take back wishes that were not sent yet and whose key starts with `key_prefix`."""
        self.wishes[:] = [wish for wish in self.wishes if not (wish.key or "").startswith(key_prefix)]
        await self.execute(
            delete(outbox).where(outbox.c.state == "waiting", outbox.c.key.startswith(key_prefix, autoescape=True))
        )
        self.unwished.append(key_prefix)

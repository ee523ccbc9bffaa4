"""The connection to an SQLite file: only what waits for the disk leaves the event loop. It knows nothing of tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

import aiosqlite


class Connection(aiosqlite.Connection):
    """aiosqlite's connection without a change of threads for each step of each statement.

    One of our statements takes some microseconds, and handing it to another thread and back many times that. Commits,
    roll-backs, copies and closing wait for the disk, so they keep aiosqlite's own thread; and as long as that thread
    has something to do (a commit whose waiter was cancelled, say), everything queues up behind it.
    """

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._thread.daemon = True
        self._handed_over = 0  # counted by the event loop alone
        self._finished = 0  # counted by the other thread alone

    def wait_for_thread(self) -> None:
        """Let the other thread of a connection that could not be opened end while its event loop still exists."""
        self._thread.join(timeout=1)

    async def _execute(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        quick = isinstance(getattr(fn, "__self__", None), sqlite3.Cursor) or fn.__name__ == "cursor"
        if quick and self._handed_over == self._finished and self._running and self._connection is not None:
            return fn(*args, **kwargs)
        return await self._hand_over(fn, *args, **kwargs)

    async def _hand_over(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        def run() -> Any:
            try:
                return fn(*args, **kwargs)
            finally:
                self._finished += 1

        self._handed_over += 1
        return await super()._execute(run)  # type: ignore[no-untyped-call]


async def connect(path: str) -> Connection:
    """Open the file, or ":memory:"."""
    # isolation_level None: SQLAlchemy's "begin" event opens transactions, not the driver.
    connection = Connection(lambda: sqlite3.connect(path, isolation_level=None, check_same_thread=False))
    try:
        await connection
    except BaseException:
        connection.wait_for_thread()
        raise
    return connection

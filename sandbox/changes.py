"""Wakes those who wait for something to happen. It carries no data; the waiter looks for itself."""

import asyncio


class Signal:
    """Lets coroutines of one event loop wait until somebody rings."""

    __slots__ = ("_waiters",)

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        if not self._waiters:
            return
        waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def wait(self, timeout: float | None = None) -> bool:  # noqa: ASYNC109 - a plain upper bound, no scope
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            done, _ = await asyncio.wait({waiter}, timeout=timeout)
        finally:
            self._waiters.discard(waiter)
            waiter.cancel()
        return bool(done)


class Changes:
    """Counts every change of the world and wakes those who wait for the next one."""

    __slots__ = ("_signal", "version")

    def __init__(self) -> None:
        self.version = 0
        self._signal = Signal()

    def bump(self) -> None:
        self.version += 1
        self._signal.ring()

    async def wait(self, after: int, timeout: float | None = None) -> int:  # noqa: ASYNC109 - as Signal.wait
        """The version as soon as it is above `after`, or as it stands when the time is up."""
        if self.version <= after:
            await self._signal.wait(timeout)
        return self.version

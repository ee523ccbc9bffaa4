"""The sandbox's own time: real, shifted or frozen. It holds no timers; those who wait listen to jumps."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """Tells the sandbox's time and lets a test or the page move it."""

    def __init__(self, start: datetime | None = None, *, frozen: bool = False) -> None:
        begin = datetime.now(UTC) if start is None else start
        if begin.tzinfo is None:
            raise ValueError("the sandbox clock needs an aware start")
        self.frozen = frozen
        self._time = begin.astimezone(UTC)
        self._offset = self._time - datetime.now(UTC) if start is not None else timedelta(0)
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        return self._time if self.frozen else datetime.now(UTC) + self._offset

    def timestamp(self) -> int:
        return int(self.now().timestamp())

    def advance(self, by: timedelta) -> None:
        if self.frozen:
            self._time += by
        else:
            self._offset += by
        for listener in tuple(self._listeners):
            listener()

    def move_to(self, moment: datetime) -> None:
        self.advance(moment - self.now())

    def on_jump(self, callback: Callable[[], None]) -> None:
        self._listeners.append(callback)

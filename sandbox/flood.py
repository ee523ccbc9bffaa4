"""Telegram's sending limits as documented: overall, per chat and per group. It refuses; it never waits."""

import math
from collections import deque
from dataclasses import dataclass, field

from sandbox.errors import ApiError

LIMITED = frozenset({"sendmessage", "senddocument", "sendphoto", "copymessage", "forwardmessage"})


class Window:
    """At most `most` events in any `span` seconds."""

    __slots__ = ("_times", "most", "span")

    def __init__(self, most: int, span: float) -> None:
        self.most = most
        self.span = span
        self._times: deque[float] = deque()

    def wait(self, now: float) -> float:
        while self._times and self._times[0] <= now - self.span:
            self._times.popleft()
        return 0.0 if len(self._times) < self.most else self._times[0] + self.span - now

    def add(self, now: float) -> None:
        self._times.append(now)

    @property
    def idle(self) -> bool:
        return not self._times


@dataclass(slots=True)
class FloodRules:
    """30 messages a second in all, one a second in a chat with short bursts, 20 a minute in a group."""

    overall: int = 30
    burst: int = 3
    per_minute: int = 20
    _all: dict[int, Window] = field(default_factory=dict)
    _chats: dict[tuple[int, int], list[Window]] = field(default_factory=dict)

    def check(self, bot_id: int, chat_id: int, now: float) -> None:
        """Counts one message, or raises 429 with the seconds until it may be sent."""
        windows = [self._all.setdefault(bot_id, Window(self.overall, 1.0)), *self._windows(bot_id, chat_id)]
        wait = max(window.wait(now) for window in windows)
        if wait > 0:
            seconds = max(1, math.ceil(wait))
            raise ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        for window in windows:
            window.add(now)

    def _windows(self, bot_id: int, chat_id: int) -> list[Window]:
        if len(self._chats) > 10_000:
            self._chats.clear()
        found = self._chats.get((bot_id, chat_id))
        if found is None:
            found = [Window(self.burst, float(self.burst))]
            if chat_id < 0:
                found.append(Window(self.per_minute, 60.0))
            self._chats[(bot_id, chat_id)] = found
        return found

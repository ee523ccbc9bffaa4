"""Small in-memory copies of rows that ordinary messages ask for all the time; the database stays the truth."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Any


class Cache:
    """A bounded dictionary that forgets what was used longest ago."""

    def __init__(self, size: int = 20_000) -> None:
        self._size = size
        self._rows: OrderedDict[Hashable, Any] = OrderedDict()

    def get(self, key: Hashable) -> Any | None:
        if key in self._rows:
            self._rows.move_to_end(key)
            return self._rows[key]
        return None

    def put(self, key: Hashable, value: Any) -> None:
        self._rows[key] = value
        self._rows.move_to_end(key)
        if len(self._rows) > self._size:
            self._rows.popitem(last=False)

    def forget(self, key: Hashable) -> None:
        self._rows.pop(key, None)

    def clear(self) -> None:
        self._rows.clear()

    def __len__(self) -> int:
        return len(self._rows)


class Caches:
    """The caches by subject; a rolled-back transaction clears them all, since they may hold what never happened."""

    def __init__(self) -> None:
        self.chats = Cache()
        self.options = Cache()
        self.people = Cache(50_000)
        self.members = Cache(100_000)  # (chat, user) -> status
        self.threads = Cache()  # chat -> threads in which a crisis was answered of late, and when

    def clear(self) -> None:
        for cache in (self.chats, self.options, self.people, self.members, self.threads):
            cache.clear()

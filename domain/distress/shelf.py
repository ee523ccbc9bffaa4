"""Keeps what is costly to make for as long as there is room for it; it does not know what it keeps."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any


class Shelf:
    """Things that are made when they are first needed; what was not used for longest is given back first."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._taken = 0
        self._things: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], tuple[Any, int]]) -> Any:
        """The thing of that name; `make` gives it, and how much room it takes, where it is not there."""
        known = self._things.get(key)
        if known is None:
            known = self._things[key] = make()
            self._taken += known[1]
            while self._taken > self._room and len(self._things) > 1:
                self._taken -= self._things.popitem(last=False)[1][1]
        else:
            self._things.move_to_end(key)
        return known[0]

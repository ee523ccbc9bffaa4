"""Updates waiting to be handled, a queue per chat: strict order inside a chat, chats in turn."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable

from storage.inbox import Delivery

PER_TURN = 16  # of one chat in one transaction, so that a flood there leaves room for others


class Lanes:
    """The deliveries in memory. A lane that is held gives nothing until `free`."""

    def __init__(self) -> None:
        self._lanes: OrderedDict[int, deque[Delivery]] = OrderedDict()
        self._held: set[int] = set()
        self._known: set[int] = set()

    def add(self, deliveries: Iterable[Delivery]) -> None:
        """Append deliveries; one that is here already (a batch that came twice) is left out."""
        for delivery in deliveries:
            if delivery.seq not in self._known:
                self._known.add(delivery.seq)
                self._lanes.setdefault(delivery.lane, deque()).append(delivery)

    def take(self, limit: int, may_go: Callable[[Delivery], bool]) -> list[Delivery]:
        """Up to `limit` deliveries that may be handled now; a lane stops at the first that may not, and is held."""
        taken: list[Delivery] = []
        for lane in list(self._lanes):
            if len(taken) >= limit:
                break
            if lane in self._held:
                continue
            queue = self._lanes[lane]
            for _ in range(min(PER_TURN, limit - len(taken), len(queue))):
                if not may_go(queue[0]):
                    self._held.add(lane)
                    break
                taken.append(queue.popleft())
            self._lanes.move_to_end(lane)
            if not queue:
                del self._lanes[lane]
        return taken

    def give_back(self, deliveries: list[Delivery]) -> None:
        """Put deliveries back in front, in their order."""
        for delivery in reversed(deliveries):
            self._lanes.setdefault(delivery.lane, deque()).appendleft(delivery)

    def hold(self, lane: int) -> None:
        self._held.add(lane)

    def free(self, lane: int) -> None:
        self._held.discard(lane)

    def done(self, delivery: Delivery) -> None:
        self._known.discard(delivery.seq)

    @property
    def has_work(self) -> bool:
        """Whether anything is here that is not held."""
        return any(lane not in self._held for lane in self._lanes)

    def __len__(self) -> int:
        return sum(len(queue) for queue in self._lanes.values())

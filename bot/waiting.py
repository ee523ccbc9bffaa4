"""The wishes that wait to be sent, in memory: the most urgent chat that may go now is found without a search."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import count

from bot.pacing import Pacing
from bot.telegram_api import is_paced
from domain.wishes import Urgency, Wish
from storage.outbox import Pending

LONGEST_NAP = 30.0  # seconds until the wall clock is looked at again, which may have been set


def tells_of(wish: Wish, user_id: int) -> bool:
    """Whether a wish says something to or about a person; what acts on a chat does not."""
    return is_paced(wish.method) and user_id in (wish.chat_id, wish.about, wish.only_for)


class Waiting:
    """One queue per chat and urgency. `wall` gives the present in seconds for `not_before`."""

    def __init__(self, pacing: Pacing, monotonic: Callable[[], float], wall: Callable[[], float]) -> None:
        self._pacing = pacing
        self._monotonic = monotonic
        self._wall = wall
        self._queues: dict[tuple[Urgency, int], deque[Pending]] = {}
        self._ready: dict[Urgency, deque[int]] = {urgency: deque() for urgency in Urgency}
        self._listed: set[tuple[Urgency, int]] = set()
        self._asleep: list[tuple[float, int, Urgency, int]] = []  # lanes that may not go before a monotonic moment
        self._later: list[tuple[float, int, Pending]] = []  # wishes that may not go before a wall-clock moment
        self._busy: set[int] = set()
        self._order = count()
        self._private_lane = count(1)

    def add(self, items: Iterable[Pending]) -> None:
        for pending in items:
            moment = pending.wish.not_before
            if moment is not None and moment.timestamp() > self._wall():
                heapq.heappush(self._later, (moment.timestamp(), next(self._order), pending))
            else:
                self._append(pending)

    def put_back(self, pending: Pending, lane: int, delay: float) -> None:
        """Let a wish be tried again after a delay, before everything else of its chat and urgency."""
        key = (pending.wish.urgency, lane)
        self._queues.setdefault(key, deque()).appendleft(pending)
        self._sleep(key, delay)

    def next(self, least: Urgency = Urgency.SCHEDULED) -> tuple[Pending, int] | None:
        """The wish to send now, at least this urgent, and its lane, which stays busy until `release`; None for none."""
        self._wake()
        for urgency in Urgency:
            if urgency > least:
                break
            if self._pacing.wait_overall(urgency) > 0 and not self._has_unpaced(urgency):
                continue
            found = self._first(urgency)
            if found is not None:
                return found
        return None

    def release(self, lane: int) -> None:
        """Let the next wish of a lane go."""
        self._busy.discard(lane)
        for urgency in Urgency:
            self._list((urgency, lane))

    def forget_chat(self, chat_id: int) -> list[Pending]:
        """Take out everything that waits for a chat."""
        taken = [pending for pending in self.everything() if pending.wish.chat_id == chat_id]
        for urgency in Urgency:
            self._queues.pop((urgency, chat_id), None)
        self._later = [entry for entry in self._later if entry[2].wish.chat_id != chat_id]
        heapq.heapify(self._later)
        return taken

    def drop(self, key_prefix: str) -> None:
        """Forget wishes whose key starts so; they are gone from the outbox already."""
        self._keep(lambda wish: not (wish.key or "").startswith(key_prefix))

    def drop_person(self, user_id: int) -> None:
        """Forget what would be said to or about a person; what acts on a chat stays."""
        self._keep(lambda wish: not tells_of(wish, user_id))

    def _keep(self, wanted: Callable[[Wish], bool]) -> None:
        for queue in self._queues.values():
            kept = [pending for pending in queue if wanted(pending.wish)]
            if len(kept) != len(queue):
                queue.clear()
                queue.extend(kept)
        self._later = [entry for entry in self._later if wanted(entry[2].wish)]
        heapq.heapify(self._later)

    def seconds_to_next(self) -> float | None:
        """How long nothing can change by time alone; None when only something new can bring work."""
        moments = []
        if self._asleep:
            moments.append(self._asleep[0][0] - self._monotonic())
        if self._later:
            moments.append(min(LONGEST_NAP, self._later[0][0] - self._wall()))
        paced = [self._pacing.wait_overall(urgency) for urgency in Urgency if self._ready[urgency]]
        return max(0.0, min(moments + paced)) if moments or paced else None

    def everything(self) -> Iterator[Pending]:
        for queue in self._queues.values():
            yield from queue
        for entry in self._later:
            yield entry[2]

    def __len__(self) -> int:
        return sum(len(queue) for queue in self._queues.values()) + len(self._later)

    def _append(self, pending: Pending) -> None:
        # A call of no chat (the answer to a pressed button) waits for nobody: it gets a lane of its own.
        lane = pending.wish.chat_id if pending.wish.chat_id is not None else -(2**62) - next(self._private_lane)
        key = (pending.wish.urgency, lane)
        self._queues.setdefault(key, deque()).append(pending)
        self._list(key)

    def _list(self, key: tuple[Urgency, int]) -> None:
        if key not in self._listed and key[1] not in self._busy and self._queues.get(key):
            self._listed.add(key)
            self._ready[key[0]].append(key[1])

    def _sleep(self, key: tuple[Urgency, int], delay: float) -> None:
        heapq.heappush(self._asleep, (self._monotonic() + delay, next(self._order), *key))
        self._listed.add(key)

    def _wake(self) -> None:
        while self._asleep and self._asleep[0][0] <= self._monotonic():
            _, _, urgency, lane = heapq.heappop(self._asleep)
            self._listed.discard((urgency, lane))
            self._list((urgency, lane))
        while self._later and self._later[0][0] <= self._wall():
            self._append(heapq.heappop(self._later)[2])

    def _has_unpaced(self, urgency: Urgency) -> bool:
        return any(
            not is_paced(self._queues[urgency, lane][0].wish.method)
            for lane in self._ready[urgency]
            if self._queues.get((urgency, lane))
        )

    def _first(self, urgency: Urgency) -> tuple[Pending, int] | None:
        ready = self._ready[urgency]
        for _ in range(len(ready)):
            lane = ready.popleft()
            key = (urgency, lane)
            self._listed.discard(key)
            queue = self._queues.get(key)
            if not queue or lane in self._busy:
                continue
            wish = queue[0].wish
            delay = self._pacing.wait(wish.chat_id, urgency) if is_paced(wish.method) else 0.0
            if delay > 0:
                self._sleep(key, delay)
                continue
            pending = queue.popleft()
            if not queue:
                del self._queues[key]
            self._busy.add(lane)
            return pending, lane
        return None

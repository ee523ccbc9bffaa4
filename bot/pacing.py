"""Keeping to Telegram's sending limits: a token bucket for all, one per chat, and holds Telegram demanded itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from domain.wishes import Urgency


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's published limits, a little below them. Rates are messages per second; bursts are messages.

    Burst and rate together stay within Telegram's 30 a second, or a crisis answer could be the one it refuses.
    """

    overall: float = 25.0
    overall_burst: float = 5.0
    reserve: float = 4.0  # of the overall burst, for crisis alone
    private: float = 1.0
    private_burst: float = 4.0
    group: float = 19 / 60
    group_burst: float = 19.0
    group_reserve: float = 4.0  # of a group's minute, for crisis and moderation


UNLIMITED = Limits(overall=1e9, overall_burst=1e9, private=1e9, private_burst=1e9, group=1e9, group_burst=1e9)


class _Bucket:
    __slots__ = ("level", "seen")

    def __init__(self, level: float, seen: float) -> None:
        self.level = level
        self.seen = seen

    def fill(self, rate: float, burst: float, now: float) -> float:
        self.level = min(burst, self.level + (now - self.seen) * rate)
        self.seen = now
        return self.level


class Pacing:
    """Says when a message may go. `monotonic` gives seconds; nothing here knows the wall clock."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self._limits = limits
        self._monotonic = monotonic
        self._overall = _Bucket(limits.overall_burst, monotonic())
        self._chats: dict[int, _Bucket] = {}
        self._holds: dict[int, float] = {}

    def wait(self, chat_id: int | None, urgency: Urgency) -> float:
        """Seconds until a message of this urgency may go to this chat; 0 means now."""
        now = self._monotonic()
        return max(self.wait_overall(urgency), self._wait_chat(chat_id, urgency, now))

    def wait_overall(self, urgency: Urgency) -> float:
        """Seconds until any message of this urgency may go."""
        limits = self._limits
        level = self._overall.fill(limits.overall, limits.overall_burst, self._monotonic())
        kept = 0.0 if urgency is Urgency.CRISIS else limits.reserve
        return max(0.0, (kept + 1 - level) / limits.overall)

    def take(self, chat_id: int | None) -> None:
        """Count a message that goes now."""
        now = self._monotonic()
        self._overall.fill(self._limits.overall, self._limits.overall_burst, now)
        self._overall.level -= 1
        if chat_id is not None:
            rate, burst = self._of(chat_id)
            bucket = self._chats.setdefault(chat_id, _Bucket(burst, now))
            bucket.fill(rate, burst, now)
            bucket.level -= 1
            if len(self._chats) > 5_000:
                self._forget_full(now)

    def hold(self, chat_id: int | None, seconds: float) -> None:
        """Send nothing to a chat for a while, because Telegram said so."""
        if chat_id is not None:
            self._holds[chat_id] = self._monotonic() + seconds

    def _of(self, chat_id: int) -> tuple[float, float]:
        limits = self._limits
        return (limits.group, limits.group_burst) if chat_id < 0 else (limits.private, limits.private_burst)

    def _wait_chat(self, chat_id: int | None, urgency: Urgency, now: float) -> float:
        if chat_id is None:
            return 0.0
        held = self._holds.get(chat_id, 0.0) - now
        if held <= 0:
            self._holds.pop(chat_id, None)
        bucket = self._chats.get(chat_id)
        if bucket is None:
            return max(0.0, held)
        rate, burst = self._of(chat_id)
        kept = self._limits.group_reserve if chat_id < 0 and urgency > Urgency.MODERATION else 0.0
        return max(0.0, held, (kept + 1 - bucket.fill(rate, burst, now)) / rate)

    def _forget_full(self, now: float) -> None:
        for chat_id in list(self._chats):
            rate, burst = self._of(chat_id)
            if self._chats[chat_id].fill(rate, burst, now) >= burst:
                del self._chats[chat_id]

"""Chooses which prompt a group sees on a day, so that nothing comes back early; it reads no pack and keeps nothing."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Protocol, TypeAlias, TypeVar

TONES = ("calming", "motivational", "humour", "reflection", "gratitude", "movement", "connection")
FAMILY_GAP = timedelta(days=21)
BUDGETED_TONE = "reflection"
BUDGET = timedelta(days=7)  # too much looking inwards can harm: once a week is plenty
NEVER = date.min


class Item(Protocol):
    """What the picker looks at in a prompt."""

    @property
    def id(self) -> str: ...
    @property
    def family(self) -> str: ...
    @property
    def tone(self) -> str: ...
    @property
    def when(self) -> str: ...
    @property
    def audience(self) -> str: ...
    @property
    def heavy_day(self) -> bool: ...


AnyItem = TypeVar("AnyItem", bound=Item)
Shelves: TypeAlias = Sequence[Sequence[AnyItem]]  # the group's own language first, then what may stand in for it


@dataclass(frozen=True, slots=True)
class Posted:
    """One prompt a group has seen; an item that is in no pack any more has no family and tone."""

    on: date
    item_id: str
    family: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Taste:
    """What a group wants at its hour; `gentle` leaves only what may stand beside somebody in crisis."""

    chat_id: int
    hour: int
    tones: frozenset[str] = frozenset(TONES)
    gentle: bool = False


@dataclass(frozen=True, slots=True)
class Horizon:
    """The first day on which something comes back, and how many days it will have rested."""

    returns_on: date
    rested: int


def day_part(hour: int) -> str:
    """The part of the day an hour of wall time belongs to."""
    if 4 <= hour < 11:
        return "morning"
    return "midday" if 11 <= hour < 17 else "evening"


def fitting(items: Iterable[AnyItem], taste: Taste) -> list[AnyItem]:
    """The items a group could ever see with this taste, whatever it saw before."""
    moments = ("any", day_part(taste.hour))
    return [
        item
        for item in items
        if item.audience in ("group", "both")
        and item.tone in taste.tones
        and item.when in moments
        and (item.heavy_day or not taste.gentle)
    ]


def pick(
    shelves: Shelves[AnyItem], seen: Iterable[Posted], on: date, taste: Taste, without: Collection[str] = ()
) -> AnyItem | None:
    """The item for a day, or None when none may be shown; the same arguments always give the same item.

    `without` names items the moderators swapped away on that day.
    """
    return preview(shelves, seen, (on,), taste, {on: without})[0][1]


def preview(
    shelves: Shelves[AnyItem],
    seen: Iterable[Posted],
    days: Iterable[date],
    taste: Taste,
    without: Mapping[date, Collection[str]] | None = None,
) -> list[tuple[date, AnyItem | None]]:
    """What each of these days would bring, each day knowing the ones before it."""
    history = _History.read(seen)
    pools = [fitting(shelf, taste) for shelf in shelves]
    swapped = without or {}
    found = []
    for day in days:
        item = _first_choice(pools, history, day, taste.chat_id, swapped.get(day, ()))
        if item is not None:
            history.add(day, item.id, item.family, item.tone)
        found.append((day, item))
    return found


def horizon(shelves: Shelves[AnyItem], seen: Iterable[Posted], days: Iterable[date], taste: Taste) -> Horizon | None:
    """The first of these days on which an item comes back that was seen before; None when none of them does."""
    history = _History.read(seen)
    pools = [fitting(shelf, taste) for shelf in shelves]
    for day in days:
        item = _first_choice(pools, history, day, taste.chat_id)
        if item is None:
            continue
        if item.id in history.items:
            return Horizon(returns_on=day, rested=(day - history.items[item.id]).days)
        history.add(day, item.id, item.family, item.tone)
    return None


def choose_for_person(items: Sequence[AnyItem], user_id: int, on: date, blocked: Collection[str]) -> AnyItem | None:
    """The item of the day for one person in private: their own round through all that suits any hour.

    `blocked` names families that never come back to them.
    """
    pool = [
        item
        for item in items
        if item.audience in ("private", "both") and item.when == "any" and item.family not in blocked
    ]
    pool.sort(key=lambda item: _shuffled(user_id, item.id))
    return pool[on.toordinal() % len(pool)] if pool else None


@dataclass(slots=True)
class _History:
    """When each item and family was last seen, and the tones of late."""

    items: dict[str, date] = field(default_factory=dict)
    families: dict[str, date] = field(default_factory=dict)
    tones: dict[str, date] = field(default_factory=dict)
    last_tone: str | None = None

    @classmethod
    def read(cls, seen: Iterable[Posted]) -> _History:
        history = cls()
        for posted in sorted(seen, key=lambda each: each.on):
            history.add(posted.on, posted.item_id, posted.family, posted.tone)
        return history

    def add(self, on: date, item_id: str, family: str, tone: str) -> None:
        self.items[item_id] = self.families[family] = self.tones[tone] = on
        self.last_tone = tone


def _first_choice(
    pools: Iterable[Sequence[AnyItem]], history: _History, on: date, chat_id: int, without: Collection[str] = ()
) -> AnyItem | None:
    for pool in pools:
        item = _choose([each for each in pool if each.id not in without], history, on, chat_id)
        if item is not None:
            return item
    return None


def _choose(pool: Iterable[AnyItem], history: _History, on: date, chat_id: int) -> AnyItem | None:
    by_tone: dict[str, list[AnyItem]] = defaultdict(list)
    for item in pool:
        if _rested(item, history, on):
            by_tone[item.tone].append(item)
    if len(by_tone) > 1 and history.last_tone is not None:
        by_tone.pop(history.last_tone, None)
    if not by_tone:
        return None

    def rank(tone: str) -> tuple[int, date, int]:
        unseen = sum(item.id not in history.items for item in by_tone[tone])
        oldest = min(history.items.get(item.id, NEVER) for item in by_tone[tone])
        return (-unseen, oldest, _shuffled(chat_id, tone))

    tone = min(by_tone, key=rank)
    return min(
        by_tone[tone], key=lambda item: (history.items.get(item.id, NEVER), _shuffled(chat_id, item.id), item.id)
    )


def _rested(item: Item, history: _History, on: date) -> bool:
    family = history.families.get(item.family)
    if family is not None and on - family < FAMILY_GAP:
        return False
    tone = history.tones.get(item.tone)
    return item.tone != BUDGETED_TONE or tone is None or on - tone >= BUDGET


def _shuffled(owner_id: int, name: str) -> int:
    """A number that looks random and is the same on every machine and after every restart."""
    return int.from_bytes(hashlib.blake2b(f"{owner_id}:{name}".encode(), digest_size=8).digest())

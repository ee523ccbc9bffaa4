"""What moderators may do to a member's place in a group, and what follows from it; nothing here does it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

STALE_AFTER = timedelta(minutes=2)  # a command that comes later than this was meant for a moment that is gone
DELETABLE_FOR = timedelta(hours=48)
SOONEST_END = timedelta(seconds=60)  # nearer ends become "for ever" in a slow queue


class Kind(StrEnum):
    """The sanctions, from mild to hard."""

    WARN = "warn"
    MUTE = "mute"
    KICK = "kick"
    BAN = "ban"


class Origin(StrEnum):
    """What a sanction came from: a command, too many warnings, a rule, or a human hand in Telegram's own menus."""

    COMMAND = "command"
    WARNINGS = "warnings"
    RULE = "rule"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Variant:
    """What a sanctioning command asks for: its kind, and whether the answered message goes too."""

    kind: Kind
    deletes: bool = False
    silent: bool = False

    @property
    def timed(self) -> bool:
        return self.kind in (Kind.MUTE, Kind.BAN)


def _variants() -> dict[str, Variant]:
    found = {"tmute": Variant(Kind.MUTE), "tban": Variant(Kind.BAN)}
    for kind in Kind:
        found[kind.value] = Variant(kind)
        found[f"d{kind.value}"] = found[f"del{kind.value}"] = Variant(kind, deletes=True)
        found[f"s{kind.value}"] = Variant(kind, silent=True)
    return found


VARIANTS: Mapping[str, Variant] = _variants()


def aliases(kind: Kind) -> tuple[str, ...]:
    """The other names of a kind's command."""
    return tuple(name for name, variant in VARIANTS.items() if variant.kind is kind and name != kind.value)


@dataclass(frozen=True, slots=True)
class Order:
    """A sanctioning command, read and looked up, as plain data that can wait for a confirmation.

    `sure`: whoever is meant is certain. `looked`: the issuer had their second look.
    """

    command: str
    chat_id: int
    target_id: int
    target_name: str
    sure: bool
    reason: str
    seconds: int | None = None
    message_id: int | None = None
    command_id: int | None = None
    thread: int | None = None
    looked: bool = False

    @property
    def variant(self) -> Variant:
        return VARIANTS[self.command]


@dataclass(frozen=True, slots=True)
class Sanction:
    """One sanction on record. `user_id` is negative where a channel speaks in the group."""

    number: int
    chat_id: int
    user_id: int
    kind: Kind
    reason: str
    origin: Origin
    issued_by: int | None
    issued_at: datetime
    until: datetime | None
    state: str

    @property
    def active(self) -> bool:
        return self.state == "active"


def still_counted(sanctions: Iterable[Sanction], now: datetime, fade: timedelta) -> list[Sanction]:
    """The warnings that count now: not taken back, and younger than the time after which they fade."""
    return [each for each in sanctions if each.kind is Kind.WARN and each.active and now - each.issued_at < fade]


@dataclass(frozen=True, slots=True)
class Hold:
    """What all reasons to be muted (or banned) come to: until the last of them ends, None is without end."""

    until: datetime | None


def hold(sanctions: Iterable[Sanction], kind: Kind, now: datetime) -> Hold | None:
    """The union of a member's active sanctions of a kind; None when nothing holds them any more."""
    ends = [each.until for each in sanctions if each.kind is kind and each.active]
    open_ended = any(end is None for end in ends)
    latest = max((end for end in ends if end is not None and end > now), default=None)
    if open_ended:
        return Hold(until=None)
    return Hold(until=latest) if latest is not None else None


def end_for_telegram(until: datetime | None, now: datetime) -> datetime | None:
    """The end to tell Telegram: never so near that a slow queue makes it endless; our own timer ends it in time."""
    return None if until is None else max(until, now + SOONEST_END)


def is_stale(sent_at: datetime, now: datetime) -> bool:
    return now - sent_at > STALE_AFTER


def is_deletable(sent_at: datetime, now: datetime) -> bool:
    """Whether Telegram still lets a bot delete a message of this age."""
    return now - sent_at < DELETABLE_FOR

"""Decides what happens to a message that teaches a method or pushes somebody, and what may be done to its author.

It finds no such message, writes no words and stores nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.distress import Assessment, Tier

KEEP_WORDS_FOR = timedelta(days=14)
KEEP_HELD_FOR = timedelta(days=30)
ONCE_WITHIN = timedelta(minutes=10)  # the parts of an album, or a burst, are met once
LONGEST_WORDS = 3000  # longer ones could not be shown and put back whole


class Kind(StrEnum):
    """Why a message is looked at."""

    METHOD = "method_detail"
    GOADING = "goading"


class Way(StrEnum):
    """What a group chose."""

    DELETE = "delete"
    ASK = "ask"
    OFF = "off"


class Fate(StrEnum):
    """What happens to the message, each time after the moderators have it."""

    REMOVE = "remove"
    REPLACE = "replace"  # a line that the author did nothing wrong stands where a cry for help stood
    ASK = "ask"
    TELL = "tell"


class Why(StrEnum):
    """Why the moderators are asked although the group lets Waymark act."""

    CHOSEN = "chosen"
    CASE = "case"
    FILE = "file"
    RIGHT = "right"
    STAFF = "staff"


class State(StrEnum):
    """Where a held message stands."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    RESTORED = "restored"
    CONFIRMED = "confirmed"


UNDECIDED = frozenset({State.SHOWN, State.HIDDEN})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known when it is decided. `protected`: a case about the author is open."""

    way: Way
    may_delete: bool
    whole: bool  # Waymark could give back all of it: words alone, and not too many
    protected: bool
    staff: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of the message, and whether its author is warned."""

    fate: Fate
    why: Why = Why.CHOSEN
    warns: bool = False


def kind_of(found: Assessment) -> Kind | None:
    """What a message is looked at for; somebody who is pushed is in more danger than somebody who reads on."""
    return next((kind for kind in (Kind.GOADING, Kind.METHOD) if kind in found.flags), None)


def is_cry(found: Assessment) -> bool:
    """Whether the message is itself one that wants an answer."""
    return found.tier in (Tier.CRISIS, Tier.DISTRESS)


def decide(kind: Kind, found: Assessment, known: Circumstances) -> Decision:
    """A cry for help is never just taken away, and nothing is held against somebody whose case is open."""
    if known.way is Way.OFF:
        return Decision(Fate.TELL)
    reason = _reason_to_ask(kind, found, known)
    if reason is not None:
        return Decision(Fate.ASK, reason)
    if kind is Kind.METHOD:
        return Decision(Fate.REPLACE if is_cry(found) or known.protected else Fate.REMOVE)
    return Decision(Fate.REMOVE, warns=True)


def again_soon(last: datetime | None, now: datetime) -> bool:
    """Whether somebody was met about the same thing so shortly before that it counts once."""
    return last is not None and now - last < ONCE_WITHIN


def suspends(open_case: int | None, *, by_human: bool) -> bool:
    """Whether an act on a member has to be left alone: every one that no person ordered, while a case is open."""
    return open_case is not None and not by_human


def _reason_to_ask(kind: Kind, found: Assessment, known: Circumstances) -> Why | None:
    if kind is Kind.GOADING and (is_cry(found) or known.protected):
        return Why.CASE
    if not known.may_delete:
        return Why.RIGHT
    if not known.whole:
        return Why.FILE
    if kind is Kind.GOADING and known.staff:
        return Why.STAFF
    return Why.CHOSEN if known.way is Way.ASK else None

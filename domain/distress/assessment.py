"""What the detector answers with: tiers, sensitivity and the assessment itself; not how they are found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """How a message is to be answered, from most to least urgent."""

    CRISIS = "crisis"
    DISTRESS = "distress"
    CONCERN_OTHER = "concern_other"
    NONE = "none"


class Sensitivity(StrEnum):
    """How much evidence a group wants before the bot speaks."""

    GENTLE = "gentle"
    BALANCED = "balanced"
    ALERT = "alert"


REPEATED = "repeated"  # not the first sign of distress of this day; no lexicon raises it
FLAGS = frozenset({"imminent", "method_detail", "goading", "urgent_other", "grief", "abuse"})


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer for one message; it never holds any of the message's words."""

    tier: Tier
    flags: frozenset[str]
    rules: tuple[str, ...]


QUIET = Assessment(Tier.NONE, frozenset(), ())


def stronger(one: Assessment, other: Assessment) -> Assessment:
    """Both as one: the more urgent tier, and whatever either of them noticed."""
    tiers = list(Tier)
    tier = min(one.tier, other.tier, key=tiers.index)
    return Assessment(tier, one.flags | other.flags, tuple(sorted({*one.rules, *other.rules})))

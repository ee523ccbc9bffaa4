"""The words of one language as plain data: what a lexicon file holds once it has been checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.distress.assessment import Tier


class Where(StrEnum):
    """The part of the message, seen from a matched frame, in which a scope looks for its words."""

    BEFORE = "before"
    AFTER = "after"
    SENTENCE = "sentence"
    MESSAGE = "message"
    QUOTE = "quote"


class Effect(StrEnum):
    """What a scope does to the frame it applies to."""

    SILENCE = "silence"
    LOWER = "lower"
    OTHER = "other"
    SELF = "self"


@dataclass(frozen=True, slots=True)
class Frame:
    """A family of sentences that say the same thing, with what it means when the speaker says it."""

    id: str
    tier: Tier
    weight: int
    say: tuple[str, ...]
    level: int = 0
    needs_self: bool = True
    imminent: bool = False
    strict_on_alert: bool = False
    vague: bool = False
    flags: frozenset[str] = frozenset()
    near: tuple[str, ...] = ()
    somewhere: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    spared: frozenset[str] = frozenset()

    @property
    def family(self) -> str:
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Scope:
    """Words around a frame that change what it means: negation, past, fiction, someone else."""

    id: str
    where: Where
    effect: Effect
    say: tuple[str, ...]
    within: int = 6
    ignore: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    only: frozenset[str] = frozenset()
    stops_imminent: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the detector knows about one language."""

    language: str
    words: Mapping[str, tuple[str, ...]]
    frames: tuple[Frame, ...]
    scopes: tuple[Scope, ...]
    agents: Mapping[str, tuple[str, ...]]
    filler: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    negators: frozenset[str] = frozenset()
    signals: frozenset[str] = frozenset()
    real_words: frozenset[str] = frozenset()
    compounds: bool = False  # words are put together as a matter of course, so none is parted
    masked: frozenset[str] = frozenset()
    emoji: Mapping[str, str] = field(default_factory=dict)
    asks: tuple[str, ...] = ()
    affirms: tuple[str, ...] = ()

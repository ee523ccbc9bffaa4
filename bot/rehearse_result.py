"""What a rehearsal found, and the sections a report of it is made of; it words nothing and draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.rehearse_export import Chat
from bot.rehearse_messages import Reading
from bot.rehearse_repair import Fault
from domain.distress import Sensitivity, Tier
from domain.rehearsal import Findings, Hit, monday

TIERS = {
    Tier.CRISIS: "Crisis",
    Tier.DISTRESS: "Distress",
    Tier.CONCERN_OTHER: "Worried about another",
    Tier.NONE: "Notice only",
}
ALERTS = (Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER)
Cell = str | int
Row = tuple[Cell, ...]


def is_number(cell: Cell) -> bool:
    """Whether a cell is set like a number: a count, or a rate that is written out."""
    return isinstance(cell, int) or cell.replace(".", "", 1).isdecimal()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; the first column names the row."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One subject. `key` tells a page which picture belongs to it; `brief` is how many rows a terminal shows."""

    key: str
    title: str
    words: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    brief: int = 60


@dataclass(frozen=True, slots=True)
class Heard:
    """A message something follows from. Author and text are empty unless they may be shown."""

    hit: Hit
    author: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """Everything a report is made of."""

    chat: Chat
    findings: Findings
    reading: Reading
    heard: Sequence[Heard]
    sensitivity: Sensitivity
    zone: str | None
    fault: Fault | None
    shows_text: bool

    @property
    def title(self) -> str:
        """The chat, by its name only where names may be shown."""
        name = self.chat.name if self.shows_text and self.chat.name else f"chat {self.chat.id or 'without an id'}"
        return f"Rehearsal of {name}"

    @property
    def weeks(self) -> list[date]:
        """The Mondays of all weeks from the first message to the last."""
        days = self.findings.days
        if not days:
            return []
        first, last = (monday(day) for day in (min(days), max(days)))
        return [first + timedelta(weeks=number) for number in range((last - first).days // 7 + 1)]

    @property
    def alerts(self) -> int:
        return sum(self.findings.tiers[tier] for tier in ALERTS)

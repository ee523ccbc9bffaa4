"""Reads labelled sentences and counts what a detector makes of them; it knows no detector."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
LANGUAGES = ("en", "de", "da", "es", "fr", "ru")

Row = Mapping[str, str]
Judge = Callable[[str], str]  # a text's tier, as a label


def load(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def accepted(row: Row) -> set[str]:
    """The labels that count as right: the row's own, and those its note allows."""
    notes = row.get("note", "").split()
    return {row["label"], *(note.removeprefix("alt=") for note in notes if note.startswith("alt="))}


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % Wilson score interval of a proportion."""
    if not total:
        return 0.0, 1.0
    z, share = 1.96, hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    reach = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return max(0.0, middle - reach), min(1.0, middle + reach)


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many."""

    hits: int
    total: int

    def __str__(self) -> str:
        if not self.total:
            return "–"
        low, high = wilson(self.hits, self.total)
        return f"{self.hits}/{self.total} {self.hits / self.total:.0%} [{low:.0%}–{high:.0%}]"


@dataclass(frozen=True, slots=True)
class Measure:
    """One row of the table: which sentences count, and when a sentence counts as a hit."""

    name: str
    must: str
    label: str
    is_hit: Callable[[Row, str], bool]

    def count(self, judged: Iterable[tuple[Row, str]]) -> Count:
        chosen = [self.is_hit(row, tier) for row, tier in judged if row["label"] == self.label]
        return Count(sum(chosen), len(chosen))


def _alarmed(_: Row, tier: str) -> bool:
    return tier != "none"


def _crisis(_: Row, tier: str) -> bool:
    return tier == "crisis"


def _as_labelled(row: Row, tier: str) -> bool:
    return tier in accepted(row)


MEASURES = (
    Measure("crisis, any alert", "≥ 0.95 (en), ≥ 0.90", "crisis", _alarmed),
    Measure("crisis, as crisis", "≥ 0.90 (en)", "crisis", _crisis),
    Measure("distress, any alert", "≥ 0.80", "distress", _alarmed),
    Measure("worry about another, recognised", "≥ 0.75", "concern_other", _as_labelled),
    Measure("hard harmless, any alert", "≤ 5 %", "none", _alarmed),
    Measure("hard harmless, as crisis", "≤ 2 %", "none", _crisis),
)


def judged(rows: Sequence[Row], judge: Judge) -> list[tuple[Row, str]]:
    return [(row, judge(row["text"])) for row in rows]


def languages_of(rows: Iterable[Row]) -> list[str]:
    found = {row["lang"] for row in rows}
    return [*(language for language in LANGUAGES if language in found), *sorted(found - set(LANGUAGES))]

"""Prints how well the distress detector does, per language and per named data set; it changes nothing.

    python -m bench.eval_detection [--misses] [file.jsonl ...]

Without files it reads tests/data/distress_dev.jsonl and distress_own.jsonl. Ordinary comments for the false
alarms per 1,000 come from the file named by WAYMARK_ORDINARY, if it is set. A figure without the name of its
data set means nothing: quote both, with the interval.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from content.lexicon import build_detector  # noqa: E402
from domain.distress import Detector, Tier  # noqa: E402

Row = Mapping[str, str]
DATA = ROOT / "tests" / "data"


def accepted(row: Row) -> set[str]:
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


def load(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def report(name: str, detector: Detector, rows: Iterable[Row], misses: bool) -> None:
    judged = [(row, detector.assess(row["text"])) for row in rows]
    print(f"\n== {name}")
    for language in sorted({row["lang"] for row, _ in judged}):
        mine = [(row, found) for row, found in judged if row["lang"] == language]
        for measure, label, counts in MEASURES:
            chosen = [counts(row, found.tier) for row, found in mine if row["label"] == label]
            if chosen:
                low, high = wilson(sum(chosen), len(chosen))
                share = sum(chosen) / len(chosen)
                print(
                    f"{language}  {measure:<26}{sum(chosen):>4}/{len(chosen):<4}{share:>6.1%}  [{low:.1%}, {high:.1%}]"
                )
    if misses:
        for row, found in judged:
            if found.tier.value not in accepted(row):
                print(f"  {row['lang']} {row['label']:>13} -> {found.tier.value:<13} {row['text']}  {found.rules}")


def _alert(_: Row, tier: Tier) -> bool:
    return tier is not Tier.NONE


def _crisis(_: Row, tier: Tier) -> bool:
    return tier is Tier.CRISIS


def _as_labelled(row: Row, tier: Tier) -> bool:
    return tier.value in accepted(row)


MEASURES = (
    ("crisis, any alert", "crisis", _alert),
    ("crisis as crisis", "crisis", _crisis),
    ("distress, any alert", "distress", _alert),
    ("distress as labelled", "distress", _as_labelled),
    ("concern_other recognised", "concern_other", _as_labelled),
    ("hard none, any alert", "none", _alert),
    ("hard none, crisis", "none", _crisis),
)


def ordinary(detector: Detector, path: Path, misses: bool) -> None:
    texts = [row["text"] for row in load(path)]
    times, found = [], []
    for text in texts:
        began = time.process_time()
        found.append(detector.assess(text))
        times.append(time.process_time() - began)
    times.sort()
    print(f"\n== ordinary comments: {path.name}, {len(texts)}")
    for tier in (Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER):
        hits = [(text, one) for text, one in zip(texts, found, strict=True) if one.tier is tier]
        print(f"{tier.value:<14}{len(hits):>5}  {1000 * len(hits) / len(texts):.2f} per 1,000")
        if misses:
            for text, one in hits:
                print(f"   {text}  {one.rules}")
    print(f"mean {1e6 * sum(times) / len(times):.0f} us, p99 {1e6 * times[int(0.99 * len(times))]:.0f} us")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what was judged otherwise than labelled")
    arguments = parser.parse_args()
    detector = build_detector()
    for path in arguments.files or [DATA / "distress_dev.jsonl", DATA / "distress_own.jsonl"]:
        report(path.name, detector, load(path), arguments.misses)
    if place := os.environ.get("WAYMARK_ORDINARY"):
        ordinary(detector, Path(place), arguments.misses)


if __name__ == "__main__":
    main()

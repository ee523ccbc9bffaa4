"""Prints how well the distress detector does, per language and per named data set; it changes nothing.

    python -m bench.eval [--misses] [--quick] [file.jsonl ...]

Without files it reads every tests/data/*.jsonl. Ordinary comments for the false alarms per 1,000 come from the file
named by WAYMARK_ORDINARY, if it is set. A figure without the name of its data set means nothing: quote both, with the
interval.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from pathlib import Path

from bench.eval.baselines import phrase_list, trained
from bench.eval.data import DATA, MEASURES, Judge, Row, accepted, judged, languages_of, load
from bench.eval.disguises import survival
from bench.eval.ordinary import false_alarms, resident, times
from content.lexicon import build_detector
from domain.distress import Detector

TRAINED_ON = "distress_dev.jsonl"


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    for row in (header, ["---"] * len(header), *rows):
        print(f"| {' | '.join(map(str, row))} |")


def compare(path: Path, contestants: dict[str, Judge]) -> None:
    """Every figure, language by language, with the detector and the baselines side by side."""
    rows = load(path)
    print(f"\n## {path.name}: {len(rows)} sentences\n")
    found = {name: judged(rows, judge) for name, judge in contestants.items()}
    lines = []
    languages = languages_of(rows)
    for language in [*languages, *(["all"] if len(languages) > 1 else [])]:
        for measure in MEASURES:
            mine = {
                name: measure.count(pair for pair in pairs if language in (pair[0]["lang"], "all"))
                for name, pairs in found.items()
            }
            if any(count.total for count in mine.values()):
                lines.append([language, measure.name, measure.must, *mine.values()])
    table(["", "figure", "must", *contestants], lines)


def show_misses(path: Path, detector: Detector) -> None:
    for row in load(path):
        found = detector.assess(row["text"])
        if found.tier.value not in accepted(row):
            print(f"  {row['lang']} {row['label']:>13} -> {found.tier.value:<13} {row['text']}  {found.rules}")


def show_disguises(paths: Sequence[Path], judge: Judge, misses: bool) -> None:
    rows: list[Row] = [row for path in paths for row in load(path)]
    print(f"\n## Disguised copies of detected crises and distress: {', '.join(path.name for path in paths)}\n")
    found = survival(rows, judge)
    table(["disguise", "still detected (must 0.95)"], [[name, count] for name, (count, _) in found.items()])
    hits = sum(count.hits for count, _ in found.values())
    print(f"\nAll disguises together: {hits / max(1, sum(count.total for count, _ in found.values())):.1%}")
    if misses:
        for name, (_, lost) in found.items():
            for text in lost:
                print(f"  {name:>14}: {text}")


def show_ordinary(path: Path, detector: Detector, contestants: dict[str, Judge], misses: bool) -> None:
    print(f"\n## Ordinary comments: {path.name}\n")
    found = {name: false_alarms(path, judge) for name, judge in contestants.items()}
    musts = ("≤ 0.3 per 1,000", "≤ 2 per 1,000", "")
    lines = [
        [alarms[0].tier, must, *alarms] for must, alarms in zip(musts, zip(*found.values(), strict=True), strict=True)
    ]
    table(["false alarms", "must", *contestants], lines)
    if misses:
        for alarms in next(iter(found.values())):
            for text in alarms.texts:
                print(f"  {alarms.tier:>13} {text}  {detector.assess(text).rules}")
    print(f"\nA message of {path.name}: {times([row['text'] for row in load(path)], detector.assess)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what was judged otherwise than labelled")
    parser.add_argument("--quick", action="store_true", help="leave out the baselines")
    arguments = parser.parse_args()
    paths = arguments.files or sorted(DATA.glob("*.jsonl"))
    before, began = resident(), time.process_time()
    detector = build_detector()
    print(f"Start: {time.process_time() - began:.2f} s of processor time, {resident() - before:.1f} MiB")
    rules: Judge = lambda text: detector.assess(text).tier.value  # noqa: E731 - it is one of several judges
    contestants = {"rules": rules}
    model = None if arguments.quick else trained(load(DATA / TRAINED_ON))
    if not arguments.quick:
        contestants["16 phrases"] = phrase_list()
    if model is not None:
        print(f"Model: {model[2]}, from {TRAINED_ON}")
    for path in paths:
        more = {"model": _honest(model, path)} if model is not None else {}
        compare(path, {**contestants, **more})
        if arguments.misses:
            show_misses(path, detector)
    show_disguises([path for path in paths if load(path)], rules, arguments.misses)
    if place := os.environ.get("WAYMARK_ORDINARY"):
        more = {"model": model[0]} if model is not None else {}
        show_ordinary(Path(place), detector, {**contestants, **more}, arguments.misses)


def _honest(model: tuple[Judge, dict[str, str], str], path: Path) -> Judge:
    """On the sentences it was trained on, a model is judged by what it said of them before it had seen them."""
    judge, unseen, _ = model
    return (lambda text: unseen[text]) if path.name == TRAINED_ON else judge


if __name__ == "__main__":
    main()

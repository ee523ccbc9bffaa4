"""The detector's figures on the two data sets in tests/data, as floors; each is a figure it reaches today."""

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from content.lexicon import build_detector
from domain.distress import Assessment, Detector, Tier

DATA = Path(__file__).parents[1] / "data"
Row = dict[str, str]


@pytest.fixture(scope="module")
def detector() -> Detector:
    return build_detector()


def rows(name: str, language: str, label: str) -> list[Row]:
    read = [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    return [row for row in read if row["lang"] == language and row["label"] == label]


def accepted(row: Row) -> set[str]:
    return {row["label"], *(word[4:] for word in row["note"].split() if word.startswith("alt="))}


def share(detector: Detector, chosen: Iterable[Row], counts: Callable[[Row, Assessment], bool]) -> float:
    judged = [counts(row, detector.assess(row["text"])) for row in chosen]
    assert judged
    return sum(judged) / len(judged)


def any_alert(_: Row, found: Assessment) -> bool:
    return found.tier is not Tier.NONE


def as_crisis(_: Row, found: Assessment) -> bool:
    return found.tier is Tier.CRISIS


def as_labelled(row: Row, found: Assessment) -> bool:
    return found.tier.value in accepted(row)


DEV, OWN = "distress_dev.jsonl", "distress_own.jsonl"
SETS = [(DEV, language) for language in ("en", "da", "de", "es", "fr", "ru")]
SETS += [(OWN, language) for language in ("en", "da", "de")]


@pytest.mark.parametrize(("name", "language"), SETS)
def test_a_crisis_raises_an_alert(detector: Detector, name: str, language: str) -> None:
    assert share(detector, rows(name, language, "crisis"), any_alert) >= 0.95


@pytest.mark.parametrize(("name", "language"), SETS)
def test_a_crisis_is_called_a_crisis(detector: Detector, name: str, language: str) -> None:
    assert share(detector, rows(name, language, "crisis"), as_crisis) >= 0.90


@pytest.mark.parametrize(("name", "language"), SETS)
def test_distress_raises_an_alert(detector: Detector, name: str, language: str) -> None:
    assert share(detector, rows(name, language, "distress"), any_alert) >= 0.90


@pytest.mark.parametrize(("name", "language"), SETS)
def test_worry_about_somebody_else_is_recognised(detector: Detector, name: str, language: str) -> None:
    assert share(detector, rows(name, language, "concern_other"), as_labelled) >= 0.80


@pytest.mark.parametrize(("name", "language"), SETS)
def test_hard_harmless_messages_stay_quiet(detector: Detector, name: str, language: str) -> None:
    harmless = rows(name, language, "none")
    assert share(detector, harmless, any_alert) <= 0.05
    assert share(detector, harmless, as_crisis) <= 0.02


@pytest.mark.skipif("WAYMARK_ORDINARY" not in os.environ, reason="needs a file of ordinary comments")
def test_ordinary_comments_stay_within_the_budget(detector: Detector) -> None:
    lines = Path(os.environ["WAYMARK_ORDINARY"]).read_text(encoding="utf-8").splitlines()
    tiers = [detector.assess(json.loads(line)["text"]).tier for line in lines]
    assert 1000 * tiers.count(Tier.CRISIS) / len(tiers) <= 0.3
    assert 1000 * tiers.count(Tier.DISTRESS) / len(tiers) <= 2

"""Disguised copies of detected messages must still be detected, in every language and of every kind."""

import random

import pytest

from bench.eval.data import DATA, load
from bench.eval.disguises import DISGUISES, survival
from content.lexicon import build_detector
from domain.distress import Tier

DETECTOR = build_detector()
ROWS = [row for name in ("distress_dev", "distress_own") for row in load(DATA / f"{name}.jsonl")]
FLOORS = {"one typo": 0.85}  # a slip may make another word of it: "alive" is "live" with a letter too many


def tier(text: str) -> str:
    return DETECTOR.assess(text).tier.value


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[int, int, list[str]]]:
    return {name: (count.hits, count.total, lost) for name, (count, lost) in survival(ROWS, tier).items()}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_disguised_copies_are_still_detected(found: dict[str, tuple[int, int, list[str]]], disguise: str) -> None:
    hits, total, lost = found[disguise]
    assert total > 200
    assert hits / total >= FLOORS.get(disguise, 0.95), lost


def test_nearly_all_copies_together_are_still_detected(found: dict[str, tuple[int, int, list[str]]]) -> None:
    assert sum(hits for hits, _, _ in found.values()) / sum(total for _, total, _ in found.values()) >= 0.97


@pytest.mark.parametrize("disguise", sorted(set(DISGUISES) - {"one typo"}))
def test_a_disguise_does_not_make_harmless_chat_alarming(disguise: str) -> None:
    harmless = [row["text"] for path in sorted(DATA.glob("*.jsonl")) for row in load(path) if row["label"] == "none"]
    chance = random.Random(3)
    quiet = [text for text in harmless if tier(text) == "none"]
    alarms = [text for text in quiet if tier(DISGUISES[disguise](text, chance)) != "none"]
    assert len(alarms) / len(harmless) <= 0.05, alarms


@pytest.mark.parametrize(
    "text",
    [
        "i want to k1ll mys3lf",
        "i w a n t to k i l l myself",
        "i want to k.i.l.l myself",
        "i want to ki😭ll myself",
        "i want to 🅺🅸🅻🅻 myself",
        "i want to 🇰🇮🇱🇱 myself",
        "i want to ｋｉｌｌ myself",
        "i want to 𝓴𝓲𝓵𝓵 myself",
        "i want to kιll myself",
        "i want to kіll mysеlf",
        "i want to ki\u200bll my\u00adself",
        "i want to kiiiiillll myself",
        "iwanttokillmyself",
        "ich möch73 mich umbring3n",
        "jeg vil dræææææbe mig selv",
        "я не х0чу жить",
    ],
)
def test_a_disguise_is_seen_through(text: str) -> None:
    assert DETECTOR.assess(text).tier in (Tier.CRISIS, Tier.DISTRESS)


@pytest.mark.parametrize(
    "text",
    [
        "well-known and/or 2nd-hand, e.g. v1.2.3-beta4",
        "see you @ 5pm! #1 c0mpany www.example.org/a-b-c",
        "B2B, H2O, covid19 and 4K at 60fps",
        "A B C D E F G, next time won't you sing with me",
        "❤️🇩🇰🎉 🇩🇪👨‍👩‍👧",
        "",
        "   ",
        "**bold** __x__ ~~y~~",
    ],
)
def test_ordinary_signs_and_numbers_are_no_disguise(text: str) -> None:
    assert DETECTOR.assess(text).tier is Tier.NONE

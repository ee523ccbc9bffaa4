"""Disguised copies of detected crisis messages must still be detected."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from content.lexicon import build_detector
from domain.distress import Tier

DETECTOR = build_detector()
DATA = Path(__file__).parents[1] / "data" / "distress_dev.jsonl"
LEET = str.maketrans({"a": "4", "e": "3", "i": "1", "o": "0", "s": "5"})
LOOKALIKE = str.maketrans("aeopcxy", "аеорсху")


def detected_crises() -> list[str]:
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    texts = [row["text"] for row in rows if row["label"] == "crisis" and row["lang"] in ("en", "da", "de")]
    return [text for text in texts if DETECTOR.assess(text).tier is Tier.CRISIS]


def longest_words(text: str, share: float = 0.34) -> set[str]:
    words = sorted(
        {word for word in text.split() if len(word) > 2 and word.isalpha() and word.isascii()}, key=len, reverse=True
    )
    return set(words[: max(1, round(len(words) * share))])


def changed(text: str, change: Callable[[str], str]) -> str:
    chosen = longest_words(text)
    return " ".join(change(word) if word in chosen else word for word in text.split(" "))


def leet(word: str) -> str:
    return word[0] + word[1:].translate(LEET) if len(word) > 3 else word


def spaced(word: str) -> str:
    return " ".join(word)


def dotted(word: str) -> str:
    return ".".join(word)


def lookalike(word: str) -> str:
    return word.translate(LOOKALIKE)


def zero_width(word: str) -> str:
    return "\u200b".join(word)


def stretched(word: str) -> str:
    return word + word[-1] * 4


def swapped(word: str) -> str:
    if len(word) < 5:
        return word
    middle = random.Random(word).randrange(1, max(2, len(word) - 2))
    return word[:middle] + word[middle + 1 : middle + 2] + word[middle] + word[middle + 2 :]


def shouted(word: str) -> str:
    return word.upper()


@pytest.mark.parametrize(
    "disguise", [leet, spaced, dotted, lookalike, zero_width, stretched, shouted, swapped], ids=lambda f: f.__name__
)
def test_disguised_crises_are_still_detected(disguise: Callable[[str], str]) -> None:
    texts = detected_crises()
    found = [DETECTOR.assess(changed(text, disguise)).tier is not Tier.NONE for text in texts]
    missed = [changed(text, disguise) for text, hit in zip(texts, found, strict=True) if not hit]
    assert sum(found) / len(found) >= 0.95, missed

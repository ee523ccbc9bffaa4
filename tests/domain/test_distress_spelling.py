"""A slip in a signal word is mended; a word that stands anywhere in a lexicon is meant as it is written."""

from pathlib import Path

import pytest

from content.lexicon import read_lexicon
from domain.distress import Detector

LEXICON = """
language: xx
signals: [overdose]
agents: {self: [i], me: [me], other: [he], you: [you], anyone: [people]}
words: {self: [myself]}
frames:
  act.dose: {tier: crisis, weight: 5, say: ["{self} overdose"]}
  meal.burnt: {tier: distress, weight: 5, say: [burnt]}
scopes:
  joke: {where: message, effect: silence, say: [haha]}
"""


def read(folder: Path, *change: str) -> str:
    path = folder / "xx.yaml"
    path.write_text(LEXICON.replace(*change) if change else LEXICON, encoding="utf-8")
    return str(Detector([read_lexicon(path)]).assess("i myself overdome").tier)


def test_a_slip_in_a_signal_word_is_mended(tmp_path: Path) -> None:
    assert read(tmp_path) == "crisis"


@pytest.mark.parametrize(
    "change",
    [
        ("say: [burnt]", "say: [burnt overdome]"),
        ("say: [burnt]", "say: [burnt], unless: ['steak (was)? overdome?']"),
        ("say: [burnt]", "say: [burnt], near: [steak, overdome]"),
        ("say: [burnt]", "say: [burnt], somewhere: ['(Overdome|steak)']"),
        ("say: [haha]", "say: [haha, overdome]"),
        ("say: [haha]", "say: [haha], ignore: [haha overdome]"),
        ("say: [haha]", "say: [haha], unless: [overdome]"),
        ("anyone: [people]", "anyone: [people, overdome]"),
        ("self: [myself]", "self: [myself], meal: [the overdome]"),
        ("signals: [overdose]", "signals: [overdose]\nreal_words: [overdome]"),
    ],
)
def test_a_word_that_stands_anywhere_in_a_lexicon_is_left_as_it_is(tmp_path: Path, change: tuple[str, str]) -> None:
    assert read(tmp_path, *change) == "none"

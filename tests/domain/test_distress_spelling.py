"""A slip in a signal word is mended; a word that stands anywhere in a lexicon is meant as it is written."""

from pathlib import Path

import pytest

from content.lexicon import build_detector, read_lexicon
from content.yaml_source import ContentError
from domain.distress import Detector, Tier

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


@pytest.fixture(scope="module")
def shipped() -> Detector:
    return build_detector()


def test_a_signal_word_that_holds_another_one_is_not_parted(shipped: Detector) -> None:
    assert "ru.relapse.porezal" in shipped.assess("сорвалась порезаться").rules


# -- haste -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "im goingto do itnow idont care who findsme, wantto kill myself",
        "i wnat to die and im gonna do it tonigth",
        "ending it. tonight. no more to say",
        "e.n.d.i.n.g. i.t. tonight",
        "imgonnaendmylife",
    ],
)
def test_what_is_typed_in_haste_or_in_scraps_is_read(shipped: Detector, text: str) -> None:
    assert shipped.assess(text).tier is Tier.CRISIS


@pytest.mark.parametrize(
    "text", ["finished it. tonight. the puzzle", "the recording was goodenough for a demo", "no. not me. never"]
)
def test_scraps_and_joined_words_that_say_nothing_stay_quiet(shipped: Detector, text: str) -> None:
    assert shipped.assess(text).tier is Tier.NONE


LANGUAGE = """
language: xx
signals: [goodbye]
common: [never, again]
agents: {self: [i], me: [me], other: [he], you: [you], anyone: [people]}
frames:
  bye.last: {tier: crisis, weight: 5, needs_self: false, say: ["goodbye never again"]}
"""


@pytest.mark.parametrize(("more", "tier"), [("", Tier.CRISIS), ("compounds: true\n", Tier.NONE)])
def test_words_written_together_are_parted_unless_the_language_puts_words_together(
    tmp_path: Path, more: str, tier: Tier
) -> None:
    path = tmp_path / "xx.yaml"
    path.write_text(f"{more}{LANGUAGE.lstrip()}", encoding="utf-8")
    assert Detector([read_lexicon(path)]).assess("goodbye neveragain").tier is tier


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("goodbye. never again", Tier.CRISIS),
        ("that was it then. goodbye. never again.", Tier.CRISIS),
        ("we went there to say goodbye. never again will they do that", Tier.NONE),
    ],
)
def test_a_sentence_that_ends_beside_a_scrap_goes_on(tmp_path: Path, text: str, tier: Tier) -> None:
    path = tmp_path / "xx.yaml"
    path.write_text(LANGUAGE.lstrip(), encoding="utf-8")
    assert Detector([read_lexicon(path)]).assess(text).tier is tier


def test_a_list_can_be_named_and_stand_for_a_frames_phrases(tmp_path: Path) -> None:
    named = LANGUAGE.replace("frames:", "words: {last: &last [farewell all]}\nframes:")
    path = tmp_path / "xx.yaml"
    path.write_text(named.replace('say: ["goodbye never again"]', "say: *last"), encoding="utf-8")
    assert Detector([read_lexicon(path)]).assess("farewell all").tier is Tier.CRISIS


@pytest.mark.parametrize("wrong", ["say: *nothing", "say: &phrase one", "say: !!set {one}"])
def test_a_name_of_nothing_and_other_marks_are_refused(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "xx.yaml"
    path.write_text(LANGUAGE.replace('say: ["goodbye never again"]', wrong), encoding="utf-8")
    with pytest.raises(ContentError, match=r"xx\.yaml"):
        read_lexicon(path)

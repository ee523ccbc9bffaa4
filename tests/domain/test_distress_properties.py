"""What holds for every text: no exception, no lost alarm through dressing up, and every offset in its place."""

import random
from re import _parser as parser  # type: ignore[attr-defined]

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.lexicon import build_detector
from domain.distress import Assessment, Sensitivity, Tier
from domain.distress.folding import fold, origins
from domain.distress.screening import own_text

DETECTOR = build_detector()
ORDER = [Tier.NONE, Tier.CONCERN_OTHER, Tier.DISTRESS, Tier.CRISIS]
ALARMING = [
    "i want to kill myself",
    "i am going to end it all tonight",
    "everyone would be better off without me",
    "i swallowed all my pills",
    "my brother wants to kill himself",
    "ich will mich umbringen",
    "ich will einfach nicht mehr leben",
    "hab alle tabletten geschluckt",
    "jeg vil tage livet af mig selv",
    "alle ville have det bedre uden mig",
    "jeg har skrevet et afskedsbrev",
]


@given(st.text(max_size=600), st.sampled_from(list(Sensitivity)))
@settings(max_examples=300, deadline=None)
def test_any_text_gets_an_assessment(text: str, sensitivity: Sensitivity) -> None:
    assert isinstance(DETECTOR.assess(text, sensitivity=sensitivity, recent=[text]), Assessment)


@given(
    st.lists(
        st.sampled_from(
            ["i", "want", "to", "die", "kill", "myself", "my", "pills", ".", "nicht", "ikke", '"', "🔪", "k1ll"]
        ),
        max_size=3000,
    )
)
@settings(max_examples=40, deadline=None)
def test_any_length_of_alarming_words_gets_an_assessment(words: list[str]) -> None:
    assert isinstance(DETECTOR.assess(" ".join(words)), Assessment)


@given(st.sampled_from(ALARMING), st.text(alphabet="😭😂🙂❤🙏!?… .", max_size=8))
def test_trailing_emoji_and_marks_never_lower_a_tier(text: str, tail: str) -> None:
    assert ORDER.index(DETECTOR.assess(text + " " + tail).tier) >= ORDER.index(DETECTOR.assess(text).tier)


@given(st.sampled_from(ALARMING), st.randoms(use_true_random=False))
def test_casing_never_changes_a_tier(text: str, chance: random.Random) -> None:
    cased = "".join(chance.choice((letter.upper(), letter.lower())) for letter in text)
    assert DETECTOR.assess(cased).tier is DETECTOR.assess(text).tier


@pytest.mark.parametrize("text", ALARMING)
def test_a_cry_at_the_end_of_a_very_long_message_is_read(text: str) -> None:
    assert DETECTOR.assess("we talked about the weather. " * 2000 + text).tier is DETECTOR.assess(text).tier


def unbounded_repeats(parsed: object, inside: bool = False) -> bool:
    """Whether an endless repetition stands inside another one, which is what makes a pattern slow."""
    for operation, argument in parsed:  # type: ignore[attr-defined]
        if operation in (parser.MAX_REPEAT, parser.MIN_REPEAT):
            endless = argument[1] is parser.MAXREPEAT
            if (endless and inside) or unbounded_repeats(argument[2], inside or endless):
                return True
        elif (operation is parser.SUBPATTERN and unbounded_repeats(argument[3], inside)) or (
            operation is parser.BRANCH and any(unbounded_repeats(branch, inside) for branch in argument[1])
        ):
            return True
    return False


def test_no_phrase_of_any_lexicon_repeats_endlessly_within_an_endless_repetition() -> None:
    phrases = [phrase for reader in DETECTOR._readers for _, phrase in reader.phrases]
    assert len(phrases) > 1000
    assert not [one for one in phrases if unbounded_repeats(parser.parse(one.pattern.pattern))]


def test_the_check_for_endless_repetition_can_fail() -> None:
    assert unbounded_repeats(parser.parse("(?:a+)+"))


@given(st.text(max_size=200))
def test_offsets_lead_from_every_folded_character_to_its_origin(text: str) -> None:
    folded, places = origins(text)
    assert folded == fold(text)
    assert len(places) == len(folded)
    assert all(0 <= place <= len(text) for place in places)
    assert list(places) == sorted(places)


def test_an_offset_points_at_the_word_it_came_from() -> None:
    text = "Nooo… I’m SO tíred"
    folded, places = origins(text)
    assert text[places[folded.index("tired")] :] == "tíred"


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_a_quotation_is_cut_out_by_its_utf16_offsets(before: str, quoted: str, after: str) -> None:
    def units(text: str) -> int:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2

    entity = {"type": "blockquote", "offset": units(before), "length": units(quoted)}
    kept = own_text({"text": before + quoted + after, "entities": [entity]})
    assert kept.replace("\n", "") == (before + after).replace("\n", "")

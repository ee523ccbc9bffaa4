"""What holds for every text: no exception, no lost alarm through dressing up, every offset in its place, linear work."""

import json
import random
import re
import sys
from collections.abc import Callable
from pathlib import Path
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.lexicon import build_detector, load_lexicons
from domain.distress import Assessment, Detector, Sensitivity, Tier
from domain.distress.detector import LONGEST
from domain.distress.folding import fold, fold_word, origins
from domain.distress.matching import Span, spans
from domain.distress.phrases import Grammar
from domain.distress.screening import own_text
from domain.distress.tracing import Raw
from domain.distress.views import View

DETECTOR = build_detector()
LEXICONS = load_lexicons()
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
DATA = [Path(__file__).parents[1] / "data" / f"{name}.jsonl" for name in ("distress_dev", "distress_own")]
ROWS = [json.loads(line) for path in DATA for line in path.read_text("utf-8").splitlines()]
WRITTEN = [row["text"] for row in ROWS]
WORDS = [
    "i",
    "want",
    "to",
    "die",
    "kill",
    "myself",
    "my",
    "pills",
    ".",
    "nicht",
    "ikke",
    '"',
    "🔪",
    "k1ll",
    "*",
    "w.h",
    ",",
]


def rank(text: str) -> int:
    return ORDER.index(DETECTOR.assess(text).tier)


@given(st.text(max_size=600), st.sampled_from(list(Sensitivity)))
@settings(max_examples=300, deadline=None)
def test_any_text_gets_an_assessment(text: str, sensitivity: Sensitivity) -> None:
    assert isinstance(DETECTOR.assess(text, sensitivity=sensitivity, recent=[text], asked=text), Assessment)


@given(st.lists(st.sampled_from(WORDS), max_size=3000))
@settings(max_examples=40, deadline=None)
def test_any_length_of_alarming_words_gets_an_assessment(words: list[str]) -> None:
    assert isinstance(DETECTOR.assess(" ".join(words)), Assessment)


# -- dressing up -----------------------------------------------------------------------------------

CHANGES: dict[str, Callable[[str], str]] = {
    "upper case": str.upper,
    "lower case": str.lower,
    "capitalised": str.capitalize,
    "trailing emoji": lambda text: f"{text} 😭😭",
    "trailing heart": lambda text: f"{text}❤️",
    "trailing spaces": lambda text: f"{text}   \n",
    "leading spaces": lambda text: f"  {text}",
    "full stop": lambda text: f"{text}.",
    "dots": lambda text: f"{text}...",
    "exclamation marks": lambda text: f"{text}!!!",
    "wider spaces": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "decomposed": lambda text: __import__("unicodedata").normalize("NFD", text),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_that_means_nothing_never_lowers_a_tier(change: str) -> None:
    lowered = [text for text in WRITTEN if rank(CHANGES[change](text)) < rank(text)]
    assert lowered == []


@given(st.sampled_from(ALARMING), st.text(alphabet="😭😂🙂❤🙏!?… .", max_size=8))
def test_trailing_emoji_and_marks_never_lower_a_tier(text: str, tail: str) -> None:
    assert rank(text + " " + tail) >= rank(text)


@given(st.sampled_from(ALARMING), st.randoms(use_true_random=False))
def test_casing_never_changes_a_tier(text: str, chance: random.Random) -> None:
    cased = "".join(chance.choice((letter.upper(), letter.lower())) for letter in text)
    assert rank(cased) == rank(text)


@pytest.mark.parametrize("text", ALARMING)
def test_a_cry_at_the_end_of_a_very_long_message_is_read(text: str) -> None:
    assert rank("we talked about the weather. " * 2000 + text) == rank(text)


# -- linear work -----------------------------------------------------------------------------------


def calls(work: Callable[[], Any]) -> int:
    """How many functions, Python's and C's, a piece of work calls: a measure of work that no busy machine changes."""
    count = 0

    def note(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


PIECES = [
    "i want to die ",
    "k i l l ",
    "k1ll mys3lf ",
    "a",
    "aaab",
    "*a",
    "s*ic",
    "a.b",
    "1a",
    ". ",
    '" i want to ',
    "wannadie",
    "хочу умереть ",
    "xoчy ",
    "😭",
    "🔪💊",
    "\u200b",
    "ich will nicht mehr leben, ",
    "my brother wants to kill himself. ",
    "dont want to die but not not ",
]


ENDLESS = 1 << 40
ROOMY = build_detector(room=ENDLESS)  # keeps all it makes on first use
CRAMPED = build_detector(room=0)  # makes all it needs each time, so it works as much as any detector can


@pytest.mark.parametrize("detector", [ROOMY, CRAMPED], ids=["with room for everything", "with room for nothing"])
@pytest.mark.parametrize("piece", PIECES)
def test_work_grows_no_faster_than_the_text(piece: str, detector: Detector) -> None:
    def assess(size: int) -> Callable[[], Assessment]:
        text = piece * (size // len(piece))  # whole pieces: a word cut off at the end is another text
        return lambda: detector.assess(text, recent=[text])

    sizes = [LONGEST // 4, LONGEST // 2, LONGEST, 2 * LONGEST, 20 * LONGEST]
    for size in sizes:
        assess(size)()  # what is made on first use and kept whatever the room
    quarter, half, whole, cut, endless = (calls(assess(size)) for size in sizes)
    assert half <= 2.5 * quarter + 500
    assert whole <= 2.5 * half + 500
    assert cut <= 3 * whole + 15_000  # a scrap at the cut makes one spelling more
    assert endless <= 1.2 * cut + 500  # its head and tail are read, whatever is between them


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_work_stays_within_bounds_whatever_is_mixed(pieces: list[str]) -> None:
    text = "".join(pieces)
    text = (text * LONGEST)[:LONGEST]
    ROOMY.assess(text)  # what is made on first use
    assert calls(lambda: ROOMY.assess(text)) < 200 * LONGEST


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


def grammar(language: str) -> Grammar:
    lexicon = LEXICONS[language]
    return Grammar(lexicon.words, lexicon.filler, lexicon.common, lexicon.negators)


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_no_phrase_of_any_lexicon_repeats_endlessly_within_an_endless_repetition(language: str) -> None:
    reading = grammar(language)
    phrases = {text for frame in LEXICONS[language].frames for text in frame.say}
    assert len(phrases) > 50
    assert not [text for text in phrases if unbounded_repeats(parser.parse(reading.node(text).pattern()))]


def test_the_check_for_endless_repetition_can_fail() -> None:
    assert unbounded_repeats(parser.parse("(?:a+)+"))


# -- stepping and patterns -------------------------------------------------------------------------


def matches(pattern: re.Pattern[str], words: list[str]) -> list[Span]:
    """Which words a pattern takes."""
    text = f" {' '.join(words)} "
    return [(text.count(" ", 0, each.start()), text.count(" ", 0, each.end())) for each in pattern.finditer(text)]


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_stepping_through_a_text_finds_what_the_pattern_finds(language: str) -> None:
    """On the sentences of the data, on their words shuffled, and with marks between them."""
    reading, chance = grammar(language), random.Random(7)
    filler = {fold_word(word) for word in LEXICONS[language].filler}
    phrases = [text for frame in LEXICONS[language].frames for text in frame.say]
    chosen = chance.sample(phrases, min(200, len(phrases)))
    texts = []
    said = [row["text"] for row in ROWS if row["lang"] == language and row["label"] != "none"]
    for text in chance.sample(said, min(60, len(said))):
        words = [word for word in fold(text).split() if word not in filler]
        texts += [words, chance.sample(words, len(words)), [piece for word in words for piece in (word, ",")]]
    hits = 0
    for phrase in chosen:
        pattern, node, whole = re.compile(reading.pattern([phrase])), reading.ready(phrase), reading.whole([phrase])
        for words in texts:
            view = View(words)
            matched = matches(pattern, words)
            assert bool(node.step(view, view.whole)) == bool(matched), (phrase, words)
            assert spans(whole, view) == matched, (phrase, words)
            hits += len(matched)
    assert hits


atoms = st.sampled_from(
    ["a", "b", "ca*", "(a|b c)", "(a b|c)?", "{x}", "{x}?", "~1", "~2", "~5", "//", "#", "##", "b?"]
)


@given(
    st.lists(atoms, min_size=1, max_size=5),
    st.booleans(),
    st.booleans(),
    st.lists(st.sampled_from(["a", "b", "c", "cat", "not", "7", "12", ".", ",", '"']), min_size=1, max_size=9),
)
@settings(max_examples=400, deadline=None)
def test_stepping_and_patterns_agree_on_any_phrase(
    parts: list[str], begins: bool, ends: bool, words: list[str]
) -> None:
    text = " ".join((["^"] if begins else []) + parts + (["$"] if ends else []))
    grammar = Grammar({"x": ("a", "b a", "(c|d) a")}, (), (), ("not",))
    view = View(words)
    matched = matches(re.compile(grammar.pattern([text])), words)
    assert bool(grammar.ready(text).step(view, view.whole)) == bool(matched)
    if all(start < end for start, end in matched):  # a phrase of the lexicon needs a word
        assert spans(grammar.whole([text]), view) == matched


# -- offsets ---------------------------------------------------------------------------------------


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


def spellings(text: str) -> tuple[list[list[str]], list[list[str]]]:
    return (
        [list(view.words) for view in DETECTOR._views(text)],
        [[each.word for each in view] for view in DETECTOR._traced(Raw.of(text, LONGEST))],
    )


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from([*WORDS, *PIECES]), max_size=12).map(" ".join)))
@settings(max_examples=300, deadline=None)
def test_the_spellings_that_are_explained_are_the_ones_that_are_read(text: str) -> None:
    read, traced = spellings(text)
    assert read[0] == traced[0]
    assert all(words in traced for words in read)


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from([*WORDS, *PIECES]), max_size=12).map(" ".join)))
@settings(max_examples=300, deadline=None)
def test_every_word_that_is_read_comes_from_a_part_of_the_text(text: str) -> None:
    for view in DETECTOR._traced(Raw.of(text, LONGEST)):
        assert all(0 <= each.start < each.end <= len(text) for each in view)
        assert [each.start for each in view] == sorted(each.start for each in view)


@pytest.mark.parametrize("text", WRITTEN)
def test_what_is_found_is_in_the_part_of_the_text_that_is_named(text: str) -> None:
    found = DETECTOR.explain(text)
    heard = DETECTOR.hear(text)
    assert {each.rule for each in found} == {item.rule for item in heard.evidence}
    for each in found:
        assert 0 <= each.start < each.end <= len(text)
        assert text[each.start : each.end].strip() != ""


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Sorry all,  I WANT to kill  myself…  bye", "kill  myself"),
        ("ok. i w4nt t0 k1ll mys3lf", "k1ll mys3lf"),
        ("hm i want to k i l l myself", "k i l l myself"),
        ("i want to kill my\u200bself", "kill my\u200bself"),
        ("heute: ich will nicht mehr lebennnn", "will nicht mehr lebennnn"),
    ],
)
def test_the_named_part_holds_the_words_as_they_were_written(text: str, named: str) -> None:
    assert named in {text[each.start : each.end] for each in DETECTOR.explain(text)}


def test_in_a_very_long_text_the_named_part_is_at_the_end_where_it_was_written() -> None:
    text = "we talked about the weather. " * 2000 + "i want to kill myself"
    assert {text[each.start : each.end] for each in DETECTOR.explain(text)} >= {"kill myself"}


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_a_quotation_is_cut_out_by_its_utf16_offsets(before: str, quoted: str, after: str) -> None:
    def units(text: str) -> int:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2

    entity = {"type": "blockquote", "offset": units(before), "length": units(quoted)}
    kept = own_text({"text": before + quoted + after, "entities": [entity]})
    assert kept.replace("\n", "") == (before + after).replace("\n", "")

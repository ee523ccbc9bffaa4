"""Looking phrases up by their words loses none that is there, and asks only the languages a text may be in."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from content.lexicon import build_detector, read_lexicon
from domain.distress import Detector, Tier
from domain.distress.branches import alternatives
from domain.distress.lookup import Lookup, numbers
from domain.distress.nodes import Key
from domain.distress.phrases import Grammar
from domain.distress.prefilter import Prefilter
from domain.distress.stems import Stems
from domain.distress.views import View

SHIPPED = build_detector()

atoms = st.sampled_from(
    [
        "a",
        "b",
        "ca*",
        "(a|b c)",
        "(a b|c)",
        "(a b|c)?",
        "{x}",
        "{x}?",
        "b (a|c a|cat)",
        "(a b|(a|c) b|cat)",
        "~1",
        "~3",
        "//",
        "#",
        "b?",
    ]
)
phrases = st.lists(st.lists(atoms, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=8)
words = st.lists(st.sampled_from(["a", "b", "c", "cat", "call", "not", "7", ".", ","]), min_size=1, max_size=9)


@given(phrases, words)
@example(["a b cat c"], ["a", "b", "cat", "c"])
@example(["(b (a|c a)|not)"], ["b", "c", "a"])
@example(["(a (b|c ~2 cat)|not)"], ["a", "c", "7", "cat"])
@settings(max_examples=600, deadline=None)
def test_no_phrase_that_is_in_a_text_is_passed_over(texts: list[str], said: list[str]) -> None:
    grammar = Grammar({"x": ("a", "b a", "(c|d) a")}, (), (), ("not",), {"a": 90, "b": 5})
    prefilter = Prefilter({})
    outlines = [grammar.loosely(text) for text in texts if not _wordless(grammar, text)]
    kept = [text for text in texts if not _wordless(grammar, text)]
    for outline in outlines:
        prefilter.add(outline)
    for outline in outlines:
        prefilter.add(outline, aside=True)
    prefilter.settle()
    stems = Stems(prefilter.stems, ()).find(f" {' '.join(said)} ")[0]
    view = View(said, stems)
    candidates, asides = prefilter.candidates({*said, *stems}), numbers(prefilter.asides(said))
    for number, text in enumerate(kept):
        if outlines[number].needs and grammar.ready(text).step(view, view.whole):
            assert number in candidates
            assert prefilter.follows(number, view)
            assert len(kept) + number in asides


def _wordless(grammar: Grammar, text: str) -> bool:
    return bool(grammar.ready(text).step(View(()), 1))


@pytest.mark.parametrize("room", [0, 1 << 30])
def test_what_is_looked_up_is_the_same_with_room_for_everything_and_for_nothing(room: int) -> None:
    lookup = Lookup(room, {})
    for first, second in (("a", "b"), ("b", "c"), ("c", "a"), ("a", "c")):
        lookup.add([frozenset({Key(first, behind="x"), Key("d")}), frozenset({Key(second)})])
    lookup.settle()
    asked = [{"a", "b", "x"}, {"d", "c"}, {"c", "a"}, {"c", "a", "x"}, {"a", "b", "x"}]
    assert [numbers(lookup.found(words)) for words in asked] == [[0], [1, 3], [], [2, 3], [0]]


# -- languages -------------------------------------------------------------------------------------

TWO = """
language: {name}
agents: {{self: [{me}], me: [{me}], other: [zz], you: [yy], anyone: [xx]}}
words: {{talk: [{talk}]}}
frames:
  act.it: {{tier: crisis, weight: 5, say: ["{phrase}"]}}
"""


@pytest.fixture
def both(tmp_path: Path) -> Detector:
    lexicons = [
        TWO.format(name="aa", me="io", talk="final, salir, amigo", phrase="final salir"),
        TWO.format(name="bb", me="ik", talk="final, salir, garden, morning, slow", phrase="garden slow"),
    ]
    found = []
    for name, text in zip(("aa", "bb"), lexicons, strict=True):
        path = tmp_path / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        found.append(read_lexicon(path))
    return Detector(found)


def test_words_that_another_language_borrows_are_not_read_in_the_language_they_are_from(both: Detector) -> None:
    assert both.assess("the final salir of a morning").tier is Tier.NONE


def test_words_that_both_know_equally_well_are_read_in_both(both: Detector) -> None:
    assert both.assess("final salir").rules == ("aa.act.it",)


def test_a_text_in_two_languages_is_read_in_both(both: Detector) -> None:
    assert both.assess("amigo final salir garden morning slow").tier is Tier.CRISIS
    assert both.assess("amigo final salir garden slow").rules == ("aa.act.it", "bb.act.it")


@pytest.mark.parametrize(
    "text",
    [
        "no puedo más guys, tonight me mato, sorry por todo",
        "honestly ich will mich umbringen and nobody here knows it",
        "kan ikke mere, i want to kill myself",
        "everyone at work thinks i am fine but je veux mourir ce soir",
    ],
)
def test_a_cry_in_another_language_than_the_rest_of_the_message_is_heard(text: str) -> None:
    assert SHIPPED.assess(text).tier is Tier.CRISIS


def test_an_english_joke_is_not_read_in_french() -> None:
    assert SHIPPED.assess("oh great, bus replacement service. shoot me now. no really, lovely view").tier is Tier.NONE


# -- branches --------------------------------------------------------------------------------------


@given(st.lists(atoms, min_size=1, max_size=3).map(" ".join), words)
@settings(max_examples=400, deadline=None)
def test_a_choice_is_in_a_text_if_any_of_its_branches_is(text: str, said: list[str]) -> None:
    classes = {"x": ("a", "b a", "(c|d) a", "((a|b) c|7)")}
    grammar, view = Grammar(classes, (), (), ("not",)), View(said)
    found = [grammar.ready(branch).step(view, view.whole) for branch in alternatives(text, classes)]
    assert any(found) == bool(grammar.ready(text).step(view, view.whole))


def test_the_longer_branches_of_a_bracket_and_of_a_word_class_stand_alone() -> None:
    classes = {"x": ("a", "b c", "(d e|f)")}
    assert alternatives("(a|b c|(d|e) f)", classes) == ["b c", "( d | e ) f", "(a)"]
    assert alternatives("{x}", classes) == ["b c", "d e", "(f)", "(a)"]
    for whole in ("(a b)? c", "(a b) c (d)", "{x}?", "(a|b c)?", "{unknown}", "(a b|)", "(a b"):
        assert alternatives(whole, classes) == [whole]

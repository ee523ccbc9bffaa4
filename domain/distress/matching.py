"""Finds where exactly phrases stand in a text, as their regular expression would; whether they do is `nodes`' business.

Ends are tried in the order in which the expression would try them, and none twice, so that no text can make it slow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.distress.folding import CLAUSE, QUOTE, SENTENCE
from domain.distress.nodes import (
    UNJOINED,
    Beginning,
    Chain,
    Choice,
    Ending,
    Gap,
    Maybe,
    Node,
    Number,
    Pause,
    Stem,
    Word,
)
from domain.distress.views import View

_SOFT = (CLAUSE, QUOTE)
_HARD = (SENTENCE, CLAUSE)
_EDGE = (SENTENCE, CLAUSE, QUOTE)
_NEAR = 4  # how many places are looked at first for the next match

Span = tuple[int, int]


def spans(node: Node, words: Sequence[str]) -> list[Span]:
    """The words a phrase takes, wherever it stands: the leftmost first, none of them in two matches."""
    view = View(words)
    found: list[Span] = []
    start = _next_start(node, view, 0)
    while start is not None:
        end = next(_ends(node, words, start))
        found.append((start, end))
        start = _next_start(node, view, max(end, start + 1))
    return found


def _next_start(node: Node, view: View, least: int) -> int | None:
    """The first place, not before the least one, at which a match begins."""
    rest = view.whole >> least << least
    if not node.step(view, rest):
        return None
    begin, width = least, _NEAR
    while not node.step(view, rest & ((1 << begin + width) - 1)):
        begin, width = begin + width, 2 * width
        rest = rest >> begin << begin
    while width > 1:
        width //= 2
        if not node.step(view, rest & ((1 << begin + width) - 1)):
            begin += width
            rest = rest >> begin << begin
    return begin


def _ends(node: Node, words: Sequence[str], place: int) -> Iterator[int]:
    """Behind which words a match that begins at a place can end, the likelier first."""
    match node:
        case Chain(nodes):
            yield from _chained(nodes, words, place, 0, set())
        case Choice(branches):
            for branch in branches:
                if not _begins_otherwise(branch, words, place):
                    yield from _ends(branch, words, place)
        case Maybe(inner):
            yield from _ends(inner, words, place)
            yield place
        case Gap():
            yield from _gap_ends(node, words, place)
        case _:
            yield from _single_ends(node, words[place] if place < len(words) else None, words, place)


def _single_ends(node: Node, word: str | None, words: Sequence[str], place: int) -> Iterator[int]:
    match node:
        case Beginning():
            fits, size = place == 0 or words[place - 1] in _EDGE, 0
        case Ending():
            fits, size = word is None or word in _EDGE, 0
        case _:
            fits, size = word is not None and _is_word(node, word), 1
    if fits:
        yield place + size
    if isinstance(node, Pause):
        yield place


def _is_word(node: Node, word: str) -> bool:
    match node:
        case Word(text):
            return word == text
        case Stem(text):
            return word.startswith(text)
        case Number(fewest, most):
            return word.isdecimal() and fewest <= len(word) <= most
        case Pause():
            return word in _HARD
    raise TypeError(f"{type(node).__name__} is no word")


def _begins_otherwise(branch: Node, words: Sequence[str], place: int) -> bool:
    """Whether a branch begins with another word than the text has there: most branches do."""
    first = branch.nodes[0] if isinstance(branch, Chain) and branch.nodes else branch
    return isinstance(first, Word) and (place == len(words) or words[place] != first.text)


def _gap_ends(gap: Gap, words: Sequence[str], place: int) -> Iterator[int]:
    yield place
    for end in range(place, min(place + gap.size, len(words))):
        if words[end] == SENTENCE or words[end] in gap.never:
            return
        yield end + 1


def _chained(nodes: Sequence[Node], words: Sequence[str], place: int, done: int, seen: set[Span]) -> Iterator[int]:
    if (done, place) in seen:
        return
    seen.add((done, place))
    if done == len(nodes):
        yield place
        return
    joined = done > 0 and not isinstance(nodes[done], UNJOINED)
    if joined and place < len(words) and words[place] in _SOFT:
        for end in _ends(nodes[done], words, place + 1):
            yield from _chained(nodes, words, end, done + 1, seen)
    for end in _ends(nodes[done], words, place):
        yield from _chained(nodes, words, end, done + 1, seen)

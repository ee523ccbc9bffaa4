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
    longest,
)
from domain.distress.views import View

_SOFT = (CLAUSE, QUOTE)
_HARD = (SENTENCE, CLAUSE)
_EDGE = (SENTENCE, CLAUSE, QUOTE)

Span = tuple[int, int]


def spans(node: Node, view: View, ends: int | None = None) -> list[Span]:
    """The words a phrase takes, wherever it stands: the leftmost first, none of them in two matches.

    `ends` are the places behind which it ends, for whoever knows them already.
    """
    ends = node.step(view, view.whole) if ends is None else ends
    size = longest(node) if ends else 0
    found: list[Span] = []
    least = 0
    while ends := ends >> least + 1 << least + 1:
        place = (ends & -ends).bit_length() - 1
        start = _first_start(node, view, max(least, place - size), place)
        if start is None:
            least = place
        else:
            least = _end(node, view, start)
            found.append((start, least))
    return found


def _first_start(node: Node, view: View, begin: int, end: int) -> int | None:
    """The first of the places between two at which a match begins."""
    if not node.step(view, _between(begin, end)):
        return None
    while end - begin > 1:
        middle = (begin + end) // 2
        begin, end = (begin, middle) if node.step(view, _between(begin, middle)) else (middle, end)
    return begin


def _between(begin: int, end: int) -> int:
    return (1 << end) - (1 << begin)


def _end(node: Node, view: View, start: int) -> int:
    """Where a match that begins at a place ends: there is seldom more than one way."""
    ends = node.step(view, 1 << start)
    if ends & ends - 1:
        return next(_ends(node, view.words, start))
    return ends.bit_length() - 1


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

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

_FEW = 8  # ends of matches that are as soon looked at one by one

Span = tuple[int, int]
Ends = tuple[int, int]  # where matches begin, and where those may end, as bits


def spans(node: Node, view: View, ends: int | None = None) -> list[Span]:
    """The words a phrase takes, wherever it stands: the leftmost first, none of them in two matches.

    `ends` are the places behind which it ends, for whoever knows them already.
    """
    ends = node.step(view, view.whole) if ends is None else ends
    if not ends:
        return []
    size = longest(node)
    many = _all_ends(node, view, size) if ends.bit_count() > _FEW else None
    found: list[Span] = []
    least = 0
    while True:
        if many is None:
            match = _next_ends(node, view, size, ends >> least + 1 << least + 1, least)
        else:
            match = next((each for each in many if each[0] >= least), None)
        if match is None:
            return found
        start, behind = match
        least = next(_ends(node, view.words, start)) if behind & behind - 1 else behind.bit_length() - 1
        found.append((start, least))


def _next_ends(node: Node, view: View, size: int, ends: int, least: int) -> Ends | None:
    """The first place, not before the least one, at which a match begins, with all behind which it may end."""
    while ends:
        end = ends & -ends
        ends ^= end
        place = end.bit_length() - 1
        start = _first_start(node, view, max(least, place - size), place)
        if start is not None:
            return start, node.step(view, 1 << start)
    return None


def _all_ends(node: Node, view: View, size: int) -> Iterator[Ends]:
    """The same of all such places: those that are further apart than a match is long are asked about at once."""
    apart = size + 1
    every = sum(1 << place for place in range(0, view.end.bit_length(), apart))
    found: dict[int, int] = {}
    for first in range(apart):
        ends = node.step(view, every << first & view.whole)
        while ends:
            end = ends & -ends
            ends ^= end
            place = end.bit_length() - 1
            start = place - (place - first) % apart
            found[start] = found.get(start, 0) | end
    return iter(sorted(found.items()))


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

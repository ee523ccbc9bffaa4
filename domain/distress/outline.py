"""What a phrase cannot do without, read off its pieces: words in their order, and how far apart they can stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from domain.distress.nodes import Chain, Choice, Key, Node, Word, longest
from domain.distress.views import Words

Frequency = Callable[[Words], float]


class Outline(NamedTuple):
    """Sets of words of which a text must touch each, in the phrase's order."""

    needs: tuple[frozenset[Key], ...]
    distances: tuple[int, ...]  # how many words further on, at most, a word of the next set stands
    rarest: tuple[int, ...]  # the places of the sets, the rarest first


def outlined(nodes: Iterable[Node], frequency: Frequency) -> Outline:
    """The outline of a phrase; without any sets if it needs no certain word."""
    needing, distances = measured(nodes)
    needs = tuple(keys(node, frequency) for node in needing)
    rarest = sorted(range(len(needing)), key=lambda place: frequency(needing[place].needs))
    return Outline(needs, tuple(distances), tuple(rarest))


def measured(nodes: Iterable[Node]) -> tuple[list[Node], list[int]]:
    """The pieces that need words, and the most words from one to the next; a mark may stand before every piece."""
    needing: list[Node] = []
    distances: list[int] = []
    before = 0
    for node in nodes:
        size = longest(node) + 1
        before += size
        if node.needs:
            if needing:
                distances.append(before - 1)
            needing.append(node)
            before = size - 1
    return needing, distances


def keys(node: Node, frequency: Frequency) -> frozenset[Key]:
    """The words one of which a piece needs, each with the word beside it where that is certain."""
    if not isinstance(node, Choice):
        return frozenset(Key(word) for word in node.needs)
    if node.keys is None:
        node.keys = frozenset(key for branch in node.branches for key in _branch_keys(branch, frequency))
    return node.keys


def _branch_keys(branch: Node, frequency: Frequency) -> Iterable[Key]:
    if isinstance(branch, Word):
        return (Key(branch.text),)
    if not isinstance(branch, Chain):
        return keys(branch, frequency)
    needing = [(place, words) for place, node in enumerate(branch.nodes) if (words := node.needs)]
    place = needing[0][0] if len(needing) == 1 else min(needing, key=lambda each: frequency(each[1]))[0]
    node = branch.nodes[place]
    before = branch.nodes[place - 1] if place else None
    if isinstance(node, Choice) and isinstance(before, Word):
        return _keys_behind(before.text, node, frequency)
    if not isinstance(node, Word):
        return keys(node, frequency)
    beside = _beside(node, branch.nodes[max(place - 1, 0) : place], branch.nodes[place + 1 : place + 2])
    return [min(beside, key=lambda key: frequency(frozenset({key.before or key.behind})), default=Key(node.text))]


def _keys_behind(before: str, choice: Choice, frequency: Frequency) -> Iterator[Key]:
    """What a choice needs that stands behind a certain word: those of its words that begin a branch have it beside."""
    for branch in choice.branches:
        first = branch.nodes[0] if isinstance(branch, Chain) and branch.nodes else branch
        begins = Key(first.text) if isinstance(first, Word) else None
        for key in _branch_keys(branch, frequency):
            yield Key(key.word, before=before) if key == begins else key


def _beside(word: Word, before: Sequence[Node], behind: Sequence[Node]) -> Iterator[Key]:
    """A word with either of its neighbours."""
    for neighbour in before:
        if isinstance(neighbour, Word):
            yield Key(word.text, before=neighbour.text)
    for neighbour in behind:
        if isinstance(neighbour, Word):
            yield Key(word.text, behind=neighbour.text)

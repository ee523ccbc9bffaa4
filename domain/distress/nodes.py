"""The pieces phrases are made of: each can step through a text word by word, and be written as a pattern.

A state is a number whose bits are the places, between the words of a text, at which a match may stand. A step takes
every place at once, so finding out whether a phrase is in a text takes time in proportion to its length and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from domain.distress.folding import CLAUSE, QUOTE, SENTENCE
from domain.distress.views import NOTHING, STEM, View, Words

_SOFT = frozenset({CLAUSE, QUOTE})
_HARD = frozenset({SENTENCE, CLAUSE})
_EDGE = frozenset({SENTENCE, CLAUSE, QUOTE})
_JOIN = r'(?: [,"])?'


class Key(NamedTuple):
    """A word, and the one that certainly stands before it or behind it, if there is one."""

    word: str
    before: str = ""
    behind: str = ""


class Node(Protocol):
    """A piece of a phrase, with the words one of which must be there for it to match (none: any text)."""

    @property
    def needs(self) -> Words: ...

    def step(self, view: View, state: int) -> int:
        """The places where a match can stand behind this piece."""

    def pattern(self) -> str:
        """The same as a regular expression over folded text."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it is."""

    text: str

    @property
    def needs(self) -> Words:
        return frozenset({self.text}) if self.text.isalnum() else NOTHING

    def step(self, view: View, state: int) -> int:
        return (state & view.present.get(self.text, 0)) << 1

    def pattern(self) -> str:
        return f" {re.escape(self.text)}"


@dataclass(frozen=True, slots=True)
class Stem:
    """Any word that begins so."""

    text: str

    @property
    def needs(self) -> Words:
        return frozenset({self.text + STEM})

    def step(self, view: View, state: int) -> int:
        return (state & view.beginning(self.text)) << 1

    def pattern(self) -> str:
        return rf" {re.escape(self.text)}[^ ]*"


@dataclass(frozen=True, slots=True)
class Number:
    """A number; marks and numbers take no clause mark in front."""

    fewest: int = 1
    most: int = 9999
    needs: Words = NOTHING

    def step(self, view: View, state: int) -> int:
        return (state & view.numbers(self.fewest, self.most)) << 1

    def pattern(self) -> str:
        return r" \d+" if self.most > 9 else rf" \d{{{self.fewest},{self.most}}}"


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to so many other words within one sentence, none of which is one of `never`."""

    size: int
    never: Words
    needs: Words = NOTHING

    def step(self, view: View, state: int) -> int:
        free = view.without(self.never | {SENTENCE})
        found = state
        for _ in range(self.size):
            state = (state & free) << 1
            if not state:
                break
            found |= state
        return found

    def pattern(self) -> str:
        careful = rf"(?! (?:{'|'.join(map(re.escape, sorted(self.never)))}) )" if self.never else ""
        return rf"(?:{careful} [^ .]+){{0,{self.size}}}?"


@dataclass(frozen=True, slots=True)
class Pause:
    """A place where a sentence or clause may end."""

    needs: Words = NOTHING

    def step(self, view: View, state: int) -> int:
        return state | (state & view.any_of(_HARD)) << 1

    def pattern(self) -> str:
        return r"(?: [.,])?"


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where the text, a sentence, a clause or a quotation begins."""

    needs: Words = NOTHING

    def step(self, view: View, state: int) -> int:
        return state & (view.any_of(_EDGE) << 1 | 1)

    def pattern(self) -> str:
        return r"(?:(?<=[.,\"])|\A)"


@dataclass(frozen=True, slots=True)
class Ending:
    """Where the text, a sentence, a clause or a quotation ends."""

    needs: Words = NOTHING

    def step(self, view: View, state: int) -> int:
        return state & (view.any_of(_EDGE) | view.end)

    def pattern(self) -> str:
        return r"(?= [.,\"]| \Z)"


@dataclass(frozen=True, slots=True)
class Maybe:
    """A piece that may be missing."""

    node: Node
    needs: Words = NOTHING

    def step(self, view: View, state: int) -> int:
        return state | self.node.step(view, state)

    def pattern(self) -> str:
        return f"(?:{self.node.pattern()})?"


UNJOINED = (Number, Pause, Beginning, Ending)


@dataclass(frozen=True, slots=True)
class Chain:
    """Pieces one behind the other; between two of them a comma or a quotation mark may stand."""

    nodes: tuple[Node, ...]
    needs: Words = NOTHING

    def step(self, view: View, state: int) -> int:
        if not self.nodes:
            return state
        for node in self.nodes:
            if isinstance(node, Word) and node.text not in view.present:
                return 0
        return _follow(self.nodes[1:], view, self.nodes[0].step(view, state))

    def pattern(self) -> str:
        joined = [node.pattern() if isinstance(node, UNJOINED) else _JOIN + node.pattern() for node in self.nodes]
        return "".join(joined).removeprefix(_JOIN)


@dataclass(slots=True, weakref_slot=True, eq=False)
class Choice:
    """Either of several; those that begin with a word are looked up by it."""

    branches: tuple[Node, ...]
    needs: Words
    size: int = -1  # how many words it can stand for, once somebody asked
    keys: frozenset[Key] | None = None  # what it needs, with the words beside, once somebody asked
    single: Words = field(init=False)
    longer: dict[str, tuple[tuple[Node, ...], ...]] = field(init=False)  # what can be behind each first word
    others: tuple[Node, ...] = field(init=False)

    def __post_init__(self) -> None:
        single: set[str] = set()
        longer: dict[str, tuple[tuple[Node, ...], ...]] = {}
        others: list[Node] = []
        for branch in self.branches:
            match branch:
                case Word(text):
                    single.add(text)
                case Chain((Word(text), *rest)):
                    longer[text] = (*longer.get(text, ()), tuple(rest))
                case Choice():
                    single |= branch.single
                    for text, rests in branch.longer.items():
                        longer[text] = (*longer.get(text, ()), *rests)
                    others += branch.others
                case _:
                    others.append(branch)
        self.single, self.longer, self.others = frozenset(single), longer, tuple(others)

    def spared(self) -> Choice:
        """The same with what stepping needs alone: it cannot be written as a pattern any more."""
        self.branches = ()
        return self

    def step(self, view: View, state: int) -> int:
        found = (state & view.any_of(self.single)) << 1
        present, longer = view.present, self.longer
        for word in present.keys() & longer.keys() if longer else ():
            behind = (state & present[word]) << 1
            if behind:
                for rest in longer[word]:
                    found |= _follow(rest, view, behind)
        for node in self.others:
            found |= node.step(view, state)
        return found

    def pattern(self) -> str:
        return "(?:" + "|".join(dict.fromkeys(branch.pattern() for branch in self.branches)) + ")"


def _follow(nodes: Sequence[Node], view: View, state: int) -> int:
    """Step through pieces that have something in front of them."""
    soft = view.any_of(_SOFT)
    for node in nodes:
        if not state:
            break
        if soft and not isinstance(node, UNJOINED):
            state |= (state & soft) << 1
        state = node.step(view, state)
    return state


def stepped(node: Node, view: View) -> int:
    """The places of a text behind which a phrase ends; its last piece, which seldom is there, is asked for first."""
    if isinstance(node, Chain) and not node.nodes[-1].step(view, view.whole):
        return 0
    return node.step(view, view.whole)


def chain(nodes: Iterable[Node]) -> Node:
    """The nodes as one; a single node stays itself."""
    found = tuple(nodes)
    return found[0] if len(found) == 1 else Chain(found)


def longest(node: Node) -> int:
    """How many words a piece can stand for, marks among them."""
    match node:
        case Choice(branches):
            if node.size < 0:
                node.size = max(map(longest, branches), default=0)
            return node.size
        case Chain(nodes):
            return sum(longest(each) + 1 for each in nodes)
        case Maybe(inner):
            return longest(inner)
        case Gap(size):
            return size
        case _:
            return 1

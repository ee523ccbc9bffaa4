"""The pieces phrases are made of: each can step through a text word by word, and be written as a pattern.

A state is a number whose bits are the places, between the words of a text, at which a match may stand. A step takes
every place at once, so finding out whether a phrase is in a text takes time in proportion to its length and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from domain.distress.folding import CLAUSE, QUOTE, SENTENCE

Words = frozenset[str]
_SOFT = frozenset({CLAUSE, QUOTE})
_HARD = frozenset({SENTENCE, CLAUSE})
_EDGE = frozenset({SENTENCE, CLAUSE, QUOTE})
_JOIN = r'(?: [,"])?'
NOTHING: Words = frozenset()
STEM = "*"  # what a stem ends with where words are needed


class View:
    """One text as its words; for each, the places where it stands are the bits of a number."""

    __slots__ = ("_masks", "end", "present", "there", "whole")

    def __init__(self, words: Sequence[str]) -> None:
        present: dict[str, int] = {}
        bit = 1
        for word in words:
            present[word] = present.get(word, 0) | bit
            bit <<= 1
        self.present = present
        self.end = bit
        self.whole = 2 * bit - 1
        self.there = frozenset(present)
        self._masks: dict[object, int] = {}

    def common(self, words: Words) -> Words:
        """Those of the words that are in the text."""
        return words & self.there

    def any_of(self, words: Words) -> int:
        """Where any of the words stands."""
        known = self._masks.get(words)
        if known is None:
            known = 0
            for word in words & self.there:
                known |= self.present[word]
            self._masks[words] = known
        return known

    def beginning(self, stem: str) -> int:
        """Where a word stands that begins so."""
        key = (stem,)
        known = self._masks.get(key)
        if known is None:
            known = 0
            for word, places in self.present.items():
                if word.startswith(stem):
                    known |= places
            self._masks[key] = known
        return known

    def numbers(self, fewest: int, most: int) -> int:
        """Where a number of so many digits stands."""
        found = 0
        for word, places in self.present.items():
            if word.isdecimal() and fewest <= len(word) <= most:
                found |= places
        return found

    def without(self, words: Words) -> int:
        """Where none of the words stands."""
        return (self.end - 1) & ~self.any_of(words)


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


_UNJOINED = (Number, Pause, Beginning, Ending)


@dataclass(frozen=True, slots=True)
class Chain:
    """Pieces one behind the other; between two of them a comma or a quotation mark may stand."""

    nodes: tuple[Node, ...]
    needs: Words = NOTHING

    def step(self, view: View, state: int) -> int:
        return _follow(self.nodes[1:], view, self.nodes[0].step(view, state)) if self.nodes else state

    def pattern(self) -> str:
        joined = [node.pattern() if isinstance(node, _UNJOINED) else _JOIN + node.pattern() for node in self.nodes]
        return "".join(joined).removeprefix(_JOIN)


@dataclass(slots=True)
class Choice:
    """Either of several; those that begin with a word are looked up by it."""

    branches: tuple[Node, ...]
    needs: Words
    _single: Words | None = None
    _firsts: Words = NOTHING
    _by_first: dict[str, list[tuple[Node, ...]]] = field(default_factory=dict)
    _others: list[Node] = field(default_factory=list)

    def step(self, view: View, state: int) -> int:
        if self._single is None:
            self._single = self._sorted(self.branches)
            self._firsts = frozenset(self._by_first)
        found = (state & view.any_of(self._single)) << 1
        for word in view.common(self._firsts):
            behind = (state & view.present[word]) << 1
            if behind:
                for rest in self._by_first[word]:
                    found |= _follow(rest, view, behind)
        for node in self._others:
            found |= node.step(view, state)
        return found

    def _sorted(self, branches: Iterable[Node]) -> Words:
        """Sort the branches, those of inner choices too, by how they begin; give those that are a single word."""
        single: set[str] = set()
        for branch in branches:
            match branch:
                case Word(text):
                    single.add(text)
                case Chain((Word(text), *rest)):
                    self._by_first.setdefault(text, []).append(tuple(rest))
                case Choice(inner):
                    single |= self._sorted(inner)
                case _:
                    self._others.append(branch)
        return frozenset(single)

    def pattern(self) -> str:
        return "(?:" + "|".join(dict.fromkeys(branch.pattern() for branch in self.branches)) + ")"


def _follow(nodes: Sequence[Node], view: View, state: int) -> int:
    """Step through pieces that have something in front of them."""
    soft = view.any_of(_SOFT)
    for node in nodes:
        if not state:
            break
        if soft and not isinstance(node, _UNJOINED):
            state |= (state & soft) << 1
        state = node.step(view, state)
    return state


def chain(nodes: Iterable[Node]) -> Node:
    """The nodes as one; a single node stays itself."""
    found = tuple(nodes)
    return found[0] if len(found) == 1 else Chain(found)

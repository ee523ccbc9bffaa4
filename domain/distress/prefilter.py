"""Finds, by its words alone, the few phrases that could match a message; it never decides anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from typing import Protocol

from ahocorasick_rs import AhoCorasick

from domain.distress.nodes import STEM, Words

Branch = tuple[Words, tuple[int, ...], "tuple[Branch, ...]"]


class Needing(Protocol):
    """Anything that can only be there when words are: one of each set, the rarest set first."""

    @property
    def needs(self) -> tuple[Words, ...]: ...


class Prefilter:
    """Looks phrases up by their rarest words, and asks for the other words of those it finds.

    Phrases that share needs share the asking: they are the branches of one tree.
    """

    def __init__(self, phrases: Sequence[Needing]) -> None:
        root = _Branch()
        for index, phrase in enumerate(phrases):
            root.add(phrase.needs, index)
        self._always = tuple(root.here)
        touched: defaultdict[str, list[Branch]] = defaultdict(list)
        for words, branch in root.deeper.items():
            branches = branch.frozen()
            if branch.here:
                branches = ((words, tuple(branch.here), ()), *branches)
            for word in words:
                touched[word].extend(branches)
        self._touched = {word: tuple(branches) for word, branches in touched.items()}

    def candidates(self, words: Set[str]) -> set[int]:
        """The indexes of the phrases whose needed words are all among the given ones."""
        found = set(self._always)
        touched = self._touched
        for word in touched.keys() & words:
            for needed, here, deeper in touched[word]:
                if not needed.isdisjoint(words):
                    found.update(here)
                    if deeper:
                        _collect(deeper, words, found)
        return found


class _Branch:
    def __init__(self) -> None:
        self.here: list[int] = []
        self.deeper: dict[Words, _Branch] = {}

    def add(self, needs: tuple[Words, ...], index: int) -> None:
        branch = self
        for words in needs:
            branch = branch.deeper.setdefault(words, _Branch())
        branch.here.append(index)

    def frozen(self) -> tuple[Branch, ...]:
        return tuple((words, tuple(branch.here), branch.frozen()) for words, branch in self.deeper.items())


def _collect(branches: tuple[Branch, ...], words: Set[str], found: set[int]) -> None:
    for needed, here, deeper in branches:
        if not needed.isdisjoint(words):
            found.update(here)
            if deeper:
                _collect(deeper, words, found)


class Stems:
    """Finds the stems that words of a folded text begin with, and words that stand inside others, in one pass."""

    def __init__(self, stems: Iterable[str], inner: Iterable[str]) -> None:
        stems = sorted(set(stems))
        inner = sorted(set(inner))
        self._names = [*stems, *inner]
        self._stems = len(stems)
        self._automaton = (
            AhoCorasick([*(f" {stem.removesuffix(STEM)}" for stem in stems), *inner]) if self._names else None
        )

    def find(self, text: str) -> tuple[set[str], set[str]]:
        """The stems as phrases need them, and the words that hold another one and are longer than it."""
        stems: set[str] = set()
        longer: set[str] = set()
        if self._automaton is None:
            return stems, longer
        for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if number < self._stems:
                stems.add(self._names[number])
            elif text[start - 1] != " " or text[end] != " ":
                longer.add(text[text.rfind(" ", 0, start) + 1 : text.find(" ", end)])
        return stems, longer

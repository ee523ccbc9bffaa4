"""A text as its words and where each of them stands; it knows nothing of phrases."""

from __future__ import annotations

from collections.abc import Sequence, Set

Words = frozenset[str]
NOTHING: Words = frozenset()
STEM = "*"  # what a stem ends with where words are needed


class View:
    """One text as its words; for each, the places where it stands are the bits of a number."""

    __slots__ = ("_masks", "_stems", "end", "present", "whole")

    def __init__(self, words: Sequence[str], stems: Set[str] = NOTHING) -> None:
        present: dict[str, int] = {}
        bit = 1
        for word in words:
            present[word] = present.get(word, 0) | bit
            bit <<= 1
        self.present = present
        self.end = bit
        self.whole = 2 * bit - 1
        self._masks: dict[object, int] = {}
        self._stems = stems

    def holds(self, number: int, words: Sequence[str], beside: Sequence[int], neighbours: Sequence[str]) -> int:
        """Where any of the words, or stems, stands beside the word it needs; the number names them all."""
        known = self._masks.get(number)
        if known is None:
            known = 0
            found = self.present.keys() & words
            if self._stems:
                found |= self._stems & frozenset(words)
            if found and any(beside):
                for word, side in zip(words, beside, strict=True):
                    if word in found:
                        known |= self._where(word) & self._beside(side, neighbours[abs(side)])
            else:
                for word in found:
                    known |= self._where(word)
            self._masks[number] = known
        return known

    def _where(self, word: str) -> int:
        places = self.present.get(word)
        return self.beginning(word.removesuffix(STEM)) if places is None else places

    def _beside(self, side: int, neighbour: str) -> int:
        """Where a word may stand that has another one behind it, or before it; a mark may be between them."""
        if not side:
            return self.whole
        others = self.present.get(neighbour, 0)
        return others >> 1 | others >> 2 if side > 0 else others << 1 | others << 2

    def any_of(self, words: Words) -> int:
        """Where any of the words stands."""
        known = self._masks.get(words)
        if known is None:
            known = 0
            for word in self.present.keys() & words:
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

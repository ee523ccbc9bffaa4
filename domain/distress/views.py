"""A text as its words and where each of them stands; it knows nothing of phrases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

Words = frozenset[str]
NOTHING: Words = frozenset()
STEM = "*"  # what a stem ends with where words are needed


class View:
    """One text as its words; for each, the places where it stands are the bits of a number."""

    __slots__ = ("_masks", "_stems", "end", "known", "present", "whole", "words")

    def __init__(self, words: Sequence[str], stems: Set[str] = NOTHING) -> None:
        present: dict[str, int] = {}
        bit = 1
        for word in words:
            present[word] = present.get(word, 0) | bit
            bit <<= 1
        self.words = words
        self.present = present
        self.end = bit
        self.whole = 2 * bit - 1
        self._masks: dict[object, int] = {}
        self.known: dict[int, int] = {}  # for whoever asks about sets of words by their number
        self._stems = stems

    def places(self, words: Set[str]) -> Iterator[tuple[str, int]]:
        """Those of the words, some of which may be stems, that are in the text, and where each of them stands."""
        for word in self.present.keys() & words:
            yield word, self.present[word]
        for stem in self._stems & words:
            yield stem, self.beginning(stem.removesuffix(STEM))

    def beside(self, side: int, neighbour: str) -> int:
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

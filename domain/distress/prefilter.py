"""Finds, in one pass over a message, the few phrases that could match it; it never decides anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick

from domain.distress.phrases import Phrase, Words


class Prefilter:
    """An Aho-Corasick automaton over the rarest word set of every phrase of every language.

    Only for phrases whose rarest words are there is it checked that their other words are there too.
    """

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        touched: defaultdict[str, list[int]] = defaultdict(list)
        for index, phrase in enumerate(phrases):
            for word in phrase.needs[0]:
                touched[word].append(index)
        self._touched = tuple(tuple(indexes) for indexes in touched.values())
        self._automaton = AhoCorasick(list(touched))
        whole_words = cache(_WholeWords())  # many phrases need the same words
        self._others = tuple(tuple(filter(None, map(whole_words, phrase.needs[1:]))) for phrase in phrases)

    def candidates(self, text: str) -> list[int]:
        """The indexes of the phrases whose needed words are all in the folded text."""
        hits = self._automaton.find_matches_as_indexes(text, overlapping=True)
        if not hits:
            return []
        words = set(text.split())
        touched = {index for word in {hit[0] for hit in hits} for index in self._touched[word]}
        return [index for index in touched if self._has_all(index, words)]

    def _has_all(self, index: int, words: set[str]) -> bool:
        for other in self._others[index]:  # noqa: SIM110 (a plain loop is faster, and this is the busiest one)
            if words.isdisjoint(other):
                return False
        return True


class _WholeWords:
    """Words as they stand in a text, each kept once; none if one is only the beginning of a word."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def __call__(self, words: Words) -> frozenset[str]:
        if any(not word.endswith(" ") for word in words):
            return frozenset()
        return frozenset(self._known.setdefault(word, word) for word in map(str.strip, words))

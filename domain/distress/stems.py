"""Finds what the words of a text begin with, and words that stand inside others; it knows nothing of phrases."""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick

from domain.distress.views import STEM


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

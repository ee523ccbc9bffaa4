"""A handful of phrases asked about together: whether any of them is in a text. It says nothing about where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from domain.distress.nodes import STEM, View
from domain.distress.phrases import Grammar, Phrase
from domain.distress.prefilter import Prefilter


class Book:
    """The phrases of a scope, or of anything else that is only looked at once a frame was found.

    They are read when they are first asked about, since most of a lexicon's never are.
    """

    def __init__(self, grammar: Grammar, texts: Sequence[str]) -> None:
        self._grammar = grammar
        self._texts = tuple(texts)
        self._phrases: list[Phrase] | None = None
        self._pattern: re.Pattern[str] | None = None

    def __bool__(self) -> bool:
        return bool(self._texts)

    def is_in(self, view: View) -> bool:
        """Whether any of the phrases is in the text."""
        if self._phrases is None:
            self._phrases = self._read()
        words = set(view.present)
        for word in view.present:
            if self._stems and word.startswith(self._stems):
                words.update(stem + STEM for stem in self._stems if word.startswith(stem))
        return any(self._phrases[index].ends(view) for index in self._prefilter.candidates(words))

    def _read(self) -> list[Phrase]:
        phrases = [self._grammar.any_phrase(text) for text in self._texts]
        self._prefilter = Prefilter(phrases)
        needed = {word for phrase in phrases for words in phrase.needs for word in words}
        self._stems = tuple(sorted(word.removesuffix(STEM) for word in needed if word.endswith(STEM)))
        return phrases

    @property
    def pattern(self) -> re.Pattern[str] | None:
        """All the phrases as one pattern; none if there are none."""
        if self._pattern is None:
            self._pattern = self._grammar.either(self._texts)
        return self._pattern

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
        return any(self._phrases[index].ends(view) for index in self._prefilter.candidates(view.there))

    def _read(self) -> list[Phrase]:
        phrases = [self._grammar.any_phrase(text) for text in self._texts]
        # Which stems a text holds is not known here, so a phrase that needs one is asked whether it is there or not.
        self._prefilter = Prefilter([_Needs(phrase) for phrase in phrases])
        return phrases

    @property
    def pattern(self) -> re.Pattern[str] | None:
        """All the phrases as one pattern; none if there are none."""
        if self._pattern is None:
            self._pattern = self._grammar.either(self._texts)
        return self._pattern


class _Needs:
    """The words a phrase needs, without the stems."""

    def __init__(self, phrase: Phrase) -> None:
        self.needs = tuple(words for words in phrase.needs if not any(word.endswith(STEM) for word in words))

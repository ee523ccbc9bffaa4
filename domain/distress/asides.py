"""Phrases that are only looked at once a frame was found: of scopes, and of what a frame needs or forbids beside it."""

from __future__ import annotations

from collections.abc import Iterable

from domain.distress.books import Texts, ready, whole
from domain.distress.lookup import numbers
from domain.distress.matching import spans
from domain.distress.nodes import Choice, Node
from domain.distress.phrases import Grammar
from domain.distress.prefilter import Prefilter
from domain.distress.shelf import Shelf
from domain.distress.views import NOTHING, View

_BLANK = "_"


class Aside:
    """Phrases any of which will do. Each has a number, and only those that a text could hold are ever made ready."""

    __slots__ = ("_begin", "_every", "_grammar", "_shelf", "_texts", "_wordless")

    def __init__(self, grammar: Grammar, prefilter: Prefilter, shelf: Shelf, texts: Iterable[str]) -> None:
        written = tuple(texts)
        self._grammar = grammar
        self._shelf = shelf
        self._texts = Texts(written)
        self._begin = len(prefilter)
        outlines = [grammar.loosely(text) for text in written]
        for outline in outlines:
            prefilter.add(outline, aside=True)
        self._every = (1 << len(outlines)) - 1
        self._wordless = sum(1 << place for place, outline in enumerate(outlines) if not outline.needs)

    def __bool__(self) -> bool:
        return self._every > 0

    def may_be_in(self, phrases: int) -> bool:
        """Whether any of its own phrases is among those that a text could hold, given as bits."""
        return bool(phrases >> self._begin & self._every or self._wordless)

    def _possible(self, phrases: int) -> list[int]:
        return numbers(phrases >> self._begin & self._every | self._wordless)

    def is_in(self, view: View, phrases: int) -> bool:
        """Whether any of the phrases is in a text, or in a part of one that could hold these."""
        return any(self._ready(number).step(view, view.whole) for number in self._possible(phrases))

    def blanked(self, text: str, phrases: int) -> str:
        """The text with a blank for every word of its phrases."""
        words = text.split()
        either = Choice(tuple(self._whole(number) for number in self._possible(phrases)), NOTHING)
        for start, end in spans(either, View(tuple(words))):
            words[start:end] = [_BLANK] * (end - start)
        return f" {' '.join(words)} "

    def _ready(self, number: int) -> Node:
        return ready(self._shelf, self._grammar, (self, number), lambda: self._text(number))

    def _whole(self, number: int) -> Node:
        return whole(self._shelf, self._grammar, (self, number), lambda: self._text(number))

    def _text(self, number: int) -> str:
        return list(self._texts)[number]

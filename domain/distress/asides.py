"""Phrases that are only looked at once a frame was found: of scopes, and of what a frame needs or forbids beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from domain.distress.books import LETTER, WHOLE_LETTER, Texts
from domain.distress.matching import spans
from domain.distress.nodes import Choice, Node
from domain.distress.phrases import Grammar
from domain.distress.prefilter import Prefilter
from domain.distress.shelf import Shelf
from domain.distress.views import NOTHING, View

_BLANK = "_"


class Aside:
    """Phrases any of which will do. Each has a number, and only those that a text could hold are ever made ready."""

    __slots__ = ("_begin", "_end", "_grammar", "_shelf", "_texts", "_wordless")

    def __init__(self, grammar: Grammar, prefilter: Prefilter, shelf: Shelf, texts: Iterable[str]) -> None:
        written = tuple(texts)
        self._grammar = grammar
        self._shelf = shelf
        self._texts = Texts(written)
        self._begin = len(prefilter)
        outlines = [grammar.loosely(text) for text in written]
        for outline in outlines:
            prefilter.add(outline, aside=True)
        self._end = len(prefilter)
        self._wordless = [self._begin + place for place, outline in enumerate(outlines) if not outline.needs]

    def __bool__(self) -> bool:
        return self._begin < self._end

    def possible(self, numbers: Sequence[int]) -> Sequence[int]:
        """The numbers of its own phrases that a text could hold, out of all that it could."""
        begin = bisect_left(numbers, self._begin)
        found = numbers[begin : bisect_left(numbers, self._end, begin)]
        return sorted([*found, *self._wordless]) if self._wordless else found

    def is_in(self, view: View, numbers: Sequence[int]) -> bool:
        """Whether any of the phrases is in a text, or in a part of one that could hold phrases of these numbers."""
        return any(self._ready(number).step(view, view.whole) for number in self.possible(numbers))

    def blanked(self, text: str, numbers: Sequence[int]) -> str:
        """The text with a blank for every word of its phrases."""
        words = text.split()
        phrases = Choice(tuple(self._whole(number) for number in self.possible(numbers)), NOTHING)
        for start, end in spans(phrases, View(tuple(words))):
            words[start:end] = [_BLANK] * (end - start)
        return f" {' '.join(words)} "

    def _ready(self, number: int) -> Node:
        def make() -> tuple[Node, int]:
            text = self._text(number)
            return self._grammar.ready(text), LETTER * len(text)

        node: Node = self._shelf.get(number, make)
        return node

    def _whole(self, number: int) -> Node:
        def make() -> tuple[Node, int]:
            text = self._text(number)
            return self._grammar.whole([text]), WHOLE_LETTER * len(text)

        node: Node = self._shelf.get((number, "whole"), make)
        return node

    def _text(self, number: int) -> str:
        return list(self._texts)[number - self._begin]

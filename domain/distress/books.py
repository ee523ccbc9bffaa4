"""Phrases asked about together: whether any of them is in a text. It says nothing about where."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator

from domain.distress.nodes import Node
from domain.distress.phrases import Grammar
from domain.distress.shelf import Shelf
from domain.distress.views import View

_BETWEEN = "\0"
LETTER = 25  # about how many bytes a letter of a phrase takes that is ready to be stepped through
PATTERN_LETTER = 6  # and one of a pattern


class Texts:
    """Texts that are seldom read again, in little room."""

    __slots__ = ("_packed", "size")

    def __init__(self, texts: Iterable[str]) -> None:
        joined = _BETWEEN.join(texts).encode()
        self.size = len(joined)
        self._packed = zlib.compress(joined) if joined else b""

    def __iter__(self) -> Iterator[str]:
        return iter(zlib.decompress(self._packed).decode().split(_BETWEEN) if self._packed else ())


class Book:
    """The phrases of a scope, or of anything else that is only looked at once a frame was found.

    They are read when they are asked about, since most of a lexicon's never are.
    """

    __slots__ = ("_grammar", "_shelf", "_texts")

    def __init__(self, grammar: Grammar, shelf: Shelf, texts: Iterable[str]) -> None:
        self._grammar = grammar
        self._shelf = shelf
        self._texts = Texts(texts)

    def __bool__(self) -> bool:
        return self._texts.size > 0

    def is_in(self, view: View) -> bool:
        """Whether any of the phrases is in the text."""
        return bool(self) and self._shelf.get(self, self._read).step(view, view.whole) != 0

    def _read(self) -> tuple[Node, int]:
        return self._grammar.any_of(self._texts), LETTER * self._texts.size

    def pattern(self) -> re.Pattern[str]:
        """All the phrases as one pattern."""
        pattern: re.Pattern[str] = self._shelf.get((self, "pattern"), lambda: compiled(self._grammar, self._texts))
        return pattern


def compiled(grammar: Grammar, texts: Iterable[str]) -> tuple[re.Pattern[str], int]:
    """The pattern of phrases any of which will do, and about how many bytes it takes."""
    pattern = grammar.pattern(texts)
    grammar.tidy()
    return re.compile(pattern), PATTERN_LETTER * len(pattern)

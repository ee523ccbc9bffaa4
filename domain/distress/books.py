"""Phrases as they are written, in little room, and those that are asked about together; it says nothing about where."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Hashable, Iterable, Iterator

from domain.distress.nodes import Node
from domain.distress.phrases import Grammar
from domain.distress.shelf import Shelf
from domain.distress.views import View

_BETWEEN = "\0"
LETTER = 25  # about how many bytes a letter of a phrase takes that is ready to be stepped through
WHOLE_LETTER = 45  # and one of a phrase that tells where exactly it stands


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
    """The phrases of a question or an answer; they are read when they are asked about, since few texts are either."""

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


def ready(shelf: Shelf, grammar: Grammar, key: Hashable, text: Callable[[], str]) -> Node:
    """A phrase to step through a text with; `text` is only asked for where it is not on the shelf."""

    def make() -> tuple[Node, int]:
        written = text()
        return grammar.ready(written), LETTER * len(written)

    node: Node = shelf.get((key, "ready"), make)
    return node


def whole(shelf: Shelf, grammar: Grammar, key: Hashable, text: Callable[[], str]) -> Node:
    """The same of a phrase that tells where exactly it stands."""

    def make() -> tuple[Node, int]:
        written = text()
        return grammar.whole([written]), WHOLE_LETTER * len(written)

    node: Node = shelf.get((key, "whole"), make)
    return node

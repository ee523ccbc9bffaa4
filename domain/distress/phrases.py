"""The small language in which lexicon phrases are written.

    i {want} die        words and word classes, one after the other
    (kill|hang) myself  either of these
    {really}? gone      the part may be missing
    suicid*             any word that begins so
    pills ~3 hand       up to three other words between, within one sentence
    # and ##            a number; a number of two or three digits
    tired // goodbye    a sentence may end here
    ^ goodbye $         where a sentence begins, where it ends

Every gap is bounded and every word is closed by a space, so no text can make a phrase slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from weakref import WeakValueDictionary

from domain.distress.folding import fold_word
from domain.distress.nodes import (
    Beginning,
    Choice,
    Ending,
    Gap,
    Maybe,
    Node,
    Number,
    Pause,
    Stem,
    Word,
    chain,
)
from domain.distress.outline import Outline, outlined
from domain.distress.views import NOTHING, STEM, View, Words

PIECES = re.compile(r"\{[^{}\s]+\}\??|\(|\)\??|\||~\d*|//|\S(?:[^\s(){}|~]*)")
_COMMON = 8.0
_SHORT = {1: 20.0, 2: 10.0, 3: 2.0}
_LONG = 0.2
_FEW = 12  # words that are as soon added up as looked up
_SHORT_GAP = 3
_GAP = 3
_MARKS: dict[str, Node] = {"//": Pause(), "^": Beginning(), "$": Ending(), "#": Number(), "##": Number(2, 3)}
MOST_PIECES = 2_000  # of which it is remembered how they are read


def plain_words(texts: Iterable[str]) -> set[str]:
    """The whole words that are written in phrases, folded: no classes, and no stems."""
    pieces: set[str] = set()
    for text in texts:
        pieces.update(PIECES.findall(text))
    written = (piece.rstrip("?") for piece in pieces if piece[0] not in "{(|)~/^$#")
    return {word for piece in written if not piece.endswith(STEM) for word in fold_word(piece).split()}


class PhraseError(ValueError):
    """A phrase that cannot be read; the message names the phrase."""


class Grammar:
    """Reads the phrases of one language: knows its word classes, filler and common words."""

    def __init__(
        self,
        words: Mapping[str, Iterable[str]],
        filler: Iterable[str] = (),
        common: Iterable[str] = (),
        negators: Iterable[str] = (),
        frequent: Mapping[str, int] | None = None,
    ) -> None:
        self._classes = {name: tuple(members) for name, members in words.items()}
        self._filler = frozenset(fold_word(word) for word in filler)
        self._common = frozenset(fold_word(word) for word in common)
        self._negators = frozenset(fold_word(word) for word in negators)
        self._frequent = frequent or {}
        self._open: set[str] = set()
        self._sparing = False
        # The word classes that some phrase holds, in little room or whole.
        self._alive: WeakValueDictionary[tuple[str, bool], Choice] = WeakValueDictionary()
        self._pieces: dict[str, list[Node]] = {}
        self.vocabulary: set[str] | None = set()  # what is read, for as long as somebody wants to know
        self.tidy()

    def tidy(self) -> None:
        """Forget what reading phrases left behind; what was made of them stays as it is."""
        self._known: dict[str, Choice] = {}
        self._often: dict[Words, float] = {}
        if len(self._pieces) > MOST_PIECES:
            self._pieces = {}

    @property
    def read(self) -> set[str]:
        """The words of all phrases that were read so far."""
        return set(self.vocabulary or ())

    def settle(self) -> None:
        """No more phrases are to be looked up: forget what is only good for that."""
        self.vocabulary, self._frequent, self._pieces = None, {}, {}
        self.tidy()

    def outline(self, text: str) -> Outline:
        """What a phrase needs; one that needs no certain word is refused."""
        outline = outlined(self._nodes(text), self.frequency)
        if not outline.needs:
            raise PhraseError(f"phrase without a single required word: {text!r}")
        return outline

    def loosely(self, text: str) -> Outline:
        """The same of a phrase that may do without a certain word, but not without any word."""
        nodes = self._nodes(text)
        outline = outlined(nodes, self.frequency)
        if not outline.needs:
            _refuse_wordless(chain(nodes), text)
        return outline

    def node(self, text: str) -> Node:
        """What a phrase is made of."""
        return chain(self._nodes(text))

    def pattern(self, texts: Iterable[str]) -> str:
        """The regular expression of phrases any of which will do; empty if there are none."""
        return "|".join(self.node(text).pattern() + "(?= )" for text in texts)

    def whole(self, texts: Iterable[str]) -> Node:
        """Phrases any of which will do, with the order of their branches: to find where exactly they stand."""
        self.tidy()
        try:
            return Choice(tuple(map(self.node, texts)), NOTHING)
        finally:
            self.tidy()

    def ready(self, text: str) -> Node:
        """A phrase to step through a text with, in as little room as may be."""
        self.tidy()
        self._sparing = True
        try:
            return self.node(text)
        finally:
            self._sparing = False
            self.tidy()

    def any_of(self, texts: Iterable[str]) -> Node:
        """The same for phrases any of which will do; they may do without a certain word, but not without any word."""
        nodes = [(text, self.ready(text)) for text in texts]
        for text, node in nodes:
            _refuse_wordless(node, text)
        return Choice(tuple(node for _, node in nodes), NOTHING).spared()

    def frequency(self, words: Words) -> float:
        """A guess at how often any of the words turns up in ordinary talk; only the order matters."""
        if len(words) <= _FEW:
            return sum(map(self._one_frequency, words))
        known = self._often.get(words)
        if known is None:
            known = self._often[words] = sum(map(self._one_frequency, words))
        return known

    def _one_frequency(self, word: str) -> float:
        listed = self._frequent.get(word)
        if listed is not None:
            return listed
        return _COMMON if word in self._common else _SHORT.get(len(word), _LONG)

    def _nodes(self, text: str) -> list[Node]:
        nodes, rest = self._sequence(PIECES.findall(text)[::-1], text)
        if rest:
            raise PhraseError(f"unbalanced bracket in phrase: {text!r}")
        return nodes

    def _sequence(self, pieces: list[str], text: str) -> tuple[list[Node], list[str]]:
        """Read up to the end of a branch; `pieces` is in reverse, the next one last."""
        nodes: list[Node] = []
        known = self._pieces
        while pieces and (head := pieces[-1]) != "|" and head[0] != ")":
            pieces.pop()
            if head in known:
                nodes += known[head]
            elif head == "(":
                nodes.append(self._choice(pieces, text))
            else:
                nodes += self._single(head, text)
        return nodes, pieces

    def _choice(self, pieces: list[str], text: str) -> Node:
        branches: list[list[Node]] = []
        while True:
            branches.append(self._sequence(pieces, text)[0])
            if not pieces:
                raise PhraseError(f"bracket never closed in phrase: {text!r}")
            head = pieces.pop()
            if head != "|":
                break
        found = self._alternatives(branches)
        return Maybe(found) if head.endswith("?") else found

    def _alternatives(self, branches: list[list[Node]]) -> Choice:
        found = Choice(tuple(chain(branch) for branch in branches), self._rarest(branches))
        return found.spared() if self._sparing else found

    def _rarest(self, branches: list[list[Node]]) -> Words:
        """Words one of which must be there for any of the branches to match; not asked once nothing is looked up."""
        if self.vocabulary is None:
            return NOTHING
        needs: set[str] = set()
        for branch in branches:
            required: list[Words] = [words for node in branch if (words := node.needs)]
            if not required:
                return NOTHING
            rarest: Words = required[0] if len(required) == 1 else min(required, key=self.frequency)
            needs |= rarest
        return frozenset(needs)

    def _single(self, piece: str, text: str) -> list[Node]:
        if piece.startswith("{"):
            node = self._class(piece.strip("{}?"), text)
            return [Maybe(node) if piece.endswith("?") else node]
        known = self._pieces[piece] = self._piece(piece, text)
        return known

    def _piece(self, piece: str, text: str) -> list[Node]:
        if piece in _MARKS:
            return [_MARKS[piece]]
        if piece.startswith("~"):
            size = int(piece[1:] or _GAP)
            return [Gap(size, self._negators if size <= _SHORT_GAP else NOTHING)]
        optional = piece.endswith("?") and len(piece) > 1
        stem = piece.rstrip("?")
        prefix = stem.endswith(STEM) and len(stem) > 1
        words = fold_word(stem.rstrip(STEM)).split()
        for word in words:
            if word in self._filler and not prefix:
                raise PhraseError(f"{word!r} is filler and never reaches a phrase: {text!r}")
        if self.vocabulary is not None:
            self.vocabulary.update(words)
        nodes: list[Node] = [Stem(word) if prefix else Word(word) for word in words]
        return [Maybe(node) for node in nodes] if optional else nodes

    def _class(self, name: str, text: str) -> Node:
        if name not in self._classes:
            raise PhraseError(f"unknown word class {{{name}}} in phrase: {text!r}")
        if name in self._open:
            raise PhraseError(f"word class {{{name}}} contains itself")
        known = self._known.get(name) or self._alive.get((name, self._sparing))
        if known is None:
            self._open.add(name)
            try:
                members = [self._nodes(member) for member in self._classes[name]]
            finally:
                self._open.discard(name)
            known = self._alternatives(members)
        self._known[name] = known
        if self.vocabulary is None:
            self._alive[name, self._sparing] = known
        return known


def _refuse_wordless(node: Node, text: str) -> None:
    if node.step(View(()), 1):
        raise PhraseError(f"phrase that needs no word at all: {text!r}")

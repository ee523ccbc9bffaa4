"""The words that stand anywhere in a lexicon, whatever for: whoever writes one of them means it, so none is mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache
from typing import Any

from domain.distress.folding import fold_word
from domain.distress.lexicon import Lexicon
from domain.distress.phrases import plain_words
from domain.distress.views import STEM

_OFTEN = 7  # of those in `content/frequent_words.yaml` about the first six hundred of a language
_TELLING = 5  # the length, with its mark, of the shortest stem that tells a language
_NOBODY = {None, 0}
SAID = 1  # a word of a phrase: one that a slip may be mended to


def known_words(lexicon: Lexicon) -> set[str]:
    """The folded words of a lexicon; of its stems it is not known which words begin with them."""
    return plain_words(text for texts in _texts(lexicon) for text in texts)


def frequent_of(lexicon: Lexicon, frequent: Mapping[str, int]) -> frozenset[str]:
    """The words of a language that are frequent in talk, or in talk of what the lexicon looks for."""
    named = {fold_word(word) for word in (*lexicon.signals, *lexicon.masked, *lexicon.common)}
    return frozenset(named | {word for word in known_words(lexicon) if frequent.get(word, 0) >= _OFTEN})


def _texts(lexicon: Lexicon) -> Iterator[Iterable[str]]:
    yield from (lexicon.real_words, lexicon.common, lexicon.filler, lexicon.breaks, lexicon.negators)
    yield from (lexicon.asks, lexicon.affirms)
    yield from lexicon.words.values()
    yield from lexicon.agents.values()
    for frame in lexicon.frames:
        yield from (frame.say, frame.near, frame.somewhere, frame.unless)
    for scope in lexicon.scopes:
        yield from (scope.say, scope.ignore, scope.unless)


class Vocabulary:
    """The words of all lexicons, and others that are written correctly, each with who knows it."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}  # every word only once, while lexicons are read
        self.words: dict[str, int] = {}  # to each word the languages that know it, as bits, and `SAID`
        self._stems: dict[str, int] = {}  # the same for what words begin with
        self._bits: tuple[int, ...] = ()
        self._every = 0

    def learn(self, said: Iterable[str], known: Iterable[str], stems: Iterable[str]) -> int:
        """Take in the words of a language's phrases, all it knows, and its stems; gives the bit of the language."""
        bit = SAID << (1 + len(self._bits))
        self._bits += (bit,)
        self._every |= bit
        for words, mark in ((said, bit | SAID), (known, bit)):
            for word in filter(str.isalpha, words):
                self.words[self.names.setdefault(word, word)] = self.words.get(word, 0) | mark
        for stem in stems:
            if len(stem) >= _TELLING:
                self._stems[self.names.setdefault(stem, stem)] = self._stems.get(stem, 0) | bit
        return bit

    def accept(self, words: Iterable[str]) -> None:
        """These are written correctly, whoever knows them; no more are to come."""
        self.names = {}
        for word in words:
            self.words.setdefault(word, 0)

    def unknown(self, words: Iterable[str]) -> set[str]:
        """The words that may be written wrong."""
        return set(words).difference(self.words)

    def spoken(self, words: Iterable[str], stems: Set[str], unknown: Set[str] | None = None) -> int:
        """The languages a text of these words, and of words that begin so, may be in, as bits.

        One that knows nothing of it but what another one knows as well, and less, is not among them: a language lends
        many words, but nobody borrows all of a sentence.
        """
        known: set[Any] = set(map(self.words.get, words))
        if None in known and stems:
            known.update(self._by_stems(self.unknown(words) if unknown is None else unknown, stems))
        known -= _NOBODY
        every = self._every
        for who in known:
            every &= who
        return every or _most(frozenset(known), self._bits)

    def _by_stems(self, unknown: Iterable[str], stems: Iterable[str]) -> Iterator[int | None]:
        """Who knows what words begin with that nobody knows as they are."""
        begun = tuple(unknown)
        for stem in stems:
            if any(word.startswith(stem.removesuffix(STEM)) for word in begun):
                yield self._stems.get(stem)


@lru_cache(maxsize=2_000)
def _most(known: frozenset[int], bits: tuple[int, ...]) -> int:
    """The languages that know of some words what no other one does that knows more, by who knows each of the words."""
    every = sum(bits)
    also = dict.fromkeys(bits, every)  # who knows all that a language knows of the text
    for who in known:
        for bit in bits:
            if who & bit:
                also[bit] &= who
    return sum(bit for bit in bits if not any(also[bit] & other and not also[other] & bit for other in bits))

"""The words that stand anywhere in a lexicon, whatever for: whoever writes one of them means it, so none is mended."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from domain.distress.folding import fold_word
from domain.distress.lexicon import Lexicon
from domain.distress.phrases import plain_words


def known_words(lexicon: Lexicon) -> set[str]:
    """The folded words of a lexicon; of its stems it is not known which words begin with them."""
    return plain_words(text for texts in _texts(lexicon) for text in texts)


def frequent_of(lexicon: Lexicon, frequent: Container[str]) -> frozenset[str]:
    """The words of a language that are frequent in talk, or in talk of what the lexicon looks for."""
    named = {fold_word(word) for word in (*lexicon.signals, *lexicon.masked, *lexicon.common)}
    return frozenset(named | {word for word in known_words(lexicon) if word in frequent})


def _texts(lexicon: Lexicon) -> Iterator[Iterable[str]]:
    yield from (lexicon.real_words, lexicon.common, lexicon.filler, lexicon.breaks, lexicon.negators)
    yield from (lexicon.asks, lexicon.affirms)
    yield from lexicon.words.values()
    yield from lexicon.agents.values()
    for frame in lexicon.frames:
        yield from (frame.say, frame.near, frame.somewhere, frame.unless)
    for scope in lexicon.scopes:
        yield from (scope.say, scope.ignore, scope.unless)

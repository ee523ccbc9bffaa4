"""The spellings a text is read in, with for every word the part of the original text it comes from.

Slower than the detector's own way and always equal to it in its words; it serves explanation, never screening.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from domain.distress.disguise import Disguises, in_one_script, is_suspect
from domain.distress.emoji import Emoji, is_repeated
from domain.distress.folding import fold, words_with_places


@dataclass(frozen=True, slots=True)
class Traced:
    """A word as it is read, and where it stands in the original text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Raw:
    """A text made out of the original one; each of its characters knows the part it stands for."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @staticmethod
    def of(text: str, longest: int) -> Raw:
        """A text as it is, or the head and the tail of a longer one, with a line's end between them."""
        if len(text) <= longest:
            return Raw(text, range(len(text)), range(1, len(text) + 1))
        half = longest // 2
        starts = [*range(half), half, *range(len(text) - half, len(text))]
        return Raw(f"{text[:half]}\n{text[-half:]}", starts, [start + 1 for start in starts])

    def part(self, start: int, end: int) -> tuple[int, int]:
        """The part of the original that a part of this text comes from."""
        if start >= end:
            place = self.starts[start] if start < len(self.text) else self.ends[-1] if self.text else 0
            return place, place
        return min(self.starts[start:end]), max(self.ends[start:end])

    def sub(self, pattern: re.Pattern[str], change: Callable[[re.Match[str]], str]) -> Raw:
        """What `pattern.sub(change, text)` gives; what is put in stands for all that it replaces."""
        texts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            put = change(match)
            texts += (self.text[done : match.start()], put)
            starts += self.starts[done : match.start()]
            ends += self.ends[done : match.start()]
            first, behind = self.part(*match.span())
            kept = len(put) == match.end() - match.start()
            starts += self.starts[match.start() : match.end()] if kept else [first] * len(put)
            ends += self.ends[match.start() : match.end()] if kept else [behind] * len(put)
            done = match.end()
        return Raw("".join([*texts, self.text[done:]]), [*starts, *self.starts[done:]], [*ends, *self.ends[done:]])

    def words(self) -> list[Traced]:
        """The words of the folded text, each with its part of the original."""
        return [Traced(word, *self.part(start, end)) for word, start, end in words_with_places(self.text)]


Mend = Callable[[Collection[str]], Mapping[str, list[str]]]


def plain(original: Raw, mend: Mend) -> list[Traced]:
    """The words as the detector reads them first: folded, and with slips mended."""
    return mended(original.words(), mend)


def undisguised(original: Raw, disguises: Disguises, mend: Mend, known: Sequence[str]) -> list[Traced]:
    """The words with disguises undone; `mend` is asked about those only that the plain reading does not hold."""
    if not is_suspect(original.text, fold(original.text)):
        return []
    better = Raw(in_one_script(original.text), original.starts, original.ends)
    for pattern, change in disguises.steps:
        better = better.sub(pattern, change)
    words = better.words()
    return mended(words, lambda all_words: mend(fresh_words(all_words, known)))


def spoken(original: Raw, emoji: Emoji) -> list[Traced]:
    """The words with emoji read aloud, each once."""
    kept: list[Traced] = []
    if not emoji.pattern.search(original.text):
        return kept
    for each in original.sub(emoji.pattern, emoji.speak).words():
        if kept and is_repeated(each.word, kept[-1].word):
            kept[-1] = Traced(each.word, kept[-1].start, each.end)
        else:
            kept.append(each)
    return kept


def mended(words: Sequence[Traced], mend: Mend) -> list[Traced]:
    """The words with others in place of those that are mended, which stand for the same part of the text."""
    better = mend([each.word for each in words])
    return [Traced(piece, each.start, each.end) for each in words for piece in better.get(each.word, (each.word,))]


def as_words(words: Sequence[Traced], change: Callable[[Sequence[str]], Sequence[str]]) -> list[Traced]:
    """The words as a change of some of them, one for one, has them; nothing where there is nothing to change."""
    changed = change([each.word for each in words])
    return [Traced(word, each.start, each.end) for word, each in zip(changed, words, strict=bool(changed))]


def fresh_words(words: Collection[str], known: Sequence[str]) -> set[str]:
    """The words that stand where another one, or none, stood in the known reading of the same text."""
    if len(words) == len(known):
        return {word for word, other in zip(words, known, strict=True) if word != other}
    return set(Counter(words) - Counter(known))

"""Puts single folded words right: one slip of the finger, or several words run together.

It only ever turns unknown words into words of the lexicon; it is no general spell checker.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from string import ascii_lowercase
from types import MappingProxyType

from domain.distress.marks import Marks
from domain.distress.vocabulary import SAID

_MOST_SOUND = 4_000
_SHORTEST_RUN = 7
_SHORTEST_SUSPECT_RUN = 3
_SHORTEST_HASTY = 5
_LONGEST_HASTY = 24
_LONGEST_RUN = 80
_LONGEST_WORD = 16
_MEAN_LENGTH = 2.5
_MEAN_SUSPECT_LENGTH = 2
_TOO_MANY = ("",) * 99
_ENDING = 2
_LATIN = frozenset(ascii_lowercase)
_MARKS_EACH = 15  # of a word, about: itself, its frames and its shortenings
_SWAPS_EACH = 6


@dataclass(frozen=True, slots=True)
class Care:
    """How long a word must be for a slip in it to be mended, and for a wrong letter in it."""

    slip: int
    wrong: int


ALWAYS = Care(slip=5, wrong=7)
NEAR_A_SIGNAL = Care(slip=3, wrong=5)


class Spelling:
    """Words worth repairing, and how slips lead back to them.

    Signal words are repaired wherever the slip is but in their first and last letter; other targets only where it is no
    ending, since endings are how languages bend their words.
    """

    def __init__(
        self,
        signals: Iterable[str],
        words: Mapping[str, int],
        swaps: Marks,
        *,
        care: Care = ALWAYS,
        only_signals: bool = True,
        pieces: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        """`words` are those of the lexicons, marked as said, and others that are written correctly.

        `pieces` are words so frequent that people write them together in haste, with their languages as bits.
        """
        self._pieces = pieces
        self._sound = set[int]()  # the hashes of words that there is nothing to mend in
        self._longest_piece = _longest_from(pieces)
        self._care = care
        self._words = words
        self._swaps = swaps
        self._few = only_signals
        self.signals = frozenset(word for word in signals if len(word) >= care.slip)
        # A word with one slip begins or ends as the one that was meant: with few targets that rules most words out.
        self._heads = frozenset(word[:3] for word in self.signals)
        self._tails = frozenset(word[0] + word[-3:] for word in self.signals)
        letters = {letter for word in self._targets() for letter in word}
        self._letters = ("".join(sorted(letters & _LATIN)), "".join(sorted(letters - _LATIN)))
        self._longest = 1 + max(map(len, (*self.signals, *words)), default=0)
        self._maybe = self._marked()

    def _targets(self) -> Iterator[str]:
        yield from self.signals
        if not self._few:
            yield from filter(self._is_target, self._words)

    def _is_target(self, word: str) -> bool:
        return word in self.signals or (not self._few and len(word) >= self._care.slip - 1 and self._is_known(word))

    def _is_known(self, word: str) -> bool:
        return bool(self._words.get(word, 0) & SAID)

    def _marked(self) -> Marks:
        """What could be a shortening or a target; swaps have marks of their own, which are the same for all."""
        targets = list(self._targets())
        marks = Marks(_MARKS_EACH * len(targets))
        for word in targets:
            marks.add(word)
            for side, frame in enumerate(_frames(word)):
                marks.add(frame, _salt(side, len(word)))
                marks.add(frame, _salt(side, len(word) + 1))
            if len(word) >= self._care.slip:
                for place in range(1, len(word) if word in self.signals else len(word) - _ENDING):
                    marks.add(word[:place] + word[place + 1 :])
        return marks

    def knows(self, words: Set[str]) -> bool:
        """Whether any of the words stands in a phrase of a lexicon."""
        return any(map(self._is_known, words))

    def mend(self, words: Iterable[str], longer: Container[str], *, eager: bool = False) -> dict[str, list[str]]:
        """What to read for words with a slip, or for several words written as one.

        Joined words are parted where a signal word is within them (`longer`), but for those that are one themselves; or
        always if `eager`.
        """
        found = {}
        for word in set(words).difference(self._words):
            may_part = eager or (word in longer and word not in self.signals)
            if hash(word) in self._sound and not may_part:
                continue
            better = self._better(word) or (self._parted(word, eager) if may_part else None)
            if better is not None:
                found[word] = better
            elif not may_part:
                self._is_sound(word)
        return found

    def _better(self, word: str) -> list[str] | None:
        if self._pieces and (parts := self._hasty(word)):
            return parts
        better = self._corrected(word) if self._care.slip <= len(word) <= self._longest else None
        return None if better is None else [better]

    def _is_sound(self, word: str) -> None:
        """Names and topics come again and again in a group. Of each only a number is kept, which cannot be read."""
        if len(self._sound) >= _MOST_SOUND:
            self._sound.clear()
        self._sound.add(hash(word))

    def _corrected(self, word: str) -> str | None:
        if self._swaps.may_hold(word):
            for swap in _swapped(word):
                if self._is_known(swap):
                    return swap
        if self._maybe.may_hold(word):
            found = self._first(word, word, range(1, len(word) + 1))
            if found is not None:
                return found
        if self._few and word[:3] not in self._heads and word[0] + word[-3:] not in self._tails:
            return None
        return self._one_slip(word)

    def _one_slip(self, word: str) -> str | None:
        """The target that a word with a letter too many, or a wrong one, stands for.

        What stands around a slip is as it was meant, which rules nearly every word and place out at once.
        """
        last = len(word) - 1
        for side, frame in enumerate(_frames(word)):
            if self._maybe.may_hold(frame, _salt(side, len(word))):
                for place in (range(2, last - 1), (1,), (last - 1,))[side]:
                    found = self._without(word, place)
                    if found is not None:
                        return found
        return None

    def _without(self, word: str, place: int) -> str | None:
        shorter = word[:place] + word[place + 1 :]
        if not self._maybe.may_hold(shorter):
            return None
        if self._is_target(shorter) and (shorter in self.signals or place < len(shorter) - 1):
            return shorter
        return self._first(word, shorter, (place,)) if len(word) >= self._care.wrong else None

    def _first(self, word: str, shorter: str, places: Iterable[int]) -> str | None:
        """The first target that a missing letter, put back at one of the places, makes of a word."""
        letters = self._letters[not word[0].isascii()]
        words, signals = self._words, self.signals
        for place in places:
            head, tail = shorter[:place], shorter[place:]
            for letter in letters:
                meant = head + letter + tail
                if (meant in words or meant in signals) and meant != word and self._is_meant(meant, place):
                    return meant
        return None

    def _is_meant(self, meant: str, place: int) -> bool:
        return len(meant) >= self._care.slip and self._is_target(meant) and self._may_slip(meant, place)

    def _may_slip(self, meant: str, place: int) -> bool:
        return meant in self.signals or place < len(meant) - _ENDING

    def _hasty(self, word: str) -> list[str] | None:
        """Frequent words of one language that were written together."""
        if not _SHORTEST_HASTY <= len(word) <= _LONGEST_HASTY:
            return None
        best: dict[int, tuple[int, tuple[str, ...]]] = {0: (-1, ())}
        for start in range(len(word)):
            if start not in best:
                continue
            languages, before = best[start]
            longest = self._longest_piece.get(word[start : start + 2], 1)
            for end in range(start + 1, min(start + longest, len(word)) + 1):
                spoken = languages & self._pieces.get(word[start:end], 0)
                if spoken and (end not in best or len(before) + 1 < len(best[end][1])):
                    best[end] = (spoken, (*before, word[start:end]))
        parts = best.get(len(word), (0, _TOO_MANY))[1]
        return list(parts) if len(parts) <= len(word) / _MEAN_LENGTH else None

    def _parted(self, word: str, eager: bool) -> list[str] | None:
        """The fewest lexicon words that together make up the whole of a long word."""
        if not (_SHORTEST_SUSPECT_RUN if eager else _SHORTEST_RUN) <= len(word) <= _LONGEST_RUN:
            return None
        best: dict[int, tuple[str, ...]] = {0: ()}
        for start in range(len(word)):
            if (before := best.get(start)) is None:
                continue
            for end in range(start + 1, min(start + _LONGEST_WORD, len(word)) + 1):
                piece = word[start:end]
                if self._is_known(piece) and len(before) + 1 < len(best.get(end, _TOO_MANY)):
                    best[end] = (*before, piece)
        parts = best.get(len(word), _TOO_MANY)
        fewest = _MEAN_SUSPECT_LENGTH if eager else _MEAN_LENGTH
        return list(parts) if len(parts) <= len(word) / fewest else None


def _frames(word: str) -> tuple[str, str, str]:
    """What is left of a word with a slip within it, behind its first letter, and before its last."""
    return word[:2] + word[-2:], word[0] + word[-3:], word[:3] + word[-1]


def _longest_from(words: Iterable[str]) -> dict[str, int]:
    """How long the longest of the words is that begins with the same two letters."""
    longest: dict[str, int] = {}
    for word in words:
        longest[word[:2]] = max(longest.get(word[:2], 0), len(word))
    return longest


def _salt(side: int, length: int) -> int:
    """Keeps apart the frames that are cut out in another way, and those of words of another length."""
    return 1 + side + 3 * length


def swaps(words: Mapping[str, int]) -> Marks:
    """All that the words of the lexicons can become when two letters within them change places."""
    known = [word for word, number in words.items() if number & SAID and len(word) >= NEAR_A_SIGNAL.slip]
    marks = Marks(_SWAPS_EACH * len(known))
    for word in known:
        for swap in _swapped(word):
            marks.add(swap)
    return marks


def _swapped(word: str) -> list[str]:
    return [word[:place] + word[place + 1] + word[place] + word[place + 2 :] for place in range(1, len(word) - 1)]

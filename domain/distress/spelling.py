"""Puts single folded words right: one slip of the finger, or several words run together.

It only ever turns unknown words into signal words of the lexicon; it is no general spell checker.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Set

_SHORTEST_SLIP = 5
_SHORTEST_SWAP = 7
_SHORTEST_RUN = 7
_SHORTEST_SUSPECT_RUN = 3
_LONGEST_RUN = 80
_LONGEST_WORD = 16
_MEAN_LENGTH = 2.5
_MEAN_SUSPECT_LENGTH = 2
_TOO_MANY = ("",) * 99
_MASK = (1 << 20) - 1


class Spelling:
    """The signal words worth repairing, the vocabulary around them, and the slips that lead back."""

    def __init__(self, signals: Iterable[str], vocabulary: Iterable[str], real_words: Iterable[str]) -> None:
        self._words = frozenset(vocabulary)
        self._real = frozenset(real_words) - self._words
        targets = sorted(word for word in set(signals) if len(word) >= _SHORTEST_SLIP)
        self._slips: dict[str, str] = {}
        for word in targets:
            for slip in (word, *_shortened(word)):
                self._slips.setdefault(slip, word)
        self._shapes = {(word[0], word[-1], len(word) + change) for word in targets for change in (0, 1)}
        # A word with one slip begins or ends as the one that was meant: that rules nearly every word out at once.
        self._heads = frozenset(word[:3] for word in targets)
        self._tails = frozenset(word[0] + word[-3:] for word in targets)
        self._maybe = self._marked()
        self.signals = tuple(targets)

    def _marked(self) -> bytearray:
        """A table of hashes that tells whether a word could be a swap or a shortening; it forgets which."""
        table = bytearray(_MASK + 1)
        for slip in self._slips:
            table[hash(slip) & _MASK] = 1
        for word in self._words:
            if len(word) >= _SHORTEST_SLIP:
                for swap in _swapped(word):
                    table[hash(swap) & _MASK] = 1
        return table

    def knows(self, words: Set[str]) -> bool:
        """Whether any of the words stands in a phrase of a lexicon."""
        return not self._words.isdisjoint(words)

    def mend(self, words: Iterable[str], longer: Container[str], *, eager: bool = False) -> dict[str, list[str]]:
        """What to read for words with a slip, or for several words written as one.

        Joined words are parted where a signal word is within them (`longer`), or always if `eager`.
        """
        found = {}
        for word in set(words) - self._words - self._real:
            better = self._corrected(word) if len(word) >= _SHORTEST_SLIP else None
            if better is not None:
                found[word] = [better]
            elif (eager or word in longer) and (parts := self._parted(word, eager)):
                found[word] = parts
        return found

    def _corrected(self, word: str) -> str | None:
        if self._maybe[hash(word) & _MASK]:
            for swap in _swapped(word):
                if swap in self._words:
                    return swap
            found = self._slips.get(word)
            if found is not None and found[0] == word[0]:
                return found
        if word[:3] not in self._heads and word[0] + word[-3:] not in self._tails:
            return None
        return self._one_slip(word) if (word[0], word[-1], len(word)) in self._shapes else None

    def _one_slip(self, word: str) -> str | None:
        for place, shorter in enumerate(_shortened(word)):
            found = self._slips.get(shorter)
            if found is not None and found[0] == word[0] and _is_one_slip(word, found, place):
                return found
        return None

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
                if piece in self._words and len(before) + 1 < len(best.get(end, _TOO_MANY)):
                    best[end] = (*before, piece)
        parts = best.get(len(word), _TOO_MANY)
        fewest = _MEAN_SUSPECT_LENGTH if eager else _MEAN_LENGTH
        return list(parts) if len(parts) <= len(word) / fewest else None


def _shortened(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _swapped(word: str) -> list[str]:
    return [word[:place] + word[place + 1] + word[place] + word[place + 2 :] for place in range(1, len(word) - 1)]


def _is_one_slip(word: str, meant: str, place: int) -> bool:
    if len(word) == len(meant) + 1:
        return word[:place] + word[place + 1 :] == meant
    if len(word) != len(meant):
        return False
    return len(meant) >= _SHORTEST_SWAP and word[:place] + meant[place] + word[place + 1 :] == meant

"""Puts single folded words right: one slip of the finger, or several words run together.

It only ever turns unknown words into signal words of the lexicon; it is no general spell checker.
"""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick

_SHORTEST_SLIP = 5
_SHORTEST_SWAP = 7
_SHORTEST_RUN = 7
_LONGEST_RUN = 80
_LONGEST_WORD = 16
_MEAN_LENGTH = 2.5
_TOO_MANY = ("",) * 99


class Spelling:
    """The signal words worth repairing, the vocabulary around them, and the slips that lead back."""

    def __init__(self, signals: Iterable[str], vocabulary: Iterable[str], real_words: Iterable[str]) -> None:
        self._words = frozenset(vocabulary)
        self._known = self._words | frozenset(real_words)
        targets = sorted(word for word in set(signals) if len(word) >= _SHORTEST_SLIP)
        self._slips: dict[str, str] = {}
        for word in targets:
            for slip in (word, *_shortened(word)):
                self._slips.setdefault(slip, word)
        self._swaps: dict[str, str] = {}
        for word in sorted(self._words, key=len, reverse=True):
            if len(word) >= _SHORTEST_SLIP:
                self._swaps.update((swap, word) for swap in _swapped(word) if swap not in self._known)
        self._shapes = {(word[0], word[-1], len(word) + change) for word in targets for change in (0, 1)}
        self._signals = AhoCorasick(targets) if targets else None

    def mend(self, text: str, *, eager: bool = False) -> str:
        """The folded text with slips corrected and joined words parted; the same text if none are found.

        Joined words are parted when a signal word is among them, or always if `eager`.
        """
        known = self._known
        unknown = [word for word in text.split() if word not in known and len(word) >= _SHORTEST_SLIP]
        if not unknown:
            return text
        parting = eager or self._signalled(text)
        changed = {
            word: better
            for word in unknown
            if (better := self._corrected(word) or (self._parted(word, eager) if parting else None))
        }
        if not changed:
            return text
        return " " + " ".join(changed.get(word, word) for word in text.split()) + " "

    def _signalled(self, text: str) -> bool:
        return self._signals is not None and bool(self._signals.find_matches_as_indexes(text))

    def _corrected(self, word: str) -> str | None:
        found = self._swaps.get(word) or self._slips.get(word)
        if found is not None and found[0] == word[0]:
            return found
        if (word[0], word[-1], len(word)) not in self._shapes:
            return None
        for place, shorter in enumerate(_shortened(word)):
            found = self._slips.get(shorter)
            if found is not None and found[0] == word[0] and _is_one_slip(word, found, place):
                return found
        return None

    def _parted(self, word: str, eager: bool) -> str | None:
        """The fewest lexicon words that together make up the whole of a long word."""
        if len(word) > _LONGEST_RUN or not (eager or (len(word) >= _SHORTEST_RUN and self._signalled(word))):
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
        return " ".join(parts) if len(parts) <= len(word) / _MEAN_LENGTH else None


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

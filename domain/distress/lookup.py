"""Looks up which of many phrases have a word of each of their rarest sets in a text; where they stand is not asked.

A phrase is a number, and phrases are the bits of one: putting together what the words of a text say takes one step a
word, however many phrases a frequent word is in.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from domain.distress.nodes import Key

LOOKED_UP = 3  # of the sets that a phrase needs
_PLACES = tuple(range(1 << 14))  # the same numbers for every language: tens of thousands of them take room
_ROOM_EACH = 300  # bytes, about, for what a word tells, beside the bits


class _Told(NamedTuple):
    """The phrases that a word of a text speaks for."""

    phrases: int  # those whose rarest set it is in; above those bits, as many of the second set, and of the third
    beside: Sequence[tuple[str, int]]  # those whose rarest set it is in beside another word


class Lookup:
    """Phrases by their rarest words. Everything stands in a few long tables; what is asked for often is kept ready."""

    def __init__(self, room: int, names: dict[str, str]) -> None:
        """`room` is how many bytes may be taken, about, by what is kept ready; `names` has each word only once."""
        self._names = names
        self._room, self._most = room, 0
        self._size = 0
        self._always = 0  # of phrases that need fewer sets, the missing ones
        self._needed = array("B")  # to each phrase, how many sets it needs
        self._growing: dict[str, list[array[int]]] = {}  # to each word what becomes its part of `_lists`
        self._places: dict[str, int] = {}  # of each word in `_begins`
        self._begins = array("I")  # where in `_lists` the part of each word begins
        self._lists = array("H")  # how many lists a word has, then each with its length in front
        self._neighbours: list[str] = [""]
        self._numbers: dict[str, int] = {"": 0}
        self._at_hand: dict[str, _Told] = {}  # what words tell that were asked for lately
        self._before: dict[str, _Told] = {}  # what was at hand until that was too much

    def __len__(self) -> int:
        return self._size

    def add(self, needed: Sequence[Set[Key]]) -> None:
        """Take in a phrase that needs a word of each of these sets, the rarest first; its number is the size so far.

        One that needs none is never found.
        """
        self._needed.append(len(needed))
        for place, keys in enumerate(needed[:LOOKED_UP]):
            for word, before, behind in keys:
                lists = self._growing.setdefault(word, [])
                while len(lists) <= place:
                    lists.append(array("H"))
                lists[place].append(self._size)
                if not place:
                    lists[0].append(self._neighbour(before or behind))
        self._size += 1

    def settle(self) -> None:
        """All phrases are there."""
        for place, (word, lists) in enumerate(self._growing.items()):
            self._places[self._names.setdefault(word, word)] = _PLACES[place] if place < len(_PLACES) else place
            self._begins.append(len(self._lists))
            self._lists.append(len(lists))
            for each in lists:
                self._lists.append(len(each))
                self._lists.extend(each)
        self._most = self._room // 2 // (_ROOM_EACH + LOOKED_UP * self._size // 16)
        for place in range(1, LOOKED_UP):
            for phrase, fewer in enumerate(self._needed):
                self._always |= (fewer <= place) << (place * self._size + phrase)
        del self._needed, self._growing, self._numbers, self._names

    def found(self, words: Set[str]) -> int:
        """The phrases that could be in a text of these words, as bits."""
        size, found = self._size, self._always
        at_hand = self._at_hand
        for word in self._places.keys() & words:
            told = at_hand.get(word) or self._tell(word)
            found |= told[0]
            for neighbour, phrases in told[1]:
                if neighbour in words:
                    found |= phrases
        return found & found >> size & found >> 2 * size & ~(-1 << size)

    def _tell(self, word: str) -> _Told:
        """What a word tells, kept at hand; of the words that were not asked for in a while it is forgotten."""
        if len(self._at_hand) >= self._most:
            self._before, self._at_hand = self._at_hand, {}
        told = self._at_hand[word] = self._at_hand.get(word) or self._before.get(word) or self._made(word)
        return told

    def _made(self, word: str) -> _Told:
        rarest, *others = self._sets_of(word)
        found = _bits(place * self._size + phrase for place, phrases in enumerate(others, 1) for phrase in phrases)
        beside: dict[int, int] = {0: 0}
        entries = iter(rarest)
        for phrase, neighbour in zip(entries, entries, strict=True):
            beside[neighbour] = beside.get(neighbour, 0) | 1 << phrase
        found |= beside.pop(0)
        return _Told(found, tuple((self._neighbours[number], phrases) for number, phrases in beside.items()))

    def _sets_of(self, word: str) -> Iterator[array[int]]:
        behind = self._begins[self._places[word]]
        for _ in range(self._lists[behind]):
            begin = behind + 2
            behind = begin + self._lists[begin - 1] - 1
            yield self._lists[begin : behind + 1]

    def _neighbour(self, word: str) -> int:
        known = self._numbers.get(word)
        if known is None:
            known = self._numbers[word] = len(self._neighbours)
            self._neighbours.append(self._names.setdefault(word, word))
        return known


def numbers(phrases: int) -> list[int]:
    """The numbers of phrases that are given as bits, in order."""
    found = []
    while phrases:
        last = phrases & -phrases
        phrases ^= last
        found.append(last.bit_length() - 1)
    return found


def _bits(numbers: Iterable[int]) -> int:
    found = 0
    for number in numbers:
        found |= 1 << number
    return found

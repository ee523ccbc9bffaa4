"""Finds, by its words alone, the few phrases that could match a message; it never decides anything."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from ahocorasick_rs import AhoCorasick

from domain.distress.nodes import Key
from domain.distress.outline import Outline
from domain.distress.views import STEM, View

REAL = -1  # a word that is written correctly and in no phrase
MOST_AT_HAND = 3_000  # sets of words
UNASKED = 0  # a word of a phrase that no phrase is looked up by


class Prefilter:
    """Looks phrases up by their rarest words, asks for the other words, and whether all come in order and near enough.

    A phrase is a number. Everything stands in a few long tables, since there are thousands of phrases: `_members` holds
    the words of each set one behind the other, `_beside` who stands beside each, `_outlines` which sets a phrase needs
    and how far apart, `_rarest` the same sets, the rarest first, and `_lists` to each word the phrases it is rarest in.
    """

    def __init__(self) -> None:
        self.words: dict[str, int] = {}  # where the phrases to be looked up by it stand in `_lists`, for each word
        self._marks: dict[str, int] = {}  # the same for stems and numbers
        self._aside: dict[str, int] = {}  # the same for phrases that are only looked up once another was found
        self._is_aside = bytearray()
        self._stems: tuple[set[str], set[str]] = (set(), set())  # of phrases, and of those that are asides
        self._members: list[str] = []
        self._sets = array("I", [0])
        self._outlines, self._outline_ends = array("H"), array("I", [0])
        self._rarest, self._rarest_ends = array("H"), array("I", [0])
        self._lists = array("H", [0])
        self._beside = array("h")  # for each of the members who stands beside it: before it, if below zero; or 0
        self._neighbours: list[str] = [""]
        self._numbers: dict[int, int] = {}  # of sets, by their hash
        self._sides: dict[str, int] = {}  # of neighbours
        self._names: dict[str, str] = {}
        self._at_hand: dict[int, tuple[str, ...]] = {}
        self._seconds = array("H")  # to each phrase, its rarest set but one
        self._long = bytearray()  # to each phrase, whether it needs more than two sets

    def __len__(self) -> int:
        return len(self._outline_ends) - 1

    @property
    def stems(self) -> list[str]:
        """What words begin with that phrases are looked up by or need; those of asides are found otherwise."""
        return list(self._stems[False])

    def add(self, outline: Outline, *, aside: bool = False) -> None:
        """Take a phrase in; its number is how many were before it."""
        self._is_aside.append(aside)
        self._stems[aside].update(key.word for keys in outline.needs for key in keys if key.word.endswith(STEM))
        numbers = [self._number(keys) for keys in outline.needs]
        for number, distance in zip(numbers, (*outline.distances, 0)[: len(numbers)], strict=True):
            self._outlines.extend((number, distance))
        self._outline_ends.append(len(self._outlines))
        self._rarest.extend(dict.fromkeys(numbers[place] for place in outline.rarest))
        self._rarest_ends.append(len(self._rarest))

    def settle(self, vocabulary: Iterable[str], real: Iterable[str]) -> None:
        """The phrases of a language are all there; these are all their words, and what else is written correctly."""
        self.words.update((self._named(word), UNASKED) for word in vocabulary if word.isalpha())
        others = {word for word in real if word.isalpha()}.difference(self.words)
        self.words.update((self._named(word), REAL) for word in others)
        self._numbers = {}

    def know(self, real: Iterable[str]) -> None:
        """End taking in: note who is looked up by which word, and what else is written correctly."""
        self._marks.update((stem, UNASKED) for stem in self._stems[False])
        self.words.update((word, REAL) for word in real if word not in self.words)
        for word, place in self._looked_up(aside=False):
            (self.words if word in self.words else self._marks)[word] = place
        self._aside.update(self._looked_up(aside=True))
        for phrase in range(len(self)):
            needed = self._needed(phrase) or (0,)
            self._seconds.append(needed[-1 if len(needed) < 2 else 1])
            self._long.append(len(needed) > 2)
        del self._numbers, self._names, self._sides

    def _looked_up(self, *, aside: bool) -> Iterator[tuple[str, int]]:
        """Each word that phrases are looked up by, and where they stand, each with the neighbour the word needs."""
        found: dict[str, array[int]] = {}
        for phrase, kind in enumerate(self._is_aside):
            if kind == aside and (needed := self._needed(phrase)):
                for place in range(self._sets[needed[0]], self._sets[needed[0] + 1]):
                    entries = found.setdefault(self._members[place], array("H"))
                    entries.extend((phrase, abs(self._beside[place])))
        for word, entries in found.items():
            yield word, len(self._lists)
            self._lists.append(len(entries))
            self._lists.extend(entries)

    def candidates(self, words: Set[str]) -> list[int]:
        """The numbers of the phrases whose needed words are all among the given ones."""
        return self._found((self.words, self._marks), words)

    def asides(self, words: Sequence[str]) -> list[int]:
        """The same for phrases that are only asked about once another one was found."""
        present = set(words)
        begun = {word[:size] + STEM for word in present for size in range(1, len(word) + 1)}
        return self._found((self._aside,), present | (self._stems[True] & begun))

    def _found(self, tables: Iterable[Mapping[str, int]], words: Set[str]) -> list[int]:
        found: set[int] = set()
        lists, neighbours, seconds = self._lists, self._neighbours, self._seconds
        ready, lacks = self._at_hand, words.isdisjoint
        for table in tables:
            for word in table.keys() & words:
                place = table[word]
                if place > 0:
                    entries = iter(lists[place + 1 : place + 1 + lists[place]])
                    for number, neighbour in zip(entries, entries):  # noqa: B905 (they are pairs)
                        if not neighbour or neighbours[neighbour] in words:
                            second = seconds[number]
                            if not lacks(ready[second] if second in ready else self._ready(second)):
                                found.add(number)
        return [number for number in sorted(found) if not self._long[number] or self._has_all(number, words)]

    def _has_all(self, number: int, words: Set[str]) -> bool:
        return all(self._touches(each, words) for each in self._needed(number)[2:])

    def _touches(self, number: int, words: Set[str]) -> bool:
        ready = self._at_hand
        return not words.isdisjoint(ready[number] if number in ready else self._ready(number))

    def _needed(self, number: int) -> Sequence[int]:
        return self._rarest[self._rarest_ends[number] : self._rarest_ends[number + 1]]

    def follows(self, number: int, view: View) -> bool:
        """Whether a phrase's needed words come in its order and near enough to each other."""
        first, *behind = self._steps(number)
        state, distance = self._holds(view, first[0]), first[1]
        for needed, next_distance in behind:
            if not state:
                return False
            state = _spread(state, distance) & self._holds(view, needed)
            distance = next_distance
        return state != 0

    def _steps(self, number: int) -> Sequence[tuple[int, int]]:
        steps = iter(self._outlines[self._outline_ends[number] : self._outline_ends[number + 1]])
        return list(zip(steps, steps, strict=True))

    def _holds(self, view: View, number: int) -> int:
        """Where any word of a set stands, beside the one it needs."""
        known = view.known.get(number)
        if known is None:
            known = 0
            begin, words = self._sets[number], self._set(number)
            for word in view.among(words):
                place = words.index(word)
                while place < len(words) and words[place] == word:
                    side = self._beside[begin + place]
                    known |= view.where(word) & view.beside(side, self._neighbours[abs(side)])
                    place += 1
            view.known[number] = known
        return known

    def _set(self, number: int) -> list[str]:
        return self._members[self._sets[number] : self._sets[number + 1]]

    def _ready(self, number: int) -> tuple[str, ...]:
        """The words of a set that is often asked about, kept at hand."""
        if len(self._at_hand) >= MOST_AT_HAND:
            self._at_hand.clear()
        known = self._at_hand[number] = tuple(self._set(number))
        return known

    def _named(self, word: str) -> str:
        return self._names.setdefault(word, word)

    def _number(self, keys: frozenset[Key]) -> int:
        known = self._numbers.get(hash(keys))
        if known is not None and self._keys(known) == keys:
            return known
        for word, before, behind in sorted(keys):
            self._members.append(self._named(word))
            self._beside.append(self._neighbour(behind) - self._neighbour(before))
        self._sets.append(len(self._members))
        number = self._numbers[hash(keys)] = len(self._sets) - 2
        return number

    def _keys(self, number: int) -> set[Key]:
        sides = self._beside[self._sets[number] : self._sets[number + 1]]
        names = ((self._neighbours[max(-side, 0)], self._neighbours[max(side, 0)]) for side in sides)
        return {Key(word, *beside) for word, beside in zip(self._set(number), names, strict=True)}

    def _neighbour(self, word: str) -> int:
        """The number of a word that stands beside another one; 0 if there is none."""
        if not word:
            return 0
        known = self._sides.get(word)
        if known is None:
            known = self._sides[word] = len(self._neighbours)
            self._neighbours.append(self._named(word))
        return known


def _spread(state: int, distance: int) -> int:
    """The places up to so far behind those given."""
    state <<= 1
    done = 1
    while 2 * done <= distance:
        state |= state << done
        done *= 2
    return state | state << (distance - done)


class Stems:
    """Finds the stems that words of a folded text begin with, and words that stand inside others, in one pass."""

    def __init__(self, stems: Iterable[str], inner: Iterable[str]) -> None:
        stems = sorted(set(stems))
        inner = sorted(set(inner))
        self._names = [*stems, *inner]
        self._stems = len(stems)
        self._automaton = (
            AhoCorasick([*(f" {stem.removesuffix(STEM)}" for stem in stems), *inner]) if self._names else None
        )

    def find(self, text: str) -> tuple[set[str], set[str]]:
        """The stems as phrases need them, and the words that hold another one and are longer than it."""
        stems: set[str] = set()
        longer: set[str] = set()
        if self._automaton is None:
            return stems, longer
        for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if number < self._stems:
                stems.add(self._names[number])
            elif text[start - 1] != " " or text[end] != " ":
                longer.add(text[text.rfind(" ", 0, start) + 1 : text.find(" ", end)])
        return stems, longer

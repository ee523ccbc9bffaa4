"""Finds, by its words alone, the few phrases of one language that could match a message; it never decides anything."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence, Set

from domain.distress.lookup import LOOKED_UP, Lookup, numbers
from domain.distress.nodes import Key
from domain.distress.outline import Outline
from domain.distress.views import STEM, View

ROOM = 2 << 20  # bytes, about, for what the words of texts tell
MOST_AT_HAND = 400  # sets; as many again that were at hand before those


class Prefilter:
    """Looks phrases up by their rarest words, asks for the other words, and whether all come in order and near enough.

    A phrase is a number. Everything stands in a few long tables, since there are thousands of phrases: `_members` holds
    the words of each set one behind the other, as places in `_words`, `_beside` who stands beside each, `_outlines`
    which sets a phrase needs and how far apart, and `_others` those it is not looked up by.
    """

    def __init__(self, names: dict[str, str]) -> None:
        """`names` are the words of all languages so far, to have each only once."""
        self._names = names
        self._said, self._aside = Lookup(ROOM, names), Lookup(ROOM // 4, names)
        self._stems: tuple[set[str], set[str]] = (set(), set())  # of phrases, and of those that are asides
        self._words: list[str] = []
        self._members = array("H")
        self._sets = array("I", [0])
        self._outlines, self._outline_ends = array("H"), array("I", [0])
        self._others, self._other_ends = array("H"), array("I", [0])
        self._beside = array("h")  # for each of the members who stands beside it: before it, if below zero; or 0
        self._neighbours: list[str] = [""]
        self._at_hand: dict[int, Mapping[str, Sequence[int]]] = {}
        self._before: dict[int, Mapping[str, Sequence[int]]] = {}
        self._numbers: dict[int, int] = {}  # of sets, by their hash
        self._word_numbers: dict[str, int] = {}
        self._sides: dict[str, int] = {}  # of neighbours

    def __len__(self) -> int:
        return len(self._outline_ends) - 1

    @property
    def stems(self) -> Set[str]:
        """What words begin with that phrases are looked up by or need; those of asides are found otherwise."""
        return self._stems[False]

    def add(self, outline: Outline, *, aside: bool = False) -> None:
        """Take a phrase in; its number is how many were before it. Asides come last."""
        self._stems[aside].update(key.word for keys in outline.needs for key in keys if key.word.endswith(STEM))
        numbers = [self._number(keys) for keys in outline.needs]
        for number, distance in zip(numbers, (*outline.distances, 0)[: len(numbers)], strict=True):
            self._outlines.extend((number, distance))
        self._outline_ends.append(len(self._outlines))
        rarest = {numbers[place]: outline.needs[place] for place in outline.rarest}
        (self._aside if aside else self._said).add([*rarest.values()])
        self._others.extend([*rarest][LOOKED_UP:])
        self._other_ends.append(len(self._others))

    def settle(self) -> None:
        """All phrases of the language are there."""
        self._said.settle()
        self._aside.settle()
        self._sizes = sorted({len(stem) - 1 for stem in self._stems[True]}) or [1]
        self._heads = {stem[: self._sizes[0]] for stem in self._stems[True]}
        del self._numbers, self._word_numbers, self._sides, self._names

    def candidates(self, words: Set[str]) -> list[int]:
        """The numbers of the phrases whose needed words are all among the given ones."""
        found = self._said.found(words)
        return [number for number in numbers(found) if self._has_all(number, words)] if found else []

    def asides(self, words: Collection[str]) -> int:
        """The phrases, as bits, that are only asked about once another one was found and could be in a text."""
        likely = [word for word in words if word[: self._sizes[0]] in self._heads]
        begun = {word[:size] + STEM for word in likely for size in self._sizes}
        return self._aside.found({*words, *(self._stems[True] & begun)}) << len(self._said)

    def _has_all(self, number: int, words: Set[str]) -> bool:
        begin, end = self._other_ends[number], self._other_ends[number + 1]
        return begin == end or not any(words.isdisjoint(self._set(each)) for each in self._others[begin:end])

    def follows(self, number: int, view: View) -> bool:
        """Whether a phrase's needed words come in its order and near enough to each other."""
        state, distance = view.whole, 0
        steps = iter(self._outlines[self._outline_ends[number] : self._outline_ends[number + 1]])
        for needed, next_distance in zip(steps, steps, strict=True):
            held = self._holds(view, needed)
            state = held & _spread(state, distance) if distance else held
            if not state:
                return False
            distance = next_distance
        return True

    def _holds(self, view: View, number: int) -> int:
        """Where any word of a set stands, beside the one it needs."""
        known = view.known.get(number)
        if known is None:
            known = 0
            sides = self._at_hand[number] if number in self._at_hand else self._ready(number)
            for word, places in view.places(sides.keys()):
                if not sides[word]:
                    known |= places
                for side in sides[word]:
                    known |= places & view.beside(side, self._neighbours[abs(side)])
            view.known[number] = known
        return known

    def _ready(self, number: int) -> Mapping[str, Sequence[int]]:
        """The words of a set, each with the sides it needs, if any; what is often asked for is kept at hand."""
        if len(self._at_hand) >= MOST_AT_HAND:
            self._before, self._at_hand = self._at_hand, {}
        known = self._at_hand[number] = self._before.get(number) or self._made(number)
        return known

    def _made(self, number: int) -> Mapping[str, Sequence[int]]:
        known: dict[str, tuple[int, ...]] = {}
        for word, side in self._sides_of(number):
            known[word] = (*known.get(word, ()), side)
        return {word: () if 0 in sides else sides for word, sides in known.items()}

    def _sides_of(self, number: int) -> Iterator[tuple[str, int]]:
        begin, end = self._sets[number : number + 2]
        return zip(self._set(number), self._beside[begin:end], strict=True)

    def _set(self, number: int) -> list[str]:
        words = self._words
        return [words[place] for place in self._members[self._sets[number] : self._sets[number + 1]]]

    def _number(self, keys: frozenset[Key]) -> int:
        known = self._numbers.get(hash(keys))
        if known is not None and self._keys(known) == keys:
            return known
        for word, before, behind in sorted(keys):
            self._members.append(self._word(word))
            self._beside.append(self._neighbour(behind) - self._neighbour(before))
        self._sets.append(len(self._members))
        number = self._numbers[hash(keys)] = len(self._sets) - 2
        return number

    def _keys(self, number: int) -> set[Key]:
        names = (
            (self._neighbours[max(-side, 0)], self._neighbours[max(side, 0)]) for _, side in self._sides_of(number)
        )
        return {Key(word, *beside) for word, beside in zip(self._set(number), names, strict=True)}

    def _word(self, word: str) -> int:
        known = self._word_numbers.get(word)
        if known is None:
            known = self._word_numbers[word] = len(self._words)
            self._words.append(self._names.setdefault(word, word))
        return known

    def _neighbour(self, word: str) -> int:
        """The number of a word that stands beside another one; 0 if there is none."""
        if not word:
            return 0
        known = self._sides.get(word)
        if known is None:
            known = self._sides[word] = len(self._neighbours)
            self._neighbours.append(self._names.setdefault(word, word))
        return known


def _spread(state: int, distance: int) -> int:
    """The places up to so far behind those given."""
    state <<= 1
    done = 1
    while 2 * done <= distance:
        state |= state << done
        done *= 2
    return state | state << (distance - done)

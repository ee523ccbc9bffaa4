"""Reads one language: which frames a folded text holds, and what the words around them make of each."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from domain.distress.asides import Aside
from domain.distress.assessment import Tier
from domain.distress.books import Book, Texts, ready, whole
from domain.distress.branches import alternatives
from domain.distress.folding import fold_word
from domain.distress.lexicon import Effect, Frame, Lexicon, Scope, Where
from domain.distress.matching import Span, spans
from domain.distress.nodes import Node, stepped
from domain.distress.phrases import Grammar
from domain.distress.prefilter import Prefilter
from domain.distress.shelf import Shelf
from domain.distress.sighting import Sighting, Whole
from domain.distress.views import View
from domain.distress.vocabulary import Vocabulary, known_words

SELF, ME, OTHER, YOU, ANYONE = "self", "me", "other", "you", "anyone"
_CLAUSE_WORDS = 30
_MARGIN = 4
_FEW = 4
_LOWERED = {Tier.CRISIS: Tier.DISTRESS}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One frame as it is to be counted, after the words around it have had their say."""

    rule: str
    frame: Frame
    tier: Tier
    start: int  # the first word it was found in, and the first behind it, filler not counted
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that is in a text; nothing around it was looked at yet."""

    frame: Frame
    number: int  # of the phrase
    whole: Whole
    ends: int  # the places behind the kept words where it ends, as bits


class _Words:
    """A scope's phrases; `ignore` is blanked out before anything is looked for."""

    def __init__(self, scope: Scope, aside: Callable[[Iterable[str]], Aside]) -> None:
        self.scope = replace(scope, say=(), ignore=(), unless=())
        self._say, self._ignore, self._unless = map(aside, (scope.say, scope.ignore, scope.unless))

    def may_speak(self, whole: Whole) -> bool:
        """Whether a text could hold any of the scope's phrases at all."""
        return not self._say or self._say.may_be_in(whole.asides)

    def speaks(self, region: str, whole: Whole) -> bool:
        asides = whole.asides
        if self._ignore.is_in(whole.part(region), asides):
            region = self._ignore.blanked(region, asides)
        if self.scope.where is Where.BEFORE:
            region = f" {' '.join(region.split()[-self.scope.within :])} "
        view = whole.part(region)
        if self._unless.is_in(view, asides):
            return False
        return not self._say or self._say.is_in(view, asides)


class Reader:
    """One language. What only a frame that was found needs is made when one is found."""

    def __init__(self, lexicon: Lexicon, frequent: Mapping[str, int], vocabulary: Vocabulary, shelf: Shelf) -> None:
        self.language = lexicon.language
        self._prefilter, self._shelf = Prefilter(vocabulary.names), shelf
        self._grammar = Grammar(lexicon.words, lexicon.filler, lexicon.common, lexicon.negators, frequent)
        self._breaks = frozenset(fold_word(word) for word in lexicon.breaks) | {","}
        self._filler = frozenset(fold_word(word) for word in lexicon.filler)
        self._firsts = array("I")  # the number of each frame's first phrase
        self._frames: list[tuple[Frame, Texts]] = []
        for frame in lexicon.frames:
            self._firsts.append(len(self._prefilter))
            said = [each for text in frame.say for each in alternatives(text, lexicon.words)]
            for text in said:
                self._prefilter.add(self._grammar.outline(text))
            self._frames.append((replace(frame, say=(), unless=(), near=(), somewhere=()), Texts(said)))
        read = self._grammar.read
        self._unless, self._near, self._somewhere = [
            {frame.id: self._aside(texts) for frame in lexicon.frames if (texts := getattr(frame, name))}
            for name in ("unless", "near", "somewhere")
        ]
        self._scopes = [_Words(scope, self._aside) for scope in lexicon.scopes]
        self._grammar.settle()
        self._prefilter.settle()
        self.bit = vocabulary.learn(read | self._filler, known_words(lexicon), self.stems)
        self._touched: dict[str, Sequence[_Words]] = {}
        self._names = lexicon.agents
        self._agents: re.Pattern[str] | None = None
        spoken = Grammar(lexicon.words, (), lexicon.common, lexicon.negators)  # here no word is filler
        spoken.settle()
        self.asks = Book(spoken, shelf, lexicon.asks)
        self.affirms = Book(spoken, shelf, lexicon.affirms)

    @property
    def stems(self) -> Set[str]:
        """What the words begin with that its phrases need."""
        return self._prefilter.stems

    def _aside(self, texts: Iterable[str]) -> Aside:
        return Aside(self._grammar, self._prefilter, self._shelf, texts)

    def bare(self, words: Sequence[str]) -> list[str]:
        """The words without this language's filler."""
        return [word for word in words if word not in self._filler]

    def hits(self, words: Sequence[str], present: Set[str], stems: Set[str]) -> Iterator[Hit]:
        """Those of the language's phrases that are in a text; `present` are all its words and stems."""
        numbers = self._prefilter.candidates(present)
        if not numbers:
            return
        kept = words if self._filler.isdisjoint(present) else self.bare(words)
        view = View(kept, stems & self._prefilter.stems)
        whole = Whole(view, self._prefilter)
        for number in numbers:
            if self._prefilter.follows(number, view):
                ends = stepped(self._ready(number), view)
                if ends:
                    yield Hit(self._frame(number), number, whole, ends)

    def _frame(self, number: int) -> Frame:
        return self._frames[bisect_right(self._firsts, number) - 1][0]

    def _text(self, number: int) -> str:
        place = bisect_right(self._firsts, number) - 1
        return list(self._frames[place][1])[number - self._firsts[place]]

    def _ready(self, number: int) -> Node:
        return ready(self._shelf, self._grammar, (self, number), lambda: self._text(number))

    def _spans(self, hit: Hit) -> list[Span]:
        """Where a hit's phrase stands, in words without filler."""
        node = whole(self._shelf, self._grammar, (self, hit.number), lambda: self._text(hit.number))
        return spans(node, hit.whole.view, hit.ends)

    def judged(self, hit: Hit) -> Iterator[Evidence]:
        """What a hit counts for, once the words around it have had their say."""
        if not self._may_be_complete(hit):
            return
        places = hit.whole.places
        for start, end in _first_and_last(self._spans(hit)):
            seen = Sighting(hit.frame, hit.whole, places[start], places[end])
            tier = self._tier(seen)
            if tier is not None:
                yield Evidence(f"{self.language}.{hit.frame.id}", hit.frame, tier, start, end)

    def _may_be_complete(self, hit: Hit) -> bool:
        beside = (table.get(hit.frame.id) for table in (self._near, self._somewhere))
        return all(aside is None or aside.may_be_in(hit.whole.asides) for aside in beside)

    def _tier(self, seen: Sighting) -> Tier | None:
        if self._is_taken_back(seen) or not self._is_complete(seen):
            return None
        effects: set[Effect] = set()
        for words in self._touching(seen.frame):
            if words.scope.effect not in effects and self._applies(words, seen):
                if words.scope.effect is Effect.SILENCE:
                    return None
                effects.add(words.scope.effect)
        return _judged(seen.frame, effects, self._agent(seen))

    def _is_taken_back(self, seen: Sighting) -> bool:
        unless = self._unless.get(seen.frame.id)
        return unless is not None and _is_in(unless, seen, everywhere=seen.frame.vague)

    def _is_complete(self, seen: Sighting) -> bool:
        """Whether what a frame needs beside its phrase is there, before it or behind it."""
        near, somewhere = self._near.get(seen.frame.id), self._somewhere.get(seen.frame.id)
        return (near is None or _is_in(near, seen)) and (somewhere is None or _is_in(somewhere, seen, everywhere=True))

    def _touching(self, frame: Frame) -> Sequence[_Words]:
        """The scopes that can touch a frame at all."""
        known = self._touched.get(frame.id)
        if known is None:
            known = self._touched[frame.id] = [words for words in self._scopes if _can_touch(words.scope, frame)]
        return known

    def places(self, words: Sequence[str]) -> list[int]:
        """Where in a text its words without filler stand."""
        return [place for place, word in enumerate(words) if word not in self._filler]

    def _applies(self, words: _Words, seen: Sighting) -> bool:
        if not words.may_speak(seen.whole):
            return False
        region = self._region(words.scope, seen)
        return region is not None and words.speaks(region, seen.whole)

    def _region(self, scope: Scope, seen: Sighting) -> str | None:
        match scope.where:
            case Where.BEFORE:
                return seen.before(scope.within + _MARGIN, self._breaks)
            case Where.AFTER:
                return seen.after(scope.within)
            case Where.SENTENCE:
                return seen.sentence()
            case Where.QUOTE:
                return seen.quoted()
            case Where.MESSAGE:
                return seen.text

    def _agent(self, seen: Sighting) -> str:
        """Who the phrase is about: whoever is named last in its clause, else in the sentence before it."""
        phrase = seen.text[seen.start : seen.end] + " "
        within = self._named(phrase)
        if SELF in within:
            return SELF
        before = self._named(seen.before(_CLAUSE_WORDS, self._breaks))
        if ME in within and OTHER not in before:
            return SELF
        named = [name for name in before or within if name != ME]
        if not named:
            named = [SELF if name == ME else name for name in self._named(seen.lead()) if name != YOU]
        return named[-1] if named else SELF

    def _named(self, region: str) -> list[str]:
        if not self._names:
            return []
        if self._agents is None:
            self._agents = _naming(self._grammar, self._names)
        return [str(match.lastgroup) for match in self._agents.finditer(region)]


def _is_in(aside: Aside, seen: Sighting, *, everywhere: bool = False) -> bool:
    """Whether one of the phrases is in the sentence of a frame, or anywhere in the text."""
    if not aside.may_be_in(seen.whole.asides):
        return False
    return aside.is_in(seen.whole.part(seen.text if everywhere else seen.sentence()), seen.whole.asides)


def _first_and_last(matches: list[Span]) -> list[Span]:
    """A few from either end: somebody who repeats one phrase hundreds of times is heard all the same."""
    return matches if len(matches) <= 2 * _FEW else matches[:_FEW] + matches[-_FEW:]


def _can_touch(scope: Scope, frame: Frame) -> bool:
    if scope.only and frame.family not in scope.only:
        return False
    return scope.id not in frame.spared and (not frame.imminent or scope.stops_imminent)


def _judged(frame: Frame, effects: set[Effect], agent: str) -> Tier | None:
    if frame.needs_self and Effect.SELF not in effects:
        if agent in (YOU, ANYONE):
            return None
        if agent == OTHER:
            return Tier.CONCERN_OTHER
    if Effect.OTHER in effects:
        return Tier.CONCERN_OTHER
    if Effect.LOWER in effects:
        return _LOWERED.get(frame.tier)
    return frame.tier


def _naming(grammar: Grammar, agents: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    groups = [f"(?P<{name}>{grammar.pattern(words)})" for name, words in agents.items() if words]
    grammar.tidy()
    return re.compile("|".join(groups))

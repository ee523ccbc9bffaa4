"""Reads one language: which frames a folded text holds, and what the words around them make of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from domain.distress.assessment import Tier
from domain.distress.folding import QUOTE, SENTENCE, fold_word
from domain.distress.lexicon import Effect, Frame, Lexicon, Scope, Where
from domain.distress.phrases import Grammar, Phrase

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
    end: int


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place in the text where a frame's phrase stands, and the sentence around it."""

    frame: Frame
    text: str
    start: int
    end: int

    def sentence(self) -> str:
        return self.text[self._opens() : self._closes()]

    def before(self, within: int, breaks: frozenset[str]) -> str:
        """Up to `within` words in front, back to where the clause or sentence begins."""
        kept: list[str] = []
        for word in reversed(self.text[self._opens() : self.start].split()[-within:]):
            if word in breaks:
                break
            kept.append(word)
        return f" {' '.join(reversed(kept))} "

    def after(self, within: int) -> str:
        return f" {' '.join(self.text[self.end : self._closes()].split()[:within])} "

    def lead(self) -> str:
        """The sentence up to and with the matched phrase."""
        return self.text[self._opens() : self.end] + " "

    def quoted(self) -> str | None:
        """What stands before the quotation the phrase is in; None when it is in none."""
        mark = f" {QUOTE} "
        opening = self.text.rfind(mark, 0, self.start + 1)
        if opening < 0 or self.text.count(f" {QUOTE}", 0, self.start + 1) % 2 == 0:
            return None
        return self.text[:opening] + " " if mark in self.text[self.end :] else None

    def _opens(self) -> int:
        mark = self.text.rfind(f" {SENTENCE} ", 0, self.start + 1)
        return 0 if mark < 0 else mark + 2

    def _closes(self) -> int:
        close = self.text.find(f" {SENTENCE} ", self.end)
        return len(self.text) if close < 0 else close + 1


class _Words:
    """A scope or agent list as patterns; `ignore` is blanked out before anything is looked for."""

    def __init__(self, grammar: Grammar, scope: Scope) -> None:
        self.scope = scope
        self._say = grammar.either(scope.say)
        self._ignore = grammar.either(scope.ignore)
        self._unless = grammar.either(scope.unless)

    def speaks(self, region: str) -> bool:
        if self._ignore is not None:
            region = self._ignore.sub(_as_many_blanks, region)
        if self.scope.where is Where.BEFORE:
            region = f" {' '.join(region.split()[-self.scope.within :])} "
        if self._unless is not None and self._unless.search(region):
            return False
        return self._say is None or self._say.search(region) is not None


class Reader:
    """One language, compiled."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._language = lexicon.language
        grammar = Grammar(lexicon.words, lexicon.filler, lexicon.common, lexicon.negators)
        self._breaks = frozenset(fold_word(word) for word in lexicon.breaks) | {","}
        self._filler = frozenset(fold_word(word) for word in lexicon.filler)
        self.phrases: list[tuple[Frame, Phrase]] = [
            (frame, grammar.phrase(text)) for frame in lexicon.frames for text in frame.say
        ]
        self._unless = {frame.id: grammar.either(frame.unless) for frame in lexicon.frames}
        self._scopes = [_Words(grammar, scope) for scope in lexicon.scopes]
        self._agents = _naming(grammar, lexicon.agents)

    def bare(self, text: str) -> str:
        """The folded text without this language's filler words."""
        words = text.split()
        kept = [word for word in words if word not in self._filler]
        return text if len(kept) == len(words) else f" {' '.join(kept)} "

    def read(self, text: str, candidates: Iterable[int]) -> Iterator[Evidence]:
        """The evidence in a bare text for those of this reader's phrases that could be in it."""
        for index in candidates:
            frame, phrase = self.phrases[index]
            for match in _first_and_last(list(phrase.pattern.finditer(text))):
                evidence = self._weigh(Sighting(frame, text, match.start(), match.end()))
                if evidence is not None:
                    yield evidence

    def _weigh(self, seen: Sighting) -> Evidence | None:
        unless = self._unless[seen.frame.id]
        if unless is not None and unless.search(seen.text if seen.frame.vague else seen.sentence()):
            return None
        effects = {words.scope.effect for words in self._scopes if self._applies(words, seen)}
        tier = _judged(seen.frame, effects, self._agent(seen))
        if tier is None:
            return None
        return Evidence(f"{self._language}.{seen.frame.id}", seen.frame, tier, seen.end)

    def _applies(self, words: _Words, seen: Sighting) -> bool:
        scope, frame = words.scope, seen.frame
        if scope.only and frame.family not in scope.only:
            return False
        if scope.id in frame.spared or (frame.imminent and not scope.stops_imminent):
            return False
        region = self._region(scope, seen)
        return region is not None and words.speaks(region)

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
        return [str(match.lastgroup) for match in self._agents.finditer(region)] if self._agents else []


def _first_and_last(matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """A few from either end: somebody who repeats one phrase hundreds of times is heard all the same."""
    return matches if len(matches) <= 2 * _FEW else matches[:_FEW] + matches[-_FEW:]


def _as_many_blanks(match: re.Match[str]) -> str:
    return " _" * len(match.group().split())


def _judged(frame: Frame, effects: set[Effect], agent: str) -> Tier | None:
    if Effect.SILENCE in effects:
        return None
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


def _naming(grammar: Grammar, agents: Mapping[str, Iterable[str]]) -> re.Pattern[str] | None:
    groups = [
        f"(?P<{name}>{pattern.pattern})"
        for name, words in agents.items()
        if (pattern := grammar.either(words)) is not None
    ]
    return re.compile("|".join(groups)) if groups else None

"""The small language in which lexicon phrases are written, and its translation to linear patterns.

    i {want} die        words and word classes, one after the other
    (kill|hang) myself  either of these
    {really}? gone      the part may be missing
    suicid*             any word that begins so
    pills ~3 hand       up to three other words between, within one sentence
    # and ##            a number; a number of two or three digits
    tired // goodbye    a sentence may end here
    ^ goodbye $         where a sentence begins, where it ends

Every gap is bounded and every word is closed by a space, so no text can make a pattern slow.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from domain.distress.folding import fold_word

_PIECES = re.compile(r"\{[^{}\s]+\}\??|\(|\)\??|\||~\d*|//|\S(?:[^\s(){}|~]*)")
_JOIN = r'(?: [,"])?'
_OFTEN = 64.0
_SELDOM = 8.0
_SHORT_GAP = 3

Words = frozenset[str]


class PhraseError(ValueError):
    """A phrase that cannot be read; the message names the phrase."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a phrase as a pattern, with the words one of which must be there (none: any text)."""

    pattern: str
    words: Words = frozenset()


class Phrase:
    """One phrase as a pattern, and the word sets that a text must all touch to match it.

    Most of a lexicon's phrases are never a candidate, so a pattern is compiled when its phrase first is one.
    """

    __slots__ = ("_pattern", "needs", "source")

    def __init__(self, source: str, needs: tuple[Words, ...]) -> None:
        self.source = source
        self.needs = needs
        self._pattern: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        if self._pattern is None:
            self._pattern = re.compile(self.source)
        return self._pattern


class Grammar:
    """Compiles the phrases of one language: knows its word classes, filler and common words."""

    def __init__(
        self,
        words: Mapping[str, Iterable[str]],
        filler: Iterable[str] = (),
        common: Iterable[str] = (),
        negators: Iterable[str] = (),
    ) -> None:
        self._classes = {name: tuple(members) for name, members in words.items()}
        self._filler = frozenset(fold_word(word) for word in filler)
        self._common = frozenset(fold_word(word) for word in common)
        self._gap = _gap(fold_word(word) for word in negators)
        self._known: dict[str, Part] = {}
        self._open: set[str] = set()
        # The same words stand in many phrases, and are kept once.
        self._word = cache(_word)
        self._prefix = cache(_prefix)
        self._same: dict[Words, Words] = {}

    def phrase(self, text: str) -> Phrase:
        """Read a phrase of a frame."""
        parts = self._parts(text)
        needs = sorted({part.words for part in parts if part.words}, key=self._frequency)
        if not needs:
            raise PhraseError(f"phrase without a single required word: {text!r}")
        return Phrase(_closed(parts), tuple(needs))

    def either(self, texts: Iterable[str]) -> re.Pattern[str] | None:
        """One pattern for all the given phrases, or none if there are no phrases."""
        patterns = [_compiled(self._parts(text), text).pattern for text in texts]
        return re.compile("|".join(patterns)) if patterns else None

    def _frequency(self, words: Words) -> float:
        """A guess at how often any of the words turns up in ordinary talk: short words do, long ones don't."""
        return sum(
            _OFTEN / len(word) if word in self._common else _SELDOM / 2 ** len(word)
            for word in (padded.strip() for padded in words)
        )

    def _parts(self, text: str) -> list[Part]:
        pieces = _PIECES.findall(text)
        parts, rest = self._sequence(pieces, text)
        if rest:
            raise PhraseError(f"unbalanced bracket in phrase: {text!r}")
        return parts

    def _sequence(self, pieces: list[str], text: str) -> tuple[list[Part], list[str]]:
        parts: list[Part] = []
        while pieces and pieces[0] != "|" and not pieces[0].startswith(")"):
            head, pieces = pieces[0], pieces[1:]
            if head == "(":
                part, pieces = self._choice(pieces, text)
                parts.append(part)
            else:
                parts.extend(self._single(head, text))
        return parts, pieces

    def _choice(self, pieces: list[str], text: str) -> tuple[Part, list[str]]:
        branches: list[list[Part]] = []
        while True:
            branch, pieces = self._sequence(pieces, text)
            branches.append(branch)
            if not pieces:
                raise PhraseError(f"bracket never closed in phrase: {text!r}")
            head, pieces = pieces[0], pieces[1:]
            if head != "|":
                break
        part = self._alternatives(branches)
        return (_optional(part) if head.endswith("?") else part), pieces

    def _alternatives(self, branches: list[list[Part]]) -> Part:
        pattern = "(?:" + "|".join(dict.fromkeys(_join(branch) for branch in branches)) + ")"
        words: set[str] = set()
        for branch in branches:
            required: list[Words] = [part.words for part in branch if part.words]
            if not required:
                return Part(pattern)
            words |= sorted(required, key=self._frequency)[0]
        found = frozenset(words)
        return Part(pattern, self._same.setdefault(found, found))

    def _single(self, piece: str, text: str) -> list[Part]:
        if piece in _MARKS:
            return [Part(_MARKS[piece])]
        if piece.startswith("~"):
            return [Part(self._gap(int(piece[1:] or "3")))]
        if piece.startswith("{"):
            part = self._class(piece.strip("{}?"), text)
            return [_optional(part) if piece.endswith("?") else part]
        return self._literal(piece, text)

    def _literal(self, piece: str, text: str) -> list[Part]:
        optional = piece.endswith("?") and len(piece) > 1
        stem = piece.rstrip("?")
        prefix = stem.endswith("*") and len(stem) > 1
        parts = []
        for word in fold_word(stem.rstrip("*")).split():
            if word in self._filler and not prefix:
                raise PhraseError(f"{word!r} is filler and never reaches a phrase: {text!r}")
            parts.append(self._prefix(word) if prefix else self._word(word))
        return [_optional(part) for part in parts] if optional else parts

    def _class(self, name: str, text: str) -> Part:
        if name not in self._classes:
            raise PhraseError(f"unknown word class {{{name}}} in phrase: {text!r}")
        if name in self._open:
            raise PhraseError(f"word class {{{name}}} contains itself")
        if name not in self._known:
            self._open.add(name)
            try:
                members = [self._parts(member) for member in self._classes[name]]
            finally:
                self._open.discard(name)
            self._known[name] = self._alternatives(members)
        return self._known[name]


_MARKS = {
    "//": r"(?: [.,])?",
    "^": r"(?:(?<=[.,\"])|\A)",
    "$": r"(?= [.,\"]| \Z)",
    "#": r" \d+",
    "##": r" \d{2,3}",
}


def _closed(parts: list[Part]) -> str:
    return _join(parts) + "(?= )"


def _compiled(parts: list[Part], text: str) -> re.Pattern[str]:
    pattern = re.compile(_closed(parts))
    if pattern.match("  "):
        raise PhraseError(f"phrase that needs no word at all: {text!r}")
    return pattern


def _gap(negators: Iterable[str]) -> Callable[[int], str]:
    """Gaps as patterns; in a short one no negation may hide, or 'am not suicidal' would read 'am suicidal'."""
    words = "|".join(map(re.escape, sorted(negators)))
    careful = rf"(?! (?:{words}) )" if words else ""
    return lambda size: rf"(?:{careful if size <= _SHORT_GAP else ''} [^ .]+){{0,{size}}}?"


def _word(word: str) -> Part:
    return Part(f" {re.escape(word)}", frozenset({f" {word} "}) if word.isalnum() else frozenset())


def _prefix(word: str) -> Part:
    return Part(rf" {re.escape(word)}[^ ]*", frozenset({f" {word}"}))


def _optional(part: Part) -> Part:
    return Part(f"(?:{part.pattern})?")


def _join(parts: list[Part]) -> str:
    if not parts:
        return ""
    pieces = [parts[0].pattern]
    pieces += [part.pattern if part.pattern in _MARKS.values() else _JOIN + part.pattern for part in parts[1:]]
    return "".join(pieces)

"""A place where a frame's phrase stands, and the parts of the text around it; what they say is judged elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from domain.distress.folding import QUOTE, SENTENCE
from domain.distress.lexicon import Frame
from domain.distress.prefilter import Prefilter
from domain.distress.views import View


class Whole:
    """A whole text without filler, and what was found out about it once; it belongs to one language's reader."""

    def __init__(self, view: View, prefilter: Prefilter) -> None:
        self.view = view
        self._prefilter = prefilter
        self._parts: dict[str, View] = {}

    @cached_property
    def text(self) -> str:
        return f" {' '.join(self.view.words)} "

    @cached_property
    def places(self) -> list[int]:
        """Where in the text each word begins, and where it ends."""
        return [0, *accumulate(len(word) + 1 for word in self.view.words)]

    @cached_property
    def asides(self) -> int:
        """The phrases, as bits, that could be in it and are only asked about because another one is."""
        return self._prefilter.asides(self.view.words)

    def part(self, region: str) -> View:
        """A part of the text as its words; many scopes, of many frames, ask about the same part."""
        known = self._parts.get(region)
        if known is None:
            known = self._parts[region] = View(region.split())
        return known


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place in the text where a frame's phrase stands, and the sentence around it."""

    frame: Frame
    whole: Whole
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.whole.text

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

"""A place where a frame's phrase stands, and the parts of the text around it; what they say is judged elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from domain.distress.folding import QUOTE, SENTENCE
from domain.distress.lexicon import Frame
from domain.distress.views import View


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place in the text where a frame's phrase stands, and the sentence around it."""

    frame: Frame
    text: str
    start: int
    end: int
    _views: dict[str, View] = field(default_factory=dict)

    def view(self, region: str) -> View:
        """A part of the text as its words; many scopes ask about the same part."""
        known = self._views.get(region)
        if known is None:
            known = self._views[region] = View(region.split())
        return known

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

"""Reads emoji aloud, in the words a language's lexicon has for them; it judges none of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from domain.distress.folding import CLAUSE, SENTENCE


class Emoji:
    """What each emoji says in one language."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self.pattern = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))

    def spoken(self, text: str) -> str | None:
        """The text with words for its emoji, or None if it has none of them."""
        if not self.pattern.search(text):
            return None
        return self.pattern.sub(self.speak, text)

    def speak(self, match: re.Match[str]) -> str:
        return f" {self._names[match.group()]} "


def said_once(words: Iterable[str]) -> list[str]:
    """The words without those that only repeat the one before: three knives are a knife."""
    kept: list[str] = []
    for word in words:
        if not kept or not is_repeated(word, kept[-1]):
            kept.append(word)
    return kept


def is_repeated(word: str, before: str) -> bool:
    return word == before and word not in (SENTENCE, CLAUSE)

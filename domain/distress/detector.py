"""The detector: one message in, one assessment out. It keeps nothing and forgets the words at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from domain.distress.assessment import QUIET, Assessment, Sensitivity
from domain.distress.disguise import Disguises
from domain.distress.folding import fold, fold_word
from domain.distress.lexicon import Lexicon
from domain.distress.prefilter import Prefilter
from domain.distress.reading import Evidence, Reader
from domain.distress.scoring import weigh
from domain.distress.spelling import Spelling

LONGEST = 4096
_WORD = re.compile(r" ([^\W\d_]+)")
_AGAIN = re.compile(r"( [^ .,]+)\1+(?= )")


class Detector:
    """All enabled languages, compiled once; safe to share, since nothing about a message is kept."""

    def __init__(self, lexicons: Mapping[str, Lexicon]) -> None:
        self._readers = [Reader(lexicon) for lexicon in lexicons.values()]
        phrases = [
            (number, index, phrase)
            for number, reader in enumerate(self._readers)
            for index, (_, phrase) in enumerate(reader.phrases)
        ]
        self._places = [(number, index) for number, index, _ in phrases]
        self._prefilter = Prefilter([phrase for _, _, phrase in phrases])
        vocabulary = {word for _, _, phrase in phrases for word in _WORD.findall(phrase.source)}
        self._spelling = Spelling(
            {fold_word(word) for lexicon in lexicons.values() for word in lexicon.signals},
            vocabulary,
            {fold_word(word) for lexicon in lexicons.values() for word in lexicon.real_words},
        )
        self._disguises = Disguises(word for lexicon in lexicons.values() for word in lexicon.masked)
        self._emoji = [_Emoji(lexicon.emoji) for lexicon in lexicons.values() if lexicon.emoji]

    def assess(
        self,
        text: str,
        *,
        lang: str | None = None,
        sensitivity: Sensitivity = Sensitivity.BALANCED,
        recent: Sequence[str] = (),
    ) -> Assessment:
        """Assess a member's own words; `recent` are their messages of the last minutes, oldest first."""
        evidence = [item for view in self._views(_bounded(text)) for item in self._evidence(view)]
        if recent:
            evidence.extend(self._across(recent, text))
        return weigh(evidence, sensitivity) if evidence else QUIET

    def _views(self, text: str) -> Iterator[str]:
        folded = fold(text)
        plain = self._spelling.mend(folded)
        yield plain
        repaired = self._disguises.repaired(text, folded)
        if repaired is not None and (better := self._spelling.mend(fold(repaired), eager=True)) != plain:
            yield better
        if not text.isascii():
            for emoji in self._emoji:
                if (spoken := emoji.spoken(text)) is not None:
                    yield _AGAIN.sub(r"\1", fold(spoken))

    def _evidence(self, view: str) -> Iterator[Evidence]:
        wanted: dict[int, list[int]] = {}
        for candidate in self._prefilter.candidates(view):
            number, index = self._places[candidate]
            wanted.setdefault(number, []).append(index)
        for number, indexes in wanted.items():
            reader = self._readers[number]
            yield from reader.read(reader.bare(view), indexes)

    def _across(self, recent: Sequence[str], text: str) -> Iterator[Evidence]:
        """What the last messages say together with this one, unless it was all said before this one."""
        earlier = _bounded(" ".join(recent))
        joined = self._spelling.mend(fold(f"{earlier} {text}"))
        said = {item.rule for item in self._evidence(self._spelling.mend(fold(earlier)))}
        found = list(self._evidence(joined))
        if any(item.rule not in said for item in found):
            yield from found


class _Emoji:
    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._any = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))

    def spoken(self, text: str) -> str | None:
        if not self._any.search(text):
            return None
        return self._any.sub(lambda match: f" {self._names[match.group()]} ", text)


def _bounded(text: str) -> str:
    """Long texts are read at their head and their tail: what matters is often said last."""
    if len(text) <= LONGEST:
        return text
    half = LONGEST // 2
    return f"{text[:half]}\n{text[-half:]}"

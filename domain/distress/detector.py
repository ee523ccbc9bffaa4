"""The detector: one message in, one assessment out. It keeps no message, and no word but those of the lexicons."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from domain.distress import tracing
from domain.distress.assessment import Assessment, Sensitivity, Tier
from domain.distress.disguise import Disguises
from domain.distress.emoji import Emoji, said_once
from domain.distress.folding import CLAUSE, QUOTE, SENTENCE, fold, fold_word, run_on
from domain.distress.lexicon import Frame, Lexicon
from domain.distress.reading import Evidence, Hit, Reader
from domain.distress.scoring import could_matter, weigh_together
from domain.distress.shelf import Shelf
from domain.distress.spelling import NEAR_A_SIGNAL, Spelling, swaps
from domain.distress.stems import Stems
from domain.distress.tracing import Raw, Traced, fresh_words
from domain.distress.views import View
from domain.distress.vocabulary import Vocabulary, frequent_of

LONGEST = 4096
MOST_ACROSS = 80  # words of the messages before this one that are read together with it
FEWEST_SLIPS = 2  # without a signal word, what looks like one slip is more often a name
SCRAP = 12  # words and marks that may be a part of a sentence which goes on in another message
MOST_KEPT = 40  # words of one message that may be kept for that
ROOM = 5 << 20  # bytes, about, for phrases that are ready to be stepped through
ANSWERED = Frame("asked.yes", Tier.CRISIS, weight=5, say=(), level=2)


class Spelled(NamedTuple):
    """A text in one of the spellings it is read in: its words, and the stems of the lexicon they begin with."""

    words: Sequence[str]
    stems: set[str]
    odd: Set[str] | None = None  # those of the words that nobody knows, once somebody asked


class Said(str):
    """An earlier message, already folded and mended: kept in memory for as long as it may matter, never longer."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that counts, and the part of the text it was found in."""

    rule: str
    family: str
    tier: Tier
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Heard:
    """What one message says by itself, and what may be kept of it to read the next ones with."""

    evidence: Sequence[Evidence]
    view: Spelled
    hinted: bool  # phrases were found, whether or not they could matter

    @property
    def said(self) -> Said:
        return Said(f" {' '.join(self.view.words[-MOST_KEPT:])} ")


class Detector:
    """All enabled languages, made ready once. Everybody in one thread may share it, since no message is kept."""

    def __init__(
        self, lexicons: Iterable[Lexicon], frequent: Mapping[str, int] | None = None, *, room: int = ROOM
    ) -> None:
        """Lexicons are taken one by one and not kept; `room` is for what is made of them when it is needed."""
        self._vocabulary, self._shelf = Vocabulary(), Shelf(room)
        self._readers: list[Reader] = []
        self._alarming: set[str] = set()
        signals, masked, pieces = set[str](), set[str](), dict[str, int]()
        emoji: dict[str, Mapping[str, str]] = {}
        for lexicon in lexicons:
            reader = Reader(lexicon, frequent or {}, self._vocabulary, self._shelf)
            self._readers.append(reader)
            signals |= {fold_word(word) for word in lexicon.signals}
            masked |= lexicon.masked
            if not lexicon.compounds:
                for word in frequent_of(lexicon, frequent or {}):
                    pieces[word] = pieces.get(word, 0) | 1 << len(self._readers)
            self._alarming |= {fold_word(word) for word in (*lexicon.signals, *lexicon.masked)}
            emoji[lexicon.language] = lexicon.emoji
        self._readers.sort(key=lambda reader: reader.language)
        self._vocabulary.accept((*(frequent or ()), SENTENCE, CLAUSE, QUOTE))
        words = self._vocabulary.words
        swapped = swaps(words)
        self._spelling = Spelling(signals, words, swapped)
        self._guesses = Spelling(
            signals,
            words,
            swapped,
            care=NEAR_A_SIGNAL,
            only_signals=False,
            pieces=pieces,
        )
        self._stems = Stems((stem for reader in self._readers for stem in reader.stems), self._spelling.signals)
        self.disguises = Disguises(masked)
        self.emoji = [Emoji(names) for _, names in sorted(emoji.items()) if names]
        self._any_emoji = frozenset(name[0] for names in emoji.values() for name in names)

    def assess(
        self,
        text: str,
        *,
        lang: str | None = None,
        sensitivity: Sensitivity = Sensitivity.BALANCED,
        recent: Sequence[str] = (),
        asked: str = "",
    ) -> Assessment:
        """Assess a member's own words.

        `recent` are their messages of the last minutes, oldest first; `asked` is the message this one answers.
        """
        heard = self.hear(text, asked=asked)
        return weigh_together(heard.evidence, self.together(heard, recent), sensitivity)

    def hear(self, text: str, *, asked: str = "") -> Heard:
        """All that counts in a message by itself, for whoever weighs it at more than one sensitivity."""
        text = bounded(text)
        views = list(self._views(text))
        hits = [hit for view in views for hit in self.hits(view)]
        found = self.judged(hits)
        if asked and (answer := self._answer(text, asked)) is not None:
            found.append(answer)
        return Heard(found, views[0], bool(hits))

    def explain(self, text: str) -> list[Finding]:
        """Which rules count in a text by itself, and where: for showing to whoever has the text before them."""
        views = list(self._traced(Raw.of(text, LONGEST)))
        hits = [(view, *hit) for view in views for hit in self.hits(self.looked_at([each.word for each in view]))]
        if not could_matter(hit.frame for _, _, hit in hits):
            return []
        found = set()
        for view, reader, hit in hits:
            places = reader.places([each.word for each in view])
            for item in reader.judged(hit):
                first, last = view[places[item.start]], view[places[item.end - 1]]
                found.add(Finding(item.rule, item.frame.family, item.tier, first.start, last.end))
        return sorted(found, key=lambda finding: (finding.start, finding.end, finding.rule))

    def _traced(self, original: Raw) -> Iterator[list[Traced]]:
        plain = tracing.plain(original, self._mend)
        yield plain
        known = [each.word for each in plain]
        guessed = tracing.mended(plain, self._guessed)
        yield guessed
        yield tracing.as_words(guessed, self._run_on)
        better = tracing.undisguised(
            original, self.disguises, lambda words: self._spelling.mend(words, (), eager=True), known
        )
        yield better
        yield tracing.as_words(better, self._run_on)
        for emoji in self.emoji:
            yield tracing.spoken(original, emoji)

    def _mend(self, words: Collection[str]) -> dict[str, list[str]]:
        return self._spelling.mend(words, self._stems.find(f" {' '.join(words)} ")[1])

    def together(self, heard: Heard, recent: Sequence[str]) -> list[Evidence]:
        """What the last messages say together with this one, unless all of it was said before this one.

        A sentence that is broken over messages leaves a scrap in this one or the one before; whole sentences without
        any phrase in the newest of them add nothing.
        """
        if not recent or not (heard.hinted or _is_scrap(heard.view.words) or _is_scrap(recent[-1].split())):
            return []
        said = [each if isinstance(each, Said) else self.hear(each).said for each in recent]
        earlier = [word for each in said for word in each.split()][-MOST_ACROSS:]
        hits = self.hits(self.looked_at([*earlier, *heard.view.words]))
        news = heard.hinted or any(hit.ends >> (len(reader.bare(earlier)) + 1) for reader, hit in hits)
        return self.judged(hits) if news else []

    def hits(self, view: Spelled) -> list[tuple[Reader, Hit]]:
        """The phrases that are in one spelling of a text."""
        present = {*view.words, *view.stems}
        spoken = self._vocabulary.spoken(view.words, view.stems, view.odd)
        return [
            (reader, hit)
            for reader in self._readers
            if reader.bit & spoken
            for hit in reader.hits(view.words, present, view.stems)
        ]

    def judged(self, hits: Sequence[tuple[Reader, Hit]]) -> list[Evidence]:
        """What the hits of a message count for; nothing is judged that could not matter."""
        if not hits or not could_matter(hit.frame for _, hit in hits):
            return []
        return [item for reader, hit in hits for item in reader.judged(hit)]

    def _views(self, text: str) -> Iterator[Spelled]:
        folded = fold(text)
        plain = self._spelled(folded)
        yield plain
        words = plain.words
        if plain.odd and (guessed := self._guessed(words, plain.odd)):
            words = _replaced(words, guessed)
            yield self.looked_at(words)
        if run_on := self._run_on(words):
            yield self.looked_at(run_on)
        repaired = self.disguises.repaired(unicodedata.normalize("NFC", text), folded)
        if repaired is not None and (better := self._undisguised(fold(repaired), plain)) is not None:
            yield better
            if run_on := self._run_on(better.words):
                yield self.looked_at(run_on)
        if not text.isascii() and not self._any_emoji.isdisjoint(text):
            for emoji in self.emoji:
                if (spoken := emoji.spoken(text)) is not None:
                    yield self.looked_at(said_once(fold(spoken).split()))

    def _spelled(self, folded: str) -> Spelled:
        words = folded.split()
        stems, longer = self._stems.find(folded)
        odd = self._vocabulary.unknown(words)
        better = self._spelling.mend(odd, longer) if odd else {}
        if not better:
            return Spelled(words, stems, odd)
        return self.looked_at(_replaced(words, better))._replace(odd=odd - better.keys())

    def _guessed(self, words: Collection[str], odd: Set[str] | None = None) -> dict[str, list[str]]:
        """Slips in the words around a signal word, of whatever kind; without one they are not worth a guess."""
        unknown = self._vocabulary.unknown(words) if odd is None else odd
        hinted = len(words) == 1 or not self._alarming.isdisjoint(words)  # who writes without spaces writes one word
        if len(unknown) < (1 if hinted else FEWEST_SLIPS):
            return {}
        better = self._guesses.mend(unknown, ())
        return better if hinted or len(better) >= FEWEST_SLIPS else {}

    def _run_on(self, words: Sequence[str]) -> list[str]:
        """What is said in scraps, read on as one sentence; without a signal word that is not worth it."""
        if SENTENCE not in words or self._alarming.isdisjoint(words):
            return []
        return run_on(words)

    def _undisguised(self, folded: str, plain: Spelled) -> Spelled | None:
        """A second spelling, if it holds a word of a lexicon that the plain one does not."""
        words = folded.split()
        fresh = fresh_words(words, plain.words)
        if not fresh:
            return None
        better = self._spelling.mend(fresh, (), eager=True)
        if not self._spelling.knows({piece for word in fresh for piece in better.get(word, (word,))}):
            return None
        return self.looked_at(_replaced(words, better))

    def looked_at(self, words: Sequence[str]) -> Spelled:
        return Spelled(words, self._stems.find(f" {' '.join(words)} ")[0])

    def _answer(self, text: str, asked: str) -> Evidence | None:
        """Yes, said to somebody who asks about suicide, in whatever language either is."""
        answers = self._as_written(text)
        if not any(reader.affirms.is_in(view) for reader in self._readers if reader.affirms for view in answers):
            return None
        questions = self._as_written(bounded(asked))
        for reader in self._readers:
            if reader.asks and any(reader.asks.is_in(view) for view in questions):
                return Evidence(f"{reader.language}.{ANSWERED.id}", ANSWERED, ANSWERED.tier, 0, 1)
        return None

    def _as_written(self, text: str) -> tuple[View, View]:
        """A text with its slips and without them: what is short can be mended into something else."""
        folded = fold(text)
        return View(folded.split()), View(self._spelled(folded).words)


def _replaced(words: Sequence[str], better: Mapping[str, Sequence[str]]) -> list[str]:
    return [piece for word in words for piece in better.get(word, (word,))]


def _is_scrap(words: Sequence[str]) -> bool:
    return len(words) <= SCRAP


def bounded(text: str) -> str:
    """Long texts are read at their head and their tail: what matters is often said last."""
    if len(text) <= LONGEST:
        return text
    half = LONGEST // 2
    return f"{text[:half]}\n{text[-half:]}"

"""Folds a message to one canonical spelling: lower case, no accents, no doubled letters, clause marks.

The lexicon is folded by the same function, so both sides always agree; nothing here knows any word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

SENTENCE = "."
CLAUSE = ","
QUOTE = '"'

_APOSTROPHES = "'’‘ʼ`´ʹ＇′"
_QUOTES = '"“”„«»‟〝〞'
_SENTENCE_ENDS = ".!?;\n\r。！？…؟‼⁉"
_CLAUSE_ENDS = ",:—–()[]{}<>|/،、"
_LETTERS = {"ø": "o", "Ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe", "æ": "ae", "Æ": "ae"}
_LETTERS |= {
    chr(first + place): letter for first in (0x1F150, 0x1F170, 0x1F1E6) for place, letter in enumerate(ascii_lowercase)
}
_REPEATS = re.compile(r"([^\W\d_])\1+")
_TWO_LETTERS = "æœÆŒ"  # each one letter that is folded to two
_LIGATURES = re.compile(f"([{_TWO_LETTERS}])\\1+", re.IGNORECASE)
_FOLDED = re.compile(r"(?:([a-z])(?!\1))+")  # a word in its canonical form, as most are written
_SCRAP = 2  # words that are no sentence of their own
_LETTERS_FROM = ord("a")
_ELLIPSIS = re.compile(r"\.{2,}|…")


def _fold_character(character: str) -> str | None:
    if character in _APOSTROPHES:
        return None
    if character in _QUOTES:
        return QUOTE
    if character in _SENTENCE_ENDS:
        return SENTENCE
    if character in _CLAUSE_ENDS:
        return CLAUSE
    return _fold_letter(character)


def _fold_letter(character: str) -> str:
    pieces = []
    for piece in unicodedata.normalize("NFKD", _LETTERS.get(character, character)).casefold():
        category = unicodedata.category(piece)
        if category[0] in "LN":
            pieces.append(_LETTERS.get(piece, piece))
        elif category[0] == "M" or category in ("Cf", "Sk", "Lm"):
            continue
        else:
            pieces.append(" ")
    return "".join(pieces)


class _Folds(dict[int, str | None]):
    """A translation table that fills itself, one character at a time, as characters are met."""

    def __missing__(self, code: int) -> str | None:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


_FOLDS = _Folds()
_APART = {mark: f" {mark} " for mark in (SENTENCE, CLAUSE, QUOTE)}


def fold(text: str) -> str:
    """The canonical form: words and clause marks separated and surrounded by single spaces."""
    if ".." in text or "…" in text:
        text = _ELLIPSIS.sub(CLAUSE, text)
    if not text.isascii() and any(letter in text for letter in _TWO_LETTERS):
        text = _LIGATURES.sub(r"\1", text)
    text = text.translate(_FOLDS)
    for mark, apart in _APART.items():
        if mark in text:
            text = text.replace(mark, apart)
    words = " ".join(text.split())
    return f" {_undoubled(words)} " if words else " "


def _undoubled(text: str) -> str:
    """Every run of one letter made a single letter.

    A byte compared with its neighbour is zero where a letter is doubled; all bytes at once are quicker than a pattern.
    """
    if not text.isascii():
        return _REPEATS.sub(r"\1", text)
    letters = text.encode()
    number = int.from_bytes(letters, "little")
    changes = (number ^ (number >> 8)).to_bytes(len(letters), "little")
    place = changes.find(0)
    if place < 0:
        return text
    kept, begin = [], 0
    while place >= 0:
        if letters[place] >= _LETTERS_FROM:
            kept.append(text[begin:place])
            begin = place + 1
        place = changes.find(0, place + 1)
    kept.append(text[begin:])
    return "".join(kept)


def run_on(words: Sequence[str]) -> list[str]:
    """Folded words without the ends of sentences beside a scrap of one or two words; empty where there is none.

    "Ending it. Tonight." is one sentence, however it is written.
    """
    ends = [-1, *(place for place, word in enumerate(words) if word == SENTENCE), len(words)]
    soft = [
        end
        for before, end, behind in zip(ends, ends[1:], ends[2:], strict=False)
        if end + 1 < len(words) and end and min(end - before, behind - end) - 1 <= _SCRAP
    ]
    if not soft:
        return []
    joined = list(words)
    for place in soft:
        joined[place] = CLAUSE
    return joined


def fold_word(word: str) -> str:
    """The canonical form of a lexicon word or phrase, without the surrounding spaces."""
    return word if _FOLDED.fullmatch(word) else fold(word).strip()


def words_with_places(text: str) -> list[tuple[str, int, int]]:
    """The words of the canonical form, each with the part of the text it comes from, doubled letters and all."""
    folded, places = origins(text)
    found, begin = [], 0
    for word in folded.split():
        begin = folded.index(word, begin)
        end = begin + len(word)
        found.append((word, places[begin], max(places[end], places[end - 1] + 1)))
        begin = end
    return found


def origins(text: str) -> tuple[str, tuple[int, ...]]:
    """The canonical form with, for each of its characters, the place in the text it comes from.

    Slower than `fold` and always equal to it; it is for showing a person which words a frame was found in.
    """
    letters: list[str] = [" "]
    places: list[int] = [0]
    for place, piece in _pieces(text):
        for letter in piece:
            is_repeat = letter == letters[-1] and (letter == " " or _REPEATS.fullmatch(letter * 2))
            if not is_repeat:
                letters.append(letter)
                places.append(place)
    if letters[-1] != " ":
        letters.append(" ")
        places.append(len(text))
    return "".join(letters), tuple(places)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    skipped = {place: match.end() for match in _ELLIPSIS.finditer(text) for place in range(*match.span())}
    again = {place for match in _LIGATURES.finditer(text) for place in range(match.start() + 1, match.end())}
    for place, character in enumerate(text):
        if place in again:
            continue
        if place not in skipped:
            folded = _FOLDS[ord(character)] or ""
            yield place, _APART.get(folded, folded)
        elif skipped.get(place - 1) != skipped[place]:
            yield place, _APART[CLAUSE]

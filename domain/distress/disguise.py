"""Undoes disguises of words in raw text: digits for letters, spaced letters, look-alike characters.

Each repair is a guess, so the result is a second view that is read beside the plain one, never instead of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Steps = tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]

_AMONG_LETTERS = re.compile(r"[0-9@$!*|€+.\-_·•/\\](?:[^\W\d_]|(?<=[^\W\d_]{2}[013457@$€]))")
_LETTERS_APART = re.compile(r" [^\W\d_] [^\W\d_] [^\W\d_] ")
_MARKS = r"\s.,\-_*·•/\\|~+"
_SPACED = re.compile(rf"(?<!\w)[^\W\d_](?:[{_MARKS}]{{1,3}}[^\W\d_](?!\w)){{2,}}")
_NOT_A_LETTER = re.compile(r"[\W\d_]+")
_INNER_MARK = re.compile(r"(?<=[^\W_])[.\-_·•/\\|~+]{1,3}(?=[^\W_])")
_DIGIT_WORD = re.compile(r"(?<![\w@$!|€])[^\W\d]*[\d@$!|€][\w@$!|€]*")
_MASKED_WORD = re.compile(r"(?<![^\W_])[^\W_]*\*[^\W_*]*[\w*]*")
_LONGEST_MASK = 20
_LEET = str.maketrans("0134578@$!|€", "oieastbasiie")
_CYRILLIC = "асеорхукмтвніјѕгԁһԛԝпьбзёАСЕОРХУКМТВНІЈЅГПЬБЗЁ"
_LATIN = "aceopxykmtbhijsrdhqwnbbzeACEOPXYKMTBHIJSRNBBZE"
_TO_LATIN = str.maketrans(
    _CYRILLIC + "αβγεηικνορστυχωςΑΒΕΗΙΚΜΝΟΡΤΥΧΖᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢɑɡⅼո",
    _LATIN + "abyenikvopotuxwsABEHIKMNOPTYXZabcdeghijklmnoprtuvwyzagln",
)
_TO_CYRILLIC = str.maketrans("aceopxykmtbhn0346@ACEOPXYKMTBH", "асеорхукмтвнпозчбаАСЕОРХУКМТВН")
_EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf\u2b50\ufe0f\u200d"
_INNER_EMOJI = re.compile(rf"(?<=[^\W\d_])[{_EMOJI}]+(?=[^\W\d_])")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)
_UNUSUAL = re.compile(
    rf"[^\x00-\u024f\u2000-\u206f\u20ac\U0001f000-\U0001ffff]|{_INVISIBLE.pattern}|{_INNER_EMOJI.pattern}"
)
_LATIN_LETTER = re.compile(r"[a-zA-Z]")
_OTHER_LETTER = re.compile(r"[\u0370-\u04ff\u1d00-\u1d7f\u0250-\u02af\u217c\u0578]")
_CYRILLIC_LETTER = re.compile(r"[\u0400-\u04ff]")


class Disguises:
    """Repairs raw text so that masked and altered words can be read."""

    def __init__(self, masked: Iterable[str]) -> None:
        self._masked = tuple(sorted({word.casefold() for word in masked}))
        self.steps: Steps = (
            (_INVISIBLE, _leave_out),
            (_INNER_EMOJI, _leave_out),
            (_MASKED_WORD, self._unmask),
            (_SPACED, _close_up),
            (_INNER_MARK, _leave_out),
            (_DIGIT_WORD, _spell_out),
        )

    def repaired(self, text: str, folded: str) -> str | None:
        """The raw text with its disguises undone, or None when there is nothing to undo."""
        if not is_suspect(text, folded):
            return None
        better = in_one_script(text)
        for pattern, change in self.steps:
            better = pattern.sub(change, better)
        return better if better != text else None

    def _unmask(self, match: re.Match[str]) -> str:
        hidden = match.group().casefold()
        if len(hidden) > _LONGEST_MASK:
            return match.group()
        shape = re.compile("".join(".{1,2}" if sign == "*" else re.escape(sign) for sign in hidden))
        return next((word for word in self._masked if shape.fullmatch(word)), match.group())


def is_suspect(text: str, folded: str) -> bool:
    if _AMONG_LETTERS.search(text) or _LETTERS_APART.search(folded):
        return True
    return not text.isascii() and _UNUSUAL.search(text) is not None


def in_one_script(text: str) -> str:
    """Look-alike letters as letters of the script most of the text is in, one for one."""
    latin, other = len(_LATIN_LETTER.findall(text)), len(_OTHER_LETTER.findall(text))
    if not other:
        return text
    if latin >= other:
        return text.translate(_TO_LATIN)
    return text.translate(_TO_CYRILLIC) if _CYRILLIC_LETTER.search(text) else text


def _close_up(match: re.Match[str]) -> str:
    return " " + _NOT_A_LETTER.sub("", match.group()) + " "


def _leave_out(_: re.Match[str]) -> str:
    return ""


def _spell_out(match: re.Match[str]) -> str:
    word = match.group()
    letters = sum(sign.isalpha() for sign in word)
    if not letters or letters == len(word):
        return word
    tail = word[len(word.rstrip("!")) :]
    return word.removesuffix(tail).replace("11", "ll").translate(_LEET) + tail

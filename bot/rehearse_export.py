"""Reads a chat export of Telegram Desktop (`result.json`) piece by piece; it judges no message and keeps none.

A file is either one chat, or an account with many under `chats` and `left_chats`. Telegram Desktop writes control
characters as `\\x1B`, which JSON does not know; that is mended while reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import ijson

from domain.errors import InputError

CHUNK = 1 << 16
DEEPEST = 64  # levels; an export has ten
GROUPS = frozenset({"private_group", "private_supergroup", "public_supergroup"})
_LISTS = frozenset({"chats", "left_chats"})
_BOM = b"\xef\xbb\xbf"
_CONTINUES = bytes(range(0x80, 0xC0))  # bytes that begin no character
_HTML = "is an HTML export; export again and choose the format Machine-readable JSON."
_WRONG = {
    b"": "is empty.",
    b"<": _HTML,
    b"PK": "is a packed archive; unpack it and give the result.json inside it.",
    b"\x1f\x8b": "is a packed archive; unpack it and give the result.json inside it.",
    b"[": "is JSON, but no chat export: it begins with a list.",
}
_ESCAPE = re.compile(rb"\\(?:x([0-9A-Fa-f]{2})|.)", re.DOTALL)
_STEP = re.compile(rb"\\(?:x[0-9A-Fa-f]{2}|.)|.", re.DOTALL)

Event = tuple[str, Any]


@dataclass(slots=True)
class Chat:
    """What an export says of a chat before its messages."""

    id: str = ""
    name: str = ""
    type: str = ""
    messages: int = 0

    @property
    def is_group(self) -> bool:
        return self.type in GROUPS

    def answers_to(self, wanted: str) -> bool:
        return wanted in {self.id, f"-100{self.id}", f"-{self.id}"} or wanted.casefold() == self.name.casefold()


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a file stops being readable."""

    truncated: bool
    byte: int
    line: int
    column: int

    def __str__(self) -> str:
        what = "ends in the middle" if self.truncated else "is broken"
        return f"the file {what} at line {self.line:,}, column {self.column:,} (byte {self.byte:,})"


class Export:
    """One pass over a file. `chats` and `fault` are complete once the pass is over."""

    def __init__(self, path: Path, progress: Callable[[int], object]) -> None:
        self.path = path
        self.chats: list[Chat] = []
        self.is_account = False
        self.fault: Fault | None = None
        self._progress = progress

    def check(self) -> None:
        """Raise InputError, with one sentence, for what is no export at all."""
        try:
            with self.path.open("rb") as file:
                head = file.read(1024).removeprefix(_BOM).lstrip()
        except FileNotFoundError:
            raise InputError(f"There is no file {self.path}.") from None
        except IsADirectoryError:
            raise InputError(f"{self.path} is a folder; give the result.json inside it.") from None
        except OSError as error:
            raise InputError(f"{self.path} can't be read: {error.strerror}.") from None
        if head.startswith(b"{"):
            return
        for beginning, sentence in _WRONG.items():
            if head.startswith(beginning) if beginning else not head:
                raise InputError(f"{self.path} {sentence}")
        raise InputError(f"{self.path} is no export of Telegram Desktop: it is not JSON that begins with {{.")

    def messages(self, wanted: Callable[[Chat], bool]) -> Iterator[tuple[Chat, Any]]:
        """The messages of the wanted chats, in the order of the file; a broken file ends early and leaves `fault`."""
        with self.path.open("rb") as file:
            mended = _Mended(file, self._progress)
            try:
                yield from self._document(ijson.basic_parse(mended), wanted)
            except ijson.JSONError:
                self.fault = locate(self.path, mended.piece_at)

    def _document(self, events: Iterator[Event], wanted: Callable[[Chat], bool]) -> Iterator[tuple[Chat, Any]]:
        next(events)
        chat = Chat()
        for event, key in events:
            if event == "end_map":
                continue
            first = next(events)
            if key in _LISTS and first[0] == "start_map":
                self.is_account = True
                yield from self._list(events, wanted)
            else:
                yield from self._field(chat, key, first, events, wanted)

    def _list(self, events: Iterator[Event], wanted: Callable[[Chat], bool]) -> Iterator[tuple[Chat, Any]]:
        for event, key in events:
            if event == "end_map":
                return
            first = next(events)
            if key == "list" and first[0] == "start_array":
                for start in events:
                    if start[0] == "end_array":
                        break
                    yield from self._chat(start, events, wanted)
            else:
                _skip(first, events)

    def _chat(
        self, start: Event, events: Iterator[Event], wanted: Callable[[Chat], bool]
    ) -> Iterator[tuple[Chat, Any]]:
        if start[0] != "start_map":
            return _skip(start, events)
        chat = Chat()
        for event, key in events:
            if event == "end_map":
                return
            yield from self._field(chat, key, next(events), events, wanted)

    def _field(
        self, chat: Chat, key: str, first: Event, events: Iterator[Event], wanted: Callable[[Chat], bool]
    ) -> Iterator[tuple[Chat, Any]]:
        if key == "messages" and first[0] == "start_array":
            self.chats.append(chat)
            build = wanted(chat)
            for each in events:
                if each[0] == "end_array":
                    return
                chat.messages += 1
                if build:
                    yield chat, _value(each, events)
                else:
                    _skip(each, events)
        elif key in ("id", "name", "type") and first[0] in ("string", "number"):
            setattr(chat, key, str(first[1]))
        else:
            _skip(first, events)


def _value(first: Event, events: Iterator[Event], depth: int = 0) -> Any:
    event, value = first
    if event not in ("start_map", "start_array"):
        return value
    if depth >= DEEPEST:
        return _skip(first, events)
    if event == "start_array":
        found: list[Any] = []
        for each in events:
            if each[0] == "end_array":
                break
            found.append(_value(each, events, depth + 1))
        return found
    made: dict[str, Any] = {}
    for event, key in events:
        if event == "end_map":
            break
        made[key] = _value(next(events), events, depth + 1)
    return made


def _skip(first: Event, events: Iterator[Event]) -> None:
    depth = first[0] in ("start_map", "start_array")
    while depth:
        event, _ = next(events)
        depth += (event in ("start_map", "start_array")) - (event in ("end_map", "end_array"))


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    """The file in pieces that end outside of any escape."""
    while piece := file.read(CHUNK):
        while b"\\" in piece[-4:] and (more := file.read(8)):
            piece += more
        yield piece


def _mend(piece: bytes) -> bytes:
    if b"\\x" not in piece:
        return piece
    return _ESCAPE.sub(lambda found: b"\\u00" + found[1] if found[1] else found[0], piece)


def _past_mark(file: IO[bytes]) -> int:
    """Leave out the mark some editors begin a file with; give where the text begins."""
    start = len(_BOM) if file.read(len(_BOM)) == _BOM else 0
    return file.seek(start)


class _Mended:
    """A file as the parser shall see it, which remembers where its last piece began."""

    def __init__(self, file: IO[bytes], progress: Callable[[int], object]) -> None:
        self.piece_at = self._read = _past_mark(file)
        self._pieces = _pieces(file)
        self._progress = progress

    def read(self, size: int) -> bytes:
        if not size:  # the parser asks for nothing to learn whether it will get bytes
            return b""
        piece = next(self._pieces, b"")
        if piece:
            self.piece_at, self._read = self._read, self._read + len(piece)
            self._progress(len(piece))
        return _mend(piece)


@dataclass(slots=True)
class _Place:
    """How far a file was read; a column counts characters."""

    byte: int
    line: int = 1
    column: int = 0

    def move(self, piece: bytes) -> None:
        self.byte += len(piece)
        _, newline, last = piece.rpartition(b"\n")
        self.line += piece.count(b"\n")
        self.column = len(last.translate(None, _CONTINUES)) + (0 if newline else self.column)


def locate(path: Path, near: int) -> Fault:
    """Read a broken file again, from the piece at `near` on byte by byte: the parser itself doesn't say where."""
    ignored = ijson.sendable_list()
    parser = ijson.basic_parse_coro(ignored)
    truncated = False
    with path.open("rb") as file:
        place = _Place(_past_mark(file))
        try:
            for piece in _pieces(file):
                for part in _STEP.findall(piece) if place.byte == near else [piece]:
                    place.move(part)
                    parser.send(_mend(part))
                    ignored.clear()
            truncated = True
            parser.close()
        except ijson.JSONError:
            pass
    return Fault(truncated, place.byte, place.line, place.column)

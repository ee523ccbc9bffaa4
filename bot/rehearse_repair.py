r"""Mends the bytes of a chat export for the parser, and finds the place where a broken one stops; it knows no message.

Telegram Desktop writes control characters as `\x1B`, which JSON does not know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

import ijson

CHUNK = 1 << 16
MARK = b"\xef\xbb\xbf"
_CONTINUES = bytes(range(0x80, 0xC0))  # bytes that begin no character
_ESCAPE = re.compile(rb"\\(?:x(?P<hex>[0-9A-Fa-f]{2})|(?P<cut>x[0-9A-Fa-f]?)\Z|.)", re.DOTALL)
_STEP = re.compile(_ESCAPE.pattern + rb"|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a file stops being readable."""

    truncated: bool
    byte: int
    line: int
    column: int

    def __str__(self) -> str:
        what = "ends in the middle" if self.truncated else "is broken"
        return f"the file {what} at line {self.line}, column {self.column} (byte {self.byte})"


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    """The file in pieces that end outside of any escape."""
    while piece := file.read(CHUNK):
        while b"\\" in piece[-4:] and (more := file.read(CHUNK)):
            piece += more
        yield piece


def _mend(piece: bytes) -> bytes:
    if b"\\x" not in piece:
        return piece
    return _ESCAPE.sub(_mended, piece)


def _mended(found: re.Match[bytes]) -> bytes:
    """An escape as JSON has it; nothing for one that the end of the file cuts off."""
    if found["hex"] is not None:
        return b"\\u00" + found["hex"]
    return b"" if found["cut"] is not None else found[0]


def _past_mark(file: IO[bytes]) -> int:
    """Leave out the mark some editors begin a file with; give where the text begins."""
    start = len(MARK) if file.read(len(MARK)) == MARK else 0
    return file.seek(start)


class MendedFile:
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
    """Read a broken file again, in ever smaller parts around `near`: the parser itself doesn't say where it stopped.

    Not byte by byte at once: the parser copies an unfinished string at every part it gets.
    """
    near, _ = _replay(path, near, 1024)
    return _replay(path, near, 1)[1]


def _replay(path: Path, near: int, size: int) -> tuple[int, Fault]:
    """Where the part began that the parser refused, and the place it ended at."""
    ignored = ijson.sendable_list()
    parser = ijson.basic_parse_coro(ignored)
    began, truncated = 0, False
    with path.open("rb") as file:
        place = _Place(_past_mark(file))
        try:
            for piece in _pieces(file):
                for raw, mended in _parts(piece, near - place.byte, size):
                    began = place.byte
                    place.move(raw)
                    if mended:  # the parser takes nothing for the end
                        parser.send(mended)
                    ignored.clear()
            truncated = True
            parser.close()
        except ijson.JSONError:
            pass
    return began, Fault(truncated, place.byte, place.line, place.column)


def _parts(piece: bytes, near: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    """A piece as it is and as it is mended: whole, or cut into parts of some characters from `near` on."""
    if not 0 <= near < len(piece):
        yield piece, _mend(piece)
        return
    if near:
        yield piece[:near], _mend(piece[:near])
    steps = _STEP.finditer(piece, near)
    while part := list(islice(steps, size)):
        yield b"".join(step[0] for step in part), b"".join(map(_mended, part))

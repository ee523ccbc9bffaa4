"""Reads a chat export of Telegram Desktop (`result.json`) piece by piece; it judges no message and keeps none.

A file is either one chat, or an account with many under `chats` and `left_chats`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ijson

from bot.rehearse_repair import MARK, Fault, MendedFile, locate
from domain.errors import InputError

DEEPEST = 64  # levels; an export has ten
GROUPS = frozenset({"private_group", "private_supergroup", "public_supergroup"})
_LISTS = frozenset({"chats", "left_chats"})
_HTML = "is an HTML export; export again and choose the format Machine-readable JSON."
_WRONG = {
    b"": "is empty.",
    b"<": _HTML,
    b"PK": "is a packed archive; unpack it and give the result.json inside it.",
    b"\x1f\x8b": "is a packed archive; unpack it and give the result.json inside it.",
    b"[": "is JSON, but no chat export: it begins with a list.",
}

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
                head = file.read(1024).removeprefix(MARK).lstrip()
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
            mended = MendedFile(file, self._progress)
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
                if build:
                    message = _value(each, events)
                    chat.messages += 1
                    yield chat, message
                else:
                    _skip(each, events)
                    chat.messages += 1
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
    depth = int(first[0] in ("start_map", "start_array"))
    while depth:
        event, _ = next(events)
        depth += (event in ("start_map", "start_array")) - (event in ("end_map", "end_array"))

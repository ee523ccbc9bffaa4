"""Turns a message of a chat export into what its author said, or into the reason why it is nothing to screen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from domain.distress import own_text
from domain.rehearsal import Said

_QUOTING = frozenset({"blockquote", "pre", "code"})  # an export's names of what own_text cuts out
_SURROGATES = re.compile("[\ud800-\udfff]")
_JOINED = frozenset({"invite_members", "join_group_by_link", "join_group_by_request"})


class Skipped(StrEnum):
    """Why a message is not screened. Each value is the words a report says it with."""

    SERVICE = "service messages (joins, pins, calls …)"
    NO_TEXT = "without text (photos, stickers, voice …)"
    QUOTES = "nothing but a quotation or code"
    CHANNEL_FORWARD = "forwarded from a channel"
    VIA_BOT = "made by an inline bot"
    BOT = "written by a bot"
    CHANNEL = "written as a channel or an anonymous administrator"
    LEFT_OUT = "of senders you left out"
    NO_SENDER = "without a sender"
    NO_DATE = "without a readable date"
    UNKNOWN = "not understood (no message, or without an id)"


@dataclass(slots=True)
class Reading:
    """What came of the messages of one chat."""

    skipped: Counter[Skipped] = field(default_factory=Counter)
    edited: int = 0
    unknown_forwards: int = 0
    without_unixtime: int = 0
    joined: int = 0
    removed: int = 0
    bots: set[str] = field(default_factory=set)
    names: dict[str, str] = field(default_factory=dict)


class Reader:
    """Reads the messages of one chat. Names are kept only where they will be shown."""

    def __init__(self, zone: ZoneInfo | None, left_out: frozenset[str], *, keep_names: bool) -> None:
        self.reading = Reading()
        self._zone = zone
        self._left_out = left_out
        self._keep_names = keep_names

    def read(self, message: Any) -> Said | None:
        """What somebody said; None, and counted, for everything else."""
        found = self._read(message) if isinstance(message, dict) else Skipped.UNKNOWN
        if isinstance(found, Said):
            return found
        self.reading.skipped[found] += 1
        return None

    def _read(self, message: Mapping[str, Any]) -> Said | Skipped:
        kind, number = message.get("type"), message.get("id")
        if kind == "service":
            self._note_service(message.get("action"))
            return Skipped.SERVICE
        if kind != "message" or not isinstance(number, int):
            return Skipped.UNKNOWN
        author = _author(message.get("from_id"))
        if (reason := self._not_a_member(message, author)) is not None:
            return reason
        text = self._own_text(message)
        if isinstance(text, Skipped):
            return text
        times = self._times(message)
        if times is None:
            return Skipped.NO_DATE
        self._note(message, author)
        return Said(number, author, *times, text)

    def _not_a_member(self, message: Mapping[str, Any], author: str) -> Skipped | None:
        if not author:
            return Skipped.NO_SENDER
        if author in self._left_out or _text_of(message.get("from")) in self._left_out:
            return Skipped.LEFT_OUT
        if not author.startswith("user"):
            return Skipped.CHANNEL
        if message.get("via_bot"):
            return Skipped.VIA_BOT
        if message.get("inline_bot_buttons"):  # only bots can put buttons under a message
            self.reading.bots.add(author)
        return Skipped.BOT if author in self.reading.bots else None

    def _own_text(self, message: Mapping[str, Any]) -> str | Skipped:
        origin = _text_of(message.get("forwarded_from_id"))
        if origin.startswith("channel"):
            return Skipped.CHANNEL_FORWARD
        text, entities = _as_telegram_sends_it(message)
        if not text.strip():
            return Skipped.NO_TEXT
        own = own_text({"text": text, "entities": entities})
        if not own.strip():
            return Skipped.QUOTES
        self.reading.unknown_forwards += "forwarded_from" in message and not origin
        return own

    def _times(self, message: Mapping[str, Any]) -> tuple[datetime, datetime] | None:
        """The instant, and what the clock on the wall showed: in the chosen zone, else where the export was made."""
        wall, instant = _iso(message.get("date")), _unixtime(message.get("date_unixtime"))
        if instant is None and wall is None:
            return None
        if instant is None:
            assert wall is not None
            self.reading.without_unixtime += 1
            return wall.replace(tzinfo=UTC), wall
        if self._zone is not None:
            wall = instant.astimezone(self._zone).replace(tzinfo=None)
        return instant, wall or instant.replace(tzinfo=None)

    def _note_service(self, action: Any) -> None:
        self.reading.joined += action in _JOINED
        self.reading.removed += action == "remove_members"

    def _note(self, message: Mapping[str, Any], author: str) -> None:
        edited = _iso(message.get("edited"))
        self.reading.edited += edited is not None and edited.year > 1970  # old exports write the year 1970 for "never"
        if self._keep_names:
            self.reading.names[author] = _text_of(message.get("from")) or "a deleted account"


def _author(given: Any) -> str:
    """The sender's id; old exports give the bare number."""
    return f"user{given}" if isinstance(given, int) else _text_of(given)


def _text_of(given: Any) -> str:
    return given if isinstance(given, str) else ""


def _as_telegram_sends_it(message: Mapping[str, Any]) -> tuple[str, list[dict[str, Any]]]:
    """The whole text, and where in it others are quoted, counted in UTF-16 units as in the Bot API."""
    given = message.get("text_entities") or message.get("text")
    text, entities, offset = "", [], 0
    for part in given if isinstance(given, list) else [given]:
        piece, kind = (_text_of(part.get("text")), part.get("type")) if isinstance(part, dict) else (_text_of(part), "")
        piece = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", piece)
        length = len(piece.encode("utf-16-le")) // 2
        if kind in _QUOTING:
            entities.append({"type": kind, "offset": offset, "length": length})
        text, offset = text + piece, offset + length
    return text, entities


def _iso(given: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(_text_of(given)).replace(tzinfo=None)
    except ValueError:
        return None


def _unixtime(given: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(given), UTC)
    except (ValueError, TypeError, OverflowError, OSError):
        return None

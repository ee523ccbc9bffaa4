"""Whom a moderator's command names, read from the message alone; who that is, is looked up elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_USERNAME = re.compile(r"@([A-Za-z][A-Za-z0-9_]{2,31})")
_ID = re.compile(r"[0-9]{4,15}")  # shorter numbers are not ids, and are more likely a forgotten unit
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Named:
    """What a command names: the answered message, a linked name, an @username or an id, and the words after it."""

    rest: str
    answered: Mapping[str, Any] | None = None
    user: Mapping[str, Any] | None = None
    username: str | None = None
    number: int | None = None

    @property
    def nobody(self) -> bool:
        return self.answered is None and self.user is None and self.username is None and self.number is None


def read(message: Mapping[str, Any], answered: Mapping[str, Any] | None) -> Named:
    """Read `/command [target] [words…]`: an answered message wins, then a linked name, an @username, an id."""
    text, offset = _after_command(message)
    linked = next(
        (e for e in message.get("entities", ()) if e["type"] == "text_mention" and e["offset"] == offset), None
    )
    first, _, others = text.partition(" ")
    name = _USERNAME.fullmatch(first)
    number = int(first) if _ID.fullmatch(first) else None
    after_link = _skip(text, linked["length"]) if linked else text
    if answered is not None:
        same = _names(answered, linked, name, number)
        return Named(rest=(after_link if linked else others).strip() if same else text, answered=answered)
    if linked is not None:
        return Named(rest=after_link.strip(), user=linked["user"])
    if name is not None:
        return Named(rest=others.strip(), username=name[1])
    if number is not None:
        return Named(rest=others.strip(), number=number)
    return Named(rest=text)


def _after_command(message: Mapping[str, Any]) -> tuple[str, int]:
    """The text behind the command on one line, and where it starts in Telegram's UTF-16 count."""
    units = message.get("text", "").encode("utf-16-le")
    command = next((e for e in message.get("entities", ()) if e["type"] == "bot_command" and e["offset"] == 0), None)
    length = command["length"] if command else 0
    behind = units[length * 2 :].decode("utf-16-le")
    stripped = behind.lstrip()
    start = length + len(behind) - len(stripped)  # white space is one unit each
    return re.sub(r"\s", " ", stripped).rstrip(), start


def _skip(text: str, units: int) -> str:
    return text.encode("utf-16-le")[units * 2 :].decode("utf-16-le", errors="ignore")


def _names(
    answered: Mapping[str, Any], linked: Mapping[str, Any] | None, name: re.Match[str] | None, number: int | None
) -> bool:
    """Whether the first word names again the person whose message is answered."""
    author = answered.get("from") or {}
    if linked is not None:
        return bool(linked["user"]["id"] == author.get("id"))
    if name is not None:
        return name[1].lower() == str(author.get("username", "")).lower()
    return number is not None and number == author.get("id")

"""Reading updates as Telegram sent them, before any object is built; the cheap tests of triage are made of this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Raw = Mapping[str, Any]
KINDS = (
    "message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "my_chat_member",
    "chat_member", "chat_join_request", "message_reaction", "message_reaction_count", "inline_query", "poll",
)  # fmt: skip
_KINDS = frozenset(KINDS)
ANONYMOUS_ADMINISTRATOR = 1087968824
SPEAKING_CHANNEL = 136817688
LINKED_CHANNEL = 777000
FAKE_PEOPLE = frozenset({ANONYMOUS_ADMINISTRATOR, SPEAKING_CHANNEL, LINKED_CHANNEL})
# What somebody can send instead of words.
MEDIA = frozenset(
    {
        "sticker", "photo", "voice", "video", "video_note", "animation", "audio", "document", "location", "contact",
        "poll", "dice", "venue", "game", "story",
    }
)  # fmt: skip


def kind(raw: Raw) -> str:
    """What an update is about: the name of its one field beside update_id, "" when it has none known."""
    for name in raw:
        if name in _KINDS:
            return name
    return ""


def message(raw: Raw) -> dict[str, Any] | None:
    """A new message, or None: edits, posts of channels and everything else are not."""
    found: dict[str, Any] | None = raw.get("message")
    return found


def chat(raw: Raw) -> dict[str, Any] | None:
    """The chat an update happened in, if it happened in one."""
    what = raw.get(kind(raw))
    if not isinstance(what, dict):
        return None
    if "chat" in what:
        found: dict[str, Any] = what["chat"]
        return found
    inner = what.get("message")
    return inner.get("chat") if isinstance(inner, dict) else None


def sender(raw: Raw) -> dict[str, Any] | None:
    """The person behind an update; fake people that stand for chats are given as None."""
    what = raw.get(kind(raw))
    if not isinstance(what, dict):
        return None
    found: dict[str, Any] | None = what.get("from") or what.get("user")
    if found is None or found.get("id") in FAKE_PEOPLE or found.get("is_bot"):
        return None
    return found


def is_private(raw: Raw) -> bool:
    where = chat(raw)
    return where is not None and where.get("type") == "private"


def is_group(raw: Raw) -> bool:
    where = chat(raw)
    return where is not None and where.get("type") in ("group", "supergroup")


def lane(raw: Raw) -> int:
    """The chat whose order an update keeps; the sender's private chat, or 0, for updates of no chat."""
    where = chat(raw)
    if where is not None:
        return int(where["id"])
    who = sender(raw)
    return int(who["id"]) if who else 0


def command(raw: Raw, username: str) -> tuple[str, str] | None:
    """The command a new message gives to this bot and the rest of its text, or None.

    Edited messages, forwards, captions and commands addressed to another bot are no commands.
    """
    found = message(raw)
    if found is None or "forward_origin" in found or "via_bot" in found:
        return None
    text: str = found.get("text", "")
    if not text.startswith("/"):
        return None
    entity = next((e for e in found.get("entities", ()) if e["type"] == "bot_command" and e["offset"] == 0), None)
    if entity is None:
        return None
    name, _, addressed = text[1 : entity["length"]].partition("@")
    if addressed and addressed.lower() != username.lower():
        return None
    return name.lower(), text[entity["length"] :].strip()


def pressed(raw: Raw) -> list[str] | None:
    """The parts of a pressed button's data, or None when no button was pressed."""
    query = raw.get("callback_query")
    if query is None or not query.get("data"):
        return None
    parts: list[str] = str(query["data"]).split(":")
    return parts


def replied_message(found: Mapping[str, Any]) -> dict[str, Any] | None:
    """The message this one answers; the implicit reply to a topic's first message is none."""
    other: dict[str, Any] | None = found.get("reply_to_message")
    if other is None or (found.get("is_topic_message") and other["message_id"] == found.get("message_thread_id")):
        return None
    return other


def aside(raw: Raw) -> int | None:
    """The number of the message that only its sender and Waymark see: this one, or the one whose button was pressed.

    Its message_id is 0, which names nothing. None for everything a whole chat sees.
    """
    what = raw.get(kind(raw))
    found = what.get("message") if isinstance(what, dict) and "callback_query" in raw else what
    return found.get("ephemeral_message_id") if isinstance(found, dict) else None


def display_name(user: Mapping[str, Any]) -> str:
    """A person's name as shown: 64 characters at most, without characters that turn text around."""
    name = " ".join(part for part in (user.get("first_name"), user.get("last_name")) if part)
    cleaned = "".join(c for c in name if c.isprintable() and c not in _TURNING)
    return cleaned.strip()[:64] or "…"


_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

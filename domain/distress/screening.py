"""Picks the words of a raw Telegram message that its sender wrote; quoting and forwarding is not writing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from domain.distress.rich import lines

_NOT_OWN = frozenset({"blockquote", "expandable_blockquote", "pre", "code"})

Raw = Mapping[str, Any]


def own_text(message: Raw) -> str:
    """The text to screen, without quoted and preformatted parts; empty for others' words.

    Text, caption, a poll, a checklist, a contact, a venue and a rich message are all ways to write. What is quoted
    or answered (`quote`, `external_reply`, `reply_to_message`) is somebody else's and is never looked at here.
    """
    if _is_someone_elses(message):
        return ""
    if message.get("text"):
        return _without_quotes(str(message["text"]), message.get("entities") or ())
    return "\n".join(part for part in _parts(message) if part)


def asked_text(message: Raw) -> str:
    """What a message answers, whoever wrote it: a question from the bot counts as well; empty if it answers none."""
    other = message.get("reply_to_message")
    if not isinstance(other, Mapping):
        return ""
    if message.get("is_topic_message") and other.get("message_id") == message.get("message_thread_id"):
        return ""  # everything in a topic answers the topic's first message
    return str(other.get("text") or other.get("caption") or "")


def _parts(message: Raw) -> Iterator[str]:
    """Everything a message without text may say; a photo, live or not, a video and a file say it in the caption."""
    yield _without_quotes(str(message.get("caption") or ""), message.get("caption_entities") or ())
    poll, contact, venue = (message.get(kind) or {} for kind in ("poll", "contact", "venue"))
    for name in ("question", "description", "explanation"):
        yield _without_quotes(str(poll.get(name) or ""), poll.get(f"{name}_entities") or ())
    for option in poll.get("options") or ():
        if not option.get("added_by_user"):
            yield str(option.get("text") or "")
    checklist = message.get("checklist") or {}
    yield str(checklist.get("title") or "")
    yield from (str(task.get("text") or "") for task in checklist.get("tasks") or ())
    yield " ".join(str(contact[name]) for name in ("first_name", "last_name") if contact.get(name))
    yield from (str(venue.get(name) or "") for name in ("title", "address"))
    rich = message.get("rich_message") or {}
    yield from lines(rich.get("blocks") or ())


def _is_someone_elses(message: Raw) -> bool:
    """Posts passed on from channels and other chats, what bots wrote, here or elsewhere, and inline results."""
    origin = message.get("forward_origin") or {}
    writers = (message.get("from") or {}, origin.get("sender_user") or {})
    return (
        origin.get("type") in ("channel", "chat")
        or any(message.get(sign) for sign in ("is_automatic_forward", "via_bot", "sender_business_bot"))
        or any(who.get("is_bot") for who in writers)
    )


def _without_quotes(text: str, entities: Any) -> str:
    """Entity offsets count UTF-16 units, so the cutting is done on UTF-16."""
    cuts = sorted(
        (max(0, int(entity["offset"])), int(entity["offset"]) + int(entity["length"]))
        for entity in entities
        if entity.get("type") in _NOT_OWN
    )
    if not cuts:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    kept, position = [], 0
    for start, end in cuts:
        if start > position:
            kept.append(units[2 * position : 2 * start])
        position = max(position, end)
    kept.append(units[2 * position :])
    return "\n".join(part.decode("utf-16-le", "replace") for part in kept)

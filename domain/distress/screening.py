"""Picks the words of a raw Telegram message that its sender wrote; quoting and forwarding is not writing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_NOT_OWN = frozenset({"blockquote", "expandable_blockquote", "pre", "code"})


def own_text(message: Mapping[str, Any]) -> str:
    """The text to screen: text or caption without quoted and preformatted parts; empty for others' words."""
    if _is_someone_elses(message):
        return ""
    if message.get("text"):
        return _without_quotes(str(message["text"]), message.get("entities") or ())
    return _without_quotes(str(message.get("caption") or ""), message.get("caption_entities") or ())


def _is_someone_elses(message: Mapping[str, Any]) -> bool:
    origin = message.get("forward_origin") or {}
    sender = message.get("from") or {}
    return bool(origin.get("type") == "channel" or message.get("via_bot") or sender.get("is_bot"))


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

"""Whom a message is aimed at or about: the member it answers, else the first it names; no orders, no rights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.kit.context import Context
from handlers.kit.raw import display_name, replied_message
from storage import people


@dataclass(frozen=True, slots=True)
class Target:
    """The member a message was aimed at; `message_id` is their own message, if it was answered."""

    user_id: int
    name: str
    message_id: int | None = None


async def target_of(context: Context, message: Mapping[str, Any]) -> Target | None:
    """Whoever is answered, else the first who is named; nobody where that is not certain."""
    answered = replied_message(message)
    if answered is not None and not answered.get("sender_chat"):
        return _member(context, answered.get("from"), answered["message_id"])
    return await named_in(context, message)


async def named_in(context: Context, message: Mapping[str, Any]) -> Target | None:
    """The first other person a message names, by a link or by an @username seen before."""
    text = str(message.get("text") or message.get("caption") or "")
    units = text.encode("utf-16-le", "surrogatepass")
    for entity in [*message.get("entities", ()), *message.get("caption_entities", ())]:
        found = None
        if entity["type"] == "text_mention":
            found = _member(context, entity["user"])
        elif entity["type"] == "mention":
            start = 2 * entity["offset"]
            name = units[start : start + 2 * entity["length"]].decode("utf-16-le", "replace").removeprefix("@")
            known = await people.find_by_username(context.unit, name)
            found = Target(known.user_id, known.name) if known is not None else None
        if found is not None and found.user_id != context.user_id:
            return found
    return None


def _member(context: Context, user: Mapping[str, Any] | None, message_id: int | None = None) -> Target | None:
    if user is None or user.get("is_bot") or user["id"] in (context.user_id, context.program.bot_id):
        return None
    return Target(user["id"], display_name(user), message_id)

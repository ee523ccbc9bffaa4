"""Wishing that one member alone sees something in their group; whether Telegram can do so is the sender's to find out.

What else is to be done belongs into `otherwise`: nothing shown this way is sure to be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.wishes import Wish
from handlers.kit import wishes
from handlers.kit.raw import kind

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage.chats import Chat


def may_try(chat: Chat) -> bool:
    """Whether Waymark may show messages unasked there, and could take back at once one that everybody saw."""
    return chat.bot_status == "administrator" and chat.may("can_delete_messages")


def show(context: Context, user_id: int, html: str, *, chat_id: int | None = None, **wish: Any) -> Wish:
    """A message in a group (this one) for one member; the caller makes the wish, or hangs it on another."""
    found = context.raw.get(kind(context.raw)) or {}
    thread = found.get("message_thread_id") if chat_id is None and found.get("is_topic_message") else None
    where = context.chat_id if chat_id is None else chat_id
    return wishes.send(where, html, thread=thread, about=user_id, only_for=user_id, **wish)

"""Building wishes: the Bot API calls features ask for, as plain data; nothing here talks to Telegram."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from domain.wishes import Urgency, Wish

Markup = Mapping[str, Any]
ALL_PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
)  # fmt: skip


def send(
    chat_id: int,
    html: str,
    *,
    keyboard: Markup | None = None,
    reply_to: int | None = None,
    thread: int | None = None,
    silent: bool = False,
    protect: bool = False,
    **wish: Any,
) -> Wish:
    """A text message in Telegram's HTML. `wish` takes Wish's own fields, such as urgency, key, then, otherwise."""
    params: dict[str, Any] = {
        "chat_id": chat_id,
        "text": html,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if keyboard:
        params["reply_markup"] = dict(keyboard)
    if reply_to is not None:
        params["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
    if thread is not None:
        params["message_thread_id"] = thread
    if silent:
        params["disable_notification"] = True
    if protect:
        params["protect_content"] = True
    return Wish("sendMessage", params, chat_id=chat_id, **wish)


def edit(
    chat_id: int, html: str, *, message_id: int | None = None, keyboard: Markup | None = None, **wish: Any
) -> Wish:
    """Change a message's text; say which by `message_id`, or by `refers_to`, the name it was kept under."""
    params: dict[str, Any] = {
        "chat_id": chat_id,
        "text": html,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if message_id is not None:
        params["message_id"] = message_id
    if keyboard:
        params["reply_markup"] = dict(keyboard)
    return Wish("editMessageText", params, chat_id=chat_id, **wish)


def edit_keyboard(chat_id: int, *, message_id: int | None = None, keyboard: Markup | None = None, **wish: Any) -> Wish:
    """Change or remove only the buttons of a message."""
    params: dict[str, Any] = {"chat_id": chat_id}
    if message_id is not None:
        params["message_id"] = message_id
    if keyboard:
        params["reply_markup"] = dict(keyboard)
    return Wish("editMessageReplyMarkup", params, chat_id=chat_id, **wish)


def delete(chat_id: int, *message_ids: int, **wish: Any) -> Wish:
    """Delete messages by id, or with `refers_to` the one kept under a name."""
    if len(message_ids) > 1:
        return Wish("deleteMessages", {"chat_id": chat_id, "message_ids": list(message_ids)}, chat_id=chat_id, **wish)
    params: dict[str, Any] = {"chat_id": chat_id}
    if message_ids:
        params["message_id"] = message_ids[0]
    return Wish("deleteMessage", params, chat_id=chat_id, **wish)


def answer(callback_id: str, text: str = "", *, alert: bool = False, url: str | None = None) -> Wish:
    """End the waiting sign of a pressed button, perhaps with a short plain text (200 characters at most)."""
    params: dict[str, Any] = {"callback_query_id": callback_id}
    if text:
        params["text"] = text[:200]
    if alert:
        params["show_alert"] = True
    if url:
        params["url"] = url
    return Wish("answerCallbackQuery", params, urgency=Urgency.MODERATION)


def mute(chat_id: int, user_id: int, until: datetime | None = None, **wish: Any) -> Wish:
    """Take every right to write from a member, until a time or until it is lifted."""
    params: dict[str, Any] = {
        "chat_id": chat_id,
        "user_id": user_id,
        "permissions": dict.fromkeys(ALL_PERMISSIONS, False),
        "use_independent_chat_permissions": True,
    }
    if until is not None:
        params["until_date"] = int(until.timestamp())
    return _moderation("restrictChatMember", params, chat_id, wish)


def unmute(chat_id: int, user_id: int, **wish: Any) -> Wish:
    """Give every right back; the chat's own defaults still bound them."""
    params = {
        "chat_id": chat_id,
        "user_id": user_id,
        "permissions": dict.fromkeys(ALL_PERMISSIONS, True),
        "use_independent_chat_permissions": True,
    }
    return _moderation("restrictChatMember", params, chat_id, wish)


def ban(chat_id: int, user_id: int, until: datetime | None = None, **wish: Any) -> Wish:
    params: dict[str, Any] = {"chat_id": chat_id, "user_id": user_id}
    if until is not None:
        params["until_date"] = int(until.timestamp())
    return _moderation("banChatMember", params, chat_id, wish)


def unban(chat_id: int, user_id: int, **wish: Any) -> Wish:
    """Lift a ban; somebody who is in the group is left there."""
    params = {"chat_id": chat_id, "user_id": user_id, "only_if_banned": True}
    return _moderation("unbanChatMember", params, chat_id, wish)


def approve(chat_id: int, user_id: int, **wish: Any) -> Wish:
    return _moderation("approveChatJoinRequest", {"chat_id": chat_id, "user_id": user_id}, chat_id, wish)


def decline(chat_id: int, user_id: int, **wish: Any) -> Wish:
    return _moderation("declineChatJoinRequest", {"chat_id": chat_id, "user_id": user_id}, chat_id, wish)


def document(chat_id: int, file_name: str, text: str, caption: str = "", **wish: Any) -> Wish:
    """A text file sent as a document; its content lives in the outbox row until it is sent."""
    params: dict[str, Any] = {"chat_id": chat_id, "document": {"$file": {"name": file_name, "text": text}}}
    if caption:
        params |= {"caption": caption, "parse_mode": "HTML"}
    return Wish("sendDocument", params, chat_id=chat_id, **wish)


def _moderation(method: str, params: dict[str, Any], chat_id: int, wish: dict[str, Any]) -> Wish:
    return Wish(method, params, chat_id=chat_id, **{"urgency": Urgency.MODERATION, **wish})


def button(text: str, data: str) -> dict[str, str]:
    """A button that tells Waymark `data` (64 bytes at most)."""
    if len(data.encode()) > 64:
        raise ValueError("the data of a button is longer than Telegram allows")
    return {"text": text, "callback_data": data}


def link(text: str, url: str) -> dict[str, str]:
    return {"text": text, "url": url}


def keyboard(*rows: Sequence[dict[str, str]]) -> dict[str, Any]:
    """Buttons under a message, by rows; empty rows are left out."""
    return {"inline_keyboard": [list(row) for row in rows if row]}

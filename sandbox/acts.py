"""Turns what the page asks for into what a person does. One entry per verb; the rules are Telegram's."""

from collections.abc import Callable
from typing import Any

from sandbox.errors import RefusedError
from sandbox.telegram import Telegram
from sandbox.users import Json

Body = dict[str, Any]
BOT_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_restrict_members",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_tags",
)


def number(body: Body, name: str) -> int:
    """A required whole number out of the request."""
    try:
        return int(body[name])
    except (KeyError, TypeError, ValueError):
        raise RefusedError(f"{name} is missing") from None


def text_of(body: Body, name: str) -> str:
    """A required text out of the request."""
    value = body.get(name)
    if not isinstance(value, str):
        raise RefusedError(f"{name} is missing")
    return value


def _message(made: Json) -> Json:
    return {"message_id": -made["ephemeral_message_id"] if "ephemeral_message_id" in made else made["message_id"]}


def _send(tg: Telegram, who: int, body: Body) -> Json:
    reply_to = number(body, "reply_to") if body.get("reply_to") else None
    thread = number(body, "thread_id") if body.get("thread_id") else None
    chat, text = number(body, "chat"), text_of(body, "text")
    return _message(tg.send(who, chat, text, reply_to=reply_to, thread_id=thread))


def _edit(tg: Telegram, who: int, body: Body) -> Json:
    chat, message = number(body, "chat"), number(body, "message")
    return _message(tg.edit(who, chat, message, text_of(body, "text")))


def _delete(tg: Telegram, who: int, body: Body) -> None:
    tg.delete(who, number(body, "chat"), number(body, "message"))


def _press(tg: Telegram, who: int, body: Body) -> Json:
    chat, message = number(body, "chat"), number(body, "message")
    return {"query": tg.press(who, chat, message, text_of(body, "data"))}


def _bot_id(tg: Telegram) -> int:
    return tg.world.default_bot().id


def _start(tg: Telegram, who: int, body: Body) -> Json:
    return _message(tg.start(who, _bot_id(tg), str(body.get("payload") or "")))


def _block(tg: Telegram, who: int, body: Body) -> None:
    tg.block(who, _bot_id(tg))


def _unblock(tg: Telegram, who: int, body: Body) -> None:
    tg.unblock(who, _bot_id(tg))


def _join(tg: Telegram, who: int, body: Body) -> None:
    tg.join(who, number(body, "chat"))


def _restart_app(tg: Telegram, who: int, body: Body) -> None:
    tg.restart_app(who)


def _leave(tg: Telegram, who: int, body: Body) -> None:
    tg.leave(who, number(body, "chat"))


def _request_join(tg: Telegram, who: int, body: Body) -> None:
    tg.request_join(who, number(body, "chat"))


def _react(tg: Telegram, who: int, body: Body) -> None:
    tg.react(who, number(body, "chat"), number(body, "message"), body.get("emoji") or None)


def _open_link(tg: Telegram, who: int, body: Body) -> Json | None:
    made = tg.open_link(who, text_of(body, "url"))
    return _message(made) if made else None


def _rights(body: Body) -> dict[str, bool] | None:
    rights = body.get("rights")
    if rights is None:
        return None
    if not isinstance(rights, dict):
        raise RefusedError("rights are names with true or false")
    return {str(name): bool(value) for name, value in rights.items()}


def _promote(tg: Telegram, who: int, body: Body) -> None:
    tg.promote(number(body, "chat"), number(body, "user"), who, **(_rights(body) or {}))


def _demote(tg: Telegram, who: int, body: Body) -> None:
    tg.demote(number(body, "chat"), number(body, "user"), who)


def _add_bot(tg: Telegram, who: int, body: Body) -> None:
    rights = _rights(body)
    wanted = dict.fromkeys(BOT_RIGHTS, True) if rights is None else rights
    tg.add_bot_to_group(number(body, "chat"), _bot_id(tg), who, wanted)


def _approve(tg: Telegram, who: int, body: Body) -> None:
    tg.approve(who, number(body, "chat"), number(body, "user"))


def _decline(tg: Telegram, who: int, body: Body) -> None:
    tg.decline(who, number(body, "chat"), number(body, "user"))


def _migrate(tg: Telegram, who: int, body: Body) -> Json:
    return {"chat": tg.migrate(number(body, "chat"))}


ACTS: dict[str, Callable[[Telegram, int, Body], Json | None]] = {
    "send": _send,
    "edit": _edit,
    "delete": _delete,
    "press": _press,
    "start": _start,
    "block": _block,
    "unblock": _unblock,
    "join": _join,
    "restart_app": _restart_app,
    "leave": _leave,
    "request_join": _request_join,
    "react": _react,
    "open_link": _open_link,
    "promote": _promote,
    "demote": _demote,
    "add_bot": _add_bot,
    "approve": _approve,
    "decline": _decline,
    "migrate": _migrate,
}


def perform(tg: Telegram, body: Body) -> Json:
    """Does one act; what was made comes back."""
    act = ACTS.get(str(body.get("do")))
    if act is None:
        raise RefusedError("the sandbox does not know this act")
    return act(tg, number(body, "as"), body) or {}

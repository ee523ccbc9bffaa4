"""Commands by an administrator who speaks as the group: carried out once they confirm with their own account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from telegram import Update

from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Button, Command, Feature, Listener, Where
from handlers.kit.raw import Raw, command, is_group, message
from handlers.kit.rights import guarded
from handlers.moderation_orders import may_press
from storage import confirmations
from storage.cache import Caches

LASTS = timedelta(seconds=60)
# What a command needs to be understood later; the words of the answered message are not among it.
KEPT = ("message_id", "date", "chat", "text", "entities", "message_thread_id", "is_topic_message")
KEPT_OF_ANSWERED = (
    "message_id", "date", "chat", "from", "sender_chat", "is_automatic_forward", "new_chat_members", "left_chat_member",
)  # fmt: skip


def is_anonymous_command(raw: Raw, _caches: Caches) -> bool:
    """Whether somebody gives a command as the group itself; channels and the linked channel are not the group."""
    found = message(raw)
    if found is None or not is_group(raw) or not str(found.get("text", "")).startswith("/"):
        return False
    speaker = found.get("sender_chat") or {}
    return speaker.get("id") == found["chat"]["id"] and not found.get("is_automatic_forward")


async def offer(update: Update, context: Context) -> None:
    """Ask for a press by a real account, for commands that need a right; who pressed is never shown in the group."""
    given = command(context.raw, context.program.username)
    entry = _entry(context, given[0]) if given is not None else None
    if entry is None or context.chat is None:
        return
    found = context.raw["message"]
    kept = _essence(found)
    about = (kept.get("reply_to_message") or {}).get("from", {}).get("id")
    token = await confirmations.keep(context.unit, context.chat_id, kept, LASTS, about=about)
    name = f"anonymous:{token}"
    label = context.label("moderation-button-confirm")
    keyboard = wishes.keyboard([wishes.button(label, f"anonymous:confirm:{context.chat_id}:{token}")])
    context.reply(context.t("moderation-anonymous"), keyboard, silent=True, keep_as=name)
    context.wish(wishes.delete(context.chat_id, refers_to=name, not_before=context.now + LASTS))


async def confirm(update: Update, context: Context) -> None:
    """Carry the command out as the person who pressed, if their own rights allow it."""
    if len(context.arguments) != 2 or context.arguments[0] != str(context.chat_id):
        context.toast(context.label("toast-gone"))
        return
    token = context.arguments[1]
    waiting = await confirmations.find(context.unit, context.chat_id, token)
    found = dict(waiting.wanted) if waiting is not None else {}
    given = command({"message": found}, context.program.username)
    entry = _entry(context, given[0]) if given is not None else None
    if waiting is None or waiting.asked_of is not None or entry is None or entry.right is None:
        context.toast(context.label("moderation-expired"))
    elif may_press(context, entry.right, context.chat_id) and await confirmations.take(context.unit, token):
        context.toast()
        context.wish(wishes.delete(context.chat_id, context.raw["callback_query"]["message"]["message_id"]))
        spoken = {"message": {**found, "from": context.raw["callback_query"]["from"]}}
        context.moment = replace(context.moment, raw=spoken)
        await guarded(entry)(update, context)


def _entry(context: Context, name: str) -> Command | None:
    """The command with a right behind it that goes by this name, in whichever feature."""
    for _, entry in context.program.registry.commands():
        if name in (entry.name, *entry.aliases) and entry.right is not None and Where.GROUP in entry.where:
            return entry
    return None


def _essence(found: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: found[name] for name in KEPT if name in found}
    answered = found.get("reply_to_message")
    if answered is not None:
        kept["reply_to_message"] = {name: answered[name] for name in KEPT_OF_ANSWERED if name in answered}
    return kept


FEATURE = Feature(
    name="anonymous",
    buttons=(Button("confirm", confirm, right="admin"),),
    listeners=(Listener(is_anonymous_command, offer),),
)

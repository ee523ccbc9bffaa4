"""Waymark's own standing in groups: added, given or denied rights, removed, moved to a new id; it sets nothing up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from telegram import Update

from domain.joining import is_present
from domain.setup import lost
from domain.wishes import Urgency
from handlers import group_cards
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Feature, Listener, Owned
from handlers.kit.raw import Raw, is_group, sender
from storage import chats, links, setup
from storage.cache import Caches
from storage.chats import Chat
from storage.members_data import rekey_chat

STAYS = timedelta(seconds=60)


async def note_standing(_update: Update, context: Context) -> None:
    """Somebody added, promoted, demoted or removed Waymark."""
    change = context.raw["my_chat_member"]
    here, was_here = is_present(change["new_chat_member"]), is_present(change["old_chat_member"])
    before = context.chat
    if not here:
        if before is not None:
            await _leave(context, before, change["new_chat_member"])
        return
    after = await _note(context, change, before)
    if not was_here:
        await _say_hello(context, after, known=before is not None and before.set_up)
        await group_cards.tell_features(context, after.chat_id)
    elif before is not None:
        _say_what_is_lost(context, before, after)


async def note_title(_update: Update, context: Context) -> None:
    if context.chat is not None:
        await chats.change(context.unit, context.chat.chat_id, title=context.raw["message"]["new_chat_title"])


async def move(_update: Update, context: Context) -> None:
    """The group became a supergroup: both notices say so, in either order, and the first one moves everything."""
    message = context.raw["message"]
    here = message["chat"]
    old = message.get("migrate_from_chat_id", here["id"])
    new = message.get("migrate_to_chat_id", here["id"])
    if await chats.get(context.unit, old) is not None:
        await setup.take_over(context.unit, old, new)
        await group_cards.tell_features(context, new)
    else:
        await rekey_chat(context.unit, old, new)  # what was noted under the old id since
    await chats.change(context.unit, new, kind="supergroup")
    context.moment.chat = await chats.get(context.unit, here["id"])


async def _note(context: Context, change: Mapping[str, Any], before: Chat | None) -> Chat:
    where, new = change["chat"], change["new_chat_member"]
    values: dict[str, Any] = {"bot_status": new["status"], "bot_rights": rights(new)}
    who = sender(context.raw)
    if who is not None and not is_present(change["old_chat_member"]):
        values["added_by"] = who["id"]
    if before is None:
        values["language"] = context.program.texts.spoken(who.get("language_code") if who else None)
    return await chats.arrive(context.unit, where["id"], where["type"], where.get("title", ""), **values)


async def _say_hello(context: Context, group: Chat, *, known: bool) -> None:
    """A short word in the group that takes itself away; everything else happens in private."""
    if group.role == "moderators":
        context.wish(wishes.send(group.chat_id, _say(context, group, "groups-back-in-team"), silent=True))
        return
    token = await links.make(context.unit, "setup", chat_id=group.chat_id)
    label = context.program.texts.plain(group.language, "groups-button-setup")
    name = f"arrival:{context.raw['update_id']}"
    go = wishes.delete(group.chat_id, refers_to=name, not_before=context.now + STAYS)
    context.wish(
        wishes.send(
            group.chat_id,
            group_cards.arrival(context, group, context.name, known=known),
            keyboard=wishes.keyboard([wishes.link(label, context.start_link(token))]),
            silent=True,
            keep_as=name,
            then=(go,),
        )
    )


def _say_what_is_lost(context: Context, before: Chat, after: Chat) -> None:
    gone = lost(before.bot_rights, after.bot_rights)
    if not gone or after.role == "moderators":
        return
    lines = group_cards.cannot(context, after.language, gone)
    text = context.program.texts.say(after.language, "groups-rights-lost", group=after.title, lines=lines)
    _tell_team(context, after, text)


async def _leave(context: Context, group: Chat, standing: Mapping[str, Any]) -> None:
    status = "left" if standing["status"] == "restricted" else standing["status"]
    await chats.change(context.unit, group.chat_id, bot_status=status, bot_rights=[])
    await setup.cancel_everything(context.unit, group.chat_id)
    if group.role != "moderators":
        _tell_team(context, group, _say(context, group, "groups-gone"))
        return
    for watched in await chats.watched_by(context.unit, group.chat_id):
        await chats.change(context.unit, watched.chat_id, moderators_chat_id=None)
        if watched.added_by is not None and watched.active:
            language = await context.language_of(watched.added_by, watched.chat_id)
            text = context.program.texts.say(language, "groups-team-gone", group=watched.title, team=group.title)
            label = context.program.texts.plain(language, "groups-button-setup")
            again = wishes.button(label, f"setup:go:{watched.chat_id}:team")
            keyboard = context.private_keyboard([again], language=language)
            context.whisper(watched.added_by, text, keyboard, urgency=Urgency.MODERATION)
    await group_cards.tell_features(context, group.chat_id)


def _tell_team(context: Context, group: Chat, text: str) -> None:
    where = group.moderators_chat_id or group.added_by
    if where is not None:
        keyboard = context.private_keyboard(language=group.language) if where > 0 else None
        context.wish(wishes.send(where, text, keyboard=keyboard, urgency=Urgency.MODERATION))


def _say(context: Context, group: Chat, key: str) -> str:
    return context.program.texts.say(group.language, key, group=group.title)


def rights(member: Mapping[str, Any]) -> list[str]:
    """The names of the rights an administrator holds."""
    if member["status"] != "administrator":
        return []
    return sorted(name for name, held in member.items() if name.startswith("can_") and held is True)


def concerns_standing(raw: Raw, _caches: Caches) -> bool:
    """Whether Waymark's own standing in a group changed."""
    return "my_chat_member" in raw and is_group(raw)


def is_renamed(raw: Raw, _caches: Caches) -> bool:
    message = raw.get("message")
    return message is not None and "new_chat_title" in message


def has_moved(raw: Raw, _caches: Caches) -> bool:
    message = raw.get("message")
    return message is not None and ("migrate_to_chat_id" in message or "migrate_from_chat_id" in message)


FEATURE = Feature(
    name="groups",
    listeners=(
        Listener(concerns_standing, note_standing),
        Listener(has_moved, move),
        Listener(is_renamed, note_title),
    ),
    tables=(
        Owned("chat", "mydata-chat", setup.erase_chats),
        Owned("chat_option", "mydata-chat-option", setup.erase_options, exported=False),
    ),
)

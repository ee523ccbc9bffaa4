"""Which bot hears of what: privacy mode, membership, and the rule that bots do not see bots."""

from collections.abc import Iterator

from sandbox.bots import Bot
from sandbox.chats import Chat, Post
from sandbox.entities import utf16_slice
from sandbox.users import Json
from sandbox.world import World


def bots_in(world: World, chat: Chat) -> Iterator[Bot]:
    """The bots that take part in a chat now."""
    if chat.is_private:
        yield world.bots[chat.bot_id]
        return
    for bot in world.bots.values():
        if bot.id in chat.members and world.member(chat, bot.id).present:
            yield bot


def admin_bots(world: World, chat: Chat) -> Iterator[Bot]:
    """The bots that administer a chat; only they hear of members and reactions."""
    for bot in bots_in(world, chat):
        if world.member(chat, bot.id).is_admin:
            yield bot


def tell(world: World, bot: Bot, kind: str, payload: Json, chat: Chat) -> None:
    bot.queue.put(kind, payload, world.now(), chat.id)


def deliver_post(world: World, chat: Chat, post: Post, *, edited: bool = False, service: bool = False) -> None:
    """Tells every bot that may see it of a new or edited message."""
    if post.sender in world.bots and not service:
        return
    kind = "channel_post" if chat.kind == "channel" else "message"
    kind = f"edited_{kind}" if edited else kind
    for bot in bots_in(world, chat):
        if service or _sees(world, bot, chat, post):
            tell(world, bot, kind, post.body, chat)


def _sees(world: World, bot: Bot, chat: Chat, post: Post) -> bool:
    if bot.reads_all or chat.kind in ("private", "channel"):
        return True
    return world.member(chat, bot.id).is_admin or _is_meant_for(bot, post.body)


def _is_meant_for(bot: Bot, body: Json) -> bool:
    replied = body.get("reply_to_message", {})
    if replied.get("from", {}).get("id") == bot.id:
        return True
    text = body.get("text") or body.get("caption") or ""
    entities = body.get("entities") or body.get("caption_entities") or []
    return any(_names(bot, entity, text) for entity in entities)


def _names(bot: Bot, entity: Json, text: str) -> bool:
    piece = utf16_slice(text, entity["offset"], entity["length"]).lower()
    username = (bot.user.username or "").lower()
    if entity["type"] == "bot_command":
        addressee = piece.partition("@")[2]
        return addressee in ("", username)
    if entity["type"] == "mention":
        return piece == f"@{username}"
    return entity["type"] == "text_mention" and bool(entity["user"]["id"] == bot.id)

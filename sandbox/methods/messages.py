"""Methods around a message that leave its words alone: pins, reactions, answers to pressed buttons."""

from typing import Any

from sandbox.bots import Bot
from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.markup import link_target
from sandbox.methods.targets import target_chat, target_post
from sandbox.params import Params
from sandbox.posts import announce, without_replies
from sandbox.updates import CALLBACK_LIFE
from sandbox.world import World

LONGEST_ANSWER = 200
NO_PINNING = "not enough rights to manage pinned messages in the chat"
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def _pinning_chat(world: World, bot: Bot, params: Params) -> Chat:
    chat = target_chat(world, bot, params)
    if chat.is_private:
        return chat
    mine = world.member(chat, bot.id)
    open_to_all = mine.status == "member" and chat.permissions["can_pin_messages"]
    if not (mine.has("can_pin_messages") or mine.has("can_edit_messages") or open_to_all):
        raise bad_request(NO_PINNING)
    return chat


def pin_chat_message(world: World, bot: Bot, params: Params) -> bool:
    chat = _pinning_chat(world, bot, params)
    post = target_post(chat, params.number("message_id"), "pin")
    if post.id not in chat.pinned:
        chat.pinned.append(post.id)
        announce(world, chat, bot.user, {"pinned_message": without_replies(post.body)})
    return True


def unpin_chat_message(world: World, bot: Bot, params: Params) -> bool:
    chat = _pinning_chat(world, bot, params)
    message_id = params.number("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    world.changes.bump()
    return True


def unpin_all_chat_messages(world: World, bot: Bot, params: Params) -> bool:
    chat = _pinning_chat(world, bot, params)
    chat.pinned.clear()
    world.changes.bump()
    return True


def set_message_reaction(world: World, bot: Bot, params: Params) -> bool:
    chat = target_chat(world, bot, params)
    post = target_post(chat, params.number("message_id"), "react")
    reactions = [_reaction(item) for item in params.items("reaction") or []]
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if reactions:
        post.reactions[bot.id] = reactions
    else:
        post.reactions.pop(bot.id, None)
    world.changes.bump()
    return True


def _reaction(item: Any) -> dict[str, Any]:
    if not isinstance(item, dict) or item.get("type") != "emoji" or not item.get("emoji"):
        raise bad_request("REACTION_INVALID")
    return {"type": "emoji", "emoji": str(item["emoji"])}


def answer_callback_query(world: World, bot: Bot, params: Params) -> bool:
    callback = world.callbacks.get(params.text("callback_query_id"))
    if callback is None or callback.bot_id != bot.id or world.now() - callback.pressed_at > CALLBACK_LIFE:
        raise bad_request(TOO_OLD)
    text, url = params.text("text"), params.text("url")
    if len(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if url and not (link_target(url) or "").startswith(("https://t.me/", "tg://")):
        raise bad_request("URL_INVALID")
    if callback.answer is None:
        callback.answer = {
            "text": text or None,
            "show_alert": params.flag("show_alert"),
            "url": url or None,
        }
        world.changes.bump()
    return True


METHODS = {
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "setMessageReaction": set_message_reaction,
    "answerCallbackQuery": answer_callback_query,
}

"""Finds the chat, message or member a call names, and checks the bot may act there. Nothing is changed here."""

from sandbox.bots import Bot
from sandbox.chats import Chat, Post
from sandbox.errors import ApiError, bad_request, forbidden
from sandbox.members import KIND_PERMISSION, KIND_WORDS, Member
from sandbox.membership import may_write_to_applicant
from sandbox.params import Params
from sandbox.users import User
from sandbox.world import World


def target_chat(world: World, bot: Bot, params: Params, name: str = "chat_id") -> Chat:
    """The chat a parameter names, if this bot can reach it at all."""
    value = params.raw.get(name)
    if value in (None, ""):
        raise bad_request(f"{name} is empty")
    chat_id = _chat_id(world, value)
    return _private_chat(world, bot, chat_id) if chat_id > 0 else _group(world, bot, chat_id)


def _chat_id(world: World, value: object) -> int:
    if isinstance(value, str) and value.startswith("@"):
        named = world.chats.named(value)
        if named is None:
            raise bad_request("chat not found")
        return named.id
    try:
        return int(str(value))
    except ValueError:
        raise bad_request("chat not found") from None


def _group(world: World, bot: Bot, chat_id: int) -> Chat:
    chat = world.chats.find(chat_id)
    if chat is None or (bot.id not in chat.members and "username" not in chat.json):
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        text = "Bad Request: group chat was upgraded to a supergroup chat"
        raise ApiError(400, text, migrate_to_chat_id=chat.migrated_to)
    mine = world.member(chat, bot.id)
    if mine.status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    if not mine.present:
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


def _private_chat(world: World, bot: Bot, user_id: int) -> Chat:
    user = world.users.find(user_id)
    if user is None or not _has_met(world, bot, user):
        raise bad_request("chat not found")
    return world.chats.private(bot.id, user)


def _has_met(world: World, bot: Bot, user: User) -> bool:
    if user.id in bot.started or user.id in bot.blocked_by or user.is_bot:
        return True
    return any(bot.id in chat.members and (user.id in chat.members or user.id in chat.requests) for chat in world.chats)


def writable_chat(world: World, bot: Bot, params: Params, kind: str = "text") -> Chat:
    """The chat, if the bot may send this kind of message there now."""
    chat = target_chat(world, bot, params)
    if chat.is_private:
        check_private(world, bot, world.users[chat.id])
    elif chat.kind == "channel":
        if not world.member(chat, bot.id).has("can_post_messages"):
            raise bad_request("need administrator rights in the channel chat")
    else:
        permission = KIND_PERMISSION.get(kind, "can_send_other_messages")
        if not world.member(chat, bot.id).may(permission, chat.permissions):
            what = KIND_WORDS.get(kind, "messages of this kind")
            raise bad_request(f"not enough rights to send {what} to the chat")
    return chat


def check_private(world: World, bot: Bot, user: User) -> None:
    """Telegram's three refusals to write to a person."""
    if user.is_bot:
        raise forbidden("bot can't send messages to bots")
    if user.deactivated:
        raise forbidden("user is deactivated")
    if user.id in bot.blocked_by:
        raise forbidden("bot was blocked by the user")
    if user.id not in bot.started and not may_write_to_applicant(world, bot.id, user.id):
        raise forbidden("bot can't initiate conversation with a user")


def target_post(chat: Chat, message_id: int, purpose: str) -> Post:
    """The message a call names, or `message to <purpose> not found`."""
    post = chat.posts.get(message_id)
    if post is None:
        raise bad_request(f"message to {purpose} not found")
    return post


def group_chat(world: World, bot: Bot, params: Params) -> Chat:
    """A chat that has members; in a private chat there is nothing to administer."""
    chat = target_chat(world, bot, params)
    if chat.is_private:
        raise bad_request("method is available for supergroup and channel chats only")
    return chat


def require(world: World, chat: Chat, bot: Bot, right: str, refusal: str) -> None:
    """The bot must be an administrator with this right; `refusal` is what Telegram says otherwise."""
    if not world.member(chat, bot.id).has(right):
        raise bad_request(refusal)


def target_member(world: World, chat: Chat, params: Params) -> Member:
    return chat.member(world.users.known(params.user_id()), world.now())

"""Messages in a group that one person alone sees: who may send one to whom, and where they are kept meanwhile."""

from typing import Any

from sandbox.bots import Bot, Callback
from sandbox.chats import Chat, Ephemeral, Post
from sandbox.delivery import tell
from sandbox.errors import ApiError, bad_request
from sandbox.params import Params
from sandbox.posts import Draft, body_of
from sandbox.users import Json, User
from sandbox.world import World

SUPPORTS = "supports"
IGNORES = "ignores"  # knows the methods, but not by this parameter's name: the message goes to everybody
LACKS = "lacks"  # has never heard of any of it: the message goes to everybody
REFUSES = "refuses"
SERVERS = (SUPPORTS, IGNORES, LACKS, REFUSES)
WINDOW = 15  # seconds in which a bot without rights may answer
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def check_server(world: World) -> None:
    """An older server does not know these methods, or will not hear of them."""
    if world.ephemeral == LACKS:
        raise ApiError(404, "Not Found: method not found")
    if world.ephemeral == REFUSES:
        raise bad_request("ephemeral messages are not supported")


def receiver(world: World, bot: Bot, chat: Chat, params: Params) -> User | None:
    """The one person a new message is for; None for an ordinary message. A refusal is raised."""
    given = params.mapping("ephemeral_message_parameters")
    if world.ephemeral in (IGNORES, LACKS):
        return None
    if given is None:
        if _answered(params):
            raise bad_request("a reply to an ephemeral message must be an ephemeral message")
        return None
    check_server(world)
    if chat.kind not in ("group", "supergroup"):
        raise bad_request("ephemeral messages can be sent only to groups and supergroups")
    user = _person(world, chat, given.get("receiver_user_id"))
    if not (world.member(chat, bot.id).is_admin or _was_asked(world, bot, chat, user, given, params)):
        raise bad_request("not enough rights to send ephemeral messages to the chat")
    return user


def _person(world: World, chat: Chat, value: Any) -> User:
    user = world.users.find(int(value)) if str(value or "").isdecimal() else None
    if user is None:
        raise bad_request("invalid receiver_user_id specified")
    if user.is_bot:
        raise bad_request("ephemeral messages can't be sent to bots")
    if not world.member(chat, user.id).present:
        raise bad_request("the receiver is not a member of the chat")
    return user


def _was_asked(world: World, bot: Bot, chat: Chat, user: User, given: Json, params: Params) -> bool:
    """Whether this person pressed a button or wrote to this bot alone a moment ago."""
    earliest = world.now() - WINDOW
    if given.get("callback_query_id"):
        callback = _callback(world, bot, user, given)
        if callback.pressed_at < earliest:
            raise bad_request(TOO_OLD)
        return True
    found = chat.ephemeral.get(_answered(params))
    mine = found is not None and found.bot_id == bot.id and found.user_id == user.id
    return found is not None and mine and found.post.sender == user.id and found.post.body["date"] >= earliest


def _callback(world: World, bot: Bot, user: User, given: Json) -> Callback:
    callback = world.callbacks.get(str(given.get("callback_query_id")))
    if callback is None or callback.bot_id != bot.id or callback.user_id != user.id:
        raise bad_request(TOO_OLD)
    return callback


def _answered(params: Params) -> int:
    return int((params.mapping("reply_parameters") or {}).get("ephemeral_message_id") or 0)


def show(world: World, bot: Bot, user: User, draft: Draft, params: Params) -> Json:
    """Puts a bot's message before one person."""
    given = params.mapping("ephemeral_message_parameters") or {}
    replaces = 0
    if given.get("replace_callback_query_message"):
        callback = _callback(world, bot, user, given)
        if not callback.message_id:
            raise bad_request("the message of the callback query can't be replaced")
        replaces = callback.message_id
    post = _keep(world, draft, bot.id, user.id, user)
    draft.chat.ephemeral[post.body["ephemeral_message_id"]].replaces = replaces
    return post.body


def write(world: World, bot: Bot, draft: Draft) -> Post:
    """A person writes to one bot, so that nobody else in the group sees it."""
    post = _keep(world, draft, bot.id, draft.sender.id, bot.user)
    tell(world, bot, "message", post.body, draft.chat)
    return post


def _keep(world: World, draft: Draft, bot_id: int, user_id: int, to: User) -> Post:
    chat = draft.chat
    number = chat.take_ephemeral_id()
    body = body_of(world, draft, 0) | {"ephemeral_message_id": number, "receiver_user": to.json}
    post = Post(body, draft.sender.id, draft.silent)
    chat.ephemeral[number] = Ephemeral(number, post, bot_id, user_id, after=chat.next_message_id - 1)
    world.changes.bump()
    return post


def found(world: World, bot: Bot, chat: Chat, params: Params, purpose: str) -> Ephemeral:
    """The message a call names by its receiver and its own number."""
    check_server(world)
    item = chat.ephemeral.get(params.number("ephemeral_message_id"))
    if item is None or item.bot_id != bot.id or item.user_id != params.number("receiver_user_id"):
        raise bad_request(f"message to {purpose} not found")
    return item

"""Methods by which people come in: join requests and invite links. Putting people out is in moderating."""

from sandbox.bots import Bot
from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.membership import close_request
from sandbox.methods.targets import group_chat, require
from sandbox.params import Params
from sandbox.users import Json, User
from sandbox.world import World

NO_REQUESTS = "not enough rights to manage chat join requests"
NO_LINKS = "not enough rights to manage chat invite link"
LONGEST_NAME = 32
LINK_ALPHABET = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def _applicant(world: World, bot: Bot, params: Params) -> tuple[Chat, User]:
    chat = group_chat(world, bot, params)
    require(world, chat, bot, "can_invite_users", NO_REQUESTS)
    user = world.users.known(params.user_id())
    if world.member(chat, user.id).present:
        raise bad_request("USER_ALREADY_PARTICIPANT")
    if user.id not in chat.requests:
        raise bad_request("HIDE_REQUESTER_MISSING")
    return chat, user


def approve_chat_join_request(world: World, bot: Bot, params: Params) -> bool:
    chat, user = _applicant(world, bot, params)
    close_request(world, chat, user, bot.id, approve=True)
    return True


def decline_chat_join_request(world: World, bot: Bot, params: Params) -> bool:
    chat, user = _applicant(world, bot, params)
    close_request(world, chat, user, bot.id, approve=False)
    return True


def new_link(world: World, chat: Chat, creator: User, *, primary: bool, by_request: bool) -> Json:
    """A fresh invite link, known to the chat."""
    address = "https://t.me/+" + "".join(world.random.choices(LINK_ALPHABET, k=16))
    link: Json = {
        "invite_link": address,
        "creator": creator.json,
        "creates_join_request": by_request,
        "is_primary": primary,
        "is_revoked": False,
    }
    chat.links[address] = link
    return link


def export_chat_invite_link(world: World, bot: Bot, params: Params) -> str:
    chat = group_chat(world, bot, params)
    require(world, chat, bot, "can_invite_users", NO_LINKS)
    for address, link in list(chat.links.items()):
        if link["is_primary"] and link["creator"]["id"] == bot.id:
            chat.links[address] = link | {"is_revoked": True}
    link = new_link(world, chat, bot.user, primary=True, by_request=chat.join_by_request)
    return str(link["invite_link"])


def create_chat_invite_link(world: World, bot: Bot, params: Params) -> Json:
    chat = group_chat(world, bot, params)
    require(world, chat, bot, "can_invite_users", NO_LINKS)
    limit, by_request = params.number("member_limit"), params.flag("creates_join_request")
    if limit and by_request:
        raise bad_request("member limit can't be specified for links requiring administrator approval")
    name = params.text("name")
    if len(name) > LONGEST_NAME:
        raise bad_request("invite link name must be at most 32 characters long")
    link = new_link(world, chat, bot.user, primary=False, by_request=by_request)
    extra = {"name": name, "expire_date": params.number("expire_date"), "member_limit": limit}
    link |= {key: value for key, value in extra.items() if value}
    return link


METHODS = {
    "approveChatJoinRequest": approve_chat_join_request,
    "declineChatJoinRequest": decline_chat_join_request,
    "exportChatInviteLink": export_chat_invite_link,
    "createChatInviteLink": create_chat_invite_link,
}

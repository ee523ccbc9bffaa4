"""Methods that look at a chat and its members, or leave it. They change nothing else."""

from sandbox.bots import Bot
from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.members import Member, chat_member
from sandbox.membership import depart
from sandbox.methods.targets import group_chat, target_chat, target_member
from sandbox.params import Params
from sandbox.posts import without_replies
from sandbox.users import Json
from sandbox.world import World

GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(world: World, bot: Bot, params: Params) -> Json:
    chat = target_chat(world, bot, params)
    full = chat.json | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
    if chat.json.get("username"):
        full["active_usernames"] = [chat.json["username"]]
    pinned = next((chat.posts[each] for each in reversed(chat.pinned) if each in chat.posts), None)
    if pinned:
        full["pinned_message"] = without_replies(pinned.body)
    return full | (_person(world, chat) if chat.is_private else _group(world, bot, chat))


def _person(world: World, chat: Chat) -> Json:
    bio = world.users[chat.id].bio
    return {"bio": bio} if bio else {}


def _group(world: World, bot: Bot, chat: Chat) -> Json:
    shown: Json = {} if chat.kind == "channel" else {"permissions": dict(chat.permissions)}
    if chat.join_by_request:
        shown["join_by_request"] = True
    if chat.description:
        shown["description"] = chat.description
    if world.member(chat, bot.id).has("can_invite_users"):
        links = [link for link in chat.links.values() if link["is_primary"] and not link["is_revoked"]]
        if links:
            shown["invite_link"] = links[-1]["invite_link"]
    return shown


def get_chat_administrators(world: World, bot: Bot, params: Params) -> list[Json]:
    chat = target_chat(world, bot, params)
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    everybody = [world.member(chat, user_id) for user_id in chat.members]
    with_bots = params.flag("return_bots")
    return [
        chat_member(member, bot.id, chat.kind)
        for member in everybody
        if member.is_admin and (with_bots or not member.user["is_bot"] or member.user["id"] == bot.id)
    ]


def get_chat_member(world: World, bot: Bot, params: Params) -> Json:
    chat = target_chat(world, bot, params)
    if chat.is_private:
        user = world.users.known(params.user_id())
        status = "member" if user.id in (chat.id, bot.id) else "left"
        return chat_member(Member(user.json, status), bot.id, chat.kind)
    return chat_member(target_member(world, chat, params), bot.id, chat.kind)


def get_chat_member_count(world: World, bot: Bot, params: Params) -> int:
    chat = target_chat(world, bot, params)
    if chat.is_private:
        return 2
    return sum(world.member(chat, user_id).present for user_id in chat.members)


def leave_chat(world: World, bot: Bot, params: Params) -> bool:
    chat = group_chat(world, bot, params)
    depart(world, chat, Member(bot.user.json, "left"), bot.id)
    return True


METHODS = {
    "getChat": get_chat,
    "getChatAdministrators": get_chat_administrators,
    "getChatMember": get_chat_member,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
}

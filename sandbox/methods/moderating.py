"""Methods over members: bans, restrictions, rights and tags. Joining is in admitting."""

from dataclasses import replace

from sandbox.bots import Bot
from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.members import Member, permissions_from, rights_from, until_from
from sandbox.membership import change, depart
from sandbox.methods.targets import group_chat, require, target_chat, target_member
from sandbox.params import Params
from sandbox.world import World

NO_RESTRICTING = "not enough rights to restrict/unrestrict chat member"
SUPERGROUPS_ONLY = "method is available only for supergroups"
WIDE_CHATS_ONLY = "method is available for supergroup and channel chats only"
LIFTING = frozenset({"can_edit_tag", "can_react_to_messages"})
LONGEST_TAG = 16


def _culprit(world: World, bot: Bot, chat: Chat, params: Params) -> Member:
    require(world, chat, bot, "can_restrict_members", NO_RESTRICTING)
    member = target_member(world, chat, params)
    if member.user["id"] == bot.id:
        raise bad_request("can't restrict self")
    if member.status == "creator":
        raise bad_request("can't remove chat owner")
    if member.status == "administrator" and member.promoted_by != bot.id:
        raise bad_request("user is an administrator of the chat")
    return member


def ban_chat_member(world: World, bot: Bot, params: Params) -> bool:
    chat = group_chat(world, bot, params)
    member = _culprit(world, bot, chat, params)
    if chat.kind == "group":
        depart(world, chat, Member(member.user, "kicked"), bot.id)
        return True
    until = until_from(params.number("until_date"), world.now())
    depart(world, chat, Member(member.user, "kicked", until=until, is_member=False), bot.id)
    return True


def unban_chat_member(world: World, bot: Bot, params: Params) -> bool:
    chat = group_chat(world, bot, params)
    if chat.kind == "group":
        raise bad_request(WIDE_CHATS_ONLY)
    member = _culprit(world, bot, chat, params)
    if member.status == "kicked":
        change(world, chat, Member(member.user, "left"), bot.id)
    elif member.present and not params.flag("only_if_banned"):
        depart(world, chat, Member(member.user, "left"), bot.id)
    return True


def restrict_chat_member(world: World, bot: Bot, params: Params) -> bool:
    chat = target_chat(world, bot, params)
    if chat.kind != "supergroup":
        raise bad_request(SUPERGROUPS_ONLY)
    member = _culprit(world, bot, chat, params)
    given = params.mapping("permissions")
    if given is None:
        raise bad_request("permissions are not specified")
    if member.status == "left":
        raise bad_request("USER_NOT_PARTICIPANT")
    independent = params.flag("use_independent_chat_permissions")
    permissions = permissions_from(given, independent=independent)
    until = until_from(params.number("until_date"), world.now())
    change(world, chat, restricted(member, permissions, until), bot.id)
    return True


def restricted(member: Member, permissions: dict[str, bool], until: int) -> Member:
    """A member under these permissions; with all of them true the restriction is gone."""
    if all(allowed for name, allowed in permissions.items() if name not in LIFTING):
        return Member(member.user, "member" if member.present else "left", tag=member.tag)
    return Member(
        member.user,
        "restricted",
        permissions=permissions,
        is_member=member.present,
        until=until,
        tag=member.tag,
    )


def promote_chat_member(world: World, bot: Bot, params: Params) -> bool:
    chat = group_chat(world, bot, params)
    if chat.kind == "group":
        raise bad_request(WIDE_CHATS_ONLY)
    require(world, chat, bot, "can_promote_members", "not enough rights")
    member = target_member(world, chat, params)
    if member.user["id"] == bot.id:
        raise bad_request("can't promote self")
    if member.status == "creator":
        raise bad_request("can't change the status of the chat owner")
    if member.status == "administrator" and member.promoted_by != bot.id:
        raise bad_request("CHAT_ADMIN_REQUIRED")
    if not member.present:
        raise bad_request("USER_NOT_PARTICIPANT")
    change(world, chat, _promoted(world, bot, chat, member, params), bot.id)
    return True


def _promoted(world: World, bot: Bot, chat: Chat, member: Member, params: Params) -> Member:
    rights = rights_from({name: params.flag(name) for name in params.raw if name.startswith("can_")})
    if not any(rights.values()) and not params.flag("is_anonymous"):
        return Member(member.user, "member", tag=member.tag)
    mine = world.member(chat, bot.id)
    if any(wanted and not mine.has(name) for name, wanted in rights.items()):
        raise bad_request("RIGHT_FORBIDDEN")
    return replace(
        member,
        status="administrator",
        rights=rights,
        permissions={},
        until=0,
        is_anonymous=params.flag("is_anonymous"),
        promoted_by=bot.id,
    )


def set_chat_member_tag(world: World, bot: Bot, params: Params) -> bool:
    chat = target_chat(world, bot, params)
    if chat.kind not in ("group", "supergroup"):
        raise bad_request(SUPERGROUPS_ONLY)
    require(world, chat, bot, "can_manage_tags", "CHAT_ADMIN_REQUIRED")
    member = target_member(world, chat, params)
    if not member.present:
        raise bad_request("USER_NOT_PARTICIPANT")
    if member.is_admin:
        raise bad_request("USER_ADMIN_INVALID")
    tag = params.text("tag").strip()
    if len(tag) > LONGEST_TAG:
        raise bad_request("TAG_INVALID")
    change(world, chat, replace(member, tag=tag or None), bot.id)
    return True


def _sender_chat(world: World, bot: Bot, params: Params) -> tuple[Chat, int]:
    chat = group_chat(world, bot, params)
    if chat.kind == "group":
        raise bad_request(WIDE_CHATS_ONLY)
    require(world, chat, bot, "can_restrict_members", NO_RESTRICTING)
    sender_chat_id = params.number("sender_chat_id")
    if world.chats.find(sender_chat_id) is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return chat, sender_chat_id


def ban_chat_sender_chat(world: World, bot: Bot, params: Params) -> bool:
    chat, sender_chat_id = _sender_chat(world, bot, params)
    chat.banned_senders.add(sender_chat_id)
    world.changes.bump()
    return True


def unban_chat_sender_chat(world: World, bot: Bot, params: Params) -> bool:
    chat, sender_chat_id = _sender_chat(world, bot, params)
    chat.banned_senders.discard(sender_chat_id)
    world.changes.bump()
    return True


def set_chat_permissions(world: World, bot: Bot, params: Params) -> bool:
    chat = group_chat(world, bot, params)
    require(world, chat, bot, "can_restrict_members", "not enough rights to change chat permissions")
    given = params.mapping("permissions")
    if given is None:
        raise bad_request("permissions are not specified")
    independent = params.flag("use_independent_chat_permissions")
    permissions = permissions_from(given, independent=independent)
    if permissions == chat.permissions:
        raise bad_request("CHAT_NOT_MODIFIED")
    chat.permissions = permissions
    world.changes.bump()
    return True


METHODS = {
    "banChatMember": ban_chat_member,
    "unbanChatMember": unban_chat_member,
    "restrictChatMember": restrict_chat_member,
    "promoteChatMember": promote_chat_member,
    "setChatMemberTag": set_chat_member_tag,
    "banChatSenderChat": ban_chat_sender_chat,
    "unbanChatSenderChat": unban_chat_sender_chat,
    "setChatPermissions": set_chat_permissions,
}

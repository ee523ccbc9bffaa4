"""Changes who somebody is in a chat and tells the bots as Telegram does. Who may do so is for the callers."""

from dataclasses import replace

from sandbox.chats import Chat
from sandbox.delivery import admin_bots, tell
from sandbox.members import Member, chat_member
from sandbox.posts import announce
from sandbox.users import Json, User
from sandbox.world import World

JOIN_WINDOW = 300


def change(world: World, chat: Chat, new: Member, by: int, extra: Json | None = None) -> None:
    """Gives an account a new standing; the bot it is about and the admin bots hear of it."""
    user_id = int(new.user["id"])
    old = world.member(chat, user_id)
    listeners = [bot for bot in admin_bots(world, chat) if bot.id != user_id]
    chat.members[user_id] = new
    shared: Json = {"chat": chat.json, "from": world.users[by].json, "date": world.now(), **(extra or {})}
    about_bot = world.bots.get(user_id)
    if about_bot:
        seen = {"old_chat_member": chat_member(old, user_id, chat.kind)}
        seen["new_chat_member"] = chat_member(new, user_id, chat.kind)
        tell(world, about_bot, "my_chat_member", shared | seen, chat)
    for bot in listeners:
        seen = {"old_chat_member": chat_member(old, bot.id, chat.kind)}
        seen["new_chat_member"] = chat_member(new, bot.id, chat.kind)
        tell(world, bot, "chat_member", shared | seen, chat)
    world.changes.bump()


def enter(world: World, chat: Chat, user: User, by: int, extra: Json | None = None) -> None:
    """Somebody comes in, by themselves or added; a restriction from before still holds."""
    before = world.member(chat, user.id)
    if before.present:
        return
    kept = replace(before, is_member=True) if before.status == "restricted" else Member(user.json, "member")
    chat.requests.pop(user.id, None)
    change(world, chat, kept, by, extra)
    if chat.kind != "channel":
        asked = extra is not None and "via_join_request" in extra
        announce(world, chat, user if asked else world.users[by], {"new_chat_members": [user.json]})


def depart(world: World, chat: Chat, new: Member, by: int) -> None:
    """Somebody goes or is put out; the notice comes only if they were there."""
    user_id = int(new.user["id"])
    was_present = world.member(chat, user_id).present
    chat.forget_ephemeral(user_id)
    change(world, chat, new, by)
    if was_present and chat.kind != "channel":
        announce(world, chat, world.users[by], {"left_chat_member": new.user})


def left_like(before: Member) -> Member:
    """How a member stands after leaving: a restriction stays on them."""
    if before.status == "restricted":
        return replace(before, is_member=False)
    return Member(before.user, "left")


def ask_to_join(world: World, chat: Chat, user: User, link: Json | None = None) -> None:
    """A join request; the bots that may handle it get five minutes to write to the person."""
    now = world.now()
    chat.requests[user.id] = now
    request: Json = {"chat": chat.json, "from": user.json, "user_chat_id": user.id, "date": now}
    if user.bio:
        request["bio"] = user.bio
    if link:
        request["invite_link"] = link
    for bot in admin_bots(world, chat):
        if world.member(chat, bot.id).has("can_invite_users"):
            tell(world, bot, "chat_join_request", request, chat)
    world.changes.bump()


def close_request(world: World, chat: Chat, user: User, by: int, *, approve: bool) -> None:
    """Lets a person in or not; being turned down is told to no bot."""
    chat.requests.pop(user.id, None)
    if approve:
        enter(world, chat, user, by, {"via_join_request": True})
    world.changes.bump()


def may_write_to_applicant(world: World, bot_id: int, user_id: int) -> bool:
    """Whether a pending join request lets this bot write first."""
    earliest = world.now() - JOIN_WINDOW
    return any(
        chat.requests.get(user_id, 0) >= max(earliest, 1) and world.member(chat, bot_id).has("can_invite_users")
        for chat in world.chats
        if user_id in chat.requests
    )


def migrate(world: World, old: Chat) -> Chat:
    """A basic group becomes a supergroup: a new id, everybody moved, a notice on both sides."""
    new = world.chats.new("supergroup", old.json["title"], role=old.role, permissions=old.permissions)
    new.members = dict(old.members)
    owner = old.owner()
    sender = world.users[int(owner.user["id"])] if owner else next(iter(world.users))
    announce(world, old, sender, {"migrate_to_chat_id": new.id})
    old.migrated_to = new.id
    announce(world, new, sender, {"migrate_from_chat_id": old.id})
    return new

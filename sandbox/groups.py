"""The life of groups as people live it: founding, joining, promoting, banning. Bots' calls are in methods."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sandbox.admissions import Admissions
from sandbox.chats import Chat, Topic
from sandbox.delivery import deliver_post
from sandbox.errors import RefusedError
from sandbox.members import Member, chat_member, permissions_from, rights_from, until_from
from sandbox.membership import change, depart, enter, migrate
from sandbox.methods.moderating import restricted
from sandbox.posts import Draft, announce, publish, without_replies
from sandbox.users import Json

USUAL_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_restrict_members",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_video_chats",
    "can_change_info",
)
TOPIC_COLOUR = 0x6FB9F0


def _timestamp(until: datetime | int | None) -> int:
    return int(until.timestamp()) if isinstance(until, datetime) else until or 0


class Groups(Admissions):
    """What people do to groups and to each other's place in them."""

    def add_group(
        self,
        title: str,
        owner: int,
        kind: str = "supergroup",
        *,
        join_by_request: bool = False,
        forum: bool = False,
        username: str | None = None,
    ) -> Json:
        """Founds a group, supergroup or channel with its owner in it."""
        if kind not in ("group", "supergroup", "channel"):
            raise RefusedError(f"no such kind of chat: {kind}")
        chat = self.world.chats.new(kind, title, username, forum=forum, join_by_request=join_by_request)
        chat.members[owner] = Member(self.world.users[owner].json, "creator")
        self.world.changes.bump()
        return chat.json

    def set_chat_role(self, chat_id: int, role: str) -> None:
        self.world.chats[chat_id].role = role

    def add_topic(self, chat_id: int, user_id: int, name: str) -> int:
        """Opens a forum topic; its id is the id of the notice."""
        chat = self.world.chats[chat_id]
        if not chat.is_forum:
            raise RefusedError("this chat has no topics")
        opening: Json = {"forum_topic_created": {"name": name, "icon_color": TOPIC_COLOUR}}
        topic_id = chat.next_message_id
        draft = Draft(chat, self.world.users[user_id], opening, thread_id=topic_id)
        publish(self.world, draft, service=True)
        chat.topics[topic_id] = Topic(topic_id, name)
        return topic_id

    def close_topic(self, chat_id: int, user_id: int, topic_id: int) -> None:
        chat = self.world.chats[chat_id]
        chat.topics[topic_id].closed = True
        sender = self.world.users[user_id]
        publish(self.world, Draft(chat, sender, {"forum_topic_closed": {}}, thread_id=topic_id), service=True)

    def add_member(self, chat_id: int, user_id: int, by: int | None = None) -> None:
        """Somebody comes in, by themselves unless `by` says who added them."""
        enter(self.world, self.world.chats[chat_id], self.world.users[user_id], by or user_id)

    def add_bot_to_group(self, chat_id: int, bot_id: int, by: int, rights: dict[str, bool] | None = None) -> None:
        """Adds a bot, as administrator at once if rights are given."""
        chat, bot = self.world.chats[chat_id], self.world.users[bot_id]
        before = self.world.member(chat, bot_id)
        if not bot.is_bot:
            raise RefusedError("this is not a bot")
        if rights is None and (before.present or chat.kind == "channel"):
            raise RefusedError("the bot is here already, or must come as administrator")
        if rights is not None:
            self._admin(chat, by, "can_promote_members")
        new = Member(bot.json, "member")
        if rights is not None:
            new = Member(bot.json, "administrator", rights=rights_from(rights), promoted_by=by)
        change(self.world, chat, new, by)
        if chat.kind != "channel" and not before.present:
            announce(self.world, chat, self.world.users[by], {"new_chat_members": [bot.json]})

    def promote(self, chat_id: int, user_id: int, by: int | None = None, **rights: Any) -> None:
        """Makes somebody an administrator, with the usual rights if none are named."""
        chat = self.world.chats[chat_id]
        member = self._present(chat, user_id)
        anonymous = bool(rights.pop("is_anonymous", False))
        title = rights.pop("custom_title", None)
        wanted = rights or dict.fromkeys(USUAL_RIGHTS, True)
        actor = self._admin(chat, by, "can_promote_members")
        new = Member(member.user, "administrator", rights=rights_from(wanted), promoted_by=actor)
        change(self.world, chat, replace(new, is_anonymous=anonymous, custom_title=title), actor)

    def demote(self, chat_id: int, user_id: int, by: int | None = None) -> None:
        chat = self.world.chats[chat_id]
        member = self._present(chat, user_id)
        if member.status == "creator":
            raise RefusedError("the owner stays the owner")
        change(self.world, chat, Member(member.user, "member"), self._admin(chat, by, "can_promote_members"))

    def remove_member(self, chat_id: int, user_id: int, by: int | None = None) -> None:
        """Removes somebody as the app does: out, and on the list of removed users."""
        chat = self.world.chats[chat_id]
        self.ban(self._admin(chat, by, "can_restrict_members"), chat_id, user_id)

    def ban(self, by: int, chat_id: int, user_id: int, until: datetime | int | None = None) -> None:
        chat = self.world.chats[chat_id]
        member = self._culprit(chat, by, user_id)
        ends = until_from(_timestamp(until), self.world.now())
        depart(self.world, chat, Member(member.user, "kicked", until=ends, is_member=False), by)

    def unban(self, by: int, chat_id: int, user_id: int) -> None:
        chat = self.world.chats[chat_id]
        member = self._culprit(chat, by, user_id)
        if member.status == "kicked":
            change(self.world, chat, Member(member.user, "left"), by)

    def restrict(
        self,
        by: int,
        chat_id: int,
        user_id: int,
        permissions: dict[str, bool] | None = None,
        until: datetime | int | None = None,
    ) -> None:
        """Restricts somebody, to silence if no permissions are given."""
        chat = self.world.chats[chat_id]
        if chat.kind != "supergroup":
            raise RefusedError("only supergroups know restrictions")
        member = self._culprit(chat, by, user_id)
        ends = until_from(_timestamp(until), self.world.now())
        allowed = permissions_from(permissions or {}, independent=True)
        change(self.world, chat, restricted(member, allowed, ends), by)

    def migrate(self, chat_id: int) -> int:
        """Turns a basic group into a supergroup and returns the new id."""
        old = self.world.chats[chat_id]
        if old.kind != "group" or old.migrated_to:
            raise RefusedError("only a basic group can become a supergroup")
        return migrate(self.world, old).id

    def pin(self, by: int, chat_id: int, message_id: int) -> None:
        """A human admin pins a message in the app."""
        chat = self.world.chats[chat_id]
        actor = self._admin(chat, by, "can_pin_messages")
        post = chat.posts.get(message_id)
        if post is None:
            raise RefusedError("this message is gone")
        chat.pinned.append(message_id)
        announce(self.world, chat, self.world.users[actor], {"pinned_message": without_replies(post.body)})

    def republish(self, chat_id: int, message_id: int) -> None:
        """Delivers a message once more, as Telegram sometimes does."""
        chat = self.world.chats[chat_id]
        deliver_post(self.world, chat, chat.posts[message_id])

    def member(self, chat_id: int, user_id: int) -> Json:
        chat = self.world.chats[chat_id]
        return chat_member(self.world.member(chat, user_id), chat_type=chat.kind)

    def _present(self, chat: Chat, user_id: int) -> Member:
        member = self.world.member(chat, user_id)
        if not member.present:
            raise RefusedError("this person is not in the chat")
        return member

    def _culprit(self, chat: Chat, by: int, user_id: int) -> Member:
        self._admin(chat, by, "can_restrict_members")
        member = self.world.member(chat, user_id)
        actor = self.world.member(chat, by)
        if member.is_admin and actor.status != "creator":
            raise RefusedError("this person is an administrator")
        return member

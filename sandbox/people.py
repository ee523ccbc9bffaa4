"""What a person does in their Telegram app: write, edit, press, react, block. Their place in groups is in groups."""

from typing import TypedDict, Unpack

from sandbox.bots import Bot, Callback
from sandbox.chats import Chat, Post
from sandbox.delivery import admin_bots, tell
from sandbox.entities import clean, finish, given_entities
from sandbox.ephemeral import write
from sandbox.errors import RefusedError
from sandbox.groups import Groups
from sandbox.keyboards import has_button
from sandbox.media import media_fields
from sandbox.members import KIND_PERMISSION, Member, chat_member
from sandbox.methods.editing import DELETABLE_FOR
from sandbox.methods.sending import COPIED, content_kind, forward_origin
from sandbox.posts import Draft, publish, remove, revise
from sandbox.users import Json


class SendOptions(TypedDict, total=False):
    """The rarer ways to send a text."""

    entities: list[Json] | None
    thread_id: int | None
    as_chat: int | None
    to_bot: int | None


class People(Groups):
    """Acting as a person; what comes back is what was made."""

    def send(
        self,
        user_id: int,
        chat_id: int,
        text: str,
        reply_to: int | None = None,
        **options: Unpack[SendOptions],
    ) -> Json:
        """Writes a text; commands, mentions and links are found in it as Telegram finds them.

        What answers a message that only this person sees is seen by its bot alone; so is what names `to_bot`.
        """
        chat = self._writable(user_id, chat_id, "text", options.get("as_chat"))
        text = clean(text)
        body, entities = finish(text, given_entities(options.get("entities") or [], text))
        if not body:
            raise RefusedError("there is nothing to send")
        content: Json = {"text": body} | ({"entities": entities} if entities else {})
        draft = Draft(chat, self.world.users[user_id], content, self._post(chat, reply_to, user_id))
        draft.thread_id = options.get("thread_id") or 0
        alone_with = options.get("to_bot") or (chat.ephemeral[-reply_to].bot_id if reply_to and reply_to < 0 else None)
        if alone_with:
            return write(self.world, self._bot(alone_with), draft).body
        speaker = options.get("as_chat")
        draft.as_chat = self.world.chats[speaker] if speaker else None
        return publish(self.world, draft).body

    def send_media(
        self, user_id: int, chat_id: int, kind: str, caption: str | None = None, album: str | None = None
    ) -> Json:
        """Sends a photo, document, sticker and so on; messages of one `album` share it."""
        chat = self._writable(user_id, chat_id, kind)
        content = media_fields(self.world.files, kind)
        if caption:
            text, entities = finish(clean(caption), [])
            content |= {"caption": text} | ({"caption_entities": entities} if entities else {})
        if album:
            content["media_group_id"] = album
        return publish(self.world, Draft(chat, self.world.users[user_id], content)).body

    def forward(self, user_id: int, chat_id: int, from_chat_id: int, message_id: int) -> Json:
        source = self._chat_of(user_id, from_chat_id)
        post = self._known_post(source, message_id)
        if post.body.get("has_protected_content"):
            raise RefusedError("this message is protected")
        chat = self._writable(user_id, chat_id, content_kind(post.body))
        content = {name: post.body[name] for name in COPIED if name in post.body}
        content["forward_origin"] = post.body.get("forward_origin") or forward_origin(self.world, post)
        return publish(self.world, Draft(chat, self.world.users[user_id], content)).body

    def edit(self, user_id: int, chat_id: int, message_id: int, text: str) -> Json:
        chat = self._chat_of(user_id, chat_id)
        post = self._known_post(chat, message_id)
        if post.sender != user_id:
            raise RefusedError("only the author can edit a message")
        body, entities = finish(clean(text), [])
        field = "text" if "text" in post.body else "caption"
        where = "entities" if field == "text" else "caption_entities"
        return revise(self.world, chat, post, {field: body, where: entities or None}).body

    def delete(self, user_id: int, chat_id: int, message_id: int) -> None:
        """Deletes for everybody; no bot is told."""
        chat = self._chat_of(user_id, chat_id)
        post = self._known_post(chat, message_id)
        may = chat.is_private or self.world.member(chat, user_id).has("can_delete_messages")
        fresh = self.world.now() - post.body["date"] < DELETABLE_FOR
        if not may and not (post.sender == user_id and fresh):
            raise RefusedError("this message cannot be deleted by this person")
        remove(self.world, chat, [message_id])

    def press(self, user_id: int, chat_id: int, message_id: int, data: str) -> str:
        """Presses a button; returns the id of the query its bot has to answer."""
        chat = self._chat_of(user_id, chat_id)
        post = self._known_post(chat, message_id, user_id)
        if not has_button(post.body.get("reply_markup"), data):
            raise RefusedError("this message has no such button")
        bot = self.world.bots[post.sender]
        query_id = str(self.world.random.getrandbits(62))
        self.world.put_callback(query_id, Callback(bot.id, user_id, self.world.now(), post.id))
        query: Json = {"id": query_id, "from": self.world.users[user_id].json, "message": post.body}
        query |= {"chat_instance": str(abs(chat.id) * 7919 + 11), "data": data}
        tell(self.world, bot, "callback_query", query, chat)
        self.world.changes.bump()
        return query_id

    def callback_answer(self, callback_query_id: str) -> Json | None:
        callback = self.world.callbacks.get(callback_query_id)
        return callback.answer if callback else None

    def start(self, user_id: int, bot_id: int, payload: str = "") -> Json:
        """Presses Start, which also ends a block."""
        self.unblock(user_id, bot_id)
        return self.send(user_id, bot_id, f"/start {payload}" if payload else "/start")

    def block(self, user_id: int, bot_id: int) -> None:
        bot = self._bot(bot_id)
        if user_id not in bot.blocked_by:
            bot.blocked_by.add(user_id)
            self._tell_of_block(bot, user_id, "member", "kicked")

    def unblock(self, user_id: int, bot_id: int) -> None:
        bot = self._bot(bot_id)
        if user_id in bot.blocked_by:
            bot.blocked_by.discard(user_id)
            self._tell_of_block(bot, user_id, "kicked", "member")

    def _tell_of_block(self, bot: Bot, user_id: int, before: str, after: str) -> None:
        user = self.world.users[user_id]
        chat = self.world.chats.private(bot.id, user)
        shown: Json = {"chat": chat.json, "from": user.json, "date": self.world.now()}
        shown["old_chat_member"] = chat_member(Member(bot.user.json, before), bot.id)
        shown["new_chat_member"] = chat_member(Member(bot.user.json, after), bot.id)
        tell(self.world, bot, "my_chat_member", shown, chat)
        self.world.changes.bump()

    def react(self, user_id: int, chat_id: int, message_id: int, emoji: str | None) -> None:
        """Sets or, with no emoji, takes back a reaction."""
        chat = self._chat_of(user_id, chat_id)
        post = self._known_post(chat, message_id)
        if emoji and chat.kind in ("group", "supergroup"):
            self._check_may(chat, user_id, "can_react_to_messages")
        old = post.reactions.pop(user_id, [])
        new = [{"type": "emoji", "emoji": emoji}] if emoji else []
        if new:
            post.reactions[user_id] = new
        shown: Json = {"chat": chat.json, "message_id": message_id, "date": self.world.now()}
        if chat.kind == "channel":
            kind, extra = "message_reaction_count", Json(reactions=reaction_counts(post))
        else:
            user = self.world.users[user_id].json
            kind, extra = "message_reaction", Json(user=user, old_reaction=old, new_reaction=new)
        if not chat.is_private:
            for bot in admin_bots(self.world, chat):
                tell(self.world, bot, kind, shown | extra, chat)
        self.world.changes.bump()

    def open_link(self, user_id: int, url: str) -> Json | None:
        """Follows a t.me link: an invite, or a bot with its start parameter."""
        address = url.rpartition("://")[2]
        if address.startswith("t.me/+"):
            self.follow_invite(user_id, url)
            return None
        path, _, query = address.partition("?")
        bot = self.world.users.named(path.removeprefix("t.me/").strip("/"))
        if not address.startswith("t.me/") or bot is None or not bot.is_bot:
            raise RefusedError("the sandbox opens only links to its own bots and invites")
        payload = query.removeprefix("start=") if query.startswith("start=") else ""
        return self.start(user_id, bot.id, payload)

    def transcript(self, chat_id: int, viewer: int | None = None) -> list[Json]:
        """The messages a viewer sees now, or everybody sees; a private chat goes by the person's id."""
        return [post.body for post in self.posts(chat_id, viewer)]

    def posts(self, chat_id: int, viewer: int | None = None) -> list[Post]:
        """As transcript, with what Telegram keeps beside each message."""
        if chat_id > 0:
            bot_id = viewer if viewer in self.world.bots else self.world.default_bot().id
            assert bot_id is not None
            return list(self.world.chats.private(bot_id, self.world.users[chat_id]).posts.values())
        chat = self.world.chats[chat_id]
        if viewer is not None and not self.world.member(chat, viewer).present:
            return []
        return chat.seen_by(viewer)

    def restart_app(self, user_id: int) -> None:
        """The person's app starts anew, which ephemeral messages do not outlive."""
        for chat in self.world.chats:
            chat.forget_ephemeral(user_id)
        self.world.changes.bump()

    def _bot(self, bot_id: int) -> Bot:
        bot = self.world.bots.get(bot_id)
        if bot is None:
            raise RefusedError(f"there is no bot {bot_id}")
        return bot

    def _chat_of(self, user_id: int, chat_id: int) -> Chat:
        user = self.world.users[user_id]
        if chat_id > 0:
            bot_id = self.world.default_bot().id if chat_id == user_id else self._bot(chat_id).id
            return self.world.chats.private(bot_id, user)
        chat = self.world.chats[chat_id]
        if not self.world.member(chat, user_id).present:
            raise RefusedError("this person is not in the chat")
        return chat

    def _writable(self, user_id: int, chat_id: int, kind: str, as_chat: int | None = None) -> Chat:
        chat = self._chat_of(user_id, chat_id)
        if chat.is_private:
            bot = self.world.bots[chat.bot_id]
            if user_id in bot.blocked_by:
                raise RefusedError("this person has blocked the bot")
            bot.started.add(user_id)
            return chat
        if chat.migrated_to:
            raise RefusedError("this group has become a supergroup")
        if as_chat in chat.banned_senders:
            raise RefusedError("this channel may not write here")
        self._check_may(chat, user_id, KIND_PERMISSION.get(kind, "can_send_other_messages"))
        return chat

    def _check_may(self, chat: Chat, user_id: int, permission: str) -> None:
        member = self.world.member(chat, user_id)
        if not (member.is_admin if chat.kind == "channel" else member.may(permission, chat.permissions)):
            raise RefusedError("this person may not do that here")

    def _post(self, chat: Chat, message_id: int | None, viewer: int) -> Post | None:
        return None if message_id is None else self._known_post(chat, message_id, viewer)

    def _known_post(self, chat: Chat, message_id: int, viewer: int = 0) -> Post:
        """A message by its id; below zero it is the number of one that only the viewer sees."""
        item = chat.ephemeral.get(-message_id)
        post = item.post if item is not None and item.user_id == viewer else chat.posts.get(message_id)
        if post is None:
            raise RefusedError("this message is gone")
        return post


def reaction_counts(post: Post) -> list[Json]:
    """How often each reaction stands under a message."""
    totals: dict[str, int] = {}
    for reactions in post.reactions.values():
        for reaction in reactions:
            totals[reaction["emoji"]] = totals.get(reaction["emoji"], 0) + 1
    return [{"type": {"type": "emoji", "emoji": emoji}, "total_count": total} for emoji, total in totals.items()]

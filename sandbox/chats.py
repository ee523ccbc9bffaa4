"""Chats of every kind: who is in them, what was said, what is pinned. It decides nothing about rights."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import RefusedError
from sandbox.members import Member, usual_permissions
from sandbox.users import Json, User

SUPERGROUP_BASE = -1_000_000_000_000
PERSON_NAMES = ("first_name", "last_name", "username")


@dataclass(slots=True)
class Post:
    """One message as it stands now; `body` is the Message object and is replaced, never changed in place."""

    body: Json
    sender: int
    silent: bool = False
    as_chat: int | None = None
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def id(self) -> int:
        return int(self.body["message_id"])


@dataclass(slots=True)
class Ephemeral:
    """A message that passes between one bot and one person in a group; `after` is the last one everybody saw before.

    Its message_id is 0, so it goes by its own number; `replaces` is the message it hides from that person.
    """

    number: int
    post: Post
    bot_id: int
    user_id: int
    after: int
    replaces: int = 0


@dataclass(slots=True)
class Topic:
    """One forum topic; its id is the id of the message that opened it."""

    id: int
    name: str
    closed: bool = False


@dataclass(slots=True)
class Chat:
    """One chat and everything in it; `keep` bounds how many messages it remembers."""

    id: int
    kind: str
    json: Json
    keep: int
    join_by_request: bool = False
    bot_id: int = 0
    role: str = ""
    description: str | None = None
    migrated_to: int | None = None
    next_message_id: int = 2  # 1 is the notice of a chat's founding, and the name of a forum's General topic
    members: dict[int, Member] = field(default_factory=dict)
    posts: OrderedDict[int, Post] = field(default_factory=OrderedDict)
    next_ephemeral_id: int = 1
    ephemeral: dict[int, Ephemeral] = field(default_factory=dict)
    permissions: dict[str, bool] = field(default_factory=usual_permissions)
    pinned: list[int] = field(default_factory=list)
    requests: dict[int, int] = field(default_factory=dict)
    banned_senders: set[int] = field(default_factory=set)
    topics: dict[int, Topic] = field(default_factory=dict)
    links: dict[str, Json] = field(default_factory=dict)

    @property
    def is_forum(self) -> bool:
        return bool(self.json.get("is_forum"))

    @property
    def is_private(self) -> bool:
        return self.kind == "private"

    def member(self, user: User, now: int) -> Member:
        """How this account stands now, time limits applied."""
        found = self.members.get(user.id)
        if found is None:
            return Member(user.json)
        current = found.lapsed(now)
        if current is not found:
            self.members[user.id] = current
        return current

    def owner(self) -> Member | None:
        return next((member for member in self.members.values() if member.status == "creator"), None)

    def store(self, post: Post) -> None:
        self.posts[post.id] = post
        if len(self.posts) > self.keep:
            self.posts.popitem(last=False)

    def take_message_id(self) -> int:
        self.next_message_id += 1
        return self.next_message_id - 1

    def take_ephemeral_id(self) -> int:
        self.next_ephemeral_id += 1
        return self.next_ephemeral_id - 1

    def forget_ephemeral(self, user_id: int) -> None:
        """A person's app starts anew, or they leave: what only they saw is gone."""
        self.ephemeral = {number: item for number, item in self.ephemeral.items() if item.user_id != user_id}

    def seen_by(self, user_id: int | None) -> list[Post]:
        """What everybody sees, with what this person alone sees among it."""
        own = [item for item in self.ephemeral.values() if item.user_id == user_id]
        hidden = {item.replaces for item in own}
        placed = [((post.id, 0), post) for post in self.posts.values() if post.id not in hidden]
        placed += [((item.replaces or item.after, item.number), item.post) for item in own]
        return [post for _, post in sorted(placed, key=lambda each: each[0])]


class Chats:
    """Every chat there is, private ones by bot and person."""

    def __init__(self, keep_messages: int) -> None:
        self._by_id: dict[int, Chat] = {}
        self._private: dict[tuple[int, int], Chat] = {}
        self._by_username: dict[str, int] = {}
        self._keep = keep_messages
        self._next_group = 4001
        self._next_supergroup = 2_000_000_001

    def new(self, kind: str, title: str, username: str | None = None, **options: Any) -> Chat:
        chat_id = self._new_id(kind)
        json: Json = {"id": chat_id, "type": kind, "title": title}
        if username:
            json["username"] = username
            self._by_username[username.lower()] = chat_id
        if options.pop("forum", False):
            json["is_forum"] = True
        chat = Chat(chat_id, kind, json, self._keep, **options)
        self._by_id[chat_id] = chat
        return chat

    def _new_id(self, kind: str) -> int:
        if kind == "group":
            self._next_group += 1
            return -(self._next_group - 1)
        self._next_supergroup += 1
        return SUPERGROUP_BASE - (self._next_supergroup - 1)

    def private(self, bot_id: int, user: User) -> Chat:
        """The private chat of a person and a bot, opened on first use."""
        chat = self._private.get((bot_id, user.id))
        if chat is None:
            json: Json = {"id": user.id, "type": "private"}
            json |= {key: user.json[key] for key in PERSON_NAMES if key in user.json}
            chat = Chat(user.id, "private", json, self._keep, bot_id=bot_id)
            self._private[(bot_id, user.id)] = chat
        return chat

    def find(self, chat_id: int) -> Chat | None:
        return self._by_id.get(chat_id)

    def named(self, username: str) -> Chat | None:
        found = self._by_username.get(username.lower().removeprefix("@"))
        return None if found is None else self._by_id[found]

    def __getitem__(self, chat_id: int) -> Chat:
        chat = self._by_id.get(chat_id)
        if chat is None:
            raise RefusedError(f"there is no chat {chat_id}")
        return chat

    def __iter__(self) -> Iterator[Chat]:
        return iter(self._by_id.values())

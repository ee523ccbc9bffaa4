"""Makes, edits and deletes messages and tells the bots. Whether one may is for the callers to say."""

from dataclasses import dataclass

from sandbox.chats import Chat, Post
from sandbox.delivery import deliver_post
from sandbox.users import ANONYMOUS_ADMIN, FAKE_CHANNEL, Json, User
from sandbox.world import World

GENERAL_TOPIC = 1
NESTED = ("reply_to_message", "pinned_message")


@dataclass(slots=True)
class Draft:
    """A message about to be sent; `content` holds the fields that make its kind."""

    chat: Chat
    sender: User
    content: Json
    reply_to: Post | None = None
    thread_id: int = 0
    as_chat: Chat | None = None
    silent: bool = False


def without_replies(body: Json) -> Json:
    """A message as it is shown inside another."""
    return {key: value for key, value in body.items() if key not in NESTED}


def _author(world: World, draft: Draft) -> Json:
    speaker = draft.as_chat
    if draft.chat.kind == "channel":
        return {"sender_chat": draft.chat.json}
    if speaker is None:
        author: Json = {"from": draft.sender.json}
        tag = None if draft.chat.is_private else world.member(draft.chat, draft.sender.id).tag
        return author | ({"sender_tag": tag} if tag else {})
    fake = ANONYMOUS_ADMIN if speaker.id == draft.chat.id else FAKE_CHANNEL
    title = world.member(draft.chat, draft.sender.id).custom_title if speaker.id == draft.chat.id else None
    return {"from": fake, "sender_chat": speaker.json} | ({"author_signature": title} if title else {})


def _place(draft: Draft) -> Json:
    chat, reply = draft.chat, draft.reply_to
    place: Json = {}
    if reply is not None:
        place["reply_to_message"] = without_replies(reply.body)
    if chat.is_forum:
        return place | _topic_place(draft)
    if reply is not None and reply.id and chat.kind == "supergroup":
        place["message_thread_id"] = reply.body.get("message_thread_id", reply.id)
    return place


def _topic_place(draft: Draft) -> Json:
    reply = draft.reply_to
    thread = draft.thread_id
    if not thread and reply is not None and reply.body.get("is_topic_message"):
        thread = reply.body["message_thread_id"]
    if not thread or thread == GENERAL_TOPIC:
        return {}
    place: Json = {"message_thread_id": thread, "is_topic_message": True}
    opening = draft.chat.posts.get(thread)
    if reply is None and opening is not None and "forum_topic_created" not in draft.content:
        place["reply_to_message"] = without_replies(opening.body)
    return place


def body_of(world: World, draft: Draft, message_id: int) -> Json:
    """The Message object a draft becomes."""
    body: Json = {"message_id": message_id, **_author(world, draft)}
    return body | {"chat": draft.chat.json, "date": world.now(), **_place(draft), **draft.content}


def publish(world: World, draft: Draft, *, service: bool = False) -> Post:
    """Puts a message into its chat and tells the bots there."""
    chat = draft.chat
    body = body_of(world, draft, chat.take_message_id())
    post = Post(body, draft.sender.id, draft.silent, draft.as_chat.id if draft.as_chat else None)
    chat.store(post)
    deliver_post(world, chat, post, service=service)
    world.changes.bump()
    return post


def announce(world: World, chat: Chat, sender: User, content: Json) -> Post:
    """A service message."""
    return publish(world, Draft(chat, sender, content), service=True)


def revise(world: World, chat: Chat, post: Post, content: Json, *, dated: bool = True) -> Post:
    """Replaces fields of a message; None removes one. A new keyboard alone leaves no edit date."""
    body = {key: value for key, value in (post.body | content).items() if value is not None}
    if dated:
        body["edit_date"] = world.now()
    post.body = body
    deliver_post(world, chat, post, edited=True)
    world.changes.bump()
    return post


def remove(world: World, chat: Chat, message_ids: list[int]) -> None:
    """Takes messages away; Telegram tells no bot."""
    for message_id in message_ids:
        chat.posts.pop(message_id, None)
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
    world.changes.bump()

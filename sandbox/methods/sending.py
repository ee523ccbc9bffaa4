"""Methods that make a message: text, files, forwards and copies. The chat's rules are checked in targets."""

from typing import Any

from sandbox.bots import Bot
from sandbox.chats import Chat, Post
from sandbox.entities import LONGEST_CAPTION, LONGEST_TEXT, clean, finish, given_entities, utf16_length
from sandbox.ephemeral import receiver, show
from sandbox.errors import bad_request
from sandbox.files import StoredFile
from sandbox.keyboards import reply_markup
from sandbox.markup import parse_html
from sandbox.members import KIND_PERMISSION
from sandbox.methods.targets import target_chat, target_post, writable_chat
from sandbox.params import Params
from sandbox.posts import Draft, publish
from sandbox.users import Json
from sandbox.world import World

PREVIEW_FIELDS = ("is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text")
ACTIONS = ("typing", "choose_sticker", "find_location")
MEDIA_ACTIONS = ("photo", "video", "document", "voice", "audio", "video_note")
COPIED = (
    *("text", "entities", "caption", "caption_entities", "photo", "document", "audio", "video", "voice"),
    *("animation", "sticker", "video_note", "contact", "location", "venue", "poll", "dice"),
)
LARGEST_UPLOAD = 50 * 1024 * 1024


def formatted(world: World, params: Params, field: str = "text") -> tuple[str, list[Json]]:
    """A text parameter with its entities, from its parse mode or from the list given."""
    prefix = "" if field == "text" else "caption_"
    text, mode = clean(params.text(field)), params.text("parse_mode").lower()
    if mode == "html":
        text, entities = parse_html(text)
        entities = [entity for entity in entities if _mentions_known(world, entity)]
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        entities = given_entities(params.items(f"{prefix}entities") or [], text)
    return finish(text, entities)


def _mentions_known(world: World, entity: Json) -> bool:
    if entity["type"] != "text_mention":
        return True
    person = world.users.find(entity["user"]["id"])
    if person:
        entity["user"] = person.json
    return person is not None


def text_content(world: World, params: Params) -> Json:
    """The fields of a text message."""
    text, entities = formatted(world, params)
    if not text:
        raise bad_request("message text is empty")
    # Telegram's clients count UTF-16 units; the stricter reading is the safe one for a bot to meet.
    if utf16_length(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    preview = params.mapping("link_preview_options")
    if preview:
        content["link_preview_options"] = {
            name: preview[name] for name in PREVIEW_FIELDS if preview.get(name) is not None
        }
    return content


def caption_content(world: World, params: Params) -> Json:
    """The fields of a caption, none if there is none."""
    text, entities = formatted(world, params, "caption")
    if utf16_length(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    content: Json = {"caption": text} if text else {}
    return content | ({"caption_entities": entities} if text and entities else {})


def replied_post(chat: Chat, params: Params) -> tuple[Post | None, Json]:
    """The message answered to, and the quote of it if there is one."""
    given = params.mapping("reply_parameters") or {
        "message_id": params.number("reply_to_message_id"),
        "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
    }
    message_id = int(given.get("message_id") or 0)
    if not message_id:
        return None, {}
    elsewhere = str(given.get("chat_id") or chat.id) not in (str(chat.id), f"@{chat.json.get('username')}")
    post = None if elsewhere else chat.posts.get(message_id)
    if post is None:
        if given.get("allow_sending_without_reply"):
            return None, {}
        raise bad_request("message to be replied not found")
    return post, _quote(post, given)


def _quote(post: Post, given: dict[str, Any]) -> Json:
    quote = given.get("quote")
    if not quote:
        return {}
    text = post.body.get("text") or post.body.get("caption") or ""
    if given.get("quote_parse_mode"):
        quote = parse_html(str(quote))[0]
    if quote not in text:
        raise bad_request("QUOTE_TEXT_INVALID")
    position = utf16_length(text[: text.index(quote)])
    return {"quote": {"text": quote, "position": position, "is_manual": True}}


def thread(world: World, bot: Bot, chat: Chat, thread_id: int) -> int:
    """The topic to post in; 0 outside topics. General has no entry among the topics and may not be named."""
    if not thread_id:
        return 0
    if not chat.is_forum:
        if thread_id in chat.posts and chat.kind == "supergroup":
            return 0
        raise bad_request("message thread not found")
    topic = chat.topics.get(thread_id)
    if topic is None:
        raise bad_request("message thread not found")
    if topic.closed and not world.member(chat, bot.id).has("can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return thread_id


def send(world: World, bot: Bot, params: Params, chat: Chat, content: Json) -> Post:
    """The last steps every sending method shares."""
    return publish(world, _draft(world, bot, params, chat, content))


def send_to_all_or_one(world: World, bot: Bot, params: Params, chat: Chat, content: Json) -> Json:
    """As `send`, for the methods that can also show a message to one person alone."""
    user = receiver(world, bot, chat, params)
    draft = _draft(world, bot, params, chat, content)
    return show(world, bot, user, draft, params) if user is not None else publish(world, draft).body


def _draft(world: World, bot: Bot, params: Params, chat: Chat, content: Json) -> Draft:
    markup = reply_markup(params)
    if markup:
        content["reply_markup"] = markup
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    reply, quote = replied_post(chat, params)
    thread_id = thread(world, bot, chat, params.number("message_thread_id"))
    if world.flood:
        world.flood.check(bot.id, chat.id, world.clock.now().timestamp())
    draft = Draft(chat, bot.user, content | quote, reply, thread_id)
    draft.silent = params.flag("disable_notification")
    return draft


def send_message(world: World, bot: Bot, params: Params) -> Json:
    chat = writable_chat(world, bot, params)
    return send_to_all_or_one(world, bot, params, chat, text_content(world, params))


def _stored(world: World, params: Params, kind: str) -> StoredFile:
    given = params.upload(kind)
    if given is None:
        raise bad_request(f"there is no {kind} in the request")
    if isinstance(given, str):
        known = world.files.find(given)
        if known is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return known
    if not given.content:
        raise bad_request("file must be non-empty")
    if len(given.content) > LARGEST_UPLOAD:
        raise bad_request("Request Entity Too Large")
    return world.files.add(given, f"{kind}s")


def file_fields(stored: StoredFile, kind: str) -> Json:
    """What a message shows of a file."""
    if kind == "photo":
        return {"photo": [stored.ids() | {"width": 800, "height": 600}]}
    named = {"file_name": stored.upload.name, "mime_type": stored.upload.mime_type}
    return {kind: stored.ids() | named}


def _send_file(world: World, bot: Bot, params: Params, kind: str) -> Json:
    chat = writable_chat(world, bot, params, kind)
    content = file_fields(_stored(world, params, kind), kind) | caption_content(world, params)
    if kind == "photo" and params.flag("has_spoiler"):
        content["has_media_spoiler"] = True
    return send_to_all_or_one(world, bot, params, chat, content)


def send_document(world: World, bot: Bot, params: Params) -> Json:
    return _send_file(world, bot, params, "document")


def send_photo(world: World, bot: Bot, params: Params) -> Json:
    return _send_file(world, bot, params, "photo")


def forward_origin(world: World, post: Post) -> Json:
    """Where a forwarded message comes from."""
    body = post.body
    origin: Json = {"date": body["date"]}
    speaker = body.get("sender_chat")
    if speaker and speaker["type"] == "channel":
        return origin | {"type": "channel", "chat": speaker, "message_id": body["message_id"]}
    if speaker:
        return origin | {"type": "chat", "sender_chat": speaker}
    return origin | {"type": "user", "sender_user": body["from"]}


def content_kind(body: Json) -> str:
    """The kind of a message's content, or nothing for a service message."""
    return next((name for name in (*KIND_PERMISSION, *COPIED) if name in body), "")


def _source(world: World, bot: Bot, params: Params, purpose: str) -> Post:
    source = target_chat(world, bot, params, "from_chat_id")
    post = target_post(source, params.number("message_id"), purpose)
    if not content_kind(post.body) or post.body.get("has_protected_content"):
        raise bad_request(f"message can't be {'forwarded' if purpose == 'forward' else 'copied'}")
    return post


def forward_message(world: World, bot: Bot, params: Params) -> Json:
    post = _source(world, bot, params, "forward")
    chat = writable_chat(world, bot, params, content_kind(post.body))
    content = {name: post.body[name] for name in COPIED if name in post.body}
    content["forward_origin"] = post.body.get("forward_origin") or forward_origin(world, post)
    return send(world, bot, params, chat, content).body


def copy_message(world: World, bot: Bot, params: Params) -> Json:
    post = _source(world, bot, params, "copy")
    chat = writable_chat(world, bot, params, content_kind(post.body))
    content = {name: post.body[name] for name in COPIED if name in post.body}
    if params.has("caption") and "text" not in content:
        content = {name: content[name] for name in content if not name.startswith("caption")}
        content |= caption_content(world, params)
    return {"message_id": send(world, bot, params, chat, content).id}


def send_chat_action(world: World, bot: Bot, params: Params) -> bool:
    writable_chat(world, bot, params)
    action = params.text("action")
    _, _, kind = action.partition("_")
    if action not in ACTIONS and kind not in MEDIA_ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


METHODS = {
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "forwardMessage": forward_message,
    "copyMessage": copy_message,
    "sendChatAction": send_chat_action,
}

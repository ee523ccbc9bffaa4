"""Messages and chats as the page shows them, with entities turned into safe HTML. It changes nothing."""

from datetime import UTC, datetime
from html import escape
from typing import Any

from sandbox.chats import Chat, Post
from sandbox.media import FILES, PLAIN
from sandbox.people import reaction_counts
from sandbox.telegram import Telegram
from sandbox.users import Json, full_name

BLOCK = "▒"  # one UTF-16 unit, so that covered words keep their length
WRAPPED = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ('<span class="tg-spoiler">', "</span>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote>", "</blockquote>"),
}


def _wrapping(entity: Json, covered: str) -> tuple[str, str] | None:
    kind = entity["type"]
    if kind == "text_link":
        return f'<a href="{escape(entity["url"])}">', "</a>"
    if kind == "url":
        address = covered if "://" in covered else f"http://{covered}"
        return f'<a href="{escape(address)}">', "</a>"
    if kind == "date_time":
        moment = datetime.fromtimestamp(entity["unix_time"], UTC).isoformat()
        return f'<time datetime="{moment}">', "</time>"
    return WRAPPED.get(kind)


def render_html(text: str, entities: list[Json]) -> str:
    """The text with its entities as tags; overlapping ones are cut so that tags nest."""
    units = text.encode("utf-16-le")
    size = len(units) // 2

    def piece(start: int, end: int) -> str:
        return units[start * 2 : end * 2].decode("utf-16-le", "replace")

    out: list[str] = []
    at = 0
    open_tags: list[tuple[int, str]] = []

    def move(to: int) -> None:
        nonlocal at
        while open_tags and open_tags[-1][0] <= to:
            end, tag = open_tags.pop()
            out.append(escape(piece(at, end)) + tag)
            at = end
        out.append(escape(piece(at, to)))
        at = to

    for entity in entities:
        start, end = entity["offset"], min(entity["offset"] + entity["length"], size)
        wrapping = _wrapping(entity, piece(start, end))
        if wrapping is None:
            continue
        move(start)
        end = min([end, *(each[0] for each in open_tags)])
        out.append(wrapping[0])
        open_tags.append((end, wrapping[1]))
    move(size)
    return "".join(out)


def iso(timestamp: int) -> str:
    return datetime.fromtimestamp(timestamp, UTC).isoformat()


def _notice(body: Json) -> str | None:
    """What a service message says, or None for an ordinary one."""
    name = full_name(body["from"]) if "from" in body else ""
    if "new_chat_members" in body:
        people = ", ".join(full_name(user) for user in body["new_chat_members"])
        own = [user["id"] for user in body["new_chat_members"]] == [body["from"]["id"]]
        return f"{people} joined" if own else f"{name} added {people}"
    if "left_chat_member" in body:
        person = body["left_chat_member"]
        return f"{name} left" if person["id"] == body["from"]["id"] else f"{name} removed {full_name(person)}"
    if "forum_topic_created" in body:
        return f"{name} opened the topic {body['forum_topic_created']['name']}"
    plain = {
        "pinned_message": f"{name} pinned a message",
        "forum_topic_closed": f"{name} closed the topic",
        "migrate_to_chat_id": "The group became a supergroup",
        "migrate_from_chat_id": "The group became a supergroup",
    }
    return next((text for field, text in plain.items() if field in body), None)


def _sender(body: Json) -> Json | None:
    chat = body.get("sender_chat")
    if chat:
        return {"id": chat["id"], "name": chat["title"], "is_bot": False}
    user = body.get("from")
    return {"id": user["id"], "name": full_name(user), "is_bot": user["is_bot"]} if user else None


def _attachment(tg: Telegram, body: Json) -> tuple[str, Json | None]:
    kind = next((name for name in ("photo", *FILES, *PLAIN) if name in body), "text")
    if kind in ("text", *PLAIN):
        return kind, None
    shown = body[kind][-1] if kind == "photo" else body[kind]
    stored = tg.world.files.find(shown["file_id"])
    url = f"/sim/file/{stored.path}" if stored else None
    name = shown.get("file_name") or (stored.upload.name if stored else kind)
    return kind, {"file_name": name, "size": shown.get("file_size", 0), "url": url}


def _buttons(body: Json) -> list[list[Json]]:
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [
        [{"text": button["text"], "data": button.get("callback_data"), "url": button.get("url")} for button in row]
        for row in rows
    ]


def _page_id(body: Json) -> int:
    """What a message goes by on the page; one that only one person sees has its own number, below zero."""
    return -body["ephemeral_message_id"] if "ephemeral_message_id" in body else int(body["message_id"])


def _covered(body: Json) -> str:
    """The words of a message that is quoted, with whatever stands behind a spoiler drawn as blocks."""
    units = (body.get("text") or body.get("caption") or "").encode("utf-16-le")
    for entity in body.get("entities") or body.get("caption_entities") or []:
        if entity["type"] == "spoiler":
            start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
            units = units[:start] + (BLOCK * entity["length"]).encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le", "replace")


def _reply(body: Json) -> Json | None:
    replied = body.get("reply_to_message")
    opening = body.get("message_thread_id") if body.get("is_topic_message") else None
    if not replied or replied["message_id"] == opening:
        return None
    sender = _sender(replied)
    return {"id": _page_id(replied), "from_name": sender["name"] if sender else "", "text": _covered(replied)}


def message_view(tg: Telegram, post: Post) -> Json:
    """One message as the page shows it."""
    body = post.body
    notice = _notice(body)
    kind, document = _attachment(tg, body)
    text = notice or body.get("text") or body.get("caption") or ""
    entities = body.get("entities") or body.get("caption_entities") or []
    counts = [{"emoji": each["type"]["emoji"], "count": each["total_count"]} for each in reaction_counts(post)]
    return {
        "id": _page_id(body),
        "ephemeral": "ephemeral_message_id" in body,
        "date": iso(body["date"]),
        "from": _sender(body),
        "kind": "service" if notice else kind,
        "text": text,
        "html": escape(text) if notice else render_html(text, entities),
        "reply_to": _reply(body),
        "buttons": _buttons(body),
        "edited": "edit_date" in body,
        "silent": post.silent,
        "reactions": counts,
        "document": document,
        "thread_id": body.get("message_thread_id") if body.get("is_topic_message") else None,
    }


def _chat_view(tg: Telegram, chat: Chat) -> Json:
    members = [tg.world.member(chat, user_id) for user_id in list(chat.members)]
    return {
        "id": chat.id,
        "kind": chat.kind,
        "title": chat.json["title"],
        "username": chat.json.get("username"),
        "is_forum": chat.is_forum,
        "join_by_request": chat.join_by_request,
        "role": chat.role,
        "pending_requests": list(chat.requests),
        "members": [
            {
                "user_id": member.user["id"],
                "status": member.status,
                "is_member": member.present,
                "can_send": member.may("can_send_messages", chat.permissions),
                "until": iso(member.until) if member.until else None,
                "tag": member.tag,
            }
            for member in members
        ],
    }


def state_view(tg: Telegram) -> Json:
    """Everything the page needs to draw its rooms."""
    world = tg.world
    bot = next(iter(world.bots.values()), None)
    blocked: set[int] = bot.blocked_by if bot else set()
    users: list[Any] = [
        {
            "id": user.id,
            "name": full_name(user.json),
            "username": user.username,
            "role": user.role,
            "blocked_bot": user.id in blocked,
            "started": bot is not None and user.id in bot.started,
        }
        for user in world.users
        if not user.is_bot
    ]
    me = bot.user.json if bot else None
    return {
        "now": world.clock.now().isoformat(),
        "version": world.changes.version,
        "bot": {"id": me["id"], "name": me["first_name"], "username": me["username"]} if me else None,
        "users": users,
        "chats": [_chat_view(tg, chat) for chat in world.chats if chat.migrated_to is None],
    }

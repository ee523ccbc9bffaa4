"""Text as Telegram keeps it: UTF-16 offsets, detected commands, mentions and links, trimmed ends. No markup."""

import re

from sandbox.errors import bad_request
from sandbox.users import Json

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_ENTITIES = 100
OPAQUE = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "url"})
PLAIN = (
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
    "date_time",
)
FIELDS = ("url", "user", "language", "custom_emoji_id", "unix_time", "date_time_format")
CONTROL = dict.fromkeys((*range(10), 11, 12, *range(14, 32)), " ") | {13: None}
MARKS = re.compile(r"[/@#]|\w\.\w|://")
DETECTED = re.compile(
    r"(?P<url>(?:https?|tg)://[^\s<>\"]+|(?<![\w@.])(?:[\w-]+\.)+(?:com|org|net|me|dk|de|io|info|eu)\b(?:/[^\s<>\"]*)?)"
    r"|(?P<email>(?<![\w.])[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<bot_command>(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<!\w)@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w))"
    r"|(?P<hashtag>(?<!\w)#\w*[^\W\d]\w*)"
)


def utf16_length(text: str) -> int:
    """How long Telegram thinks a text is."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_slice(text: str, offset: int, length: int) -> str:
    """The piece of a text an entity covers."""
    if text.isascii():
        return text[offset : offset + length]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def clean(text: str) -> str:
    """A text without the control characters Telegram drops."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
    return text if text.isprintable() else text.translate(CONTROL)


def _overlaps(entity: Json, others: list[Json]) -> bool:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    return any(start < other["offset"] + other["length"] and other["offset"] < end for other in others)


def detect(text: str, given: list[Json]) -> list[Json]:
    """The entities Telegram finds by itself, outside the ones that hide text from it."""
    if not MARKS.search(text):
        return []
    opaque = [entity for entity in given if entity["type"] in OPAQUE]
    found: list[Json] = []
    for match in DETECTED.finditer(text):
        piece = match.group()
        if match.lastgroup == "url":
            piece = piece.rstrip(".,;:!?)'")
        offset = utf16_length(text[: match.start()])
        entity: Json = {"type": match.lastgroup, "offset": offset, "length": utf16_length(piece)}
        if not _overlaps(entity, opaque):
            found.append(entity)
    return found


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    body = text.rstrip()
    start = utf16_length(body) - utf16_length(body.lstrip())
    body = body.lstrip()
    size = utf16_length(body)
    kept = []
    for entity in entities:
        first = max(entity["offset"] - start, 0)
        last = min(entity["offset"] + entity["length"] - start, size)
        if last > first:
            kept.append(entity | {"offset": first, "length": last - first})
    return body, kept


def finish(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """The text and entities as they are stored: trimmed, detected ones added, in Telegram's order."""
    if text[:1].isspace() or text[-1:].isspace():
        text, entities = _trimmed(text, entities)
    entities = [*entities, *detect(text, entities)]
    if len(entities) > 1:
        entities.sort(key=lambda entity: (entity["offset"], -entity["length"], PLAIN.index(entity["type"])))
    return text, entities[:MOST_ENTITIES]


def given_entities(items: list[Json], text: str) -> list[Json]:
    """Entities a caller lists, held to the text and to the fields that exist."""
    size = utf16_length(text)
    read = []
    for item in items:
        kind = item.get("type") if isinstance(item, dict) else None
        if kind not in PLAIN:
            raise bad_request(f"can't parse MessageEntity: Unsupported type specified: {kind}")
        offset, length = int(item.get("offset", 0)), int(item.get("length", 0))
        if offset < 0 or length <= 0 or offset + length > size:
            continue
        extra = {name: item[name] for name in FIELDS if item.get(name) is not None}
        read.append({"type": kind, "offset": offset, "length": length, **extra})
    return read

"""Telegram's HTML: text and entities out of tags, with Telegram's complaints. Other parse modes are not spoken."""

import re
from dataclasses import dataclass, field

from sandbox.entities import utf16_length
from sandbox.errors import bad_request
from sandbox.users import Json

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));?")
ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
SPACE = re.compile(r"\s*")


class MarkupError(Exception):
    """What is wrong with the markup, in Telegram's words."""


@dataclass(slots=True)
class _Open:
    tag: str
    offset: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _Parser:
    source: str
    at: int = 0
    parts: list[str] = field(default_factory=list)
    offset: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def bytes_before(self, position: int) -> int:
        return len(self.source[:position].encode())

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.offset += utf16_length(text)

    def run(self) -> None:
        size = len(self.source)
        while self.at < size:
            here = self.source[self.at]
            if here == "<":
                ending = self.source.startswith("/", self.at + 1)
                self.end_tag() if ending else self.start_tag()
            elif here == "&":
                self.reference()
            else:
                stops = [at for mark in "<&" if (at := self.source.find(mark, self.at)) >= 0]
                stop = min(stops, default=size)
                self.put(self.source[self.at : stop])
                self.at = stop
        if self.open:
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')

    def reference(self) -> None:
        match = REFERENCE.match(self.source, self.at)
        decoded = _decode(match) if match else None
        self.put(decoded or "&")
        self.at = match.end() if match and decoded else self.at + 1

    def start_tag(self) -> None:
        begin = self.at
        match = re.compile(r"[^\s>]*").match(self.source, begin + 1)
        assert match is not None
        self.at = match.end()
        self.need_more(begin, "start")
        tag = match.group().lower()
        if tag not in TAGS:
            raise MarkupError(f'Unsupported start tag "{tag}" at byte offset {self.bytes_before(begin)}')
        attributes: dict[str, str] = {}
        while self.skip_space() and self.source[self.at : self.at + 1] != ">":
            self.attribute(begin, tag, attributes)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            offset = self.bytes_before(begin)
            raise MarkupError(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
        self.at += 1
        self.open.append(_Open(tag, self.offset, attributes))

    def skip_space(self) -> bool:
        match = SPACE.match(self.source, self.at)
        assert match is not None
        self.at = match.end()
        return True

    def need_more(self, begin: int, what: str) -> None:
        if self.at >= len(self.source):
            raise MarkupError(f"Unclosed {what} tag at byte offset {self.bytes_before(begin)}")

    def attribute(self, begin: int, tag: str, attributes: dict[str, str]) -> None:
        self.need_more(begin, "start")
        match = ATTRIBUTE_NAME.match(self.source, self.at)
        assert match is not None
        name, offset = match.group().lower(), self.bytes_before(begin)
        if not name:
            raise MarkupError(f'Empty attribute name in the tag "{tag}" at byte offset {offset}')
        self.at = match.end()
        self.skip_space()
        if self.source[self.at : self.at + 1] in (">", ""):
            attributes[name] = ""
            return
        if self.source[self.at] != "=":
            attributes[name] = ""
            return
        self.at += 1
        self.skip_space()
        self.need_more(begin, "start")
        attributes[name] = self.value(begin)

    def value(self, begin: int) -> str:
        quote = self.source[self.at]
        if quote not in "'\"":
            match = TOKEN.match(self.source, self.at)
            assert match is not None
            self.at = match.end()
            if not re.match(r"[\s>]", self.source[self.at :]):
                raise MarkupError(f"Unexpected end of name token at byte offset {self.bytes_before(begin)}")
            return match.group()
        end = self.source.find(quote, self.at + 1)
        if end < 0:
            raise MarkupError(f"Unclosed start tag at byte offset {self.bytes_before(begin)}")
        raw = self.source[self.at + 1 : end]
        self.at = end + 1
        return REFERENCE.sub(lambda match: _decode(match) or match.group(), raw)

    def end_tag(self) -> None:
        begin = self.at
        offset = self.bytes_before(begin)
        if not self.open:
            raise MarkupError(f"Unexpected end tag at byte offset {offset}")
        close = self.source.find(">", begin)
        name = self.source[begin + 2 : close].rstrip().lower() if close >= 0 else ""
        if close < 0 or " " in name:
            raise MarkupError(f"Unclosed end tag at byte offset {offset}")
        opened = self.open.pop()
        if name not in ("", opened.tag):
            raise MarkupError(
                f'Unmatched end tag at byte offset {offset}, expected "</{opened.tag}>", found "</{name}>"'
            )
        self.at = close + 1
        if self.offset > opened.offset:
            self.close(opened)

    def close(self, opened: _Open) -> None:
        entity: Json = {"type": TAGS[opened.tag], "offset": opened.offset}
        entity["length"] = self.offset - opened.offset
        special = SPECIAL.get(opened.tag)
        if special is None or special(self, opened, entity):
            self.entities.append(entity)

    def covered(self, entity: Json) -> str:
        units = "".join(self.parts).encode("utf-16-le")
        return units[entity["offset"] * 2 :].decode("utf-16-le")


def _decode(match: re.Match[str]) -> str | None:
    hexadecimal, decimal, name = match.groups()
    if name:
        return NAMED.get(name)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    usable = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    return chr(code) if usable else None


def link_target(url: str) -> str | None:
    """A link as Telegram writes it back, or None if it is not one."""
    address = url.strip()
    scheme, separator, rest = address.partition("://")
    if not separator:
        scheme, rest = "http", address
    if not rest or any(mark.isspace() for mark in rest):
        return None
    if scheme in ("tg", "ton"):
        return f"{scheme}://{rest}"
    host = re.split(r"[/?#:]", rest)[0]
    if scheme not in ("http", "https") or ("." not in host and host != "localhost"):
        return None
    return f"{scheme}://{rest}" + ("" if re.search(r"[/?#]", rest) else "/")


def _close_link(parser: _Parser, opened: _Open, entity: Json) -> bool:
    raw = opened.attributes.get("href") or parser.covered(entity)
    person = re.fullmatch(r"tg://user\?id=(\d+)", raw)
    if person:
        entity["type"] = "text_mention"
        entity["user"] = {"id": int(person.group(1))}
        return True
    target = link_target(raw)
    if target:
        entity["url"] = target
    return target is not None


def _close_pre(parser: _Parser, opened: _Open, entity: Json) -> bool:
    last = parser.entities[-1] if parser.entities else None
    same = last and (last["type"], last["offset"], last["length"]) == (
        "code",
        entity["offset"],
        entity["length"],
    )
    if last and same:
        parser.entities.pop()
        if "language" in last:
            entity["language"] = last["language"]
    return True


def _close_code(parser: _Parser, opened: _Open, entity: Json) -> bool:
    kind = opened.attributes.get("class", "")
    if kind.startswith("language-") and parser.open and parser.open[-1].tag == "pre":
        entity["language"] = kind.removeprefix("language-")
    return True


def _close_quote(parser: _Parser, opened: _Open, entity: Json) -> bool:
    if "expandable" in opened.attributes:
        entity["type"] = "expandable_blockquote"
    return True


def _close_emoji(parser: _Parser, opened: _Open, entity: Json) -> bool:
    entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
    if not entity["custom_emoji_id"].isdigit():
        raise MarkupError("Invalid custom emoji identifier specified")
    return True


def _close_time(parser: _Parser, opened: _Open, entity: Json) -> bool:
    moment = opened.attributes.get("unix", "")
    if not moment.isdigit():
        raise MarkupError("Invalid Unix time specified")
    entity["unix_time"] = int(moment)
    if opened.attributes.get("format"):
        entity["date_time_format"] = opened.attributes["format"]
    return True


SPECIAL = {
    "a": _close_link,
    "pre": _close_pre,
    "code": _close_code,
    "blockquote": _close_quote,
    "tg-emoji": _close_emoji,
    "tg-time": _close_time,
}


def parse_html(source: str) -> tuple[str, list[Json]]:
    """The plain text and its entities; a bad request in Telegram's words if the tags do not fit."""
    if "<" not in source and "&" not in source:
        return source, []
    parser = _Parser(source)
    try:
        parser.run()
    except MarkupError as complaint:
        raise bad_request(f"can't parse entities: {complaint}") from complaint
    entities = [
        {key: value for key, value in entity.items() if key != "language" or entity["type"] == "pre"}
        for entity in parser.entities
    ]
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(parser.parts), entities

"""Groups and moderators' chats, with the settings each holds; options of features are kept as they declare them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select, update

from storage.statements import upsert
from storage.tables import chat, chat_option
from storage.unit import Unit

ACTIVE = frozenset({"administrator", "member", "restricted"})


@dataclass(frozen=True, slots=True)
class Chat:
    """A group Waymark is or was in. `role` is "group" or "moderators"; `countries` are ISO codes, default first."""

    chat_id: int
    kind: str
    role: str
    title: str
    language: str
    time_zone: str
    countries: tuple[str, ...]
    moderators_chat_id: int | None
    bot_status: str
    bot_rights: tuple[str, ...]
    added_by: int | None
    set_up: bool

    @property
    def active(self) -> bool:
        """Whether Waymark is in the chat."""
        return self.bot_status in ACTIVE

    def may(self, right: str) -> bool:
        """Whether Waymark holds a Telegram right there, such as can_delete_messages."""
        return right in self.bot_rights

    @property
    def country(self) -> str | None:
        return self.countries[0] if self.countries else None


async def get(unit: Unit, chat_id: int) -> Chat | None:
    """The chat with this id, or None if Waymark was never there."""
    cached: Chat | None = unit.caches.chats.get(chat_id)
    if cached is not None:
        return cached
    row = await unit.one(select(chat).where(chat.c.chat_id == chat_id))
    if row is None:
        return None
    found = _from_row(row)
    unit.caches.chats.put(chat_id, found)
    return found


async def arrive(unit: Unit, chat_id: int, kind: str, title: str, **values: Any) -> Chat:
    """Note that Waymark is in a chat; what is known of it already stays unless named in `values`."""
    before = await get(unit, chat_id)
    if before is None:
        row = {
            "chat_id": chat_id,
            "kind": kind,
            "role": "group",
            "title": title,
            "language": "en",
            "time_zone": "UTC",
            "countries": [],
            "bot_status": "member",
            "bot_rights": [],
            "set_up": False,
            "created_at": unit.now,
            **values,
        }
        await upsert(unit, chat, row, ("kind", "title", *values))
    elif values or before.kind != kind or before.title != title:
        await change(unit, chat_id, kind=kind, title=title, **values)
    unit.caches.chats.forget(chat_id)
    found = await get(unit, chat_id)
    assert found is not None
    return found


async def change(unit: Unit, chat_id: int, **values: Any) -> None:
    """Set columns of a chat."""
    await unit.execute(update(chat).where(chat.c.chat_id == chat_id).values(**values))
    cached: Chat | None = unit.caches.chats.get(chat_id)
    if cached is not None:
        as_kept: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
        }
        unit.caches.chats.put(chat_id, replace(cached, **as_kept))


async def all_active(unit: Unit, role: str = "group") -> list[Chat]:
    """Every chat of a role that Waymark is in."""
    rows = await unit.rows(
        select(chat).where(chat.c.role == role, chat.c.bot_status.in_(tuple(ACTIVE))).order_by(chat.c.chat_id)
    )
    return [_from_row(row) for row in rows]


async def watched_by(unit: Unit, moderators_chat_id: int) -> list[Chat]:
    """The groups whose alerts go to this moderators' chat."""
    rows = await unit.rows(select(chat).where(chat.c.moderators_chat_id == moderators_chat_id).order_by(chat.c.chat_id))
    return [_from_row(row) for row in rows]


async def options(unit: Unit, chat_id: int, feature: str) -> dict[str, Any]:
    """What a chat chose for a feature; what it left alone is absent."""
    key = (chat_id, feature)
    cached: dict[str, Any] | None = unit.caches.options.get(key)
    if cached is not None:
        return cached
    found = await unit.scalar(
        select(chat_option.c.options).where(chat_option.c.chat_id == chat_id, chat_option.c.feature == feature)
    )
    chosen: dict[str, Any] = found or {}
    unit.caches.options.put(key, chosen)
    return chosen


async def choose(unit: Unit, chat_id: int, feature: str, **values: Any) -> None:
    """Set options of a feature for a chat."""
    chosen = {**await options(unit, chat_id, feature), **values}
    await upsert(unit, chat_option, {"chat_id": chat_id, "feature": feature, "options": chosen}, ("options",))
    unit.caches.options.put((chat_id, feature), chosen)


def _from_row(row: Any) -> Chat:
    names = (
        "chat_id", "kind", "role", "title", "language", "time_zone", "moderators_chat_id",
        "bot_status", "added_by", "set_up",
    )  # fmt: skip
    return Chat(
        **{name: row[name] for name in names},
        countries=tuple(row["countries"]),
        bot_rights=tuple(row["bot_rights"]),
    )

"""Wishes: what a feature wants Telegram to be told, as plain data with an urgency; nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import IntEnum
from typing import Any


class Urgency(IntEnum):
    """Who goes first when not everything can go at once; smaller is sooner."""

    CRISIS = 0
    MODERATION = 1
    REPLY = 2
    SCHEDULED = 3


@dataclass(frozen=True, slots=True)
class Wish:
    """One Bot API call to be made once its transaction is committed.

    `key` makes it unique for ever; `keep_as` names the sent message within its chat, so that a later wish can
    say `refers_to` that name in place of a message id. After `not_after` it has lost its sense: it is settled without
    being sent, and nothing follows. `then` follows when Telegram agreed, `otherwise` when it
    refused for good. `about` is the member whose words or name the parameters hold, for erasure.
    `only_for` is the one member of the group who may see it: where that can't be had, Telegram has refused.
    """

    method: str
    params: Mapping[str, Any]
    chat_id: int | None = None
    urgency: Urgency = Urgency.REPLY
    key: str | None = None
    not_before: datetime | None = None
    not_after: datetime | None = None
    keep_as: str | None = None
    refers_to: str | None = None
    about: int | None = None
    only_for: int | None = None
    then: tuple[Wish, ...] = field(default=())
    otherwise: tuple[Wish, ...] = field(default=())

    def moved(self, old: int, new: int) -> Wish:
        """The same wish for a group whose id changed from `old` to `new`, with all that follows it."""
        params = {**self.params, "chat_id": new} if self.params.get("chat_id") == old else self.params
        return replace(
            self,
            chat_id=new if self.chat_id == old else self.chat_id,
            params=params,
            then=tuple(each.moved(old, new) for each in self.then),
            otherwise=tuple(each.moved(old, new) for each in self.otherwise),
        )

    def to_json(self) -> dict[str, Any]:
        """Give the wish as JSON data; empty fields are left out."""
        data: dict[str, Any] = {
            "method": self.method,
            "params": dict(self.params),
            "urgency": int(self.urgency),
        }
        for name in _PLAIN:
            if (value := getattr(self, name)) is not None:
                data[name] = value
        for name in ("not_before", "not_after"):
            if (moment := getattr(self, name)) is not None:
                data[name] = moment.isoformat()
        if self.then:
            data["then"] = [wish.to_json() for wish in self.then]
        if self.otherwise:
            data["otherwise"] = [wish.to_json() for wish in self.otherwise]
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Wish:
        """Build the wish again from `to_json`'s data."""
        rest = {name: data.get(name) for name in _PLAIN}
        return cls(
            method=data["method"],
            params=data["params"],
            urgency=Urgency(data["urgency"]),
            then=tuple(cls.from_json(item) for item in data.get("then", ())),
            otherwise=tuple(cls.from_json(item) for item in data.get("otherwise", ())),
            not_before=_moment(data.get("not_before")),
            not_after=_moment(data.get("not_after")),
            **rest,
        )


_PLAIN = ("chat_id", "key", "keep_as", "refers_to", "about", "only_for")


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None

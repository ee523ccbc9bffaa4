"""Wishes: what a feature wants Telegram to be told, as plain data with an urgency; nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    say `refers_to` that name in place of a message id. `then` follows when Telegram agreed, `otherwise` when it
    refused for good. `about` is the member whose words or name the parameters hold, for erasure.
    """

    method: str
    params: Mapping[str, Any]
    chat_id: int | None = None
    urgency: Urgency = Urgency.REPLY
    key: str | None = None
    not_before: datetime | None = None
    keep_as: str | None = None
    refers_to: str | None = None
    about: int | None = None
    then: tuple[Wish, ...] = field(default=())
    otherwise: tuple[Wish, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """Give the wish as JSON data; empty fields are left out."""
        data: dict[str, Any] = {
            "method": self.method,
            "params": dict(self.params),
            "urgency": int(self.urgency),
        }
        for name in ("chat_id", "key", "keep_as", "refers_to", "about"):
            if (value := getattr(self, name)) is not None:
                data[name] = value
        if self.not_before is not None:
            data["not_before"] = self.not_before.isoformat()
        if self.then:
            data["then"] = [wish.to_json() for wish in self.then]
        if self.otherwise:
            data["otherwise"] = [wish.to_json() for wish in self.otherwise]
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Wish:
        """Build the wish again from `to_json`'s data."""
        rest = {name: data.get(name) for name in ("chat_id", "key", "keep_as", "refers_to", "about")}
        not_before = data.get("not_before")
        return cls(
            method=data["method"],
            params=data["params"],
            urgency=Urgency(data["urgency"]),
            not_before=datetime.fromisoformat(not_before) if not_before else None,
            then=tuple(cls.from_json(item) for item in data.get("then", ())),
            otherwise=tuple(cls.from_json(item) for item in data.get("otherwise", ())),
            **rest,
        )

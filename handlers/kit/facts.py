"""What a decision needs to know from Telegram, declared before the work starts and fetched by the bot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Staff:
    """The administrators of a chat as Telegram last said: their rights by user id, "owner" for the creator's."""

    rights: Mapping[int, frozenset[str]]
    seen_at: datetime
    bots: frozenset[int] = frozenset()

    def includes(self, user_id: int) -> bool:
        return user_id in self.rights

    def may(self, user_id: int, right: str) -> bool:
        """Whether this administrator holds a Telegram right such as can_restrict_members."""
        held = self.rights.get(user_id, frozenset())
        return "owner" in held or right in held

    def owns(self, user_id: int) -> bool:
        return "owner" in self.rights.get(user_id, frozenset())


@dataclass(frozen=True, slots=True)
class Need:
    """The administrators of `chat_id`, at most a minute old; or with `user_id`, that member's status there."""

    chat_id: int
    user_id: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What was fetched. A chat that is absent could not be asked: treat its staff as unknown and refuse kindly."""

    staff: Mapping[int, Staff] = field(default_factory=dict)
    members: Mapping[tuple[int, int], str] = field(default_factory=dict)

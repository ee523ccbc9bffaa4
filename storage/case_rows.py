"""A case and a line of its history as the rest of the program holds them; no queries here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from domain.cases import OPEN_STATES, Outcome, State
from domain.distress import Tier


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `chat_id` None: it began in private; `user_id` None: the member was erased."""

    number: int
    chat_id: int | None
    user_id: int | None
    tier: Tier
    flags: tuple[str, ...]
    rules: tuple[str, ...]
    message_id: int | None
    moderators_chat_id: int | None
    state: State
    outcome: Outcome | None
    claimed_by: int | None
    opened_at: datetime
    claimed_at: datetime | None
    active_at: datetime | None
    closed_at: datetime | None
    follow_up_at: datetime | None
    wants_follow_up: bool | None
    left_group: bool
    drill: bool
    signals: int

    @property
    def is_open(self) -> bool:
        """Whether somebody may still have to look after it."""
        return self.state in OPEN_STATES


class Entry(NamedTuple):
    """One line of a case's history."""

    event: str
    actor: int | None
    at: datetime
    detail: str | None
    whom: int | None


def from_row(row: Any) -> Case:
    """The case of a row of distress_case."""
    names = (
        "number", "chat_id", "user_id", "message_id", "moderators_chat_id", "claimed_by", "opened_at", "claimed_at",
        "active_at", "closed_at", "follow_up_at", "wants_follow_up", "left_group", "drill", "signals",
    )  # fmt: skip
    return Case(
        **{name: row[name] for name in names},
        tier=Tier(row["tier"]),
        state=State(row["state"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        flags=tuple(row["flags"]),
        rules=tuple(row["rules"]),
    )

"""Decides how somebody comes into a group: which tap leads where, who has just come, when notes are due.

It knows no texts and sends nothing; a request that is not answered lapses and is never held against anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

LAPSES_AFTER = timedelta(minutes=4, seconds=30)  # Telegram closes the private chat after five minutes
WAVES_AFTER = timedelta(minutes=10)
CROWDED_WITHIN = timedelta(minutes=1)
NOTE_AT = time(17, 0)
NOTES = {"day2": 1, "day7": 6}  # days after the one they came on
PRESENT = frozenset({"creator", "administrator", "member"})


class State(StrEnum):
    """How far somebody has come on the way in."""

    ASKED = "asked"
    AGREED = "agreed"
    APPROVED = "approved"
    LAPSED = "lapsed"


class Beginning(StrEnum):
    """How a newcomer would like to begin."""

    HELLO = "hello"
    READ = "read"
    SUPPORT = "support"


def agree(state: str) -> State | None:
    """The state after the first tap; None when it comes too late."""
    return State.AGREED if state in (State.ASKED, State.AGREED) else None


def enter(state: str) -> State | None:
    """The state after the second tap; None when it comes too late or the first one is missing."""
    return State.APPROVED if state in (State.AGREED, State.APPROVED) else None


def is_waiting(state: str) -> bool:
    """Whether the request still waits for its person."""
    return state in (State.ASKED, State.AGREED)


def is_present(member: Mapping[str, Any]) -> bool:
    """Whether Telegram's ChatMember is in the chat; a restricted one may have left."""
    status = member.get("status")
    return status in PRESENT or (status == "restricted" and bool(member.get("is_member")))


def has_come(change: Mapping[str, Any]) -> bool:
    """Whether a chat_member update says that somebody came in."""
    return not is_present(change["old_chat_member"]) and is_present(change["new_chat_member"])


def has_left(change: Mapping[str, Any]) -> bool:
    """Whether a chat_member update says that somebody is no longer there."""
    return is_present(change["old_chat_member"]) and not is_present(change["new_chat_member"])


def came_by_request(change: Mapping[str, Any]) -> bool:
    """Whether somebody was let in by a join request."""
    return bool(change.get("via_join_request")) or bool((change.get("invite_link") or {}).get("creates_join_request"))


def note_times(joined_at: datetime, zone: tzinfo) -> dict[str, datetime]:
    """When each of the two notes to a newcomer is due, in the afternoon of the group's own time."""
    first = joined_at.astimezone(zone).date()
    return {
        name: datetime.combine(first + timedelta(days=days), NOTE_AT, tzinfo=zone).astimezone(UTC)
        for name, days in NOTES.items()
    }

"""When a claim lapses, and when somebody is asked again how they are; it looks at no clock and stores nothing."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.cases import State
from domain.distress import Tier
from domain.walltime import due_on, local_date

SHORT_LEASE = timedelta(minutes=10)
LONG_LEASE = timedelta(hours=24)
FOLLOW_UP_AT = time(10, 0)
FOLLOW_UP_DAYS = {"tomorrow": 1, "later": 3}
CHECK_IN_DAYS = (1, 7)
EARLIEST, LATEST = time(10, 0), time(20, 0)  # nobody is woken by a kind word


class Watch(StrEnum):
    """What a silent claim calls for."""

    WAIT = "wait"
    NUDGE = "nudge"
    LAPSE = "lapse"


def is_pressing(tier: Tier, flags: frozenset[str]) -> bool:
    """Whether minutes count: a crisis, or somebody else in danger right now."""
    return tier is Tier.CRISIS or "urgent_other" in flags


def lease(state: State, *, pressing: bool) -> timedelta:
    """How long whoever has a case may be silent."""
    return SHORT_LEASE if pressing and state is State.CLAIMED else LONG_LEASE


def watch(active_at: datetime, length: timedelta, now: datetime, *, nudged: bool) -> tuple[Watch, datetime]:
    """What to do about a claim last heard of at `active_at`, and when to look again.

    A claim lapses only after a nudge: where the program was away, the nudge comes late and its pause is kept.
    """
    nudge_at = active_at + length * 3 / 4
    if nudged:
        return Watch.LAPSE, now
    if now < nudge_at:
        return Watch.WAIT, nudge_at
    return Watch.NUDGE, max(active_at + length, now + length / 4)


def follow_up_at(choice: str, now: datetime, zone: str) -> datetime | None:
    """The moment a moderator chose for a follow-up; None for a choice there is not.

    After midnight, tomorrow is the morning that comes: for people who are up late, the evening is still today.
    """
    days = FOLLOW_UP_DAYS.get(choice)
    return due_on(local_date(now, zone) + timedelta(days=days), FOLLOW_UP_AT, zone) if days else None


def check_ins(now: datetime, zone: str) -> list[datetime]:
    """When somebody who said yes is written to: about a day and about a week later, by daylight."""
    local = now.astimezone(ZoneInfo(zone))
    at = min(max(local.time().replace(microsecond=0), EARLIEST), LATEST)
    return [due_on(local.date() + timedelta(days=days), at, zone) for days in CHECK_IN_DAYS]

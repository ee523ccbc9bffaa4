"""When a challenge's days come, how long they may be marked and when it ends, for one person and for the group.

It knows no streak and no ranking, and it sends nothing.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.walltime import due_on, local_date

DEFAULT_MINUTE = 9 * 60
OFFERED_MINUTES = (8 * 60, 12 * 60 + 30, 18 * 60)
LATER_BY = timedelta(hours=3)
LATE_BY = timedelta(hours=12)  # a task that could not go out for so long comes the next day
AFTER_CASE = timedelta(hours=72)
CARD_AT = time(18)
ENOUGH_TO_COUNT = 3  # a number of fewer people would show who did what
LONGEST_PAUSE = 90  # days
_TIME = re.compile(r"(?:kl\.?\s*)?([0-9]{1,2})(?:[:.h]?\s?([0-9]{2}))?\s*(am|pm|uhr)?", re.IGNORECASE)
_DAYS = re.compile(r"([0-9]{1,4})\s*(?:d|days?|dage?|tagen?|tage?)?", re.IGNORECASE)


class RunState(StrEnum):
    """Where a group's challenge stands."""

    OPEN = "open"
    FINISHED = "finished"
    STOPPED = "stopped"


class State(StrEnum):
    """Where one person stands in a challenge; HELD is a pause because of an open distress case."""

    ACTIVE = "active"
    PAUSED = "paused"
    HELD = "held"
    FINISHED = "finished"
    LEFT = "left"


class Kind(StrEnum):
    """What a person says about a day; all of them count alike."""

    DONE = "done"
    SMALLER = "smaller"
    REST = "rest"


GOING_ON = frozenset({State.ACTIVE, State.PAUSED, State.HELD})


def clock(minute_of_day: int) -> time:
    """The wall time a minute of the day stands for."""
    return time(*divmod(minute_of_day, 60))


def starts_on(now: datetime, zone: str) -> date:
    """The first day of a challenge started now: tomorrow."""
    return local_date(now, zone) + timedelta(days=1)


def first_on(now: datetime, earliest: date, minute_of_day: int, zone: str) -> date:
    """The first day from `earliest` on whose hour is still to come."""
    day = max(earliest, local_date(now, zone, time(0)))
    while due_on(day, clock(minute_of_day), zone) <= now:
        day += timedelta(days=1)
    return day


def joining_until(begins: date, join_until_day: int) -> date:
    """The last date on which somebody may join."""
    return begins + timedelta(days=join_until_day - 1)


def card_at(latest_first_day: date, days: int, zone: str) -> datetime:
    """When the group hears that a challenge is over: the evening after the last day of whoever began last."""
    return due_on(latest_first_day + timedelta(days=days), CARD_AT, zone)


def may_be_marked(sent_at: datetime, grace_hours: int, now: datetime) -> bool:
    """Whether a day may still be marked; `now` is when a pause began, where there is one."""
    return now <= sent_at + timedelta(hours=grace_hours)


def held_until(now: datetime, opened_at: datetime, *, still_open: bool) -> datetime:
    """Until when somebody with a distress case hears nothing of challenges."""
    quiet = opened_at + AFTER_CASE
    return max(quiet, now + timedelta(days=1)) if still_open else quiet


def read_minute(text: str) -> int | None:
    """The minute of the day somebody typed, as in 7:15, 19.30, 7 pm or kl. 8; None where it is no time."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def read_days(text: str) -> int | None:
    """How many days somebody typed after /pause; None where it is no number of days that makes sense."""
    found = _DAYS.fullmatch(text.strip())
    days = int(found[1]) if found else 0
    return days if 1 <= days <= LONGEST_PAUSE else None

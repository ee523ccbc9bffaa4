"""When a prompt may go out and when it ends: it waits for a pause in the talk and for a crisis to pass."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta

from domain.walltime import due_on, local_date, next_due

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LATE_BY = timedelta(hours=3)  # a morning's prompt is not posted in the afternoon
QUIET = timedelta(minutes=5)
LONGEST_WAIT = timedelta(minutes=60)
SHORTEST_WAIT = timedelta(minutes=1)
AFTER_CRISIS = timedelta(minutes=60)
ENDS_AT = time(20)
OPEN_FOR = timedelta(hours=11)
ENOUGH_TO_COUNT = 5  # a smaller number would show who stayed away


def wait_until(
    now: datetime, due: datetime, *, heard: datetime | None = None, crisis: datetime | None = None
) -> datetime | None:
    """Until when a prompt that was due at `due` waits, or None when it may go.

    `heard` is when somebody last spoke, None where nobody minds; `crisis` is when an open crisis began.
    """
    if crisis is not None and now < crisis + AFTER_CRISIS:
        return crisis + AFTER_CRISIS
    if heard is not None and now - heard < QUIET and now < due + LONGEST_WAIT:
        return min(max(heard + QUIET, now + SHORTEST_WAIT), due + LONGEST_WAIT)
    return None


def is_too_late(now: datetime, due: datetime) -> bool:
    return now - due > LATE_BY


def ends_at(posted: datetime, day: date, zone: str) -> datetime:
    """When a post is closed: in the evening, and never before people had most of a day for it."""
    return max(due_on(day, ENDS_AT, zone), posted + OPEN_FOR)


def coming(now: datetime, at: time, zone: str, weekdays: Collection[str], days: int) -> Iterator[tuple[date, datetime]]:
    """The next days of the chosen weekdays with their due times, looking `days` days ahead."""
    moment = now
    for _ in range(days):
        moment = next_due(moment, at, zone)
        day = local_date(moment, zone, time(0))
        if WEEKDAYS[day.weekday()] in weekdays:
            yield day, moment

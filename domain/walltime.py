"""Wall time in a zone and the instants it means, over daylight-saving changes; it knows no schedule and no clock.

A wall time that a clock skips means the first minute that exists after it; one that comes twice means the first.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY_TURNS_OVER = time(4)  # for people who are up late, the evening is still the same day


def local_date(now: datetime, zone: str, turns_over: time = DAY_TURNS_OVER) -> date:
    """The day it is for people in a zone; a day begins at `turns_over` rather than at midnight."""
    local = now.astimezone(ZoneInfo(zone))
    return local.date() if local.time() >= turns_over else local.date() - timedelta(days=1)


def due_on(day: date, at: time, zone: str) -> datetime:
    """The instant a wall time means on a calendar day."""
    wall = datetime.combine(day, at)
    first = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return first if _wall(first, zone) == wall else _end_of_gap(wall, zone)


def next_due(after: datetime, at: time, zone: str) -> datetime:
    """The next instant strictly after `after` that a daily wall time means; days a zone left out have none."""
    day = _wall(after, zone).date()
    while True:
        found = due_on(day, at, zone)
        if found > after and _wall(found, zone).date() == day:
            return found
        day += timedelta(days=1)


def weekly_due(after: datetime, at: time, weekday: int, zone: str) -> datetime:
    """The next instant strictly after `after` that a wall time of a weekday means; Monday is 0."""
    found = next_due(after, at, zone)
    while _wall(found, zone).weekday() != weekday:
        found = next_due(found, at, zone)
    return found


def _wall(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def _end_of_gap(wall: datetime, zone: str) -> datetime:
    """The first instant whose wall time is past `wall`, which no clock of the zone ever showed.

    The offsets before and after the gap give two readings of `wall`; the clock jumped between them.
    """
    before, behind = (wall.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC) for fold in (1, 0))
    while behind - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(behind - before) // timedelta(seconds=2))
        before, behind = (before, middle) if _wall(middle, zone) > wall else (middle, behind)
    return behind

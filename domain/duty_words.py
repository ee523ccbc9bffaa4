"""Reads what moderators type about duty: stretches, ends, weekly shifts; names of days come from content."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import datetime, time, timedelta

from domain import durations
from domain.duty import DAY, LONGEST_STRETCH, Shift, split
from domain.walltime import next_due

HOUR = 60  # minutes
_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?h?")
_DASH = re.compile(r"\s*(?:[-–—]|\bto\b|\btil\b|\bbis\b)\s*")
_LIST = re.compile(r"\s*[,;/+&]\s*|\s+")
_SHIFT = re.compile(r"(?P<days>.+?)\s+(?P<starts>[0-9][0-9:.h]*)\s*[-–—]\s*(?P<ends>[0-9][0-9:.h]*)")


def read_until(text: str, until: Collection[str], now: datetime, zone: str) -> datetime | None:
    """The end that `3h`, `until 22:00` or `22:00` means; None where it means none that fits."""
    first, _, rest = text.casefold().partition(" ")
    length = durations.parse(text)
    if length is not None:
        return now + length if timedelta() < length <= LONGEST_STRETCH else None
    at = rest.strip() if first in until else first if ":" in first and not rest else ""
    minute = read_clock(at)
    return None if minute is None else next_due(now, time(minute // HOUR % 24, minute % HOUR), zone)


def read_clock(text: str) -> int | None:
    """The minute of the day that `18`, `18:30` or `24` means."""
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    whole = hours * HOUR + minutes
    return whole if whole <= DAY and minutes < HOUR else None


def read_shifts(text: str, days: Mapping[str, frozenset[int]], user_id: int) -> list[Shift] | None:
    """The shifts that `mon-fri 18-23` or `sat,sun 20:00-01:00` means; None for anything else."""
    found = _SHIFT.fullmatch(text.strip().casefold())
    if found is None:
        return None
    weekdays = _read_days(found["days"], days)
    starts, ends = read_clock(found["starts"]), read_clock(found["ends"])
    if not weekdays or starts is None or ends is None or starts in (ends, DAY):
        return None
    last = ends if ends > starts else ends + DAY
    return [each for weekday in sorted(weekdays) for each in split(weekday, starts, last, user_id)]


def _read_days(text: str, days: Mapping[str, frozenset[int]]) -> frozenset[int] | None:
    if text in days:
        return days[text]
    found: set[int] = set()
    for part in _LIST.split(_DASH.sub("-", text)):
        first, dash, last = part.partition("-")
        begins, ends = days.get(first.rstrip(".")), days.get(last.rstrip(".")) if dash else None
        if begins is None or (dash and (ends is None or len(begins) != 1 or len(ends) != 1)):
            return None
        found |= _between(min(begins), min(ends)) if ends is not None else begins
    return frozenset(found)


def _between(first: int, last: int) -> set[int]:
    """The days from one to another, over the end of the week where need be."""
    return {(first + step) % 7 for step in range((last - first) % 7 + 1)}

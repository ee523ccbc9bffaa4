"""Durations as moderators type them, such as 30m, 2h or 1w2d; how they are put into words is content's."""

from __future__ import annotations

import re
from datetime import timedelta

SHORTEST = timedelta(seconds=30)
LONGEST = timedelta(days=366)
_TOO_LONG = int(LONGEST.total_seconds()) + 1
_SECONDS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}
_SHAPE = re.compile(r"(?:[0-9]{1,20}[wdhms])+", re.IGNORECASE)
_PART = re.compile(r"([0-9]+)([wdhms])", re.IGNORECASE)
_NAMES = (("days", 86_400), ("hours", 3_600), ("minutes", 60), ("seconds", 1))


def parse(token: str) -> timedelta | None:
    """The duration a word means, or None where it means none; a bare number never does.

    What is longer than any calendar is given as just too long, so that `fits` can refuse it.
    """
    if _SHAPE.fullmatch(token) is None:
        return None
    seconds = sum(int(amount) * _SECONDS[unit.lower()] for amount, unit in _PART.findall(token))
    return timedelta(seconds=min(seconds, _TOO_LONG))


def fits(duration: timedelta) -> bool:
    """Whether Telegram keeps this duration; outside these bounds it would make it endless."""
    return SHORTEST <= duration <= LONGEST


def parts(duration: timedelta) -> list[tuple[str, int]]:
    """The whole days, hours, minutes and seconds of a duration, without the empty ones."""
    left = int(duration.total_seconds())
    found = []
    for name, seconds in _NAMES:
        count, left = divmod(left, seconds)
        if count:
            found.append((name, count))
    return found

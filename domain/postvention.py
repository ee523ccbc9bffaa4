"""How long a group is looked after following a death, and how often that may be drawn out; it says nothing itself."""

from __future__ import annotations

from datetime import datetime, timedelta

LASTS = timedelta(days=14)
LONGEST = timedelta(days=84)  # six times two weeks from the beginning


def ends_at(now: datetime) -> datetime:
    return now + LASTS


def drawn_out(started_at: datetime, until: datetime) -> datetime | None:
    """The end two weeks later; None where a group would never find back to its ordinary days."""
    later = until + LASTS
    return later if later - started_at <= LONGEST else None

"""Decides who is on duty from weekly shifts, from what people said, and from the time; it stores nothing.

Shifts are wall time: a shift from two to three in the night is there twice when the clock is set back, and not at all
when it jumps over that hour. What somebody said beats their shifts until it ends.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from domain.walltime import due_on

DAY = 24 * 60  # minutes
MONDAY = 0
ON, OFF, REST = "on", "off", "rest"  # rest: off after a hard case, where nobody keeps a roster
USUAL_STRETCH = timedelta(hours=4)  # for whoever does not say until when
LONGEST_STRETCH = timedelta(days=31)
LOOKS_AHEAD = timedelta(days=7)
MOST_SHIFTS = 60  # of one person in one chat
_QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, order=True)
class Shift:
    """A weekly stretch of one person: Monday is 0, times are minutes of the day, and a night is two shifts."""

    weekday: int
    starts: int
    ends: int
    user_id: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """What somebody said: on or off duty, until a time or until they say otherwise."""

    user_id: int
    state: str
    until: datetime | None

    def holds(self, now: datetime) -> bool:
        return self.until is None or now < self.until


def on_duty(shifts: Iterable[Shift], standings: Iterable[Standing], now: datetime, zone: str) -> frozenset[int]:
    """Who is there at a moment."""
    local = now.astimezone(ZoneInfo(zone))
    minute = local.hour * 60 + local.minute
    found = {each.user_id for each in shifts if each.weekday == local.weekday() and each.starts <= minute < each.ends}
    for said in standings:
        if said.holds(now):
            found = found | {said.user_id} if said.state == ON else found - {said.user_id}
    return frozenset(found)


def resting(standings: Iterable[Standing], now: datetime) -> frozenset[int]:
    """Who said that they are off duty: nobody calls them by name."""
    return frozenset(said.user_id for said in standings if said.state != ON and said.holds(now))


def is_used(shifts: Collection[Shift], standings: Iterable[Standing]) -> bool:
    """Whether the moderators of a chat say when they are there at all; a rest after a hard case says nothing of it."""
    return bool(shifts) or any(said.state != REST for said in standings)


def gaps(
    shifts: Collection[Shift], standings: Collection[Standing], start: datetime, end: datetime, zone: str
) -> list[tuple[datetime, datetime]]:
    """The stretches between two moments in which nobody is on duty."""
    found: list[tuple[datetime, datetime]] = []
    for begins, ends in pairwise(sorted({start, end, *_changes(shifts, standings, start, end, zone)})):
        if on_duty(shifts, standings, begins, zone):
            continue
        if found and found[-1][1] == begins:
            found[-1] = (found[-1][0], ends)
        else:
            found.append((begins, ends))
    return found


def _changes(
    shifts: Collection[Shift], standings: Iterable[Standing], start: datetime, end: datetime, zone: str
) -> Iterator[datetime]:
    """Every moment between two others at which somebody may come on duty or go off it."""
    found = [said.until for said in standings if said.until is not None]
    day = start.astimezone(ZoneInfo(zone)).date()
    last = end.astimezone(ZoneInfo(zone)).date()
    while day <= last:
        begins, tomorrow = (due_on(each, time(), zone) for each in (day, day + timedelta(days=1)))
        if tomorrow - begins != timedelta(days=1):
            # The clocks change on this day, on a quarter of an hour, and wall times come twice or never.
            found += [begins + _QUARTER * step for step in range((tomorrow - begins) // _QUARTER)]
        for shift in shifts:
            if shift.weekday == day.weekday():
                found += _instants(day, shift, zone)
        day += timedelta(days=1)
    yield from (each for each in found if start < each < end)


def _instants(day: date, shift: Shift, zone: str) -> list[datetime]:
    """The moments the ends of a shift may mean on a day, both of them where a wall time comes twice."""
    walls = [datetime.combine(day, time()) + timedelta(minutes=each) for each in (shift.starts, shift.ends)]
    return [wall.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC) for wall in walls for fold in (0, 1)]


# -- nights, and one person's shifts together --------------------------------------------------------


def split(weekday: int, starts: int, ends: int, user_id: int) -> list[Shift]:
    """A stretch as it is kept: what goes past midnight is two shifts."""
    if ends <= DAY:
        return [Shift(weekday, starts, ends, user_id)]
    return [Shift(weekday, starts, DAY, user_id), Shift((weekday + 1) % 7, 0, ends - DAY, user_id)]


def together(shifts: Iterable[Shift]) -> list[Shift]:
    """One person's shifts without overlaps, as they are kept."""
    merged: list[Shift] = []
    for each in sorted(shifts):
        last = merged[-1] if merged else None
        if last is not None and last.weekday == each.weekday and each.starts <= last.ends:
            merged[-1] = Shift(last.weekday, last.starts, max(last.ends, each.ends), last.user_id)
        else:
            merged.append(each)
    return merged


def nights(shifts: Iterable[Shift]) -> list[Shift]:
    """One person's shifts as they are read: a night is one again and ends past 24 o'clock; whole days stay days."""
    kept = together(shifts)
    early = {each.weekday: each for each in kept if each.starts == 0 and each.ends < DAY}
    found, used = [], set[int]()
    for each in kept:
        after = early.get((each.weekday + 1) % 7)
        if each.ends == DAY and each.starts > 0 and after is not None:
            found.append(Shift(each.weekday, each.starts, DAY + after.ends, each.user_id))
            used.add(after.weekday)
        else:
            found.append(each)
    return [each for each in found if not (each.starts == 0 and each.ends < DAY and each.weekday in used)]


def without(shifts: Iterable[Shift], gone: Shift) -> list[Shift]:
    """One person's shifts without one of those `nights` gives."""
    parts = split(gone.weekday, gone.starts, gone.ends, gone.user_id)
    return [each for each in together(shifts) if each not in parts]


def whole_week(user_id: int, starts: int = 0, ends: int = DAY) -> list[Shift]:
    """The same stretch on every day."""
    return [each for weekday in range(7) for each in split(weekday, starts, ends, user_id)]

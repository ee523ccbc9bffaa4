"""A daily wall time happens once on each local date, whatever the clocks of a zone do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.walltime import due_on, local_date, next_due, weekly_due

BERLIN, NEW_YORK, LORD_HOWE, APIA = "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"
ZONES = st.sampled_from((BERLIN, NEW_YORK, LORD_HOWE, APIA))
INSTANTS = st.datetimes(datetime(2005, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


def wall(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def days_of(zone: str, at: time, start: datetime, number: int) -> list[date]:
    found, now = [], start
    for _ in range(number):
        now = next_due(now, at, zone)
        found.append(wall(now, zone).date())
    return found


@given(after=INSTANTS, at=TIMES, zone=ZONES)
def test_the_next_due_time_is_in_the_future_and_within_two_days(after: datetime, at: time, zone: str) -> None:
    found = next_due(after, at, zone)
    assert after < found <= after + timedelta(hours=49)
    assert found.tzinfo is UTC


@given(after=INSTANTS, at=TIMES, zone=ZONES)
def test_the_wall_time_is_right_except_where_the_clock_skips_it(after: datetime, at: time, zone: str) -> None:
    found = next_due(after, at, zone)
    shown = wall(found, zone)
    assert shown.time() >= at
    if shown.time() != at:
        before = wall(found - timedelta(seconds=1), zone)
        assert before.time() < at, "the minute before the gap is earlier than the wanted time"
        assert shown - before > timedelta(seconds=1), "the clock jumped"


@given(after=INSTANTS, at=TIMES, zone=ZONES)
def test_a_wall_time_that_comes_twice_means_the_first(after: datetime, at: time, zone: str) -> None:
    found = next_due(after, at, zone)
    assert found.astimezone(ZoneInfo(zone)).fold == 0


@given(start=INSTANTS, at=TIMES, zone=ZONES)
def test_walking_from_one_to_the_next_meets_every_local_date_once(start: datetime, at: time, zone: str) -> None:
    days = days_of(zone, at, start, 10)
    left_out = {date(2011, 12, 30)} if zone == APIA else set()
    expected = [days[0] + timedelta(days=number) for number in range(11)]
    assert days == [day for day in expected if day not in left_out][:10]


@given(instant=INSTANTS, at=TIMES, zone=ZONES)
def test_every_instant_before_the_next_gives_the_same_next(instant: datetime, at: time, zone: str) -> None:
    found = next_due(instant, at, zone)
    halfway = instant + (found - instant) / 2
    assert next_due(halfway, at, zone) == found


@pytest.mark.parametrize(
    ("day", "at", "zone", "expected"),
    [
        (date(2027, 3, 28), time(2, 30), BERLIN, "2027-03-28T01:00:00+00:00"),
        (date(2027, 3, 28), time(9), BERLIN, "2027-03-28T07:00:00+00:00"),
        (date(2026, 10, 25), time(2, 30), BERLIN, "2026-10-25T00:30:00+00:00"),
        (date(2027, 3, 14), time(2, 1), NEW_YORK, "2027-03-14T07:00:00+00:00"),
        (date(2026, 11, 1), time(1, 30), NEW_YORK, "2026-11-01T05:30:00+00:00"),
        (date(2026, 10, 4), time(2, 15), LORD_HOWE, "2026-10-03T15:30:00+00:00"),
        (date(2027, 4, 4), time(1, 45), LORD_HOWE, "2027-04-03T14:45:00+00:00"),
        (date(2011, 12, 30), time(9), APIA, "2011-12-30T10:00:00+00:00"),
    ],
)
def test_known_nights_come_out_right(day: date, at: time, zone: str, expected: str) -> None:
    assert due_on(day, at, zone).isoformat() == expected


def test_the_date_that_samoa_left_out_has_no_occasion() -> None:
    days = days_of(APIA, time(9), datetime(2011, 12, 28, 23, tzinfo=UTC), 3)
    assert days == [date(2011, 12, 29), date(2011, 12, 31), date(2012, 1, 1)]


def test_the_day_turns_over_at_four() -> None:
    late = datetime(2026, 11, 24, 2, 59, tzinfo=UTC)
    assert local_date(late, BERLIN) == date(2026, 11, 23)
    assert local_date(late + timedelta(minutes=1), BERLIN) == date(2026, 11, 24)
    assert local_date(late, BERLIN, time(0)) == date(2026, 11, 24)


def test_a_weekly_time_comes_on_its_day_and_never_at_once() -> None:
    monday = datetime(2026, 11, 23, 9, tzinfo=UTC)  # ten o'clock in Copenhagen
    assert weekly_due(monday, time(10), 0, "Europe/Copenhagen") == monday + timedelta(days=7)
    assert weekly_due(monday - timedelta(minutes=1), time(10), 0, "Europe/Copenhagen") == monday
    march = datetime(2026, 3, 26, tzinfo=UTC)
    assert weekly_due(march, time(10), 0, "Europe/Copenhagen") == datetime(2026, 3, 30, 8, tzinfo=UTC)

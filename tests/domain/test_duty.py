"""Who is on duty, and the stretches in which nobody is, against a plain look at every minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.duty import (
    DAY,
    OFF,
    ON,
    REST,
    Shift,
    Standing,
    gaps,
    is_used,
    nights,
    on_duty,
    resting,
    split,
    together,
    whole_week,
    without,
)
from domain.duty_words import read_clock, read_shifts, read_until

COPENHAGEN = "Europe/Copenhagen"
DAYS = {name: frozenset({number}) for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
DAYS["daily"] = frozenset(range(7))
MONDAY = datetime(2026, 11, 23, 12, tzinfo=UTC)
ZONES = (COPENHAGEN, "America/New_York", "Australia/Lord_Howe", "UTC", "Asia/Kolkata")


def wall(day: int, hour: int, minute: int = 0, month: int = 11, zone: str = COPENHAGEN, fold: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def test_a_shift_begins_with_its_first_minute_and_ends_before_its_last() -> None:
    shifts = [Shift(0, 18 * 60, 23 * 60, 7)]
    assert on_duty(shifts, [], wall(23, 17, 59), COPENHAGEN) == frozenset()
    assert on_duty(shifts, [], wall(23, 18), COPENHAGEN) == {7}
    assert on_duty(shifts, [], wall(23, 22, 59), COPENHAGEN) == {7}
    assert on_duty(shifts, [], wall(23, 23), COPENHAGEN) == frozenset()


def test_a_night_goes_on_after_midnight_and_over_the_end_of_the_week() -> None:
    shifts = read_shifts("sun 20:00-01:00", DAYS, 7)
    assert shifts == [Shift(6, 1200, DAY, 7), Shift(0, 0, 60, 7)]
    assert on_duty(shifts, [], wall(23, 0, 30), COPENHAGEN) == {7}
    assert on_duty(shifts, [], wall(23, 1), COPENHAGEN) == frozenset()


def test_what_somebody_said_beats_their_shifts_until_it_ends() -> None:
    shifts = whole_week(7)
    said = [Standing(7, OFF, MONDAY + timedelta(hours=2)), Standing(8, ON, MONDAY + timedelta(hours=1))]
    assert on_duty(shifts, said, MONDAY, "UTC") == {8}
    assert on_duty(shifts, said, MONDAY + timedelta(hours=1), "UTC") == frozenset()
    assert on_duty(shifts, said, MONDAY + timedelta(hours=2), "UTC") == {7}
    assert resting(said, MONDAY) == {7}


def test_a_rest_after_a_hard_case_is_no_roster() -> None:
    assert not is_used([], [Standing(7, REST, None)])
    assert is_used([], [Standing(7, OFF, None)])
    assert is_used(whole_week(7), [])


def test_a_shift_in_the_hour_that_comes_twice_is_there_twice() -> None:
    shifts = [Shift(6, 150, 180, 7)]
    for fold in (0, 1):
        assert on_duty(shifts, [], wall(25, 2, 45, 10, fold=fold), COPENHAGEN) == {7}
        assert on_duty(shifts, [], wall(25, 2, 15, 10, fold=fold), COPENHAGEN) == frozenset()
    start, end = wall(25, 2, 30, 10), wall(25, 3, 0, 10)
    assert gaps(shifts, [], start, end, COPENHAGEN) == [(start + timedelta(minutes=30), end - timedelta(minutes=30))]


def test_a_shift_over_the_night_ends_at_its_wall_time_when_clocks_change() -> None:
    shifts = read_shifts("sat 22-06", DAYS, 7)
    assert shifts is not None
    for month, day in ((3, 28), (10, 24)):
        start = wall(day, 22, 0, month)
        (gap,) = gaps(shifts, [], start, start + timedelta(hours=12), COPENHAGEN)
        assert gap[0].astimezone(ZoneInfo(COPENHAGEN)).strftime("%H:%M") == "06:00"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("mon-fri 18-23", [(day, 1080, 1380) for day in range(5)]),
        ("sat,sun 20:00-01:00", [(5, 1200, 1440), (6, 0, 60), (6, 1200, 1440), (0, 0, 60)]),
        ("Fri - Mon 9-17", [(0, 540, 1020), (4, 540, 1020), (5, 540, 1020), (6, 540, 1020)]),
        ("daily 0-24", [(day, 0, 1440) for day in range(7)]),
        ("mon wed 18.30–24", [(0, 1110, 1440), (2, 1110, 1440)]),
        ("sat 22-0", [(5, 1320, 1440)]),
    ],
)
def test_shifts_are_read_as_people_write_them(text: str, wanted: list[tuple[int, int, int]]) -> None:
    found = read_shifts(text, DAYS, 7)
    assert found is not None
    assert {(each.weekday, each.starts, each.ends) for each in found} == set(wanted)


@pytest.mark.parametrize(
    "text",
    ["", "mon", "18-23", "mon 18", "mon 18-18", "mon 25-26", "mon 18:75-20", "xyz 18-23", "mon-xyz 18-23", "24-6"],
)
def test_what_is_no_shift_is_refused(text: str) -> None:
    assert read_shifts(text, DAYS, 7) is None


@given(st.text(max_size=60))
def test_nothing_typed_breaks_the_reading(text: str) -> None:
    read_shifts(text, DAYS, 7)
    read_until(text, ("until",), MONDAY, COPENHAGEN)
    read_clock(text)


def test_an_end_is_a_length_or_a_time_of_day() -> None:
    def read(text: str) -> datetime | None:
        return read_until(text, ("until", "til"), MONDAY, COPENHAGEN)

    assert read("3h") == MONDAY + timedelta(hours=3)
    assert read("until 22:00") == read("22:00") == read("til 22") == wall(23, 22)
    assert read("until 12") == wall(24, 12)
    assert read("until 24:00") == wall(24, 0)
    assert [read(text) for text in ("", "22", "0h", "900d", "until", "until noon", "25:00", "3h 4h")] == [None] * 8


# -- against the plainest way to find it -------------------------------------------------------------

MINUTES = st.integers(0, DAY)


@st.composite
def spans(draw: st.DrawFn, user_id: int | None = None) -> list[Shift]:
    starts = draw(st.integers(0, DAY - 1))
    length = draw(st.integers(1, DAY))
    ends = starts + length
    who = draw(st.integers(1, 3)) if user_id is None else user_id
    return split(draw(st.integers(0, 6)), starts, min(ends, starts + DAY), who)


@st.composite
def rosters(draw: st.DrawFn) -> list[Shift]:
    return [each for span in draw(st.lists(spans(), max_size=6)) for each in span]


def plainly(shifts: list[Shift], said: list[Standing], now: datetime, zone: str) -> set[int]:
    """One look at one minute: the word, else the clock on the wall."""
    clock = now.astimezone(ZoneInfo(zone)).strftime("%w %H %M").split()
    day, minute = (int(clock[0]) - 1) % 7, int(clock[1]) * 60 + int(clock[2])
    there = set()
    for user_id in {each.user_id for each in (*shifts, *said)}:
        words = [each.state for each in said if each.user_id == user_id and (each.until is None or each.until > now)]
        listed = any(each.user_id == user_id and each.weekday == day and minute in range(each.starts, each.ends)
                     for each in shifts)  # fmt: skip
        if words == ["on"] or (not words and listed):
            there.add(user_id)
    return there


@settings(max_examples=60, deadline=None)
@given(
    rosters(),
    st.lists(st.tuples(st.integers(1, 3), st.sampled_from((ON, OFF, REST)), st.none() | st.integers(-600, 4000)),
             max_size=3, unique_by=lambda each: each[0]),
    st.sampled_from(ZONES),
    st.integers(0, 365 * DAY),
)  # fmt: skip
def test_duty_and_its_gaps_are_what_every_single_minute_says(
    shifts: list[Shift], words: list[tuple[int, str, int | None]], zone: str, offset: int
) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=offset)
    said = [
        Standing(who, state, None if until is None else start + timedelta(minutes=until)) for who, state, until in words
    ]
    end = start + timedelta(days=2)
    empty = gaps(shifts, said, start, end, zone)
    assert all(before[1] < after[0] for before, after in pairwise(empty))
    for minute in range(2 * DAY):
        now = start + timedelta(minutes=minute)
        there = plainly(shifts, said, now, zone)
        assert on_duty(shifts, said, now, zone) == there, now
        assert any(begins <= now < ends for begins, ends in empty) == (not there), now


@given(st.lists(spans(user_id=7), max_size=6))
def test_putting_shifts_together_or_reading_them_as_nights_changes_no_minute(found: list[list[Shift]]) -> None:
    shifts = [each for span in found for each in span]

    def minutes(those: list[Shift]) -> set[tuple[int, int]]:
        kept = [part for each in those for part in split(each.weekday, each.starts, each.ends, each.user_id)]
        return {(each.weekday, minute) for each in kept for minute in range(each.starts, each.ends)}

    assert minutes(together(shifts)) == minutes(shifts)
    assert minutes(nights(shifts)) == minutes(shifts)
    for each in nights(shifts):
        rest = minutes(without(shifts, each))
        assert rest | minutes([each]) == minutes(shifts)
        assert not rest & minutes([each])

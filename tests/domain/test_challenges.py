"""Days of challenges: what somebody types, when a day begins, how long it may be marked, when it all ends."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.challenges import (
    AFTER_CASE,
    card_at,
    clock,
    first_on,
    held_until,
    joining_until,
    may_be_marked,
    read_days,
    read_minute,
    starts_on,
)

ZONE = "Europe/Copenhagen"
NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
MOMENTS = st.integers(0, 4 * 365 * 24 * 60).map(lambda minutes: NOON + timedelta(minutes=minutes))
ZONES = st.sampled_from(["UTC", ZONE, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"])


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("7", 420), ("07:15", 435), (" 7.15 ", 435), ("0715", 435), ("19h30", 1170), ("7 pm", 1140), ("7:05PM", 1145),
        ("12 am", 0), ("12 pm", 720), ("0:00", 0), ("23:59", 1439), ("kl. 8", 480), ("Kl 8.30", 510), ("18 Uhr", 1080),
    ],
)  # fmt: skip
def test_hours_are_read_as_people_type_them(typed: str, minute: int) -> None:
    assert read_minute(typed) == minute


@pytest.mark.parametrize("typed", ["", "24", "7:60", "13 pm", "0 am", "noon", "7:1", "-7", "+7", "8:00:00", "٨", "½"])
def test_what_is_no_hour_is_none(typed: str) -> None:
    assert read_minute(typed) is None


@given(st.text(max_size=30))
def test_any_text_is_an_hour_of_the_day_or_none(typed: str) -> None:
    minute = read_minute(typed)
    assert minute is None or clock(minute) <= time(23, 59)
    days = read_days(typed)
    assert days is None or 1 <= days <= 90


@given(st.integers(0, 1439))
def test_an_hour_as_shown_can_be_typed_back(minute: int) -> None:
    assert read_minute(f"{clock(minute):%H:%M}") == minute


@pytest.mark.parametrize(
    ("typed", "days"), [("10", 10), ("1", 1), ("90", 90), ("3 days", 3), ("3d", 3), ("2 Tage", 2), ("5 dage", 5)]
)
def test_days_are_read_with_or_without_the_word(typed: str, days: int) -> None:
    assert read_days(typed) == days


@pytest.mark.parametrize("typed", ["", "0", "91", "-1", "1.5", "two", "2 weeks", "10 10", "1e1"])
def test_what_is_no_number_of_days_is_none(typed: str) -> None:
    assert read_days(typed) is None


def test_a_challenge_starts_tomorrow_and_the_day_turns_over_at_four() -> None:
    assert starts_on(NOON, ZONE) == date(2026, 11, 24)
    assert starts_on(datetime(2026, 11, 24, 1, tzinfo=UTC), ZONE) == date(2026, 11, 24)
    assert starts_on(datetime(2026, 11, 24, 3, 30, tzinfo=UTC), ZONE) == date(2026, 11, 25)


@given(MOMENTS, ZONES, st.integers(0, 1439), st.integers(-3, 10))
def test_the_first_day_is_never_past_and_never_waits_more_than_a_day(
    now: datetime, zone: str, minute: int, ahead: int
) -> None:
    today = now.astimezone(ZoneInfo(zone)).date()
    earliest = today + timedelta(days=ahead)
    found = first_on(now, earliest, minute, zone)
    assert max(earliest, today) <= found <= max(earliest, today) + timedelta(days=1)


def test_an_hour_that_is_gone_today_comes_tomorrow() -> None:
    today = date(2026, 11, 23)
    assert first_on(NOON, today, 12 * 60 + 1, ZONE) == today
    assert first_on(NOON, today, 12 * 60, ZONE) == date(2026, 11, 24)


def test_joining_is_open_on_the_first_days_only() -> None:
    assert joining_until(date(2026, 11, 24), 2) == date(2026, 11, 25)


def test_the_last_card_comes_on_the_evening_after_the_last_day() -> None:
    assert card_at(date(2026, 11, 24), 5, ZONE) == datetime(2026, 11, 29, 17, tzinfo=UTC)


def test_a_day_may_be_marked_to_the_last_minute_of_its_grace() -> None:
    assert may_be_marked(NOON, 48, NOON + timedelta(hours=48))
    assert not may_be_marked(NOON, 48, NOON + timedelta(hours=48, seconds=1))


@given(st.integers(0, 30 * 24))
def test_a_hard_time_is_quiet_for_three_days_and_for_as_long_as_the_case_is_open(hours: int) -> None:
    now = NOON + timedelta(hours=hours)
    assert held_until(now, NOON, still_open=False) == NOON + AFTER_CASE
    assert held_until(now, NOON, still_open=True) == max(NOON + AFTER_CASE, now + timedelta(days=1))

"""A prompt waits for a pause, but never longer than an hour, and stays away while a crisis is fresh."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.prompt_timing import WEEKDAYS, coming, ends_at, is_too_late, wait_until

DUE = datetime(2026, 11, 24, 8, tzinfo=UTC)
MINUTES = st.integers(0, 300).map(lambda number: timedelta(minutes=number))


def test_a_quiet_group_gets_its_prompt_at_once() -> None:
    assert wait_until(DUE, DUE) is None
    assert wait_until(DUE, DUE, heard=DUE - timedelta(minutes=5)) is None


def test_a_prompt_waits_until_five_minutes_after_the_last_word() -> None:
    assert wait_until(DUE, DUE, heard=DUE - timedelta(minutes=2)) == DUE + timedelta(minutes=3)


@given(now=MINUTES, heard=MINUTES)
def test_talk_never_holds_a_prompt_longer_than_an_hour(now: timedelta, heard: timedelta) -> None:
    later = wait_until(DUE + now, DUE, heard=DUE + min(heard, now))
    assert later is None or DUE + now < later <= DUE + timedelta(minutes=60)
    if later is not None:
        assert later - (DUE + now) <= timedelta(minutes=5)


def test_a_fresh_crisis_holds_every_prompt_for_an_hour() -> None:
    began = DUE - timedelta(minutes=10)
    assert wait_until(DUE, DUE, crisis=began) == began + timedelta(minutes=60)
    assert wait_until(began + timedelta(minutes=60), DUE, crisis=began) is None


def test_three_hours_late_is_too_late() -> None:
    assert not is_too_late(DUE + timedelta(hours=3), DUE)
    assert is_too_late(DUE + timedelta(hours=3, seconds=1), DUE)


def test_a_post_ends_at_eight_in_the_evening_or_after_eleven_hours() -> None:
    day = date(2026, 11, 24)
    assert ends_at(DUE, day, "Europe/Copenhagen") == datetime(2026, 11, 24, 19, tzinfo=UTC)
    late = datetime(2026, 11, 24, 17, tzinfo=UTC)
    assert ends_at(late, day, "Europe/Copenhagen") == late + timedelta(hours=11)


def test_only_chosen_weekdays_are_coming() -> None:
    found = list(coming(DUE, time(9), "Europe/Copenhagen", ("mon", "thu"), 14))
    assert [WEEKDAYS[day.weekday()] for day, _ in found] == ["thu", "mon", "thu", "mon"]
    assert found[0] == (date(2026, 11, 26), datetime(2026, 11, 26, 8, tzinfo=UTC))

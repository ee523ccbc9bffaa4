"""Decisions on the way into a group."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.joining import State, agree, came_by_request, enter, has_come, has_left, is_waiting, note_times

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def change(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    return {"old_chat_member": old, "new_chat_member": new}


def test_the_door_opens_after_two_taps_in_this_order_only() -> None:
    assert enter(State.ASKED) is None
    assert agree(State.ASKED) is State.AGREED
    assert enter(State.AGREED) is State.APPROVED


@pytest.mark.parametrize("tap", [agree, enter])
def test_no_tap_counts_after_a_request_lapsed(tap: Any) -> None:
    assert tap(State.LAPSED) is None


def test_only_unanswered_requests_wait() -> None:
    assert [state for state in State if is_waiting(state)] == [State.ASKED, State.AGREED]


def test_a_restricted_member_who_is_not_there_has_left() -> None:
    gone = {"status": "restricted", "is_member": False}
    assert has_left(change({"status": "member"}, gone))
    assert has_come(change(gone, {"status": "restricted", "is_member": True}))
    assert not has_come(change({"status": "member"}, {"status": "administrator"}))


def test_a_link_that_asks_for_approval_counts_as_a_request() -> None:
    assert came_by_request({"via_join_request": True})
    assert came_by_request({"invite_link": {"creates_join_request": True}})
    assert not came_by_request({"invite_link": {"creates_join_request": False}})


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_notes_come_at_five_on_the_next_day_and_after_a_week_whatever_the_clocks_do(joined_at: datetime) -> None:
    times = note_times(joined_at, COPENHAGEN)

    day = joined_at.astimezone(COPENHAGEN).date()
    local = {name: when.astimezone(COPENHAGEN) for name, when in times.items()}
    assert {name: (when.date() - day).days for name, when in local.items()} == {"day2": 1, "day7": 6}
    assert all((when.hour, when.minute) == (17, 0) for when in local.values())
    assert times["day2"] - joined_at > timedelta(hours=15)

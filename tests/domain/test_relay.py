"""Who may write with whom through Waymark, and when that is over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain import relay
from domain.relay import Refusal

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
FINE: dict[str, Any] = {
    "claimed_by": 1, "about": 2, "is_open": True, "reachable": True, "member_busy": False, "moderator_busy": False,
    "stopped": False,
}  # fmt: skip


def test_whoever_has_the_case_may_begin() -> None:
    assert relay.refusal(1, **FINE) is None


@pytest.mark.parametrize(("change", "why"), [
    ({"claimed_by": 3}, Refusal.NOT_YOURS),
    ({"claimed_by": None}, Refusal.NOT_YOURS),
    ({"is_open": False}, Refusal.NOT_YOURS),
    ({"about": 1}, Refusal.YOURSELF),
    ({"about": None}, Refusal.NOBODY),
    ({"reachable": False}, Refusal.UNREACHABLE),
    ({"member_busy": True}, Refusal.MEMBER_BUSY),
    ({"moderator_busy": True}, Refusal.BUSY),
    ({"stopped": True}, Refusal.STOPPED),
])  # fmt: skip
def test_nobody_else_may(change: dict[str, Any], why: Refusal) -> None:
    assert relay.refusal(1, **{**FINE, **change}) is why


def test_silence_ends_it_after_two_hours_and_is_looked_for_in_between() -> None:
    assert not relay.is_silent(NOW - timedelta(minutes=119), NOW)
    assert relay.is_silent(NOW - timedelta(hours=2), NOW)
    assert relay.look_again(NOW, NOW) == NOW + timedelta(minutes=5)
    assert relay.look_again(NOW - timedelta(minutes=118), NOW) == NOW + timedelta(minutes=2)
    assert relay.look_again(NOW - timedelta(hours=5), NOW) == NOW

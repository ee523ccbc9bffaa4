"""What a worry may lead to: cards within their limits, and no right to be lost but that one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain import worry
from domain.worry import Card, Recipient, Sender

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
WELCOME = Recipient(present=True, reachable=True, willing=True, last_card=None)


def ago(**duration: float) -> datetime:
    return NOW - timedelta(**duration)


def test_a_card_is_left_where_one_is_welcome() -> None:
    assert worry.card(Sender(None), WELCOME, NOW) is Card.LEAVE


@pytest.mark.parametrize("recipient", [
    Recipient(present=False, reachable=True, willing=True, last_card=None),
    Recipient(present=True, reachable=False, willing=True, last_card=None),
    Recipient(present=True, reachable=True, willing=False, last_card=None),
    Recipient(present=True, reachable=True, willing=True, last_card=ago(hours=23, minutes=59)),
])  # fmt: skip
def test_it_is_kept_back_where_it_is_not(recipient: Recipient) -> None:
    assert worry.card(Sender(None), recipient, NOW) is Card.KEEP_BACK
    assert worry.card(Sender(ago(hours=1)), recipient, NOW) is Card.WAIT, "one's own limit says nothing of the other"


def test_the_limits_end() -> None:
    late = Recipient(present=True, reachable=True, willing=True, last_card=ago(hours=24))
    assert worry.card(Sender(ago(hours=6)), late, NOW) is Card.LEAVE


@pytest.mark.parametrize(
    ("days", "lost"), [((1, 2), False), ((1, 3, 6), True), ((1, 5, 9), False), ((20, 21, 22), True)]
)
def test_three_in_bad_faith_within_a_week_cost_the_card(days: tuple[int, ...], lost: bool) -> None:
    times = [ago(days=each) for each in days]
    assert worry.has_lost_cards(times) is lost
    assert (worry.card(Sender(None, times), WELCOME, NOW) is Card.LOST) is lost


def test_nobody_judges_what_they_are_part_of() -> None:
    assert worry.may_judge(1, 2, 3)
    assert not worry.may_judge(2, 2, 3)
    assert not worry.may_judge(3, 2, 3)
    assert worry.may_judge(1, 2, None)

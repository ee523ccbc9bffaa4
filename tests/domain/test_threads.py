"""When a thread may have one more line: plain decisions about times and levels."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain import threads
from domain.care import IMMINENT, Answer
from domain.distress import Tier

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PUBLIC = Answer(public=True)


def limited(level: str, said: dict[int, datetime], *, reachable: bool = False) -> Answer:
    return threads.within_limits(PUBLIC, level, said, reachable=reachable, now=NOW)


@pytest.mark.parametrize(("level", "before", "speaks"), [
    (Tier.DISTRESS, 2, False),
    (Tier.DISTRESS, 1, True),
    (Tier.CONCERN_OTHER, 3, False),
    (Tier.CRISIS, 2, True),
    (IMMINENT, 3, True),
])  # fmt: skip
def test_only_a_higher_level_follows_at_once(level: str, before: int, speaks: bool) -> None:
    assert limited(level, {before: NOW - timedelta(minutes=9)}, reachable=True).public is speaks
    assert limited(level, {before: NOW - timedelta(minutes=10)}, reachable=True).public


def test_a_crisis_that_can_be_met_in_private_keeps_its_way_back_to_the_group() -> None:
    answer = limited(Tier.CRISIS, {3: NOW}, reachable=True)
    assert (answer.public, answer.line_instead) == (False, True)
    assert limited(Tier.CRISIS, {3: NOW}, reachable=False).public


@pytest.mark.parametrize(("message", "thread"), [
    ({"message_id": 7}, 7),
    ({"message_id": 7, "reply_to_message": {"message_id": 5}}, 5),
    ({"message_id": 7, "message_thread_id": 3, "reply_to_message": {"message_id": 5}}, 3),
    ({"message_id": 7, "message_thread_id": 3, "is_topic_message": True}, 7),
    ({"message_id": 7, "message_thread_id": 3, "is_topic_message": True, "reply_to_message": {"message_id": 3}}, 7),
    ({"message_id": 7, "message_thread_id": 3, "is_topic_message": True, "reply_to_message": {"message_id": 5}}, 5),
])  # fmt: skip
def test_a_thread_hangs_on_one_message(message: dict[str, object], thread: int) -> None:
    assert threads.thread_of(message) == thread


def test_bystanders_hear_once_in_half_an_hour_while_it_matters() -> None:
    answered = NOW - timedelta(hours=1)
    assert threads.bystanders_hear(answered, None, NOW)
    assert not threads.bystanders_hear(answered, NOW - timedelta(minutes=29), NOW)
    assert threads.bystanders_hear(answered, NOW - timedelta(minutes=30), NOW)
    assert not threads.bystanders_hear(NOW - timedelta(hours=3), None, NOW)
    assert not threads.bystanders_hear(None, None, NOW)


def test_kinds_say_how_high_an_answer_was() -> None:
    assert threads.level_of_kind(threads.public_kind(IMMINENT)) == 4
    assert threads.level_of_kind(threads.BYSTANDER) == 0
    assert len(threads.public_kind(IMMINENT)) <= 12

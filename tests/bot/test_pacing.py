"""Pacing: what may go when, held against Telegram's limits as a sliding window counts them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import Limits, Pacing
from domain.wishes import Urgency

TELEGRAMS_OWN = 30  # messages a second


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


wishes = st.lists(
    st.tuples(st.integers(-5, 5).filter(bool), st.sampled_from(Urgency), st.floats(0, 0.5)), min_size=1, max_size=150
)


@given(wishes)
def test_no_chat_and_no_second_ever_gets_more_than_telegram_allows(plan) -> None:
    clock = Seconds()
    pacing = Pacing(Limits(), clock)
    sent: list[tuple[float, int]] = []
    for chat, urgency, pause in plan:
        clock.now += pause
        clock.now += pacing.wait(chat, urgency)
        pacing.take(chat)
        sent.append((clock.now, chat))
    for at, chat in sent:
        if chat < 0:
            within = [each for each in sent if each[1] == chat and at <= each[0] < at + 60]
            assert len(within) <= Limits().group_burst + 19 + 1
        assert len([each for each in sent if at <= each[0] < at + 1]) <= TELEGRAMS_OWN


def test_a_chat_that_is_held_keeps_nobody_else_waiting() -> None:
    clock = Seconds()
    pacing = Pacing(Limits(), clock)
    pacing.hold(5, 30)
    assert pacing.wait(5, Urgency.CRISIS) > 29
    assert pacing.wait(6, Urgency.SCHEDULED) == 0
    clock.now += 31
    assert pacing.wait(5, Urgency.REPLY) == 0


def test_a_crisis_answer_finds_room_when_everything_else_has_used_its_own() -> None:
    clock = Seconds()
    pacing = Pacing(Limits(), clock)
    chat = 100
    while pacing.wait_overall(Urgency.SCHEDULED) == 0:
        pacing.take(chat)
        chat += 1
    assert pacing.wait(-7, Urgency.SCHEDULED) > 0
    assert pacing.wait(-7, Urgency.CRISIS) == 0


def test_a_busy_group_keeps_places_for_crisis_and_moderation() -> None:
    clock = Seconds()
    pacing = Pacing(Limits(), clock)
    while pacing.wait(-7, Urgency.REPLY) < 1:
        clock.now += pacing.wait(-7, Urgency.REPLY)
        pacing.take(-7)
    clock.now += 0.5
    assert pacing.wait(-7, Urgency.MODERATION) == 0
    assert pacing.wait(-7, Urgency.CRISIS) == 0


@given(st.lists(st.floats(-5, 5), max_size=30))
def test_a_clock_that_jumps_never_makes_the_wait_endless(jumps) -> None:
    clock = Seconds()
    pacing = Pacing(Limits(), clock)
    for jump in jumps:
        pacing.take(-7)
        clock.now += jump
        assert pacing.wait(-7, Urgency.SCHEDULED) < 3600

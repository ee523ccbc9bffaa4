"""The steps of a case that are legal, and no others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cases import OPEN_STATES, State, Step, due_times, may_take, outcome, sources, steps_from, worth_saying_again

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LEGAL = {
    (State.OPEN, Step.CLAIM): State.CLAIMED,
    (State.CLAIMED, Step.HAND_BACK): State.OPEN,
    (State.OPEN, Step.RESOLVE): State.RESOLVED,
    (State.CLAIMED, Step.RESOLVE): State.RESOLVED,
    (State.OPEN, Step.DISMISS): State.FALSE_ALARM,
    (State.CLAIMED, Step.DISMISS): State.FALSE_ALARM,
    (State.RESOLVED, Step.REOPEN): State.OPEN,
    (State.FALSE_ALARM, Step.REOPEN): State.OPEN,
}


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("step", Step)
def test_only_the_legal_steps_are_taken(state: State, step: Step) -> None:
    assert (state in sources(step)) == ((state, step) in LEGAL)
    if (state, step) in LEGAL:
        assert outcome(step) is LEGAL[state, step]


@given(st.lists(st.sampled_from(Step)))
def test_however_it_goes_there_is_always_a_next_step(wishes: list[Step]) -> None:
    state = State.OPEN
    for step in wishes:
        if state in sources(step):
            state = outcome(step)
        assert steps_from(state)
        assert (Step.REOPEN in steps_from(state)) == (state not in OPEN_STATES)


def test_nobody_is_the_moderator_of_their_own_case() -> None:
    assert not may_take(Step.CLAIM, 7, 7)
    assert may_take(Step.CLAIM, 7, 8)
    assert may_take(Step.CLAIM, 7, None)


def test_calls_come_after_five_and_fifteen_minutes() -> None:
    assert [at - NOON for _, at in due_times(NOON)] == [timedelta(minutes=5), timedelta(minutes=15)]


def test_a_further_signal_is_said_again_at_most_every_ten_minutes() -> None:
    assert worth_saying_again(None, NOON)
    assert not worth_saying_again(NOON - timedelta(minutes=9), NOON)
    assert worth_saying_again(NOON - timedelta(minutes=10), NOON)

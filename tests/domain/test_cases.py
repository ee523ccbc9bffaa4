"""The steps of a case that are legal, and no others; when it is called out, lapses and is looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.case_times import (
    LONG_LEASE,
    SHORT_LEASE,
    Watch,
    check_ins,
    follow_up_at,
    is_pressing,
    lease,
    watch,
)
from domain.cases import (
    HELD_STATES,
    OPEN_STATES,
    State,
    Step,
    after,
    claim_time,
    due_times,
    is_overtaken,
    may_take,
    sources,
    worth_saying_again,
)
from domain.distress import Tier

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ZONE = "Europe/Copenhagen"
LEGAL = {
    (State.OPEN, Step.CLAIM): State.CLAIMED,
    (State.CLAIMED, Step.HAND_BACK): State.OPEN,
    (State.FOLLOW_UP, Step.HAND_BACK): State.OPEN,
    (State.CLAIMED, Step.LAPSE): State.OPEN,
    (State.FOLLOW_UP, Step.LAPSE): State.OPEN,
    (State.CLAIMED, Step.TAKE_OVER): State.CLAIMED,
    (State.FOLLOW_UP, Step.TAKE_OVER): State.FOLLOW_UP,
    (State.CLAIMED, Step.FOLLOW_UP): State.FOLLOW_UP,
    (State.CLAIMED, Step.RESOLVE): State.RESOLVED,
    (State.FOLLOW_UP, Step.RESOLVE): State.RESOLVED,
    (State.OPEN, Step.DISMISS): State.RESOLVED,
    (State.CLAIMED, Step.DISMISS): State.RESOLVED,
    (State.FOLLOW_UP, Step.DISMISS): State.RESOLVED,
    (State.FOLLOW_UP, Step.REOPEN): State.OPEN,
    (State.RESOLVED, Step.REOPEN): State.OPEN,
}


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("step", Step)
def test_only_the_legal_steps_are_taken(state: State, step: Step) -> None:
    assert (state in sources(step)) == ((state, step) in LEGAL)
    if (state, step) in LEGAL:
        assert after(state, step) is LEGAL[state, step]
    else:
        with pytest.raises(ValueError, match="no step from"):
            after(state, step)


@dataclass
class Held:
    """A case as a moderator would draw it on paper."""

    state: State = State.OPEN
    holder: int | None = None


class Life(RuleBasedStateMachine):
    """Two moderators press whatever they like, in any order, and time passes."""

    def __init__(self) -> None:
        super().__init__()
        self.case = Held()

    @rule(who=st.sampled_from((1, 2)), step=st.sampled_from(Step))
    def press(self, who: int, step: Step) -> None:
        before = Held(self.case.state, self.case.holder)
        if before.state not in sources(step):
            return
        self.case.state = after(before.state, step)
        if step in (Step.CLAIM, Step.TAKE_OVER):
            assert step is Step.TAKE_OVER or before.holder is None, "a claim takes a case from nobody"
            self.case.holder = who
        elif self.case.state is State.OPEN:
            self.case.holder = None

    @precondition(lambda self: self.case.state in HELD_STATES)
    @rule()
    def fall_silent(self) -> None:
        self.press(0, Step.LAPSE)

    @invariant()
    def somebody_has_it_exactly_while_it_is_held(self) -> None:
        assert self.case.state in State
        if self.case.state in HELD_STATES:
            assert self.case.holder is not None
        if self.case.state is State.OPEN:
            assert self.case.holder is None

    @invariant()
    def there_is_always_a_way_on(self) -> None:
        ways = [step for step in Step if self.case.state in sources(step)]
        assert ways
        assert self.case.state in OPEN_STATES or Step.REOPEN in ways


TestLife = Life.TestCase


def test_a_case_that_is_over_is_only_opened_again() -> None:
    assert [step for step in Step if State.RESOLVED in sources(step)] == [Step.REOPEN]


def test_nobody_is_the_moderator_of_their_own_case() -> None:
    assert not may_take(7, 7)
    assert may_take(7, 8)
    assert may_take(7, None)


def test_calls_come_after_five_ten_and_fifteen_minutes() -> None:
    assert [(name, (at - NOON) / timedelta(minutes=1)) for name, at in due_times(NOON)] == [
        ("again", 5),
        ("member", 10),
        ("everybody", 15),
    ]


def test_after_a_pause_of_the_program_one_call_stands_for_two() -> None:
    assert not is_overtaken("again", NOON, NOON + timedelta(minutes=14))
    assert is_overtaken("again", NOON, NOON + timedelta(minutes=15))
    assert not is_overtaken("everybody", NOON, NOON + timedelta(hours=1))
    assert not is_overtaken("member", NOON, NOON + timedelta(hours=1)), "the member hears it, however late"


def test_a_further_signal_is_said_again_at_most_every_ten_minutes() -> None:
    assert worth_saying_again(None, NOON)
    assert not worth_saying_again(NOON - timedelta(minutes=9), NOON)
    assert worth_saying_again(NOON - timedelta(minutes=10), NOON)


@pytest.mark.parametrize(
    ("minutes", "bucket"), [(0.5, "under_1"), (1, "under_5"), (14, "under_15"), (59, "under_60"), (600, "over_60")]
)
def test_the_time_to_a_claim_is_counted_in_buckets(minutes: float, bucket: str) -> None:
    assert claim_time(NOON, NOON + timedelta(minutes=minutes)) == bucket


# -- the lease --------------------------------------------------------------------------------------


def test_only_a_claim_where_minutes_count_has_the_short_lease() -> None:
    assert is_pressing(Tier.CRISIS, frozenset())
    assert is_pressing(Tier.CONCERN_OTHER, frozenset({"urgent_other"}))
    assert not is_pressing(Tier.DISTRESS, frozenset({"abuse"}))
    assert lease(State.CLAIMED, pressing=True) == SHORT_LEASE
    assert lease(State.FOLLOW_UP, pressing=True) == LONG_LEASE
    assert lease(State.CLAIMED, pressing=False) == LONG_LEASE


def test_a_silent_claim_is_nudged_between_seven_and_eight_minutes_and_lapses_after_ten() -> None:
    what, nudge_at = watch(NOON, SHORT_LEASE, NOON, nudged=False)
    assert what is Watch.WAIT
    assert timedelta(minutes=7) <= nudge_at - NOON <= timedelta(minutes=8)
    what, lapse_at = watch(NOON, SHORT_LEASE, nudge_at, nudged=False)
    assert (what, lapse_at) == (Watch.NUDGE, NOON + SHORT_LEASE)
    assert watch(NOON, SHORT_LEASE, lapse_at, nudged=True)[0] is Watch.LAPSE


@given(st.timedeltas(timedelta(0), timedelta(days=3)))
def test_nothing_lapses_without_a_nudge_and_a_pause_after_it(away: timedelta) -> None:
    now = NOON + away
    what, look_at = watch(NOON, SHORT_LEASE, now, nudged=False)
    assert what is not Watch.LAPSE
    if what is Watch.NUDGE:
        assert look_at - now >= timedelta(0)
        assert look_at >= NOON + SHORT_LEASE
        assert away < SHORT_LEASE or look_at - now >= SHORT_LEASE / 4
    else:
        assert look_at > now


# -- looking again ----------------------------------------------------------------------------------


def test_tomorrow_is_the_morning_that_comes_even_after_midnight() -> None:
    evening, night = NOON.replace(hour=21), datetime(2026, 11, 23, 23, 35, tzinfo=UTC)  # 22:35 and 00:35 there
    for now in (evening, night):
        at = follow_up_at("tomorrow", now, ZONE)
        assert at is not None
        assert at.astimezone(ZoneInfo(ZONE)) == datetime(2026, 11, 24, 10, tzinfo=ZoneInfo(ZONE))
    later = follow_up_at("later", evening, ZONE)
    assert later is not None
    assert later.astimezone(ZoneInfo(ZONE)) == datetime(2026, 11, 26, 10, tzinfo=ZoneInfo(ZONE))
    assert follow_up_at("never", NOON, ZONE) is None


@given(st.timedeltas(timedelta(0), timedelta(days=365)))
def test_a_kind_word_comes_about_a_day_and_a_week_later_and_by_daylight(since: timedelta) -> None:
    now = NOON + since
    first, second = check_ins(now, ZONE)
    for at, days in ((first, 1), (second, 7)):
        assert 10 <= at.astimezone(ZoneInfo(ZONE)).hour <= 20
        assert abs(at - now - timedelta(days=days)) <= timedelta(hours=11)

"""The course of a breathing exercise."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.breathing import LENGTHS, SETTLE, cues, is_shortened, length, rounds

STEPS = st.lists(st.integers(4, 8), min_size=2, max_size=4)
ROUNDS = st.integers(1, 40)


@given(STEPS, ROUNDS)
def test_cues_follow_each_other_without_a_gap_from_settling_in_to_the_end(seconds: list[int], number: int) -> None:
    course = list(cues(seconds, number))

    assert course[0].begins == SETTLE
    assert all(before.ends == after.begins for before, after in pairwise(course))
    assert course[-1].ends == length(seconds, number)
    assert [cue.step for cue in course] == list(range(len(seconds))) * number


@given(STEPS, ROUNDS)
def test_a_late_cue_is_given_up_before_the_next_would_follow_on_its_heels(seconds: list[int], number: int) -> None:
    for cue in cues(seconds, number):
        assert cue.begins < cue.latest <= cue.ends - timedelta(seconds=2)


@given(STEPS, st.sampled_from(LENGTHS))
def test_the_length_given_is_the_length_chosen_within_one_round(seconds: list[int], minutes: int) -> None:
    number = rounds(minutes, seconds, at_most=1000)

    assert abs(number * sum(seconds) - minutes * 60) <= sum(seconds)
    assert not is_shortened(minutes, seconds, number)


def test_four_rounds_of_478_are_the_most_however_long_was_asked_for() -> None:
    seconds = [4, 7, 8]

    assert [rounds(minutes, seconds, at_most=4) for minutes in LENGTHS] == [3, 4, 4]
    assert [is_shortened(minutes, seconds, rounds(minutes, seconds, 4)) for minutes in LENGTHS] == [False, True, True]

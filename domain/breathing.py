"""Decides the course of a breathing exercise: how many rounds fit a length, and when each step begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

LENGTHS = (1, 3, 5)  # minutes that are offered
SETTLE = timedelta(seconds=5)  # before the first breath, to sit down


@dataclass(frozen=True, slots=True)
class Cue:
    """One step of one round: which step, and from when until when after the start."""

    step: int
    begins: timedelta
    ends: timedelta

    @property
    def latest(self) -> timedelta:
        """When the cue has lost its use; at half its time, so that the next never follows on its heels."""
        return self.begins + (self.ends - self.begins) / 2


def rounds(minutes: int, step_seconds: Sequence[int], at_most: int) -> int:
    """The number of rounds nearest to a length: at least one, and never more than the exercise allows."""
    return max(1, min(at_most, round(minutes * 60 / sum(step_seconds))))


def cues(step_seconds: Sequence[int], number_of_rounds: int) -> Iterator[Cue]:
    """Every step of every round, without a gap between them."""
    begins = SETTLE
    for _ in range(number_of_rounds):
        for step, seconds in enumerate(step_seconds):
            ends = begins + timedelta(seconds=seconds)
            yield Cue(step, begins, ends)
            begins = ends


def length(step_seconds: Sequence[int], number_of_rounds: int) -> timedelta:
    """From the start to the end of the last step."""
    return SETTLE + timedelta(seconds=sum(step_seconds)) * number_of_rounds


def is_shortened(minutes: int, step_seconds: Sequence[int], number_of_rounds: int) -> bool:
    """Whether the exercise ends more than a round before the length that was chosen."""
    return (number_of_rounds + 1) * sum(step_seconds) < minutes * 60

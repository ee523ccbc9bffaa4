"""The sandbox's clock: frozen it moves only when told, otherwise it runs from where it was put."""

from datetime import UTC, datetime, timedelta

import pytest

from sandbox.clock import SandboxClock

START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def test_a_frozen_clock_moves_only_when_told() -> None:
    clock = SandboxClock(START, frozen=True)
    assert clock.now() == clock.now() == START
    clock.advance(timedelta(hours=1))
    assert clock.now() == START + timedelta(hours=1)
    clock.move_to(START + timedelta(days=2))
    assert clock.now() == START + timedelta(days=2)


def test_a_running_clock_runs_from_where_it_was_put() -> None:
    clock = SandboxClock(START)
    first = clock.now()
    assert START <= first <= clock.now()
    clock.advance(timedelta(days=30))
    assert clock.now() >= START + timedelta(days=30)


def test_those_who_wait_hear_of_each_jump() -> None:
    clock = SandboxClock(START, frozen=True)
    heard: list[datetime] = []
    clock.on_jump(lambda: heard.append(clock.now()))
    clock.advance(timedelta(minutes=5))
    clock.move_to(START)
    assert heard == [START + timedelta(minutes=5), START]


def test_a_time_without_a_zone_is_no_time() -> None:
    with pytest.raises(ValueError, match="aware"):
        SandboxClock(datetime(2026, 1, 1))  # noqa: DTZ001

"""kill -9 at random moments of a busy run, and at every point where something becomes true."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.sender import IN_FLIGHT
from faults.lives import KILLED, Lives, lives
from faults.victim import POINTS

pytestmark = pytest.mark.slow
KILLS = 50
UNREAD = 300  # updates that wait at Telegram; more are sent only when these were fetched


async def keep_busy(here: Lives, pause: float) -> None:
    while True:
        if here.unread < UNREAD:
            here.say(4)
        await asyncio.sleep(pause)


@asynccontextmanager
async def busy_lives(folder: Path, pause: float) -> AsyncIterator[Lives]:
    """Lives in a busy Telegram; when the test has killed enough, the last one finishes everything and is stopped."""
    async with lives(folder) as here:
        talk = asyncio.create_task(keep_busy(here, pause))
        yield here
        talk.cancel()
        await here.begin()
        await here.until_quiet()
        assert await here.end(signal.SIGTERM) == 0


async def test_fifty_kills_at_random_moments_lose_nothing_and_apply_nothing_twice(tmp_path: Path) -> None:
    seed = int(os.environ.get("WAYMARK_KILL_SEED") or random.randrange(10**6))
    try:
        await kill_at_random(random.Random(seed), tmp_path)
    except BaseException as error:
        error.add_note(f"WAYMARK_KILL_SEED={seed} gives the same moments again")
        raise


async def kill_at_random(chance: random.Random, folder: Path) -> None:
    left_open: list[dict[str, int]] = []
    async with busy_lives(folder, pause=0.005) as here:
        for _ in range(KILLS):
            await here.begin()
            await asyncio.sleep(chance.uniform(0, 0.4) if chance.random() < 0.3 else chance.uniform(0.3, 1.2))
            assert await here.end() == KILLED
            left_open.append(here.open_work())
    doubled = here.check()
    assert sum(map(len, here.sent.values())) > 1000, "the run was not busy"
    assert sum(each.get("todo", 0) > 0 for each in left_open) >= 5, "too few kills fell into the handling"
    assert sum(each.get("wishes", 0) > 0 for each in left_open) >= 5, "too few kills fell into the sending"
    assert sum(doubled.values()) <= KILLS * IN_FLIGHT


async def test_a_crash_at_each_point_where_something_becomes_true(tmp_path: Path) -> None:
    crashes = [(point, hits) for point in POINTS for hits in ((1,) if "schema" in point else (1, 3))]
    # With time to breathe, or replies would keep the posts waiting, as they should.
    async with busy_lives(tmp_path, pause=0.1) as here:
        for point, hits in crashes:
            await here.begin(point, hits)
            try:
                assert await here.ended() == KILLED
            except (AssertionError, TimeoutError) as error:
                error.add_note(f"a life with a crash {point}, the {hits}. time")
                raise
    doubled = here.check()
    assert sum(doubled.values()) <= len(crashes) * IN_FLIGHT

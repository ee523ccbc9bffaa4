"""Fixtures every test can use."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from harness import World
from sandbox.clock import SandboxClock

MONDAY_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
async def bare_world(tmp_path: Path) -> AsyncIterator[World]:
    """A sandbox and a running Waymark that nobody has added to a group yet."""
    world = World(SandboxClock(MONDAY_NOON, frozen=True), f"sqlite+aiosqlite:///{tmp_path}/waymark.db")
    await world.open()
    yield world
    await world.close()


@pytest.fixture
async def world(bare_world: World) -> World:
    """Evening Circle with Waymark in it, set up: English, Copenhagen, Denmark, alerts to the moderators' chat."""
    await bare_world.set_up()
    assert await bare_world.parked() == 0, "something failed while Waymark was added"
    return bare_world

"""The demo, served and played from beginning to end: the same stage a newcomer opens, at a known hour."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from acceptance.evening import Evening
from bot.demo import stage
from sandbox.clock import SandboxClock

MONDAY_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
async def evening() -> AsyncIterator[Evening]:
    """Evening Circle with Waymark set up by its owner; time goes on as it does for everybody."""
    async with stage(clock=SandboxClock(MONDAY_NOON)) as show:
        yield Evening(show)

"""A Waymark with small features of the test's own, so that the backbone is seen without the real ones."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handlers.kit.feature import Due, Feature, Listener
from harness import World
from sandbox.clock import SandboxClock

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
OpenWith = Callable[..., "object"]


def texts_of(raw: dict) -> str:
    return (raw.get("message") or {}).get("text", "")


def listening(name: str, handler, concerns=lambda raw, _caches: bool(texts_of(raw))) -> Feature:
    """A feature that wants to see every text."""
    return Feature(name=name, listeners=(Listener(concerns, handler),))


def falling_due(name: str, handler, grace: timedelta = timedelta(minutes=5), missed=None) -> Feature:
    return Feature(name=name, due=(Due("thing", handler, grace, missed),))


@pytest.fixture
async def open_with(tmp_path: Path) -> AsyncIterator[Callable]:
    """Opens a world whose Waymark has exactly the given features."""
    opened: list[World] = []

    async def opener(*features: Feature, database_url: str | None = None) -> World:
        url = database_url or f"sqlite+aiosqlite:///{tmp_path}/waymark{len(opened)}.db"
        world = World(SandboxClock(NOON, frozen=True), url, features_of=lambda _detector: tuple(features))
        await world.open()
        opened.append(world)
        for chat in (world.group, world.moderators):
            world.tg.add_bot_to_group(chat, world.bot_id, by=world.nora, rights={"can_delete_messages": True})
        await world.settle()
        return world

    yield opener
    for world in opened:
        await world.close()

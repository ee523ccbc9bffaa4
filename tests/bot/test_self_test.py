"""A made-up cry for help takes the whole way every hour, leaves no trace, and its failing is told."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from case_scenes import CRISIS, card
from harness import World
from storage.tables import metadata


async def everything(world: World) -> dict[str, list[Any]]:
    async with world.unit() as unit:
        return {table.name: [tuple(row.values()) for row in await unit.rows(select(table))]
                for table in metadata.sorted_tables}  # fmt: skip


async def test_the_whole_way_is_tested_and_leaves_no_trace(world: World) -> None:
    before, said = await everything(world), len(world.tg.calls)
    with capture_logs() as logs:
        result = await world.waymark.self_test.look()
    await world.settle()
    assert result.failed_at is None
    assert await everything(world) == before
    assert not [call for call in list(world.tg.calls)[said:] if call.method.startswith("send")]
    (line,) = logs
    assert (line["event"], line["works"]) == ("self_test", True)
    assert "life" not in str(logs)
    await world.say(world.mara, world.group, CRISIS)
    assert "Case 1 · " in card(world), "no number is used up"


async def test_two_failures_in_a_row_are_told_once_and_so_is_the_end(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching = world.waymark.self_test
    said = len(world.from_bot(world.moderators))

    async def look(*, times: int) -> list[str]:
        for _ in range(times):
            await watching.look()
            await world.settle()
        return [each["text"] for each in world.from_bot(world.moderators)[said:]]

    with monkeypatch.context() as broken:
        detector = type(world.program.detector)
        hear = detector.hear
        broken.setattr(detector, "hear", lambda each, _text, **_more: hear(each, ""))
        assert await look(times=1) == []
        with capture_logs() as logs:
            told = await look(times=3)
        assert watching.last is not None
        assert watching.last.failed_at == "screening"
    assert len(told) == 1
    assert "does not work right now" in told[0]
    assert [each["log_level"] for each in logs if each["event"] == "watch_not_working"] == ["error"]
    told = await look(times=2)
    assert len(told) == 2
    assert "works again" in told[1]
    assert watching.last is not None
    assert watching.last.failed_at is None


async def test_a_bug_anywhere_on_the_way_is_named_without_words(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def burst(*_args: Any, **_more: Any) -> None:
        raise RuntimeError(CRISIS)

    monkeypatch.setattr("handlers.alerts.show", burst)
    with capture_logs() as logs:
        result = await world.waymark.self_test.look()
    assert result.failed_at == "decision"
    assert "kill" not in str(logs)


async def test_a_missing_alert_is_noticed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def silence(*_args: Any, **_more: Any) -> None:
        return None

    monkeypatch.setattr("handlers.alerts.show", silence)
    assert (await world.waymark.self_test.look()).failed_at == "wish"

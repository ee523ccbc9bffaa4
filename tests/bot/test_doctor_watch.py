"""What the doctor says about the way of a cry for help."""

from __future__ import annotations

import pytest

from bot import doctor
from bot.doctor import Finding, State
from harness import World
from sandbox.server import serve


async def watch(world: World) -> Finding:
    await world.waymark.close()
    try:
        async with serve(world.tg) as server:
            settings = world.settings.model_copy(update={"api_base_url": server.url})
            (found,) = [each async for each in doctor.examine(settings) if each.about == "watch"]
    finally:
        await world.open()
    return found


async def test_the_doctor_sends_a_made_up_cry_for_help_through_everything(world: World) -> None:
    before = world.texts(world.moderators)
    assert (await watch(world)).state is State.GOOD
    assert world.texts(world.moderators) == before


async def test_the_doctor_names_the_step_that_fails(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    detector = type(world.program.detector)
    hear = detector.hear
    monkeypatch.setattr(detector, "hear", lambda each, _text, **_more: hear(each, ""))
    finding = await watch(world)
    assert finding.state is State.BAD
    assert "screening" in finding.words

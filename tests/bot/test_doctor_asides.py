"""What the doctor says about quiet words in the group, found out without showing anybody anything."""

from __future__ import annotations

import pytest

from bot import doctor
from bot.doctor import Finding, State
from harness import World
from sandbox.server import serve


async def quiet_words(world: World) -> Finding:
    await world.waymark.close()
    try:
        async with serve(world.tg) as server:
            settings = world.settings.model_copy(update={"api_base_url": server.url})
            found = [each async for each in doctor.examine(settings) if each.about == "quiet words in the group"]
    finally:
        await world.open()
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("server", "state"), [("supports", State.GOOD), ("ignores", State.GOOD), ("lacks", State.NOTE)]
)
async def test_the_doctor_says_whether_the_server_knows_them(world: World, server: str, state: State) -> None:
    world.tg.set_server(server)
    before = world.texts(world.group)
    finding = await quiet_words(world)
    assert finding.state is state
    assert world.texts(world.group) == before


async def test_the_doctor_says_where_a_right_is_missing(world: World) -> None:
    for chat in (world.group, world.moderators):
        world.tg.promote(chat, world.bot_id, world.nora, can_restrict_members=True)
    await world.settle()
    finding = await quiet_words(world)
    assert finding.state is State.NOTE
    assert "nowhere an administrator who may delete messages" in finding.words

"""The weekly self-check: it speaks only where something does not work, once a week, and can be told to be quieter."""

from __future__ import annotations

from harness import World
from storage import chats, duty


async def a_week(world: World) -> None:
    await world.advance(days=7)


def told(world: World, chat: int) -> list[str]:
    return [each["text"] for each in world.from_bot(chat) if "not as it should be" in each["text"]]


async def change(world: World, **values: object) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, **values)


async def test_where_all_is_well_nobody_hears_of_it(world: World) -> None:
    await world.start(world.nora)
    await a_week(world)
    await a_week(world)
    assert told(world, world.moderators) == told(world, world.nora) == []


async def test_a_right_that_is_missing_is_told_once_a_week_until_quieter(world: World) -> None:
    await change(world, bot_rights=["can_pin_messages"])
    await a_week(world)
    assert len(told(world, world.moderators)) == 1
    assert "may not delete messages" in told(world, world.moderators)[0]
    await world.advance(days=6)
    assert len(told(world, world.moderators)) == 1
    await world.advance(days=1)
    assert len(told(world, world.moderators)) == 2
    answer = await world.press(world.jonas, world.moderators, "Quieter")
    assert answer is not None
    await a_week(world)
    assert len(told(world, world.moderators)) == 2


async def test_not_being_administrator_is_told_with_what_it_means(world: World) -> None:
    await change(world, bot_status="member", bot_rights=[])
    await a_week(world)
    assert "I’m no administrator" in told(world, world.moderators)[0]
    world.program.reads_all = False
    await a_week(world)
    assert "I can’t watch for danger" in told(world, world.moderators)[1]


async def test_without_a_moderators_chat_whoever_set_it_up_is_told(world: World) -> None:
    await world.start(world.nora)
    await change(world, moderators_chat_id=None)
    await a_week(world)
    assert "no moderators’ chat" in told(world, world.nora)[0]
    assert world.labels(world.nora) == ["Quieter", "Help now"]


async def test_a_roster_with_nobody_on_it_all_week_is_told(world: World) -> None:
    async with world.unit() as unit:
        await duty.set_state(unit, world.moderators, world.jonas, "off")
    await a_week(world)
    assert "Nobody is on duty in the whole coming week" in told(world, world.moderators)[0]


async def test_only_whoever_is_told_can_make_it_quieter(world: World) -> None:
    await change(world, bot_rights=[])
    await a_week(world)
    await change(world, moderators_chat_id=None)
    answer = await world.press(world.jonas, world.moderators, "Quieter")
    assert answer is not None
    assert "no weekly word" not in answer["text"]
    async with world.unit() as unit:
        assert (await chats.options(unit, world.group, "watch")).get("weekly", True)

"""The moderators' chat goes while a case is open: the case finds whoever is left, and is forgotten in time."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from harness import World
from storage import cases, people
from storage.tables import case_text, distress_case, held_message

CRISIS = "i want to kill myself"
METHOD = "selling exit bags, write to me"


def heard(world: World, chat: int) -> list[str]:
    return [message["text"] for message in world.from_bot(chat)]


async def gone(world: World) -> None:
    world.tg.remove_member(world.moderators, world.bot_id, by=world.nora)
    await world.settle()


async def in_crisis(world: World) -> None:
    for each in (world.nora, world.mara, world.jonas):
        await world.start(each)
        async with world.unit() as unit:
            await people.change(unit, each, language="en")
    await world.say(world.jonas, world.moderators, "good evening")
    await world.say(world.mara, world.group, CRISIS)


@pytest.mark.parametrize("taken", [False, True])
async def test_an_open_case_goes_to_whoever_set_waymark_up_and_calls_them(world: World, taken: bool) -> None:
    await in_crisis(world)
    if taken:
        await world.press(world.jonas, world.moderators, "I’ll take it")
    before = len(heard(world, world.nora))
    await gone(world)
    assert any("Case 1 · Mara" in text for text in heard(world, world.nora)[before:])
    before = len(heard(world, world.nora))
    await world.advance(minutes=6)
    assert any("Case 1 · Mara" in text for text in heard(world, world.nora)[before:])
    await world.press(world.nora, world.nora, "I’ll take it")
    async with world.unit() as unit:
        case = await cases.get(unit, 1)
    assert case is not None
    assert case.claimed_by == world.nora


async def test_a_member_who_asks_for_a_moderator_then_reaches_that_person(world: World) -> None:
    await in_crisis(world)
    await gone(world)
    await world.advance(hours=1)
    before = len(heard(world, world.nora))
    await world.press(world.mara, world.group, "Please get a moderator")
    assert any("Case 1 · Mara" in text for text in heard(world, world.nora)[before:])


async def test_where_nobody_is_left_no_moderator_is_claimed_to_hear(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await gone(world)
    answer = await world.press(world.mara, world.group, "Please get a moderator")
    assert answer is not None
    assert answer["text"].startswith("I can’t reach a moderator from here.")


@pytest.mark.parametrize("reachable", [False, True])
async def test_words_and_ids_are_forgotten_all_the_same(world: World, reachable: bool) -> None:
    if reachable:
        await world.start(world.nora)
    await world.say(world.mara, world.group, CRISIS)
    await gone(world)
    await world.advance(days=31)
    async with world.unit() as unit:
        for table in (distress_case, case_text):
            assert await unit.rows(select(table)) == []


async def test_held_words_are_forgotten_where_waymark_left_the_group(world: World) -> None:
    await world.say(world.mara, world.group, METHOD)
    async with world.unit() as unit:
        assert await unit.rows(select(held_message))
    world.tg.remove_member(world.group, world.bot_id, by=world.nora)
    await world.settle()
    await world.advance(days=31)
    async with world.unit() as unit:
        assert await unit.rows(select(held_message)) == []


async def test_calls_that_the_moderators_chat_refuses_go_to_whoever_set_waymark_up(world: World) -> None:
    await in_crisis(world)
    before = len(heard(world, world.nora))
    world.tg.fault(method="sendMessage", chat_id=world.moderators, code=403, times=1)
    await world.advance(minutes=6)
    assert any("couldn’t write to the moderators’ chat" in text for text in heard(world, world.nora)[before:])

"""What is read and kept, and the switch for automatic replies."""

from __future__ import annotations

from harness import World
from storage import people


async def replies(world: World, user: int) -> bool:
    async with world.unit() as unit:
        person = await people.get(unit, user)
    assert person is not None
    return person.automatic_replies


async def test_privacy_says_what_by_whom_how_long_and_how_to_stop(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/privacy")

    said = world.last(world.sam)["text"]
    for words in ("What I read", "Who sees it", "What I keep", "30 days", "pseudonymous", "Automatic replies"):
        assert words in said
    assert world.labels(world.sam) == ["Replies: turn off", "See or delete my data", "Menu", "Help now"]


async def test_automatic_replies_are_switched_off_and_on_again(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/privacy")
    await world.press(world.sam, world.sam, "turn off")
    assert not await replies(world, world.sam)
    assert "They are off" in world.last(world.sam)["text"]

    await world.press(world.sam, world.sam, "turn on")
    assert await replies(world, world.sam)
    assert "They are on" in world.last(world.sam)["text"]


async def test_an_old_button_sets_what_it_says_and_does_not_switch_back(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/privacy")
    await world.say(world.sam, world.sam, "/privacy")
    newer, older = list(reversed(world.from_bot(world.sam)))[:2]
    await world.press(world.sam, world.sam, "turn off", newer["message_id"])
    await world.press(world.sam, world.sam, "turn off", older["message_id"])

    assert not await replies(world, world.sam)


async def test_in_a_group_privacy_is_short_and_leads_to_the_private_chat(world: World) -> None:
    await world.say(world.ali, world.group, "/privacy")
    assert len(world.last(world.group)["text"]) <= 300

    await world.press(world.ali, world.group, "Open private chat")
    assert "What I keep" in world.last(world.ali)["text"]

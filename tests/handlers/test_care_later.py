"""The look in on somebody who talked with Waymark: once, later, and only where nobody is with them yet."""

from __future__ import annotations

from harness import World
from storage import people, schedule

CRISIS = "i want to kill myself"
ASKS = "How is it now?"
ONCE = "I say this once"


async def talked(world: World) -> None:
    """Mara wrote in the group, and answered in private that it is bad."""
    await world.start(world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.mara, world.mara, "Not this minute")


def heard(world: World, words: str) -> int:
    return sum(words in message["text"] for message in world.from_bot(world.mara))


async def test_a_while_after_the_talk_waymark_looks_in_once(world: World) -> None:
    await talked(world)
    await world.advance(minutes=39)
    assert heard(world, ASKS) == 0
    await world.restart()
    await world.advance(minutes=2)
    assert heard(world, ASKS) == 1
    assert world.labels(world.mara) == ["I reached someone", "Not yet", "It got worse", "Help now"]
    await world.advance(hours=6)
    assert heard(world, ASKS) == 1


async def test_whoever_reached_nobody_sees_the_ways_to_people_again(world: World) -> None:
    await talked(world)
    await world.advance(minutes=41)
    await world.press(world.mara, world.mara, "Not yet")
    assert world.last(world.mara)["text"].startswith("I’m still here")
    assert "70 201 201" in world.last(world.mara)["text"]


async def test_it_got_worse_is_danger_right_now(world: World) -> None:
    await talked(world)
    await world.advance(minutes=41)
    await world.press(world.mara, world.mara, "It got worse")
    assert "call 112 now" in world.last(world.mara)["text"].splitlines()[0]
    assert "Says: in danger right now" in world.last(world.moderators)["text"]


async def test_whoever_reached_somebody_is_left_in_peace(world: World) -> None:
    await talked(world)
    await world.advance(minutes=41)
    await world.press(world.mara, world.mara, "I reached someone")
    assert "a person is with you" in world.last(world.mara)["text"]
    await world.advance(hours=6)
    assert heard(world, ASKS) == 1


async def test_nobody_is_asked_while_a_moderator_writes_with_them(world: World) -> None:
    await world.start(world.jonas)
    await talked(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await world.press(world.jonas, world.moderators, "Write through me")
    await world.say(world.jonas, world.jonas, "hello, I read what you wrote")
    await world.advance(minutes=41)
    assert heard(world, ASKS) == 0


async def test_nobody_is_asked_once_the_case_is_over_or_replies_are_off(world: World) -> None:
    await talked(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    for label in ("Close", "With a professional"):
        await world.press(world.jonas, world.moderators, label)
    await world.advance(minutes=41)
    assert heard(world, ASKS) == 0
    await world.start(world.ali)
    await world.say(world.ali, world.ali, CRISIS)
    await world.press(world.ali, world.ali, "Not this minute")
    async with world.unit() as unit:
        await people.change(unit, world.ali, automatic_replies=False)
    await world.advance(minutes=41)
    assert not any(ASKS in text for text in world.texts(world.ali))


async def test_okay_said_the_moment_after_a_crisis_is_followed_by_one_soft_word(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.mara, world.mara, "A quote")
    await world.advance(minutes=21)
    assert heard(world, ONCE) == 1
    assert world.labels(world.mara) == ["Help now"]
    await world.advance(hours=3)
    assert heard(world, ONCE) == 1


async def test_okay_said_in_ones_own_time_is_taken_at_its_word(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.advance(minutes=3)
    await world.press(world.mara, world.mara, "A quote")
    await world.advance(hours=2)
    assert heard(world, ONCE) == 0


async def test_erasing_ones_data_ends_the_look_in(world: World) -> None:
    await talked(world)
    await world.say(world.mara, world.mara, "/mydata")
    await world.press(world.mara, world.mara, "Delete everything")
    await world.say(world.mara, world.mara, "delete")
    async with world.unit() as unit:
        assert not await schedule.is_waiting(unit, "care.later", world.mara)

"""What somebody types in private who has a hard time: not met with silence, nor with a list of commands."""

from __future__ import annotations

import pytest

from harness import World
from storage import people

CRISIS = "i want to kill myself"
DISTRESS = "i feel so hopeless, nothing will ever get better"
COLD = "I don’t read between the lines"
PEOPLE = "I’m a program and can’t follow everything you type"


async def meet(world: World, user_id: int) -> None:
    await world.start(user_id)
    await world.say(user_id, world.group, "good evening")


def heard(world: World) -> list[str]:
    return [message["text"] for message in world.from_bot(world.mara)]


async def test_words_of_a_crisis_answer_the_question_without_a_minute_of_silence(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.advance(seconds=15)
    await world.say(world.mara, world.mara, "i just don't want to live anymore")
    assert "What makes reaching out hard" in heard(world)[-1]
    assert sum("in danger right this minute" in text for text in heard(world)) == 1, "nobody is asked twice"


async def test_a_yes_in_front_of_words_of_a_crisis_is_a_yes(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.say(world.mara, world.mara, "yes, i really want to kill myself")
    assert "call 112 now" in heard(world)[-1].splitlines()[0]
    assert "Says: in danger right now" in world.last(world.moderators)["text"]


@pytest.mark.parametrize("typed", ["yes i think so", "Yes!! please help"])
async def test_a_yes_with_more_words_behind_it_is_a_yes(world: World, typed: str) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.say(world.mara, world.mara, typed)
    assert "call 112 now" in heard(world)[-1]


async def test_a_spanish_if_is_no_yes(world: World) -> None:
    await meet(world, world.mara)
    async with world.unit() as unit:
        await people.change(unit, world.mara, language="es")
    await world.say(world.mara, world.group, CRISIS)
    await world.say(world.mara, world.mara, "si tuviera con quien hablar")
    assert "Says: in danger right now" not in world.last(world.moderators)["text"]
    await world.start(world.ines)
    await world.say(world.ines, world.group, "buenas noches")
    async with world.unit() as unit:
        await people.change(unit, world.ines, language="es")
    await world.say(world.ines, world.ines, CRISIS)
    await world.say(world.ines, world.ines, "sí, ayúdame")
    assert "112" in world.last(world.ines)["text"].splitlines()[0]


async def test_what_is_typed_after_the_question_is_met_with_people_and_then_not_talked_over(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Not this minute")
    await world.say(world.mara, world.mara, "my sister is asleep")
    assert heard(world)[-1].startswith(PEOPLE)
    assert "70 201 201" in heard(world)[-1]
    said = len(heard(world))
    await world.say(world.mara, world.mara, "and i sit in the kitchen")
    await world.say(world.mara, world.mara, "it is so late")
    assert len(heard(world)) == said
    await world.advance(minutes=11)
    await world.say(world.mara, world.mara, "are you there?")
    assert "can’t follow what you type" in heard(world)[-1]
    assert "Ask a moderator" in world.labels(world.mara)
    assert not any(COLD in text for text in heard(world))


async def test_a_country_typed_in_the_conversation_shows_its_lines(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Not this minute")
    await world.say(world.mara, world.mara, "Germany")
    assert "0800 111 0 111" in heard(world)[-1]


@pytest.mark.parametrize("how", ["false alarm", "opted out"])
async def test_words_of_distress_in_private_are_shown_people_whatever_was_said_before(world: World, how: str) -> None:
    await meet(world, world.mara)
    if how == "false alarm":
        await world.say(world.mara, world.mara, DISTRESS)
        await world.press(world.mara, world.mara, "A quote")
    else:
        async with world.unit() as unit:
            await people.change(unit, world.mara, automatic_replies=False)
    await world.advance(minutes=5)
    await world.say(world.mara, world.mara, "i want to die")
    assert "70 201 201" in heard(world)[-1]
    assert not any(COLD in text for text in heard(world))


async def test_whoever_has_an_open_case_is_never_told_that_only_commands_are_known(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.advance(hours=2)  # nobody waits for an answer any more
    await world.say(world.mara, world.mara, "hello?")
    assert heard(world)[-1].startswith(PEOPLE)
    await world.say(world.mara, world.mara, "is anybody there")
    assert not any(COLD in text for text in heard(world))


async def test_after_words_for_grief_more_words_are_met_with_people(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, "my best friend died last week")
    await world.say(world.mara, world.mara, "it is so quiet here")
    assert heard(world)[-1].startswith(PEOPLE)


async def test_somebody_without_a_case_still_hears_what_waymark_is(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, "hello you")
    assert COLD in heard(world)[-1]


async def test_a_voice_of_somebody_in_a_hard_time_is_not_left_as_if_somebody_had_heard_it(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    for _ in range(3):
        world.tg.send_media(world.mara, world.bot_id, "voice")
        await world.settle()
    unheard = [text for text in heard(world) if "nobody has heard or seen that" in text]
    assert len(unheard) == 1
    assert "70 201 201" in unheard[0]
    assert not any("Could you type it" in text for text in heard(world))
    await world.say(world.mara, world.mara, "yes")
    assert "call 112 now" in heard(world)[-1], "the question is still open"

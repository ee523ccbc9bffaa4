"""Danger that grows while somebody has the case, or after everybody was called: nobody waits with whoever is away."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from domain.cases import Step
from harness import World
from storage import cases, people, relays
from storage.tables import case_text

CRISIS = "i want to kill myself"
IMMINENT = "i have just taken all my pills"
DISTRESS = "i feel so hopeless, nothing will ever get better"


def heard(world: World, chat: int) -> list[str]:
    return [message["text"] for message in world.from_bot(chat)]


async def pass_time(world: World, minutes: int) -> None:
    for _ in range(minutes // 2):
        await world.advance(minutes=2)


async def taken(world: World, words: str) -> None:
    """Mara has said something, and Jonas has taken her case."""
    for each in (world.mara, world.jonas):
        await world.start(each)
        async with world.unit() as unit:
            await people.change(unit, each, language="en")
    await world.say(world.jonas, world.moderators, "good evening")
    await world.say(world.mara, world.group, words)
    await world.press(world.jonas, world.moderators, "I’ll take it")


async def called_everybody(world: World) -> bool:
    return any(text.startswith("Still nobody has taken this.") for text in heard(world, world.moderators))


async def test_a_quiet_claim_does_not_keep_a_crisis_waiting_for_a_day(world: World) -> None:
    await taken(world, DISTRESS)
    await world.advance(hours=1)
    await world.say(world.mara, world.group, IMMINENT)
    await pass_time(world, 30)
    assert await called_everybody(world)


async def test_danger_told_in_private_makes_a_quiet_claim_pressing(world: World) -> None:
    await taken(world, DISTRESS)
    await world.press(world.mara, world.mara, "Yes")
    await pass_time(world, 30)
    assert await called_everybody(world)
    async with world.unit() as unit:
        case = await cases.get(unit, 1)
    assert case is not None
    assert case.tier == "crisis"


async def test_a_moderator_who_is_there_keeps_a_case_that_became_pressing(world: World) -> None:
    await taken(world, DISTRESS)
    await world.say(world.mara, world.group, CRISIS)
    for _ in range(4):
        await pass_time(world, 8)
        await world.press(world.jonas, world.jonas, "Still with them")
    assert not await called_everybody(world)


async def test_a_crisis_said_again_after_all_calls_is_called_out_again(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    await pass_time(world, 20)
    await world.advance(hours=3)
    assert await called_everybody(world)
    before = len(heard(world, world.moderators))
    await world.say(world.mara, world.group, CRISIS)
    await pass_time(world, 20)
    assert any(text.startswith("Still nobody has taken this.") for text in heard(world, world.moderators)[before:])


async def test_danger_written_to_a_silent_moderator_reaches_the_others_without_the_words(world: World) -> None:
    await taken(world, DISTRESS)
    await world.press(world.jonas, world.moderators, "Write")
    await world.say(world.mara, world.mara, IMMINENT)
    await pass_time(world, 30)
    assert await called_everybody(world)
    assert IMMINENT not in "".join(heard(world, world.moderators))
    async with world.unit() as unit:
        assert {row["kind"] for row in await unit.rows(select(case_text))} == {"signal", "from_member"}


async def test_a_cry_for_help_is_no_answer_to_a_question_about_a_country(world: World) -> None:
    await taken(world, CRISIS)
    await world.press(world.jonas, world.moderators, "Write")
    async with world.unit() as unit:
        await people.ask(unit, world.mara, "help", "country", {}, world.clock.now() + timedelta(minutes=10))
    await world.say(world.mara, world.mara, "i want to kill myself tonight")
    assert heard(world, world.jonas)[-1].endswith("Mara writes:\n\ni want to kill myself tonight")


async def test_a_cry_for_help_into_a_talk_that_is_over_is_answered_by_waymark(world: World) -> None:
    await taken(world, CRISIS)
    await world.press(world.jonas, world.moderators, "Write")
    async with world.unit() as unit:
        await cases.take_step(unit, 1, Step.RESOLVE, world.jonas)
    await world.say(world.mara, world.mara, "i want to kill myself tonight")
    said = heard(world, world.mara)
    assert "Are you in danger right this minute?" in said[-2]
    assert said[-1].startswith("This moderator doesn’t write here any more")
    async with world.unit() as unit:
        assert await relays.of_person(unit, world.mara) is None


async def test_a_cry_for_help_put_into_an_edited_message_is_answered_although_it_is_not_passed_on(world: World) -> None:
    await taken(world, CRISIS)
    await world.press(world.jonas, world.moderators, "Write")
    said = await world.say(world.mara, world.mara, "all is fine")
    before = len(heard(world, world.mara))
    world.tg.edit(world.mara, world.bot_id, said["message_id"], "i want to kill myself tonight")
    await world.settle()
    assert "Are you in danger right this minute?" in "".join(heard(world, world.mara)[before:])

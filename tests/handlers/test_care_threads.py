"""Threads around a public answer: one line for those who want to help, and not too many of Waymark's own."""

from __future__ import annotations

from typing import Any

import pytest

from content.texts import Texts
from harness import World
from storage import chats, people

CRISIS = "i want to kill myself"
IMMINENT = "i have just taken all my pills"
CONCERN = "my friend says he wants to kill himself"
DISTRESS = "i feel so hopeless, nothing will ever get better"
KIND = "I’m here"
TEXTS = Texts()


def lines(world: World) -> list[str]:
    """What Waymark said to bystanders in the group."""
    return [each["text"] for each in world.from_bot(world.group) if KIND in each["text"]]


def answers(world: World) -> list[str]:
    """What else Waymark said in the group."""
    return [each["text"] for each in world.from_bot(world.group) if KIND not in each["text"]]


def seen(world: World, who: int) -> list[str]:
    """What Waymark said in the group that this person sees, and perhaps nobody else."""
    found = world.tg.transcript(world.group, viewer=who)
    return [each["text"] for each in found if (each.get("from") or {}).get("id") == world.bot_id and "text" in each]


async def reply(world: World, who: int, text: str, to: dict[str, Any]) -> dict[str, Any]:
    return await world.say(who, world.group, text, reply_to=to["message_id"])


async def test_whoever_answers_below_a_crisis_hears_once_how_to_help(world: World) -> None:
    cry = await world.say(world.mara, world.group, CRISIS)
    first = await reply(world, world.ali, "oh no, what happened?", cry)
    assert len(lines(world)) == 1
    line = world.last(world.group)
    assert line["text"].startswith("The moderators know about this.")
    assert line["reply_to_message"]["message_id"] == cry["message_id"]
    assert "reply_markup" not in line
    await reply(world, world.ines, "so sorry", cry)
    await reply(world, world.ines, "what do you mean?", first)
    assert len(lines(world)) == 1
    await world.advance(minutes=29)
    await reply(world, world.ali, "are you still there?", cry)
    assert len(lines(world)) == 1
    await world.advance(minutes=2)
    await reply(world, world.ines, "thinking of you", first)
    assert len(lines(world)) == 2
    assert await world.parked() == 0


async def test_the_line_outlives_a_restart_and_ends_with_the_evening(world: World) -> None:
    cry = await world.say(world.mara, world.group, CRISIS)
    await world.restart()
    await reply(world, world.ali, "oh no", cry)
    assert len(lines(world)) == 1
    await world.restart()
    await reply(world, world.ines, "oh no", cry)
    assert len(lines(world)) == 1
    await world.advance(hours=3, minutes=1)
    await reply(world, world.ali, "good morning", cry)
    assert len(lines(world)) == 1


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"moderators_chat_id": None}, "The person who looks after this group knows about this."),
        ({"moderators_chat_id": None, "added_by": None}, "I can’t reach a moderator from here"),
    ],
)
async def test_the_line_claims_only_what_was_done(world: World, values: dict[str, Any], words: str) -> None:
    await world.start(world.nora)
    async with world.unit() as unit:
        await chats.change(unit, world.group, **values)
    cry = await world.say(world.mara, world.group, CRISIS)
    await reply(world, world.ali, "oh no", cry)
    assert lines(world)[-1].startswith(words)


async def test_the_member_and_the_team_need_no_such_line(world: World) -> None:
    await world.say(world.jonas, world.moderators, "good evening")
    cry = await world.say(world.mara, world.group, CRISIS)
    await reply(world, world.mara, "sorry for that", cry)
    answer = await reply(world, world.jonas, "i am here, mara", cry)
    await reply(world, world.mara, "thank you", answer)
    assert lines(world) == []


async def test_a_command_below_a_crisis_draws_no_line(world: World) -> None:
    cry = await world.say(world.mara, world.group, CRISIS)
    await reply(world, world.ali, "/care", cry)
    assert lines(world) == []


async def test_ordinary_threads_and_distress_have_no_line(world: World) -> None:
    said = await world.say(world.mara, world.group, "good evening")
    await reply(world, world.ali, "good evening to you", said)
    sad = await world.say(world.mara, world.group, DISTRESS)
    await reply(world, world.ali, "what a day", sad)
    assert lines(world) == []


async def test_worry_below_a_crisis_is_not_answered_in_public_right_away(world: World) -> None:
    cry = await world.say(world.mara, world.group, CRISIS)
    await reply(world, world.ali, CONCERN, cry)
    assert len(answers(world)) == 1
    assert len(lines(world)) == 1
    await world.advance(minutes=11)
    before = len(seen(world, world.ines))
    await reply(world, world.ines, CONCERN, cry)
    assert len(seen(world, world.ines)) == before + 1


async def test_a_higher_tier_breaks_the_pause_of_a_thread(world: World) -> None:
    cry = await world.say(world.mara, world.group, CRISIS)
    await reply(world, world.ali, IMMINENT, cry)
    assert len(answers(world)) == 2


async def test_a_second_crisis_in_a_thread_is_met_in_private_where_that_arrives(world: World) -> None:
    await world.start(world.ali)
    async with world.unit() as unit:
        await people.change(unit, world.ali, language="en")
    cry = await world.say(world.mara, world.group, CRISIS)
    await reply(world, world.ali, CRISIS, cry)
    assert len(answers(world)) == 1
    assert "right this minute?" in world.last(world.ali)["text"]
    assert "Case 2 · Ali" in world.last(world.moderators)["text"]


async def test_nobody_in_a_crisis_is_left_without_an_answer_for_the_threads_sake(world: World) -> None:
    await world.start(world.ali)
    world.tg.block(world.ali, world.bot_id)
    await world.settle()
    cry = await world.say(world.mara, world.group, CRISIS)
    await reply(world, world.ines, CRISIS, cry)
    assert len(answers(world)) == 2, "she can't be written to"
    async with world.unit() as unit:
        await people.change(unit, world.ali, reachable=True)
    before = len(seen(world, world.ali))
    await reply(world, world.ali, CRISIS, cry)
    assert len(seen(world, world.ali)) == before + 1, "the private word was refused"


@pytest.mark.parametrize("language", ["en", "da", "de"])
@pytest.mark.parametrize("told", ["moderators", "owner", "nobody"])
def test_the_line_is_short(language: str, told: str) -> None:
    assert len(TEXTS.plain(language, "care-public-bystanders", told=told)) <= 300


async def test_the_line_does_not_say_that_moderators_know_while_none_is_on_duty(world: World) -> None:
    await world.say(world.jonas, world.moderators, "/offduty")
    cry = await world.say(world.mara, world.group, CRISIS)
    await reply(world, world.ali, "oh no", cry)
    assert lines(world)[-1].startswith("No moderator is on duty right now")

"""Help now and /helplines: for everybody, everywhere, without a question first."""

from __future__ import annotations

import pytest

from harness import World, buttons
from storage import chats, people


async def meet(world: World, user_id: int) -> None:
    await world.start(user_id)
    await world.say(user_id, world.group, "good evening")


async def country_of(world: World, user_id: int) -> str | None:
    async with world.unit() as unit:
        person = await people.get(unit, user_id)
    return person.country if person else None


@pytest.mark.parametrize("command", ["/helplines", "/crisis", "/hotlines"])
async def test_every_name_of_the_command_shows_emergency_and_two_ways(world: World, command: str) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, command)
    shown = world.last(world.mara)["text"]
    assert "Emergency: 112" in shown
    assert shown.count("•") >= 2
    assert world.labels(world.mara) == ["Other country", "Worried about someone", "Menu", "Help now"]


async def test_help_now_answers_every_time(world: World) -> None:
    await meet(world, world.mara)
    for _ in range(5):
        said = len(world.from_bot(world.mara))
        await world.press(world.mara, world.mara, "Help now")
        assert len(world.from_bot(world.mara)) == said + 1


async def test_a_stranger_without_a_group_gets_the_rule_and_the_directory(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/crisis")
    shown = world.last(world.sam)["text"]
    assert "findahelpline.com" in shown
    assert "local emergency number" in shown


async def test_the_group_gets_a_short_answer_with_a_way_into_private(world: World) -> None:
    await world.say(world.ali, world.group, "/helplines")
    shown = world.last(world.group)
    assert "112" in shown["text"]
    assert shown["text"].count("•") == 2
    await world.press(world.ali, world.group, "More in private")
    assert "You can talk with a person." in world.last(world.ali)["text"]


async def test_the_group_never_learns_which_country_a_member_is_in(world: World) -> None:
    await meet(world, world.mara)
    async with world.unit() as unit:
        await people.change(unit, world.mara, country="GB")
    await world.say(world.mara, world.group, "/helplines")
    assert "Denmark" in world.last(world.group)["text"]


async def test_a_named_country_is_shown_in_the_group_too(world: World) -> None:
    await world.say(world.ali, world.group, "/helplines germany")
    assert "Germany" in world.last(world.group)["text"]


@pytest.mark.parametrize("answer", ["Remember it", "Only for now"])
async def test_another_country_is_remembered_only_with_consent(world: World, answer: str) -> None:
    await meet(world, world.mara)
    await world.press(world.mara, world.mara, "Help now")
    await world.press(world.mara, world.mara, "Other country")
    await world.press(world.mara, world.mara, "Another one")
    await world.say(world.mara, world.mara, "Germany")
    assert "Germany" in world.last(world.mara)["text"]
    assert await country_of(world, world.mara) is None
    await world.press(world.mara, world.mara, answer)
    assert await country_of(world, world.mara) == ("DE" if answer == "Remember it" else None)
    assert "Remember it" not in world.labels(world.mara)


async def test_several_matches_are_offered_as_buttons(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, "/helplines korea")
    assert len(world.labels(world.mara)) == 3
    await world.press(world.mara, world.mara, "South Korea")
    assert "109" in world.last(world.mara)["text"]


async def test_an_unknown_country_still_shows_help(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, "/helplines atlantis")
    shown = world.last(world.mara)["text"]
    assert "couldn’t find that country" in shown
    assert "112" in shown
    assert "atlantis" not in shown.lower()


async def test_a_typed_country_that_nobody_knows_may_be_tried_again(world: World) -> None:
    await world.start(world.sam)
    await world.press(world.sam, world.sam, "Help now")
    await world.press(world.sam, world.sam, "Other country")
    await world.say(world.sam, world.sam, "atlantis")
    assert "don’t know that country" in world.last(world.sam)["text"]
    await world.say(world.sam, world.sam, "Danmark")
    assert "Livslinien" in world.last(world.sam)["text"]


@pytest.mark.parametrize(
    ("words", "answer"),
    [("i want to kill myself", "in danger right this minute"), ("my friend wants to kill himself", "Ask directly")],
)
async def test_words_of_distress_are_heard_where_a_country_was_asked_for(world: World, words: str, answer: str) -> None:
    await world.start(world.sam)
    await world.press(world.sam, world.sam, "Help now")
    await world.press(world.sam, world.sam, "Other country")
    await world.say(world.sam, world.sam, words)
    texts = [message["text"] for message in world.from_bot(world.sam)]
    assert answer in texts[-1]
    assert not any("don’t know that country" in text for text in texts)


async def test_worry_about_somebody_gets_three_steps_and_lines(world: World) -> None:
    await meet(world, world.mara)
    await world.press(world.mara, world.mara, "Help now")
    await world.press(world.mara, world.mara, "Worried about someone")
    shown = world.last(world.mara)["text"]
    assert "Ask directly" in shown
    assert "112" in shown
    assert world.labels(world.mara)[-1] == "Help now"


async def test_every_country_shows_an_emergency_number_and_a_way_that_is_not_uncertain(world: World) -> None:
    await meet(world, world.mara)
    for code in ("DK", "DE", "GB", "US", "GE", "TR", "AM", "ZW"):
        async with world.unit() as unit:
            await chats.change(unit, world.group, countries=[code])
        await world.press(world.mara, world.mara, "Help now")
        shown = world.last(world.mara)["text"]
        lines = [line for line in shown.splitlines() if line.startswith("•")]
        assert "Emergency: " in shown, code
        assert any("less sure" not in line for line in lines), code


async def test_a_button_of_nonsense_is_harmless(world: World) -> None:
    await meet(world, world.mara)
    message = world.last(world.mara)
    odd = ["help:in:", "help:in:XQ", "help:in:<b>", "help:keep:<b>", "help:keep:", "care:hard:x:y", "care:bad:²"]
    for data in odd:
        forged = {"inline_keyboard": [[{"text": "odd", "callback_data": data}]]}
        world.tg.call(
            "7000000001:SANDBOX-waymark",
            "sendMessage",
            {"chat_id": world.mara, "text": message["text"], "reply_markup": forged},
        )
        await world.press(world.mara, world.mara, "odd")
    assert await world.parked() == 0
    assert await country_of(world, world.mara) is None


async def test_every_private_keyboard_ends_with_help_now(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, "i want to kill myself")
    for label in ("Not this minute", "what to say", "Ask a moderator", "Other country", "Another one"):
        await world.press(world.mara, world.mara, label)
    await world.say(world.mara, world.mara, "Germany")
    for message in world.from_bot(world.mara):
        if buttons(message):
            assert buttons(message)[-1]["callback_data"] == "help:now"


async def test_a_line_in_another_language_says_so(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, "/helplines denmark")
    assert "in Danish" in world.last(world.mara)["text"]
    await world.say(world.mara, world.mara, "/helplines uk")
    assert "in English" not in world.last(world.mara)["text"]

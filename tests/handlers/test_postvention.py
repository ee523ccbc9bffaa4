"""After a death: two weeks in which a group is gentler and more watchful, and everything as it was after them."""

from __future__ import annotations

import pytest

from content.texts import LANGUAGES, Texts
from domain.distress import Sensitivity
from harness import World, buttons
from storage import chats, postvention, prompts

BARE = "i want to die"  # distress on balanced, crisis on alert


async def begin(world: World, label: str = "Begin") -> None:
    await world.say(world.nora, world.moderators, "/postvention")
    await world.press(world.nora, world.moderators, label)


async def is_on(world: World) -> bool:
    async with world.unit() as unit:
        return await postvention.is_on(unit, world.group)


def pinned(world: World) -> list[int]:
    return list(world.tg.world.chats[world.group].pinned)


def notices(world: World) -> list[dict[str, object]]:
    return [each for each in world.from_bot(world.group) if "Something very sad" in each["text"]]


async def test_it_explains_itself_before_anything_begins(world: World) -> None:
    await world.say(world.nora, world.moderators, "/postvention")
    assert "highest sensitivity" in world.last(world.moderators)["text"]
    assert world.labels(world.moderators) == ["Begin", "Begin, with room for condolences", "Not now"]
    assert not await is_on(world)
    await world.press(world.nora, world.moderators, "Not now")
    assert not await is_on(world)
    assert notices(world) == []


async def test_help_lines_are_pinned_and_the_moderators_get_a_guide(world: World) -> None:
    await begin(world)
    (notice,) = notices(world)
    assert "Livslinien" in str(notice["text"])
    assert pinned(world) == [notice["message_id"]]
    said = "\n".join(each["text"] for each in world.from_bot(world.moderators))
    assert "What helps to say" in said
    assert "Whom to think of" in said
    assert "condolence" not in str(notice["text"])


async def test_condolences_get_one_place_if_the_moderators_want(world: World) -> None:
    await begin(world, "condolences")
    assert "please answer this message" in str(notices(world)[0]["text"])


async def test_without_the_right_to_pin_the_message_stands_in_the_group(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_rights=["can_delete_messages"])
    await begin(world)
    assert len(notices(world)) == 1
    assert pinned(world) == []


async def test_the_group_is_more_watchful_and_gentle_and_its_choices_stay(world: World) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "care", sensitivity="gentle")
    await begin(world)
    await world.say(world.mara, world.group, BARE)
    assert any("May be in danger" in each["text"] for each in world.from_bot(world.moderators))
    async with world.unit() as unit:
        assert await prompts.is_gentle(unit, world.group)
        assert (await chats.options(unit, world.group, "care"))["sensitivity"] == Sensitivity.GENTLE
        assert "gentle" not in await chats.options(unit, world.group, "prompts")


async def test_no_challenge_begins_meanwhile(world: World) -> None:
    world.tg.promote(world.group, world.jonas, by=world.nora, can_change_info=True)
    await world.settle()
    await world.say(world.jonas, world.group, "/challenge")
    chooser = world.last(world.group)
    await begin(world)
    await world.say(world.jonas, world.group, "/challenge")
    assert "hears only quiet things right now" in world.last(world.group)["text"]
    await world.press(world.jonas, world.group, buttons(chooser)[0]["text"], chooser["message_id"])
    async with world.unit() as unit:
        from storage import challenges

        assert await challenges.open_run(unit, world.group) is None


async def test_it_ends_after_two_weeks_also_after_a_restart(world: World) -> None:
    await begin(world)
    await world.advance(days=13, hours=23)
    assert await is_on(world)
    await world.restart()
    await world.advance(hours=1, minutes=1)
    assert not await is_on(world)
    assert pinned(world) == []
    assert "The two weeks for Evening Circle are over" in world.last(world.moderators)["text"]
    async with world.unit() as unit:
        assert not await prompts.is_gentle(unit, world.group)


async def test_it_ends_early_when_the_moderators_say_so(world: World) -> None:
    await begin(world)
    card = next(each for each in world.from_bot(world.moderators) if "looked after following" in each["text"])
    await world.press(world.nora, world.moderators, "End it", card["message_id"])
    assert not await is_on(world)
    assert pinned(world) == []
    said = len(world.from_bot(world.moderators))
    await world.advance(days=15)
    assert len(world.from_bot(world.moderators)) == said


async def test_it_is_drawn_out_but_not_for_ever(world: World) -> None:
    await begin(world)
    await world.say(world.nora, world.moderators, "/postvention")
    for _ in range(7):
        await world.press(world.nora, world.moderators, "Two weeks more")
    await world.advance(days=83)
    assert await is_on(world)
    await world.advance(days=2)
    assert not await is_on(world)


async def test_two_presses_are_one_beginning(world: World) -> None:
    await world.say(world.nora, world.moderators, "/postvention")
    message = world.last(world.moderators)
    data = buttons(message)[0]["callback_data"]
    for _ in range(2):
        world.tg.press(world.nora, world.moderators, message["message_id"], data)
    await world.settle()
    assert len(notices(world)) == 1


async def test_in_the_group_the_command_goes_and_the_question_comes_to_the_moderators(world: World) -> None:
    before = len(world.from_bot(world.group))
    message = await world.say(world.jonas, world.group, "/postvention")
    assert len(world.from_bot(world.group)) == before
    assert message["message_id"] not in [each["message_id"] for each in world.tg.transcript(world.group)]
    assert "highest sensitivity" in world.last(world.moderators)["text"]


async def test_members_can_neither_ask_nor_begin(world: World) -> None:
    await world.say(world.ali, world.group, "/postvention")
    assert not any("highest sensitivity" in each["text"] for each in world.from_bot(world.moderators))
    await world.say(world.nora, world.moderators, "/postvention")
    message = world.last(world.moderators)
    sent = world.tg.call(
        "7000000001:SANDBOX-waymark",
        "sendMessage",
        {"chat_id": world.group, "text": "copied", "reply_markup": message["reply_markup"]},
    )[1]["result"]
    await world.press(world.ali, world.group, "Begin", sent["message_id"])
    assert not await is_on(world)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_group_reads_names_no_way_no_place_and_nothing_romantic(language: str) -> None:
    texts = Texts()
    said = texts.plain(language, "postvention-notice", lines="") + texts.plain(language, "postvention-condolences")
    never = (
        "suicid", "selvmord", "selbstmord", "suizid", "committed", "begået", "begangen", "peace", "fred ", "frieden",
        "angel", "engel", "!", "method", "metode", "methode", "letter", "brev", "brief",
    )  # fmt: skip
    assert [each for each in never if each in said.casefold()] == []

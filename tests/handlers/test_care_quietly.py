"""Words of distress answered in the group for the member alone, on servers that can do so and on those that can't."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from harness import World, buttons
from storage import people
from storage.tables import kept_message

CRISIS = "i want to kill myself"
DISTRESS = "i feel so hopeless, nothing will ever get better"
WORRY = "my sister just took a whole bottle of pills, what do i do"
CHECK = "A short technical check by the program. There is nothing you need to do."
ONLY_YOU = "Only you can see this."
LINE = "If a quiet word would be welcome"


@pytest.fixture
async def world(world: World) -> World:
    """The group as it is once everybody knows Waymark."""
    world.tg.calls.clear()
    return world


def said(world: World, viewer: int | None = None) -> list[dict[str, Any]]:
    """What Waymark shows in the group to somebody, or to everybody."""
    transcript = world.tg.transcript(world.group, viewer)
    return [each for each in transcript if each.get("from", {}).get("id") == world.bot_id and "text" in each]


def alone(world: World, user_id: int) -> list[dict[str, Any]]:
    return [each for each in said(world, user_id) if "ephemeral_message_id" in each]


def made_public(world: World) -> list[tuple[str, bool]]:
    """Every text the group ever saw of Waymark since the start, and whether it stands there still."""
    standing = {each["message_id"] for each in world.tg.transcript(world.group)}
    sent = [
        call.answer["result"]
        for call in world.tg.calls
        if call.method == "sendMessage" and call.status == 200 and call.answer["result"]["chat"]["id"] == world.group
    ]
    return [(each["text"], each["message_id"] in standing) for each in sent if each["message_id"] != 0]


async def test_distress_of_an_unreachable_member_is_answered_where_nobody_else_sees_it(world: World) -> None:
    await world.say(world.mara, world.group, DISTRESS)
    assert made_public(world) == []
    shown = alone(world, world.mara)
    assert len(shown) == 1
    assert shown[0]["text"].startswith(f"{ONLY_YOU}\n\n{LINE}")
    assert alone(world, world.ali) == alone(world, world.nora) == []
    await world.press(world.mara, world.group, "Talk privately")
    assert "Are you in danger right this minute?" in world.last(world.mara)["text"]
    assert "Seems to be having a hard time" in world.last(world.moderators)["text"]


async def test_the_quiet_word_and_its_button_speak_the_members_own_language(world: World) -> None:
    await world.say(world.ines, world.group, "Guten Abend")
    await world.say(world.ines, world.group, DISTRESS)
    shown = alone(world, world.ines)[-1]
    assert shown["text"].startswith("Das hier siehst nur du.")
    assert [each["text"] for each in buttons(shown)] == ["Privat reden"]


async def test_somebody_reachable_is_written_to_in_private_and_nothing_is_shown_in_the_group(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, DISTRESS)
    assert said(world, world.mara) == []
    assert "Are you in danger right this minute?" in world.last(world.mara)["text"]


async def test_where_the_private_chat_turns_out_closed_the_quiet_word_is_next(world: World) -> None:
    await world.start(world.mara)
    world.tg.block(world.mara, world.bot_id)
    await world.settle()
    async with world.unit() as unit:
        await people.change(unit, world.mara, reachable=True)
    await world.say(world.mara, world.group, DISTRESS)
    assert made_public(world) == []
    assert len(alone(world, world.mara)) == 1


async def test_a_worry_about_another_person_is_met_the_same_way(world: World) -> None:
    await world.say(world.ali, world.group, WORRY)
    assert made_public(world) == []
    assert "Thank you for looking out for somebody." in alone(world, world.ali)[-1]["text"]


async def test_a_crisis_keeps_its_public_line_and_the_member_gets_the_question_besides(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    assert [text.startswith("Thank you for saying this here.") for text, _ in made_public(world)] == [True]
    question = alone(world, world.mara)[-1]
    assert "Are you in danger right this minute?" in question["text"]
    labels = [button["text"] for button in buttons(question)]
    assert labels == ["Yes", "Not this minute, but bad", "A quote / I’m okay", "Help now", "Talk privately"]
    assert "Case 1" in world.last(world.moderators)["text"]


@pytest.mark.parametrize("label", ["Yes", "Not this minute", "A quote"])
async def test_a_press_on_the_question_is_answered_for_the_member_alone(world: World, label: str) -> None:
    await world.say(world.mara, world.group, CRISIS)
    before = made_public(world)
    number = -alone(world, world.mara)[-1]["ephemeral_message_id"]
    await world.press(world.mara, world.group, label, number)
    assert len(alone(world, world.mara)) == 2
    assert made_public(world) == before
    answer = await world.press(world.mara, world.group, "Help now")
    assert answer is not None
    await world.follow(world.mara, answer["url"])
    assert "112" in world.last(world.mara)["text"]
    assert await world.parked() == 0


@pytest.mark.parametrize("server", ["ignores", "lacks", "refuses"])
async def test_an_older_server_shows_the_group_nothing_but_harmless_words_and_those_are_deleted(
    world: World, server: str
) -> None:
    world.tg.set_server(server)
    await world.say(world.mara, world.group, DISTRESS)
    checks = [(CHECK, False)] if server == "ignores" else []
    assert made_public(world)[:-1] == checks
    assert made_public(world)[-1][0].startswith(LINE)
    assert alone(world, world.mara) == []
    await world.say(world.ali, world.group, WORRY)
    assert [text for text, _ in made_public(world)].count(CHECK) == len(checks)
    assert len(made_public(world)) == len(checks) + 2


@pytest.mark.parametrize("server", ["ignores", "lacks", "refuses"])
async def test_a_crisis_on_an_older_server_is_answered_as_ever(world: World, server: str) -> None:
    world.tg.set_server(server)
    await world.say(world.mara, world.group, CRISIS)
    standing = [text for text, stands in made_public(world) if stands]
    assert [text.startswith("Thank you for saying this here.") for text in standing] == [True]
    assert "in danger" not in "".join(text for text, _ in made_public(world))


@pytest.mark.parametrize("code", ["timeout", "lost_answer", 500, 403])
async def test_a_check_that_comes_to_nothing_leaves_the_neutral_line(world: World, code: int | str) -> None:
    world.tg.fault(method="sendMessage", chat_id=world.group, code=code)
    await world.say(world.mara, world.group, DISTRESS)
    assert [text for text, _ in made_public(world) if not text.startswith(LINE)] == []
    assert made_public(world)[-1][0].startswith(LINE)


async def test_a_check_whose_answer_was_lost_leaves_only_harmless_words_before_the_group(world: World) -> None:
    world.tg.set_server("ignores")
    world.tg.fault(method="sendMessage", chat_id=world.group, code="lost_answer")
    await world.say(world.mara, world.group, DISTRESS)
    assert [each["text"].partition(":")[0] for each in said(world)] == [CHECK, LINE]


async def test_what_nobody_saw_is_followed_by_the_neutral_line_when_the_member_writes_again(world: World) -> None:
    await world.say(world.mara, world.group, DISTRESS)
    world.tg.restart_app(world.mara)
    await world.advance(hours=5)
    await world.say(world.mara, world.group, DISTRESS)
    assert said(world, world.mara) == []
    await world.advance(hours=2)
    await world.say(world.mara, world.group, DISTRESS)
    assert [text.startswith(LINE) for text, _ in made_public(world)] == [True]
    assert alone(world, world.mara) == []
    await world.advance(hours=7)
    await world.say(world.mara, world.group, DISTRESS)
    assert len(made_public(world)) == 1
    await world.advance(hours=12)
    await world.say(world.mara, world.group, DISTRESS)
    assert len(made_public(world)) == 1
    assert len(alone(world, world.mara)) == 1


async def test_without_the_right_to_delete_it_is_not_even_tried(world: World) -> None:
    world.tg.promote(world.group, world.bot_id, world.nora, can_restrict_members=True)
    await world.settle()
    await world.say(world.mara, world.group, DISTRESS)
    assert [text.startswith(LINE) for text, _ in made_public(world)] == [True]
    assert not any("ephemeral_message_parameters" in call.params for call in world.tg.calls)


async def test_what_a_member_writes_to_waymark_alone_is_heard_and_never_answered_in_public(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS, to_bot=world.bot_id)
    assert made_public(world) == []
    assert "Are you in danger right this minute?" in alone(world, world.mara)[-1]["text"]
    card = world.last(world.moderators)
    assert "Case 1" in card["text"]
    assert not any("/0" in entity.get("url", "") for entity in card["entities"])
    await world.say(world.ali, world.group, "/helplines", to_bot=world.bot_id)
    await world.say(world.ali, world.group, DISTRESS, to_bot=world.bot_id)
    assert made_public(world) == []
    assert len(alone(world, world.ali)) == 2
    assert await world.parked() == 0


@pytest.mark.parametrize(
    ("words", "answer"),
    [("Yes.", "I’m not safe, please stay on the line"), ("no", "What makes reaching out hard"), ("um", "can’t follow")],
)
async def test_a_typed_answer_to_the_question_is_heard_for_the_member_alone(
    world: World, words: str, answer: str
) -> None:
    await world.say(world.mara, world.group, CRISIS)
    before = made_public(world)
    number = -alone(world, world.mara)[-1]["ephemeral_message_id"]
    await world.say(world.mara, world.group, words, reply_to=number)
    assert answer in alone(world, world.mara)[-1]["text"]
    assert made_public(world) == before


async def test_words_to_waymark_alone_that_answer_nothing_are_left_in_peace(world: World) -> None:
    await world.say(world.ali, world.group, "good evening", to_bot=world.bot_id)
    assert said(world, world.ali) == []


async def test_no_message_is_ever_kept_under_the_id_zero(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    await world.say(world.ali, world.group, WORRY)
    async with world.unit() as unit:
        assert 0 not in [row["message_id"] for row in await unit.rows(select(kept_message))]


async def test_a_restart_checks_again_before_anything_is_said(world: World) -> None:
    await world.say(world.mara, world.group, DISTRESS)
    await world.restart()
    world.tg.set_server("ignores")
    await world.say(world.ali, world.group, WORRY)
    texts = [text for text, _ in made_public(world)]
    assert texts[0] == CHECK
    assert made_public(world)[0][1] is False
    assert len(texts) == 2

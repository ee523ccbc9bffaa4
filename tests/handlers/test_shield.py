"""Messages that teach a method or push somebody: who has them first, what leaves the group, and how people are met."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from case_scenes import erase_everything
from domain.shield import State
from harness import World, buttons
from storage import cases, chats, held_messages, people, sanctions
from storage.tables import held_message

METHOD = "selling exit bags, write to me"
CRY = "i want to kill myself tonight, how many pills to die"
GOADING = "kys nobody would miss you"


async def choose(world: World, **values: object) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "shield", **values)


def in_group(world: World, message: dict[str, object]) -> bool:
    return message["message_id"] in [each["message_id"] for each in world.tg.transcript(world.group)]


def notices(world: World) -> list[str]:
    return [each["text"] for each in world.from_bot(world.moderators)]


def private(world: World, user_id: int) -> list[str]:
    return [each["text"] for each in world.from_bot(user_id)]


def calls_since(world: World, before: int, *methods: str) -> list[tuple[str, int]]:
    found = list(world.tg.calls)[before:]
    return [(each.method, each.params["chat_id"]) for each in found if each.method in methods]


async def held(world: World) -> list[str]:
    async with world.unit() as unit:
        return [row["state"] for row in await unit.rows(select(held_message).order_by(held_message.c.number))]


# -- detail of a method ----------------------------------------------------------------------------


async def test_the_moderators_have_a_method_before_it_leaves_the_group(world: World) -> None:
    before = len(world.tg.calls)
    message = await world.say(world.mara, world.group, METHOD)
    assert not in_group(world, message)
    done = calls_since(world, before, "sendMessage", "deleteMessage")
    assert done.index(("sendMessage", world.moderators)) < done.index(("deleteMessage", world.group))
    said = world.last(world.moderators)
    assert "Detail of a method" in said["text"]
    words = [each for each in said["entities"] if each["type"] == "spoiler"]
    assert len(words) == 1
    assert said["text"][words[0]["offset"] :] == METHOD
    assert world.labels(world.moderators) == ["Put it back", "Keep it out", "Show"]


async def test_its_author_is_met_kindly_and_not_in_trouble(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, METHOD)
    said = world.last(world.mara)
    assert "You’re not in trouble" in said["text"]
    assert "Livslinien" in said["text"]
    assert METHOD not in said["text"]
    assert [each["text"] for each in buttons(said)] == ["Ask a moderator", "Help now"]
    async with world.unit() as unit:
        assert await sanctions.of_person(unit, world.mara) == []


async def test_an_author_who_wants_a_person_gets_the_moderators_called(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, METHOD)
    await world.press(world.mara, world.mara, "Ask a moderator")
    assert "Asks for a person" in world.last(world.moderators)["text"]


async def test_an_author_who_never_started_is_met_in_the_group_alone(world: World) -> None:
    await world.say(world.mara, world.group, METHOD)
    seen = [each for each in world.tg.transcript(world.group, world.mara) if each.get("ephemeral_message_id")]
    assert any("You’re not in trouble" in each["text"] for each in seen)
    assert not any("not in trouble" in text for text in world.texts(world.group, world.ali))


async def test_where_nobody_can_have_it_first_nothing_is_deleted(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=None, added_by=None)
    message = await world.say(world.mara, world.group, METHOD)
    assert in_group(world, message)
    assert await held(world) == []


async def test_a_moderators_chat_that_refuses_keeps_the_message_in_the_group(world: World) -> None:
    world.tg.remove_member(world.moderators, world.bot_id, by=world.nora)
    await world.settle()
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=world.moderators, added_by=None)
        await chats.change(unit, world.moderators, bot_status="administrator")
    message = await world.say(world.mara, world.group, METHOD)
    assert in_group(world, message)


async def test_whoever_set_waymark_up_has_it_first_where_the_moderators_chat_refuses(world: World) -> None:
    await world.start(world.nora)
    world.tg.remove_member(world.moderators, world.bot_id, by=world.nora)
    await world.settle()
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=world.moderators)
        await chats.change(unit, world.moderators, bot_status="administrator")
    message = await world.say(world.mara, world.group, METHOD)
    assert METHOD in world.last(world.nora)["text"]
    assert not in_group(world, message)


async def test_a_crash_between_the_two_steps_loses_nothing(world: World) -> None:
    world.tg.fault(method="deleteMessage", chat_id=world.group, code="timeout")
    message = world.tg.send(world.mara, world.group, METHOD)
    await world.settle()
    await world.restart()
    await world.advance(minutes=1)
    assert not in_group(world, message)
    assert sum("Detail of a method" in text for text in notices(world)) == 1


async def test_a_cry_for_help_is_answered_first_and_a_line_stays_in_its_place(world: World) -> None:
    await world.start(world.mara)
    before = len(world.tg.calls)
    message = await world.say(world.mara, world.group, CRY)
    async with world.unit() as unit:
        assert await cases.open_case_of(unit, world.mara) is not None
    said = world.texts(world.group)
    assert any(text.startswith("Thank you for saying this here.") for text in said)
    assert any("They did nothing wrong" in text and "Mara" in text for text in said)
    assert not in_group(world, message)
    done = calls_since(world, before, "sendMessage", "deleteMessage")
    assert done.index(("sendMessage", world.group)) < done.index(("deleteMessage", world.group))
    assert any("Are you in danger right this minute?" in text for text in private(world, world.mara))
    async with world.unit() as unit:
        assert await sanctions.of_person(unit, world.mara) == []


async def test_a_cry_that_cannot_be_stood_in_for_is_never_taken_out(world: World) -> None:
    world.tg.fault(method="sendMessage", chat_id=world.group, code=403, times=1000)
    message = await world.say(world.mara, world.group, CRY)
    assert in_group(world, message)


@pytest.mark.parametrize(("label", "spoiler"), [("Behind a spoiler", True), ("As it was", False)])
async def test_moderators_put_it_back_folded_or_as_it_was(world: World, label: str, *, spoiler: bool) -> None:
    await world.say(world.mara, world.group, METHOD)
    await world.press(world.jonas, world.moderators, "Put it back")
    await world.press(world.jonas, world.moderators, label)
    back = world.last(world.group)
    assert back["text"].startswith("Mara wrote this")
    assert back["text"].endswith(METHOD)
    assert any(each["type"] == "spoiler" for each in back.get("entities", ())) is spoiler
    assert await held(world) == [State.RESTORED]
    assert METHOD not in world.last(world.moderators)["text"]


async def test_the_stand_in_goes_when_the_message_comes_back(world: World) -> None:
    await world.say(world.mara, world.group, CRY)
    notice = next(each for each in world.from_bot(world.moderators) if "Detail of a method" in each["text"])
    await world.press(world.jonas, world.moderators, "Put it back", notice["message_id"])
    await world.press(world.jonas, world.moderators, "As it was", notice["message_id"])
    assert not any("They did nothing wrong" in text for text in world.texts(world.group))


async def test_after_a_decision_the_words_are_one_more_press_away(world: World) -> None:
    await world.say(world.mara, world.group, METHOD)
    await world.press(world.jonas, world.moderators, "Keep it out")
    assert METHOD not in world.last(world.moderators)["text"]
    assert world.labels(world.moderators) == ["Show"]
    await world.press(world.jonas, world.moderators, "Show")
    assert world.last(world.moderators)["text"] == METHOD
    assert await held(world) == [State.CONFIRMED]


async def test_of_two_decisions_the_first_holds(world: World) -> None:
    await world.say(world.mara, world.group, METHOD)
    notice = world.last(world.moderators)
    data = {each["text"]: each["callback_data"] for each in buttons(notice)}
    world.tg.press(world.jonas, world.moderators, notice["message_id"], data["Keep it out"])
    number = data["Keep it out"].rpartition(":")[2]
    second = world.tg.press(world.nora, world.moderators, notice["message_id"], data["Put it back"])
    await world.settle()
    answer = world.tg.callback_answer(second)
    assert answer is not None
    assert answer["text"] == "Somebody has decided this already."
    assert number == "1"
    assert await held(world) == [State.CONFIRMED]


async def test_nobody_decides_on_their_own_message(world: World) -> None:
    await world.say(world.jonas, world.group, METHOD)
    answer = await world.press(world.jonas, world.moderators, "Keep it out")
    assert answer is not None
    assert "This one is yours" in answer["text"]


async def test_a_group_that_wants_to_be_asked_is_asked(world: World) -> None:
    await choose(world, method_detail="ask")
    message = await world.say(world.mara, world.group, METHOD)
    assert in_group(world, message)
    assert world.labels(world.moderators) == ["Take it out", "Leave it", "Show"]
    await world.start(world.mara)
    await world.press(world.nora, world.moderators, "Take it out")
    assert not in_group(world, message)
    assert any("not in trouble" in text for text in private(world, world.mara))


async def test_a_group_that_switched_it_off_is_only_told(world: World) -> None:
    await choose(world, method_detail="off")
    message = await world.say(world.mara, world.group, METHOD)
    assert in_group(world, message)
    assert "I deleted nothing" in world.last(world.moderators)["text"]
    assert await held(world) == []


async def test_without_the_right_to_delete_the_moderators_are_asked(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_rights=["can_restrict_members"])
    message = await world.say(world.mara, world.group, METHOD)
    assert in_group(world, message)
    assert "missing the right to delete" in world.last(world.moderators)["text"]
    assert world.labels(world.moderators) == ["Leave it", "Show"]


async def test_a_picture_is_never_taken_out_by_itself(world: World) -> None:
    message = world.tg.send_media(world.mara, world.group, "photo", METHOD)
    await world.settle()
    assert in_group(world, message)
    assert "could not put it back as it was" in world.last(world.moderators)["text"]


async def test_an_edit_is_looked_at_again_and_acted_on_once(world: World) -> None:
    message = await world.say(world.mara, world.group, "good evening")
    world.tg.edit(world.mara, world.group, message["message_id"], METHOD)
    await world.settle()
    assert not in_group(world, message)
    assert len(await held(world)) == 1


async def test_an_edit_of_a_message_that_is_asked_about_asks_no_second_time(world: World) -> None:
    await choose(world, method_detail="ask")
    message = await world.say(world.mara, world.group, METHOD)
    world.tg.edit(world.mara, world.group, message["message_id"], METHOD + " and more")
    await world.settle()
    assert sum("Detail of a method" in text for text in notices(world)) == 1


async def test_a_burst_is_met_once(world: World) -> None:
    await world.start(world.mara)
    for _ in range(3):
        await world.say(world.mara, world.group, METHOD)
    assert sum("not in trouble" in text for text in private(world, world.mara)) == 1
    assert len(await held(world)) == 3


async def test_words_are_erased_after_two_weeks_and_the_rest_after_a_month(world: World) -> None:
    await world.say(world.mara, world.group, METHOD)
    async with world.unit() as unit:
        sealed = await unit.scalar(select(held_message.c.sealed))
    assert METHOD.encode() not in sealed
    await world.advance(days=14, minutes=1)
    async with world.unit() as unit:
        assert await unit.scalar(select(held_message.c.sealed)) is None
    assert not any(METHOD in text for text in notices(world))
    await world.advance(days=17)
    assert await held(world) == []


async def test_the_notice_of_an_erased_author_loses_their_words_and_their_name(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, METHOD)
    assert any(METHOD in text for text in notices(world))
    await erase_everything(world, world.mara)
    await world.advance(seconds=3)
    assert not any(METHOD in text or "Mara" in text for text in notices(world))


async def test_an_erased_author_leaves_nothing_held(world: World) -> None:
    await world.say(world.mara, world.group, METHOD)
    async with world.unit() as unit:
        assert (await held_messages.of_person(unit, world.program.seal, world.mara))[0]["text"] == METHOD
        await held_messages.erase(unit, world.mara)
    assert await held(world) == []
    answer = await world.press(world.jonas, world.moderators, "Put it back")
    assert answer is not None
    assert "no longer here" in answer["text"]


# -- pushing somebody ------------------------------------------------------------------------------


async def test_goading_is_taken_out_and_its_author_warned_with_an_undo(world: World) -> None:
    await world.start(world.ali)
    message = await world.say(world.ali, world.group, GOADING)
    assert not in_group(world, message)
    assert any("Pushing somebody" in text for text in notices(world))
    card = world.last(world.moderators)
    assert "Warning: Ali" in card["text"]
    assert "By me, a program" in card["text"]
    assert "words that push somebody" in card["text"]
    assert "I’m a program" in world.last(world.ali)["text"]
    await world.press(world.nora, world.moderators, "Undo", card["message_id"])
    async with world.unit() as unit:
        assert [each.state for each in await sanctions.of_person(unit, world.ali)] == ["undone"]


async def test_a_burst_of_goading_is_one_warning(world: World) -> None:
    for _ in range(4):
        await world.say(world.ali, world.group, GOADING)
    async with world.unit() as unit:
        assert len(await sanctions.of_person(unit, world.ali)) == 1


async def test_goading_that_was_fine_is_put_back(world: World) -> None:
    await world.say(world.ali, world.group, GOADING)
    notice = next(each for each in world.from_bot(world.moderators) if "Pushing somebody" in each["text"])
    await world.press(world.jonas, world.moderators, "Was fine", notice["message_id"])
    await world.press(world.jonas, world.moderators, "As it was", notice["message_id"])
    assert world.last(world.group)["text"].endswith(GOADING)


async def test_whoever_was_pushed_hears_a_kind_word_in_private(world: World) -> None:
    await world.start(world.mara)
    said = await world.say(world.mara, world.group, "good evening")
    await world.say(world.ali, world.group, GOADING, reply_to=said["message_id"])
    assert "it is not true" in world.last(world.mara)["text"]
    assert "Livslinien" in world.last(world.mara)["text"]
    assert any("Said to: Mara" in text for text in notices(world))
    assert not any("nobody deserves it" in text for text in world.texts(world.group))


async def test_whoever_was_pushed_and_can_be_reached_nowhere_sees_a_neutral_line(world: World) -> None:
    world.tg.set_server("lacks")
    said = await world.say(world.mara, world.group, "good evening")
    await world.say(world.ali, world.group, GOADING, reply_to=said["message_id"])
    line = world.last(world.group)
    assert "nobody deserves it" in line["text"]
    assert "Mara" not in line["text"]
    assert len(line["text"]) <= 300
    await world.press(world.mara, world.group, "Talk privately")
    assert "Are you in danger right this minute?" in world.last(world.mara)["text"]


async def test_whoever_wants_no_automatic_words_gets_none(world: World) -> None:
    await world.start(world.mara)
    async with world.unit() as unit:
        await people.change(unit, world.mara, automatic_replies=False)
    said = await world.say(world.mara, world.group, "good evening")
    before = private(world, world.mara)
    await world.say(world.ali, world.group, GOADING, reply_to=said["message_id"])
    assert private(world, world.mara) == before


async def test_an_administrator_is_left_to_people(world: World) -> None:
    message = await world.say(world.nora, world.group, GOADING)
    assert in_group(world, message)
    assert "administrator" in world.last(world.moderators)["text"]
    async with world.unit() as unit:
        assert await sanctions.of_person(unit, world.nora) == []


async def test_an_answer_to_a_moderators_command_is_no_goading(world: World) -> None:
    await world.say(world.nora, world.group, "/warn @ali you wrote kys")
    assert await held(world) == []


async def test_the_line_for_a_cry_and_the_words_put_back_stand_in_their_topic(world: World) -> None:
    world.tg.world.chats[world.group].json["is_forum"] = True
    topic = world.tg.add_topic(world.group, world.nora, "Evenings")
    await world.say(world.mara, world.group, CRY, thread_id=topic)
    line = next(each for each in world.from_bot(world.group) if "They did nothing wrong" in each["text"])
    assert line["message_thread_id"] == topic
    notice = next(each for each in world.from_bot(world.moderators) if "Detail of a method" in each["text"])
    await world.press(world.jonas, world.moderators, "Put it back", notice["message_id"])
    await world.press(world.jonas, world.moderators, "As it was", notice["message_id"])
    assert world.last(world.group)["message_thread_id"] == topic

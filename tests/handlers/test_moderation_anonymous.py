import pytest

from harness import World
from storage import sanctions
from storage.tables import confirmation


def status(world: World, user: int) -> str:
    found: str = world.tg.member(world.group, user)["status"]
    return found


async def ask_anonymously(world: World, command: str = "/mute 2h adverts") -> None:
    """Ali speaks as the group, which only administrators can."""
    world.tg.promote(world.group, world.ali, by=world.nora, can_restrict_members=True, is_anonymous=True)
    await world.settle()
    answered = await world.say(world.mara, world.group, "hello")
    await world.say(world.ali, world.group, command, reply_to=answered["message_id"], as_chat=world.group)


async def test_an_anonymous_command_waits_for_a_confirmation(world: World) -> None:
    await ask_anonymously(world)
    assert status(world, world.mara) == "member"
    assert "in the name of the group" in world.last(world.group)["text"]
    await world.press(world.ali, world.group, "Confirm")
    assert status(world, world.mara) == "restricted"
    assert "By Ali" in world.last(world.moderators)["text"], "the moderators see who it was"
    assert not any("Ali" in text for text in world.texts(world.group)), "the group does not"
    assert not any("in the name of the group" in text for text in world.texts(world.group))
    async with world.unit() as unit:
        [sanction] = await sanctions.of_member(unit, world.group, world.mara)
    assert sanction.issued_by == world.ali
    assert sanction.reason == "adverts"


async def test_a_member_can_not_confirm(world: World) -> None:
    await ask_anonymously(world)
    answer = await world.press(world.ines, world.group, "Confirm")
    assert answer is not None
    assert "for the moderators" in answer["text"]
    assert status(world, world.mara) == "member"


async def test_an_administrator_without_the_commands_right_can_not_confirm(world: World) -> None:
    world.tg.promote(world.group, world.ines, by=world.nora, can_invite_users=True)
    await ask_anonymously(world)
    await world.press(world.ines, world.group, "Confirm")
    assert status(world, world.mara) == "member"
    await world.press(world.ali, world.group, "Confirm")
    assert status(world, world.mara) == "restricted", "the question was not used up by somebody who may not"


async def test_the_confirmation_is_gone_after_a_minute(world: World) -> None:
    await ask_anonymously(world)
    question = world.last(world.group)
    data = question["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await world.advance(seconds=59)
    assert any("in the name of the group" in text for text in world.texts(world.group))
    await world.advance(seconds=2)
    assert not any("in the name of the group" in text for text in world.texts(world.group))
    button = {"text": "late", "callback_data": data}
    forged = {"chat_id": world.group, "text": "late", "reply_markup": {"inline_keyboard": [[button]]}}
    world.tg.call(world.scene.token, "sendMessage", forged)
    answer = await world.press(world.ali, world.group, "late")
    assert answer is not None
    assert "run out" in answer["text"]
    assert status(world, world.mara) == "member"


async def test_it_can_be_confirmed_once(world: World) -> None:
    await ask_anonymously(world)
    question = world.last(world.group)
    data = question["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    for user in (world.ali, world.nora):
        world.tg.press(user, world.group, question["message_id"], data)
    await world.settle()
    async with world.unit() as unit:
        assert len(await sanctions.of_member(unit, world.group, world.mara)) == 1


async def test_what_the_answered_message_said_is_not_kept(world: World) -> None:
    world.tg.promote(world.group, world.ali, by=world.nora, can_restrict_members=True, is_anonymous=True)
    await world.settle()
    answered = await world.say(world.mara, world.group, "a sentence of Mara")
    await world.say(world.ali, world.group, "/mute 2h", reply_to=answered["message_id"], as_chat=world.group)
    async with world.unit() as unit:
        rows = await unit.rows(confirmation.select())
    assert len(rows) == 1
    assert "a sentence of Mara" not in str(dict(rows[0]))


@pytest.mark.parametrize("command", ["/del", "/unmute", "/warn", "/kick"])
async def test_every_command_with_a_right_can_be_confirmed(world: World, command: str) -> None:
    await ask_anonymously(world, command)
    assert "in the name of the group" in world.last(world.group)["text"]


@pytest.mark.parametrize("command", ["/help", "/nonsense", "/mute@other_bot"])
async def test_other_commands_of_anonymous_administrators_are_left_alone(world: World, command: str) -> None:
    await ask_anonymously(world, command)
    assert not any("in the name of the group" in text for text in world.texts(world.group))


async def test_a_channel_gives_no_commands(world: World) -> None:
    channel = world.tg.add_group("Bargains", world.ali, kind="channel")["id"]
    answered = await world.say(world.mara, world.group, "hello")
    await world.say(world.ali, world.group, "/mute 2h", reply_to=answered["message_id"], as_chat=channel)
    assert status(world, world.mara) == "member"
    assert not any("in the name of the group" in text for text in world.texts(world.group))

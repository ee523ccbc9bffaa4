from datetime import timedelta

import pytest

from domain.sanctions import Kind
from harness import World
from storage import chats, joining, sanctions


def status(world: World, user: int) -> str:
    found: str = world.tg.member(world.group, user)["status"]
    return found


async def order(world: World, command: str) -> None:
    """Jonas gives a command about Mara."""
    name, _, rest = command.partition(" ")
    await world.say(world.jonas, world.group, f"{name} {world.mara} {rest}".strip())


@pytest.mark.parametrize("command", ["/mute 2h", "/mute", "/ban", "/ban 3d", "/kick", "/warn"])
async def test_every_sanction_has_an_undo(world: World, command: str) -> None:
    await world.start(world.mara)
    await order(world, command)
    await world.press(world.jonas, world.moderators, "Undo")
    assert status(world, world.mara) in ("member", "left")
    assert "Taken back by Jonas" in world.last(world.moderators)["text"]
    assert world.labels(world.moderators) == []
    assert "took this back" in world.last(world.mara)["text"] or "was taken back" in world.last(world.mara)["text"]
    async with world.unit() as unit:
        [sanction] = await sanctions.of_member(unit, world.group, world.mara)
        assert sanction.state == "undone"
        assert not await sanctions.is_marked_banned(unit, world.program.fingerprint_key, world.group, world.mara)


async def test_anybody_with_the_right_in_the_group_may_undo(world: World) -> None:
    await order(world, "/mute 2h")
    await world.press(world.nora, world.moderators, "Undo")
    assert status(world, world.mara) == "member"
    assert "Taken back by Nora" in world.last(world.moderators)["text"]


async def test_who_lacks_the_right_in_the_group_can_not_undo_wherever_they_press(world: World) -> None:
    await order(world, "/mute 2h")
    world.tg.add_member(world.moderators, world.ali, by=world.nora)
    await world.settle()
    answer = await world.press(world.ali, world.moderators, "Undo")
    assert answer is not None
    assert "for the moderators" in answer["text"]
    assert status(world, world.mara) == "restricted"


async def test_undo_pressed_twice_does_nothing_more(world: World) -> None:
    await order(world, "/mute 2h")
    card = world.last(world.moderators)
    data = card["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    first = world.tg.press(world.jonas, world.moderators, card["message_id"], data)
    second = world.tg.press(world.nora, world.moderators, card["message_id"], data)
    await world.settle()
    assert world.tg.callback_answer(first) is not None
    answer = world.tg.callback_answer(second)
    assert answer is not None
    assert "no longer in force" in answer["text"]
    assert [call.method for call in world.tg.calls].count("restrictChatMember") == 2, "one mute, one unmute"


async def test_undoing_one_mute_leaves_the_other_in_force(world: World) -> None:
    await order(world, "/mute 2d")
    await order(world, "/mute 3h")
    cards = [each for each in world.from_bot(world.moderators) if "Muted" in each["text"]]
    await world.press(world.jonas, world.moderators, "Undo", message_id=cards[0]["message_id"])
    assert status(world, world.mara) == "restricted"
    assert world.tg.member(world.group, world.mara)["until_date"] == int(world.clock.now().timestamp()) + 3 * 3600
    await world.press(world.jonas, world.moderators, "Undo", message_id=cards[1]["message_id"])
    assert status(world, world.mara) == "member"


async def test_unmute_lifts_every_mute_and_changes_their_cards(world: World) -> None:
    await world.start(world.mara)
    await order(world, "/mute 2d")
    await order(world, "/mute 3h")
    await order(world, "/unmute")
    assert status(world, world.mara) == "member"
    assert world.last(world.moderators)["text"] == "#2, #1 taken back by Jonas: Mara can write again."
    struck = [each for each in world.from_bot(world.moderators) if "Muted" in each["text"]]
    assert len(struck) == 2
    assert all("Taken back by Jonas" in each["text"] for each in struck)
    assert world.texts(world.mara)[-1].count("write there again") == 1


async def test_unmute_by_command_keeps_a_newcomer_waiting_for_the_rules(world: World) -> None:
    async with world.unit() as unit:
        await joining.note(unit, world.group, world.mara, user_chat_id=world.mara, by_request=False, held=True)
    await order(world, "/mute 2h")
    await world.advance(hours=3)
    assert status(world, world.mara) == "restricted"
    await order(world, "/unmute")
    assert status(world, world.mara) == "restricted"


async def test_unban_lets_somebody_back_and_a_running_mute_waits_for_them(world: World) -> None:
    await order(world, "/mute 2d")
    await order(world, "/ban")
    await order(world, "/unban")
    assert "can come back" in world.last(world.moderators)["text"]
    assert status(world, world.mara) != "kicked"
    assert not world.tg.member(world.group, world.mara).get("is_member", False)
    world.tg.add_member(world.group, world.mara, by=world.nora)
    await world.settle()
    assert status(world, world.mara) == "restricted"


async def test_unmuting_somebody_banned_does_not_let_them_in(world: World) -> None:
    await order(world, "/mute 2d")
    await order(world, "/ban")
    await order(world, "/unmute")
    assert status(world, world.mara) == "kicked"


async def test_unmute_without_a_record_lifts_what_telegram_holds_and_says_so(world: World) -> None:
    call = {"chat_id": world.group, "user_id": world.mara, "permissions": {}}
    world.tg.call(world.scene.token, "restrictChatMember", call)
    await world.settle()
    await order(world, "/unmute")
    assert status(world, world.mara) == "member"
    assert "Nothing of that kind was on record" in world.last(world.moderators)["text"]


async def test_unmute_never_lets_in_somebody_banned_before_waymark_kept_records(world: World) -> None:
    await world.start(world.jonas)
    world.tg.call(world.scene.token, "banChatMember", {"chat_id": world.group, "user_id": world.mara})
    await world.settle()
    await order(world, "/unmute")
    assert status(world, world.mara) == "kicked"
    assert "isn’t muted" in world.last(world.jonas)["text"]


async def test_unban_leaves_a_present_member_in_the_group(world: World) -> None:
    await order(world, "/unban")
    assert status(world, world.mara) == "member"


async def test_when_telegram_refuses_to_lift_the_moderators_hear_so(world: World) -> None:
    await order(world, "/mute 2h")
    world.tg.fault(method="restrictChatMember", code=400)
    await world.press(world.jonas, world.moderators, "Undo")
    assert "did not let me lift this for Mara" in world.last(world.moderators)["text"]


async def test_a_mute_can_not_be_shaken_off_by_leaving_or_by_a_kick(world: World) -> None:
    await order(world, "/mute 2d")
    await order(world, "/kick")
    assert status(world, world.mara) == "left"
    world.tg.add_member(world.group, world.mara, by=world.nora)
    await world.settle()
    assert status(world, world.mara) == "restricted"
    await world.advance(days=2, minutes=1)
    assert status(world, world.mara) == "member"


async def test_a_member_is_told_when_a_mute_is_over(world: World) -> None:
    await world.start(world.mara)
    await order(world, "/mute 2h")
    await world.advance(hours=2)
    assert "You can write in Evening Circle again." in world.last(world.mara)["text"]


async def test_a_mute_ends_even_if_waymark_was_away_at_that_moment(world: World) -> None:
    await order(world, "/mute 2h")
    await world.close()
    world.clock.advance(timedelta(days=3))
    await world.open()
    await world.settle()
    async with world.unit() as unit:
        [sanction] = await sanctions.of_member(unit, world.group, world.mara)
    assert sanction.state == "ended"


@pytest.mark.parametrize(
    "data", ["undo:press:{group}:{number}", "undo:press:{group}", "undo:press:x:y", "undo:press:1:2:3"]
)
async def test_a_forged_button_does_nothing(world: World, data: str) -> None:
    async with world.unit() as unit:
        foreign = await sanctions.record(unit, -100999, world.mara, Kind.MUTE)
    button = {"text": "Undo", "callback_data": data.format(group=world.group, number=foreign.number)}
    forged = {"chat_id": world.moderators, "text": "forged", "reply_markup": {"inline_keyboard": [[button]]}}
    world.tg.call(world.scene.token, "sendMessage", forged)
    answer = await world.press(world.jonas, world.moderators, "Undo")
    assert answer is not None
    assert "no longer in use" in answer["text"]
    async with world.unit() as unit:
        found = await sanctions.get(unit, foreign.number)
    assert found is not None
    assert found.active
    assert await world.parked() == 0


async def test_a_member_may_answer_a_sanction_once(world: World) -> None:
    await world.start(world.mara)
    await order(world, "/mute 2h adverts")
    await world.press(world.mara, world.mara, "Answer the moderators")
    await world.say(world.mara, world.mara, "It was a <i>podcast</i>")
    assert world.last(world.mara)["text"] == "Thank you. The moderators have it now."
    card = world.last(world.moderators)
    assert "#1 Mara (Evening Circle) answers:" in card["text"]
    assert "It was a <i>podcast</i>" in card["text"]
    assert world.labels(world.moderators) == ["Undo"]
    await world.press(world.mara, world.mara, "Answer the moderators")
    await world.say(world.mara, world.mara, "One more thing")
    assert "already" in world.last(world.mara)["text"]
    assert "One more thing" not in world.last(world.moderators)["text"]
    await world.press(world.jonas, world.moderators, "Undo")
    assert status(world, world.mara) == "member"


async def test_an_answer_that_no_moderator_could_read_discreetly_is_not_carried(world: World) -> None:
    await world.start(world.mara)
    await order(world, "/mute 2h")
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=None)
    await world.press(world.mara, world.mara, "Answer the moderators")
    await world.say(world.mara, world.mara, "It was a mistake")
    assert "write to an administrator" in world.last(world.mara)["text"]

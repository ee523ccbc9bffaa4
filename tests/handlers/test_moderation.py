from typing import Any

import pytest

from domain.sanctions import Kind, Sanction
from harness import World
from storage import chats, people, sanctions

MUTED = "restricted"


async def record(world: World, user: int) -> list[Sanction]:
    async with world.unit() as unit:
        return await sanctions.of_member(unit, world.group, user)


def status(world: World, user: int) -> str:
    found: str = world.tg.member(world.group, user)["status"]
    return found


async def without_moderators_chat(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=None)


async def said(world: World, user: int, text: str = "hello") -> int:
    number: int = (await world.say(user, world.group, text))["message_id"]
    return number


async def test_mute_by_answer_takes_the_voice_and_tells_moderators_and_member_but_not_the_group(world: World) -> None:
    await world.start(world.mara)
    before = await said(world, world.mara)
    public = world.texts(world.group)
    await world.say(world.jonas, world.group, "/mute 2h <b>adverts</b> & more", reply_to=before)
    assert status(world, world.mara) == MUTED
    assert world.texts(world.group) == public, "the command is gone and nothing public was said"
    card = world.last(world.moderators)["text"]
    assert "#1" in card
    assert "Mara" in card
    assert "2 hours" in card
    assert "Mon 23 Nov, 15:02" in card, "the end in the group's own time"
    assert "<b>adverts</b> & more" in card
    assert "By Jonas" in card
    assert world.labels(world.moderators) == ["Undo"]
    note = world.last(world.mara)["text"]
    assert "until Mon 23 Nov, 15:02" in note
    assert "<b>adverts</b> & more" in note
    assert "Jonas" not in note
    assert world.labels(world.mara) == ["Answer the moderators", "Help now"]
    [sanction] = await record(world, world.mara)
    assert (sanction.kind, sanction.issued_by, sanction.state) == (Kind.MUTE, world.jonas, "active")
    assert await world.parked() == 0


async def test_a_mute_without_a_time_lasts_as_long_as_the_group_chose(world: World) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "moderation", default_mute="6h")
    await world.say(world.jonas, world.group, "/mute", reply_to=await said(world, world.mara))
    assert "6 hours" in world.last(world.moderators)["text"]
    assert "No reason was given." in world.last(world.moderators)["text"]


async def test_a_bare_number_is_part_of_the_reason(world: World) -> None:
    await world.say(world.jonas, world.group, "/mute 30 links", reply_to=await said(world, world.mara))
    card = world.last(world.moderators)["text"]
    assert "24" in card or "one day" in card
    assert "Reason: 30 links" in card


@pytest.mark.parametrize("name", ["mute", "tmute", "dmute", "delmute", "smute"])
async def test_every_form_of_mute_mutes(world: World, name: str) -> None:
    answered = await said(world, world.mara)
    await world.say(world.jonas, world.group, f"/{name} 1h30m", reply_to=answered)
    assert status(world, world.mara) == MUTED
    assert "one hour 30 minutes" in world.last(world.moderators)["text"]
    left = [message["message_id"] for message in world.tg.transcript(world.group)]
    assert (answered in left) is (not name.startswith("d"))


@pytest.mark.parametrize("name", ["ban", "tban", "dban", "delban", "sban"])
async def test_every_form_of_ban_bans_and_keeps_a_fingerprint(world: World, name: str) -> None:
    await world.say(world.jonas, world.group, f"/{name} adverts", reply_to=await said(world, world.mara))
    assert status(world, world.mara) == "kicked"
    assert "Banned: Mara" in world.last(world.moderators)["text"]
    async with world.unit() as unit:
        key = world.program.fingerprint_key
        assert await sanctions.is_marked_banned(unit, key, world.group, world.mara)


async def test_a_ban_for_a_time_ends_by_itself(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.jonas, world.group, "/ban 2d", reply_to=await said(world, world.mara))
    assert status(world, world.mara) == "kicked"
    await world.advance(days=2, minutes=1)
    assert status(world, world.mara) == "left"
    assert (await record(world, world.mara))[0].state == "ended"
    assert "come back" in world.last(world.mara)["text"]


async def test_kick_removes_and_leaves_the_door_open(world: World) -> None:
    await world.say(world.jonas, world.group, "/kick", reply_to=await said(world, world.mara))
    assert status(world, world.mara) == "left"
    assert "may come back" in world.last(world.moderators)["text"]


async def test_del_deletes_the_answered_message_and_the_command_and_says_nothing(world: World) -> None:
    answered = await said(world, world.mara)
    heard = len(world.from_bot(world.moderators))
    command = await world.say(world.jonas, world.group, "/del", reply_to=answered)
    left = [message["message_id"] for message in world.tg.transcript(world.group)]
    assert answered not in left
    assert command["message_id"] not in left
    assert len(world.from_bot(world.moderators)) == heard
    assert world.from_bot(world.jonas) == []


async def test_a_message_older_than_two_days_is_not_deleted_and_why_is_said(world: World) -> None:
    answered = await said(world, world.mara)
    await world.start(world.jonas)
    await world.advance(hours=48)
    for name in ("del", "dmute"):
        await world.say(world.jonas, world.group, f"/{name}", reply_to=answered)
        assert "48 hours" in world.last(world.jonas)["text"]
    assert await record(world, world.mara) == []


@pytest.mark.parametrize("command", ["/warn", "/mute 2h", "/ban", "/kick", "/del", "/unmute", "/warns", "/adminlist"])
async def test_a_member_who_tries_gets_nothing_public(world: World, command: str) -> None:
    answered = await said(world, world.mara)
    public = len(world.from_bot(world.group))
    await world.say(world.ali, world.group, command, reply_to=answered)
    assert len(world.from_bot(world.group)) == public
    assert status(world, world.mara) == "member"
    assert await record(world, world.mara) == []


async def test_the_issuers_own_right_counts_not_being_an_administrator(world: World) -> None:
    world.tg.promote(world.group, world.ali, by=world.nora, can_delete_messages=True)
    await world.settle()
    await world.start(world.ali)
    await world.say(world.ali, world.group, "/mute 2h", reply_to=await said(world, world.mara))
    assert status(world, world.mara) == "member"
    assert "right" in world.last(world.ali)["text"]


async def test_a_demotion_counts_at_once(world: World) -> None:
    await world.say(world.jonas, world.group, "/mute 2h", reply_to=await said(world, world.mara))
    world.tg.demote(world.group, world.jonas, by=world.nora)
    await world.say(world.jonas, world.group, "/ban", reply_to=await said(world, world.ali))
    assert status(world, world.ali) == "member"


async def test_deleting_along_needs_the_right_to_delete(world: World) -> None:
    world.tg.promote(world.group, world.ali, by=world.nora, can_restrict_members=True)
    await world.settle()
    await world.start(world.ali)
    await world.say(world.ali, world.group, "/dmute 2h", reply_to=await said(world, world.mara))
    assert status(world, world.mara) == "member"
    assert "delete messages" in world.last(world.ali)["text"]


@pytest.mark.parametrize(
    ("duration", "words"), [("20s", "30 seconds"), ("0m", "30 seconds"), ("400d", "366 days"), ("9999999999w", "366")]
)
async def test_a_time_telegram_would_make_endless_is_refused(world: World, duration: str, words: str) -> None:
    await world.start(world.jonas)
    await world.say(world.jonas, world.group, f"/mute {duration} reason", reply_to=await said(world, world.mara))
    assert words in world.last(world.jonas)["text"]
    assert status(world, world.mara) == "member"
    assert await record(world, world.mara) == []


async def test_without_a_moderators_chat_the_issuer_is_told_in_private(world: World) -> None:
    await without_moderators_chat(world)
    await world.start(world.jonas)
    await world.say(world.jonas, world.group, "/mute 2h", reply_to=await said(world, world.mara))
    assert "Muted: Mara" in world.last(world.jonas)["text"]
    assert world.labels(world.jonas) == ["Undo", "Help now"]
    assert (await world.press(world.jonas, world.jonas, "Undo")) is not None
    assert status(world, world.mara) == "member"
    assert "Taken back" in world.last(world.jonas)["text"]
    assert world.labels(world.jonas) == ["Help now"]


async def test_as_a_last_resort_the_group_sees_a_number_and_no_name(world: World) -> None:
    await without_moderators_chat(world)
    await world.say(world.jonas, world.group, "/mute 2h adverts", reply_to=await said(world, world.mara))
    found = world.last(world.group)
    assert found["text"] == "Done. #1"
    await world.press(world.jonas, world.group, "Undo")
    assert world.last(world.group)["text"] == "#1 is taken back."
    assert status(world, world.mara) == "member"


async def test_a_silent_form_leaves_nothing_in_the_group_at_all(world: World) -> None:
    await without_moderators_chat(world)
    answered = await said(world, world.mara)
    public = world.texts(world.group)
    await world.say(world.jonas, world.group, "/smute 2h", reply_to=answered)
    assert status(world, world.mara) == MUTED
    assert world.texts(world.group) == public


async def test_when_telegram_refuses_the_moderators_hear_so_and_the_member_nothing(world: World) -> None:
    await world.start(world.mara)
    answered = await said(world, world.mara)
    notes = len(world.from_bot(world.mara))
    world.tg.fault(method="restrictChatMember", code=400)
    await world.say(world.jonas, world.group, "/mute 2h", reply_to=answered)
    assert "#1 could not be carried out" in world.last(world.moderators)["text"]
    assert len(world.from_bot(world.mara)) == notes


@pytest.mark.parametrize("command", ["/mute 2h", "/ban", "/kick", "/unmute", "/unban"])
async def test_without_its_own_right_waymark_says_so_and_records_nothing(world: World, command: str) -> None:
    await world.start(world.jonas)
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_rights=["can_delete_messages"])
    await world.say(world.jonas, world.group, command, reply_to=await said(world, world.mara))
    assert "missing the right to restrict" in world.last(world.jonas)["text"]
    assert await record(world, world.mara) == []


async def test_without_the_right_to_delete_del_says_so(world: World) -> None:
    await world.start(world.jonas)
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_rights=["can_restrict_members"])
    await world.say(world.jonas, world.group, "/del", reply_to=await said(world, world.mara))
    assert "missing the right to delete" in world.last(world.jonas)["text"]


async def test_a_basic_group_is_told_why_it_can_not_mute(bare_world: World) -> None:
    world = bare_world
    basic = world.tg.add_group("Small", world.nora, kind="group")["id"]
    world.tg.add_member(basic, world.mara)
    world.tg.add_bot_to_group(basic, world.bot_id, by=world.nora, rights={"can_restrict_members": True})
    await world.settle()
    await world.start(world.nora)
    answered = await world.say(world.mara, basic, "hello")
    await world.say(world.nora, basic, "/mute 2h", reply_to=answered["message_id"])
    assert "supergroup" in world.last(world.nora)["text"]


async def test_in_the_moderators_chat_the_command_is_pointed_to_the_group(world: World) -> None:
    await world.start(world.nora)
    await world.say(world.nora, world.moderators, "/mute @mara 2h")
    assert "in the group it is about" in world.last(world.nora)["text"]


async def test_a_command_that_comes_late_is_left_alone_with_a_word_to_the_moderators(world: World) -> None:
    answered = await said(world, world.mara)
    world.tg.send(world.jonas, world.group, "/mute 2h", reply_to=answered)
    await world.advance(minutes=3)
    assert status(world, world.mara) == "member"
    assert "/mute reached me more than two minutes late" in world.last(world.moderators)["text"]


async def test_editing_a_message_into_a_command_does_nothing(world: World) -> None:
    await said(world, world.mara)
    mine = await said(world, world.jonas, "well")
    world.tg.edit(world.jonas, world.group, mine, "/ban @mara")
    await world.settle()
    assert status(world, world.mara) == "member"


async def test_a_command_for_another_bot_does_nothing(world: World) -> None:
    await world.say(world.jonas, world.group, "/ban@other_bot", reply_to=await said(world, world.mara))
    assert status(world, world.mara) == "member"


async def test_a_second_shorter_mute_does_not_shorten_the_first(world: World) -> None:
    answered = await said(world, world.mara)
    await world.say(world.jonas, world.group, "/mute 2d", reply_to=answered)
    await world.say(world.jonas, world.group, "/mute 1h", reply_to=answered)
    await world.advance(hours=2)
    assert status(world, world.mara) == MUTED
    await world.advance(days=2)
    assert status(world, world.mara) == "member"
    assert [each.state for each in await record(world, world.mara)] == ["ended", "ended"]


async def test_a_mute_that_telegram_made_endless_in_a_slow_queue_still_ends(world: World) -> None:
    await world.say(world.jonas, world.group, "/mute 1h", reply_to=await said(world, world.mara))
    world.tg.call(
        world.scene.token, "restrictChatMember", {"chat_id": world.group, "user_id": world.mara, "permissions": {}}
    )
    await world.advance(hours=1)
    assert status(world, world.mara) == "member"


async def test_who_is_banned_is_not_let_in_by_a_mute(world: World) -> None:
    answered = await said(world, world.mara)
    await world.start(world.jonas)
    await world.say(world.jonas, world.group, "/ban", reply_to=answered)
    for command in ("/mute 2h", "/kick"):
        await world.say(world.jonas, world.group, command, reply_to=answered)
        assert "is banned" in world.last(world.jonas)["text"]
    assert status(world, world.mara) == "kicked"


async def test_who_never_started_waymark_gets_no_note_and_nothing_public_in_its_place(world: World) -> None:
    answered = await said(world, world.ali)
    public = world.texts(world.group)
    await world.say(world.jonas, world.group, "/mute 2h", reply_to=answered)
    assert world.from_bot(world.ali) == []
    assert world.texts(world.group) == public


@pytest.mark.parametrize(
    ("language", "card", "note"),
    [("da", "Skrivepause: Mara", "Din plads i gruppen"), ("de", "Schreibpause: Mara", "Dein Platz in der Gruppe")],
)
async def test_cards_and_notes_speak_the_language_of_who_reads_them(
    world: World, language: str, card: str, note: str
) -> None:
    await world.start(world.mara)
    async with world.unit() as unit:
        await people.change(unit, world.mara, language=language)
        await chats.change(unit, world.moderators, language=language)
    await world.say(world.jonas, world.group, "/mute 1h30m", reply_to=await said(world, world.mara))
    assert card in world.last(world.moderators)["text"]
    assert note in world.last(world.mara)["text"]


async def test_a_name_with_markup_and_turning_characters_is_shown_plainly(world: World) -> None:
    odd: dict[str, Any] = world.tg.add_user("<b>\u202eevil", "odd_one")
    world.tg.add_member(world.group, odd["id"])
    await world.say(world.jonas, world.group, "/warn", reply_to=await said(world, odd["id"]))
    text = world.last(world.moderators)["text"]
    assert "<b>evil" in text
    assert "\u202e" not in text

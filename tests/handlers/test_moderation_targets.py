from typing import Any

import pytest

from harness import World
from storage import people, sanctions


def status(world: World, user: int) -> str:
    found: str = world.tg.member(world.group, user)["status"]
    return found


async def said(world: World, user: int, text: str = "hello", **more: Any) -> int:
    number: int = (await world.say(user, world.group, text, **more))["message_id"]
    return number


async def test_the_answered_author_wins_over_a_name_in_the_text(world: World) -> None:
    await said(world, world.ali)
    await world.say(world.jonas, world.group, "/mute @ali 2h", reply_to=await said(world, world.mara))
    assert status(world, world.mara) == "restricted"
    assert status(world, world.ali) == "member"
    assert "Reason: @ali 2h" in world.last(world.moderators)["text"]


async def test_a_linked_name_without_a_username_is_a_target(world: World) -> None:
    ines = {"id": world.ines, "is_bot": False, "first_name": "Ines"}
    entity = {"type": "text_mention", "offset": 6, "length": 4, "user": ines}
    await world.say(world.jonas, world.group, "/mute Ines 2h adverts", entities=[entity])
    assert status(world, world.ines) == "restricted"
    assert "Reason: adverts" in world.last(world.moderators)["text"]


async def test_a_username_seen_before_in_the_group_is_a_target(world: World) -> None:
    await said(world, world.mara)
    await world.say(world.jonas, world.group, "/mute @MARA 2h adverts")
    assert status(world, world.mara) == "restricted"
    assert "Muted: Mara" in world.last(world.moderators)["text"], "the card names the person"


async def test_an_id_is_a_target(world: World) -> None:
    await world.say(world.jonas, world.group, f"/ban {world.mara} adverts")
    assert status(world, world.mara) == "kicked"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/mute", "Who is meant?"),
        ("/mute 2h", "Who is meant?"),
        ("/ban just because", "Who is meant?"),
        ("/mute 30", "Who is meant?"),
        ("/mute @nobody_here 2h", "@nobody_here"),
        ("/unmute", "Who is meant?"),
    ],
)
async def test_a_command_that_names_nobody_says_how_to(world: World, command: str, words: str) -> None:
    await world.start(world.jonas)
    await world.say(world.jonas, world.group, command)
    assert words in world.last(world.jonas)["text"]


async def test_an_issuer_who_never_started_waymark_is_told_in_the_group_without_any_name(world: World) -> None:
    await world.say(world.jonas, world.group, "/mute 2h")
    assert "Who is meant?" in world.last(world.group)["text"]


async def test_administrators_are_no_targets(world: World) -> None:
    await world.start(world.jonas)
    for name in ("warn", "mute", "ban", "kick"):
        await world.say(world.jonas, world.group, f"/{name}", reply_to=await said(world, world.nora))
        assert "Administrators can’t be the target" in world.last(world.jonas)["text"]
    async with world.unit() as unit:
        assert await sanctions.of_member(unit, world.group, world.nora) == []


async def test_oneself_and_waymark_are_no_targets(world: World) -> None:
    await world.start(world.jonas)
    await world.say(world.jonas, world.group, "/mute", reply_to=await said(world, world.jonas))
    assert "yourself" in world.last(world.jonas)["text"]
    await world.say(world.jonas, world.group, f"/ban {world.bot_id}")
    assert "That would be me" in world.last(world.jonas)["text"]


async def test_another_bot_is_no_target(world: World) -> None:
    await world.start(world.jonas)
    other = world.tg.add_bot("8000000001:other", "Other", "other_bot")
    user = {"id": other["id"], "is_bot": True, "first_name": "Other"}
    entity = {"type": "text_mention", "offset": 5, "length": 5, "user": user}
    await world.say(world.jonas, world.group, "/ban Other", entities=[entity])
    assert "Other bots" in world.last(world.jonas)["text"]


async def test_an_anonymous_administrator_is_no_target(world: World) -> None:
    await world.start(world.jonas)
    world.tg.promote(world.group, world.ali, by=world.nora, can_restrict_members=True, is_anonymous=True)
    await world.settle()
    answered = await said(world, world.ali, as_chat=world.group)
    await world.say(world.jonas, world.group, "/ban", reply_to=answered)
    assert "Administrators can’t be the target" in world.last(world.jonas)["text"]


async def test_a_post_of_the_groups_own_channel_is_no_target(world: World) -> None:
    await world.start(world.jonas)
    _, answered = await channel_post(world)
    post = world.tg.world.chats[world.group].posts[answered]
    service = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    post.body.update({"is_automatic_forward": True, "from": service})
    for command in ("/ban", "/del", "/dban"):
        await world.say(world.jonas, world.group, command, reply_to=answered)
        assert "this group’s own channel" in world.last(world.jonas)["text"]
    assert not any(call.method.lower() == "banchatsenderchat" for call in world.tg.calls)


async def channel_post(world: World) -> tuple[int, int]:
    channel = world.tg.add_group("Bargains", world.ali, kind="channel")["id"]
    return channel, await said(world, world.ali, "cheap", as_chat=channel)


async def test_a_channel_that_writes_is_banned_as_a_channel(world: World) -> None:
    channel, answered = await channel_post(world)
    await world.say(world.jonas, world.group, "/ban adverts", reply_to=answered)
    call = next(call for call in reversed(world.tg.calls) if call.method.lower() == "banchatsenderchat")
    assert call.params["sender_chat_id"] == channel
    assert call.status == 200
    assert "Banned: Bargains" in world.last(world.moderators)["text"]
    assert status(world, world.ali) == "member"
    await world.press(world.jonas, world.moderators, "Undo")
    assert any(call.method.lower() == "unbanchatsenderchat" and call.status == 200 for call in world.tg.calls)


async def test_a_channel_can_be_neither_muted_nor_banned_for_a_time(world: World) -> None:
    await world.start(world.jonas)
    _, answered = await channel_post(world)
    await world.say(world.jonas, world.group, "/mute 2h", reply_to=answered)
    assert "A channel can’t be warned, muted or removed" in world.last(world.jonas)["text"]
    await world.say(world.jonas, world.group, "/ban 2h", reply_to=answered)
    assert "leave out the time" in world.last(world.jonas)["text"]


async def test_the_implicit_answer_to_a_topic_is_no_target(bare_world: World) -> None:
    world = bare_world
    forum = world.tg.add_group("Forum", world.nora, forum=True)["id"]
    world.tg.add_bot_to_group(forum, world.bot_id, by=world.nora, rights={"can_restrict_members": True})
    world.tg.add_member(forum, world.mara)
    world.tg.promote(forum, world.mara, by=world.nora, can_manage_topics=True)
    topic = world.tg.add_topic(forum, world.mara, "Evenings")
    world.tg.demote(forum, world.mara, by=world.nora)
    await world.settle()
    await world.start(world.nora)
    await world.say(world.nora, forum, "/ban", thread_id=topic)
    assert "Who is meant?" in world.last(world.nora)["text"]
    assert world.tg.member(forum, world.mara)["status"] == "member"


async def test_a_notice_that_somebody_came_stands_for_who_came(world: World) -> None:
    world.tg.add_member(world.group, world.sam, by=world.nora)
    await world.settle()
    notice = next(message for message in reversed(world.tg.transcript(world.group)) if "new_chat_members" in message)
    await world.say(world.jonas, world.group, "/ban", reply_to=notice["message_id"])
    assert status(world, world.sam) == "kicked"


async def test_a_username_of_somebody_not_in_the_group_is_asked_about_first(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.jonas, world.group, "/ban @sam adverts")
    assert "do you mean Sam?" in world.last(world.moderators)["text"]
    assert status(world, world.sam) == "left"
    assert (await world.press(world.nora, world.moderators, "Yes")) is not None
    assert status(world, world.sam) == "left", "only who gave the command may say yes"
    await world.press(world.jonas, world.moderators, "Yes")
    assert status(world, world.sam) == "kicked"
    assert "Banned: Sam" in world.last(world.moderators)["text"]
    assert not any("do you mean" in text for text in world.texts(world.moderators)), "the question is gone"


async def test_no_leaves_everything_as_it_is(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.jonas, world.group, "/ban @sam")
    await world.press(world.jonas, world.moderators, "No")
    assert status(world, world.sam) == "left"
    assert not any("do you mean" in text for text in world.texts(world.moderators))


async def test_the_question_runs_out(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.jonas, world.group, "/ban @sam")
    await world.advance(minutes=11)
    answer = await world.press(world.jonas, world.moderators, "Yes")
    assert answer is not None
    assert "run out" in answer["text"]
    assert status(world, world.sam) == "left"


async def test_a_yes_counts_only_with_the_right_still_held(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.jonas, world.group, "/ban @sam")
    world.tg.demote(world.group, world.jonas, by=world.nora)
    await world.press(world.jonas, world.moderators, "Yes")
    assert status(world, world.sam) == "left"


async def test_a_username_that_moved_belongs_to_its_newest_bearer(world: World) -> None:
    async with world.unit() as unit:
        await people.meet(unit, world.mara, "Mara", "evening", None)
        await people.meet(unit, world.ali, "Ali", "evening", None)
        found = await people.find_by_username(unit, "Evening")
    assert found is not None
    assert found.user_id == world.ali

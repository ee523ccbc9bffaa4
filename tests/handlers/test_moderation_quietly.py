"""The note of a sanction for a member who never wrote to Waymark in private: for them alone, or for nobody."""

from __future__ import annotations

from typing import Any

import pytest

from harness import World, buttons

ONLY_YOU = "Only you can see this."


def alone(world: World, user_id: int) -> list[dict[str, Any]]:
    return [each for each in world.tg.transcript(world.group, user_id) if "ephemeral_message_id" in each]


def public(world: World) -> list[str]:
    return [each["text"] for each in world.from_bot(world.group)]


async def order(world: World, command: str) -> None:
    answered = await world.say(world.mara, world.group, "hello")
    await world.say(world.jonas, world.group, command, reply_to=answered["message_id"])


@pytest.mark.parametrize("command", ["/warn adverts", "/mute 2h adverts"])
async def test_who_cant_be_written_to_reads_the_note_in_the_group_alone(world: World, command: str) -> None:
    before = public(world)
    await order(world, command)
    note = alone(world, world.mara)[-1]
    assert note["text"].startswith(ONLY_YOU)
    assert "adverts" in note["text"]
    assert [button["text"] for button in buttons(note)] == ["Answer the moderators", "Help now"]
    assert public(world) == before
    assert alone(world, world.ali) == alone(world, world.jonas) == []


async def test_the_note_leads_to_a_private_answer_for_the_moderators(world: World) -> None:
    await order(world, "/warn adverts")
    await world.press(world.mara, world.group, "Answer the moderators")
    assert "What would you like the moderators to know?" in world.last(world.mara)["text"]
    await world.say(world.mara, world.mara, "It was about a free choir.")
    assert "It was about a free choir." in world.last(world.moderators)["text"]


async def test_nobody_else_can_follow_the_way_to_answer(world: World) -> None:
    await order(world, "/warn adverts")
    url = buttons(alone(world, world.mara)[-1])[0]["url"]
    await world.follow(world.ali, url)
    assert "What would you like" not in world.last(world.ali)["text"]


@pytest.mark.parametrize("command", ["/kick", "/ban"])
async def test_who_was_removed_is_shown_nothing_in_the_group(world: World, command: str) -> None:
    await order(world, command)
    assert not any("ephemeral_message_parameters" in call.params for call in world.tg.calls)


@pytest.mark.parametrize("server", ["ignores", "lacks", "refuses"])
async def test_on_an_older_server_the_group_learns_nothing(world: World, server: str) -> None:
    world.tg.set_server(server)
    before = public(world)
    await order(world, "/warn adverts")
    assert public(world) == before
    assert not any(
        "adverts" in str(call.params) for call in world.tg.calls if call.params.get("chat_id") == world.group
    )


async def test_who_blocked_waymark_meanwhile_still_reads_the_note(world: World) -> None:
    await world.start(world.mara)
    world.tg.block(world.mara, world.bot_id)
    await order(world, "/warn adverts")
    assert len(alone(world, world.mara)) == 1
    assert "adverts" in alone(world, world.mara)[0]["text"]

"""While a case is open nothing is done to its member by itself; what a person orders is looked at twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from domain.distress import Assessment, Tier
from domain.sanctions import Kind, Origin
from harness import World
from storage import cases, chats, joining, prompts, sanctions
from storage.tables import distress_case

Sanctioning = Callable[[World, int], Awaitable[None]]
CRISIS = "i want to kill myself"
METHOD = "selling exit bags, write to me"
GOADING = "kys nobody would miss you"
AGAINST_A_MEMBER = frozenset({
    "restrictChatMember", "banChatMember", "banChatSenderChat", "declineChatJoinRequest", "deleteMessage",
    "deleteMessages",
})  # fmt: skip


async def open_case(world: World, user_id: int) -> int:
    async with world.unit() as unit:
        found = Assessment(Tier.CRISIS, frozenset(), ())
        case = await cases.open_case(unit, user_id, found, moderators_chat_id=world.moderators, chat_id=world.group)
    return case.number


def said_to_moderators(world: World) -> str:
    return "\n".join(each["text"] for each in world.from_bot(world.moderators))


# -- every automatic sanction there is -------------------------------------------------------------


async def goading(world: World, user_id: int) -> None:
    await world.say(user_id, world.group, GOADING)


async def too_many_warnings(world: World, user_id: int) -> None:
    async with world.unit() as unit:
        for _ in range(2):
            await sanctions.record(unit, world.group, user_id, Kind.WARN, issued_by=world.nora)
    said = await world.say(user_id, world.group, "good evening")
    await world.say(world.nora, world.group, "/warn please slow down", reply_to=said["message_id"])


async def coming_new(world: World, user_id: int) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "joining", hold_newcomers=True)
    world.tg.leave(user_id, world.group)
    await world.settle()
    world.tg.add_member(world.group, user_id)
    await world.settle()


async def letting_the_request_run_out(world: World, user_id: int) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "joining", hold_newcomers=False)
    world.tg.leave(user_id, world.group)
    await world.settle()
    world.tg.request_join(user_id, world.group)
    await world.settle()
    await world.advance(minutes=6)


async def coming_back_while_muted_for_warnings(world: World, user_id: int) -> None:
    async with world.unit() as unit:
        until = world.clock.now() + timedelta(days=2)
        await sanctions.record(unit, world.group, user_id, Kind.MUTE, origin=Origin.WARNINGS, until=until)
    world.tg.leave(user_id, world.group)
    await world.settle()
    world.tg.add_member(world.group, user_id)
    await world.settle()


SANCTIONS = [goading, too_many_warnings, coming_new, letting_the_request_run_out, coming_back_while_muted_for_warnings]


def against(world: World, before: int, user_id: int, theirs: set[int]) -> list[str]:
    """The calls since then that restrict a member or delete what they wrote."""
    found = []
    for call in list(world.tg.calls)[before:]:
        if call.method in AGAINST_A_MEMBER and call.params.get("chat_id") == world.group:
            deleted = call.params.get("message_id")
            if call.params.get("user_id") == user_id or deleted in theirs:
                found.append(call.method)
    return found


async def written_by(world: World, user_id: int, sanction: Sanctioning) -> set[int]:
    """Let it happen, and give the ids of everything the member wrote meanwhile."""
    send, found = world.say, set()

    async def note(user: int, *more: Any, **options: Any) -> dict[str, Any]:
        message = await send(user, *more, **options)
        found.update([message["message_id"]] if user == user_id else [])
        return message

    world.say = note  # type: ignore[method-assign]
    await sanction(world, user_id)
    return found


@pytest.mark.parametrize("sanction", SANCTIONS, ids=lambda each: each.__name__)
async def test_nothing_happens_by_itself_to_somebody_whose_case_is_open(world: World, sanction: Sanctioning) -> None:
    await world.say(world.mara, world.group, "good evening")
    number = await open_case(world, world.mara)
    before, told = len(world.tg.calls), len(world.from_bot(world.moderators))
    theirs = await written_by(world, world.mara, sanction)
    assert against(world, before, world.mara, theirs) == []
    async with world.unit() as unit:
        automatic = [
            each
            for each in await sanctions.of_member(unit, world.group, world.mara)
            if each.origin is Origin.RULE or (each.origin is Origin.WARNINGS and each.issued_at == world.clock.now())
        ]
    assert automatic == [] or sanction is coming_back_while_muted_for_warnings
    if sanction is not coming_back_while_muted_for_warnings:
        assert len(world.from_bot(world.moderators)) > told
        assert f"#{number}" in said_to_moderators(world) or "may be in distress" in said_to_moderators(world)


@pytest.mark.parametrize("sanction", SANCTIONS, ids=lambda each: each.__name__)
async def test_the_same_is_done_to_somebody_without_a_case(world: World, sanction: Sanctioning) -> None:
    await world.say(world.mara, world.group, "good evening")
    before = len(world.tg.calls)
    theirs = await written_by(world, world.mara, sanction)
    assert against(world, before, world.mara, theirs) != []


async def test_a_cry_for_help_opens_the_case_that_protects_it_at_once(world: World) -> None:
    await world.say(world.mara, world.group, f"{CRISIS}, everyone should kill yourself")
    async with world.unit() as unit:
        assert await sanctions.of_member(unit, world.group, world.mara) == []
        assert await cases.open_case_of(unit, world.mara) is not None


async def test_an_automatic_mute_that_runs_is_carried_on_only_when_the_case_is_over(world: World) -> None:
    await world.say(world.mara, world.group, "good evening")
    number = await open_case(world, world.mara)
    await coming_back_while_muted_for_warnings(world, world.mara)
    assert world.tg.member(world.group, world.mara)["status"] == "member"
    async with world.unit() as unit:
        await unit.execute(
            update(distress_case).where(distress_case.c.number == number).values(state="resolved", closed_at=unit.now)
        )
    world.tg.leave(world.mara, world.group)
    world.tg.add_member(world.group, world.mara)
    await world.settle()
    assert world.tg.member(world.group, world.mara)["status"] == "restricted"


async def test_a_mute_a_person_ordered_is_carried_on(world: World) -> None:
    await world.say(world.mara, world.group, "good evening")
    await open_case(world, world.mara)
    async with world.unit() as unit:
        await sanctions.record(unit, world.group, world.mara, Kind.MUTE, issued_by=world.nora)
    world.tg.leave(world.mara, world.group)
    world.tg.add_member(world.group, world.mara)
    await world.settle()
    assert world.tg.member(world.group, world.mara)["status"] == "restricted"


async def test_newcomers_with_a_case_get_no_notes_and_groups_with_one_are_gentle(world: World) -> None:
    await world.say(world.mara, world.group, "good evening")
    await open_case(world, world.mara)
    async with world.unit() as unit:
        assert await prompts.is_gentle(unit, world.group)
        assert await joining.get(unit, world.group, world.mara) is None


# -- what a person orders --------------------------------------------------------------------------


async def test_deleting_a_message_of_an_open_case_is_asked_twice(world: World) -> None:
    await world.start(world.mara)
    message = await world.say(world.mara, world.group, CRISIS)
    await world.say(world.nora, world.group, "/del", reply_to=message["message_id"])
    assert message["message_id"] in [each["message_id"] for each in world.tg.transcript(world.group)]
    assert "Deleting it can feel like a punishment" in world.last(world.moderators)["text"]
    await world.press(world.nora, world.moderators, "Delete anyway")
    assert message["message_id"] not in [each["message_id"] for each in world.tg.transcript(world.group)]
    said = world.last(world.mara)
    assert "taken down a message of yours" in said["text"]
    assert "Livslinien" in said["text"]
    await world.press(world.mara, world.mara, "Ask a moderator")
    assert "Asks for a person" in world.last(world.moderators)["text"]


async def test_whoever_leaves_it_has_deleted_nothing(world: World) -> None:
    message = await world.say(world.mara, world.group, CRISIS)
    await world.say(world.nora, world.group, "/del", reply_to=message["message_id"])
    await world.press(world.nora, world.moderators, "No")
    assert message["message_id"] in [each["message_id"] for each in world.tg.transcript(world.group)]
    assert "Deleting it" not in world.last(world.moderators)["text"]


async def test_only_whoever_was_asked_may_delete(world: World) -> None:
    message = await world.say(world.mara, world.group, CRISIS)
    await world.say(world.nora, world.group, "/del", reply_to=message["message_id"])
    await world.press(world.jonas, world.moderators, "Delete anyway")
    assert message["message_id"] in [each["message_id"] for each in world.tg.transcript(world.group)]


async def test_an_ordinary_message_is_deleted_without_a_question(world: World) -> None:
    message = await world.say(world.mara, world.group, "good evening")
    await world.say(world.nora, world.group, "/del", reply_to=message["message_id"])
    assert message["message_id"] not in [each["message_id"] for each in world.tg.transcript(world.group)]


async def test_deleting_and_warning_is_asked_twice_as_well(world: World) -> None:
    message = await world.say(world.mara, world.group, CRISIS)
    await world.say(world.nora, world.group, "/dwarn not here", reply_to=message["message_id"])
    assert message["message_id"] in [each["message_id"] for each in world.tg.transcript(world.group)]
    assert "has an open case" in world.last(world.moderators)["text"]
    await world.press(world.nora, world.moderators, "Delete and warn anyway")
    assert message["message_id"] not in [each["message_id"] for each in world.tg.transcript(world.group)]


async def test_a_mute_after_the_second_look_carries_help_lines_and_a_way_to_the_moderators(world: World) -> None:
    await world.start(world.mara)
    message = await world.say(world.mara, world.group, CRISIS)
    await world.say(world.nora, world.group, "/mute 2h please rest", reply_to=message["message_id"])
    await world.press(world.nora, world.moderators, "Mute anyway")
    said = world.last(world.mara)
    assert "Livslinien" in said["text"]
    assert "you can still reach the moderators" in said["text"]
    await world.press(world.mara, world.mara, "Ask a moderator")
    assert "Asks for a person" in world.last(world.moderators)["text"]


async def test_an_author_who_never_started_is_told_of_the_deletion_alone_in_the_group(world: World) -> None:
    message = await world.say(world.mara, world.group, CRISIS)
    await world.say(world.nora, world.group, "/del", reply_to=message["message_id"])
    await world.press(world.nora, world.moderators, "Delete anyway")
    assert any("taken down a message of yours" in text for text in world.texts(world.group, world.mara))
    assert not any("taken down a message of yours" in text for text in world.texts(world.group, world.ali))

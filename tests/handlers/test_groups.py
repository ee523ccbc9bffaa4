"""Waymark's own standing in groups: added, promoted, demoted, removed, added again, moved to a new id."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from harness import ADMIN_RIGHTS, World, buttons
from storage import chats, people, schedule
from storage.members_data import columns_naming, rekey_chat
from storage.setup import erase_chats, erase_options
from storage.tables import chat_option


async def new_group(world: World, kind: str = "supergroup", rights: dict[str, bool] | None = None) -> int:
    """A second group with Waymark in it, added by Nora; gives its id."""
    group: int = world.tg.add_group("Morning Circle", world.nora, kind=kind)["id"]
    world.tg.add_bot_to_group(group, world.bot_id, by=world.nora, rights=rights)
    await world.settle()
    return group


async def chat(world: World, chat_id: int) -> chats.Chat:
    async with world.unit() as unit:
        found = await chats.get(unit, chat_id)
    assert found is not None
    return found


async def stored_ids(world: World, chat_id: int) -> dict[str, int]:
    """How many rows of each table name a chat."""
    found = {}
    async with world.unit() as unit:
        for table, column in columns_naming("chat"):
            number = len(await unit.rows(select(table).where(column == chat_id)))
            if number:
                found[f"{table.name}.{column.name}"] = number
    return found


async def test_being_added_is_noted_and_said_briefly(world: World) -> None:
    group = await new_group(world, rights=ADMIN_RIGHTS)

    found = await chat(world, group)
    assert (found.bot_status, found.added_by, found.set_up) == ("administrator", world.nora, False)
    assert set(found.bot_rights) >= set(ADMIN_RIGHTS)
    said = world.last(group)
    assert "I’m in" in said["text"]
    assert "delete messages" in said["text"]
    assert "can’t yet" not in said["text"]
    assert [button["text"] for button in buttons(said)] == ["Set up"]

    await world.advance(seconds=61)
    assert world.from_bot(group) == []


async def test_without_rights_it_says_what_that_means(world: World) -> None:
    group = await new_group(world)

    said = world.last(group)["text"]
    assert "I’m not an administrator: I may not see every message" in said
    assert "/mute" in said
    assert "join requests" in said


async def test_in_a_basic_group_it_says_how_to_upgrade(world: World) -> None:
    group = await new_group(world, kind="group")

    assert "needs a supergroup" in world.last(group)["text"]


async def test_being_promoted_later_is_noted_without_a_word(world: World) -> None:
    group = await new_group(world)
    before = len(world.from_bot(group))
    world.tg.promote(group, world.bot_id, by=world.nora, **ADMIN_RIGHTS)
    await world.settle()

    assert (await chat(world, group)).may("can_delete_messages")
    assert len(world.from_bot(group)) == before


async def test_a_lost_right_is_told_to_the_moderators_once_with_its_consequence(world: World) -> None:
    rights = {**ADMIN_RIGHTS, "can_restrict_members": False}
    world.tg.promote(world.group, world.bot_id, by=world.nora, **rights)
    await world.settle()

    told = [text for text in world.texts(world.moderators) if "lost rights" in text]
    assert len(told) == 1
    assert "/ban" in told[0]
    assert "Delete messages" not in told[0]
    assert not (await chat(world, world.group)).may("can_restrict_members")


async def test_being_demoted_is_told_too(world: World) -> None:
    world.tg.demote(world.group, world.bot_id, by=world.nora)
    await world.settle()

    assert "Delete messages" in world.last(world.moderators)["text"]
    assert (await chat(world, world.group)).bot_status == "member"


async def test_being_removed_cancels_everything_planned_and_tells_the_moderators(world: World) -> None:
    async with world.unit() as unit:
        await schedule.plan(unit, "joining.forget", world.group, "x", unit.now + timedelta(days=1))
        await schedule.plan(unit, "joining.forget", world.moderators, "x", unit.now + timedelta(days=1))
    world.tg.remove_member(world.group, world.bot_id, by=world.nora)
    await world.settle()

    assert (await chat(world, world.group)).bot_status == "kicked"
    assert "schedule.chat_id" not in await stored_ids(world, world.group)
    assert "schedule.chat_id" in await stored_ids(world, world.moderators)
    assert "no longer in" in world.last(world.moderators)["text"]


async def test_added_again_the_settings_are_still_there_and_it_says_so(world: World) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "joining", minimum_age=21)
    world.tg.remove_member(world.group, world.bot_id, by=world.nora)
    await world.settle()
    world.tg.unban(world.nora, world.group, world.bot_id)
    world.tg.add_bot_to_group(world.group, world.bot_id, by=world.nora, rights=ADMIN_RIGHTS)
    await world.settle()

    found = await chat(world, world.group)
    assert (found.active, found.set_up, found.country) == (True, True, "DK")
    assert found.moderators_chat_id == world.moderators
    async with world.unit() as unit:
        assert await chats.options(unit, world.group, "joining") == {"minimum_age": 21}
    assert "settings from before are still here" in world.last(world.group)["text"]


async def test_when_the_moderators_chat_is_lost_whoever_added_waymark_is_asked_for_another(world: World) -> None:
    await world.start(world.nora)
    world.tg.remove_member(world.moderators, world.bot_id, by=world.nora)
    await world.settle()

    assert (await chat(world, world.group)).moderators_chat_id is None
    assert "choose where they go" in world.last(world.nora)["text"]
    assert world.labels(world.nora) == ["Set up", "Help now"]


async def test_a_new_title_is_kept(world: World) -> None:
    title = {"new_chat_title": "Late Circle"}
    await deliver(world, world.group, title)

    assert (await chat(world, world.group)).title == "Late Circle"


async def deliver(world: World, chat_id: int, fields: dict[str, Any]) -> None:
    """Give Waymark a service message of Nora's as Telegram would."""
    found = {"id": chat_id, "type": "supergroup", "title": "Evening Circle"}
    nora = {"id": world.nora, "is_bot": False, "first_name": "Nora"}
    message = {"message_id": 9001, "date": 0, "chat": found, "from": nora, **fields}
    for bot in world.tg.world.bots.values():
        bot.queue.put("message", message, world.tg.world.now(), chat_id)
    await world.settle()


async def test_a_migrated_group_keeps_everything_under_its_new_id(world: World) -> None:
    old = await new_group(world, kind="group", rights=ADMIN_RIGHTS)
    await world.say(world.nora, old, "good morning")
    async with world.unit() as unit:
        await chats.change(unit, old, set_up=True, countries=["DK"], moderators_chat_id=world.moderators)
        await chats.choose(unit, old, "joining", minimum_age=16)
        await schedule.plan(unit, "joining.forget", old, "x", unit.now + timedelta(days=1), user_id=world.sam)
    new = world.tg.migrate(old)
    await world.settle()
    await world.say(world.nora, new, "still here")

    assert await stored_ids(world, old) == {}
    found = await chat(world, new)
    assert (found.kind, found.set_up, found.countries) == ("supergroup", True, ("DK",))
    assert found.moderators_chat_id == world.moderators
    async with world.unit() as unit:
        assert await chats.options(unit, new, "joining") == {"minimum_age": 16}
        assert await people.get_membership(unit, new, world.nora) is not None
    assert "schedule.chat_id" in await stored_ids(world, new)
    assert await world.parked() == 0


async def test_the_two_notices_of_a_migration_may_come_in_either_order(world: World) -> None:
    new = -1009999999999
    async with world.unit() as unit:
        await chats.arrive(unit, new, "supergroup", "Evening Circle")  # something about the new id came first
    await deliver(world, new, {"migrate_from_chat_id": world.group})
    await deliver(world, world.group, {"migrate_to_chat_id": new})

    assert (await chat(world, new)).country == "DK"
    async with world.unit() as unit:
        assert await chats.get(unit, world.group) is None


async def test_after_the_sender_moved_a_group_the_notices_only_complete_it(world: World) -> None:
    new = -1009999999999
    async with world.unit() as unit:
        await chats.change(unit, world.group, kind="group")
        await rekey_chat(unit, world.group, new)
    await deliver(world, world.group, {"migrate_to_chat_id": new})
    await deliver(world, new, {"migrate_from_chat_id": world.group})

    found = await chat(world, new)
    assert (found.kind, found.country) == ("supergroup", "DK")
    assert await stored_ids(world, world.group) == {}


async def test_a_migrated_moderators_chat_still_gets_the_alerts(world: World) -> None:
    new = -1009999999999
    await deliver(world, world.moderators, {"migrate_to_chat_id": new})

    assert (await chat(world, world.group)).moderators_chat_id == new
    assert (await chat(world, new)).role == "moderators"


async def test_erasing_whoever_added_waymark_keeps_the_group(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=world.nora)
        assert await erase_chats(unit, world.nora) >= 2
        assert await erase_options(unit, world.nora) == 0
        found = await chats.get(unit, world.group)
        assert found is not None
        assert (found.added_by, found.moderators_chat_id) == (None, None)
        assert await unit.rows(select(chat_option)) is not None

"""The sender through the real outbox and the sandbox: urgency, holds, unknown outcomes, follow-ups."""

from __future__ import annotations

import pytest

from conftest_bot import listening, texts_of
from domain.wishes import Urgency, Wish
from handlers.kit import wishes
from storage import outbox, people


async def idle(_update, _context) -> None:
    return


async def wish(world, *made: Wish) -> None:
    """Put wishes into the outbox as a committed unit would."""
    async with world.waymark.database.transaction() as connection:
        pending = await outbox.add(connection, made, world.clock.now())
    world.waymark.sender.add(pending)


async def states(world) -> dict[str, int]:
    async with world.waymark.database.transaction() as connection:
        return await outbox.counts(connection)


@pytest.fixture
async def world(open_with):
    world = await open_with(listening("idle", idle))
    await world.start(world.mara)
    await world.start(world.ali)
    return world


async def test_the_most_urgent_goes_first_and_equals_keep_their_order(world) -> None:
    await wish(
        world,
        wishes.send(world.group, "prompt", urgency=Urgency.SCHEDULED, key="p"),
        wishes.send(world.group, "one"),
        wishes.send(world.group, "two"),
        wishes.send(world.group, "crisis", urgency=Urgency.CRISIS),
    )
    await world.settle()
    assert world.texts(world.group)[-4:] == ["crisis", "one", "two", "prompt"]


async def test_a_429_delays_only_the_chat_it_names(world) -> None:
    world.tg.fault(method="sendMessage", chat_id=world.group, code=429, retry_after=30)
    await wish(world, wishes.send(world.group, "held"), wishes.send(world.mara, "free"))
    await world.settle()
    assert world.last(world.mara)["text"] == "free"
    assert "held" not in world.texts(world.group)
    await world.advance(seconds=29)
    assert "held" not in world.texts(world.group)
    await world.advance(seconds=2)
    assert world.texts(world.group).count("held") == 1


async def test_a_reply_whose_fate_is_unknown_goes_again(world) -> None:
    world.tg.fault(method="sendMessage", code="timeout")
    await wish(world, wishes.send(world.group, "reply"))
    await world.settle()
    await world.advance(seconds=5)
    assert world.texts(world.group).count("reply") == 1
    assert await states(world) == {}


async def test_a_scheduled_post_whose_fate_is_unknown_is_not_sent_twice(world) -> None:
    world.tg.fault(method="sendMessage", code="lost_answer")
    await wish(world, wishes.send(world.group, "prompt", urgency=Urgency.SCHEDULED, key="p"))
    await world.settle()
    await world.advance(minutes=5)
    assert world.texts(world.group).count("prompt") == 1
    assert await states(world) == {"unknown": 1}


async def test_a_server_in_trouble_is_tried_again_until_it_is_well(world) -> None:
    world.tg.fault(method="sendMessage", code=500, times=4)
    await wish(world, wishes.send(world.group, "patient", urgency=Urgency.CRISIS))
    await world.settle()
    for _ in range(6):
        await world.advance(seconds=20)
    assert world.texts(world.group).count("patient") == 1


async def test_what_follows_comes_only_after_telegram_agreed(world) -> None:
    await wish(
        world,
        wishes.send(
            world.group, "asked", then=(wishes.send(world.mara, "agreed"),), otherwise=(wishes.send(world.mara, "no"),)
        ),
        wishes.send(
            -100999, "nowhere", then=(wishes.send(world.ali, "yes"),), otherwise=(wishes.send(world.ali, "refused"),)
        ),
    )
    await world.settle()
    assert world.last(world.mara)["text"] == "agreed"
    assert world.last(world.ali)["text"] == "refused"
    assert await states(world) == {"dead": 1}


async def test_a_person_who_blocked_waymark_is_noted_and_the_way_round_is_taken(world) -> None:
    async with world.unit() as unit:
        await people.meet(unit, world.mara, "Mara", None, None)
        await people.change(unit, world.mara, reachable=True)
    world.tg.block(world.mara, world.bot_id)
    await wish(world, wishes.send(world.mara, "private", otherwise=(wishes.send(world.group, "public"),)))
    await world.settle()
    assert world.last(world.group)["text"] == "public"
    async with world.unit() as unit:
        assert (await people.get(unit, world.mara)).reachable is False


async def test_a_message_can_be_changed_by_the_name_it_was_kept_under(world) -> None:
    await wish(
        world, wishes.send(world.group, "before", keep_as="card"), wishes.edit(world.group, "after", refers_to="card")
    )
    await world.settle()
    assert "before" not in world.texts(world.group)
    assert world.texts(world.group)[-1] == "after"


async def test_an_unchanged_message_and_a_deleted_one_are_no_trouble(world) -> None:
    await wish(
        world, wishes.send(world.group, "same", keep_as="card"), wishes.edit(world.group, "same", refers_to="card")
    )
    await wish(world, wishes.delete(world.group, refers_to="card"), wishes.delete(world.group, refers_to="card"))
    await world.settle()
    assert await states(world) == {}


async def test_what_waited_at_a_crash_is_sent_after_the_restart_in_order(world) -> None:
    async with world.waymark.database.transaction() as connection:
        await outbox.add(connection, [wishes.send(world.group, f"w{n}") for n in range(5)], world.clock.now())
    await world.restart()
    await world.settle()
    assert world.texts(world.group)[-5:] == [f"w{n}" for n in range(5)]


async def test_a_wish_for_later_waits_for_its_time(world) -> None:
    from datetime import timedelta

    at = world.clock.now() + timedelta(seconds=10)
    await wish(world, wishes.send(world.group, "later", not_before=at))
    await world.advance(seconds=9)
    assert "later" not in world.texts(world.group)
    await world.advance(seconds=1)
    assert world.texts(world.group)[-1] == "later"


async def test_a_group_that_migrated_gets_what_was_meant_for_it_once(open_with) -> None:
    async def answer(_update, context) -> None:
        context.reply("for " + texts_of(context.raw))

    world = await open_with(listening("a", answer))
    small = world.tg.add_group("Small", owner=world.nora, kind="group")["id"]
    world.tg.add_bot_to_group(small, world.bot_id, by=world.nora, rights={"can_delete_messages": True})
    await world.settle()
    await wish(world, wishes.send(small, "later", key="k1"))
    new = world.tg.migrate(small)
    await world.settle()
    assert world.texts(new).count("later") == 1

"""Sending through long outages, crowds of calls under way, bugs in settling and people who leave meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from sqlalchemy import select, text
from telegram.error import InvalidToken

from bot.pacing import UNLIMITED, Pacing
from bot.sender import IN_FLIGHT
from bot.telegram_api import Outcome, call
from bot.timekeeper import Timekeeper
from bot.transport import AiohttpRequest, NotSentError
from bot.waiting import Waiting
from conftest_bot import listening
from domain.errors import StorageUnavailableError
from domain.wishes import Urgency, Wish
from handlers.kit import wishes
from storage import outbox
from storage.outbox import Pending
from storage.tables import kept_message


async def idle(_update, _context) -> None:
    return


async def wish(world, *made: Wish) -> None:
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


def through(world, do: Callable[..., Any]) -> None:
    """Let every call of the sender go through `do(chat, send)`, where `send()` makes the real call."""
    request = world.waymark.bot._request[1]
    real = request.do_request

    async def do_request(**call):
        return await do(call["request_data"].parameters.get("chat_id"), lambda: real(**call))

    request.do_request = do_request


@pytest.mark.parametrize("urgency", Urgency)
async def test_an_outage_of_an_hour_loses_no_wish(world, urgency) -> None:
    away = True

    async def network(_chat, send):
        if away:
            raise NotSentError("the server can't be reached")
        return await send()

    through(world, network)
    await wish(world, wishes.send(world.group, "patient", urgency=urgency))
    for _ in range(130):
        await world.advance(seconds=30)
    away = False
    await world.advance(seconds=31)
    assert world.texts(world.group).count("patient") == 1


async def test_a_post_that_waits_for_its_next_try_is_not_lost_by_a_restart(world) -> None:
    world.tg.fault(method="sendMessage", chat_id=world.group, code=429, retry_after=30)
    await wish(world, wishes.send(world.group, "prompt", urgency=Urgency.SCHEDULED, key="p"))
    await world.settle()
    await world.restart()
    await world.advance(seconds=31)
    assert world.texts(world.group).count("prompt") == 1


async def test_a_crisis_answer_finds_room_among_calls_that_hang(world) -> None:
    sent, hang = asyncio.Event(), asyncio.Event()

    async def network(chat, send):
        if chat != world.group:
            await hang.wait()
        answer = await send()
        sent.set()
        return answer

    through(world, network)
    running = asyncio.create_task(world.waymark.sender.run())
    await wish(world, *(wishes.send(-(10**6) - n, "slow") for n in range(IN_FLIGHT + 10)))
    async with asyncio.timeout(10):
        while len(world.waymark.sender._under_way) < IN_FLIGHT:
            await asyncio.sleep(0)
        await wish(world, wishes.send(world.group, "crisis", urgency=Urgency.CRISIS))
        await sent.wait()
    assert world.last(world.group)["text"] == "crisis"
    running.cancel()
    hang.set()
    await asyncio.gather(running, *world.waymark.sender._under_way, return_exceptions=True)


async def test_a_bug_in_settling_one_answer_does_not_hold_up_the_others(world, monkeypatch) -> None:
    async def broken(*_given) -> None:
        raise RuntimeError

    monkeypatch.setattr(outbox, "keep_message", broken)
    await wish(
        world,
        wishes.send(world.mara, "one", keep_as="card", then=(wishes.send(world.mara, "follows"),)),
        wishes.send(world.ali, "two", then=(wishes.send(world.ali, "three"),)),
    )
    await world.settle()
    assert world.last(world.ali)["text"] == "three"
    assert world.texts(world.mara)[-1] == "one"
    assert await states(world) == {}


async def test_a_bug_while_sending_one_wish_does_not_end_the_others(world) -> None:
    async def network(_chat, send):
        status, body = await send()
        return status, b'{"ok":true,"result":{}}' if b'"odd"' in body else body

    through(world, network)
    odd = wishes.send(world.mara, "odd", keep_as="card", otherwise=(wishes.send(world.ali, "instead"),))
    broken = Wish("sendDocument", {"chat_id": world.mara, "document": {"$file": {}}}, chat_id=world.mara)
    await wish(world, odd, broken, wishes.send(world.group, "fine"))
    await world.settle()
    assert world.last(world.group)["text"] == "fine"
    assert "waiting" not in await states(world)


async def test_a_group_that_migrates_while_the_database_is_away_gets_its_message(world, monkeypatch) -> None:
    small = world.tg.add_group("Small", owner=world.nora, kind="group")["id"]
    world.tg.add_bot_to_group(small, world.bot_id, by=world.nora, rights={"can_delete_messages": True})
    await world.settle()
    new = world.tg.migrate(small)
    real = world.waymark.sender._migrated
    tries = []

    async def away(old: int, to: int) -> None:
        tries.append(to)
        if len(tries) == 1:
            raise StorageUnavailableError("away")
        await real(old, to)

    monkeypatch.setattr(world.waymark.sender, "_migrated", away)
    await wish(world, wishes.send(small, "later"))
    await world.waymark.sender.drain()
    world.clock.advance(timedelta(seconds=10))
    await world.waymark.sender.drain()
    assert tries == [new, new]
    assert world.texts(new).count("later") == 1


async def test_nothing_under_way_to_an_erased_person_is_tried_again_or_kept(world) -> None:
    async def network(_chat, send):
        world.waymark.sender.drop_person(world.mara)
        async with world.waymark.database.transaction() as connection:
            await connection.execute(text("DELETE FROM outbox"))
        return await send()

    through(world, network)
    world.tg.fault(method="sendMessage", chat_id=world.mara, code=429, retry_after=5)
    await wish(world, wishes.send(world.mara, "again", otherwise=(wishes.send(world.ali, "instead"),)))
    await world.settle()
    await wish(world, wishes.send(world.mara, "arrives", keep_as="card", then=(wishes.send(world.ali, "then"),)))
    await world.advance(seconds=10)
    assert "again" not in world.texts(world.mara)
    assert world.texts(world.mara)[-1] == "arrives"
    assert not {"instead", "then"} & set(world.texts(world.ali))
    async with world.waymark.database.transaction() as connection:
        assert (await connection.execute(select(kept_message))).all() == []


async def test_a_wish_taken_back_while_it_is_under_way_is_not_tried_again(world) -> None:
    async def network(_chat, send):
        world.waymark.sender.drop("breathe:")
        return await send()

    through(world, network)
    world.tg.fault(method="sendMessage", code=429, retry_after=5)
    await wish(world, wishes.send(world.mara, "in", key="breathe:1", otherwise=(wishes.send(world.ali, "no"),)))
    await world.settle()
    await world.advance(seconds=10)
    assert "in" not in world.texts(world.mara)
    assert "no" not in world.texts(world.ali)


@pytest.mark.parametrize("payload", [b"<html>hello</html>", b"[]", b'{"ok":true}'])
async def test_an_answer_that_is_none_does_not_count_as_a_refusal(world, payload) -> None:
    async def network(_chat, _send):
        return 200, payload

    through(world, network)
    world.waymark.bot._request[1].parse_json_payload = AiohttpRequest().parse_json_payload
    answer = await call(world.waymark.bot, "sendMessage", {"chat_id": world.group, "text": "x"})
    assert answer.outcome is Outcome.UNKNOWN


async def test_a_token_refused_while_sending_ends_the_run_and_loses_nothing(world) -> None:
    token = dict(world.tg.world.tokens)
    world.tg.world.tokens.clear()
    await wish(world, wishes.send(world.group, "kept"))
    with pytest.raises(InvalidToken):
        await world.waymark.sender.drain()
    world.tg.world.tokens.update(token)
    await world.restart()
    await world.settle()
    assert world.last(world.group)["text"] == "kept"


async def test_a_connection_that_never_came_about_was_not_used(monkeypatch) -> None:
    request = AiohttpRequest()
    await request.initialize()

    def never(*_args, **_kwargs):
        raise aiohttp.ConnectionTimeoutError

    monkeypatch.setattr(request._session, "request", never)
    with pytest.raises(NotSentError):
        await request.do_request("http://x.test/bot1:t/getMe", "POST")
    await request.shutdown()


def test_no_nap_is_so_long_that_a_moved_clock_goes_unseen() -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    waiting = Waiting(Pacing(UNLIMITED, lambda: 0.0), lambda: 0.0, now.timestamp)
    waiting.add([Pending(1, wishes.send(7, "x", not_before=now + timedelta(hours=8)))])
    assert waiting.seconds_to_next() <= 60


async def test_the_ticks_go_on_when_the_clock_is_set_back() -> None:
    async def nothing() -> None:
        return

    timekeeper = Timekeeper(nothing, nothing, nothing)
    timekeeper.start()
    try:
        for job in timekeeper._scheduler.get_jobs():
            job.modify(next_run_time=datetime.now(UTC) + timedelta(hours=2))  # as after a clock two hours ahead
        timekeeper.look()
        tick, clean = (timekeeper._scheduler.get_job(name).next_run_time for name in ("tick", "clean"))
        assert tick < datetime.now(UTC) + timedelta(minutes=1)
        assert clean < datetime.now(UTC) + timedelta(hours=1)
    finally:
        timekeeper.stop()

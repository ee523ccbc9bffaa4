"""Receiving and handling through bad updates, dead connections and a database that comes and goes."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text
from telegram.error import Conflict, InvalidToken, NetworkError

from bot.receiver import ALLOWED_UPDATES
from conftest_bot import falling_due, listening, texts_of
from domain.errors import AlreadyRunningError, StorageUnavailableError
from handlers.kit.facts import Need
from handlers.kit.feature import Feature, Listener
from storage import schedule


def echo(prefix: str):
    async def handler(_update, context) -> None:
        context.reply(f"{prefix} {texts_of(context.raw)}")

    return handler


def everything(_raw, _caches) -> bool:
    return True


async def read_only(world, on: bool) -> None:
    async with world.waymark.database.engine.connect() as connection:
        raw = await connection.get_raw_connection()
        await raw.driver_connection.execute(f"PRAGMA query_only={int(on)}")


def message(world, words: str, **more) -> dict:
    return {"message_id": 900, "date": 1, "chat": {"id": world.group, "type": "supergroup"}, "text": words, **more}


async def test_an_update_whose_needs_can_not_be_read_stops_nobody(open_with) -> None:
    def needs(raw):
        return [Need(raw["message"]["chat"]["id"], raw["message"]["reply_to_message"]["from"]["id"])]

    feature = Feature(name="f", listeners=(Listener(lambda raw, _c: bool(texts_of(raw)), echo("seen")),), needs=needs)
    world = await open_with(feature)
    world.tg.send(world.mara, world.group, "hello")
    world.tg.send(world.nora, world.moderators, "hello")
    await world.settle()
    assert world.last(world.group)["text"] == world.last(world.moderators)["text"] == "seen hello"


@pytest.mark.parametrize(
    "broken",
    [
        {"message": "no message at all"},
        {"message": {"chat": {"id": "x"}, "text": "hello"}},
        {"message": {"chat": {"id": 2.0**70, "type": "group"}, "from": {"id": 2.0**70}, "text": "hello"}},
        {"message": {"chat": None, "text": "/start", "entities": [{}]}},
        {"callback_query": {"id": "1", "data": 5}},
    ],
)
async def test_no_shape_of_an_update_keeps_the_next_one_waiting(open_with, broken) -> None:
    world = await open_with(listening("care", echo("care"), everything))
    await world.waymark.receiver.take([{"update_id": 5, **broken}, {"update_id": 6, "message": message(world, "next")}])
    await world.settle()
    assert world.last(world.group)["text"] == "care next"
    assert await world.parked() == 1


async def test_a_failed_poll_leaves_the_connections_of_the_sender_alone(open_with) -> None:
    world = await open_with(listening("care", echo("care")))
    closed = []

    def watch(name, request) -> None:
        async def shutdown() -> None:
            closed.append(name)

        request.shutdown = shutdown

    for name, request in zip(("polling", "sending"), world.waymark.bot._request, strict=True):
        watch(name, request)
    await world.waymark.receiver._after(NetworkError("broken"))
    assert closed == ["polling"]


async def test_a_refused_token_ends_the_polling(open_with) -> None:
    world = await open_with(listening("care", echo("care")))
    world.tg.world.tokens.clear()
    with pytest.raises(InvalidToken):
        async with asyncio.timeout(5):
            await world.waymark.receiver.run()


async def test_a_forgotten_webhook_is_named_as_the_cause(open_with) -> None:
    world = await open_with(listening("care", echo("care")))
    conflict = Conflict("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it")
    with pytest.raises(AlreadyRunningError, match="webhook"):
        for _ in range(100):
            await world.waymark.receiver._after(conflict)


async def test_after_another_poller_the_kinds_of_updates_are_asked_for_again(open_with) -> None:
    world = await open_with(listening("care", echo("care")))
    asked = []
    ask = type(world.waymark.bot).do_api_request

    async def spy(bot, endpoint, api_kwargs=None, **more):
        asked.append(dict(api_kwargs))
        return await ask(bot, endpoint, api_kwargs=api_kwargs, **more)

    world.waymark.receiver._bot = type(
        "Spy", (), {"do_api_request": lambda _s, *a, **m: spy(world.waymark.bot, *a, **m)}
    )()
    await world.waymark.receiver.poll_once()
    assert "allowed_updates" not in asked[-1]
    await world.waymark.receiver._after(Conflict("terminated by other getUpdates request"))
    await world.waymark.receiver.poll_once()
    assert asked[-1]["allowed_updates"] == list(ALLOWED_UPDATES)


async def test_one_update_that_can_not_be_answered_from_memory_does_not_silence_the_next(open_with) -> None:
    world = await open_with(listening("care", echo("care")))
    await read_only(world, True)
    danger = message(world, "I want to kill myself tonight", **{"from": {"id": world.mara}})
    updates = [{"update_id": 5, "message": "nonsense"}, {"update_id": 6, "message": danger}]
    with pytest.raises(StorageUnavailableError):
        await world.waymark.receiver.take(updates)
    await read_only(world, False)
    assert len(world.from_bot(world.group)) == 1


async def test_who_is_in_danger_is_answered_from_memory_when_the_disk_fails_after_the_update_was_kept(
    open_with,
) -> None:
    world = await open_with(listening("care", echo("care")))
    world.tg.send(world.mara, world.group, "I want to kill myself tonight")
    await world.waymark.receiver.poll_once()
    await read_only(world, True)
    assert await world.waymark.engine._handle_group(world.waymark.engine._take()) is False
    said = world.last(world.group)
    assert said["text"] != "care I want to kill myself tonight"
    assert said["reply_to_message"]["text"] == "I want to kill myself tonight"
    await read_only(world, False)
    await world.settle()
    assert world.last(world.group)["text"] == "care I want to kill myself tonight"


async def test_a_failing_update_is_kept_when_the_database_goes_while_its_failure_is_counted(
    open_with, monkeypatch
) -> None:
    world = await open_with(listening("care", echo("care")))
    world.tg.send(world.mara, world.group, "hello")
    await world.waymark.receiver.poll_once()
    engine, inbox = world.waymark.engine, world.waymark.inbox
    settle = inbox.settle

    async def spoil(*_given) -> None:
        raise RuntimeError

    async def away(*_given) -> None:
        raise StorageUnavailableError("away")

    monkeypatch.setattr(type(inbox), "settle", spoil)
    monkeypatch.setattr(type(inbox), "count_attempt", away)
    assert await engine._handle_group(engine._take()) is False
    monkeypatch.undo()
    assert inbox.settle == settle
    await world.settle()
    assert world.last(world.group)["text"] == "care hello"


async def test_rights_are_asked_for_again_after_the_database_was_away(open_with) -> None:
    seen = []

    async def handler(_update, context) -> None:
        seen.append(context.facts.staff[context.chat_id].includes(world.ali))

    feature = Feature(
        name="f",
        listeners=(Listener(lambda raw, _c: bool(texts_of(raw)), handler),),
        needs=lambda raw: [Need(raw["message"]["chat"]["id"])] if texts_of(raw) else [],
    )
    world = await open_with(feature)
    world.tg.promote(world.group, world.ali, can_delete_messages=True)
    await world.settle()
    world.tg.send(world.mara, world.group, "hello")
    await world.waymark.receiver.poll_once()
    engine = world.waymark.engine
    while not (group := engine._take()):
        await asyncio.gather(*engine._fetching)
    await read_only(world, True)
    assert await engine._handle_group(group) is False
    seen.clear()
    world.tg.demote(world.group, world.ali)
    world.clock.advance(timedelta(minutes=10))
    await read_only(world, False)
    await world.settle()
    assert seen == [False]


async def test_handling_everything_ends_with_an_error_while_the_database_is_away(open_with) -> None:
    world = await open_with(listening("care", echo("care")))
    world.tg.send(world.mara, world.group, "hello")
    await world.waymark.receiver.poll_once()
    await read_only(world, True)
    with pytest.raises(StorageUnavailableError):
        async with asyncio.timeout(5):
            await world.waymark.engine.drain()
    await read_only(world, False)


async def test_a_parked_update_that_names_no_feature_is_replayed_by_everyone(open_with) -> None:
    world = await open_with(listening("care", echo("care")), listening("also", echo("also")))
    world.tg.send(world.mara, world.group, "x")
    await world.waymark.receiver.poll_once()
    async with world.waymark.database.transaction() as connection:
        await connection.execute(text("UPDATE inbox SET state = 'parked' WHERE state = 'todo'"))
        assert await world.waymark.inbox.replay(connection) == 1
    await world.restart()
    await world.settle()
    assert world.texts(world.group)[-3:] == ["x", "care x", "also x"]


async def test_a_feature_whose_test_breaks_is_the_one_that_is_replayed(open_with) -> None:
    broken = True

    def concerns(raw, _caches) -> bool:
        if broken:
            raise KeyError
        return bool(texts_of(raw))

    world = await open_with(listening("odd", echo("odd"), concerns), listening("care", echo("care")))
    await world.say(world.mara, world.group, "hello")
    broken = False
    async with world.waymark.database.transaction() as connection:
        await world.waymark.inbox.replay(connection)
    await world.waymark.engine.load()
    await world.settle()
    assert world.texts(world.group)[-3:] == ["hello", "care hello", "odd hello"]


async def test_an_occasion_put_off_to_the_past_ends_its_tick(open_with) -> None:
    times = []

    async def due(occasion, context) -> None:
        times.append(1)
        await schedule.postpone(context.unit, occasion, context.now)

    world = await open_with(falling_due("f", due))
    async with world.unit() as unit:
        await schedule.plan(unit, "f.thing", world.group, "today", world.clock.now())
    async with asyncio.timeout(5):
        await world.waymark.occasions.tick()
    assert len(times) == 1


async def test_an_occasion_that_can_not_be_read_ends_its_tick_with_the_error(open_with) -> None:
    async def due(_occasion, _context) -> None:
        return

    world = await open_with(falling_due("f", due))
    async with world.unit() as unit:
        await schedule.plan(unit, "f.thing", world.group, "today", world.clock.now())
        await unit.execute(text("UPDATE schedule SET payload = 'no json'"))
    with pytest.raises(ValueError, match="Expecting"):
        async with asyncio.timeout(5):
            await world.waymark.occasions.tick()

"""The engine through the real application: isolation, order, parking, replay, and faults of disk and clock."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot import application
from conftest_bot import falling_due, listening, texts_of
from domain.errors import StorageUnavailableError, UsageError
from domain.wishes import Urgency
from handlers.kit.wishes import send
from storage import people, schedule


def echo(prefix: str):
    async def handler(_update, context) -> None:
        context.reply(f"{prefix} {texts_of(context.raw)}")

    return handler


async def broken(_update, _context) -> None:
    raise RuntimeError("a bug, with a member's words in it")


async def test_the_first_features_answer_survives_a_bug_in_another(open_with) -> None:
    world = await open_with(
        listening("care", echo("care")), listening("broken", broken), listening("last", echo("last"))
    )
    await world.say(world.mara, world.group, "hello")
    assert world.texts(world.group)[-3:] == ["hello", "care hello", "last hello"]
    assert await world.parked() == 1


async def test_a_bug_takes_back_the_rows_and_wishes_of_its_own_feature(open_with) -> None:
    async def half(_update, context) -> None:
        await people.meet(context.unit, 4711, "Half", None, None)
        context.reply("half done")
        raise RuntimeError

    world = await open_with(listening("half", half), listening("whole", echo("whole")))
    await world.say(world.mara, world.group, "hello")
    assert world.texts(world.group)[-2:] == ["hello", "whole hello"]
    async with world.unit() as unit:
        assert await people.get(unit, 4711) is None


async def test_a_hanging_feature_is_ended_and_the_others_go_on(open_with, monkeypatch) -> None:
    monkeypatch.setattr(application, "FEATURE_SECONDS", 0.01)

    async def hang(_update, _context) -> None:
        await asyncio.Event().wait()

    world = await open_with(listening("care", echo("care")), listening("hang", hang), listening("last", echo("last")))
    await world.say(world.mara, world.group, "hello")
    assert world.texts(world.group)[-2:] == ["care hello", "last hello"]


async def test_a_broken_test_on_an_update_counts_as_concerned_and_stops_nobody(open_with) -> None:
    def concerns(_raw, _caches) -> bool:
        raise KeyError

    world = await open_with(listening("odd", echo("odd"), concerns), listening("care", echo("care")))
    await world.say(world.mara, world.group, "hello")
    assert world.last(world.group)["text"] == "care hello"


async def test_a_parked_update_is_replayed_only_by_what_failed(open_with) -> None:
    fail = True

    async def moody(_update, context) -> None:
        if fail:
            raise RuntimeError
        context.reply("at last")

    world = await open_with(listening("care", echo("care")), listening("moody", moody))
    await world.say(world.mara, world.group, "hello")
    fail = False
    async with world.waymark.database.transaction() as connection:
        assert await world.waymark.inbox.replay(connection) == 1
    await world.waymark.engine.load()
    await world.settle()
    assert world.texts(world.group)[-3:] == ["hello", "care hello", "at last"]
    assert await world.parked() == 0


async def test_an_update_the_library_cannot_read_is_handled_all_the_same(open_with) -> None:
    world = await open_with(listening("care", echo("care")))
    poison = {
        "update_id": 5,
        "message": {"message_id": 1, "date": 10**18, "chat": {"id": world.group, "type": "supergroup"}, "text": "x"},
    }
    await world.waymark.receiver.take([poison], None)
    await world.say(world.mara, world.group, "next")
    assert world.texts(world.group)[-3:] == ["next", "care x", "care next"]
    assert await world.parked() == 0


async def test_order_is_kept_within_a_chat_while_one_waits_for_facts(open_with) -> None:
    from handlers.kit.facts import Need
    from handlers.kit.feature import Feature, Listener

    def needs(raw):
        return [Need(world.group)] if "first" in texts_of(raw) else []

    feature = Feature(name="f", listeners=(Listener(lambda raw, _c: bool(texts_of(raw)), echo("seen")),), needs=needs)
    world = await open_with(feature)
    world.tg.send(world.mara, world.group, "first")
    world.tg.send(world.ali, world.group, "second")
    await world.settle()
    assert [each for each in world.texts(world.group) if each.startswith("seen")] == ["seen first", "seen second"]


async def test_what_a_person_typed_wrong_is_told_kindly_and_changes_nothing(open_with) -> None:
    async def refuse(_update, context) -> None:
        context.reply("never said")
        raise UsageError("trouble")

    world = await open_with(listening("refuse", refuse))
    await world.say(world.mara, world.group, "hello")
    assert "nothing was changed" in world.last(world.group)["text"]
    assert await world.parked() == 0


async def test_no_word_of_a_member_reaches_the_log(open_with, capsys) -> None:
    async def quoting(_update, context) -> None:
        raise RuntimeError(texts_of(context.raw))

    world = await open_with(listening("quoting", quoting))
    await world.say(world.mara, world.group, "canary-4711")
    printed = capsys.readouterr()
    assert "feature_failed" in printed.out + printed.err
    assert "canary-4711" not in printed.out + printed.err


async def test_a_full_disk_moves_no_offset_and_loses_nothing(open_with) -> None:
    world = await open_with(listening("care", echo("care")))
    async with world.waymark.database.transaction() as connection:
        pages = await connection.scalar(text("PRAGMA page_count"))
        await connection.execute(text(f"PRAGMA max_page_count={pages}"))
    for number in range(40):
        world.tg.send(world.mara, world.group, f"{number} " + "x" * 4000)
    with pytest.raises(StorageUnavailableError):
        await world.settle()
    async with world.waymark.database.transaction() as connection:
        await connection.execute(text("PRAGMA max_page_count=1000000"))
    await world.settle()
    answered = [each.split()[1] for each in world.texts(world.group) if each.startswith("care")]
    assert answered == [str(number) for number in range(40)]


async def test_an_occasion_fires_once_across_a_restart(open_with, tmp_path) -> None:
    fired = []

    async def due(occasion, context) -> None:
        fired.append(occasion.occurrence)
        context.wish(send(occasion.chat_id, "due", urgency=Urgency.SCHEDULED))

    world = await open_with(falling_due("f", due))
    async with world.unit() as unit:
        await schedule.plan(unit, "f.thing", world.group, "today", world.clock.now() + timedelta(minutes=1))
    await world.advance(minutes=2)
    await world.restart()
    await world.advance(minutes=2)
    assert fired == ["today"]
    assert world.texts(world.group).count("due") == 1


async def test_an_occasion_beyond_its_grace_is_skipped_with_a_record(open_with) -> None:
    fired = []

    async def due(_occasion, _context) -> None:
        fired.append("due")

    async def missed(_occasion, _context) -> None:
        fired.append("missed")

    world = await open_with(falling_due("f", due, timedelta(minutes=5), missed))
    async with world.unit() as unit:
        await schedule.plan(unit, "f.thing", world.group, "today", world.clock.now())
    await world.advance(minutes=6)
    assert fired == ["missed"]
    async with world.waymark.database.transaction() as connection:
        assert await schedule.counts(connection) == {"skipped": 1}


async def test_an_occasion_that_keeps_failing_gives_up_and_says_so(open_with) -> None:
    tries = []

    async def due(_occasion, _context) -> None:
        tries.append(1)
        raise RuntimeError

    world = await open_with(falling_due("f", due, timedelta(days=1)))
    async with world.unit() as unit:
        await schedule.plan(unit, "f.thing", world.group, "today", world.clock.now())
    for _ in range(10):
        await world.advance(minutes=1)
    assert len(tries) == 5
    async with world.waymark.database.transaction() as connection:
        assert await schedule.counts(connection) == {"failed": 1}


async def test_two_ticks_at_once_do_a_thing_once(open_with) -> None:
    fired = []

    async def due(occasion, _context) -> None:
        fired.append(occasion.occurrence)

    world = await open_with(falling_due("f", due))
    async with world.unit() as unit:
        await schedule.plan(unit, "f.thing", world.group, "today", world.clock.now())
    await asyncio.gather(*(world.waymark.occasions.tick() for _ in range(4)))
    assert fired == ["today"]


async def test_one_occasion_that_fails_does_not_hold_up_the_others(open_with) -> None:
    fired = []

    async def due(occasion, _context) -> None:
        if occasion.occurrence == "bad":
            raise RuntimeError
        fired.append(occasion.occurrence)

    world = await open_with(falling_due("f", due))
    async with world.unit() as unit:
        for name in ("bad", "one", "two"):
            await schedule.plan(unit, "f.thing", world.group, name, world.clock.now())
    await world.settle()
    assert fired == ["one", "two"]

"""What a rolled-back feature leaves, ids that are never given twice, and groups that move into a planned one."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from domain.errors import StorageUnavailableError
from domain.wishes import Wish
from storage import chats, outbox, people, schedule
from storage.database import Database
from storage.inbox import Arrival, Inbox
from storage.members_data import rekey_chat
from storage.unit import Unit

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def wish(key: str) -> Wish:
    return Wish("sendMessage", {"text": "x"}, chat_id=7, key=key)


async def test_a_failed_feature_gives_back_the_wishes_it_had_taken_back(unit_of) -> None:
    async with unit_of() as unit:
        unit.wish(wish("breathe:1"))

        async def fail() -> None:
            async with unit.savepoint():
                unit.wish(wish("other"))
                await unit.unwish("breathe:")
                unit.forgotten.append(5)
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await fail()
        assert [each.key for each in unit.wishes] == ["breathe:1"]
        assert unit.unwished == []
        assert unit.forgotten == []


async def test_what_an_inner_savepoint_kept_goes_with_the_outer_one(unit_of) -> None:
    async with unit_of() as unit:
        await chats.arrive(unit, -1, "group", "Before")

        async def fail() -> None:
            async with unit.savepoint():
                async with unit.savepoint():
                    await chats.change(unit, -1, title="After")
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await fail()
        assert (await chats.get(unit, -1)).title == "Before"
    async with unit_of() as unit:
        unit.caches.clear()
        assert (await chats.get(unit, -1)).title == "Before"


async def test_a_statement_cut_short_counts_as_a_database_that_is_away(database: Database) -> None:
    if database.dialect != "postgresql":
        pytest.skip("SQLite's statements run where they are asked for and can't be cut short")

    seen: list[type[BaseException]] = []

    async def hang() -> None:
        async with database.transaction() as connection:
            unit = Unit(connection, database.caches, NOW)
            try:
                async with asyncio.timeout(0.05), unit.savepoint():
                    await unit.execute(text("SELECT pg_sleep(2)"))
            except Exception as error:
                seen.append(type(error))
                raise

    with pytest.raises(StorageUnavailableError):
        await hang()
    assert seen == [StorageUnavailableError]  # which is waited for, while a feature's failure would be set aside
    async with database.transaction() as connection:
        assert await connection.scalar(text("SELECT 1")) == 1


async def test_an_inbox_number_is_never_given_twice(database: Database) -> None:
    inbox = Inbox(1)
    async with database.transaction() as connection:
        (first,) = await inbox.put(connection, [Arrival(1, 7, None, {"update_id": 1})], 2, NOW)
        await inbox.settle(connection, [first.seq])
        await inbox.forget_old(connection, NOW + timedelta(days=3))
        (second,) = await inbox.put(connection, [Arrival(2, 7, None, {"update_id": 2})], 3, NOW)
    assert second.seq > first.seq


async def test_settling_a_wish_that_was_taken_back_touches_no_later_one(database: Database, unit_of) -> None:
    async with database.transaction() as connection:
        under_way = await outbox.add(connection, [wish("breathe:1")], NOW)
    async with unit_of() as unit:
        await unit.unwish("breathe:")
    async with database.transaction() as connection:
        await outbox.add(connection, [wish("later")], NOW)
        await outbox.mark_sent(connection, under_way, NOW)
        assert await outbox.counts(connection) == {"waiting": 1}


async def test_what_both_ids_of_a_migrated_group_planned_is_planned_once(unit_of) -> None:
    async with unit_of() as unit:
        await schedule.plan(unit, "prompts.daily", -5, "2026-11-24", NOW, payload={"from": "old"})
        await schedule.plan(unit, "prompts.daily", -100, "2026-11-24", NOW)
        await schedule.plan(unit, "prompts.daily", -100, "2026-11-25", NOW)
        await rekey_chat(unit, -5, -100)
        due = await schedule.due(unit.connection, NOW)
        assert sorted((each.chat_id, each.occurrence) for each in due) == [(-100, "2026-11-24"), (-100, "2026-11-25")]


async def test_a_long_language_tag_is_kept_as_far_as_it_fits(unit_of) -> None:
    async with unit_of() as unit:
        met = await people.meet(unit, 1, "Mara", None, "zh-hant-hk")
        assert met.language.startswith("zh-hant")

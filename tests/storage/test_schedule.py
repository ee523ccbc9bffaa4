from datetime import UTC, datetime, timedelta

from storage import schedule
from storage.database import Database

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def test_an_occurrence_is_planned_once_even_after_it_is_done(database: Database, unit_of) -> None:
    async with unit_of() as unit:
        await schedule.plan(unit, "prompts.post", -1, "2026-11-24", NOW)
        await schedule.plan(unit, "prompts.post", -1, "2026-11-24", NOW + timedelta(hours=1))
    async with database.transaction() as connection:
        (occasion,) = await schedule.due(connection, NOW)
        await schedule.settle(connection, occasion.id, "done")
    async with unit_of() as unit:
        await schedule.plan(unit, "prompts.post", -1, "2026-11-24", NOW)
    async with database.transaction() as connection:
        assert await schedule.due(connection, NOW + timedelta(days=1)) == []


async def test_what_is_due_comes_in_order_and_the_rest_waits(database: Database, unit_of) -> None:
    async with unit_of() as unit:
        for hours in (3, 1, 2, 30):
            await schedule.plan(unit, "a.b", -1, str(hours), NOW + timedelta(hours=hours))
    async with database.transaction() as connection:
        due = await schedule.due(connection, NOW + timedelta(hours=4))
        assert [each.occurrence for each in due] == ["1", "2", "3"]
        assert await schedule.next_due(connection) == (NOW + timedelta(hours=1), "a.b")


async def test_cancelling_reaches_only_the_person_and_prefix_named(database: Database, unit_of) -> None:
    async with unit_of() as unit:
        await schedule.plan(unit, "c.day", -1, "run1:u5", NOW, user_id=5)
        await schedule.plan(unit, "c.day", -1, "run1:u6", NOW, user_id=6)
        await schedule.plan(unit, "c.day", -2, "run1:u5", NOW, user_id=5)
        await schedule.cancel(unit, "c.day", -1, "run1", user_id=5)
    async with database.transaction() as connection:
        assert {(each.chat_id, each.user_id) for each in await schedule.due(connection, NOW)} == {(-1, 6), (-2, 5)}


async def test_a_postponed_occasion_keeps_its_name_and_payload(database: Database, unit_of) -> None:
    async with unit_of() as unit:
        await schedule.plan(unit, "a.b", -1, "x", NOW, payload={"since": 1})
    async with database.transaction() as connection:
        (occasion,) = await schedule.due(connection, NOW)
        await schedule.settle(connection, occasion.id, "done")
    async with unit_of() as unit:
        await schedule.postpone(unit, occasion, NOW + timedelta(minutes=5))
        assert unit.postponed
    async with database.transaction() as connection:
        (again,) = await schedule.due(connection, NOW + timedelta(minutes=5))
        assert (again.occurrence, again.payload) == ("x", {"since": 1})

"""Duty as rows, and numbers that are given back, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from domain.distress import Assessment, Tier
from domain.duty import Shift, Standing, whole_week
from storage import cases, duty
from storage.case_numbers import keeping_numbers
from storage.database import Database
from storage.unit import Unit

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]
MODERATORS, OTHERS, JONAS, NORA = -200, -300, 8, 9
FOUND = Assessment(Tier.CRISIS, frozenset(), ("en.a",))


async def test_the_last_word_holds_and_each_chat_has_its_own(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await duty.set_state(unit, MODERATORS, JONAS, "on", NOON + timedelta(hours=3))
        await duty.set_state(unit, MODERATORS, JONAS, "off")
        await duty.set_state(unit, OTHERS, JONAS, "on", NOON + timedelta(hours=1))
        assert await duty.standings(unit, MODERATORS) == [Standing(JONAS, "off", None)]
        await duty.forget_state(unit, MODERATORS, JONAS)
        assert await duty.standings(unit, MODERATORS) == []
        assert len(await duty.standings(unit, OTHERS)) == 1


async def test_a_rest_is_off_duty_only_where_there_is_a_roster(unit_of: UnitMaker) -> None:
    until = NOON + timedelta(hours=48)
    async with unit_of() as unit:
        await duty.rest(unit, MODERATORS, JONAS, until)
        await duty.replace_shifts(unit, OTHERS, NORA, [Shift(0, 60, 120)])
        await duty.rest(unit, OTHERS, JONAS, until)
        assert await duty.standings(unit, MODERATORS) == [Standing(JONAS, "rest", until)]
        assert await duty.standings(unit, OTHERS) == [Standing(JONAS, "off", until)]


async def test_replacing_shifts_leaves_everybody_elses(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await duty.replace_shifts(unit, MODERATORS, JONAS, whole_week(JONAS))
        await duty.replace_shifts(unit, MODERATORS, NORA, [Shift(2, 60, 120)])
        await duty.replace_shifts(unit, MODERATORS, JONAS, [Shift(0, 60, 120)])
        assert await duty.shifts(unit, MODERATORS) == [Shift(0, 60, 120, JONAS), Shift(2, 60, 120, NORA)]
        assert await duty.shifts(unit, MODERATORS, NORA) == [Shift(2, 60, 120, NORA)]
        assert await duty.erase_shifts(unit, JONAS) == 1
        assert await duty.shifts(unit, MODERATORS, JONAS) == []


async def test_only_what_ended_long_ago_is_forgotten(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await duty.set_state(unit, MODERATORS, JONAS, "on", NOON - timedelta(days=31))
        await duty.set_state(unit, MODERATORS, NORA, "off")
        await duty.forget_old(unit.connection, NOON)
        assert [each.user_id for each in await duty.standings(unit, MODERATORS)] == [NORA]


async def test_a_case_that_is_undone_uses_up_no_number(database: Database, unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        first = await cases.open_case(unit, JONAS, FOUND, moderators_chat_id=MODERATORS)
    for _ in range(3):
        async with database.transaction() as connection, keeping_numbers(connection):
            unit = Unit(connection, database.caches, NOON)
            try:
                async with unit.savepoint():
                    await cases.open_case(unit, NORA, FOUND, moderators_chat_id=MODERATORS)
                    raise LookupError
            except LookupError:
                pass
    async with unit_of() as unit:
        second = await cases.open_case(unit, NORA, FOUND, moderators_chat_id=MODERATORS)
    assert second.number == first.number + 1

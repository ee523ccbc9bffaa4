"""Worries, talks through Waymark and lines in threads as rows, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from domain.threads import BYSTANDER, public_kind
from domain.worry import Verdict
from storage import relays, schedule, threads, worries
from storage.database import Database
from storage.sealing import Seal
from storage.tables import thread_line, worry
from storage.unit import Unit

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]
GROUP, MARA, ALI, JONAS = -100, 7, 8, 9
SEAL = Seal("a secret")


async def test_a_worry_goes_on_for_a_day_and_then_begins_anew(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        first = await worries.begin(unit, GROUP, ALI, MARA, 5)
        assert await worries.begin(unit, GROUP, ALI, MARA, 6) == first
        assert (await worries.begin(unit, GROUP, ALI, JONAS, 6)).number != first.number
    async with unit_of(NOON + timedelta(days=1)) as unit:
        assert (await worries.begin(unit, GROUP, ALI, MARA, 7)).number != first.number


async def test_what_limits_ask_for_is_found(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        found = await worries.begin(unit, GROUP, ALI, MARA, 5)
        assert await worries.last_card_by(unit, ALI) is None
        await worries.change(unit, found.number, card_at=NOON, told_at=NOON, case_number=3, verdict=Verdict.BAD_FAITH)
        assert await worries.last_card_by(unit, ALI) == await worries.last_card_to(unit, MARA) == NOON
        assert await worries.last_card_to(unit, ALI) is None
        assert await worries.in_bad_faith(unit, ALI) == [NOON]
        assert [each.number for each in await worries.of_case(unit, 3)] == [found.number]


async def test_a_copy_names_nobody_else(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await worries.begin(unit, GROUP, ALI, MARA, 5)
        assert await worries.of_person(unit, SEAL, MARA) == [{"somebody_worried_about_you_on": NOON.date()}]
        (own,) = await worries.of_person(unit, SEAL, ALI)
        assert MARA not in own.values()


async def test_worries_go_after_thirty_days(unit_of: UnitMaker, database: Database) -> None:
    async with unit_of() as unit:
        await worries.begin(unit, GROUP, ALI, MARA, 5)
    for days, left in ((29, 1), (30, 0)):
        async with database.transaction() as connection:
            await worries.forget_old(connection, NOON + timedelta(days=days))
            assert await connection.scalar(select(func.count()).select_from(worry)) == left


async def test_a_talk_is_found_from_both_sides_and_erasing_one_tells_the_other(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        begun = await relays.begin(unit, 1, MARA, JONAS)
        assert await relays.of_person(unit, MARA) == await relays.of_person(unit, JONAS) == begun
        assert (begun.other(MARA), begun.other(JONAS)) == (JONAS, MARA)
        assert await relays.erase(unit, MARA) == 1
        assert await relays.of_case(unit, 1) is None
        (due,) = await schedule.due(unit.connection, NOON)
        assert (due.feature, due.chat_id, due.payload) == (relays.OVER, JONAS, {"side": "moderator"})


async def test_a_talk_ends_once(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await relays.begin(unit, 1, MARA, JONAS)
        assert await relays.end(unit, 1)
        assert not await relays.end(unit, 1)


async def test_only_answers_to_a_crisis_make_a_thread_watched(unit_of: UnitMaker, database: Database) -> None:
    async with unit_of() as unit:
        await threads.note(unit, GROUP, 5, public_kind("distress"))
        await threads.note(unit, GROUP, 6, public_kind("crisis"))
        await threads.note(unit, GROUP, 7, BYSTANDER)
        assert await threads.answered(unit, GROUP) == {6: NOON}
    database.caches.clear()
    async with unit_of(NOON + timedelta(hours=2)) as unit:
        assert await threads.answered(unit, GROUP) == {6: NOON}
        assert await threads.said(unit, GROUP, 7) == {BYSTANDER: NOON}
    async with unit_of(NOON + timedelta(hours=3)) as unit:
        assert await threads.answered(unit, GROUP) == {}
    async with database.transaction() as connection:
        await threads.forget_old(connection, NOON + timedelta(hours=3))
        assert await connection.scalar(select(func.count()).select_from(thread_line)) == 0

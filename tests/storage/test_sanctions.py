from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from sqlalchemy import or_, select

from domain.sanctions import Kind
from storage import confirmations, sanctions
from storage.tables import ban_fingerprint, sanction
from storage.unit import Unit

UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEY = b"a key"


async def test_numbers_grow_and_the_newest_comes_first(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        first = await sanctions.record(unit, -100, 5, Kind.WARN, reason="one", issued_by=9)
        second = await sanctions.record(unit, -100, 5, Kind.MUTE, until=unit.now + timedelta(hours=2))
        await sanctions.record(unit, -200, 5, Kind.BAN)
        assert second.number > first.number
        assert await sanctions.of_member(unit, -100, 5) == [second, first]
        assert len(await sanctions.of_person(unit, 5)) == 3


async def test_a_sanction_is_undone_once(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        made = await sanctions.record(unit, -100, 5, Kind.MUTE)
        assert await sanctions.undo(unit, made.number, 9)
        assert not await sanctions.undo(unit, made.number, 8)
        assert not await sanctions.end(unit, made.number)
        row = await unit.one(select(sanction).where(sanction.c.number == made.number))
        assert row is not None
        assert (row["state"], row["undone_by"], row["undone_at"]) == ("undone", 9, unit.now)


async def test_a_sanction_is_answered_once(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        made = await sanctions.record(unit, -100, 5, Kind.BAN)
        assert await sanctions.answer(unit, made.number)
        assert not await sanctions.answer(unit, made.number)


async def test_erasing_a_member_leaves_no_id_and_keeps_the_fingerprint_of_the_ban(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await sanctions.record(unit, -100, 5, Kind.BAN, issued_by=9)
        other = await sanctions.record(unit, -100, 6, Kind.WARN, issued_by=5)
        await sanctions.undo(unit, other.number, 5)
        await sanctions.mark_ban(unit, KEY, -100, 5)
        assert await sanctions.erase(unit, 5) == 3
        columns = (sanction.c.user_id, sanction.c.issued_by, sanction.c.undone_by)
        assert await unit.rows(select(sanction).where(or_(*(column == 5 for column in columns)))) == []
        assert len(await sanctions.of_person(unit, 6)) == 1
        assert await sanctions.is_marked_banned(unit, KEY, -100, 5)
        assert await unit.scalar(select(ban_fingerprint.c.fingerprint)) != "5"


async def test_a_fingerprint_fits_one_person_one_chat_and_one_key(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await sanctions.mark_ban(unit, KEY, -100, 5)
        await sanctions.mark_ban(unit, KEY, -100, 5)
        assert not await sanctions.is_marked_banned(unit, KEY, -100, 6)
        assert not await sanctions.is_marked_banned(unit, KEY, -200, 5)
        assert not await sanctions.is_marked_banned(unit, b"another", -100, 5)
        await sanctions.unmark_ban(unit, KEY, -100, 5)
        assert not await sanctions.is_marked_banned(unit, KEY, -100, 5)


async def test_a_confirmation_is_found_in_its_chat_and_taken_once(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        token = await confirmations.keep(unit, -100, {"a": 1}, timedelta(minutes=1), asked_of=9, about=5)
        assert await confirmations.find(unit, -200, token) is None
        found = await confirmations.find(unit, -100, token)
        assert found is not None
        assert (found.asked_of, found.wanted) == (9, {"a": 1})
        assert await confirmations.take(unit, token)
        assert not await confirmations.take(unit, token)


async def test_a_confirmation_runs_out_and_is_dropped(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        token = await confirmations.keep(unit, -100, {}, timedelta(minutes=1))
    async with unit_of(NOON + timedelta(minutes=1)) as unit:
        assert await confirmations.find(unit, -100, token) is None
        await confirmations.keep(unit, -100, {}, timedelta(minutes=1), about=5)
        assert not await confirmations.take(unit, token)
        assert await confirmations.erase(unit, 5) == 1

"""What is kept of newcomers, and moving a group to a new id."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from storage import chats, joining, people, schedule, setup
from storage.members_data import columns_naming
from storage.unit import Unit

UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
GROUP, SAM, MARA, ALI = -1001, 11, 12, 13


async def knock(unit_of: UnitMaker) -> joining.Newcomer:
    async with unit_of() as unit:
        return await joining.note(unit, GROUP, SAM, user_chat_id=SAM, by_request=True)


async def test_a_newcomer_is_found_by_either_id(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        made = await joining.note(unit, GROUP, SAM, user_chat_id=99, by_request=True)
        assert await joining.get(unit, GROUP, SAM) == made
        assert await joining.get(unit, GROUP, 99) == made
        assert await joining.get(unit, GROUP, MARA) is None


async def test_asking_again_begins_anew(unit_of: UnitMaker) -> None:
    first = await knock(unit_of)
    async with unit_of(NOON + timedelta(minutes=9)) as unit:
        await joining.change(unit, first, state="lapsed")
        again = await joining.note(unit, GROUP, SAM, user_chat_id=SAM, by_request=True)
        assert await joining.get(unit, GROUP, SAM) == again
    assert (again.state, again.asked_in != first.asked_in) == ("asked", True)


async def test_a_person_waves_once_and_waves_are_taken_once(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        assert await joining.add_wave(unit, GROUP, SAM, MARA) == 1
        assert await joining.add_wave(unit, GROUP, SAM, ALI) == 2
        assert await joining.add_wave(unit, GROUP, SAM, ALI) == 0
        assert await joining.take_waves(unit, GROUP, SAM) == 2
        assert await joining.take_waves(unit, GROUP, SAM) == 0


async def test_a_forgotten_request_of_a_stranger_leaves_no_row(unit_of: UnitMaker) -> None:
    newcomer = await knock(unit_of)
    async with unit_of() as unit:
        await people.meet(unit, SAM, "Sam", "sam", "en")
        await joining.forget(unit, newcomer)
        await joining.forget_stranger(unit, SAM)
        for table, column in columns_naming("user"):
            assert not await unit.rows(select(table).where(column == SAM)), table.name


async def test_somebody_known_from_elsewhere_is_not_forgotten_at_the_door(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await people.meet(unit, SAM, "Sam", "sam", "en")
        await people.set_membership(unit, -1002, SAM, "member")
        await joining.forget_stranger(unit, SAM)
        assert await people.get(unit, SAM) is not None


async def test_settings_of_the_old_id_win_when_a_group_moves(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await chats.arrive(unit, GROUP, "group", "Circle", set_up=True, countries=["DK"])
        await chats.choose(unit, GROUP, "joining", minimum_age=16)
        await chats.arrive(unit, -1009, "supergroup", "Circle")
        await chats.choose(unit, -1009, "joining", minimum_age=99)
        await schedule.plan(unit, "joining.note", GROUP, "x", NOON)
        await setup.take_over(unit, GROUP, -1009)
    async with unit_of() as unit:
        moved = await chats.get(unit, -1009)
        assert moved is not None
        assert (moved.set_up, moved.countries) == (True, ("DK",))
        assert await chats.options(unit, -1009, "joining") == {"minimum_age": 16}
        assert await chats.get(unit, GROUP) is None


async def test_a_chat_that_is_left_has_nothing_planned(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await schedule.plan(unit, "joining.note", GROUP, "x", NOON)
        await schedule.plan(unit, "joining.note", -1002, "x", NOON)
        await setup.cancel_everything(unit, GROUP)
        found = await schedule.due(unit.connection, NOON)
    assert [each.chat_id for each in found] == [-1002]


async def test_progress_is_kept_per_person_and_group(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await setup.move(unit, MARA, GROUP, "zone", {"countries": ["DK"]})
        await setup.move(unit, MARA, GROUP, "team", {})
        assert await setup.progress(unit, MARA, GROUP) == setup.Progress("team", {})
        assert await setup.progress(unit, ALI, GROUP) is None
        assert await setup.erase_steps(unit, MARA) == 1

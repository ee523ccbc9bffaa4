"""Posts are kept once for each slot of a day, taps count once for each member, and erasing leaves nobody."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from domain.distress import Assessment, Tier
from storage import cases, chats, members_data, outbox, prompts, schedule
from storage.prompts import POSTING, Change, Post
from storage.tables import prompt_block, prompt_tap
from storage.unit import Unit

UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = date(2026, 11, 23)
GROUP, SAM, ALI = -1001, 11, 12
POST = Post(GROUP, TODAY, "day", "cal-001", "en", NOON)


async def test_a_slot_of_a_day_is_taken_once(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        assert await prompts.keep(unit, POST)
        assert not await prompts.keep(unit, replace(POST, item_id="cal-002"))
        assert await prompts.keep(unit, replace(POST, slot="extra"))
        assert await prompts.get(unit, GROUP, TODAY, "day") == POST


async def test_history_is_in_order_and_the_newest_is_last(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        for days, item in ((0, "cal-001"), (-3, "gra-002"), (-1, "mov-003")):
            await prompts.keep(unit, replace(POST, local_date=TODAY + timedelta(days=days), item_id=item))
        assert [post.item_id for post in await prompts.history(unit, GROUP)] == ["gra-002", "mov-003", "cal-001"]
        newest = await prompts.latest(unit, GROUP)
        assert newest is not None
        assert newest.item_id == "cal-001"
        assert await prompts.latest(unit, GROUP, TODAY - timedelta(days=2)) is None


async def test_a_member_is_counted_once_and_nobody_after_closing(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await prompts.keep(unit, POST)
        assert await prompts.tap(unit, POST, SAM)
        assert not await prompts.tap(unit, POST, SAM)
        assert await prompts.tap(unit, POST, ALI)
        await prompts.close(unit, POST)
        closed = await prompts.get(unit, GROUP, TODAY, "day")
        assert closed is not None
        assert closed.taps == 2
        assert closed.closed_at == NOON
        assert not await prompts.tap(unit, closed, 13)
        assert not await unit.rows(select(prompt_tap))


async def test_closing_one_slot_leaves_the_taps_of_the_other(unit_of: UnitMaker) -> None:
    extra = replace(POST, slot="extra")
    async with unit_of() as unit:
        for post in (POST, extra):
            await prompts.keep(unit, post)
            await prompts.tap(unit, post, SAM)
        await prompts.close(unit, POST)
        assert [row["slot"] for row in await unit.rows(select(prompt_tap))] == ["extra"]


async def test_blocking_counts_under_the_post_without_a_name(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await prompts.keep(unit, POST)
        assert await prompts.block(unit, SAM, "breath", POST)
        assert not await prompts.block(unit, SAM, "breath", POST)
        assert await prompts.blocked_families(unit, SAM) == {"breath"}
        found = await prompts.get(unit, GROUP, TODAY, "day")
        assert found is not None
        assert found.not_for_me == 1


async def test_erasing_leaves_no_row_with_the_member(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await prompts.keep(unit, POST)
        for user_id in (SAM, ALI):
            await prompts.tap(unit, POST, user_id)
            await prompts.block(unit, user_id, "breath", POST)
        assert await prompts.erase_taps(unit, SAM) == 1
        assert await prompts.erase_blocks(unit, SAM) == 1
        assert not await members_data.rows_about(unit, (prompt_tap, prompt_block), SAM)
        assert len(await members_data.rows_about(unit, (prompt_tap, prompt_block), ALI)) == 2
        found = await prompts.get(unit, GROUP, TODAY, "day")
        assert found is not None
        assert found.taps == 2, "the number stays, the name does not"


async def test_posted_and_settled_days_are_spent_and_waiting_ones_are_not(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await prompts.keep(unit, POST)
        for days in (1, 2):
            day = TODAY + timedelta(days=days)
            await schedule.plan(unit, POSTING, GROUP, f"{day}:day", NOON + timedelta(days=days))
        first = (await schedule.due(unit.connection, NOON + timedelta(days=1)))[0]
        await schedule.settle(unit.connection, first.id, "skipped")
        assert await prompts.spent_days(unit, GROUP, "day", TODAY) == {TODAY, TODAY + timedelta(days=1)}


async def test_dropping_what_is_planned_spares_a_post_that_waits_for_its_moment(unit_of: UnitMaker) -> None:
    later = NOON + timedelta(days=1)
    async with unit_of() as unit:
        await schedule.plan(unit, POSTING, GROUP, "2026-11-23:day", NOON, payload={"since": NOON.isoformat()})
        await schedule.plan(unit, POSTING, GROUP, "2026-11-24:day", later)
        await prompts.drop_planned(unit, GROUP, begun=False)
        assert [each.occurrence for each in await schedule.due(unit.connection, later)] == ["2026-11-23:day"]
        await prompts.drop_planned(unit, GROUP, begun=True)
        assert await schedule.due(unit.connection, later) == []


async def test_changes_are_kept_by_day(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await prompts.change(unit, GROUP, TODAY, Change(without=("cal-001",)))
        await prompts.change(unit, GROUP, TODAY, Change(skipped=True, without=("cal-001", "cal-002")))
        assert await prompts.changes(unit, GROUP, TODAY) == {TODAY: Change(True, ("cal-001", "cal-002"))}
        assert await prompts.changes(unit, GROUP, TODAY + timedelta(days=1)) == {}


async def test_trouble_is_told_once_until_it_is_over(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        assert await prompts.tell_once(unit, GROUP, "silenced")
        assert not await prompts.tell_once(unit, GROUP, "silenced")
        assert await prompts.tell_once(unit, GROUP, "empty")
        await prompts.trouble_is_over(unit, GROUP, "silenced")
        assert await prompts.tell_once(unit, GROUP, "silenced")
        assert not await prompts.tell_once(unit, GROUP, "empty")


async def test_a_post_was_sent_when_its_message_is_known(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        assert not await prompts.was_sent(unit, POST)
        await outbox.keep_message(unit.connection, GROUP, POST.name, 5, None, NOON)
        assert await prompts.was_sent(unit, POST)
    async with unit_of(NOON + timedelta(days=30)) as unit:
        assert await prompts.was_sent(unit, replace(POST, slot="extra")), "too long ago to know otherwise"


async def test_a_group_is_gentle_while_a_crisis_is_open_or_when_moderators_say_so(unit_of: UnitMaker) -> None:
    crisis = Assessment(Tier.CRISIS, frozenset(), ())
    async with unit_of() as unit:
        assert not await prompts.is_gentle(unit, GROUP)
        await cases.open_case(unit, SAM, crisis, moderators_chat_id=-1002, chat_id=GROUP)
        assert await prompts.is_gentle(unit, GROUP)
        assert await prompts.crisis_began(unit, GROUP) == NOON
        assert not await prompts.is_gentle(unit, -1003)
        await chats.choose(unit, -1003, "prompts", gentle=True)
        assert await prompts.is_gentle(unit, -1003)
        assert await prompts.crisis_began(unit, -1003) is None

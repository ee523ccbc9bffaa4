"""A group's challenge, its people and their days, each kept once; the group's number only grows."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from domain.challenges import Kind, RunState, State
from domain.distress import Assessment, Tier
from storage import cases, challenges
from storage.challenges import Enrolment
from storage.members_data import rekey_chat, rows_about
from storage.tables import challenge_run, enrolment, task_mark
from storage.unit import Unit

UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
FIRST = date(2026, 11, 24)
GROUP, SAM, ALI, NORA = -1001, 11, 12, 13


def somebody(run_id: int, user_id: int = SAM, *, counted: bool = True) -> Enrolment:
    return Enrolment(
        run_id=run_id,
        user_id=user_id,
        state=State.ACTIVE,
        starts_on=FIRST,
        next_day=1,
        next_on=FIRST,
        minute_of_day=480,
        counted=counted,
        paused_at=None,
        paused_until=None,
        joined_at=NOON,
    )


async def begin(unit: Unit) -> int:
    return (await challenges.start(unit, GROUP, "ch-two-minute-doors", FIRST, NORA)).id


async def test_a_run_is_open_until_it_is_ended_once(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        run_id = await begin(unit)
        found = await challenges.open_run(unit, GROUP)
        assert found is not None
        assert (found.id, found.challenge_id, found.starts_on) == (run_id, "ch-two-minute-doors", FIRST)
        assert await challenges.end_run(unit, run_id, RunState.STOPPED)
        assert not await challenges.end_run(unit, run_id, RunState.FINISHED)
        assert await challenges.open_run(unit, GROUP) is None
        assert [run.state for run in await challenges.runs_of(unit, GROUP)] == [RunState.STOPPED]


async def test_somebody_is_enrolled_once_and_comes_back_as_kept(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        run_id = await begin(unit)
        assert await challenges.enrol(unit, somebody(run_id))
        assert not await challenges.enrol(unit, replace(somebody(run_id), next_day=3))
        assert await challenges.get(unit, run_id, SAM) == somebody(run_id)
        changed = await challenges.change(unit, somebody(run_id), state=State.PAUSED, paused_at=NOON, next_day=2)
        assert changed == replace(somebody(run_id), state=State.PAUSED, paused_at=NOON, next_day=2)
        assert await challenges.of_person(unit, SAM) == [changed]
        await challenges.change(unit, changed, state=State.LEFT)
        assert await challenges.of_person(unit, SAM) == []
        assert len(await challenges.of_run(unit, run_id)) == 1


async def test_a_day_is_marked_once_and_only_if_it_was_sent(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        run_id = await begin(unit)
        assert not await challenges.mark(unit, run_id, SAM, 1, Kind.DONE)
        await challenges.note_sent(unit, run_id, SAM, 1)
        assert await challenges.mark(unit, run_id, SAM, 1, Kind.REST)
        assert not await challenges.mark(unit, run_id, SAM, 1, Kind.DONE)
        await challenges.note_sent(unit, run_id, SAM, 1)
        assert {day: task.kind for day, task in (await challenges.tasks(unit, run_id, SAM)).items()} == {1: Kind.REST}
        assert await challenges.tasks(unit, run_id, ALI) == {}


async def test_the_number_counts_people_who_want_to_be_counted_and_marked_a_day(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        run_id = await begin(unit)
        for user_id, counted, marks in ((1, True, 2), (2, True, 0), (3, False, 1), (4, True, 1)):
            await challenges.enrol(unit, somebody(run_id, user_id, counted=counted))
            for day in (1, 2):
                await challenges.note_sent(unit, run_id, user_id, day)
                if day <= marks:
                    await challenges.mark(unit, run_id, user_id, day, Kind.SMALLER)
        assert await challenges.counted_people(unit, run_id) == 2


async def test_a_pause_gives_back_its_time_only_to_days_without_a_mark(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        run_id = await begin(unit)
        for day in (1, 2):
            await challenges.note_sent(unit, run_id, SAM, day)
        await challenges.mark(unit, run_id, SAM, 1, Kind.DONE)
    async with unit_of(NOON + timedelta(days=5)) as unit:
        await challenges.stretch(unit, replace(somebody(run_id), paused_at=NOON + timedelta(hours=1)))
        sent = {day: task.sent_at for day, task in (await challenges.tasks(unit, run_id, SAM)).items()}
    assert sent == {1: NOON, 2: NOON + timedelta(days=5) - timedelta(hours=1)}


async def test_a_hard_time_is_an_open_case_or_one_of_the_last_three_days(unit_of: UnitMaker) -> None:
    from domain.cases import Outcome, Step

    async with unit_of() as unit:
        assert await challenges.hard_time(unit, SAM) is None
        found = Assessment(Tier.CRISIS, frozenset(), ("rule",))
        case = await cases.open_case(unit, SAM, found, moderators_chat_id=-1002, chat_id=GROUP)
        assert await challenges.hard_time(unit, SAM) == (NOON, True)
        assert await challenges.hard_time(unit, ALI) is None
        await cases.take_step(unit, case.number, Step.CLAIM, NORA)
        await cases.take_step(unit, case.number, Step.RESOLVE, NORA)
        assert await challenges.hard_time(unit, SAM) == (NOON, False)
    async with unit_of(NOON + timedelta(hours=73)) as unit:
        assert await challenges.hard_time(unit, SAM) is None
        await cases.take_step(unit, case.number, Step.REOPEN, NORA)
        assert await challenges.hard_time(unit, SAM) == (NOON, True)
        await cases.take_step(unit, case.number, Step.DISMISS, NORA, outcome=Outcome.FALSE_ALARM)
    async with unit_of() as unit:
        assert await challenges.hard_time(unit, SAM) is None


async def test_erasing_leaves_nobody_and_keeps_the_number(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        run_id = await begin(unit)
        for user_id in (SAM, NORA):
            await challenges.enrol(unit, somebody(run_id, user_id))
            await challenges.note_sent(unit, run_id, user_id, 1)
        await challenges.add_together(unit, run_id)
        erased = [
            await erase(unit, NORA)
            for erase in (challenges.erase_run, challenges.erase_enrolments, challenges.erase_marks)
        ]
        assert erased == [1, 1, 1]
        assert await rows_about(unit, (challenge_run, enrolment, task_mark), NORA) == {}
        kept = await challenges.get_run(unit, run_id)
        assert kept is not None
        assert kept.done_together == 1
        assert len(await challenges.of_run(unit, run_id)) == 1


async def test_a_challenge_follows_its_group_to_a_new_id(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        run_id = await begin(unit)
        await rekey_chat(unit, GROUP, -2002)
        found = await challenges.open_run(unit, -2002)
        assert found is not None
        assert found.id == run_id

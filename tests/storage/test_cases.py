"""Cases and automatic replies as rows, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from domain.cases import Event, State, Step
from domain.distress import Assessment, Tier
from storage import automatic_replies, cases
from storage.unit import Unit

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]
GROUP, MODERATORS, MARA, JONAS, NORA = -100, -200, 7, 8, 9
FOUND = Assessment(Tier.DISTRESS, frozenset({"abuse"}), ("en.a",))
WORSE = Assessment(Tier.CRISIS, frozenset({"imminent"}), ("en.b",))


async def begin(unit: Unit, found: Assessment = FOUND) -> cases.Case:
    return await cases.open_case(unit, MARA, found, moderators_chat_id=MODERATORS, chat_id=GROUP, message_id=5)


async def test_a_case_is_kept_as_it_was_opened(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
    async with unit_of() as unit:
        assert await cases.get(unit, case.number) == case
    assert (case.state, case.tier, case.flags, case.rules) == (State.OPEN, Tier.DISTRESS, ("abuse",), ("en.a",))
    assert case.opened_at == NOON


async def test_a_signal_raises_the_tier_and_never_lowers_it(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        case = await cases.add_signal(unit, case, WORSE, 6)
        assert (case.tier, case.signals, case.message_id) == (Tier.CRISIS, 2, 6)
        case = await cases.add_signal(unit, case, FOUND, None)
        assert (case.tier, case.signals, case.message_id) == (Tier.CRISIS, 3, 6)
        assert case.flags == ("abuse", "imminent")
        assert case.rules == ("en.a", "en.b")


async def test_a_step_is_taken_once_and_noted_with_its_actor(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        assert await cases.take_step(unit, case.number, Step.CLAIM, JONAS)
        assert not await cases.take_step(unit, case.number, Step.CLAIM, NORA)
        assert not await cases.take_step(unit, case.number, Step.REOPEN, NORA)
        taken = await cases.get(unit, case.number)
        assert taken is not None
        assert (taken.state, taken.claimed_by, taken.claimed_at) == (State.CLAIMED, JONAS, NOON)
        assert [(event, actor) for event, actor, _ in await cases.history(unit, case.number)] == [
            ("opened", None),
            ("claim", JONAS),
        ]


async def test_the_current_case_is_the_open_one_of_these_moderators(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        assert await cases.current(unit, MARA, -999) is None
        assert await cases.current(unit, MARA, MODERATORS) == case
        await cases.take_step(unit, case.number, Step.RESOLVE, JONAS)
        assert await cases.current(unit, MARA) is None
        assert await cases.open_case_of(unit, MARA) is None


async def test_only_a_crisis_of_the_last_day_keeps_a_group_gentle(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await begin(unit)
        assert not await cases.any_open(unit, GROUP)
        await begin(unit, WORSE)
        assert await cases.any_open(unit, GROUP)
        assert not await cases.any_open(unit, GROUP - 1)
    async with unit_of(NOON + timedelta(hours=25)) as unit:
        assert not await cases.any_open(unit, GROUP)


async def test_the_newest_event_of_a_kind_is_found(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        assert await cases.last(unit, case.number, Event.ASKED) is None
        await cases.note(unit, case.number, Event.ASKED, MARA)
    later = NOON + timedelta(hours=1)
    async with unit_of(later) as unit:
        await cases.note(unit, case.number, Event.ASKED, MARA)
        assert await cases.last(unit, case.number, Event.ASKED) == later


async def test_erasing_counts_rows_and_leaves_no_id(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await cases.open_case(unit, MARA, FOUND, moderators_chat_id=NORA, chat_id=GROUP, message_id=5)
        await cases.note(unit, case.number, Event.ASKED, MARA)
        assert await cases.erase_from_cases(unit, MARA) == 1
        assert await cases.erase_from_events(unit, MARA) == 1
        await cases.erase_from_cases(unit, NORA)
        left = await cases.get(unit, case.number)
        assert left is not None
        assert (left.user_id, left.message_id, left.moderators_chat_id) == (None, None, None)


async def test_a_false_alarm_in_one_group_counts_in_all_groups_and_not_in_private(unit_of: UnitMaker) -> None:
    until = NOON + timedelta(hours=24)
    async with unit_of() as unit:
        await automatic_replies.be_quiet(unit, GROUP, MARA, until)
        assert (await automatic_replies.past(unit, GROUP - 1, MARA)).quiet_until == until
        assert (await automatic_replies.past(unit, MARA, MARA)).quiet_until is None
        await automatic_replies.end_quiet(unit, MARA)
        assert (await automatic_replies.past(unit, GROUP, MARA)).quiet_until is None


async def test_a_private_answer_does_not_forget_which_message_was_answered_in_public(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await automatic_replies.note(unit, GROUP, MARA, "crisis", 5)
        await automatic_replies.note(unit, GROUP, MARA, "imminent")
        past = await automatic_replies.past(unit, GROUP, MARA)
        assert (past.level, past.message_id, past.replied_at) == ("imminent", 5, NOON)
        assert await automatic_replies.erase(unit, MARA) == 1
        assert (await automatic_replies.past(unit, GROUP, MARA)).level is None

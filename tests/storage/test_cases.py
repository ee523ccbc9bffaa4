"""Cases and automatic replies as rows, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from domain.cases import Event, Outcome, State, Step
from domain.distress import Assessment, Tier
from storage import automatic_replies, care_counts, case_erasure, case_lookups, case_texts, cases
from storage.sealing import Seal
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
        await cases.take_step(unit, case.number, Step.DISMISS, JONAS)
        assert await cases.current(unit, MARA) is None
        assert await cases.open_case_of(unit, MARA) is None


async def test_only_a_hard_time_of_the_last_day_keeps_a_group_gentle(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await begin(unit, Assessment(Tier.CONCERN_OTHER, frozenset(), ()))
        assert not await cases.any_open(unit, GROUP)
        await begin(unit)
        assert await cases.any_open(unit, GROUP)
        assert not await cases.any_open(unit, GROUP - 1)
    async with unit_of(NOON + timedelta(hours=25)) as unit:
        assert not await cases.any_open(unit, GROUP)


async def test_a_group_stays_gentle_until_somebody_has_looked_again_and_after_a_late_sign(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        await cases.take_step(unit, case.number, Step.CLAIM, JONAS)
        look = NOON + timedelta(days=3)
        await cases.take_step(unit, case.number, Step.FOLLOW_UP, JONAS, outcome=Outcome.CALMER, follow_up_at=look)
    async with unit_of(NOON + timedelta(days=2)) as unit:
        assert await cases.any_open(unit, GROUP)
    async with unit_of(NOON + timedelta(days=4, minutes=1)) as unit:
        assert not await cases.any_open(unit, GROUP), "nobody closed it, and it must not last for good"
        await cases.take_step(unit, case.number, Step.REOPEN, MARA)
        assert await cases.any_open(unit, GROUP)
    async with unit_of(NOON + timedelta(days=5, minutes=2)) as unit:
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
        assert await case_erasure.erase_from_cases(unit, MARA) == 1
        assert await case_erasure.erase_from_events(unit, MARA) == 1
        await case_erasure.erase_from_cases(unit, NORA)
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


SEAL = Seal("a key of this test")


async def test_a_step_that_names_its_holder_is_only_taken_from_them(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        await cases.take_step(unit, case.number, Step.CLAIM, JONAS)
        assert not await cases.take_step(unit, case.number, Step.TAKE_OVER, MARA, holder=NORA)
        assert await cases.take_step(unit, case.number, Step.TAKE_OVER, NORA, holder=JONAS)
        assert not await cases.take_step(unit, case.number, Step.LAPSE, None, holder=JONAS)
        taken = await cases.get(unit, case.number)
        assert taken is not None
        assert (taken.state, taken.claimed_by) == (State.CLAIMED, NORA)
        newest = (await cases.entries(unit, case.number))[-1]
        assert (newest.event, newest.actor, newest.whom) == ("take_over", NORA, JONAS)
        assert await case_lookups.held_by(unit, NORA) == 1
        assert await case_lookups.held_by(unit, JONAS) == 0


async def test_opening_again_forgets_how_it_ended(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        await cases.take_step(unit, case.number, Step.CLAIM, JONAS)
        at = NOON + timedelta(days=1)
        await cases.take_step(unit, case.number, Step.FOLLOW_UP, JONAS, outcome=Outcome.CALMER, follow_up_at=at)
        later = await cases.get(unit, case.number)
        assert later is not None
        assert (later.state, later.outcome, later.follow_up_at) == (State.FOLLOW_UP, Outcome.CALMER, at)
        assert await cases.current(unit, MARA) == later
        await cases.take_step(unit, case.number, Step.REOPEN, NORA)
        again = await cases.get(unit, case.number)
        assert again is not None
        assert (again.state, again.outcome, again.follow_up_at, again.claimed_by) == (State.OPEN, None, None, None)


async def test_words_are_kept_sealed_in_order_and_of_many_the_first_and_the_newest(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        for number in range(4):
            await case_texts.keep(unit, SEAL, case.number, "signal", f"word {number}", author=MARA, most=3)
        await case_texts.keep(unit, SEAL, case.number, "note", "x" * 5_000, author=JONAS)
        kept = await case_texts.newest(unit, SEAL, case.number, "signal", 9)
        assert [each.text for each in kept] == ["word 0", "word 2", "word 3"]
        (note,) = await case_texts.newest(unit, SEAL, case.number, "note", 9)
        assert note.text == "x" * case_texts.LONGEST
        (closed,) = await case_texts.newest(unit, Seal("another"), case.number, "note", 9)
        assert closed.text is None


async def test_what_was_told_in_confidence_is_neither_shown_to_the_member_nor_kept_after_them(
    unit_of: UnitMaker,
) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        await case_texts.keep(unit, SEAL, case.number, "told", "they scare me", author=NORA)
        await case_texts.keep(unit, SEAL, case.number, "note", "we talk", author=JONAS)
        assert [row["text"] for row in await case_texts.of_person(unit, SEAL, MARA)] == ["we talk"]
        assert [row["text"] for row in await case_texts.of_person(unit, SEAL, NORA)] == ["they scare me"]
        assert [row.get("text") for row in await case_texts.of_person(unit, SEAL, JONAS)] == [None]
        assert await case_texts.erase(unit, JONAS) == 1
        assert await case_texts.erase(unit, MARA) == 2
        assert await case_texts.newest(unit, SEAL, case.number, "told", 5) == []


async def test_counts_grow_by_week_and_group_and_outlive_the_case(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        case = await begin(unit)
        await begin(unit, WORSE)
        await cases.take_step(unit, case.number, Step.CLAIM, JONAS)
        await cases.take_step(unit, case.number, Step.DISMISS, JONAS, outcome=Outcome.FALSE_ALARM, detail="quote")
        await case_erasure.forget(unit, case.number)
        assert await care_counts.of_week(unit, GROUP) == {
            "opened:distress": 1,
            "opened:crisis": 1,
            "rule:en.a": 1,
            "rule:en.b": 1,
            "claim:under_1": 1,
            "outcome:false_alarm": 1,
            "false:en.a": 1,
            "misread:quote": 1,
        }
    async with unit_of(NOON + timedelta(days=7)) as unit:
        await begin(unit)
        assert (await care_counts.of_week(unit, GROUP))["opened:distress"] == 1

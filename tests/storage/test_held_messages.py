"""Held messages, given sentences, figures of rules and the time after a death, on both databases."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import update

from domain.cases import Event
from domain.distress import Assessment, Tier
from domain.shield import UNDECIDED, Kind, State
from storage import care_counts, cases, donations, held_messages, postvention, rule_figures
from storage.held_messages import Source, Words
from storage.rule_figures import Figure
from storage.sealing import Seal
from storage.tables import distress_case
from storage.unit import Unit

UnitMaker = Callable[..., AbstractAsyncContextManager[Unit]]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SEAL, OTHER = Seal("one"), Seal("another")
WORDS = Words("some words", "Mara", 7)


async def hold(unit: Unit, message_id: int = 30) -> held_messages.Held:
    return await held_messages.keep(
        unit, SEAL, WORDS, Source(-100, 5, message_id), kind=Kind.METHOD, moderators_chat_id=-200, state=State.HIDDEN
    )


async def test_words_are_read_with_the_key_and_with_no_other(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        held = await hold(unit)
        assert await held_messages.words_of(unit, SEAL, held.number) == WORDS
        assert await held_messages.words_of(unit, OTHER, held.number) is None
        assert await held_messages.of_message(unit, -100, 30) == held
        assert await held_messages.of_message(unit, -100, 31) is None
        await held_messages.forget_words(unit, held.number)
        assert await held_messages.words_of(unit, SEAL, held.number) is None


async def test_the_first_decision_holds(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        held = await hold(unit)
        assert await held_messages.decide(unit, held.number, State.RESTORED, 9, UNDECIDED)
        assert not await held_messages.decide(unit, held.number, State.CONFIRMED, 8, UNDECIDED)
        found = await held_messages.get(unit, held.number)
        assert found is not None
        assert found.state is State.RESTORED


async def test_an_author_is_erased_and_a_moderator_only_loses_their_name(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        first, second = await hold(unit), await hold(unit, 31)
        await held_messages.decide(unit, first.number, State.CONFIRMED, 9, UNDECIDED)
        assert await held_messages.erase(unit, 9) == 1
        assert await held_messages.get(unit, first.number) is not None
        assert [each["text"] for each in await held_messages.of_person(unit, SEAL, 5)] == ["some words"] * 2
        assert await held_messages.erase(unit, 5) == 2
        assert await held_messages.get(unit, second.number) is None


async def test_a_given_sentence_holds_no_person_and_no_day(unit_of: UnitMaker) -> None:
    async with unit_of(NOON + timedelta(days=3)) as unit:
        await donations.give(unit, SEAL, "a sentence", ["en.a", "en.b"])
        found = await donations.everything(unit.connection, SEAL)
        assert found == [{"text": "a sentence", "rules": ["en.a", "en.b"], "week": "2026-11-23"}]
        assert (await donations.everything(unit.connection, OTHER))[0]["text"] is None


async def test_figures_count_alerts_and_what_was_called_false_by_rule(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        for user, rules in ((5, ("en.a", "en.b")), (6, ("en.a",)), (7, ("en.a",))):
            found = Assessment(Tier.CRISIS, frozenset(), rules)
            await cases.open_case(unit, user, found, moderators_chat_id=-200, chat_id=-100)
        await cases.note(unit, 1, Event.SELF_CLEARED, 5)
        closed = {"state": "resolved", "outcome": "false_alarm"}
        await unit.execute(update(distress_case).where(distress_case.c.number == 2).values(**closed))
        figures = await rule_figures.between(unit, -100, NOON - timedelta(days=1), NOON + timedelta(days=1))
        assert figures == [Figure("en.a", 3, 2, 1), Figure("en.b", 1, 1, 1)]
        assert await rule_figures.between(unit, -100, NOON + timedelta(days=1), NOON + timedelta(days=2)) == []
        for _ in range(2):  # told twice, kept once
            await rule_figures.keep(unit, -100, date(2026, 11, 23), figures)
        counts = await care_counts.of_week(unit, -100, date(2026, 11, 23))
        assert {name: number for name, number in counts.items() if name.startswith("cleared:")} == {
            "cleared:en.a": 1,
            "cleared:en.b": 1,
        }


async def test_the_time_after_a_death_ends_with_its_moment(unit_of: UnitMaker) -> None:
    async with unit_of() as unit:
        await postvention.begin(unit, -100, 9, NOON + timedelta(days=14))
        assert await postvention.is_on(unit, -100)
        assert await postvention.erase(unit, 9) == 1
    async with unit_of(NOON + timedelta(days=14)) as unit:
        assert not await postvention.is_on(unit, -100)
        assert await postvention.end(unit, -100)
        assert not await postvention.end(unit, -100)

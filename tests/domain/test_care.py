"""Who hears of a message: every rule of the answer, whatever the situation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.care import (
    COOL_DOWN,
    IMMINENT,
    LINE_EVERY,
    Alert,
    Past,
    Situation,
    Tone,
    alert_for,
    answer_group,
    answer_private,
    higher,
    level_of,
    rank,
)
from domain.distress import FLAGS, Assessment, Tier

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SPANS = st.timedeltas(timedelta(0), timedelta(hours=30))
EARLIER = st.none() | SPANS.map(lambda span: NOON - span)
LEVELS = st.sampled_from([*Tier, IMMINENT])


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    tier = draw(st.sampled_from(Tier))
    flags = draw(st.frozensets(st.sampled_from(sorted(FLAGS))))
    if tier is not Tier.CRISIS:
        flags -= {IMMINENT}
    return Assessment(tier, flags, ())


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    return Situation(
        assessment=draw(assessments()),
        message_id=draw(st.none() | st.integers(1, 9)),
        age=draw(SPANS),
        edited=draw(st.booleans()),
        reachable=draw(st.booleans()),
        willing=draw(st.booleans()),
        asides=draw(st.booleans()),
    )


@st.composite
def pasts(draw: st.DrawFn) -> Past:
    return Past(
        level=draw(st.none() | LEVELS),
        replied_at=draw(EARLIER),
        message_id=draw(st.none() | st.integers(1, 9)),
        quiet_until=draw(st.none() | SPANS.map(lambda span: NOON + span)),
        line_at=draw(EARLIER),
        aside_at=draw(EARLIER),
    )


@given(situations(), pasts())
def test_the_moderators_hear_of_it_whatever_silences_the_reply(situation: Situation, past: Past) -> None:
    assert answer_group(situation, past, NOON).alert is alert_for(situation.assessment)
    if situation.assessment.tier is Tier.CRISIS:
        assert answer_group(situation, past, NOON).alert is Alert.LOUD


@given(situations(), pasts())
def test_who_opted_out_gets_no_automatic_reply(situation: Situation, past: Past) -> None:
    if not situation.willing:
        assert not answer_group(situation, past, NOON).speaks


@given(situations(), pasts())
def test_a_fresh_crisis_of_somebody_willing_is_always_answered_in_public(situation: Situation, past: Past) -> None:
    free = (past.quiet_until is None or past.quiet_until <= NOON) and (
        past.replied_at is None or NOON - past.replied_at >= COOL_DOWN
    )
    fresh = situation.age <= timedelta(hours=1) and not situation.edited and situation.message_id is not None
    if situation.assessment.tier is Tier.CRISIS and situation.willing and free and fresh:
        assert answer_group(situation, past, NOON).public


@given(situations(), pasts())
def test_nothing_old_is_answered_in_public(situation: Situation, past: Past) -> None:
    answer = answer_group(situation, past, NOON)
    if situation.age > timedelta(hours=1):
        assert not answer.public
        assert not answer.line_instead


@given(situations(), pasts())
def test_within_the_cool_down_only_a_higher_level_speaks(situation: Situation, past: Past) -> None:
    recent = past.replied_at is not None and NOON - past.replied_at < COOL_DOWN
    if recent and rank(level_of(situation.assessment)) <= rank(past.level):
        assert not answer_group(situation, past, NOON).speaks


@given(situations(), pasts())
def test_an_edited_message_is_not_answered_in_public_twice(situation: Situation, past: Past) -> None:
    answer = answer_group(situation, past, NOON)
    seen = situation.message_id is not None and past.message_id is not None
    if situation.edited and seen and situation.message_id <= past.message_id:
        assert not answer.public
        assert not answer.line_instead


@given(situations(), pasts())
def test_after_a_false_alarm_only_the_imminent_is_answered(situation: Situation, past: Past) -> None:
    if past.quiet_until is not None and past.quiet_until > NOON and level_of(situation.assessment) != IMMINENT:
        assert not answer_group(situation, past, NOON).speaks


@given(situations(), pasts())
def test_distress_has_no_public_line_where_a_private_word_can_arrive(situation: Situation, past: Past) -> None:
    if situation.assessment.tier is not Tier.CRISIS and situation.reachable:
        assert not answer_group(situation, past, NOON).public


@given(situations(), pasts())
def test_what_only_waymark_saw_is_never_answered_in_public(situation: Situation, past: Past) -> None:
    answer = answer_group(replace(situation, message_id=None), past, NOON)
    assert not answer.public
    assert not answer.line_instead


@given(situations(), pasts())
def test_an_aside_takes_no_other_answer_away(situation: Situation, past: Past) -> None:
    answer = answer_group(situation, past, NOON)
    without = answer_group(replace(situation, asides=False), past, NOON)
    assert without.aside is False
    assert (answer.private, answer.alert) == (without.private, without.alert)
    assert answer.public or answer.line_instead or not (without.public or without.line_instead)
    if situation.assessment.tier is Tier.CRISIS:
        assert answer.public == without.public


@given(situations(), pasts())
def test_a_quiet_word_is_shown_once_a_day_and_the_line_is_next(situation: Situation, past: Past) -> None:
    recent = past.aside_at is not None and NOON - past.aside_at < LINE_EVERY
    answer = answer_group(situation, past, NOON)
    if situation.assessment.tier is not Tier.CRISIS and recent and situation.message_id is not None:
        assert not answer.aside
        assert answer == answer_group(replace(situation, asides=False), past, NOON)


@given(assessments(), pasts(), st.booleans())
def test_a_crisis_in_private_is_met_with_silence_only_within_a_minute(
    found: Assessment, past: Past, willing: bool
) -> None:
    if found.tier is Tier.CRISIS and answer_private(found, past, willing, NOON) is Tone.SILENCE:
        assert past.replied_at is not None
        assert NOON - past.replied_at < timedelta(minutes=1)
        assert rank(past.level) >= rank(level_of(found))


def test_levels_are_ordered() -> None:
    order = [Tier.NONE, Tier.CONCERN_OTHER, Tier.DISTRESS, Tier.CRISIS, IMMINENT]
    assert sorted(order, key=rank) == order
    assert higher(Tier.DISTRESS, Tier.CRISIS) == Tier.CRISIS

"""What is decided about a message that may hurt others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.distress import Assessment, Tier
from domain.postvention import LASTS, drawn_out, ends_at
from domain.shield import (
    ONCE_WITHIN,
    Circumstances,
    Decision,
    Fate,
    Kind,
    Way,
    Why,
    again_soon,
    decide,
    kind_of,
    suspends,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PLAIN = Assessment(Tier.NONE, frozenset({"method_detail"}), ())
USUAL = Circumstances(way=Way.DELETE, may_delete=True, whole=True, protected=False)


def cry(tier: Tier) -> Assessment:
    return Assessment(tier, frozenset({"method_detail", "goading"}), ())


@pytest.mark.parametrize("tier", [Tier.CRISIS, Tier.DISTRESS])
def test_a_cry_for_help_is_never_just_removed_and_never_warned(tier: Tier) -> None:
    for kind in Kind:
        for way in Way:
            decision = decide(kind, cry(tier), replace(USUAL, way=way))
            assert decision.fate is not Fate.REMOVE
            assert not decision.warns


def test_nobody_with_an_open_case_is_warned_or_has_anything_just_removed() -> None:
    for kind in Kind:
        for way in Way:
            decision = decide(kind, PLAIN, replace(USUAL, way=way, protected=True))
            assert decision.fate is not Fate.REMOVE
            assert not decision.warns


def test_what_is_nobodys_cry_goes_as_the_group_chose() -> None:
    assert decide(Kind.METHOD, PLAIN, USUAL) == Decision(Fate.REMOVE)
    assert decide(Kind.GOADING, PLAIN, USUAL) == Decision(Fate.REMOVE, warns=True)
    assert decide(Kind.METHOD, PLAIN, replace(USUAL, way=Way.ASK)) == Decision(Fate.ASK)
    assert decide(Kind.METHOD, PLAIN, replace(USUAL, way=Way.OFF)) == Decision(Fate.TELL)


@pytest.mark.parametrize(
    ("known", "why"),
    [({"may_delete": False}, Why.RIGHT), ({"whole": False}, Why.FILE), ({"staff": True}, Why.STAFF)],
)
def test_what_cannot_be_undone_is_asked_first(known: dict[str, bool], why: Why) -> None:
    assert decide(Kind.GOADING, PLAIN, replace(USUAL, **known)) == Decision(Fate.ASK, why)


def test_an_administrators_detail_of_a_method_goes_like_any_other() -> None:
    assert decide(Kind.METHOD, PLAIN, replace(USUAL, staff=True)).fate is Fate.REMOVE


def test_pushing_somebody_comes_before_the_detail() -> None:
    assert kind_of(cry(Tier.NONE)) is Kind.GOADING
    assert kind_of(PLAIN) is Kind.METHOD
    assert kind_of(Assessment(Tier.CRISIS, frozenset({"imminent"}), ())) is None


def test_only_what_no_person_ordered_is_suspended() -> None:
    assert suspends(7, by_human=False)
    assert not suspends(7, by_human=True)
    assert not suspends(None, by_human=False)


def test_a_burst_counts_once() -> None:
    assert again_soon(NOW - ONCE_WITHIN + timedelta(seconds=1), NOW)
    assert not again_soon(NOW - ONCE_WITHIN, NOW)
    assert not again_soon(None, NOW)


def test_the_time_after_a_death_is_drawn_out_to_twelve_weeks_at_most() -> None:
    until = ends_at(NOW)
    assert until == NOW + LASTS
    for _ in range(5):
        later = drawn_out(NOW, until)
        assert later is not None
        until = later
    assert until == NOW + timedelta(weeks=12)
    assert drawn_out(NOW, until) is None

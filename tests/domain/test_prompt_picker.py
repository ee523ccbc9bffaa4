"""The picker gives every item its turn, keeps families apart, and never jokes beside somebody in crisis."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.prompt_picker import (
    FAMILY_GAP,
    TONES,
    Posted,
    Taste,
    choose_for_person,
    day_part,
    fitting,
    horizon,
    pick,
    preview,
)

START = date(2026, 11, 24)
GROUP = -1001


@dataclass(frozen=True)
class Card:
    """A prompt as the picker sees it."""

    id: str
    tone: str = "calming"
    family: str = ""
    when: str = "any"
    audience: str = "both"
    heavy_day: bool = True


def card(number: int, tone: str, **rest: object) -> Card:
    name = f"{tone[:3]}-{number:03}"
    return Card(**{"id": name, "tone": tone, "family": name, "heavy_day": tone != "humour", **rest})  # type: ignore[arg-type]


def deck(per_tone: int, tones: tuple[str, ...] = TONES) -> list[Card]:
    return [card(number, tone) for tone in tones for number in range(per_tone)]


def days(number: int) -> list[date]:
    return [START + timedelta(days=each) for each in range(number)]


def walk(cards: list[Card], number: int, **taste: object) -> list[tuple[date, Card | None]]:
    return preview([cards], (), days(number), Taste(GROUP, 9, **taste))  # type: ignore[arg-type]


def shortest_gap(shown: list[tuple[date, Card | None]]) -> int:
    last: dict[str, date] = {}
    gaps = []
    for day, item in shown:
        if item is not None:
            if item.id in last:
                gaps.append((day - last[item.id]).days)
            last[item.id] = day
    return min(gaps, default=len(shown))


def test_400_days_bring_no_repeat_where_the_pool_allows_it() -> None:
    shown = walk(deck(60), 400)
    assert len({item.id for _, item in shown if item}) == 400


def test_sixty_items_come_back_after_nearly_sixty_days() -> None:
    sixty = [card(number, TONES[number % 7]) for number in range(60)]
    shown = walk(sixty, 400)
    assert all(item for _, item in shown)
    assert shortest_gap(shown) >= 55


def test_a_quarter_less_tones_and_gentle_days_still_rest_as_long_as_the_pool_lets_them() -> None:
    shown = walk(deck(15, TONES[:5]), 400)
    assert shortest_gap(shown) >= 65


def test_yesterdays_tone_never_comes_today() -> None:
    uneven = deck(9) + [card(number, "movement") for number in range(10, 40)]
    shown = [item.tone for _, item in walk(uneven, 400) if item]
    assert all(one != other for one, other in pairwise(shown))


def test_a_group_with_one_tone_gets_that_tone_every_day() -> None:
    shown = walk(deck(30), 100, tones=frozenset({"movement"}))
    assert {item.tone for _, item in shown if item} == {"movement"}
    assert all(item for _, item in shown)


def test_reflection_comes_at_most_once_a_week() -> None:
    shown = walk(deck(60), 400)
    on = [day for day, item in shown if item and item.tone == "reflection"]
    assert len(on) > 30
    assert all(other - one >= timedelta(days=7) for one, other in pairwise(on))


def test_a_family_rests_three_weeks_even_when_the_day_stays_empty() -> None:
    shown = walk([card(number, "calming", family="one") for number in range(3)], 60)
    assert [(day - START).days for day, item in shown if item] == [0, 21, 42]


def test_only_chosen_tones_hours_and_audiences_fit() -> None:
    cards = [
        card(1, "calming"),
        card(2, "calming", when="evening"),
        card(3, "calming", audience="private"),
        card(4, "humour"),
        card(5, "gratitude"),
    ]
    taste = Taste(GROUP, 9, tones=frozenset({"calming", "humour"}))
    assert [item.id for item in fitting(cards, taste)] == ["cal-001", "hum-004"]


def test_gentle_mode_leaves_only_what_suits_a_heavy_day() -> None:
    cards = [card(1, "humour"), card(2, "calming", heavy_day=False), card(3, "calming")]
    assert [item.id for item in fitting(cards, Taste(GROUP, 9, gentle=True))] == ["cal-003"]


@pytest.mark.parametrize(
    ("hour", "part"), [(6, "morning"), (10, "morning"), (11, "midday"), (16, "midday"), (17, "evening"), (2, "evening")]
)
def test_hours_belong_to_parts_of_the_day(hour: int, part: str) -> None:
    assert day_part(hour) == part


def test_english_stands_in_only_when_the_own_language_has_nothing() -> None:
    own, english = [card(1, "calming")], [card(2, "gratitude"), card(3, "movement")]
    shown = preview([own, english], (), days(4), Taste(GROUP, 9))
    assert [item.id if item else None for _, item in shown] == [
        "cal-001",
        *(item.id for item in sorted(english, key=lambda each: shown[1][1] is not each)),
        None,
    ]


def test_two_groups_do_not_see_the_same_thing_on_the_same_day() -> None:
    cards = deck(9)
    one = preview([cards], (), days(30), Taste(-1, 9))
    other = preview([cards], (), days(30), Taste(-2, 9))
    same = sum(here == there for here, there in zip(one, other, strict=True))
    assert same < 10


def test_swapping_a_day_changes_that_day_and_nothing_is_lost() -> None:
    cards = deck(9)
    taste = Taste(GROUP, 9)
    first = pick([cards], (), START, taste)
    assert first is not None
    shown = preview([cards], (), days(14), taste, {START: (first.id,)})
    assert shown[0][1] != first
    assert first in [item for _, item in shown[1:]]


def test_the_horizon_is_the_first_day_something_comes_back() -> None:
    cards = deck(9)
    shown = preview([cards], (), days(200), Taste(GROUP, 9))
    seen: set[str] = set()
    returns = next(day for day, item in shown if item and (item.id in seen or seen.add(item.id)))  # type: ignore[func-returns-value]
    found = horizon([cards], (), days(200), Taste(GROUP, 9))
    assert found is not None
    assert found.returns_on == returns
    assert found.rested >= 21


def test_a_pool_that_outlasts_the_days_has_no_horizon() -> None:
    assert horizon([deck(60)], (), days(100), Taste(GROUP, 9)) is None


CARDS = st.lists(
    st.builds(
        Card,
        id=st.integers(0, 60).map(str),
        tone=st.sampled_from(TONES),
        family=st.sampled_from([f"f{number}" for number in range(25)]),
        when=st.sampled_from(("any", "morning", "midday", "evening")),
        audience=st.sampled_from(("group", "private", "both")),
        heavy_day=st.booleans(),
    ),
    max_size=60,
    unique_by=lambda each: each.id,
)
TASTES = st.builds(
    Taste,
    st.integers(-(10**12), -1),
    st.integers(6, 22),
    st.frozensets(st.sampled_from(TONES)),
    gentle=st.booleans(),
)


@given(cards=CARDS, taste=TASTES)
@settings(max_examples=60)
def test_whatever_the_pool_the_rules_hold(cards: list[Card], taste: Taste) -> None:
    shown = preview([cards], (), days(60), taste)
    families: dict[str, date] = {}
    reflected: date | None = None
    for day, item in shown:
        if item is None:
            continue
        assert item.tone in taste.tones
        assert item.when in ("any", day_part(taste.hour))
        assert item.audience != "private"
        assert item.heavy_day or not taste.gentle
        assert item.family not in families or day - families[item.family] >= FAMILY_GAP
        families[item.family] = day
        if item.tone == "reflection":
            assert reflected is None or day - reflected >= timedelta(days=7)
            reflected = day


@given(cards=CARDS, taste=TASTES)
@settings(max_examples=60)
def test_picking_day_by_day_is_what_the_preview_showed(cards: list[Card], taste: Taste) -> None:
    seen: list[Posted] = []
    for day, expected in preview([cards], (), days(15), taste):
        item = pick([list(reversed(cards))], seen, day, taste)
        assert item == expected
        if item is not None:
            seen.append(Posted(day, item.id, item.family, item.tone))


@given(user_id=st.integers(1, 10**12), blocked=st.frozensets(st.sampled_from([f"f{number}" for number in range(8)])))
def test_one_person_gets_their_own_round_without_what_they_set_aside(user_id: int, blocked: frozenset[str]) -> None:
    cards = [Card(id=str(number), family=f"f{number}") for number in range(10)]
    shown = [choose_for_person(cards, user_id, day, blocked) for day in days(10 - len(blocked))]
    assert len({item.id for item in shown if item}) == 10 - len(blocked)
    assert all(item and item.family not in blocked for item in shown)


def test_nothing_is_left_for_somebody_who_set_everything_aside() -> None:
    assert choose_for_person([Card(id="1", family="one")], 7, START, {"one"}) is None

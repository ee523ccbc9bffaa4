"""Time zones found by what people type."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.places import MOST_OFFERED, country_of, find_zones, is_zone
from domain.setup import SHORT_LIST


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Copenhagen", "Europe/Copenhagen"),
        (" københavn ", "Europe/Copenhagen"),
        ("europe/berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("München", "Europe/Berlin"),
        ("Danmark", "Europe/Copenhagen"),
        ("🇩🇰", "Europe/Copenhagen"),
        ("utc", "UTC"),
    ],
)
def test_a_zone_is_found_by_city_name_country_or_flag(typed: str, zone: str) -> None:
    assert find_zones(typed) == [zone]


def test_a_country_with_many_zones_gives_the_usual_ones_first() -> None:
    found = find_zones("USA")
    assert len(found) == MOST_OFFERED
    assert "America/New_York" in found[:4]


@pytest.mark.parametrize("typed", ["", "  ", "Nowhereville", "+01:00", "x", "../etc/passwd"])
def test_what_is_no_place_finds_nothing(typed: str) -> None:
    assert find_zones(typed) == []


@given(st.text(max_size=60))
def test_whatever_is_typed_only_real_zones_are_found(typed: str) -> None:
    for zone in find_zones(typed):
        assert is_zone(zone)
        assert ZoneInfo(zone)


def test_every_zone_of_the_short_lists_is_real_and_has_a_country() -> None:
    for zones in SHORT_LIST.values():
        assert all(is_zone(zone) and country_of(zone) for zone in zones)
    assert country_of("UTC") is None

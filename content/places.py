"""Finds time zones by what a person types: a city, an IANA name or a country; and tells a zone's country.

It knows names, not times: what a zone means on a given day is zoneinfo's.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from zoneinfo import available_timezones

from babel.core import get_global

from content.countries import find_country

MOST_OFFERED = 8
SHORTEST_BEGINNING = 3
OTHER_NAMES = {
    "aalborg": "Europe/Copenhagen",
    "aarhus": "Europe/Copenhagen",
    "bern": "Europe/Zurich",
    "birmingham": "Europe/London",
    "boston": "America/New_York",
    "edinburgh": "Europe/London",
    "frankfurt": "Europe/Berlin",
    "genf": "Europe/Zurich",
    "graz": "Europe/Vienna",
    "hamburg": "Europe/Berlin",
    "kobenhavn": "Europe/Copenhagen",
    "koln": "Europe/Berlin",
    "kopenhagen": "Europe/Copenhagen",
    "leipzig": "Europe/Berlin",
    "manchester": "Europe/London",
    "munchen": "Europe/Berlin",
    "munich": "Europe/Berlin",
    "nuuk": "America/Nuuk",
    "odense": "Europe/Copenhagen",
    "salzburg": "Europe/Vienna",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "torshavn": "Atlantic/Faroe",
    "washington": "America/New_York",
    "wien": "Europe/Vienna",
    "zuerich": "Europe/Zurich",
}
USUAL = (  # first among the zones of a large country
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto",
    "America/Vancouver", "America/Sao_Paulo", "America/Mexico_City", "Australia/Sydney", "Australia/Melbourne",
    "Australia/Perth", "Europe/Moscow", "Europe/Madrid", "Europe/Lisbon", "Asia/Jakarta",
)  # fmt: skip
LATIN_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a"})


def is_zone(name: str) -> bool:
    """Whether this is the IANA name of a zone, as written there."""
    return name in _zones()


def country_of(zone: str) -> str | None:
    """The ISO code of the country a zone belongs to."""
    found: str | None = get_global("zone_territories").get(zone)
    return found if found and len(found) == 2 and found.isalpha() else None


def find_zones(query: str) -> list[str]:
    """The zones that fit what was typed: one when it is clear, several when it is not, none when unknown."""
    wanted = _fold(query)
    if not wanted:
        return []
    by_name = {_fold(name): name for name in _zones()}
    if wanted in by_name:
        return [by_name[wanted]]
    if wanted in OTHER_NAMES:
        return [OTHER_NAMES[wanted]]
    cities = _cities()
    if wanted in cities:
        return list(cities[wanted])
    of_country = [zone for code in find_country(query) for zone in _zones_of(code)]
    if of_country:
        return of_country[:MOST_OFFERED]
    if len(wanted) < SHORTEST_BEGINNING:
        return []
    begun = {zone for city, zones in cities.items() if city.startswith(wanted) for zone in zones}
    return sorted(begun)[:MOST_OFFERED]


@cache
def _zones() -> frozenset[str]:
    return frozenset(name for name in available_timezones() if "/" in name and not name.startswith("Etc/")) | {"UTC"}


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for zone in _zones():
        if country_of(zone) is not None:
            found.setdefault(_fold(zone.rsplit("/", 1)[-1]), set()).add(zone)
    return {city: tuple(sorted(zones)) for city, zones in found.items()}


def _zones_of(code: str) -> list[str]:
    zones: list[str] = get_global("territory_zones").get(code, [])
    return sorted((zone for zone in zones if is_zone(zone)), key=lambda zone: (zone not in USUAL, zone))


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LATIN_LETTERS))
    letters = "".join(symbol for symbol in plain if not unicodedata.combining(symbol))
    return " ".join(letters.replace("_", " ").replace("-", " ").split())

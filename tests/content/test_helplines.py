"""The help line data carries no known mistake, and a way out is never missing."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from content.helplines import HELPLINES, CountryHelp, Line, load_helplines, read_helplines
from content.texts import CARE_LANGUAGES
from content.yaml_source import ContentError

HELP = load_helplines()
TODAY = datetime(2027, 1, 15, tzinfo=UTC).date()

DEAD = {
    "BR": ["141"],
    "SG": ["1800-221-4444"],
    "KR": ["1393"],
    "CA": ["1-833-456-4566"],
    "GB": ["08457 90 90 90"],
    "IE": ["1850 60 90 90"],
    "IT": ["199 284 284"],
    "FI": ["010 195 202"],
    "NL": ["0900-0767"],
    "SE": ["031-711 24 00"],
    "NO": ["815 33 300"],
    "US": ["1-800-273-8255"],
    "EG": ["131114"],
    "BO": ["3911270"],
}
SUCCESSORS = {
    "BR": "188",
    "SG": "1767",
    "KR": "109",
    "CA": "988",
    "GB": "116 123",
    "IE": "116 123",
    "US": "988",
    "DK": "70 201 201",
}


def digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def numbers(line: Line) -> Iterator[str]:
    yield from (number for number in (line.phone, line.text, line.intl, *line.also) if number)


def country(code: str) -> CountryHelp:
    found = HELP.country(code)
    assert found is not None, code
    return found


def a_line(name: str, **fields: object) -> Line:
    base: dict[str, object] = {
        "name": name,
        "phone": "12345",
        "languages": ["en"],
        "scope": "suicide",
        "confidence": "high",
        "sources": ["a", "b", "c"],
        "last_verified": None,
    }
    return Line.model_validate(base | fields)


def a_country(*lines: Line) -> CountryHelp:
    entry = CountryHelp(country="QQ", emergency=("112",), lines=lines)
    return entry.with_directory(HELP.fallback.directory)


@pytest.mark.parametrize(("code", "dead"), [(code, dead) for code, all_ in DEAD.items() for dead in all_])
def test_dead_numbers_are_not_in_the_data(code: str, dead: str) -> None:
    shown = {digits(number) for line in country(code).lines for number in numbers(line)}
    assert digits(dead) not in shown


@pytest.mark.parametrize(("code", "number"), SUCCESSORS.items())
def test_their_successors_are_offered_first_or_second(code: str, number: str) -> None:
    assert number in [line.phone for line in country(code).ways()][:2]


def test_no_number_dialled_at_home_begins_with_a_plus() -> None:
    for code in HELP.codes:
        for line in country(code).lines:
            assert "+" not in "".join([line.phone or "", line.text or "", *line.also]), (code, line.name)


def test_no_international_form_hides_a_short_code() -> None:
    for code in HELP.codes:
        for line in country(code).lines:
            if line.intl:
                assert len(digits(line.phone or line.text or "")) > 6, (code, line.name)


def test_every_country_has_an_emergency_number() -> None:
    assert len(HELP.codes) == 134
    assert all(country(code).emergency for code in HELP.codes)


def test_every_country_offers_two_ways_when_it_has_a_line() -> None:
    for code in HELP.codes:
        for want_chat in (False, True):
            ways = country(code).ways(want_chat=want_chat)
            assert 1 <= len(ways) <= 3
            assert len(ways) >= 2 or not country(code).lines, code


def test_uncertain_lines_never_stand_alone() -> None:
    for code in HELP.codes:
        for limit in range(4):
            for want_chat in (False, True):
                ways = country(code).ways(limit, want_chat)
                assert any(line.fits_anyone for line in ways), (code, limit, want_chat)


def test_lines_for_everyone_come_before_special_ones_and_certain_ones_first() -> None:
    young = a_line("young", scope="children")
    unsure = a_line("unsure", confidence="low")
    sure = a_line("sure")
    names = [line.name for line in a_country(young, unsure, sure).ways()]
    assert names == ["sure", "unsure", "young"]


def test_a_person_who_wants_to_write_gets_a_written_way_first() -> None:
    voice = a_line("voice")
    chat = a_line("chat", confidence="medium", chat="https://example.org")
    assert [line.name for line in a_country(voice, chat).ways(want_chat=True)] == ["chat", "voice"]
    assert [line.name for line in a_country(voice, chat).ways()] == ["voice", "chat"]


def test_the_directory_steps_in_where_nobody_can_be_written_to() -> None:
    ways = a_country(a_line("one"), a_line("two"), a_line("three")).ways(want_chat=True)
    assert [line.name for line in ways] == ["one", "two", "Find A Helpline"]


def test_a_certain_line_takes_the_last_place_when_uncertain_ones_would_fill_the_card() -> None:
    unsure = [a_line(f"u{n}", confidence="low", text="12345") for n in range(4)]
    names = [line.name for line in a_country(*unsure, a_line("sure")).ways(want_chat=True)]
    assert names == ["u0", "u1", "sure"]


def test_a_country_with_lines_for_children_only_names_the_directory_too() -> None:
    ways = a_country(a_line("a", scope="children"), a_line("b", scope="abuse")).ways()
    assert ways[-1].scope == "directory"


def test_nothing_unverified_or_older_than_a_year_is_recommended() -> None:
    assert not a_line("never").recommended(TODAY)
    assert not a_line("old", last_verified=date(2026, 1, 14)).recommended(TODAY)
    assert not a_line("future", last_verified=date(2027, 2, 1)).recommended(TODAY)
    assert not a_line("unsure", confidence="low", last_verified=date(2027, 1, 1)).recommended(TODAY)
    assert a_line("fresh", last_verified=date(2026, 1, 16)).recommended(TODAY)


def test_the_fallback_names_a_directory_and_a_rule_in_every_language() -> None:
    assert HELP.fallback.directory.url == "https://findahelpline.com"
    assert set(HELP.fallback.rule) == set(CARE_LANGUAGES)
    assert all("112" in rule for rule in HELP.fallback.rule.values())
    assert HELP.country("QQ") is None
    assert HELP.country(None) is None
    assert HELP.country("dk") is HELP.country("DK")


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('phone: "800 4673"', 'phone: "+9718004673"', "phone"),
        ('phone: "800 4673"', 'phone: "800 4673"\n        fone: "1"', "fone"),
        ("confidence: low", "confidence: surely", "confidence"),
    ],
)
def test_a_fault_is_reported_with_file_country_line_and_field(tmp_path: Path, old: str, new: str, field: str) -> None:
    broken = tmp_path / "helplines.yaml"
    broken.write_text(HELPLINES.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_helplines(broken)
    message = str(caught.value)
    assert str(broken) in message
    assert "AE Mental Support Line" in message
    assert field in message


def test_a_country_without_an_emergency_number_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "helplines.yaml"
    text = HELPLINES.read_text(encoding="utf-8").replace('emergency: ["999", "998"]', "emergency: []", 1)
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="AE"):
        read_helplines(broken)


def test_no_card_is_cut_down_to_a_single_way() -> None:
    assert [line.name for line in a_country(a_line("one"), a_line("two")).ways(limit=1)] == ["one", "two"]

"""A country is found by any name people use for it, and never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.countries import LANGUAGES, country_name, find_country, flag
from content.helplines import load_helplines

CODES = load_helplines().codes


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("Denmark", "DK"),
        ("danmark", "DK"),
        ("Dänemark", "DK"),
        ("daenemark", "DK"),
        ("DANEMARK", "DK"),
        ("dk", "DK"),
        ("🇩🇰", "DK"),
        (" Holland ", "NL"),
        ("the Netherlands", "NL"),
        ("UK", "GB"),
        ("u.k.", "GB"),
        ("Scotland", "GB"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "GB"),
        ("USA", "US"),
        ("America", "US"),
        ("Österreich", "AT"),
        ("Oesterreich", "AT"),
        ("osterreich", "AT"),
        ("Østrig", "AT"),
        ("Cote d'Ivoire", "CI"),
        ("Bosnia and Herzegovina", "BA"),
        ("Niger", "NE"),
        ("norw", "NO"),
        ("EE.UU.", "US"),
        ("los Estados Unidos", "US"),
        ("Reino Unido", "GB"),
        ("Espana", "ES"),
        ("États-Unis", "US"),
        ("l'Allemagne", "DE"),
        ("la Suisse", "CH"),
        ("Écosse", "GB"),
        ("Соединённые Штаты", "US"),
        ("США", "US"),
        ("Англия", "GB"),
        ("китай", "CN"),
        ("China", "CN"),
    ],
)
def test_a_country_is_found_by_any_usual_name(query: str, code: str) -> None:
    assert find_country(query) == [code]


@pytest.mark.parametrize(
    ("query", "codes"),
    [("Korea", ["KP", "KR"]), ("Congo", ["CD", "CG"]), ("united", ["AE", "GB", "US"]), ("nig", ["NE", "NG"])],
)
def test_several_answers_stay_several(query: str, codes: list[str]) -> None:
    assert find_country(query) == codes


@pytest.mark.parametrize(
    "query", ["", "  ", "?", "e", "xx", "Atlantis", "I live near the sea", "los", "и", "🇪🇺", "🇽🇽", "🙂"]
)
def test_what_is_unknown_is_not_guessed(query: str) -> None:
    assert find_country(query) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_country_with_help_lines_is_found_by_its_own_name_flag_and_code(lang: str) -> None:
    for code in CODES:
        name = country_name(code, lang)
        assert name != code
        assert find_country(name) == [code]
        assert find_country(flag(code)) == [code]
        assert find_country(code.lower()) == [code]


def test_a_name_nobody_knows_stays_its_code() -> None:
    assert country_name("qq", "da") == "QQ"
    assert country_name("de", "it") == "Germany"
    assert flag("dk") == "🇩🇰"
    assert flag("d1") == ""


@given(st.text(max_size=40))
def test_any_text_yields_known_codes_only(query: str) -> None:
    for code in find_country(query):
        assert country_name(code, "en") != code

"""The order of the set-up and the answers it reads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.setup import (
    DONE,
    NEEDED,
    SHORT_LIST,
    STEPS,
    TONES,
    add_country,
    before,
    drop_country,
    following,
    guess_zone,
    lost,
    missing,
    number,
    resume,
    toggle_tone,
    zones_offered,
)


def test_every_step_leads_to_the_next_and_back() -> None:
    assert [following(step) for step in STEPS] == [*STEPS[1:], DONE]
    assert [before(step) for step in STEPS] == [None, *STEPS[:-1]]
    assert [number(step) for step in STEPS] == [1, 2, 3, 4, 5, 6]


@given(st.text())
def test_it_goes_on_at_a_known_step_whatever_was_kept(kept: str) -> None:
    assert resume(kept) in STEPS
    assert resume(None) == resume(DONE) == STEPS[0]


def test_the_guess_is_what_is_set_or_the_first_of_the_language() -> None:
    assert guess_zone("da", "UTC") == "Europe/Copenhagen"
    assert guess_zone("da", "Europe/Berlin") == "Europe/Berlin"
    assert guess_zone("fr", "UTC") == SHORT_LIST["en"][0]
    assert "Europe/Copenhagen" not in zones_offered("da", "Europe/Copenhagen")


@given(st.lists(st.sampled_from(TONES), unique=True, min_size=1), st.text() | st.sampled_from(TONES))
def test_at_least_one_tone_always_stays(chosen: list[str], tone: str) -> None:
    now = toggle_tone(chosen, tone)
    assert now
    assert set(now) <= set(TONES)
    if tone in TONES and chosen != [tone]:
        assert (tone in now) is not (tone in chosen)


def test_rights_are_named_in_the_order_in_which_their_absence_matters() -> None:
    assert missing([]) == ["delete", "restrict", "invite", "pin"]
    assert missing(NEEDED) == []
    assert lost(NEEDED, ["can_delete_messages", "can_pin_messages"]) == ["restrict", "invite"]
    assert lost([], NEEDED) == []


def test_a_country_is_listed_once_and_the_last_one_stays() -> None:
    assert add_country(["DK", "DE"], "DK") == ["DE", "DK"]
    assert drop_country(["DK", "DE"], "DK") == ["DE"]
    assert drop_country(["DE"], "DE") == ["DE"]

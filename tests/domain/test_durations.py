from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import durations


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("30m", timedelta(minutes=30)),
        ("2h", timedelta(hours=2)),
        ("3D", timedelta(days=3)),
        ("1w", timedelta(weeks=1)),
        ("1h30m", timedelta(minutes=90)),
        ("45s", timedelta(seconds=45)),
    ],
)
def test_a_number_with_its_unit_is_a_duration(typed: str, meant: timedelta) -> None:
    assert durations.parse(typed) == meant


@pytest.mark.parametrize("typed", ["30", "", "h", "2x", "2h!", "1.5h", "-2h", "2 h", "٢h", "spam", "h2"])
def test_anything_else_is_none_and_a_bare_number_never_is_one(typed: str) -> None:
    assert durations.parse(typed) is None


@pytest.mark.parametrize("typed", ["29s", "0m", "367d", "99999999999999999999w", "999999999w", "53w"])
def test_what_telegram_would_make_endless_does_not_fit(typed: str) -> None:
    found = durations.parse(typed)
    assert found is not None
    assert not durations.fits(found)


@pytest.mark.parametrize("typed", ["30s", "366d"])
def test_the_bounds_themselves_fit(typed: str) -> None:
    found = durations.parse(typed)
    assert found is not None
    assert durations.fits(found)


@given(st.text(max_size=40))
def test_any_word_is_read_without_failing(typed: str) -> None:
    found = durations.parse(typed)
    assert found is None or found >= timedelta()


@given(st.lists(st.tuples(st.integers(0, 10**12), st.sampled_from("wdhms")), min_size=1, max_size=6))
def test_combined_units_never_overflow(units: list[tuple[int, str]]) -> None:
    found = durations.parse("".join(f"{count}{unit}" for count, unit in units))
    assert found is not None
    assert found <= durations.LONGEST + timedelta(days=1)


@given(st.integers(1, 366 * 86_400))
def test_the_parts_of_a_duration_add_up_to_it(seconds: int) -> None:
    sizes = {"days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}
    found = durations.parts(timedelta(seconds=seconds))
    assert sum(sizes[name] * count for name, count in found) == seconds

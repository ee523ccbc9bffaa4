"""Ids read out of button data."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.identifiers import LARGEST, read_id


@given(st.integers(1 - LARGEST, LARGEST - 1).filter(bool))
def test_every_id_is_read_as_it_was_written(number: int) -> None:
    assert read_id(str(number)) == number


@pytest.mark.parametrize("text", ["", "-", "--5", "0", "-0", "²", "٣", "1.5", " 7", "5_0", "9" * 40, str(LARGEST)])
def test_what_is_no_id_is_none(text: str) -> None:
    assert read_id(text) is None


@given(st.text())
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    found = read_id(text)
    assert found is None or abs(found) < LARGEST

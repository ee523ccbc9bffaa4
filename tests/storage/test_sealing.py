from hypothesis import given
from hypothesis import strategies as st

from storage.sealing import Seal


@given(st.text(), st.text(min_size=1))
def test_what_is_sealed_opens_again_and_shows_nothing(words: str, secret: str) -> None:
    sealed = Seal(secret).close(words)
    assert Seal(secret).open(sealed) == words
    assert len(words) < 4 or words.encode("utf-8", "surrogatepass") not in sealed


def test_another_key_opens_nothing() -> None:
    assert Seal("one").open(Seal("two").close("stay with me")) is None


def test_a_changed_byte_opens_nothing() -> None:
    sealed = bytearray(Seal("one").close("stay with me"))
    sealed[-5] ^= 1
    assert Seal("one").open(bytes(sealed)) is None


def test_no_words_are_none() -> None:
    assert Seal("one").open(None) is None

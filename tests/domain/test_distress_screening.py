"""Whose words are screened."""

import pytest

from domain.distress.screening import own_text


def test_the_text_of_a_plain_message_is_read() -> None:
    assert own_text({"text": "hello"}) == "hello"


def test_a_caption_is_read() -> None:
    assert own_text({"caption": "look", "photo": []}) == "look"


def test_spoilers_are_read() -> None:
    entity = {"type": "spoiler", "offset": 0, "length": 5}
    assert own_text({"text": "hello you", "entities": [entity]}) == "hello you"


@pytest.mark.parametrize("kind", ["blockquote", "expandable_blockquote", "pre", "code"])
def test_quoted_and_preformatted_parts_are_left_out(kind: str) -> None:
    entity = {"type": kind, "offset": 3, "length": 4}
    assert own_text({"text": "🙂 quot mine", "entities": [entity]}).split() == ["🙂", "mine"]


def test_the_message_replied_to_is_not_read() -> None:
    assert own_text({"text": "mine", "reply_to_message": {"text": "yours"}, "quote": {"text": "yours"}}) == "mine"


@pytest.mark.parametrize(
    "message",
    [
        {"text": "news", "forward_origin": {"type": "channel"}},
        {"text": "card", "via_bot": {"id": 1, "is_bot": True}},
        {"text": "beep", "from": {"id": 1, "is_bot": True}},
        {},
    ],
)
def test_words_of_channels_and_bots_are_not_read(message: dict[str, object]) -> None:
    assert own_text(message) == ""


def test_a_forward_from_a_person_is_read() -> None:
    assert own_text({"text": "hi", "forward_origin": {"type": "user"}}) == "hi"

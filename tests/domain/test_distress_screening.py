"""Whose words are screened, and in which of the many places a message can hold words."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.lexicon import build_detector
from domain.distress import Tier
from domain.distress.screening import asked_text, own_text

OTHERS = {"text": "yours"}


def test_the_text_of_a_plain_message_is_read() -> None:
    assert own_text({"text": "hello"}) == "hello"


@pytest.mark.parametrize("kind", ["photo", "live_photo", "video", "voice", "document", "animation", "paid_media"])
def test_a_caption_is_read_whatever_it_stands_under(kind: str) -> None:
    assert own_text({"caption": "look", kind: {}}) == "look"


def test_spoilers_are_read() -> None:
    entity = {"type": "spoiler", "offset": 0, "length": 5}
    assert own_text({"text": "hello you", "entities": [entity]}) == "hello you"
    assert own_text({"caption": "hello you", "caption_entities": [entity], "has_media_spoiler": True}) == "hello you"


@pytest.mark.parametrize("kind", ["blockquote", "expandable_blockquote", "pre", "code"])
def test_quoted_and_preformatted_parts_are_left_out(kind: str) -> None:
    entity = {"type": kind, "offset": 3, "length": 4}
    assert own_text({"text": "🙂 quot mine", "entities": [entity]}).split() == ["🙂", "mine"]
    assert own_text({"caption": "🙂 quot mine", "caption_entities": [entity]}).split() == ["🙂", "mine"]


@pytest.mark.parametrize("place", ["reply_to_message", "quote", "external_reply", "reply_to_story", "pinned_message"])
def test_what_is_answered_or_quoted_is_not_read(place: str) -> None:
    assert own_text({"text": "mine", place: {**OTHERS, "caption": "yours", "poll": {"question": "yours"}}}) == "mine"
    assert own_text({place: OTHERS}) == ""


@pytest.mark.parametrize(
    "message",
    [
        {"text": "news", "forward_origin": {"type": "channel"}},
        {"text": "news", "forward_origin": {"type": "chat"}},
        {"text": "news", "forward_origin": {"type": "user", "sender_user": {"id": 5, "is_bot": True}}},
        {"text": "news", "is_automatic_forward": True},
        {"text": "card", "via_bot": {"id": 1, "is_bot": True}},
        {"text": "beep", "from": {"id": 1, "is_bot": True}},
        {"text": "beep", "sender_business_bot": {"id": 1, "is_bot": True}},
        {},
    ],
)
def test_words_of_channels_and_bots_are_not_read(message: dict[str, object]) -> None:
    assert own_text(message) == ""


@pytest.mark.parametrize("origin", ["user", "hidden_user"])
def test_a_forward_from_a_person_is_read(origin: str) -> None:
    assert own_text({"text": "hi", "forward_origin": {"type": origin}}) == "hi"


def test_a_polls_question_description_and_options_are_read() -> None:
    poll = {
        "question": "should i?",
        "description": "tonight",
        "explanation": "because",
        "options": [{"text": "yes"}, {"text": "no"}, {"text": "theirs", "added_by_user": {"id": 9}}],
    }
    assert own_text({"poll": poll}).split() == ["should", "i?", "tonight", "because", "yes", "no"]


def test_a_checklist_is_read() -> None:
    assert own_text({"checklist": {"title": "today", "tasks": [{"text": "one"}, {"text": "two"}]}}).split() == [
        "today",
        "one",
        "two",
    ]


def test_the_text_of_contacts_and_venues_is_read() -> None:
    contact = {"first_name": "take me", "last_name": "away", "phone_number": "1", "vcard": "no"}
    assert own_text({"contact": contact}) == "take me away"
    assert own_text({"venue": {"title": "the bridge", "address": "goodbye", "location": {}}}) == "the bridge\ngoodbye"


RICH: dict[str, Any] = {
    "blocks": [
        {"type": "heading", "text": "one", "size": 1},
        {"type": "paragraph", "text": ["two ", {"type": "bold", "text": ["three", {"type": "spoiler", "text": "!"}]}]},
        {"type": "list", "items": [{"label": "1", "blocks": [{"type": "paragraph", "text": "four"}]}]},
        {"type": "details", "summary": "five", "blocks": [{"type": "paragraph", "text": "six"}]},
        {"type": "table", "cells": [[{"text": "seven"}, {"text": "eight"}]]},
        {"type": "photo", "photo": [], "caption": {"text": "nine", "credit": "theirs"}},
        {"type": "blockquote", "blocks": [{"type": "paragraph", "text": "theirs"}]},
        {"type": "pre", "text": "theirs"},
        {"type": "pullquote", "text": "theirs"},
        {"type": "paragraph", "text": [{"type": "code", "text": "theirs"}, "ten"]},
    ]
}


def test_a_rich_message_is_read_without_its_quotations() -> None:
    said = " ".join(own_text({"rich_message": RICH}).split())
    assert said == "one two three! four five six seven eight nine ten"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["type", "text", "blocks", "items", "cells", "caption"]), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(anything)
def test_a_rich_message_of_any_shape_is_no_reason_to_fail(blocks: Any) -> None:
    assert isinstance(own_text({"rich_message": {"blocks": blocks}}), str)


def test_a_rich_message_nested_without_end_is_left_at_some_depth() -> None:
    block: dict[str, Any] = {"type": "paragraph", "text": "deep"}
    for _ in range(400):
        block = {"type": "details", "summary": "", "blocks": [block]}
    assert own_text({"rich_message": json.loads(json.dumps({"blocks": [block]}))}).strip() == ""


def test_the_message_that_is_answered_is_known_as_a_question_whoever_wrote_it() -> None:
    assert asked_text({"text": "yes", "reply_to_message": {"text": "are you safe?", "from": {"is_bot": True}}}) == (
        "are you safe?"
    )
    assert asked_text({"text": "yes", "reply_to_message": {"caption": "are you safe?"}}) == "are you safe?"
    assert asked_text({"text": "yes"}) == ""


def test_the_first_message_of_a_topic_is_no_question() -> None:
    message = {"text": "yes", "message_thread_id": 4, "reply_to_message": {"message_id": 4, "text": "safe?"}}
    assert asked_text({**message, "is_topic_message": True}) == ""
    assert asked_text(message) == "safe?"


def test_worry_about_another_stays_that_after_the_writers_own_cry() -> None:
    words = "my sister just took a whole bottle of pills, what do i do"
    found = build_detector().assess(words, recent=["i am going to kill myself tonight"])
    assert found.tier is Tier.CONCERN_OTHER
    assert "urgent_other" in found.flags

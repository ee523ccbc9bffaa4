from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from domain import targets

MARA = {"id": 1003, "first_name": "Mara", "username": "mara"}


def message(text: str, *entities: dict[str, Any]) -> dict[str, Any]:
    command = text.split(maxsplit=1)[0]
    return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": len(command)}, *entities]}


def linked(text: str, name: str) -> dict[str, Any]:
    offset = len(text[: text.index(name)].encode("utf-16-le")) // 2
    return {"type": "text_mention", "offset": offset, "length": len(name.encode("utf-16-le")) // 2, "user": MARA}


def test_an_answered_message_wins_and_all_words_are_the_rest() -> None:
    named = targets.read(message("/mute 2h @ali said so"), {"message_id": 4, "from": MARA})
    assert named.answered is not None
    assert named.rest == "2h @ali said so"
    assert named.username is None


def test_naming_the_answered_person_again_is_not_part_of_the_reason() -> None:
    for word in ("@Mara", "1003"):
        assert targets.read(message(f"/mute {word} 2h spam"), {"message_id": 4, "from": MARA}).rest == "2h spam"


def test_a_linked_name_may_hold_spaces_and_emoji() -> None:
    text = "/mute  Mara 🌼 May 2h spam"
    named = targets.read(message(text, linked(text, "Mara 🌼 May")), None)
    assert named.user == MARA
    assert named.rest == "2h spam"


def test_a_linked_name_inside_the_reason_is_no_target() -> None:
    text = "/mute @ali wrote to Mara"
    named = targets.read(message(text, linked(text, "Mara")), None)
    assert named.username == "ali"
    assert named.rest == "wrote to Mara"


def test_an_id_is_a_target_and_a_short_number_is_not() -> None:
    assert targets.read(message("/ban 123456789 bye"), None).number == 123456789
    assert targets.read(message("/mute 30 spam"), None).nobody


def test_a_command_alone_names_nobody() -> None:
    assert targets.read(message("/ban"), None).nobody


@given(st.text(max_size=60))
def test_any_text_behind_a_command_is_read_without_failing(text: str) -> None:
    named = targets.read(message(f"/mute {text}"), None)
    assert len(named.rest) <= len(text)

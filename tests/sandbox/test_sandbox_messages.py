"""Messages: what is accepted, edited, deleted, answered and pinned, in Telegram's words when it is not."""

import json

import pytest

from sandbox.errors import RefusedError
from sandbox_stage import Stage, make_stage

KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}


def bad(text: str) -> tuple[int, str]:
    return 400, f"Bad Request: {text}"


def send(stage: Stage, **params: object) -> dict:
    return stage.call("sendMessage", **({"chat_id": stage.group, "text": "hello"} | params))


def test_empty_and_endless_texts_are_refused(stage: Stage) -> None:
    group = stage.group
    for empty in ("", "  \n ", "<b></b>"):
        refusal = stage.refusal("sendMessage", chat_id=group, text=empty, parse_mode="HTML")
        assert refusal == bad("message text is empty")
    assert stage.refusal("sendMessage", chat_id=group, text="x" * 4097) == bad("message is too long")
    assert stage.refusal("sendMessage", chat_id=group, text="🙂" * 2049) == bad("message is too long")
    send(stage, text="<b>" + "x" * 4096 + "</b>", parse_mode="html")


def test_an_unknown_parse_mode_is_refused(stage: Stage) -> None:
    refusal = stage.refusal("sendMessage", chat_id=stage.group, text="x", parse_mode="BBCode")
    assert refusal == bad("unsupported parse_mode")


def test_text_is_trimmed_and_its_entities_move_along(stage: Stage) -> None:
    sent = send(stage, text="  \n<b> bold </b> ", parse_mode="HTML")
    assert sent["text"] == "bold"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4}]


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "x", "url": "not a link"}, "Wrong HTTP URL"),
    ],
)
def test_buttons_are_held_to_telegrams_rules(stage: Stage, button: dict, words: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    code, text = stage.refusal("sendMessage", chat_id=stage.group, text="x", reply_markup=markup)
    assert code == 400
    assert words in text


def test_a_reply_needs_its_message_unless_it_may_go_without(stage: Stage) -> None:
    missing = {"message_id": 999}
    refusal = stage.refusal("sendMessage", chat_id=stage.group, text="x", reply_parameters=missing)
    assert refusal == bad("message to be replied not found")
    sent = send(stage, reply_parameters=missing | {"allow_sending_without_reply": True})
    assert "reply_to_message" not in sent
    again = send(stage, reply_parameters=json.dumps({"message_id": sent["message_id"]}))
    assert again["reply_to_message"]["message_id"] == sent["message_id"]


def test_an_edit_that_changes_nothing_is_refused(stage: Stage) -> None:
    sent = send(stage, reply_markup=KEYBOARD)
    target = {"chat_id": stage.group, "message_id": sent["message_id"]}
    code, text = stage.refusal("editMessageText", **target, text="hello", reply_markup=KEYBOARD)
    assert (code, text) == bad(
        "message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
    edited = stage.call("editMessageText", **target, text="hello")
    assert "reply_markup" not in edited
    stage.call("editMessageReplyMarkup", **target, reply_markup=KEYBOARD)
    assert stage.refusal("editMessageReplyMarkup", **target, reply_markup=KEYBOARD)[0] == 400


def test_only_ones_own_messages_can_be_edited(stage: Stage) -> None:
    theirs = stage.tg.send(stage.mara, stage.group, "mine")["message_id"]
    target = {"chat_id": stage.group, "text": "x"}
    assert stage.refusal("editMessageText", **target, message_id=theirs) == bad("message can't be edited")
    assert stage.refusal("editMessageText", **target, message_id=999) == bad("message to edit not found")


def test_an_edited_message_is_one_update_with_the_new_words(stage: Stage) -> None:
    message = stage.tg.send(stage.mara, stage.group, "first")["message_id"]
    stage.pass_time(minutes=1)
    stage.tg.edit(stage.mara, stage.group, message, "second")
    first, second = stage.updates()
    assert first["message"]["text"] == "first"
    assert second["edited_message"]["text"] == "second"
    assert second["edited_message"]["edit_date"] == first["message"]["date"] + 60


def test_deleting_has_telegrams_limits(stage: Stage) -> None:
    old = stage.tg.send(stage.mara, stage.group, "old")["message_id"]
    stage.pass_time(hours=48)
    new = stage.tg.send(stage.mara, stage.group, "new")["message_id"]
    target = {"chat_id": stage.group}
    assert stage.refusal("deleteMessage", **target, message_id=999) == bad("message to delete not found")
    _code, text = stage.refusal("deleteMessage", **target, message_id=old)
    assert text.startswith("Bad Request: message can't be deleted")
    stage.call("deleteMessage", **target, message_id=new)
    assert new not in [message["message_id"] for message in stage.tg.transcript(stage.group)]


def test_other_peoples_messages_need_the_right_to_delete(stage: Stage) -> None:
    theirs = stage.tg.send(stage.mara, stage.group, "hers")["message_id"]
    mine = send(stage)["message_id"]
    stage.tg.promote(stage.group, stage.bot, can_restrict_members=True)
    target = {"chat_id": stage.group}
    assert stage.refusal("deleteMessage", **target, message_id=theirs) == bad("message can't be deleted")
    stage.call("deleteMessage", **target, message_id=mine)


def test_many_messages_are_deleted_at_once_and_missing_ones_skipped(stage: Stage) -> None:
    ids = [stage.tg.send(stage.mara, stage.group, str(number))["message_id"] for number in range(3)]
    stage.call("deleteMessages", chat_id=stage.group, message_ids=[*ids, 999])
    assert not set(ids) & {message["message_id"] for message in stage.tg.transcript(stage.group)}
    assert stage.refusal("deleteMessages", chat_id=stage.group, message_ids=list(range(1, 102)))[0] == 400


def test_deletion_by_a_person_is_told_to_no_bot(stage: Stage) -> None:
    message = stage.tg.send(stage.mara, stage.group, "oops")["message_id"]
    stage.updates()
    stage.tg.delete(stage.mara, stage.group, message)
    assert stage.updates() == []


def test_a_pressed_button_is_answered_in_time_or_not_at_all(stage: Stage) -> None:
    sent = send(stage, reply_markup=KEYBOARD)
    query = stage.tg.press(stage.mara, stage.group, sent["message_id"], "yes")
    (update,) = stage.updates()
    assert update["callback_query"]["data"] == "yes"
    assert update["callback_query"]["from"]["id"] == stage.mara
    stage.call("answerCallbackQuery", callback_query_id=query, text="thanks", show_alert="true")
    assert stage.tg.callback_answer(query) == {"text": "thanks", "show_alert": True, "url": None}
    late = stage.tg.press(stage.mara, stage.group, sent["message_id"], "yes")
    stage.pass_time(seconds=151)
    too_old = bad("query is too old and response timeout expired or query ID is invalid")
    assert stage.refusal("answerCallbackQuery", callback_query_id=late) == too_old
    assert stage.refusal("answerCallbackQuery", callback_query_id="12") == too_old


def test_only_a_button_that_is_there_can_be_pressed(stage: Stage) -> None:
    sent = send(stage, reply_markup=KEYBOARD)
    with pytest.raises(RefusedError):
        stage.tg.press(stage.mara, stage.group, sent["message_id"], "no")


def test_protected_messages_stay_where_they_are(stage: Stage) -> None:
    sent = send(stage, protect_content=True)
    target = {"chat_id": stage.group, "from_chat_id": stage.group, "message_id": sent["message_id"]}
    assert stage.refusal("forwardMessage", **target) == bad("message can't be forwarded")
    assert stage.refusal("copyMessage", **target) == bad("message can't be copied")


def test_a_forward_names_its_origin_and_a_copy_does_not(stage: Stage) -> None:
    said = stage.tg.send(stage.mara, stage.group, "words")["message_id"]
    target = {"chat_id": stage.group, "from_chat_id": stage.group, "message_id": said}
    origin = stage.call("forwardMessage", **target)["forward_origin"]
    assert (origin["type"], origin["sender_user"]["id"]) == ("user", stage.mara)
    copy = stage.call("copyMessage", **target)
    assert list(copy) == ["message_id"]
    assert "forward_origin" not in stage.tg.transcript(stage.group)[-1]


def test_pins_come_with_a_notice_and_need_the_right(stage: Stage) -> None:
    said = stage.tg.send(stage.mara, stage.group, "words")["message_id"]
    stage.updates()
    stage.call("pinChatMessage", chat_id=stage.group, message_id=said)
    assert stage.updates()[0]["message"]["pinned_message"]["message_id"] == said
    assert stage.call("getChat", chat_id=stage.group)["pinned_message"]["message_id"] == said
    stage.call("unpinChatMessage", chat_id=stage.group, message_id=said)
    refusal = stage.refusal("unpinChatMessage", chat_id=stage.group, message_id=said)
    assert refusal == bad("message to unpin not found")
    stage.tg.promote(stage.group, stage.bot, can_delete_messages=True)
    refusal = stage.refusal("pinChatMessage", chat_id=stage.group, message_id=said)
    assert refusal == bad("not enough rights to manage pinned messages in the chat")


def test_a_muted_chat_is_closed_to_a_plain_bot(stage: Stage) -> None:
    stage.call("setChatPermissions", chat_id=stage.group, permissions={"can_send_messages": False})
    send(stage)
    stage.tg.demote(stage.group, stage.bot)
    refusal = stage.refusal("sendMessage", chat_id=stage.group, text="x")
    assert refusal == bad("not enough rights to send text messages to the chat")


def test_commands_and_mentions_are_found_in_what_people_write(stage: Stage) -> None:
    said = stage.tg.send(stage.mara, stage.group, "🙂 /ban@waymark_bot @sam #week a/b /no/ x@y")
    found = [(each["type"], each["offset"], each["length"]) for each in said["entities"]]
    assert found == [("bot_command", 3, 16), ("mention", 20, 4), ("hashtag", 25, 5)]


def test_commands_are_kept_by_scope_and_language(stage: Stage) -> None:
    commands = [{"command": "help", "description": "What I do"}]
    scope = {"type": "chat_administrators", "chat_id": stage.group}
    stage.call("setMyCommands", commands=commands, scope=scope, language_code="da")
    assert stage.call("getMyCommands") == []
    assert stage.call("getMyCommands", scope=scope, language_code="da") == commands
    stage.call("deleteMyCommands", scope=scope, language_code="da")
    assert stage.call("getMyCommands", scope=scope, language_code="da") == []
    refusal = stage.refusal("setMyCommands", commands=[{"command": "Help me", "description": "x"}])
    assert refusal == bad("BOT_COMMAND_INVALID")


def test_memory_is_bounded() -> None:
    stage = make_stage(keep_calls=10, keep_messages=5)
    for number in range(20):
        send(stage, text=str(number))
    assert len(stage.tg.calls) == 10
    assert [message["text"] for message in stage.tg.transcript(stage.group)] == ["15", "16", "17", "18", "19"]

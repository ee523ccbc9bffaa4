"""Whom a bot may write to: people who pressed Start, and for five minutes those who ask to join."""

from sandbox_stage import OTHER_TOKEN, TOKEN, Stage

INITIATE = (403, "Forbidden: bot can't initiate conversation with a user")
BLOCKED = (403, "Forbidden: bot was blocked by the user")


def test_a_bot_cannot_write_first(stage: Stage) -> None:
    assert stage.refusal("sendMessage", chat_id=stage.mara, text="hello") == INITIATE


def test_a_stranger_is_no_chat_at_all(stage: Stage) -> None:
    stranger = stage.tg.add_user("Stranger")["id"]
    assert stage.refusal("sendMessage", chat_id=stranger, text="x") == (400, "Bad Request: chat not found")
    assert stage.refusal("sendMessage", chat_id=424242, text="x") == (400, "Bad Request: chat not found")


def test_start_opens_the_chat_and_carries_the_payload(stage: Stage) -> None:
    stage.tg.start(stage.mara, stage.bot, "token-1")
    (update,) = stage.updates()
    assert update["message"]["text"] == "/start token-1"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert update["message"]["chat"]["id"] == stage.mara
    assert stage.call("sendMessage", chat_id=stage.mara, text="hello")["chat"]["type"] == "private"


def test_an_applicant_may_be_written_to_for_five_minutes(stage: Stage) -> None:
    stage.tg.request_join(stage.sam, stage.group)
    (update,) = stage.updates()
    chat = update["chat_join_request"]["user_chat_id"]
    stage.call("sendMessage", chat_id=chat, text="welcome")
    stage.pass_time(minutes=5)
    stage.call("sendMessage", chat_id=chat, text="still there?")
    stage.pass_time(seconds=1)
    assert stage.refusal("sendMessage", chat_id=chat, text="too late") == INITIATE


def test_the_window_closes_when_the_request_is_processed(stage: Stage) -> None:
    stage.tg.request_join(stage.sam, stage.group)
    stage.call("declineChatJoinRequest", chat_id=stage.group, user_id=stage.sam)
    assert stage.refusal("sendMessage", chat_id=stage.sam, text="sorry")[0] in (400, 403)


def test_a_bot_that_may_not_invite_hears_of_no_request(stage: Stage) -> None:
    other = stage.tg.add_bot(OTHER_TOKEN, "Other", "other_bot")["id"]
    stage.tg.add_bot_to_group(stage.group, other, stage.nora, {"can_delete_messages": True})
    stage.tg.request_join(stage.sam, stage.group)
    updates = stage.tg.call(OTHER_TOKEN, "getUpdates", {})[1]["result"]
    assert not any("chat_join_request" in update for update in updates)
    assert stage.tg.call(OTHER_TOKEN, "sendMessage", {"chat_id": stage.sam, "text": "x"})[0] == 403


def test_a_person_who_blocked_the_bot_gets_nothing_and_the_bot_is_told(stage: Stage) -> None:
    stage.tg.start(stage.mara, stage.bot)
    stage.tg.block(stage.mara, stage.bot)
    updates = stage.updates()
    assert [update["my_chat_member"]["new_chat_member"]["status"] for update in updates[1:]] == ["kicked"]
    assert stage.refusal("sendMessage", chat_id=stage.mara, text="x") == BLOCKED
    stage.tg.unblock(stage.mara, stage.bot)
    assert stage.updates()[0]["my_chat_member"]["new_chat_member"]["status"] == "member"
    stage.call("sendMessage", chat_id=stage.mara, text="back")


def test_a_deactivated_account_is_told_apart(stage: Stage) -> None:
    stage.tg.start(stage.mara, stage.bot)
    stage.tg.deactivate(stage.mara)
    assert stage.refusal("sendMessage", chat_id=stage.mara, text="x") == (
        403,
        "Forbidden: user is deactivated",
    )


def test_a_wrong_token_is_unauthorized_and_a_malformed_one_is_not_found(stage: Stage) -> None:
    assert stage.tg.call("7000000001:WRONG", "getMe", {}) == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )
    assert stage.tg.call("nonsense", "getMe", {})[0] == 404


def test_a_private_chat_may_be_named_by_the_bot_or_by_the_person(stage: Stage) -> None:
    stage.tg.send(stage.mara, stage.bot, "one")
    stage.tg.send(stage.mara, stage.mara, "two")
    assert [message["text"] for message in stage.tg.transcript(stage.mara)] == ["one", "two"]


def test_method_names_are_read_in_any_case(stage: Stage) -> None:
    assert stage.tg.call(TOKEN, "GETME", {})[1] == stage.tg.call(TOKEN, "getMe", {})[1]

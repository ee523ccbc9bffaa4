"""A message in the group that one person alone sees: who may send one, who sees it, and what older servers do."""

from typing import Any

import pytest

from sandbox.errors import RefusedError
from sandbox_stage import OTHER_TOKEN, Stage, make_stage

KEYS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}


@pytest.fixture
def stage() -> Stage:
    return make_stage()


def aside(stage: Stage, **more: Any) -> dict[str, Any]:
    given = {"receiver_user_id": stage.mara, **more.pop("given", {})}
    return stage.call(
        "sendMessage",
        chat_id=stage.group,
        text="for you",
        ephemeral_message_parameters=given,
        reply_markup=KEYS,
        **more,
    )


def seen(stage: Stage, viewer: int | None) -> list[str]:
    return [body["text"] for body in stage.tg.transcript(stage.group, viewer) if "text" in body]


def refused(stage: Stage, receiver: int, **more: Any) -> str:
    given = {"receiver_user_id": receiver}
    params: dict[str, Any] = {"chat_id": stage.group, "text": "x", "ephemeral_message_parameters": given, **more}
    return stage.refusal("sendMessage", **params)[1]


def test_only_its_receiver_sees_it_and_its_message_id_is_zero(stage: Stage) -> None:
    sent = aside(stage)
    assert (sent["message_id"], sent["ephemeral_message_id"]) == (0, 1)
    assert sent["receiver_user"]["id"] == stage.mara
    assert seen(stage, stage.mara) == ["for you"]
    assert seen(stage, stage.nora) == seen(stage, None) == seen(stage, stage.bot) == []


def test_it_stands_where_it_was_said(stage: Stage) -> None:
    stage.tg.send(stage.mara, stage.group, "before")
    aside(stage)
    stage.tg.send(stage.nora, stage.group, "after")
    assert seen(stage, stage.mara) == ["before", "for you", "after"]
    assert seen(stage, stage.nora) == ["before", "after"]


def test_it_can_be_changed_and_deleted_by_its_own_number(stage: Stage) -> None:
    mine = {"chat_id": stage.group, "receiver_user_id": stage.mara, "ephemeral_message_id": 1}
    aside(stage)
    assert stage.call("editEphemeralMessageText", **mine, text="changed") is True
    assert seen(stage, stage.mara) == ["changed"]
    assert "not modified" in stage.refusal("editEphemeralMessageReplyMarkup", **mine)[1]
    other = {**mine, "receiver_user_id": stage.nora}
    assert "not found" in stage.refusal("editEphemeralMessageText", **other, text="x")[1]
    assert "not found" in stage.refusal("deleteMessage", chat_id=stage.group, message_id=0)[1]
    assert stage.call("deleteEphemeralMessage", **mine) is True
    assert seen(stage, stage.mara) == []
    assert "not found" in stage.refusal("deleteEphemeralMessage", **mine)[1]


def test_it_is_gone_when_the_app_starts_anew_or_its_receiver_was_away(stage: Stage) -> None:
    aside(stage)
    stage.tg.restart_app(stage.mara)
    assert seen(stage, stage.mara) == []
    aside(stage)
    stage.tg.leave(stage.mara, stage.group)
    stage.tg.add_member(stage.group, stage.mara)
    assert seen(stage, stage.mara) == []


def test_its_buttons_work_for_its_receiver_and_nobody_else(stage: Stage) -> None:
    aside(stage)
    with pytest.raises(RefusedError):
        stage.tg.press(stage.nora, stage.group, -1, "yes")
    stage.tg.press(stage.mara, stage.group, -1, "yes")
    query = stage.updates()[-1]["callback_query"]
    assert (query["message"]["message_id"], query["message"]["ephemeral_message_id"]) == (0, 1)


def test_an_answer_to_it_reaches_the_bot_alone_and_may_not_be_answered_in_public(stage: Stage) -> None:
    aside(stage)
    stage.tg.send(stage.mara, stage.group, "thank you", reply_to=-1)
    message = stage.updates()[-1]["message"]
    assert (message["message_id"], message["text"]) == (0, "thank you")
    assert message["receiver_user"]["id"] == stage.bot
    assert "message_thread_id" not in message
    assert seen(stage, stage.nora) == []
    reply = {"ephemeral_message_id": message["ephemeral_message_id"]}
    refusal = stage.refusal("sendMessage", chat_id=stage.group, text="x", reply_parameters=reply)[1]
    assert "must be an ephemeral message" in refusal


def test_there_are_places_and_people_it_is_not_for(stage: Stage) -> None:
    other = stage.tg.add_bot(OTHER_TOKEN, "Other", "other_bot")["id"]
    stage.tg.add_bot_to_group(stage.group, other, stage.nora)
    stage.tg.start(stage.mara, stage.bot)
    channel = stage.tg.add_group("News", stage.nora, kind="channel")["id"]
    stage.tg.add_bot_to_group(channel, stage.bot, stage.nora, {"can_post_messages": True})
    assert "can't be sent to bots" in refused(stage, other)
    assert "not a member" in refused(stage, stage.sam)
    assert "invalid receiver_user_id" in refused(stage, 1)
    assert "only to groups" in refused(stage, stage.mara, chat_id=stage.mara)
    assert "only to groups" in refused(stage, stage.nora, chat_id=channel)


def test_a_bot_without_rights_has_fifteen_seconds_after_it_was_asked(stage: Stage) -> None:
    stage.call("sendMessage", chat_id=stage.group, text="press me", reply_markup=KEYS)
    said = stage.tg.transcript(stage.group)[-1]["message_id"]
    stage.tg.demote(stage.group, stage.bot, stage.nora)
    assert "not enough rights" in refused(stage, stage.mara)
    query = stage.tg.press(stage.mara, stage.group, said, "yes")
    assert aside(stage, given={"callback_query_id": query})["ephemeral_message_id"] == 1
    replaced = {"callback_query_id": query, "replace_callback_query_message": True}
    aside(stage, given=replaced)
    assert "press me" in seen(stage, stage.nora)
    assert "press me" not in seen(stage, stage.mara)
    stage.tg.send(stage.mara, stage.group, "and you", to_bot=stage.bot)
    number = stage.updates()[-1]["message"]["ephemeral_message_id"]
    aside(stage, reply_parameters={"ephemeral_message_id": number})
    stage.pass_time(seconds=16)
    given = {"receiver_user_id": stage.mara, "callback_query_id": query}
    assert "too old" in refused(stage, stage.mara, ephemeral_message_parameters=given)
    assert "not enough" in refused(stage, stage.mara, reply_parameters={"ephemeral_message_id": number})


@pytest.mark.parametrize(("age", "code"), [("ignores", 400), ("lacks", 404)])
def test_a_server_that_does_not_know_the_parameter_shows_the_message_to_everybody(
    stage: Stage, age: str, code: int
) -> None:
    stage.tg.set_server(age)
    sent = aside(stage)
    assert sent["message_id"] > 0
    assert "ephemeral_message_id" not in sent
    assert seen(stage, stage.nora) == ["for you"]
    assert stage.refusal("deleteEphemeralMessage", chat_id=stage.group)[0] == code


def test_a_server_that_refuses_shows_it_to_nobody(stage: Stage) -> None:
    stage.tg.set_server("refuses")
    assert "not supported" in refused(stage, stage.mara)
    assert seen(stage, stage.mara) == []
    with pytest.raises(RefusedError):
        stage.tg.set_server("knows better")

"""What getUpdates promises: offsets, limits, what is asked for, how long updates live, who may read."""

import asyncio
from itertools import pairwise

import pytest

from sandbox.methods.updates import wait_of
from sandbox.params import Params
from sandbox.polling import answer
from sandbox_stage import ALL_KINDS, OTHER_TOKEN, TOKEN, Stage

OTHER_READER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def write(stage: Stage, count: int = 1) -> None:
    for number in range(count):
        stage.tg.send(stage.mara, stage.group, f"message {number}")


def texts(updates: list[dict]) -> list[str]:
    return [update["message"]["text"] for update in updates]


def test_an_update_stays_until_its_id_is_passed(stage: Stage) -> None:
    write(stage, 2)
    first = stage.call("getUpdates")
    assert stage.call("getUpdates") == first
    second = stage.call("getUpdates", offset=first[1]["update_id"])
    assert second == first[1:]
    assert stage.call("getUpdates", offset=first[1]["update_id"] + 1) == []
    assert stage.call("getUpdates", offset=0) == []


def test_a_negative_offset_keeps_only_the_newest(stage: Stage) -> None:
    write(stage, 5)
    assert texts(stage.call("getUpdates", offset=-2)) == ["message 3", "message 4"]
    assert texts(stage.call("getUpdates")) == ["message 3", "message 4"]


def test_the_limit_is_held_between_one_and_a_hundred(stage: Stage) -> None:
    write(stage, 130)
    assert len(stage.call("getUpdates")) == 100
    assert len(stage.call("getUpdates", limit=1000)) == 100
    assert len(stage.call("getUpdates", limit=0)) == 1
    assert len(stage.call("getUpdates", limit="7")) == 7


@pytest.mark.parametrize(("asked", "kept"), [(-1, 0), (0, 0), (30, 30), ("50", 50), (900, 50)])
def test_the_wait_is_held_between_zero_and_fifty_seconds(asked: int | str, kept: int) -> None:
    assert wait_of(Params({"timeout": asked})) == kept


def test_update_ids_are_never_used_again(stage: Stage) -> None:
    seen = []
    for _ in range(3):
        write(stage, 3)
        seen += [update["update_id"] for update in stage.updates()]
    assert all(after == before + 1 for before, after in pairwise(seen))


def test_an_update_is_forgotten_after_a_day(stage: Stage) -> None:
    write(stage)
    stage.pass_time(hours=23, minutes=59)
    write(stage)
    stage.pass_time(minutes=2)
    assert len(stage.call("getUpdates")) == 1


def test_a_pressed_button_is_forgotten_after_150_seconds(stage: Stage) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}
    sent = stage.call("sendMessage", chat_id=stage.group, text="?", reply_markup=keyboard)
    stage.tg.press(stage.mara, stage.group, sent["message_id"], "yes")
    stage.pass_time(seconds=149)
    assert len(stage.call("getUpdates")) == 1
    stage.pass_time(seconds=2)
    assert stage.call("getUpdates") == []


def test_member_changes_come_only_if_asked_for(stage: Stage) -> None:
    stage.call("getUpdates", allowed_updates=[])
    stage.tg.leave(stage.mara, stage.group)
    assert stage.kinds() == ["message"]
    stage.call("getUpdates", allowed_updates=["chat_member"])
    stage.tg.add_member(stage.group, stage.mara)
    assert stage.kinds() == ["chat_member"]


def test_what_was_asked_for_stays_when_nothing_new_is_said(stage: Stage) -> None:
    stage.call("getUpdates", allowed_updates='["callback_query"]')
    write(stage)
    assert stage.call("getUpdates") == []
    stage.call("getUpdates", allowed_updates=["no such kind"])
    write(stage)
    assert len(stage.call("getUpdates")) == 1


def test_what_was_asked_for_counts_when_an_update_is_made(stage: Stage) -> None:
    stage.call("getUpdates", allowed_updates=["callback_query"])
    write(stage)
    assert stage.call("getUpdates", allowed_updates=["message"]) == []


def test_members_and_reactions_are_told_only_to_an_admin_bot(stage: Stage) -> None:
    message = stage.tg.send(stage.mara, stage.group, "hello")["message_id"]
    stage.tg.demote(stage.group, stage.bot)
    stage.updates(allowed_updates=ALL_KINDS)
    stage.tg.react(stage.mara, stage.group, message, "👍")
    stage.tg.leave(stage.mara, stage.group)
    assert stage.kinds() == ["message"]
    stage.tg.promote(stage.group, stage.bot)
    stage.tg.add_member(stage.group, stage.mara)
    stage.tg.react(stage.mara, stage.group, message, "🔥")
    assert stage.kinds() == ["my_chat_member", "chat_member", "message", "message_reaction"]


async def test_a_long_poll_ends_when_something_happens(stage: Stage) -> None:
    poll = asyncio.create_task(answer(stage.tg, TOKEN, "getUpdates", {"timeout": 50, "offset": stage.offset}))
    await asyncio.sleep(0)
    write(stage)
    status, body = await poll
    assert (status, texts(body["result"])) == (200, ["message 0"])


async def test_a_second_long_poll_ends_the_first(stage: Stage) -> None:
    first = asyncio.create_task(answer(stage.tg, TOKEN, "getUpdates", {"timeout": 50}))
    await asyncio.sleep(0)
    second = asyncio.create_task(answer(stage.tg, TOKEN, "getupdates", {"timeout": 50}))
    status, body = await first
    assert (status, body["description"]) == (409, OTHER_READER)
    write(stage)
    assert (await second)[0] == 200


async def test_setting_a_webhook_ends_a_long_poll(stage: Stage) -> None:
    poll = asyncio.create_task(answer(stage.tg, TOKEN, "getUpdates", {"timeout": 50}))
    await asyncio.sleep(0)
    stage.call("setWebhook", url="https://example.org/hook")
    assert (await poll)[0] == 409


def test_nobody_may_poll_while_a_webhook_is_set(stage: Stage) -> None:
    stage.call("setWebhook", url="https://example.org/hook")
    code, text = stage.refusal("getUpdates")
    assert code == 409
    assert text.startswith("Conflict: can't use getUpdates method while webhook is active")
    stage.call("deleteWebhook")
    assert stage.call("getUpdates") == []


def test_webhook_info_tells_what_waits_and_what_was_asked(stage: Stage) -> None:
    stage.call("setWebhook", url="https://example.org/hook", allowed_updates=["message"], max_connections=500)
    write(stage, 3)
    info = stage.call("getWebhookInfo")
    assert info["pending_update_count"] == 3
    assert info["allowed_updates"] == ["message"]
    assert info["max_connections"] == 100
    stage.call("deleteWebhook", drop_pending_updates="true")
    assert stage.call("getWebhookInfo")["pending_update_count"] == 0


def test_a_secret_of_other_letters_is_refused(stage: Stage) -> None:
    code, text = stage.refusal("setWebhook", url="https://example.org", secret_token="two words")
    assert (code, text) == (400, "Bad Request: secret token contains unallowed characters")


def test_each_bot_has_its_own_queue(stage: Stage) -> None:
    other = stage.tg.add_bot(OTHER_TOKEN, "Other", "other_bot")["id"]
    stage.tg.add_bot_to_group(stage.group, other, stage.nora)
    write(stage)
    status, body = stage.tg.call(OTHER_TOKEN, "getUpdates", {})
    assert status == 200
    assert texts(body["result"][-1:]) == ["message 0"]
    assert "message" in stage.kinds()

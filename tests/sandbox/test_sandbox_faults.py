"""Failures on order, Telegram's sending limits, and how both reach python-telegram-bot in the same process."""

from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from sandbox.flood import FloodRules
from sandbox.ptb_transport import SandboxRequest
from sandbox_stage import TOKEN, Stage, make_stage


def ptb(stage: Stage, token: str = TOKEN) -> Bot:
    return Bot(token, request=SandboxRequest(stage.tg), get_updates_request=SandboxRequest(stage.tg))


def said(stage: Stage) -> list[str]:
    return [message["text"] for message in stage.tg.transcript(stage.group) if "text" in message]


def test_an_unknown_method_is_never_pretended(stage: Stage) -> None:
    for method in ("sendDice", "getStickerSet", "nonsense"):
        assert stage.refusal(method) == (404, "Not Found: method not found")


async def test_a_429_says_how_long_to_wait_and_is_over_after_its_times(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    stage.tg.fault(method="sendMessage", code=429, retry_after=7, times=2)
    bot = ptb(stage)
    for _ in range(2):
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(stage.group, "x")
        assert caught.value.retry_after == timedelta(seconds=7)
    await bot.send_message(stage.group, "x")
    assert said(stage) == ["x"]


async def test_each_kind_of_failure_reaches_the_library_as_the_network_would_bring_it(stage: Stage) -> None:
    bot = ptb(stage)
    for code, error in ((500, NetworkError), ("timeout", TimedOut), ("drop", NetworkError)):
        stage.tg.fault(code=code)
        with pytest.raises(error):
            await bot.send_message(stage.group, "x")
    assert said(stage) == []


async def test_a_lost_answer_has_done_its_work(stage: Stage) -> None:
    stage.tg.fault(code="lost_answer")
    with pytest.raises(TimedOut):
        await ptb(stage).send_message(stage.group, "twice?")
    assert said(stage) == ["twice?"]


def test_a_fault_hits_only_the_chat_and_method_it_names(stage: Stage) -> None:
    stage.tg.fault(chat_id=stage.mara)
    stage.tg.fault(method="getChat")
    stage.call("getUpdates")
    stage.call("sendMessage", chat_id=stage.group, text="x")
    assert stage.refusal("getChat", chat_id=stage.group) == (500, "Internal Server Error")
    stage.tg.clear_faults()
    stage.tg.start(stage.mara, stage.bot)
    stage.call("sendMessage", chat_id=stage.mara, text="x")


def test_polling_fails_only_when_it_is_named(stage: Stage) -> None:
    stage.tg.fault(code=500)
    assert stage.call("getUpdates") == []
    stage.tg.fault(method="getUpdates", code=409)
    assert stage.refusal("getUpdates")[0] == 409


def test_a_chat_takes_a_short_burst_and_then_one_message_a_second() -> None:
    stage = make_stage(flood=FloodRules())
    for _ in range(3):
        stage.call("sendMessage", chat_id=stage.group, text="x")
    code, text = stage.refusal("sendMessage", chat_id=stage.group, text="x")
    assert code == 429
    wait = int(text.removeprefix("Too Many Requests: retry after "))
    stage.pass_time(seconds=wait)
    stage.call("sendMessage", chat_id=stage.group, text="x")


def test_a_group_takes_twenty_messages_a_minute() -> None:
    stage = make_stage(flood=FloodRules())
    sent = 0
    for _ in range(60):
        sent += stage.tg.call(TOKEN, "sendMessage", {"chat_id": stage.group, "text": "x"})[0] == 200
        stage.pass_time(seconds=0.99)
    assert sent == 20


def test_all_chats_together_take_thirty_messages_a_second() -> None:
    stage = make_stage(flood=FloodRules())
    people = [stage.tg.add_user(f"P{number}")["id"] for number in range(31)]
    for person in people:
        stage.tg.start(person, stage.bot)
    codes = [stage.tg.call(TOKEN, "sendMessage", {"chat_id": person, "text": "x"})[0] for person in people]
    assert codes == [200] * 30 + [429]


async def test_refusals_become_the_librarys_own_errors(stage: Stage) -> None:
    bot = ptb(stage)
    await bot.initialize()
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(-5, "x")
    with pytest.raises(Forbidden, match="can't initiate"):
        await bot.send_message(stage.mara, "x")
    with pytest.raises(EndPointNotFound):
        await bot.do_api_request("sendNothing")
    with pytest.raises(InvalidToken):
        await ptb(stage, "7000000001:WRONG").get_me()
    old = stage.tg.add_group("Small", stage.nora, kind="group")["id"]
    stage.tg.add_bot_to_group(old, stage.bot, stage.nora)
    new = stage.tg.migrate(old)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(old, "x")
    assert caught.value.new_chat_id == new
    await bot.set_webhook("https://example.org")
    with pytest.raises(Conflict):
        await bot.get_updates(timeout=0)


async def test_files_go_up_and_come_down_again(stage: Stage) -> None:
    bot = ptb(stage)
    sent = await bot.send_document(stage.group, b"one,two\n", filename="list.csv", caption="a list")
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("list.csv", 8)
    assert bytes(await (await sent.document.get_file()).download_as_bytearray()) == b"one,two\n"
    assert stage.tg.calls[-2].params["document"] == "<8 bytes>"


async def test_every_call_is_logged_as_it_went(stage: Stage) -> None:
    stage.call("sendMessage", chat_id=stage.group, text="x")
    stage.refusal("sendMessage", chat_id=stage.group, text="")
    good, wrong = list(stage.tg.calls)[-2:]
    assert (good.method, good.status, good.params["text"]) == ("sendMessage", 200, "x")
    assert (wrong.status, wrong.answer["description"]) == (400, "Bad Request: message text is empty")
    assert wrong.at == stage.tg.clock.now()

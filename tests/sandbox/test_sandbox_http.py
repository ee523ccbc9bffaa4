"""The Bot API over a real socket, driven by aiogram as a second, independent client; and webhooks."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramNotFound, TelegramRetryAfter
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import web

from sandbox.server import Server, serve
from sandbox_stage import TOKEN, Stage

SECRET = "s3cret_-"


@pytest.fixture
async def server(stage: Stage) -> AsyncIterator[Server]:
    async with serve(stage.tg, first_pause=0.01) as server:
        yield server


@pytest.fixture
async def web_client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    bot = Bot(TOKEN, session=session)
    yield bot
    await session.close()


async def test_aiogram_talks_to_the_sandbox(stage: Stage, bot: Bot) -> None:
    assert (await bot.get_me()).username == "waymark_bot"
    stage.tg.send(stage.mara, stage.group, "/help me 🙂")
    (update,) = await bot.get_updates(offset=stage.offset, timeout=0)
    assert update.message is not None
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="yes")]])
    sent = await bot.send_message(
        stage.group,
        "<b>Hi</b> 🙂 <i>you</i>",
        parse_mode="HTML",
        reply_to_message_id=update.message.message_id,
        reply_markup=keyboard,
    )
    assert sent.html_text == "<b>Hi</b> 🙂 <i>you</i>"
    assert sent.reply_to_message is not None
    query = stage.tg.press(stage.mara, stage.group, sent.message_id, "yes")
    assert await bot.answer_callback_query(query, text="ok", show_alert=True)
    edited = await bot.edit_message_text("done", chat_id=stage.group, message_id=sent.message_id)
    assert edited.text == "done"
    assert await bot.delete_message(stage.group, sent.message_id)


async def test_aiogram_administers_a_group(stage: Stage, bot: Bot) -> None:
    stage.tg.request_join(stage.sam, stage.group)
    assert await bot.approve_chat_join_request(stage.group, stage.sam)
    assert (await bot.get_chat_member(stage.group, stage.sam)).status == "member"
    full = await bot.get_chat(stage.group)
    assert full.join_by_request
    assert full.permissions is not None
    assert await bot.restrict_chat_member(stage.group, stage.sam, full.permissions)
    assert await bot.ban_chat_member(stage.group, stage.sam)
    assert {admin.status for admin in await bot.get_chat_administrators(stage.group)} == {
        "creator",
        "administrator",
    }


async def test_aiogram_sends_a_file_and_fetches_it_again(stage: Stage, bot: Bot) -> None:
    file = BufferedInputFile(b"one,two\n", "list.csv")
    sent = await bot.send_document(stage.group, file, caption="a list")
    assert sent.document is not None
    assert sent.document.file_name == "list.csv"
    fetched = await bot.download(sent.document)
    assert fetched is not None
    assert fetched.read() == b"one,two\n"


async def test_errors_reach_aiogram_as_telegrams(stage: Stage, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(-5, "x")
    with pytest.raises(TelegramForbiddenError, match="can't initiate"):
        await bot.send_message(stage.mara, "x")
    with pytest.raises(TelegramNotFound, match="method not found"):
        await bot.send_dice(stage.group)
    stage.tg.fault(code=429, retry_after=3)
    with pytest.raises(TelegramRetryAfter) as caught:
        await bot.send_message(stage.group, "x")
    assert caught.value.retry_after == 3


async def test_parameters_come_in_any_of_the_four_forms(
    stage: Stage, server: Server, web_client: aiohttp.ClientSession
) -> None:
    url = f"{server.url}/bot{TOKEN}/sendMessage"
    params = {"chat_id": str(stage.group), "text": "a b&c=🙂"}
    form = aiohttp.FormData(params, default_to_multipart=True)
    for request in (
        web_client.get(url, params=params),
        web_client.post(url, data=params),
        web_client.post(url, json=params),
        web_client.post(url, data=form),
    ):
        async with request as response:
            body = await response.json()
        assert body["result"]["text"] == "a b&c=🙂"


async def test_the_status_is_the_error_code(stage: Stage, server: Server, web_client: aiohttp.ClientSession) -> None:
    stage.tg.fault(code=429, retry_after=4)
    for token, method, status in (
        (TOKEN, "sendMessage", 429),
        (TOKEN, "sendNothing", 404),
        ("7000000001:WRONG", "getMe", 401),
        (TOKEN, "sendMessage", 400),
    ):
        async with web_client.get(f"{server.url}/bot{token}/{method}") as response:
            assert response.status == status
            assert (await response.json())["error_code"] == status
            assert response.headers.get("Retry-After") == ("4" if status == 429 else None)


async def test_a_long_poll_waits_and_a_second_one_ends_it(
    stage: Stage, server: Server, web_client: aiohttp.ClientSession
) -> None:
    url = f"{server.url}/bot{TOKEN}/getUpdates?timeout=50&offset={stage.offset}"
    bot = stage.tg.bot(TOKEN)
    assert bot is not None

    async def poll() -> tuple[int, Any]:
        async with web_client.get(url) as response:
            return response.status, await response.json()

    async def begun(task: "asyncio.Task[tuple[int, Any]]", turn: int) -> "asyncio.Task[tuple[int, Any]]":
        while bot.queue.turn == turn:
            await asyncio.sleep(0)
        return task

    turn = bot.queue.turn
    first = await begun(asyncio.create_task(poll()), turn)
    second = await begun(asyncio.create_task(poll()), turn + 1)
    status, body = await first
    assert status == 409
    assert body["description"].startswith("Conflict: terminated by other getUpdates request")
    stage.tg.send(stage.mara, stage.group, "news")
    status, body = await second
    assert body["result"][0]["message"]["text"] == "news"


async def test_a_dropped_connection_is_dropped(stage: Stage, server: Server, web_client: aiohttp.ClientSession) -> None:
    stage.tg.fault(code="lost_answer")
    stage.tg.fault(code="drop", times=5)
    for _ in range(2):
        with pytest.raises(aiohttp.ClientError):
            await web_client.post(f"{server.url}/bot{TOKEN}/sendMessage", json={"chat_id": stage.group, "text": "x"})
    assert [message.get("text") for message in stage.tg.transcript(stage.group)].count("x") == 1


class Hook:
    """A bot's own web server, which can fail on purpose."""

    def __init__(self) -> None:
        self.failures = 0
        self.answer: dict[str, Any] | None = None
        self.seen: list[tuple[str | None, dict[str, Any]]] = []
        self.changed = asyncio.Condition()
        self.tries = 0

    async def take(self, request: web.Request) -> web.Response:
        self.tries += 1
        if self.failures:
            self.failures -= 1
            return web.Response(status=503)
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        async with self.changed:
            self.seen.append((secret, await request.json()))
            self.changed.notify_all()
        return web.json_response(self.answer) if self.answer else web.Response()

    async def has(self, count: int) -> None:
        async with asyncio.timeout(10), self.changed:
            await self.changed.wait_for(lambda: len(self.seen) >= count)


@pytest.fixture
async def hook() -> AsyncIterator[tuple[Hook, str]]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield hook, f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def test_a_webhook_gets_every_update_in_order_with_its_secret(
    stage: Stage, server: Server, hook: tuple[Hook, str]
) -> None:
    taker, url = hook
    stage.tg.send(stage.mara, stage.group, "before")
    stage.call("setWebhook", url=url, secret_token=SECRET)
    for number in range(5):
        stage.tg.send(stage.mara, stage.group, str(number))
    await taker.has(6)
    assert [update["message"]["text"] for _, update in taker.seen] == ["before", "0", "1", "2", "3", "4"]
    assert {secret for secret, _ in taker.seen} == {SECRET}


async def test_a_webhook_that_fails_is_tried_again_and_nothing_overtakes(
    stage: Stage, server: Server, hook: tuple[Hook, str]
) -> None:
    taker, url = hook
    taker.failures = 3
    stage.call("setWebhook", url=url)
    stage.tg.send(stage.mara, stage.group, "first")
    stage.tg.send(stage.mara, stage.group, "second")
    await taker.has(2)
    assert [update["message"]["text"] for _, update in taker.seen] == ["first", "second"]
    assert taker.tries == 5
    assert "503" in stage.call("getWebhookInfo")["last_error_message"]


async def test_a_webhook_may_answer_with_a_call(stage: Stage, server: Server, hook: tuple[Hook, str]) -> None:
    taker, url = hook
    taker.answer = {"method": "sendMessage", "chat_id": stage.group, "text": "answered"}
    stage.call("setWebhook", url=url)
    stage.tg.send(stage.mara, stage.group, "hello")
    async with asyncio.timeout(10):
        while not any(message.get("text") == "answered" for message in stage.tg.transcript(stage.group)):
            await stage.tg.changed.wait(stage.tg.changed.version, 1)


async def test_after_the_webhook_is_gone_updates_can_be_fetched(
    stage: Stage, server: Server, hook: tuple[Hook, str]
) -> None:
    taker, url = hook
    stage.call("setWebhook", url=url)
    stage.tg.send(stage.mara, stage.group, "pushed")
    await taker.has(1)
    stage.call("deleteWebhook")
    stage.tg.send(stage.mara, stage.group, "fetched")
    assert stage.call("getUpdates")[-1]["message"]["text"] == "fetched"

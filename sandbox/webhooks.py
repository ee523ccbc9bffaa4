"""Carries updates to the bots that set a webhook: a chat's in order, chats side by side, failed ones again."""

import asyncio
import contextlib

import aiohttp
import orjson

from sandbox.bots import Bot, Webhook
from sandbox.errors import NoAnswerError
from sandbox.telegram import Telegram
from sandbox.updates import Waiting

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LONGEST_PAUSE = 60.0
LONGEST_ASKED_PAUSE = 3600.0
PATIENCE = aiohttp.ClientTimeout(total=60)
LOOK_AGAIN = 0.5


class WebhookSender:
    """One per server; `first_pause` is the pause after a first failure, doubled after each further one."""

    def __init__(self, tg: Telegram, first_pause: float = 1.0) -> None:
        self._tg = tg
        self._first_pause = first_pause
        self._busy: dict[tuple[int, int], asyncio.Task[None]] = {}
        self._watchers: list[asyncio.Task[None]] = []
        self._session: aiohttp.ClientSession | None = None

    async def run(self) -> None:
        """Watches every bot until cancelled; bots added later are found too."""
        watched: set[int] = set()
        async with aiohttp.ClientSession(timeout=PATIENCE) as self._session:
            try:
                while True:
                    for bot in [each for each in self._tg.world.bots.values() if each.id not in watched]:
                        watched.add(bot.id)
                        self._watchers.append(asyncio.create_task(self._watch(bot)))
                    await asyncio.sleep(LOOK_AGAIN)
            finally:
                await self._stop()

    async def _stop(self) -> None:
        tasks = [*self._watchers, *self._busy.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _watch(self, bot: Bot) -> None:
        while True:
            if bot.webhook:
                self._dispatch(bot, bot.webhook)
            await bot.queue.signal.wait()

    def _dispatch(self, bot: Bot, webhook: Webhook) -> None:
        mine = sum(key[0] == bot.id for key in self._busy)
        for item in bot.queue.items.values():
            if mine >= webhook.max_connections:
                return
            key = (bot.id, item.chat)
            if key not in self._busy:
                mine += 1
                self._busy[key] = asyncio.create_task(self._carry_chat(bot, item.chat))

    async def _carry_chat(self, bot: Bot, chat: int) -> None:
        try:
            while bot.webhook and (item := self._next(bot, chat)):
                await self._carry(bot, item)
        finally:
            del self._busy[(bot.id, chat)]
            bot.queue.signal.ring()

    def _next(self, bot: Bot, chat: int) -> Waiting | None:
        bot.queue.purge(self._tg.world.now())
        return next((item for item in bot.queue.items.values() if item.chat == chat), None)

    async def _carry(self, bot: Bot, item: Waiting) -> None:
        pause = self._first_pause
        update_id = item.update["update_id"]
        while bot.webhook and update_id in bot.queue.items and item.expires > self._tg.world.now():
            asked = await self._post(bot, bot.webhook, item)
            if asked is None:
                bot.queue.items.pop(update_id, None)
                return
            await asyncio.sleep(max(pause, asked))
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _post(self, bot: Bot, webhook: Webhook, item: Waiting) -> float | None:
        """None if the update arrived, else the least number of seconds to wait."""
        assert self._session is not None
        headers = {"Content-Type": "application/json"}
        if webhook.secret:
            headers[SECRET_HEADER] = webhook.secret
        body = orjson.dumps(item.update)
        try:
            async with self._session.post(webhook.url, data=body, headers=headers) as response:
                if 200 <= response.status < 300:
                    self._call_back(bot, await response.read())
                    return None
                problem = f"Wrong response from the webhook: {response.status} {response.reason}"
                asked = response.headers.get("Retry-After", "0")
        except (aiohttp.ClientError, TimeoutError):
            problem, asked = "Connection failed", "0"
        webhook.last_error_date, webhook.last_error_message = self._tg.world.now(), problem
        return min(float(asked) if asked.isdigit() else 0.0, LONGEST_ASKED_PAUSE)

    def _call_back(self, bot: Bot, answer: bytes) -> None:
        """A webhook may answer with one method call, whose result it never learns."""
        try:
            call = orjson.loads(answer)
        except orjson.JSONDecodeError:
            return
        if isinstance(call, dict) and isinstance(method := call.pop("method", None), str):
            with contextlib.suppress(NoAnswerError):
                self._tg.call(bot.token, method, call)

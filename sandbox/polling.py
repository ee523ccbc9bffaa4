"""Waits on behalf of getUpdates: the one call that may take long. The rules of the queue are in updates."""

import asyncio
from typing import Any

from sandbox.bots import Bot
from sandbox.errors import conflict
from sandbox.methods.updates import limit_of, wait_of
from sandbox.params import Params
from sandbox.telegram import Telegram
from sandbox.users import Json


async def answer(tg: Telegram, token: str, method: str, params: dict[str, Any]) -> tuple[int, Json]:
    """As Telegram.call, but getUpdates waits for news up to its timeout, in real seconds."""
    status, body = tg.call(token, method, params)
    if method.lower() != "getupdates" or status != 200 or body["result"]:
        return status, body
    bot = tg.bot(token)
    assert bot is not None
    seconds = wait_of(Params(params))
    return await _wait(tg, bot, seconds, limit_of(Params(params))) if seconds else (status, body)


async def _wait(tg: Telegram, bot: Bot, seconds: int, limit: int) -> tuple[int, Json]:
    queue = bot.queue
    turn = queue.turn
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while (left := end - loop.time()) > 0:
        await queue.signal.wait(left)
        if queue.turn != turn:
            error = conflict(queue.ended_by)
            return error.code, error.body()
        items = queue.read(limit, tg.world.now())
        if items:
            return 200, {"ok": True, "result": items}
    return 200, {"ok": True, "result": []}

"""`waymark run`: the bot against a real Bot API server, until a signal ends it."""

from __future__ import annotations

import asyncio
import os
import signal
import threading

import structlog
from telegram.error import Conflict, InvalidToken

from bot import logs
from bot.settings import Settings
from bot.waymark import Waymark
from domain.errors import AlreadyRunningError, ConfigurationError

log = structlog.get_logger()
LAST_MOMENT = 9.5  # seconds after a signal; everything is durable, so even a hanging handler loses nothing


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT. Raises the errors of Waymark.open, and names what ended the run."""
    logs.configure(settings.log_level)
    stop = asyncio.Event()
    waymark = await Waymark.open(settings)
    loop = asyncio.get_running_loop()

    def end(_signal: int, _frame: object) -> None:
        _begin_last_moment()
        loop.call_soon_threadsafe(stop.set)

    for each in (signal.SIGTERM, signal.SIGINT):
        # Not the loop's own handlers: they would wait for a handler that blocks the loop.
        signal.signal(each, end)
    log.info("started", bot=waymark.program.username, database=waymark.database.dialect)
    try:
        if settings.webhook_url:
            from bot.webhook import Webhook  # a web server costs memory that polling need not spend

            async with Webhook(settings, waymark):
                await waymark.run(stop, polling=False)
        else:
            await waymark.run(stop)
    except InvalidToken:
        raise ConfigurationError("Telegram no longer accepts WAYMARK_TOKEN.") from None
    except Conflict:
        raise AlreadyRunningError("Another program is using this token; stop it first.") from None
    finally:
        await waymark.close()
        log.info("stopped")


def _begin_last_moment() -> None:
    timer = threading.Timer(LAST_MOMENT, os._exit, args=(1,))
    timer.daemon = True
    timer.start()

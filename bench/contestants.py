"""The programs that are compared: Waymark whole, and bare python-telegram-bot 22.8 as its documentation shows it.

Each prints a line with its memory in MiB whenever a number of updates given on the command line is finished.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from typing import Any

import orjson
import psutil

from bench.server import TOKEN

LOOK_EVERY = 0.05  # seconds; looking costs time of the run itself


def report() -> None:
    print(f"{psutil.Process().memory_info().rss / 2**20:.1f}", flush=True)


def bare_ptb(url: str, milestones: Sequence[int], *, reply: bool) -> None:
    """Long polling with one handler that does nothing, or answers each message."""
    from telegram import Update
    from telegram.ext import Application, ContextTypes, MessageHandler, filters

    seen = 0

    async def handle(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        nonlocal seen
        if reply and update.effective_message is not None:
            await update.effective_message.reply_text("An answer of the usual length for a short command.")
        seen += 1
        if seen in milestones:
            report()
        if seen == milestones[-1]:
            application.stop_running()

    application: Any = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.ALL, handle))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


def settings_for(url: str, database: str, *, paced: bool = False) -> Any:
    from bot.settings import Settings

    return Settings(
        _env_file=None,
        token=TOKEN,
        api_base_url=url,
        database_url=f"sqlite+aiosqlite:///{database}",
        paced=paced,
    )


async def waymark(url: str, database: str, first_id: int, milestones: Sequence[int]) -> None:
    """The whole of Waymark on SQLite on disk. An update is finished when it is durably handled and answered."""
    from bot.content import load_content

    load_content()  # first, as `waymark run` does
    from bot import logs
    from bot.waymark import Waymark

    logs.configure("ERROR")
    running = await Waymark.open(settings_for(url, database))
    stop = asyncio.Event()
    task = asyncio.create_task(running.run(stop))
    for milestone in milestones:
        while not await finished(running, first_id + milestone):
            await asyncio.sleep(LOOK_EVERY)
        report()
    stop.set()
    await task
    await running.close()


async def finished(running: Any, next_id: int) -> bool:
    """Whether everything before an update id is in the inbox, handled and answered, and all of that is durable."""
    from sqlalchemy import text

    async with running.database.transaction() as connection:
        if (await running.inbox.next_offset(connection) or 0) < next_id:
            return False
        todo = await connection.scalar(text("SELECT count(*) FROM inbox WHERE state = 'todo'"))
    return bool(todo == 0 and running.sender.waiting == 0)


async def crisis(url: str, database: str, scene: dict[str, list[int]]) -> None:
    """Waymark keeping to Telegram's limits, with a post queued for every other group; ends with standard input."""
    from bot import logs
    from bot.waymark import Waymark
    from domain.wishes import Urgency
    from handlers.kit import wishes
    from storage import chats, outbox
    from storage.unit import Unit

    logs.configure("ERROR")
    running = await Waymark.open(settings_for(url, database, paced=True))
    now = running.clocks.now()
    posts = [
        wishes.send(chat, "The post of this morning.", urgency=Urgency.SCHEDULED, key=f"post:{chat}")
        for chat in scene["others"]
    ]
    async with running.database.transaction() as connection:
        unit = Unit(connection, running.database.caches, now)
        async with unit.savepoint():
            for number, chat in enumerate(scene["talking"]):
                await chats.arrive(
                    unit,
                    chat,
                    "supergroup",
                    f"Group {number}",
                    bot_status="administrator",
                    countries=["DK"],
                    set_up=True,
                )
        pending = await outbox.add(connection, posts, now)
    running.sender.add(pending)
    stop = asyncio.Event()
    task = asyncio.create_task(running.run(stop))
    report()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    stop.set()
    await task
    await running.close()


async def prepare(url: str, database: str) -> None:
    """What an earlier start leaves: a database with its tables."""
    from bot.waymark import Waymark

    await (await Waymark.open(settings_for(url, database))).close()


def hide_development_tools() -> None:
    """Some libraries load these where they happen to be there; an installation has none of them."""
    for name in ("rich", "click", "pygments"):
        sys.modules[name] = None  # type: ignore[assignment]


def main() -> None:
    hide_development_tools()
    who, url, database, *rest = sys.argv[1:]
    if who == "prepare":
        asyncio.run(prepare(url, database))
    elif who == "crisis":
        asyncio.run(crisis(url, database, orjson.loads(rest[0])))
    elif who == "waymark":
        asyncio.run(waymark(url, database, int(rest[1]), [int(each) for each in rest[2:]]))
    else:
        bare_ptb(url, [int(each) for each in rest[2:]], reply=rest[0] == "replies")


if __name__ == "__main__":
    main()

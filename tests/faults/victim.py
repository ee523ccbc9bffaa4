"""The process that the kill tests kill: the real Waymark with two small features, started many times from one fork.

Reads one line per life from standard input ("run" or "run <crash point> <hits before it>"), prints the new process's
id, then its exit status. Every life opens the database afresh; forking only saves the imports.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import timedelta
from typing import Any

from sqlalchemy import insert

import bot.sender
import bot.settling
import bot.waymark
import storage.schema
from bot import logs
from bot.content import Content
from bot.engine import Engine
from bot.settings import Settings
from bot.settling import Settler
from bot.waymark import Waymark
from content.texts import Texts
from domain.wishes import Urgency
from handlers.kit.feature import Due, Feature, Listener
from storage import chats, outbox, schedule
from storage.inbox import Inbox
from storage.tables import deep_link

TOKEN = "7000000001:SANDBOX-waymark"
POST_EVERY = 5
CRISIS_EVERY = 7
PLAN_EVERY = 11


def number(raw: dict) -> int | None:
    """The number a message of the test carries; others concern nobody."""
    word, _, digits = (raw.get("message") or {}).get("text", "").partition(" ")
    return int(digits) if word == "number" and digits.isdigit() else None


async def record(_update: Any, context: Any) -> None:
    """Leave what shows double, lost and misplaced work: a row per message, and a counter read before it is written."""
    n, unit, chat_id = number(context.raw), context.unit, context.chat_id
    position = (await chats.options(unit, chat_id, "record")).get("count", 0)
    await keep(unit, chat_id, "message", n, position)
    await chats.choose(unit, chat_id, "record", count=position + 1)
    context.reply(f"answer {n}")
    if n % POST_EVERY == 0:
        context.reply(f"post {n}", urgency=Urgency.SCHEDULED, key=f"post:{chat_id}:{n}")
    if n % CRISIS_EVERY == 0:
        context.reply(f"crisis {n}", urgency=Urgency.CRISIS, key=f"crisis:{context.raw['update_id']}")
    if n % PLAN_EVERY == 0:
        await schedule.plan(unit, "record.later", chat_id, str(n), context.now + timedelta(seconds=1), payload={"n": n})


async def later(occasion: Any, context: Any) -> None:
    await keep(context.unit, occasion.chat_id, "occasion", occasion.payload["n"], 0)


async def keep(unit: Any, chat_id: int, kind: str, n: int | None, position: int) -> None:
    values = {"token": os.urandom(12).hex(), "kind": kind, "chat_id": chat_id, "payload": {"n": n, "at": position}}
    await unit.execute(insert(deep_link).values(**values, expires_at=unit.now + timedelta(days=2)))


async def answer_too(_update: Any, context: Any) -> None:
    """A second feature behind the first, so that units hold more than one savepoint."""


FEATURES = (
    Feature(
        name="record",
        listeners=(Listener(lambda raw, _caches: number(raw) is not None, record),),
        due=(Due("later", later, timedelta(hours=1)),),
    ),
    Feature(name="second", listeners=(Listener(lambda raw, _caches: number(raw) is not None, answer_too),)),
)


# -- crash points ------------------------------------------------------------------------------------


class Crash:
    """Ends the process as SIGKILL does, at the n-th time that a point is reached."""

    def __init__(self, hits: int) -> None:
        self._left = hits

    def reached(self) -> None:
        self._left -= 1
        if self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


def wrap(crash: Crash, owner: Any, name: str, *, before: bool, only: Any = lambda *_: True) -> None:
    """Reach the point before or after each call of `owner.name` for whose arguments `only` holds."""
    original = getattr(owner, name)

    async def slow(*given: Any, **named: Any) -> Any:
        if before and only(*given):
            crash.reached()
        result = await original(*given, **named)
        if not before and only(*given):
            crash.reached()
        return result

    def quick(*given: Any, **named: Any) -> Any:
        if before and only(*given):
            crash.reached()
        result = original(*given, **named)
        if not before and only(*given):
            crash.reached()
        return result

    setattr(owner, name, slow if asyncio.iscoroutinefunction(original) else quick)


def is_message(_bot: Any, method: str, params: dict) -> bool:
    return method == "sendMessage"


def is_post(_bot: Any, method: str, params: dict) -> bool:
    return method == "sendMessage" and params["text"].startswith("post")


POINTS: dict[str, tuple[Any, str, dict[str, Any]]] = {
    "before the schema is committed": (storage.schema, "_upgrade", {"before": False}),
    "before a batch is committed": (Inbox, "put", {"before": False}),
    "after a batch is committed": (Engine, "accept", {"before": True}),
    "before the units are committed": (Inbox, "settle", {"before": False}),
    "after the units are committed": (Engine, "_finish", {"before": True}),
    "before an occasion is committed": (schedule, "settle", {"before": False}),
    "before a message leaves": (bot.sender, "call", {"before": True, "only": is_message}),
    "after a message has left": (bot.sender, "call", {"before": False, "only": is_message}),
    "before a post leaves": (bot.sender, "call", {"before": True, "only": is_post}),
    "after a post has left": (bot.sender, "call", {"before": False, "only": is_post}),
    "before answers are committed": (outbox, "mark_sent", {"before": False}),
    "after answers are committed": (Settler, "_write", {"before": False}),
}


# -- lives -------------------------------------------------------------------------------------------


async def live(url: str, database: str) -> None:
    settings = Settings(
        _env_file=None, token=TOKEN, api_base_url=url, database_url=f"sqlite+aiosqlite:///{database}", paced=False
    )
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    waymark = await Waymark.open(settings, features_of=lambda _detector: FEATURES)
    await waymark.run(stop)
    await waymark.close()


def run_one_life(url: str, database: str, order: list[str]) -> None:
    os.close(0)
    logs.configure("ERROR")
    if len(order) > 1:
        owner, name, how = POINTS[" ".join(order[1:-1])]
        wrap(Crash(int(order[-1])), owner, name, **how)
    status = 1
    try:
        asyncio.run(live(url, database))
        status = 0
    finally:
        os._exit(status)


def main() -> None:
    url, database = sys.argv[1:3]
    light = Content(Texts(), None, {}, {}, None)  # type: ignore[arg-type]
    bot.waymark.load_content = lambda: light
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            run_one_life(url, database, line.split())
        tell(child)
        tell(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def tell(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

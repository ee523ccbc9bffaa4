"""`waymark demo`: the real bot on a Telegram that lives on this machine, with a page to act in. It needs no token."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot import logs
from bot.settings import Settings
from bot.stagehand import Stagehand
from bot.waymark import Clocks, Waymark
from content.tour import load_tour
from domain.errors import AlreadyRunningError
from sandbox.clock import SandboxClock
from sandbox.flood import FloodRules
from sandbox.scenario import Scenario, evening_circle
from sandbox.server import Server, serve
from sandbox.telegram import Telegram
from storage import outbox, schedule

RIGHTS = ("can_delete_messages", "can_restrict_members", "can_invite_users", "can_pin_messages")
TYPED = "type: "
A_MOMENT = timedelta(seconds=2)  # what a person needs between two steps
SET_UP = (
    "setup-button-open",
    "English",
    TYPED + "Copenhagen",
    "Copenhagen",
    "Denmark",
    "Evening Circle ·",
    "setup-button-calm",
    "setup-button-duty-later",
)

TALK = (
    ("nora", "Good evening, everybody. Sit down, and say as much or as little as you like."),
    ("ines", "Good evening. I put my boots by the door today. That was it."),
    ("ali", "That counts. I opened a window."),
    ("mara", "Evening. It was a long day, and I’m glad to read you."),
)
DUE = {
    "prompts.post": "the daily prompt",
    "prompts.close": "the day’s prompt is put away",
    "cases.reping": "the moderators are called again",
    "cases.lease": "a look whether somebody still has the case",
    "cases.remind": "time to look at a case again",
    "care.later": "a look in on somebody who had a hard time",
    "cases.check_in": "a word to the member, as promised",
    "relay.look": "a look whether two still write through Waymark",
    "relay.over": "a silent talk through Waymark ends",
    "drill.end": "a drill ends by itself",
    "duty.week": "a word on who is on duty",
    "postvention.ends": "the quiet weeks after a death end",
    "shield.week": "a note on false alarms",
    "watch.weekly": "a word on what does not work",
    "joining.lapse": "a request to join runs out",
    "joining.waves": "waves are passed on",
    "joining.note": "a note to a newcomer",
    "undo.ends": "a mute or ban ends",
    "challenges.day": "a challenge’s next task",
    "challenges.later": "a challenge’s task once more",
    "challenges.end": "the end of somebody’s challenge",
    "challenges.offer": "a question about a challenge",
    "challenges.card": "the end of the group’s challenge",
}


@dataclass(frozen=True, slots=True)
class Show:
    """A demo that is running."""

    url: str
    telegram: Telegram
    scene: Scenario
    waymark: Waymark


async def demo(port: int, open_browser: bool) -> None:
    """Show Waymark until a signal ends it. Raises AlreadyRunningError where the port is taken."""
    logs.configure("ERROR")
    stop = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    print("Setting the scene …", flush=True)  # noqa: T201 - a command's answer
    async with stage(port) as show:
        print(f"Waymark is running. Open  {show.url}  (Ctrl+C ends it)", flush=True)  # noqa: T201
        if open_browser and _has_desktop():
            await asyncio.to_thread(webbrowser.open, show.url)
        await stop.wait()


@asynccontextmanager
async def stage(port: int = 0, *, clock: SandboxClock | None = None) -> AsyncIterator[Show]:
    """The sandbox over HTTP with Evening Circle in it, and Waymark added and set up as its owner would do it."""
    clock = clock or SandboxClock()
    telegram = Telegram(clock=clock, flood=FloodRules())
    scene = evening_circle(telegram)
    panels: dict[str, Any] = {}
    try:
        serving = serve(telegram, port=port, panels=panels, tour=load_tour())
        server = await serving.__aenter__()
    except OSError:
        raise AlreadyRunningError(f"Port {port} is taken; try `waymark demo --port 0`.") from None
    try:
        with tempfile.TemporaryDirectory(prefix="waymark-demo-") as folder:
            async with running(telegram, scene, server, Path(folder), clock) as waymark:
                panels.update(queue=lambda: queue_panel(waymark), due=lambda: due_panel(waymark))
                await set_up(telegram, scene, waymark)
                yield Show(server.url, telegram, scene, waymark)
    finally:
        await serving.__aexit__(None, None, None)


@asynccontextmanager
async def running(
    telegram: Telegram, scene: Scenario, server: Server, folder: Path, clock: SandboxClock
) -> AsyncIterator[Waymark]:
    """The real Waymark against a served sandbox, with its database in `folder`; opened again, it goes on with that."""
    settings = Settings(
        _env_file=None,
        token=SecretStr(scene.token),
        api_base_url=server.url,
        database_url=f"sqlite+aiosqlite:///{folder / 'waymark.db'}",
    )
    # The pace follows the sandbox's time, as the limits of its Telegram do.
    clocks = Clocks(now=clock.now, monotonic=lambda: clock.now().timestamp())
    waymark = await Waymark.open(settings, clocks=clocks)
    stop = asyncio.Event()
    clock.on_jump(lambda: None if stop.is_set() else waymark.wake())
    run = asyncio.create_task(waymark.run(stop))
    try:
        yield waymark
    finally:
        stop.set()
        await run
        await waymark.close()


async def set_up(telegram: Telegram, scene: Scenario, waymark: Waymark) -> None:
    """Add Waymark to both groups and walk its owner through the set-up, by the buttons she would press."""
    nora, group, moderators = scene.nora["id"], scene.group["id"], scene.moderators["id"]
    telegram.start(nora, scene.bot["id"])
    for chat in (group, moderators):
        telegram.add_bot_to_group(chat, scene.bot["id"], by=nora, rights=dict.fromkeys(RIGHTS, True))
    hand = Stagehand(telegram, scene.bot["id"], waymark.program.texts)
    await hand.sees(moderators, "groups-button-setup")
    await hand.follows(nora, group, "groups-button-setup")
    for step in SET_UP:
        telegram.clock.advance(A_MOMENT)
        if step.startswith(TYPED):
            telegram.send(nora, scene.bot["id"], step.removeprefix(TYPED))
        else:
            await hand.presses(nora, step)
    telegram.clock.advance(timedelta(seconds=61))
    for name, words in TALK:
        telegram.send(getattr(scene, name)["id"], group, words)


async def queue_panel(waymark: Waymark) -> dict[str, Any]:
    """What waits to be sent, without any words."""
    async with waymark.database.transaction() as connection:
        return {"items": await outbox.waiting(connection)}


async def due_panel(waymark: Waymark) -> dict[str, Any]:
    """The next thing that falls due."""
    async with waymark.database.transaction() as connection:
        found = await schedule.next_due(connection)
    if found is None:
        return {"next": None}
    at, what = found
    return {"next": {"at": at.isoformat(), "what": DUE.get(what, "tidying up")}}


def _has_desktop() -> bool:
    return sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

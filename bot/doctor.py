"""`waymark doctor`: looks at everything a running Waymark depends on and says in plain words what will not work."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import aiohttp
import orjson
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot import logs
from bot.content import load_content
from bot.ephemeral import knows_asides
from bot.receiver import ALLOWED_UPDATES
from bot.settings import Settings
from bot.telegram_api import Outcome, call
from bot.waymark import Waymark, make_bot, who_am_i
from domain.distress import Tier
from domain.errors import AlreadyRunningError, WaymarkError
from handlers.kit.asides import may_try
from handlers.kit.rights import USED_RIGHTS
from storage import chats, outbox
from storage.database import Database
from storage.schema import migrate
from storage.unit import Unit

SKEW_ALLOWED = 30.0  # seconds
SPACE_WANTED = 1024**3  # bytes
WAL_SAFE = (3, 51, 3)  # earlier SQLite can corrupt a log that two connections write; Waymark writes with one


class State(StrEnum):
    """How a finding is meant."""

    GOOD = "good"
    NOTE = "note"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at, and what follows from it."""

    state: State
    about: str
    words: str


async def doctor(settings: Settings, *, as_json: bool) -> int:
    """Print every finding; give 0 when nothing is bad, 1 otherwise."""
    logs.configure("ERROR")
    findings = [finding async for finding in examine(settings)]
    if as_json:
        print(orjson.dumps([asdict(finding) for finding in findings], option=orjson.OPT_INDENT_2).decode())  # noqa: T201
    else:
        marks = {State.GOOD: "ok  ", State.NOTE: "note", State.BAD: "BAD "}
        for finding in findings:
            print(f"{marks[finding.state]}  {finding.about}: {finding.words}")  # noqa: T201
    return os.EX_OK if all(finding.state is not State.BAD for finding in findings) else 1


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Look at content, clock, database and Telegram, one after another; none stops the next."""
    yield _content()
    yield _zones()
    async for finding in _database(settings):
        yield finding
    yield await _clock(settings)
    try:
        bot = make_bot(settings)
        me = await who_am_i(bot, settings)
    except WaymarkError as error:
        yield Finding(State.BAD, "token", str(error))
        return
    try:
        yield Finding(State.GOOD, "token", f"Telegram knows this bot as @{me.username}.")
        yield _privacy(me)
        async for finding in _telegram(bot):
            yield finding
        async for finding in _groups(settings, bot, me.id):
            yield finding
        yield await _watch(settings)
    finally:
        await bot.shutdown()


def _content() -> Finding:
    try:
        content = load_content()
    except WaymarkError as error:
        return Finding(State.BAD, "content", str(error))
    if content.detector.assess("I want to kill myself tonight").tier is not Tier.CRISIS:
        return Finding(State.BAD, "content", "The detector does not recognise a plain sentence of danger.")
    prompts = ", ".join(f"{language} {len(pack.prompts)}" for language, pack in content.packs.items())
    return Finding(State.GOOD, "content", f"Texts, helplines and detector are whole; prompts: {prompts}.")


def _zones() -> Finding:
    try:
        ZoneInfo("Europe/Copenhagen")
    except ZoneInfoNotFoundError:
        return Finding(State.BAD, "time zones", "The time zone data is missing; install the tzdata package.")
    return Finding(State.GOOD, "time zones", "Known.")


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    path = settings.database_path
    if path is not None:
        yield _space(path)
        if sqlite3.sqlite_version_info < WAL_SAFE:
            words = f"SQLite {sqlite3.sqlite_version}: let no other program write to the database file."
            yield Finding(State.NOTE, "database", words)
    try:
        database = await Database.open(settings.database_url)
    except AlreadyRunningError:
        yield Finding(State.NOTE, "database", "In use by a running Waymark, so its inside was not looked at.")
        return
    except WaymarkError as error:
        yield Finding(State.BAD, "database", str(error))
        return
    try:
        await migrate(database)
        async with database.transaction() as connection:
            unknown = (await outbox.counts(connection)).get("unknown", 0)
        yield Finding(State.GOOD, "database", f"Can be written ({database.dialect}); the schema is the present one.")
        if unknown:
            yield Finding(State.NOTE, "outbox", f"{unknown} scheduled posts may or may not have arrived.")
    except WaymarkError as error:
        yield Finding(State.BAD, "database", str(error))
    finally:
        await database.close()


def _space(path: Path) -> Finding:
    folder = next((each for each in (path.parent, *path.parent.resolve().parents) if each.exists()), Path())
    free = shutil.disk_usage(folder).free
    state = State.GOOD if free > SPACE_WANTED else State.BAD
    return Finding(state, "disk", f"{free / 1024**3:.1f} GiB free where the database lies.")


async def _clock(settings: Settings) -> Finding:
    try:
        timeout = aiohttp.ClientTimeout(total=10)
        async with aiohttp.ClientSession(timeout=timeout) as session, session.head(settings.api_base_url) as answer:
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
        return Finding(State.NOTE, "clock", "Could not be compared: the Bot API server gave no date.")
    skew = abs((datetime.now(UTC) - theirs).total_seconds())
    if skew > SKEW_ALLOWED:
        return Finding(State.BAD, "clock", f"Off by {skew:.0f} s; timed mutes and prompts will be wrong. Set up NTP.")
    return Finding(State.GOOD, "clock", "Agrees with the Bot API server.")


def _privacy(me: Any) -> Finding:
    if me.can_read_all_group_messages:
        return Finding(State.GOOD, "privacy mode", "Off: Waymark sees every message in its groups.")
    words = (
        "On: Waymark sees only commands where it is not an administrator, so nothing there is screened. "
        "Make it an administrator, or say /setprivacy Disable to @BotFather and add it to the group anew."
    )
    return Finding(State.NOTE, "privacy mode", words)


async def _telegram(bot: ExtBot[Any]) -> AsyncIterator[Finding]:
    answer = await call(bot, "getWebhookInfo", {})
    if answer.outcome is not Outcome.DONE:
        yield Finding(State.BAD, "updates", f"Telegram did not say how updates are delivered: {answer.reason}")
        return
    info = answer.result
    if info.get("url"):
        yield Finding(State.NOTE, "updates", "A webhook is set; polling gets nothing until it is removed.")
    missing = sorted(set(ALLOWED_UPDATES) - set(info.get("allowed_updates") or ALLOWED_UPDATES))
    if missing:
        words = f"Telegram leaves out {', '.join(missing)} until Waymark has polled once."
        yield Finding(State.NOTE, "updates", words)
    else:
        yield Finding(State.GOOD, "updates", "Every kind Waymark needs is asked for at its first poll.")


async def _groups(settings: Settings, bot: ExtBot[Any], bot_id: int) -> AsyncIterator[Finding]:
    try:
        database = await Database.open(settings.database_url)
    except WaymarkError:
        return
    try:
        async with database.transaction() as connection:
            unit = Unit(connection, database.caches, datetime.now(UTC))
            async with unit.savepoint():
                known = await chats.all_active(unit)
        for group in known:
            yield await _group(bot, bot_id, group)
        if known:
            yield await _asides(bot, known)
        if not known:
            yield Finding(State.NOTE, "groups", "Waymark is in no group yet.")
    except TelegramError as error:
        yield Finding(State.BAD, "groups", f"Could not be looked at ({type(error).__name__}).")
    finally:
        await database.close()


async def _watch(settings: Settings) -> Finding:
    """Whether a made-up cry for help reaches the moderators; nothing of it is kept or sent."""
    try:
        waymark = await Waymark.open(settings)
    except AlreadyRunningError:
        return Finding(State.NOTE, "watch", "A running Waymark tests it every hour; see self_test in its log.")
    except WaymarkError as error:
        return Finding(State.BAD, "watch", str(error))
    try:
        result = await waymark.self_test.look()
    finally:
        await waymark.close()
    if result.failed_at is not None:
        return Finding(State.BAD, "watch", f"A made-up cry for help did not get through: {result.failed_at}.")
    return Finding(State.GOOD, "watch", "A made-up cry for help takes the whole way to the moderators.")


async def _asides(bot: ExtBot[Any], known: list[chats.Chat]) -> Finding:
    """Whether one member alone can be shown something in a group, as far as can be said without showing anything."""
    about = "quiet words in the group"
    asked = known[0]
    if not await knows_asides(bot, asked.chat_id, asked.added_by or 1):
        return Finding(State.NOTE, about, "This Bot API server does not know them: the neutral public line is used.")
    if not any(may_try(group) for group in known):
        return Finding(State.NOTE, about, "Waymark is nowhere an administrator who may delete messages: not used.")
    words = (
        "This Bot API server knows them. A running Waymark tries harmless words in each group first; where that goes "
        "wrong, its log says asides_off or aside_not_granted and the neutral public line is used."
    )
    return Finding(State.GOOD, about, words)


async def _group(bot: ExtBot[Any], bot_id: int, group: chats.Chat) -> Finding:
    about = f"group {group.chat_id}"
    answer = await call(bot, "getChatMember", {"chat_id": group.chat_id, "user_id": bot_id})
    if answer.outcome is not Outcome.DONE:
        return Finding(State.BAD, about, f"Waymark is not in it any more: {answer.reason}")
    if answer.result["status"] != "administrator":
        return Finding(State.BAD, about, "Waymark is no administrator there, so it can’t moderate.")
    missing = [plain for right, plain in USED_RIGHTS.items() if not answer.result.get(right)]
    if group.kind == "group":
        missing.append("mute for a time, because the group is a basic one")
    if missing:
        return Finding(State.NOTE, about, f"Waymark can't {'; can’t '.join(missing)}.")
    if group.moderators_chat_id is None:
        return Finding(State.NOTE, about, "No moderators' chat is set: alerts have nowhere to go. Use /setup.")
    return Finding(State.GOOD, about, "Every right is there, and alerts have a place to go.")

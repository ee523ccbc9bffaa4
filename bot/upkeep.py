"""`waymark replay`, `donated` and `backup`: small jobs on the database of a stopped Waymark."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from pathlib import Path

from bot.settings import Settings
from bot.waymark import Waymark, secret_of
from domain.errors import ConfigurationError, StorageUnavailableError
from storage import donations
from storage.database import Database
from storage.sealing import Seal


async def replay(settings: Settings) -> None:
    """Handle the parked updates again, with the features that failed on them, and send what they wish."""
    waymark = await Waymark.open(settings)
    try:
        async with waymark.database.transaction() as connection:
            number = await waymark.inbox.replay(connection)
        await waymark.engine.load()
        await waymark.engine.drain()
        await waymark.sender.drain()
        async with waymark.database.transaction() as connection:
            left = (await waymark.inbox.counts(connection)).get("parked", 0)
    finally:
        await waymark.close()
    print(f"{number} tried again, {left} still set aside.")  # noqa: T201 - a command's answer


async def print_donated(settings: Settings) -> None:
    """Write every donated sentence to standard output; what to do with them is said beside it."""
    token = settings.token.get_secret_value().strip() if settings.token else ""
    secret = secret_of(settings, token)
    if not secret:
        raise ConfigurationError("Neither WAYMARK_SECRET_KEY nor WAYMARK_TOKEN is set: nothing here could be opened.")
    database = await Database.open(settings.database_url)
    try:
        async with database.transaction() as connection:
            found = await donations.everything(connection, Seal(secret))
    finally:
        await database.close()
    for each in found:
        print(json.dumps(each, ensure_ascii=False))  # noqa: T201 - a command's answer
    print(f"{len(found)} sentences. docs/detection.md says how they become rules.", file=sys.stderr)  # noqa: T201


async def back_up(settings: Settings, target: str) -> None:
    """Copy an SQLite database to a new file. Raises ConfigurationError where that is not possible."""
    if settings.database_path is None:
        raise ConfigurationError("Only an SQLite database is copied this way; use pg_dump for PostgreSQL.")
    if not await asyncio.to_thread(settings.database_path.exists):
        raise ConfigurationError(f"There is no database at {settings.database_path}.")
    if await asyncio.to_thread(Path(target).exists):
        raise ConfigurationError(f"{target} exists already; nothing was overwritten.")
    database = await Database.open(settings.database_url)
    try:
        await database.back_up(Path(target))
    except sqlite3.Error as error:
        await asyncio.to_thread(Path(target).unlink, missing_ok=True)
        raise StorageUnavailableError(f"{target} could not be written: {error}.") from None
    finally:
        await database.close()
    print(f"Copied to {target}.")  # noqa: T201 - a command's answer

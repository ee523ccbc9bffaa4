"""Watching the watch: every hour a made-up cry for help takes the way of a real one, and is undone before anybody sees.

Two failures in a row are told to the operator's log and to the moderators, once, and once more when all is well again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from telegram import Update

from bot.application import WaymarkApplication
from bot.harvest import Harvest
from bot.logs import where_it_failed
from bot.sender import Sender
from domain.errors import StorageUnavailableError
from domain.wishes import Urgency
from handlers.kit import wishes
from handlers.kit.context import Moment
from storage import cases, chats, people
from storage.case_numbers import keeping_numbers
from storage.chats import Chat
from storage.database import Database
from storage.unit import Connection, Unit

log = structlog.get_logger()
GROUP, MODERATORS, SOMEBODY = -1, -2, 1  # ids that Telegram gives nobody
ENOUGH = 2  # failures in a row before anybody is told


class _UndoneError(Exception):
    """Raised to undo all that a test did."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a test went; `failed_at` names the step that did not work."""

    at: datetime
    failed_at: str | None


class SelfTest:
    """Tests the whole way from a message to an alert, and remembers how it went."""

    def __init__(
        self, database: Database, application: WaymarkApplication, sender: Sender, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._application = application
        self._sender = sender
        self._now = now
        self.last: Result | None = None
        self.failures = 0  # in a row
        self.told = False

    async def run(self) -> None:
        """Test once, for the alarm clock; the end of the run ends it quietly."""
        with suppress(asyncio.CancelledError):
            await self.look()

    async def look(self) -> Result:
        """Test once, note the result, and tell whoever has to know."""
        result = Result(self._now(), await self._fails_at())
        self.last = result
        self.failures = self.failures + 1 if result.failed_at is not None else 0
        log.info("self_test", works=result.failed_at is None, failed_at=result.failed_at, in_a_row=self.failures)
        if self.failures >= ENOUGH and not self.told:
            log.error("watch_not_working", failed_at=result.failed_at)
            self.told = await self._tell("watch-broken")
        elif self.told and not self.failures:
            log.warning("watch_working_again")
            self.told = not await self._tell("watch-works-again")
        return result

    async def _fails_at(self) -> str | None:
        try:
            async with self._database.transaction() as connection, keeping_numbers(connection):
                return await self._try(connection)
        except StorageUnavailableError:
            return "database"
        except Exception as error:  # noqa: BLE001 - whatever breaks the way of a cry for help is a finding
            log.error("self_test_failed", error=type(error).__name__, at=where_it_failed(error))
            return type(error).__name__

    async def _try(self, connection: Connection) -> str | None:
        unit = Unit(connection, self._database.caches, self._now())
        failed_at: str | None = None
        try:
            async with unit.savepoint():
                failed_at = await self._pass_through(unit)
                raise _UndoneError
        except _UndoneError:
            self._database.caches.clear()
        return failed_at

    async def _pass_through(self, unit: Unit) -> str | None:
        """Send a made-up message the whole way; give the step that did not work."""
        texts = self._application.program.texts
        group = await self._invent(unit)
        # All of them, each time: screening remembers the last words it read, and must not answer from memory.
        seen = [self._is_seen(texts.plain(language, "drill-words"), unit) for language in texts.languages]
        if not all(seen):
            return "screening"
        moment = Moment(unit=unit, raw=self._message(texts.plain("en", "drill-words")), only=("care",), chat=group)
        self._application.moment = moment
        await self._application.process_update(Update(moment.raw["update_id"]))
        if unit.failures:
            return "decision"
        if await cases.current(unit, SOMEBODY, MODERATORS) is None:
            return "case"
        told = {wish.chat_id for wish in unit.wishes if wish.method == "sendMessage" and wish.urgency is Urgency.CRISIS}
        return None if {GROUP, MODERATORS} <= told else "wish"

    def _is_seen(self, words: str, unit: Unit) -> bool:
        """Whether care wants to handle a message of these words."""
        registry = self._application.program.registry
        care = registry.feature("care")
        return care is not None and registry.entry(care, self._message(words), unit.caches) is not None

    async def _invent(self, unit: Unit) -> Chat:
        """A group, its moderators and somebody in it, for as long as the test takes."""
        here: dict[str, Any] = {"bot_status": "administrator", "set_up": True}
        await chats.arrive(unit, MODERATORS, "supergroup", "", role="moderators", **here)
        await people.meet(unit, SOMEBODY, "…", None, None)
        return await chats.arrive(unit, GROUP, "supergroup", "", moderators_chat_id=MODERATORS, **here)

    def _message(self, words: str) -> dict[str, Any]:
        return {
            "update_id": 0,
            "message": {
                "message_id": 1,
                "date": int(self._now().timestamp()),
                "chat": {"id": GROUP, "type": "supergroup", "title": ""},
                "from": {"id": SOMEBODY, "is_bot": False, "first_name": "…"},
                "text": words,
            },
        }

    async def _tell(self, key: str) -> bool:
        """Tell everybody who gets alerts; whether that could be kept to be sent."""
        harvest = Harvest()
        try:
            async with self._database.transaction() as connection:
                unit = Unit(connection, self._database.caches, self._now())
                async with unit.savepoint():
                    await self._wish(unit, key)
                harvest.gather(unit)
                await harvest.keep(connection, self._now())
        except StorageUnavailableError:
            return False
        harvest.hand_over(self._sender)
        return True

    async def _wish(self, unit: Unit, key: str) -> None:
        texts, told = self._application.program.texts, set[int]()
        for group in await chats.all_active(unit):
            where = group.moderators_chat_id or group.added_by
            if where is None or where in told:
                continue
            told.add(where)
            label = wishes.button(texts.plain(group.language, "button-help-now"), "help:now")
            unit.wish(
                wishes.send(
                    where,
                    texts.say(group.language, key),
                    keyboard=wishes.keyboard([label]) if where > 0 else None,
                    urgency=Urgency.MODERATION,
                )
            )

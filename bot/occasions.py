"""Doing what falls due: each occasion is one unit, and is found, done and settled in the same transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.application import WaymarkApplication, run_guarded
from bot.harvest import Harvest
from bot.logs import where_it_failed
from bot.sender import Sender
from domain.errors import StorageUnavailableError
from handlers.kit.context import Moment
from storage import chats, schedule
from storage.database import Database
from storage.schedule import Occasion
from storage.unit import Connection, Unit

log = structlog.get_logger()
TOGETHER = 64  # occasions that share one commit
TRIES = 5


class Occasions:
    """Runs the occasions the schedule holds; ticks that overlap wait for one another's transactions."""

    def __init__(
        self, database: Database, application: WaymarkApplication, sender: Sender, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._application = application
        self._sender = sender
        self._now = now

    async def tick(self) -> int:
        """Do what is due; give the number of occasions settled."""
        total = 0
        tried: set[int] = set()
        limit = TOGETHER
        while True:
            found: list[Occasion] = []
            try:
                settled = await self._run_due(limit, tried, found)
            except StorageUnavailableError:
                raise
            except Exception as error:
                if not found:
                    raise
                log.error("occasions_failed", error=type(error).__name__, at=where_it_failed(error), number=len(found))
                if len(found) > 1:
                    limit = 1
                    continue
                await self._count_failure(found)
                continue
            total += settled
            if not found:
                return total

    async def _run_due(self, limit: int, tried: set[int], found: list[Occasion]) -> int:
        harvest = Harvest()
        settled = 0
        async with self._database.transaction() as connection:
            due = await schedule.due(connection, self._now(), limit=limit + len(tried))
            found.extend([each for each in due if each.id not in tried][:limit])
            for occasion in found:
                if await self._run(connection, occasion, harvest):
                    settled += 1
                else:
                    tried.add(occasion.id)
            await harvest.keep(connection, self._now())
        harvest.hand_over(self._sender)
        return settled

    async def _run(self, connection: Connection, occasion: Occasion, harvest: Harvest) -> bool:
        declared = self._application.program.registry.due(occasion.feature)
        late = declared is not None and self._now() - occasion.due_at > max(declared.grace, timedelta())
        handler = None if declared is None else declared.missed if late else declared.handler
        unit = Unit(connection, self._database.caches, self._now())
        async with unit.savepoint():
            moment = Moment(unit=unit, raw={}, chat=await chats.get(unit, occasion.chat_id))
            if handler is not None:
                context = self._application.context_for(moment)
                await run_guarded(occasion.feature, context, handler(occasion, context))
        if "storage" in unit.failures:
            raise unit.failures["storage"]
        for error in unit.failures.values():
            at = where_it_failed(error)
            log.error("occasion_failed", feature=occasion.feature, error=type(error).__name__, at=at)
        if unit.failures:
            return await self._count(connection, occasion)
        harvest.gather(unit)
        if unit.postponed:
            return False
        await schedule.settle(connection, occasion.id, "skipped" if late else "done")
        return True

    async def _count(self, connection: Connection, occasion: Occasion) -> bool:
        """Count a failed try; whether that was the last."""
        if occasion.attempts + 1 >= TRIES:
            await schedule.settle(connection, occasion.id, "failed")
            return True
        await schedule.count_attempt(connection, occasion)
        return False

    async def _count_failure(self, found: list[Occasion]) -> None:
        async with self._database.transaction() as connection:
            for occasion in found:
                await schedule.settle(connection, occasion.id, "failed")

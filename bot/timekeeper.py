"""The alarm clock: APScheduler wakes the engine to see what is due; what is due, the database knows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

EVERY_SECONDS = 2
CLEANING_EVERY_MINUTES = 30


class Timekeeper:
    """Calls `tick` every two seconds and `clean` every half hour while it runs."""

    def __init__(self, tick: Callable[[], Awaitable[object]], clean: Callable[[], Awaitable[object]]) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self._scheduler.add_job(tick, IntervalTrigger(seconds=EVERY_SECONDS, timezone="UTC"))
        self._scheduler.add_job(clean, IntervalTrigger(minutes=CLEANING_EVERY_MINUTES, timezone="UTC"))

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

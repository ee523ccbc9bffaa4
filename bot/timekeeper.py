"""The alarm clock: APScheduler wakes the engine to see what is due; what is due, the database knows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

EVERY_SECONDS = 2
CLEANING_EVERY_MINUTES = 30
TESTING_EVERY_MINUTES = 60
LOOK_EVERY_SECONDS = 30


class Timekeeper:
    """Calls `tick` every two seconds, `clean` every half hour and `test` every hour while it runs."""

    def __init__(
        self,
        tick: Callable[[], Awaitable[object]],
        clean: Callable[[], Awaitable[object]],
        test: Callable[[], Awaitable[object]],
    ) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self._tick = tick
        self._ticked = False
        self._looking: asyncio.TimerHandle | None = None
        self._scheduler.add_job(self._note_and_tick, _every(seconds=EVERY_SECONDS), id="tick")
        self._scheduler.add_job(clean, _every(minutes=CLEANING_EVERY_MINUTES), id="clean")
        self._scheduler.add_job(test, _every(minutes=TESTING_EVERY_MINUTES), id="test")

    def start(self) -> None:
        self._scheduler.start()
        self._look_later()

    def look(self) -> None:
        """Begin anew where no tick came: the scheduler keeps to the wall clock, and that may have been set back."""
        if not self._ticked:
            self._scheduler.reschedule_job("tick", trigger=_every(seconds=EVERY_SECONDS))
            self._scheduler.reschedule_job("clean", trigger=_every(minutes=CLEANING_EVERY_MINUTES))
            self._scheduler.reschedule_job("test", trigger=_every(minutes=TESTING_EVERY_MINUTES))
        self._ticked = False
        self._look_later()

    def stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def _look_later(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = asyncio.get_running_loop().call_later(LOOK_EVERY_SECONDS, self.look)

    async def _note_and_tick(self) -> None:
        self._ticked = True
        await self._tick()


def _every(**duration: int) -> IntervalTrigger:
    return IntervalTrigger(timezone="UTC", **duration)

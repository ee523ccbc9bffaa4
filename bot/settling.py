"""Writing down what Telegram answered, many answers in one commit; and putting what follows into the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import structlog

from bot.logs import where_it_failed
from bot.telegram_api import Answer, Outcome
from domain.errors import StorageUnavailableError
from domain.wishes import Wish
from storage import outbox, people
from storage.database import Database
from storage.outbox import Pending
from storage.unit import Connection

log = structlog.get_logger()
Batch = list[tuple[Pending, Answer]]


class Settler:
    """Takes answers and settles their wishes; `follow_up` gets the wishes that come after them."""

    def __init__(
        self, database: Database, now: Callable[[], datetime], follow_up: Callable[[list[Pending]], None]
    ) -> None:
        self._database = database
        self._now = now
        self._follow_up = follow_up
        self._answered: Batch = []
        self._in_hand: list[Batch] = []  # what is being written just now
        self._flushing: asyncio.Future[None] | None = None
        self._something = asyncio.Event()
        self._writing = asyncio.Lock()

    def note(self, pending: Pending, answer: Answer) -> None:
        self._answered.append((pending, answer))
        self._something.set()

    @property
    def unwritten(self) -> int:
        return len(self._answered) + sum(len(batch) for batch in self._in_hand)

    async def run(self) -> None:
        """Write until cancelled; what arrives during one commit makes the next."""
        while True:
            await self._something.wait()
            # A stop must not cut a commit short: nobody could say then whether these calls are to be made again.
            self._flushing = asyncio.ensure_future(self.flush())
            await asyncio.shield(self._flushing)

    def noted(self) -> list[Pending]:
        """The wishes whose answers are not written yet."""
        batches = [self._answered, *self._in_hand]
        return [pending for batch in batches for pending, _ in batch]

    async def flush(self) -> None:
        """Write everything noted so far, however long the database takes to come back."""
        async with self._writing:
            self._something.clear()
            self._in_hand += [self._answered] if self._answered else []
            self._answered = []
            delay = 0.5
            while self._in_hand:
                try:
                    follow_up = await self._write(self._in_hand[0])
                except StorageUnavailableError:
                    # The calls were made and must not be made again, so their outcome waits for the database.
                    log.error("database_away")
                    await asyncio.sleep(delay)
                    delay = min(30.0, delay * 2)
                except Exception as error:  # noqa: BLE001 - one answer that can't be written must not hold up the others
                    log.error("settling_failed", error=type(error).__name__, at=where_it_failed(error))
                    self._in_hand[:1] = _divide(self._in_hand[0])
                else:
                    del self._in_hand[0]
                    self._follow_up(follow_up)

    async def _write(self, batch: Batch) -> list[Pending]:
        now = self._now()
        wishes: list[Wish] = []
        async with self._database.transaction() as connection:
            granted = [pending for pending, answer in batch if answer.outcome is Outcome.DONE]
            await outbox.mark_sent(connection, granted, now)
            for pending, answer in batch:
                wishes.extend(answer.follow)
                if pending.erased:
                    continue
                if answer.outcome is Outcome.DONE:
                    wishes.extend(pending.wish.then)
                    await self._keep(connection, pending.wish, answer, now)
                elif not pending.taken_back:
                    wishes.extend(pending.wish.otherwise)
                    await self._give_up(connection, pending, answer, now)
            return await outbox.add(connection, wishes, now)

    async def _keep(self, connection: Connection, wish: Wish, answer: Answer, now: datetime) -> None:
        if wish.keep_as and wish.chat_id is not None and isinstance(answer.result, dict):
            message_id = answer.result["message_id"]
            await outbox.keep_message(connection, wish.chat_id, wish.keep_as, message_id, wish.about, now)

    async def _give_up(self, connection: Connection, pending: Pending, answer: Answer, now: datetime) -> None:
        wish = pending.wish
        state = "unknown" if answer.outcome is Outcome.UNKNOWN else "dead"
        await outbox.mark_dead(connection, pending, answer.reason, now, state=state)
        if answer.blocked and wish.chat_id is not None and wish.chat_id > 0:
            await people.mark_unreachable(connection, self._database.caches, wish.chat_id)
        log.warning("wish_not_granted", method=wish.method, urgency=wish.urgency.name, state=state)


def _divide(spoilt: Batch) -> list[Batch]:
    """What to write in place of a batch that could not be: each answer alone, then without what it brings with it."""
    if len(spoilt) > 1:
        return [[each] for each in spoilt]
    ((pending, answer),) = spoilt
    if not (pending.wish.then or pending.wish.otherwise or pending.wish.keep_as):
        return []
    pending.wish = replace(pending.wish, then=(), otherwise=(), keep_as=None)
    return [[(pending, answer)]]

"""The one sender: takes the most urgent wish that may go, makes the call and settles the wish in the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken
from telegram.ext import ExtBot

from bot.ephemeral import Asides
from bot.logs import where_it_failed
from bot.pacing import Pacing
from bot.settling import Settler
from bot.telegram_api import GONE, Answer, Outcome, call, is_paced
from bot.waiting import Waiting, tells_of
from domain.errors import StorageUnavailableError
from domain.wishes import Urgency, Wish
from storage import outbox
from storage.database import Database
from storage.outbox import Pending

log = structlog.get_logger()
IN_FLIGHT = 128  # calls made whose outcome is not durable yet: what a crash can repeat
CRISIS_ROOM = 64  # more of them, for crisis alone
UNSENT = 7  # the tries an outage counts for at most, however long: it lies in no wish
TRIES = {Urgency.CRISIS: 200, Urgency.MODERATION: 60, Urgency.REPLY: 12, Urgency.SCHEDULED: 12}


class Sender:
    """Sends what is wished. `migrated(old, new)` is called when Telegram says that a group has a new id.

    `harmless(chat_id)` gives the words asides are tried out with.
    """

    def __init__(
        self,
        bot: ExtBot[Any],
        database: Database,
        pacing: Pacing,
        *,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        migrated: Callable[[int, int], Awaitable[None]],
        harmless: Callable[[int], str],
    ) -> None:
        self._bot = bot
        self._database = database
        self._pacing = pacing
        self._asides = Asides(bot, harmless=harmless, count=pacing.take, now=now)
        self._now = now
        self._migrated = migrated
        self._waiting = Waiting(pacing, monotonic, lambda: now().timestamp())
        self._wake = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._settler = Settler(database, now, self.add)
        self._moving: set[int] = set()
        self._in_hand: dict[int, Pending] = {}  # taken from the queue and not settled yet
        self.fatal: BaseException | None = None

    async def load(self) -> int:
        """Take up what an earlier run left; give the number of scheduled posts whose fate is unknown."""
        async with self._database.transaction() as connection:
            pending, unknown = await outbox.load(connection)
        self._waiting.add(pending)
        return unknown

    def add(self, pending: list[Pending]) -> None:
        self._waiting.add(pending)
        self._wake.set()

    def drop(self, key_prefix: str) -> None:
        self._waiting.drop(key_prefix)
        for pending in self._unsettled():
            pending.taken_back |= (pending.wish.key or "").startswith(key_prefix)

    def drop_person(self, user_id: int) -> None:
        """Say nothing more that waits to be said to or about somebody whose data was erased."""
        self._waiting.drop_person(user_id)
        for pending in self._unsettled():
            pending.erased |= tells_of(pending.wish, user_id)

    def rekey(self, old: int, new: int, pending: list[Pending]) -> None:
        """Take what waited for a migrated chat again, as the outbox now has it."""
        gone = {item.id for item in self._waiting.forget_chat(old)}
        self.add(
            [item for item in pending if item.wish.chat_id == new and (item.id in gone or item.id in self._moving)]
        )

    def wake(self) -> None:
        """Look again, because a clock has moved."""
        self._wake.set()

    @property
    def waiting(self) -> int:
        return len(self._waiting) + len(self._under_way) + self._settler.unwritten

    async def run(self) -> None:
        """Send until cancelled; raises InvalidToken or Conflict when Telegram no longer accepts this bot."""
        settling = asyncio.create_task(self._settler.run())
        settling.add_done_callback(self._note_end)
        try:
            await self._run()
        finally:
            settling.cancel()

    async def _run(self) -> None:
        while True:
            if self.fatal is not None:
                raise self.fatal
            self._wake.clear()
            while (found := self._next()) is not None:
                self._start(*found)
            delay = self._waiting.seconds_to_next()
            try:
                async with asyncio.timeout(delay if self._has_room() else 0.05):
                    await self._wake.wait()
            except TimeoutError:
                continue

    async def drain(self) -> int:
        """Send everything that may go now, one after another; give the number of calls made."""
        made = 0
        while (found := self._waiting.next()) is not None:
            pending, lane = found
            self._count(pending)
            await self._send(pending, lane)
            await self._settler.flush()
            made += 1
        return made

    async def stop(self) -> None:
        """Let calls under way end, as far as they do in three seconds, and settle them."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=3)
        for task in list(self._under_way):
            task.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(1):
                await self._settler.flush()

    def _next(self) -> tuple[Pending, int] | None:
        if self._has_room():
            return self._waiting.next()
        return self._waiting.next(Urgency.CRISIS) if self._has_room(CRISIS_ROOM) else None

    def _has_room(self, more: int = 0) -> bool:
        return len(self._under_way) + self._settler.unwritten < IN_FLIGHT + more

    def _unsettled(self) -> list[Pending]:
        return [*self._in_hand.values(), *self._settler.noted()]

    def _start(self, pending: Pending, lane: int) -> None:
        self._count(pending)
        task = asyncio.create_task(self._send(pending, lane))
        self._under_way.add(task)
        task.add_done_callback(self._ended)

    def _count(self, pending: Pending) -> None:
        if is_paced(pending.wish.method) and not self._is_too_late(pending.wish):
            self._pacing.take(pending.wish.chat_id)

    def _is_too_late(self, wish: Wish) -> bool:
        return wish.not_after is not None and self._now() > wish.not_after

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._note_end(task)

    def _note_end(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            self.fatal = error
        self._wake.set()

    async def _send(self, pending: Pending, lane: int) -> None:
        if self._is_too_late(pending.wish):
            pending.wish = replace(pending.wish, then=())
            await self._end(pending, lane, Answer(Outcome.DONE, reason="its time has passed"))
            return
        self._in_hand[pending.id] = pending
        try:
            answer = await self._ask(pending)
            if not await self._try_again(pending, lane, answer):
                await self._end(pending, lane, answer)
        except (InvalidToken, Conflict):
            self._waiting.put_back(pending, lane, 5.0)
            self._waiting.release(lane)
            raise
        finally:
            self._in_hand.pop(pending.id, None)

    async def _ask(self, pending: Pending) -> Answer:
        try:
            params = await self._resolve(pending)
            if params is None:
                return Answer(Outcome.REFUSED, reason="the message this belongs to is not there")
            if pending.wish.urgency is Urgency.SCHEDULED:
                async with self._database.transaction() as connection:
                    await outbox.mark_sending(connection, pending)
            if pending.wish.only_for is not None:
                return await self._asides.call(pending.wish, params)
            return _missed(pending.wish, await call(self._bot, pending.wish.method, params))
        except StorageUnavailableError:
            return Answer(Outcome.LATER, reason="the database is away", unsent=True)
        except (InvalidToken, Conflict):
            raise
        except Exception as error:  # noqa: BLE001 - the sender's edge: a wish that can't be sent must not stop the others
            log.error("sending_failed", error=type(error).__name__, at=where_it_failed(error))
            return Answer(Outcome.REFUSED, reason=f"a bug: {type(error).__name__}")

    async def _end(self, pending: Pending, lane: int, answer: Answer) -> None:
        self._settler.note(pending, answer)
        if pending.wish.keep_as:
            # The next wish of this chat may refer to the message just sent.
            await self._settler.flush()
        self._waiting.release(lane)
        self._wake.set()

    async def _resolve(self, pending: Pending) -> dict[str, Any] | None:
        wish = pending.wish
        params = dict(wish.params)
        if wish.refers_to is None or wish.chat_id is None:
            return params
        async with self._database.transaction() as connection:
            message_id = await outbox.find_message(connection, wish.chat_id, wish.refers_to)
        if message_id is None:
            return None
        return {**params, "message_id": message_id}

    async def _try_again(self, pending: Pending, lane: int, answer: Answer) -> bool:
        """Put a wish back where that is right; whether it was."""
        if answer.outcome is Outcome.MIGRATED and pending.wish.chat_id is not None and answer.new_chat_id is not None:
            return await self._move(pending, lane, pending.wish.chat_id, answer.new_chat_id)
        again = answer.outcome is Outcome.LATER or (
            answer.outcome is Outcome.UNKNOWN and pending.wish.urgency is not Urgency.SCHEDULED
        )
        if not again or pending.taken_back or pending.erased:
            return False
        delay = answer.retry_after
        if answer.retry_after:
            self._pacing.hold(pending.wish.chat_id, answer.retry_after)
        else:
            pending.attempts = min(pending.attempts + 1, UNSENT) if answer.unsent else pending.attempts + 1
            if pending.attempts >= TRIES[pending.wish.urgency]:
                return False
            delay = min(30.0, 0.5 * 2 ** min(pending.attempts - 1, 6))
        if pending.wish.urgency is Urgency.SCHEDULED:
            await self._note_waiting(pending, answer)
        self._waiting.put_back(pending, lane, delay)
        self._waiting.release(lane)
        self._wake.set()
        return True

    async def _note_waiting(self, pending: Pending, answer: Answer) -> None:
        """Let a restart send it too: this call was certainly without effect."""
        with suppress(StorageUnavailableError):
            async with self._database.transaction() as connection:
                await outbox.mark_waiting(connection, pending, answer.reason)

    async def _move(self, pending: Pending, lane: int, old: int, new: int) -> bool:
        """Let everything of a chat follow it, this wish too."""
        self._moving.add(pending.id)
        try:
            await self._migrated(old, new)
        except StorageUnavailableError:
            self._waiting.put_back(pending, lane, 5.0)
        finally:
            self._moving.discard(pending.id)
        self._waiting.release(lane)
        return True


def _missed(wish: Wish, answer: Answer) -> Answer:
    """An edit of a message somebody deleted is harmless, unless the wish says what is to follow then."""
    gone = answer.outcome is Outcome.DONE and GONE in answer.reason.lower()
    return replace(answer, outcome=Outcome.REFUSED) if gone and wish.otherwise else answer

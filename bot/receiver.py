"""The receiver: fetches updates, makes each batch durable, and only then lets Telegram forget it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.engine import Engine
from bot.offline import nothing_to_say
from bot.telegram_api import is_refused_token, seconds_of
from domain.errors import AlreadyRunningError, StorageUnavailableError
from handlers.kit import raw as reading
from handlers.kit.context import Program
from handlers.kit.raw import Raw
from storage.database import Database
from storage.inbox import Arrival, Inbox

log = structlog.get_logger()
LONG_POLL = 30  # seconds
GIVE_UP_CONFLICT = 120.0  # seconds of another poller on this token
CHATS_HEARD = 20_000
OTHER_POLLER = "Another program is polling with this token; stop it first."
WEBHOOK_SET = (
    "Telegram delivers to a webhook, so nothing can be polled: set WAYMARK_WEBHOOK_URL, or call deleteWebhook."
)
ROOM = range(-(2**63), 2**63)  # what a database keeps as an id
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member", "chat_join_request")


class Receiver:
    """Brings updates into the inbox. `offline(raw)` answers what can't wait while the database is away."""

    def __init__(
        self,
        *,
        bot: ExtBot[Any],
        database: Database,
        inbox: Inbox,
        engine: Engine,
        program: Program,
        now: Callable[[], datetime],
    ) -> None:
        self._bot = bot
        self._database = database
        self._inbox = inbox
        self._engine = engine
        self._program = program
        self._now = now
        self._offset: int | None = None
        self._announced = False
        self._conflict_seconds = 0.0
        self._delay = 1.0
        self.last_success: datetime | None = None
        self.offline: Callable[[Raw], Awaitable[None]] = nothing_to_say

    async def load(self) -> None:
        async with self._database.transaction() as connection:
            self._offset = await self._inbox.next_offset(connection)

    async def run(self) -> None:
        """Poll until cancelled. Raises InvalidToken, or AlreadyRunningError when another poller stays."""
        while True:
            try:
                await self.poll_once(LONG_POLL)
            except InvalidToken:
                raise
            except (TelegramError, StorageUnavailableError) as error:
                if isinstance(error, TelegramError) and is_refused_token(error):
                    raise InvalidToken("Telegram no longer accepts the token") from None
                await asyncio.sleep(await self._after(error))
            else:
                self._conflict_seconds, self._delay = 0.0, 1.0

    async def _after(self, error: TelegramError | StorageUnavailableError) -> float:
        """What a failed poll means: seconds to wait before the next, on new connections where the old may be dead."""
        if isinstance(error, Conflict):
            self._announced = False  # the other one may have asked for other kinds of updates
            webhook = "webhook" in error.message.lower()
            log.error("a_webhook_is_set" if webhook else "another_instance_polls_this_token")
            if self._conflict_seconds >= GIVE_UP_CONFLICT:
                raise AlreadyRunningError(WEBHOOK_SET if webhook else OTHER_POLLER) from None
            pause = min(30.0, 1.0 + self._conflict_seconds)
            self._conflict_seconds += pause
            return pause
        if isinstance(error, RetryAfter):
            return seconds_of(error)
        if isinstance(error, TelegramError):
            # A half-open connection can hold every later poll too.
            log.warning("polling_failed", error=type(error).__name__)
            await self._reconnect()
        else:
            log.error("database_away")
        self._delay, delay = min(30.0, self._delay * 2), self._delay
        return delay

    async def poll_once(self, long_poll: int = 0) -> int:
        """Fetch and keep one batch; give its size."""
        params: dict[str, Any] = {"timeout": long_poll, "limit": 100}
        if self._offset is not None:
            params["offset"] = self._offset
        if not self._announced:
            params["allowed_updates"] = list(ALLOWED_UPDATES)
        updates = await self._bot.do_api_request("getUpdates", api_kwargs=params, read_timeout=long_poll + 10)
        self._announced = True
        self.last_success = self._now()
        if updates:
            await self.take(updates, updates[-1]["update_id"] + 1)
        return len(updates)

    async def take(self, updates: Sequence[dict[str, Any]], next_offset: int | None = None) -> None:
        """Make a batch durable and hand over what concerns a feature."""
        arrivals = [self._triage(raw) for raw in updates]
        try:
            async with self._database.transaction(fills_caches=False) as connection:
                deliveries = await self._inbox.put(connection, arrivals, next_offset, self._now())
        except StorageUnavailableError:
            for raw in updates:
                await self.offline(raw)
            raise
        if next_offset is not None:
            self._offset = next_offset
        self._engine.accept(deliveries)

    def _triage(self, raw: dict[str, Any]) -> Arrival:
        try:
            self._listen(raw)
            self._program.registry.prepare(raw)
            concerned = self._program.registry.concerns(raw, self._database.caches)
        except Exception as error:  # noqa: BLE001 - a test that breaks must not decide that nobody is in danger
            log.error("triage_failed", error=type(error).__name__)
            concerned = True
        try:
            lane, who = reading.lane(raw), reading.sender(raw)
            user_id = int(who["id"]) if who else None
        except (AttributeError, KeyError, TypeError, ValueError):
            lane, user_id = 0, None
        if lane not in ROOM or (user_id or 0) not in ROOM:
            lane, user_id = 0, None
        return Arrival(raw["update_id"], lane, user_id, raw if concerned else None)

    def _listen(self, raw: Raw) -> None:
        message = raw.get("message")
        if message is not None and message.get("chat", {}).get("id", 0) < 0:
            pulse = self._program.pulse
            pulse[message["chat"]["id"]] = self._now()
            if len(pulse) > CHATS_HEARD:
                pulse.pop(next(iter(pulse)))

    async def _reconnect(self) -> None:
        # The library has no public way to renew connections. Only those of the polling: calls under way use the others.
        request = self._bot._request[0]  # noqa: SLF001
        await request.shutdown()
        await request.initialize()

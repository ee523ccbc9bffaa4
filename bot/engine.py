"""The engine: takes updates, runs each as one unit, and commits state, wishes and "done" together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

import structlog
from telegram import Update

from bot.application import WaymarkApplication
from bot.harvest import Harvest
from bot.lanes import Lanes
from bot.logs import where_it_failed
from bot.offline import nothing_to_say
from bot.sender import Sender
from bot.staff import StaffOffice
from domain.errors import StorageUnavailableError
from handlers.kit import raw as reading
from handlers.kit import wishes
from handlers.kit.context import Moment
from handlers.kit.facts import Facts, Need
from storage import chats, people
from storage.database import Database
from storage.inbox import Delivery, Inbox
from storage.unit import Connection, Unit

log = structlog.get_logger()
TOGETHER = 64  # units that share one commit
IN_MEMORY = 5_000  # deliveries held in memory; the rest waits in the inbox
TRIES = 5


class Engine:
    """Handles what the inbox holds. `offline(raw)` answers what can't wait while the database is away."""

    def __init__(
        self,
        *,
        database: Database,
        inbox: Inbox,
        application: WaymarkApplication,
        sender: Sender,
        staff: StaffOffice,
        now: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._inbox = inbox
        self._application = application
        self._sender = sender
        self._staff = staff
        self._now = now
        self._lanes = Lanes()
        self._facts: dict[int, Facts] = {}
        self._fetching: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._last_seq = 0
        self._behind = False
        self.offline: Callable[[reading.Raw], Awaitable[None]] = nothing_to_say
        self._alone = 0  # how many of the next units get a transaction of their own, after one spoilt a group's

    async def load(self) -> None:
        """Take up what an earlier run left."""
        self._behind, self._last_seq = True, 0
        await self._refill()

    def accept(self, deliveries: Sequence[Delivery]) -> None:
        """Take what the receiver has just made durable."""
        for delivery in deliveries:
            self._notice_rights(delivery)
        if self._behind or len(self._lanes) + len(deliveries) > IN_MEMORY:
            self._behind = True
        elif deliveries:
            self._lanes.add(deliveries)
            self._last_seq = max(self._last_seq, deliveries[-1].seq)
        self._wake.set()

    async def run(self) -> None:
        """Handle updates until cancelled."""
        while True:
            self._wake.clear()
            delay = 1.0
            while await self._step(delay):
                delay = min(30.0, delay * 2) if self._alone else 1.0
            await self._wake.wait()

    async def drain(self) -> int:
        """Handle everything there is; give the number of updates taken up.

        Raises StorageUnavailableError when the database is away.
        """
        handled = 0
        while True:
            if self._fetching:
                await asyncio.gather(*self._fetching)
            await self._refill()
            group = self._take()
            if not group:
                if self._fetching:
                    continue
                return handled
            handled += len(group)
            if not await self._handle_group(group):
                raise StorageUnavailableError("The database can't be used.")

    @property
    def waiting(self) -> int:
        return len(self._lanes)

    async def _step(self, delay: float) -> bool:
        try:
            await self._refill()
            group = self._take()
            if not group:
                return False
            if await self._handle_group(group):
                return True
        except StorageUnavailableError:
            log.error("database_away")
        await asyncio.sleep(delay)
        return True

    def _take(self) -> list[Delivery]:
        group = self._lanes.take(1 if self._alone else TOGETHER, self._may_go)
        self._alone = max(0, self._alone - 1)
        return group

    def _may_go(self, delivery: Delivery) -> bool:
        if delivery.seq in self._facts:
            return True
        needs = self._needs(delivery)
        facts = self._staff.at_hand(needs) if needs else Facts()
        if facts is not None:
            self._facts[delivery.seq] = facts
            return True
        task = asyncio.create_task(self._fetch(delivery, needs))
        self._fetching.add(task)
        task.add_done_callback(self._fetching.discard)
        return False

    def _needs(self, delivery: Delivery) -> tuple[Need, ...]:
        try:
            return tuple(self._application.program.registry.needs(delivery.body))
        except Exception as error:  # noqa: BLE001 - without facts the decision fails closed, and the lane goes on
            log.error("needs_not_read", error=type(error).__name__, at=where_it_failed(error))
            return ()

    async def _fetch(self, delivery: Delivery, needs: tuple[Need, ...]) -> None:
        try:
            self._facts[delivery.seq] = await self._staff.fetch(needs)
        except Exception as error:  # noqa: BLE001 - without facts the decision fails closed, and the lane goes on
            log.warning("facts_not_fetched", error=type(error).__name__)
            self._facts[delivery.seq] = Facts()
        self._lanes.free(delivery.lane)
        self._wake.set()

    async def _handle_group(self, group: list[Delivery]) -> bool:
        """Handle a group in one transaction; False when it has to be tried again later."""
        harvest, done = Harvest(), list[int]()
        try:
            async with self._database.transaction() as connection:
                for delivery in group:
                    if await self._handle(connection, delivery, harvest):
                        done.append(delivery.seq)
                await harvest.keep(connection, self._now())
                await self._inbox.settle(connection, done)
        except StorageUnavailableError:
            return await self._wait_for_database(group)
        except Exception as error:  # noqa: BLE001 - the worker's edge
            log.error("group_failed", error=type(error).__name__, at=where_it_failed(error), units=len(group))
            return await self._after_failure(group)
        self._finish(group, harvest)
        return True

    async def _wait_for_database(self, group: list[Delivery]) -> bool:
        log.error("database_away")
        self._give_back(group)
        for delivery in group:
            await self.offline(delivery.body)
        return False

    def _give_back(self, group: list[Delivery]) -> None:
        for delivery in group:
            self._facts.pop(delivery.seq, None)  # what Telegram said may be old when the group is tried again
        self._lanes.give_back(group)

    def _finish(self, group: list[Delivery], harvest: Harvest) -> None:
        for delivery in group:
            self._lanes.done(delivery)
            self._facts.pop(delivery.seq, None)
        harvest.hand_over(self._sender)

    async def _after_failure(self, group: list[Delivery]) -> bool:
        """Find the one that spoilt a group by trying each alone; one that fails alone too often is parked."""
        if len(group) > 1:
            self._alone = len(group) + 1
            self._give_back(group)
            return True
        delivery = group[0]
        last = delivery.attempts + 1 >= TRIES
        try:
            async with self._database.transaction() as connection:
                if last:
                    await self._inbox.park(connection, delivery, ())
                else:
                    await self._inbox.count_attempt(connection, delivery)
        except StorageUnavailableError:
            return await self._wait_for_database(group)
        if last:
            self._finish(group, Harvest())
        else:
            self._alone = 1
            self._give_back(group)
        return True

    async def _handle(self, connection: Connection, delivery: Delivery, harvest: Harvest) -> bool:
        """Run one update as a unit; False when some of it failed and it was parked."""
        unit = Unit(connection, self._database.caches, self._now())
        facts = self._facts.get(delivery.seq, Facts())
        moment = Moment(unit=unit, raw=delivery.body, facts=facts, only=delivery.only)
        async with unit.savepoint():
            await self._dispatch(moment)
        if "storage" in unit.failures:
            raise unit.failures["storage"]
        for name, error in unit.failures.items():
            log.error("feature_failed", feature=name, error=type(error).__name__, at=where_it_failed(error))
        harvest.gather(unit)
        if unit.failures:
            await self._inbox.park(connection, delivery, [*unit.failures])
        return not unit.failures

    async def _dispatch(self, moment: Moment) -> None:
        where, who = reading.chat(moment.raw), reading.sender(moment.raw)
        if where is not None and where.get("type") != "private":
            moment.chat = await chats.get(moment.unit, where["id"])
        if who is not None:
            moment.person = await people.get(moment.unit, who["id"])
        self._application.moment = moment
        # The library's objects stay unbuilt: features read the raw update, so one it can't read gets its answer too.
        await self._application.process_update(Update(moment.raw["update_id"]))
        self._answer_press(moment)

    def _answer_press(self, moment: Moment) -> None:
        """A pressed button always gets an answer, so that it stops waiting."""
        query = moment.raw.get("callback_query")
        if query is None or any(wish.method == "answerCallbackQuery" for wish in moment.unit.wishes):
            return
        program = self._application.program
        key = "trouble" if moment.unit.failures else "" if self._is_known(moment) else "toast-gone"
        language = (moment.person.language if moment.person else None) or query["from"].get("language_code")
        moment.unit.wish(wishes.answer(query["id"], program.texts.plain(language, key) if key else ""))

    def _is_known(self, moment: Moment) -> bool:
        registry, caches = self._application.program.registry, moment.unit.caches
        return any(registry.entry(feature, moment.raw, caches) is not None for feature in registry.features)

    async def _refill(self) -> None:
        if not self._behind or len(self._lanes) > IN_MEMORY // 2:
            return
        async with self._database.transaction() as connection:
            more = await self._inbox.todo(connection, after=self._last_seq, limit=IN_MEMORY // 2)
        self._lanes.add(more)
        if more:
            self._last_seq = more[-1].seq
        self._behind = len(more) == IN_MEMORY // 2

    def _notice_rights(self, delivery: Delivery) -> None:
        if reading.kind(delivery.body) in ("chat_member", "my_chat_member"):
            self._staff.forget(delivery.lane)

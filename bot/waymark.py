"""Wiring: the one place that picks the parts of a running Waymark and starts and stops them in order."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot
from telegram.request import BaseRequest

from bot import application, offline
from bot.cleaning import forget_old
from bot.content import load_content
from bot.engine import Engine
from bot.menus import publish
from bot.occasions import Occasions
from bot.pacing import UNLIMITED, Limits, Pacing
from bot.receiver import Receiver
from bot.self_test import SelfTest
from bot.sender import Sender
from bot.settings import Settings
from bot.staff import StaffOffice
from bot.timekeeper import Timekeeper
from bot.transport import AiohttpRequest
from domain.distress import Detector
from domain.errors import ConfigurationError, StorageUnavailableError, UnreachableError
from handlers.features import features
from handlers.kit.context import Program
from handlers.kit.feature import Feature
from handlers.kit.registry import Registry
from storage import outbox
from storage.database import Database
from storage.inbox import Inbox
from storage.members_data import rekey_chat
from storage.schema import migrate
from storage.sealing import Seal
from storage.unit import Unit

log = structlog.get_logger()
STOP_SECONDS = 8.0


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Clocks:
    """The wall clock and the monotonic one, in seconds, so that tests and the sandbox can move them."""

    now: Callable[[], datetime] = utc_now
    monotonic: Callable[[], float] = time.monotonic


class Waymark:
    """A whole bot, opened but not yet running. Build it with `open`."""

    def __init__(self, bot: ExtBot[Any], database: Database, program: Program, clocks: Clocks, limits: Limits) -> None:
        self.bot = bot
        self.database = database
        self.program = program
        self.clocks = clocks
        self.inbox = Inbox(program.bot_id)
        self.application = application.build(bot, program)
        self.sender = Sender(
            bot,
            database,
            Pacing(limits, clocks.monotonic),
            now=clocks.now,
            monotonic=clocks.monotonic,
            migrated=self._migrated,
            harmless=self._harmless,
        )
        self.staff = StaffOffice(bot, clocks.now)
        self.engine = Engine(
            database=database,
            inbox=self.inbox,
            application=self.application,
            sender=self.sender,
            staff=self.staff,
            now=clocks.now,
        )
        self.occasions = Occasions(database, self.application, self.sender, clocks.now)
        self.self_test = SelfTest(database, self.application, self.sender, clocks.now)
        self.receiver = Receiver(
            bot=bot, database=database, inbox=self.inbox, engine=self.engine, program=program, now=clocks.now
        )
        self.engine.offline = self.receiver.offline = offline.Answerer(bot, program, database.caches).answer
        self._tasks: list[asyncio.Task[Any]] = []
        self._timekeeper: Timekeeper | None = None

    @classmethod
    async def open(
        cls,
        settings: Settings,
        *,
        clocks: Clocks | None = None,
        request: Callable[[], BaseRequest] = AiohttpRequest,
        limits: Limits | None = None,
        features_of: Callable[[Detector], tuple[Feature, ...]] = features,
    ) -> Waymark:
        """Open the database and ask Telegram who this bot is. Nothing runs yet, and nothing is left open on failure.

        Raises ConfigurationError for a missing or refused token, and the errors of Database.open and migrate.
        """
        clocks = clocks or Clocks()
        bot = make_bot(settings, request)
        database = await Database.open(settings.database_url)
        try:
            await migrate(database)
            me = await who_am_i(bot, settings)
            content = load_content()  # after what an operator gets wrong more often, since it takes seconds
            program = Program(
                bot_id=me.id,
                username=me.username,
                texts=content.texts,
                registry=Registry(features_of(content.detector), me.username),
                detector=content.detector,
                packs=content.packs,
                exercises=content.exercises,
                helplines=content.helplines,
                now=clocks.now,
                fingerprint_key=_fingerprint_key(settings, bot.token),
                seal=Seal(secret_of(settings, bot.token)),
                reads_all=bool(me.can_read_all_group_messages),
            )
            waymark = cls(bot, database, program, clocks, limits or (Limits() if settings.paced else UNLIMITED))
            await waymark.application.initialize()
            unknown = await waymark.sender.load()
            await waymark.engine.load()
            await waymark.receiver.load()
        except BaseException:
            await bot.shutdown()
            await database.close()
            raise
        if unknown:
            log.warning("posts_with_unknown_outcome", number=unknown)
        return waymark

    async def run(self, stop: asyncio.Event, *, polling: bool = True) -> None:
        """Run until `stop` is set, then end in order within ten seconds.

        Raises InvalidToken or AlreadyRunningError when Telegram no longer lets this bot work.
        """
        self._timekeeper = Timekeeper(self._tick, self._clean, self.self_test.run)
        self._timekeeper.start()
        work: list[Any] = [self.engine.run(), self.sender.run()]
        if polling:
            work.append(self.receiver.run())
        self._tasks = [asyncio.create_task(each) for each in work]
        self._tasks.append(asyncio.create_task(stop.wait()))
        publishing = asyncio.create_task(publish(self.bot, self.program))
        try:
            done, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            publishing.cancel()
            await self._end()

    async def settle(self) -> None:
        """Receive, handle and send until nothing is left to do at this moment: one step of a moved clock."""
        while True:
            moved = await self.receiver.poll_once()
            moved += await self.engine.drain()
            moved += await self.occasions.tick()
            moved += await self.sender.drain()
            if not moved:
                return

    def wake(self) -> None:
        """Look at once at what is due, because a clock has jumped."""
        self.sender.wake()
        if self._timekeeper is not None:
            self._tasks.append(asyncio.create_task(self._tick()))

    async def clean(self) -> None:
        """Drop what nobody needs any more."""
        now = self.clocks.now()
        async with self.database.transaction() as connection:
            await self.inbox.forget_old(connection, now)
            await forget_old(connection, now)

    async def close(self) -> None:
        """Close the connections to Telegram and the database."""
        await self.application.shutdown()
        await self.bot.shutdown()
        await self.database.close()

    async def _tick(self) -> None:
        try:
            await self.occasions.tick()
        except StorageUnavailableError:
            log.error("database_away")
        except asyncio.CancelledError:
            # The end of the run: what was not committed falls due again at the next start.
            return

    async def _clean(self) -> None:
        try:
            await self.clean()
        except StorageUnavailableError:
            log.error("database_away")
        except asyncio.CancelledError:
            return

    async def _end(self) -> None:
        """Stop fetching, let what is under way end as far as it does in time, and leave the rest to the next start."""
        if self._timekeeper is not None:
            self._timekeeper.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.wait(self._tasks, timeout=STOP_SECONDS / 2)
        await self.sender.stop()

    def _harmless(self, chat_id: int) -> str:
        chat = self.database.caches.chats.get(chat_id)
        return self.program.texts.say(chat.language if chat else None, "aside-check")

    async def _migrated(self, old: int, new: int) -> None:
        async with self.database.transaction() as connection:
            unit = Unit(connection, self.database.caches, self.clocks.now())
            async with unit.savepoint():
                await rekey_chat(unit, old, new)
            pending = await outbox.unsettled(connection)
        self.sender.rekey(old, new, pending)
        self.staff.forget(old)


def make_bot(settings: Settings, request: Callable[[], BaseRequest] = AiohttpRequest) -> ExtBot[Any]:
    """The library's bot for these settings. Raises ConfigurationError for a token that can't be one."""
    if settings.token is None or not settings.token.get_secret_value().strip():
        raise ConfigurationError("WAYMARK_TOKEN is not set: put the token from @BotFather into .env.")
    base = settings.api_base_url
    try:
        return ExtBot(
            token=settings.token.get_secret_value().strip(),
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=request(),
            get_updates_request=request(),
        )
    except InvalidToken:
        raise ConfigurationError("WAYMARK_TOKEN does not look like a bot's token.") from None


async def who_am_i(bot: ExtBot[Any], settings: Settings) -> Any:
    """Ask Telegram. Raises ConfigurationError for a refused token, UnreachableError for silence."""
    try:
        await bot.initialize()
    except InvalidToken:
        raise ConfigurationError("Telegram refused WAYMARK_TOKEN; get a valid one from @BotFather.") from None
    except TelegramError as error:
        raise UnreachableError(
            f"The Bot API server at {settings.api_base_url} can't be reached ({type(error).__name__})."
        ) from None
    return bot.bot


def _fingerprint_key(settings: Settings, token: str) -> bytes:
    return hashlib.blake2b(secret_of(settings, token).encode(), digest_size=32, person=b"waymark-ban").digest()


def secret_of(settings: Settings, token: str) -> str:
    """What seals words and makes fingerprints here: the secret key, or the token where none was set."""
    return settings.secret_key.get_secret_value() if settings.secret_key else token

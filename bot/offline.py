"""What is answered when the database is away: help for people in danger and for those who ask for it, from memory."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

import structlog
from telegram.ext import ExtBot

from bot.telegram_api import call
from handlers.kit.context import Program
from handlers.kit.raw import Raw
from handlers.offline_help import answers
from storage.cache import Caches

log = structlog.get_logger()
REMEMBERED = 10_000


class Answerer:
    """Answers each update at most once from memory; the update itself stays with Telegram until it can be kept."""

    def __init__(self, bot: ExtBot[Any], program: Program, caches: Caches) -> None:
        self._caches = caches
        self._bot = bot
        self._program = program
        self._answered: OrderedDict[int, None] = OrderedDict()

    async def answer(self, raw: Raw) -> None:
        if raw["update_id"] in self._answered:
            return
        self._answered[raw["update_id"]] = None
        if len(self._answered) > REMEMBERED:
            self._answered.popitem(last=False)
        try:
            for wish in answers(raw, self._program, self._caches):
                log.error("answered_without_database", method=wish.method)
                await call(self._bot, wish.method, wish.params)
        except Exception as error:  # noqa: BLE001 - one update that can't be answered must not silence the others
            log.error("not_answered_without_database", error=type(error).__name__)


async def nothing_to_say(_raw: Raw) -> None:
    """Where nobody answers from memory."""

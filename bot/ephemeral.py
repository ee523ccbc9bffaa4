"""Messages in a group for one member alone: how they are asked for, and the proof that nobody else saw them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from telegram.ext import ExtBot

from bot.telegram_api import Answer, Outcome, call
from domain.wishes import Urgency, Wish

log = structlog.get_logger()
TRUSTED_FOR = timedelta(days=1)  # after a check in a chat; the server behind it may be exchanged meanwhile
RESTS_FOR = timedelta(hours=1)  # after a check that Telegram refused in a chat
CHECK_SECONDS = 5.0
NO_SUCH_MESSAGE = 2**31 - 1
OTHERS = {
    "editMessageText": "editEphemeralMessageText",
    "editMessageReplyMarkup": "editEphemeralMessageReplyMarkup",
    "deleteMessage": "deleteEphemeralMessage",
}


class Asides:
    """Makes the calls of wishes with `only_for`. What it knows of server and chats lasts as long as the process.

    A server ignores parameters it does not know, so that an older one would show everybody what is meant for one. So
    nothing is said in a chat before harmless words went well there, and every answer has to prove that it went well.
    `count(chat_id)` is told of every message beside the wished one.
    """

    def __init__(
        self,
        bot: ExtBot[Any],
        *,
        harmless: Callable[[int], str],
        count: Callable[[int], None],
        now: Callable[[], datetime],
    ) -> None:
        self._bot = bot
        self._harmless = harmless
        self._count = count
        self._now = now
        self._trusted: dict[int, datetime] = {}
        self._resting: dict[int, datetime] = {}
        self._checking = asyncio.Lock()
        self._asked = False
        self.off = False

    async def call(self, wish: Wish, params: Mapping[str, Any]) -> Answer:
        """Make the call. Refused, for good and with nothing shown, wherever it can't be for one member alone."""
        chat_id, receiver = wish.chat_id, wish.only_for
        assert receiver is not None
        if chat_id is None or chat_id > 0 or (wish.method != "sendMessage" and wish.method not in OTHERS):
            return Answer(Outcome.REFUSED, reason="this can't be shown to one member alone")
        if wish.method in OTHERS:
            return await self._change(OTHERS[wish.method], chat_id, receiver, params)
        refusal = await self._check(chat_id, receiver)
        return refusal if refusal is not None else await self._show(chat_id, receiver, params)

    async def _change(
        self, method: str, chat_id: int, receiver: int, params: Mapping[str, Any], within: float = 15.0
    ) -> Answer:
        rest = {name: value for name, value in params.items() if name != "message_id"}
        number = {"receiver_user_id": receiver, "ephemeral_message_id": params["message_id"]}
        return await call(self._bot, method, {**rest, **number, "chat_id": chat_id}, within)

    async def _show(self, chat_id: int, receiver: int, params: Mapping[str, Any], within: float = 15.0) -> Answer:
        """Send, and believe only an answer that names the message as ephemeral; its number stands for its id."""
        if self.off:
            return Answer(Outcome.REFUSED, reason="this server can't show a message to one member alone")
        asked = {**params, "ephemeral_message_parameters": {"receiver_user_id": receiver}}
        answer = await call(self._bot, "sendMessage", asked, within)
        if answer.outcome is not Outcome.DONE:
            return answer
        number = answer.result.get("ephemeral_message_id")
        if number:
            return Answer(Outcome.DONE, result={**answer.result, "message_id": number})
        return await self._take_back(chat_id, answer.result["message_id"])

    async def _take_back(self, chat_id: int, message_id: int) -> Answer:
        """Everybody saw it: delete it before anything else, and never try again in this process."""
        self.off = True
        params = {"chat_id": chat_id, "message_id": message_id}
        gone = await call(self._bot, "deleteMessage", params)
        log.error("asides_off", reason="the server showed one to everybody", deleted=gone.outcome is Outcome.DONE)
        follow = (
            ()
            if gone.outcome is Outcome.DONE
            else (Wish("deleteMessage", params, chat_id=chat_id, urgency=Urgency.CRISIS),)
        )
        return Answer(Outcome.REFUSED, reason="the server showed it to everybody", follow=follow)

    async def _check(self, chat_id: int, receiver: int) -> Answer | None:
        """Try harmless words in a chat first; None when they went well, lately or just now."""
        if self._is_trusted(chat_id):
            return None
        async with self._checking:
            now = self._now()
            if self.off or now < self._resting.get(chat_id, now):
                return Answer(Outcome.REFUSED, reason="a message for one member alone can't be had here")
            if self._is_trusted(chat_id):
                return None
            if not await self._is_known(chat_id, receiver):
                return Answer(Outcome.REFUSED, reason="this server can't show a message to one member alone")
            return await self._try_out(chat_id, receiver)

    def _is_trusted(self, chat_id: int) -> bool:
        since = self._trusted.get(chat_id)
        return since is not None and timedelta() <= self._now() - since < TRUSTED_FOR

    async def _is_known(self, chat_id: int, receiver: int) -> bool:
        """Whether the server has heard of such messages, asked once and without showing anything."""
        if not self._asked:
            self._asked = True
            self.off = not await knows_asides(self._bot, chat_id, receiver)
            if self.off:
                log.warning("asides_off", reason="the server does not know them")
        return not self.off

    async def _try_out(self, chat_id: int, receiver: int) -> Answer | None:
        self._count(chat_id)
        words = {"chat_id": chat_id, "text": self._harmless(chat_id), "disable_notification": True}
        answer = await self._show(chat_id, receiver, words, CHECK_SECONDS)
        if answer.outcome is Outcome.DONE:
            self._trusted[chat_id] = self._now()
            shown = {"message_id": answer.result["message_id"]}
            await self._change("deleteEphemeralMessage", chat_id, receiver, shown, CHECK_SECONDS)
            return None
        if answer.outcome is Outcome.UNKNOWN or answer.outcome is Outcome.REFUSED:
            self._resting[chat_id] = self._now() + RESTS_FOR
            log.warning("aside_not_granted", state=str(answer.outcome))
            return Answer(Outcome.REFUSED, reason=answer.reason, follow=answer.follow)
        return answer


async def knows_asides(bot: ExtBot[Any], chat_id: int, receiver: int) -> bool:
    """Whether a server has the methods for such messages. Nothing is shown: the message named does not exist."""
    params = {"chat_id": chat_id, "receiver_user_id": receiver, "ephemeral_message_id": NO_SUCH_MESSAGE}
    answer = await call(bot, "deleteEphemeralMessage", params, CHECK_SECONDS)
    return not answer.unknown_method

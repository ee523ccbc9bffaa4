"""Calling the Bot API with plain data and naming what came of it; queues and retries are the sender's."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot
from telegram.warnings import PTBUserWarning

from bot.transport import NotSentError
from domain.wishes import Wish

os.environ.setdefault("PTB_TIMEDELTA", "1")  # the library's coming form of durations, without its warning
# The calls are made by name on purpose: wishes are rows, not method calls.
warnings.filterwarnings("ignore", message="Please use 'Bot", category=PTBUserWarning)

PACED = ("send", "edit", "copy", "forward")
GONE = "message to edit not found"
HARMLESS = (
    "message is not modified", "message to delete not found", "query is too old", "message can't be deleted",
    GONE, "hide_requester_missing", "user_already_participant",
)  # fmt: skip
REPEATABLE = (
    "delete", "edit", "ban", "unban", "restrict", "answer", "pin", "unpin", "set", "approve", "decline", "get", "leave",
)  # fmt: skip


class Outcome(StrEnum):
    """What came of a call."""

    DONE = "done"
    LATER = "later"  # certainly without effect; may be tried again
    UNKNOWN = "unknown"  # nobody can say whether it had its effect
    REFUSED = "refused"
    MIGRATED = "migrated"


@dataclass(frozen=True, slots=True)
class Answer:
    """A call's outcome; `reason` is Telegram's own sentence, which never holds a member's words."""

    outcome: Outcome
    result: Any = None
    reason: str = ""
    retry_after: float = 0.0
    new_chat_id: int | None = None
    blocked: bool = False
    unsent: bool = False  # the call was never made, so that nothing speaks against this wish
    unknown_method: bool = False  # this server has no such method
    follow: tuple[Wish, ...] = ()  # what has to be put right after it, whatever else follows


def is_paced(method: str) -> bool:
    """Whether a method counts against Telegram's message limits."""
    return method.startswith(PACED)


def is_repeatable(method: str) -> bool:
    """Whether making the call twice has the same effect as making it once."""
    return method.startswith(REPEATABLE)


async def call(bot: ExtBot[Any], method: str, params: Mapping[str, Any], within: float = 15.0) -> Answer:
    """Make one call, waiting `within` seconds. Only a refused token and a second poller are raised."""
    try:
        result = await bot.do_api_request(method, api_kwargs=_with_files(params), read_timeout=within)
    except (InvalidToken, Conflict):
        raise
    except TelegramError as error:
        if is_refused_token(error):
            raise InvalidToken("Telegram no longer accepts the token") from None
        return _read(error, method)
    return Answer(Outcome.DONE, result=result)


def is_refused_token(error: TelegramError) -> bool:
    """Whether an error means that the token is no longer valid, which the library calls an unknown method."""
    cause = error.__cause__
    refused = isinstance(error, EndPointNotFound) and isinstance(cause, InvalidToken)
    return refused and "unauthorized" in str(cause).lower()


def _read(error: TelegramError, method: str) -> Answer:
    if isinstance(error, RetryAfter):
        return Answer(Outcome.LATER, reason="flood", retry_after=seconds_of(error))
    if isinstance(error, ChatMigrated):
        return Answer(Outcome.MIGRATED, reason="the group became a supergroup", new_chat_id=error.new_chat_id)
    if isinstance(error, NotSentError):
        return Answer(Outcome.LATER, reason=error.message, unsent=True)
    if isinstance(error, Forbidden):
        return Answer(Outcome.REFUSED, reason=error.message, blocked=True)
    if isinstance(error, BadRequest):
        if any(sign in error.message.lower() for sign in HARMLESS):
            return Answer(Outcome.DONE, reason=error.message)
        return Answer(Outcome.REFUSED, reason=error.message)
    if isinstance(error, NetworkError | TimedOut):
        outcome = Outcome.LATER if is_repeatable(method) else Outcome.UNKNOWN
        return Answer(outcome, reason=type(error).__name__)
    return Answer(Outcome.REFUSED, reason=error.message, unknown_method=isinstance(error, EndPointNotFound))


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asked us to wait."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(str(after))


def _with_files(params: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: InputFile(value["$file"]["text"].encode(), filename=value["$file"]["name"])
        if isinstance(value, dict) and "$file" in value
        else value
        for name, value in params.items()
    }

"""Decides when a thread may have one more line of Waymark, so that a talk is not talked over; it stores nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from domain.care import Answer, rank
from domain.distress import Tier

PUBLIC_EVERY = timedelta(minutes=10)
BYSTANDERS_EVERY = timedelta(minutes=30)
WATCHED_FOR = timedelta(hours=3)  # so long after a public answer to a crisis its thread is looked at
BYSTANDER = "bystander"
CRISIS = rank(Tier.CRISIS)


def thread_of(message: Mapping[str, Any]) -> int:
    """The message a thread hangs on: in supergroups Telegram says which; elsewhere the answered one, or the message.

    In a topic Telegram names the topic, so there only the message that is answered directly is known.
    """
    thread = message.get("message_thread_id")
    if thread and not message.get("is_topic_message"):
        return int(thread)
    answered = answered_in(message)
    return answered if answered is not None else int(message["message_id"])


def answered_in(message: Mapping[str, Any]) -> int | None:
    """The message that is answered; the opening of a topic is none."""
    other = message.get("reply_to_message")
    if other is None or (message.get("is_topic_message") and other["message_id"] == message.get("message_thread_id")):
        return None
    return int(other["message_id"])


def public_kind(level: str) -> str:
    """The kind under which a public answer is noted: a higher level may follow a lower one at once."""
    return f"public:{rank(level)}"


def level_of_kind(kind: str) -> int:
    """How high the level of a noted answer was; 0 for other kinds."""
    name, _, number = kind.partition(":")
    return int(number) if name == "public" and number.isdecimal() else 0


def within_limits(
    answer: Answer, level: str, said: Mapping[int, datetime], *, reachable: bool, now: datetime
) -> Answer:
    """The answer without its public line, where the thread had one of this level or a higher one minutes ago.

    `said` is when the thread last had an answer, by level. Nobody in a crisis is left without any answer
    for the thread's sake: who can't be written to is answered in public all the same.
    """
    if not any(now - at < PUBLIC_EVERY for each, at in said.items() if each >= rank(level)):
        return answer
    if rank(level) < CRISIS:
        return replace(answer, public=False, line_instead=False)
    if not reachable:
        return answer
    return replace(answer, public=False, line_instead=answer.public or answer.line_instead)


def is_watched(answered_at: datetime | None, now: datetime) -> bool:
    """Whether words to bystanders are still of use in a thread."""
    return answered_at is not None and timedelta() <= now - answered_at < WATCHED_FOR


def bystanders_hear(answered_at: datetime | None, last_line: datetime | None, now: datetime) -> bool:
    """Whether those who answer in a thread hear how to help: at most once in half an hour."""
    return is_watched(answered_at, now) and (last_line is None or now - last_line >= BYSTANDERS_EVERY)

"""Decides what a worry about a member may lead to, and keeps it from being misused; it words and stores nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

CARD_TO_MEMBER_EVERY = timedelta(hours=24)
CARD_BY_SENDER_EVERY = timedelta(hours=6)
VERDICT_WINDOW = timedelta(days=7)
BAD_FAITH_LIMIT = 3
BUTTONS_WORK_FOR = timedelta(hours=24)
SOUND_EVERY = timedelta(minutes=10)
KEEP_FOR = timedelta(days=30)
TOLD = "told"  # the flag of a case that began because somebody was worried


class Subject(StrEnum):
    """Who somebody is worried about, as far as it can be told."""

    MEMBER = "member"
    YOURSELF = "yourself"
    BOT = "bot"
    CHANNEL = "channel"
    UNKNOWN = "unknown"
    NOBODY = "nobody"


class Verdict(StrEnum):
    """What moderators say of a worry they were told."""

    USEFUL = "useful"
    BAD_FAITH = "bad_faith"


class Card(StrEnum):
    """What becomes of a wish to leave a card. Of `LEAVE` and `KEEP_BACK` the sender hears the same."""

    LEAVE = "leave"
    KEEP_BACK = "keep_back"
    WAIT = "wait"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Recipient:
    """What is known of the member a card is for."""

    present: bool  # in the group the worry comes from
    reachable: bool
    willing: bool  # has not said no to such cards
    last_card: datetime | None


@dataclass(frozen=True, slots=True)
class Sender:
    """What is known of whoever wants a card left."""

    last_card: datetime | None
    bad_faith: Sequence[datetime] = ()  # when the worries began that moderators did not believe


def card(sender: Sender, recipient: Recipient, now: datetime) -> Card:
    """Whether a card is left. The sender's own limits come first: only they may be spoken of."""
    if has_lost_cards(sender.bad_faith):
        return Card.LOST
    if _within(sender.last_card, now, CARD_BY_SENDER_EVERY):
        return Card.WAIT
    welcome = recipient.present and recipient.reachable and recipient.willing
    if not welcome or _within(recipient.last_card, now, CARD_TO_MEMBER_EVERY):
        return Card.KEEP_BACK
    return Card.LEAVE


def has_lost_cards(bad_faith: Sequence[datetime]) -> bool:
    """Whether three worries of one week were not in good faith. Telling the team stays possible for everybody."""
    times = sorted(bad_faith)
    return any(last - first <= VERDICT_WINDOW for first, last in zip(times, times[BAD_FAITH_LIMIT - 1 :], strict=False))


def may_judge(user_id: int, worried: int, about: int | None) -> bool:
    """Whether this moderator may say whether a worry was in good faith: nobody who is part of it."""
    return user_id not in (worried, about)


def still_works(began_at: datetime, now: datetime) -> bool:
    """Whether the buttons of a worry are still of use."""
    return now - began_at < BUTTONS_WORK_FOR


def sounds(last_told: datetime | None, now: datetime) -> bool:
    """Whether the moderators hear this with a sound, or find it silently below an earlier one."""
    return not _within(last_told, now, SOUND_EVERY)


def _within(last: datetime | None, now: datetime, pause: timedelta) -> bool:
    return last is not None and now - last < pause

"""Decides who may write with whom through Waymark, and when that is over; it passes nothing on and stores nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from domain.distress import Assessment, Tier

ENDS_AFTER = timedelta(hours=2)  # of silence on both sides
LOOK_EVERY = timedelta(minutes=5)
LINK_LASTS = timedelta(minutes=15)
LONGEST = 3_500  # characters passed on at once: with the line above them they fit into one message
LEFT_ALONE_FOR = timedelta(hours=1)  # after the member stopped a talk, unless something of theirs calls for one
LAST_WORDS = 6  # of an earlier talk, shown to whoever takes the case over


# Questions whose answer may be meant for the other person all the same: nobody pressed anything to be asked these.
UNASKED = frozenset({None, "care", "home", "relay"})
# What is asked here is about somebody else, and is not for whoever one writes with.
ABOUT_OTHERS = "worry"


class Refusal(StrEnum):
    """Why a talk can't begin."""

    NOT_YOURS = "not-yours"
    NOBODY = "nobody"
    YOURSELF = "yourself"
    UNREACHABLE = "unreachable"
    STOPPED = "stopped"
    MEMBER_BUSY = "member-busy"
    BUSY = "busy"


class End(StrEnum):
    """Why a talk is over."""

    MEMBER = "member"
    MODERATOR = "moderator"
    CASE = "case"
    SILENCE = "silence"
    AWAY = "away"  # one of the two can't be written to any more, or has erased their data


def holds(moderator: int, member: int, *, claimed_by: int | None, about: int | None, is_open: bool) -> bool:
    """Whether the case is still this moderator's and this member's, and not over."""
    return is_open and claimed_by == moderator and about == member


def refusal(
    moderator: int,
    *,
    claimed_by: int | None,
    about: int | None,
    is_open: bool,
    reachable: bool,
    member_busy: bool,
    moderator_busy: bool,
    stopped: bool,
) -> Refusal | None:
    """Why this person may not begin to write with the member of a case; None: they may."""
    if about is None:
        return Refusal.NOBODY
    if about == moderator:
        return Refusal.YOURSELF
    if not holds(moderator, about, claimed_by=claimed_by, about=about, is_open=is_open):
        return Refusal.NOT_YOURS
    if moderator_busy:
        return Refusal.BUSY
    if member_busy:
        return Refusal.MEMBER_BUSY
    if not reachable:
        return Refusal.UNREACHABLE
    return Refusal.STOPPED if stopped else None


def is_left_alone(stopped_at: datetime | None, called_at: datetime | None, now: datetime) -> bool:
    """Whether the member said no to a talk so lately that it would be pressing to ask again; a later call undoes it."""
    if stopped_at is None or now - stopped_at >= LEFT_ALONE_FOR:
        return False
    return called_at is None or called_at < stopped_at


def is_meant_for_them(asked: str | None, said: Assessment) -> bool:
    """Whether words go to the other person although Waymark asked something: a cry for help is no answer to it."""
    if asked in UNASKED:
        return True
    return said.tier in (Tier.CRISIS, Tier.DISTRESS) and asked != ABOUT_OTHERS


def is_silent(active_at: datetime, now: datetime) -> bool:
    return now - active_at >= ENDS_AFTER


def look_again(active_at: datetime, now: datetime) -> datetime:
    """When to look again whether a talk is over."""
    return max(now, min(active_at + ENDS_AFTER, now + LOOK_EVERY))

"""The life of a distress case: which step is legal from where, and when it is called out again; it stores nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

CALL_AGAIN_AFTER = timedelta(minutes=5)
TELL_MEMBER_AFTER = timedelta(minutes=10)
CALL_EVERYBODY_AFTER = timedelta(minutes=15)
SAY_AGAIN_AFTER = timedelta(minutes=10)
KEEP_MESSAGE_ID_FOR = timedelta(days=7)
KEEP_CASE_FOR = timedelta(days=30)
COUNTS_AS_OPEN_FOR = timedelta(hours=24)  # a case nobody ever closes must not keep a group gentle for good
CLAIM_LIMIT = 2  # open cases one person holds before being asked whether that is not enough
ASKED_ABOUT_LIMIT_FOR = timedelta(minutes=5)  # so long a second press means yes
CLAIM_TIMES = (1, 5, 10, 15, 60)  # minutes: the edges of what is counted


class State(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    CLAIMED = "claimed"
    FOLLOW_UP = "follow_up"
    RESOLVED = "resolved"


class Step(StrEnum):
    """What is done to a case; only `LAPSE` is done by nobody."""

    CLAIM = "claim"
    HAND_BACK = "hand_back"
    LAPSE = "lapse"
    TAKE_OVER = "take_over"
    FOLLOW_UP = "follow_up"
    RESOLVE = "resolve"
    DISMISS = "dismiss"
    REOPEN = "reopen"


class Outcome(StrEnum):
    """How a case ended, as moderators see it."""

    PROFESSIONAL = "professional"
    SOMEONE = "someone"
    CALMER = "calmer"
    LOST = "lost"
    OTHER = "other"
    FALSE_ALARM = "false_alarm"


class Misread(StrEnum):
    """What a false alarm was in truth."""

    QUOTE = "quote"
    FIGURE = "figure"
    OTHERS = "others"
    OTHER = "other"


class Event(StrEnum):
    """What is noted in a case's history beside the steps."""

    OPENED = "opened"
    SIGNAL = "signal"
    SAID_AGAIN = "said_again"
    ASKED = "asked"
    IN_DANGER = "in_danger"
    SELF_CLEARED = "self_cleared"
    CALLED_AGAIN = "called_again"
    DECLINED = "declined"
    OVER_LIMIT = "over_limit"
    BACKUP_WANTED = "backup_wanted"
    BACKUP = "backup"
    HANDED = "handed"
    NOTE = "note"
    NUDGED = "nudged"
    STILL = "still"
    REMINDED = "reminded"
    CHECK_IN_ASKED = "check_in_asked"
    CHECK_IN_ANSWERED = "check_in_answered"
    LEFT = "left"
    CAME_BACK = "came_back"
    ERASED = "erased"
    TALK_STOPPED = "talk_stopped"


OPEN_STATES = frozenset({State.OPEN, State.CLAIMED, State.FOLLOW_UP})  # somebody may still have to look after it
ACUTE_STATES = frozenset({State.OPEN, State.CLAIMED})
HELD_STATES = frozenset({State.CLAIMED, State.FOLLOW_UP})
NEEDS_FOLLOW_UP = frozenset({Outcome.SOMEONE, Outcome.CALMER, Outcome.LOST})

# None: the case stays where it is.
_LEGAL: dict[Step, tuple[frozenset[State], State | None]] = {
    Step.CLAIM: (frozenset({State.OPEN}), State.CLAIMED),
    Step.HAND_BACK: (HELD_STATES, State.OPEN),
    Step.LAPSE: (HELD_STATES, State.OPEN),
    Step.TAKE_OVER: (HELD_STATES, None),
    Step.FOLLOW_UP: (frozenset({State.CLAIMED}), State.FOLLOW_UP),
    Step.RESOLVE: (HELD_STATES, State.RESOLVED),
    Step.DISMISS: (OPEN_STATES, State.RESOLVED),
    Step.REOPEN: (frozenset({State.FOLLOW_UP, State.RESOLVED}), State.OPEN),
}


def read_number(text: str) -> int:
    """The number of a case in a button's data; 0, which is no case, for anything else."""
    return int(text) if text.isdecimal() and len(text) <= 12 else 0


def sources(step: Step) -> frozenset[State]:
    """The states a step may be taken from."""
    return _LEGAL[step][0]


def target(step: Step) -> State | None:
    """The state a step leads to; None: it stays the same."""
    return _LEGAL[step][1]


def after(state: State, step: Step) -> State:
    """The state after a step. Raises ValueError where the step is not legal."""
    legal, leads_to = _LEGAL[step]
    if state not in legal:
        raise ValueError(f"{step} is no step from {state}")
    return leads_to or state


def may_take(user_id: int, member: int | None) -> bool:
    """Whether this person may act on the case: nobody is the moderator of their own."""
    return member is None or user_id != member


def due_times(since: datetime) -> tuple[tuple[str, datetime], ...]:
    """When an unclaimed case is called out again, each call with its name."""
    return (
        ("again", since + CALL_AGAIN_AFTER),
        ("member", since + TELL_MEMBER_AFTER),
        ("everybody", since + CALL_EVERYBODY_AFTER),
    )


def is_overtaken(call: str, since: datetime, now: datetime) -> bool:
    """Whether a call comes so late, after a pause of the program, that a louder one is due by now."""
    return call == "again" and now >= since + CALL_EVERYBODY_AFTER


def worth_saying_again(last: datetime | None, now: datetime) -> bool:
    """Whether a further signal gets its own line in the moderators' chat, or only changes the card."""
    return last is None or now - last >= SAY_AGAIN_AFTER


def claim_time(opened_at: datetime, claimed_at: datetime) -> str:
    """The bucket in which the time from alert to claim is counted."""
    minutes = (claimed_at - opened_at) / timedelta(minutes=1)
    return next((f"under_{edge}" for edge in CLAIM_TIMES if minutes < edge), f"over_{CLAIM_TIMES[-1]}")

"""The life of a distress case: which step is legal from where, and when it is called out again; it stores nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

CALL_AGAIN_AFTER = timedelta(minutes=5)
CALL_EVERYBODY_AFTER = timedelta(minutes=15)
SAY_AGAIN_AFTER = timedelta(minutes=10)
KEEP_MESSAGE_ID_FOR = timedelta(days=7)
KEEP_CASE_FOR = timedelta(days=30)
COUNTS_AS_OPEN_FOR = timedelta(hours=24)  # a case nobody ever closes must not keep a group gentle for good


class State(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    CLAIMED = "claimed"
    RESOLVED = "resolved"
    FALSE_ALARM = "false_alarm"


class Step(StrEnum):
    """What a moderator can do to a case."""

    CLAIM = "claim"
    HAND_BACK = "hand_back"
    RESOLVE = "resolve"
    DISMISS = "dismiss"
    REOPEN = "reopen"


class Event(StrEnum):
    """What is noted in a case's history beside the steps."""

    OPENED = "opened"
    SIGNAL = "signal"
    SAID_AGAIN = "said_again"
    ASKED = "asked"
    IN_DANGER = "in_danger"
    SELF_CLEARED = "self_cleared"
    CALLED_AGAIN = "called_again"


OPEN_STATES = frozenset({State.OPEN, State.CLAIMED})
_CLOSED = frozenset({State.RESOLVED, State.FALSE_ALARM})
_LEGAL: dict[Step, tuple[frozenset[State], State]] = {
    Step.CLAIM: (frozenset({State.OPEN}), State.CLAIMED),
    Step.HAND_BACK: (frozenset({State.CLAIMED}), State.OPEN),
    Step.RESOLVE: (OPEN_STATES, State.RESOLVED),
    Step.DISMISS: (OPEN_STATES, State.FALSE_ALARM),
    Step.REOPEN: (_CLOSED, State.OPEN),
}


def read_number(text: str) -> int:
    """The number of a case in a button's data; 0, which is no case, for anything else."""
    return int(text) if text.isdecimal() and len(text) <= 12 else 0


def sources(step: Step) -> frozenset[State]:
    """The states a step may be taken from."""
    return _LEGAL[step][0]


def outcome(step: Step) -> State:
    """The state a step leads to."""
    return _LEGAL[step][1]


def steps_from(state: State) -> tuple[Step, ...]:
    """The steps that are legal now, in the order they are offered."""
    return tuple(step for step in Step if state in sources(step))


def may_take(step: Step, user_id: int, member: int | None) -> bool:
    """Whether this person may take the step: nobody acts as moderator on a case about themselves."""
    return member is None or user_id != member


def due_times(since: datetime) -> tuple[tuple[str, datetime], ...]:
    """When an unclaimed case is called out again, each with its name."""
    return (("again", since + CALL_AGAIN_AFTER), ("everybody", since + CALL_EVERYBODY_AFTER))


def worth_saying_again(last: datetime | None, now: datetime) -> bool:
    """Whether a further signal gets its own line in the moderators' chat, or only changes the card."""
    return last is None or now - last >= SAY_AGAIN_AFTER

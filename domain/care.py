"""Decides who hears what about a message of distress; it recognises nothing, writes no words and stores nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.distress import REPEATED, Assessment, Tier

COOL_DOWN = timedelta(hours=6)
QUIET_AFTER_FALSE_ALARM = timedelta(hours=24)
LINE_EVERY = timedelta(hours=24)
LATE_AFTER = timedelta(minutes=10)
PUBLIC_WITHIN = timedelta(hours=1)
PAUSE_IN_PRIVATE = timedelta(seconds=60)
ONE_BREATH = timedelta(seconds=10)  # words typed so soon after the question were on their way before it
LOOK_IN_AFTER = timedelta(minutes=40)
SOFT_WORD_AFTER = timedelta(minutes=20)
HASTY_WITHIN = timedelta(seconds=60)  # "I'm okay" so soon after a crisis may be said out of fear
WORD_EVERY = timedelta(minutes=10)  # to words nobody can answer, so often at most
IMMINENT = "imminent"
WATCHED_FLAGS = frozenset({"goading", "method_detail"})

_RANKS = {Tier.NONE: 0, Tier.CONCERN_OTHER: 1, Tier.DISTRESS: 2, Tier.CRISIS: 3, IMMINENT: 4}


class Alert(StrEnum):
    """How the moderators hear of it."""

    NONE = "none"
    QUIET = "quiet"
    LOUD = "loud"
    NOTICE = "notice"  # about the message, not a case about the member


class Tone(StrEnum):
    """What the private chat answers with."""

    QUESTION = "question"
    STILL_HERE = "still_here"
    GRIEF = "grief"
    CONCERN = "concern"
    CALL_FIRST = "call_first"  # a person writes with them; the emergency number comes before that person
    ASIDE = "aside"  # they write with somebody else as a moderator, and the words may be about themselves
    SILENCE = "silence"


class Reply(StrEnum):
    """What words of distress get that answer the question about danger."""

    DANGER = "danger"
    BAD = "bad"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Past:
    """The last automatic answer to this member in this chat; `level` is a tier, or "imminent"."""

    level: str | None = None
    replied_at: datetime | None = None
    message_id: int | None = None
    quiet_until: datetime | None = None
    line_at: datetime | None = None  # when the small public line was last seen by the group
    aside_at: datetime | None = None  # when something was last shown in the group to this member alone


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known when a group message is answered."""

    assessment: Assessment
    message_id: int | None  # None where only Waymark saw the message
    age: timedelta
    edited: bool
    reachable: bool
    willing: bool  # has not switched automatic replies off
    names_member: bool = False  # names another member of the group
    asides: bool = False  # whether Waymark may show this member something in the group that nobody else sees

    @property
    def late(self) -> bool:
        return self.age > LATE_AFTER


@dataclass(frozen=True, slots=True)
class Answer:
    """Who hears: the group, the member, the moderators.

    The member hears in private; where that can't arrive, in the group for them alone; and where that can't be
    either, perhaps by the public line.
    """

    public: bool = False
    private: bool = False
    aside: bool = False
    line_instead: bool = False
    alert: Alert = Alert.NONE

    @property
    def speaks(self) -> bool:
        """Whether the member gets an automatic answer at all."""
        return self.public or self.private or self.aside


def level_of(assessment: Assessment) -> str:
    """The tier, or "imminent" above all tiers: what cool-downs compare."""
    return IMMINENT if IMMINENT in assessment.flags else assessment.tier


def rank(level: str | None) -> int:
    return _RANKS.get(level or Tier.NONE, 0)


def higher(one: str, other: str) -> str:
    """The more urgent of two levels."""
    return one if rank(one) >= rank(other) else other


def answer_group(situation: Situation, past: Past, now: datetime) -> Answer:
    """Decide who hears of a group message.

    Moderators always hear of what concerns them; cool-downs, opt-outs and false alarms only silence automatic replies.
    """
    tier = situation.assessment.tier
    alert = alert_for(situation.assessment, names_member=situation.names_member)
    if tier is Tier.NONE or not _may_speak(situation, past, now):
        return Answer(alert=alert)
    seen = situation.message_id is not None
    fresh = seen and situation.age <= PUBLIC_WITHIN and not _answered_already(situation, past)
    if tier is Tier.CRISIS:
        aside = situation.asides and not _answered_already(situation, past)
        return Answer(public=fresh, private=situation.reachable, aside=aside, alert=alert)
    line = fresh and _long_ago(past.line_at, now)
    aside = may_show_aside(situation, past, now)
    if situation.reachable or aside:
        return Answer(private=situation.reachable, aside=aside, line_instead=line, alert=alert)
    return Answer(public=line, alert=alert)


def may_show_aside(situation: Situation, past: Past, now: datetime) -> bool:
    """Whether a quiet word is shown in the group to the member alone; where they spoke so, they are answered so.

    Nobody can say whether it was seen. So it is shown once a day: somebody who writes again and still can't be
    reached in private has perhaps not seen it, and the small public line is next.
    """
    if not situation.asides or _answered_already(situation, past):
        return False
    return situation.message_id is None or _long_ago(past.aside_at, now)


def alert_for(assessment: Assessment, *, names_member: bool = False) -> Alert:
    """How the moderators hear of an assessment; of worry about somebody they could reach, they hear quietly."""
    if assessment.tier is Tier.CRISIS:
        return Alert.LOUD
    if assessment.tier is Tier.CONCERN_OTHER and "urgent_other" in assessment.flags:
        return Alert.LOUD
    if assessment.tier is Tier.DISTRESS:
        return Alert.LOUD if REPEATED in assessment.flags else Alert.QUIET
    if assessment.tier is Tier.CONCERN_OTHER and names_member:
        return Alert.QUIET
    return Alert.NOTICE if assessment.flags & WATCHED_FLAGS else Alert.NONE


def keeps_to_themselves(situation: Situation) -> bool:
    """Whether a message is only about a member who wants no automatic replies; a group may then alert nobody.

    Where something has been taken or somebody is about to act, people are told whatever was chosen on a calmer day.
    """
    own = situation.assessment.tier in (Tier.CRISIS, Tier.DISTRESS) and IMMINENT not in situation.assessment.flags
    return own and not situation.willing


def answer_private(assessment: Assessment, past: Past, willing: bool, now: datetime, *, telling: bool = False) -> Tone:
    """Decide what somebody hears who writes to the program itself.

    Nobody else reads this chat, so silence would leave the person alone: whoever wants no automatic replies, or called
    one a false alarm, is not asked anything below a crisis, and shown people all the same.
    With `telling`, the words answer a question about somebody else, and less than a crisis is taken to be theirs.
    """
    level = level_of(assessment)
    if rank(level) >= rank(Tier.CRISIS):
        return _answer_crisis(level, past, now)
    if telling or _too_soon(past, now, PAUSE_IN_PRIVATE):
        return Tone.SILENCE
    if assessment.tier is Tier.CONCERN_OTHER:
        return Tone.CONCERN
    recent = _too_soon(past, now, COOL_DOWN)
    if assessment.tier is Tier.DISTRESS:
        unasked = not willing or (past.quiet_until is not None and now < past.quiet_until)
        return Tone.STILL_HERE if unasked or (recent and rank(past.level) >= rank(level)) else Tone.QUESTION
    return Tone.GRIEF if "grief" in assessment.flags and not recent else Tone.SILENCE


def answer_to_question(assessment: Assessment, said_yes: bool, past: Past, now: datetime) -> Reply:
    """Decide what words of distress get that come after "Are you in danger right this minute?"."""
    if said_yes or IMMINENT in assessment.flags:
        return Reply.DANGER
    return Reply.SILENCE if _too_soon(past, now, ONE_BREATH) else Reply.BAD


def answer_accompanied(assessment: Assessment, past: Past, now: datetime, *, helper: bool) -> Tone:
    """Decide what somebody hears whose words are passed on to a person right now.

    A program's question would stand between the two, so the member hears only what can't wait. A helper's
    words are about somebody else most of the time: they are left a way to help, once in a while.
    """
    if helper:
        own = assessment.tier is Tier.CRISIS and not _too_soon(past, now, COOL_DOWN)
        return Tone.ASIDE if own else Tone.SILENCE
    if IMMINENT in assessment.flags and assessment.tier is Tier.CRISIS:
        repeated = past.level == IMMINENT and _too_soon(past, now, PAUSE_IN_PRIVATE)
        return Tone.SILENCE if repeated else Tone.CALL_FIRST
    return Tone.SILENCE


def is_hasty(past: Past, now: datetime) -> bool:
    """Whether "I'm okay" follows so closely on the answer to a crisis that it may not be the whole truth."""
    return rank(past.level) >= rank(Tier.CRISIS) and _too_soon(past, now, HASTY_WITHIN)


def _answer_crisis(level: str, past: Past, now: datetime) -> Tone:
    if rank(level) > rank(past.level) or not _too_soon(past, now, COOL_DOWN):
        return Tone.QUESTION
    return Tone.SILENCE if _too_soon(past, now, PAUSE_IN_PRIVATE) else Tone.STILL_HERE


def _may_speak(situation: Situation, past: Past, now: datetime) -> bool:
    if not situation.willing:
        return False
    level = level_of(situation.assessment)
    if past.quiet_until is not None and now < past.quiet_until and level != IMMINENT:
        return False
    return not _too_soon(past, now, COOL_DOWN) or rank(level) > rank(past.level)


def _too_soon(past: Past, now: datetime, pause: timedelta) -> bool:
    return past.replied_at is not None and now - past.replied_at < pause


def _long_ago(shown_at: datetime | None, now: datetime) -> bool:
    return shown_at is None or now - shown_at >= LINE_EVERY


def _answered_already(situation: Situation, past: Past) -> bool:
    """Message ids grow, so an edit of anything up to the last answered message may have had its answer."""
    if not situation.edited or past.message_id is None or situation.message_id is None:
        return False
    return situation.message_id <= past.message_id

"""What Waymark would have done about messages written long ago; it reads no file, recognises nothing, shows nothing."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.care import WATCHED_FLAGS, Alert, Past, Situation, alert_for, answer_group, level_of, rank
from domain.cases import COUNTS_AS_OPEN_FOR, worth_saying_again
from domain.distress import QUIET, Assessment, Sensitivity, Tier

REMEMBERED = 5  # messages of a member
REMEMBERED_FOR = timedelta(minutes=30)
CLOSED_AFTER = COUNTS_AS_OPEN_FOR  # nobody closes a rehearsed case, so one without a further signal closes itself

Verdicts = Mapping[Sensitivity, Assessment]


@dataclass(frozen=True, slots=True)
class Said:
    """A message as its author wrote it: when in the world, and what the clock on the wall showed."""

    message_id: int
    author: str
    at: datetime
    wall: datetime
    text: str

    @property
    def is_command(self) -> bool:
        return self.text.startswith("/")

    @property
    def words(self) -> str:
        """What is screened: without a command's name."""
        return self.text.partition(" ")[2].strip() if self.is_command else self.text


class Memory:
    """The last few messages of each member, for half an hour."""

    def __init__(self) -> None:
        self._kept: defaultdict[str, deque[tuple[datetime, str]]] = defaultdict(lambda: deque(maxlen=REMEMBERED))

    def recall(self, said: Said) -> tuple[str, ...]:
        """What its author wrote shortly before this message, oldest first; from now on this message belongs to it."""
        kept = self._kept[said.author]
        earlier = tuple(words for at, words in kept if said.at - at <= REMEMBERED_FOR)
        kept.append((said.at, said.words))
        return earlier


class Call(StrEnum):
    """What arrives in the moderators' chat."""

    CASE = "case"
    AGAIN = "again"
    UPDATED = "updated"  # the card changes and no message comes
    NOTICE = "notice"
    NONE = "none"


RINGS = frozenset({Call.CASE, Call.AGAIN, Call.NOTICE})


@dataclass(frozen=True, slots=True)
class Hit:
    """What would have followed one message; nothing of its words."""

    message_id: int
    wall: datetime
    assessment: Assessment
    call: Call
    loud: bool
    case: int | None


@dataclass(slots=True)
class Answers:
    """How often Waymark would have spoken of its own accord."""

    public: int = 0
    private: int = 0


@dataclass(slots=True)
class Findings:
    """Everything that was counted."""

    screened: int = 0
    authors: set[str] = field(default_factory=set)
    days: set[date] = field(default_factory=set)
    tiers: Counter[Tier] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    rules: Counter[tuple[str, Tier]] = field(default_factory=Counter)
    by_sensitivity: Counter[tuple[Sensitivity, Tier]] = field(default_factory=Counter)
    weeks: Counter[tuple[date, Tier]] = field(default_factory=Counter)  # Tier.NONE stands for notices
    calls: Counter[Call] = field(default_factory=Counter)
    cases: Counter[Tier] = field(default_factory=Counter)  # by the highest tier each of them reached
    people_with_cases: set[str] = field(default_factory=set)
    rings: Counter[tuple[int, int, bool]] = field(default_factory=Counter)  # weekday, hour, with sound
    rings_a_day: Counter[date] = field(default_factory=Counter)
    if_started: Answers = field(default_factory=Answers)
    if_not_started: Answers = field(default_factory=Answers)

    def ring_total(self, *, loud: bool) -> int:
        return sum(number for (_, _, sound), number in self.rings.items() if sound is loud)


def monday(day: date) -> date:
    """The day a day's week begins with."""
    return day - timedelta(days=day.weekday())


def narrowed(said: Said, found: Assessment) -> Assessment:
    """What counts of an assessment: a reason given to a command such as /ban is about somebody else."""
    return QUIET if said.is_command and found.tier not in (Tier.CRISIS, Tier.DISTRESS) else found


def concerns(found: Assessment) -> bool:
    """Whether anything follows: an alert, an answer, or a notice to the moderators."""
    return found.tier is not Tier.NONE or bool(found.flags & WATCHED_FLAGS)


@dataclass(slots=True)
class _Case:
    number: int
    tier: Tier
    level: str
    signal_at: datetime
    said_again_at: datetime


@dataclass(frozen=True, slots=True)
class _World:
    """One reading of what an export doesn't tell: whether people have started the private chat with Waymark."""

    reachable: bool
    answers: Answers
    pasts: dict[str, Past] = field(default_factory=dict)


class Rehearsal:
    """One group, from its first message to its last."""

    def __init__(self, sensitivity: Sensitivity) -> None:
        self.findings = Findings()
        self._sensitivity = sensitivity
        self._cases: dict[str, _Case] = {}
        self._opened = 0
        self._worlds = (_World(True, self.findings.if_started), _World(False, self.findings.if_not_started))

    def hear(self, said: Said, verdicts: Verdicts) -> Hit | None:
        """Let a message have its consequences. `verdicts` is empty where no sensitivity finds anything."""
        self.findings.screened += 1
        self.findings.authors.add(said.author)
        self.findings.days.add(said.wall.date())
        seen = {sensitivity: narrowed(said, found) for sensitivity, found in verdicts.items()}
        for sensitivity, found in seen.items():
            if found.tier is not Tier.NONE:
                self.findings.by_sensitivity[sensitivity, found.tier] += 1
        found = seen.get(self._sensitivity, QUIET)
        return self._act(said, found) if concerns(found) else None

    def _act(self, said: Said, found: Assessment) -> Hit:
        self._count(said, found)
        alert = alert_for(found)
        call, number = self._call(said, found, alert)
        loud = alert is Alert.LOUD
        self.findings.calls[call] += 1
        if call in RINGS:
            self.findings.rings[said.wall.weekday(), said.wall.hour, loud] += 1
            self.findings.rings_a_day[said.wall.date()] += 1
        self._answer(said, found)
        return Hit(said.message_id, said.wall, found, call, loud, number)

    def _count(self, said: Said, found: Assessment) -> None:
        findings = self.findings
        findings.tiers[found.tier] += 1
        findings.weeks[monday(said.wall.date()), found.tier] += 1
        findings.flags.update(found.flags)
        for rule in found.rules:
            findings.rules[rule, found.tier] += 1

    def _call(self, said: Said, found: Assessment, alert: Alert) -> tuple[Call, int | None]:
        if alert in (Alert.NONE, Alert.NOTICE):
            return Call.NOTICE if alert is Alert.NOTICE else Call.NONE, None
        case = self._cases.get(said.author)
        if case is None or said.at - case.signal_at >= CLOSED_AFTER:
            return Call.CASE, self._open(said, found)
        return self._add(case, said, found, alert), case.number

    def _open(self, said: Said, found: Assessment) -> int:
        self._opened += 1
        self._cases[said.author] = _Case(self._opened, found.tier, level_of(found), said.at, said.at)
        self.findings.cases[found.tier] += 1
        self.findings.people_with_cases.add(said.author)
        return self._opened

    def _add(self, case: _Case, said: Said, found: Assessment, alert: Alert) -> Call:
        case.signal_at = said.at
        risen = rank(level_of(found)) > rank(case.level)
        if risen:
            self.findings.cases[case.tier] -= 1
            self.findings.cases[found.tier] += 1
            case.tier, case.level = found.tier, level_of(found)
        if (risen and alert is Alert.LOUD) or worth_saying_again(case.said_again_at, said.at):
            case.said_again_at = said.at
            return Call.AGAIN
        return Call.UPDATED

    def _answer(self, said: Said, found: Assessment) -> None:
        for world in self._worlds:
            past = world.pasts.get(said.author, Past())
            situation = Situation(
                found, said.message_id, timedelta(), edited=False, reachable=world.reachable, willing=True
            )
            answer = answer_group(situation, past, said.at)
            if not answer.speaks:
                continue
            world.answers.public += answer.public
            world.answers.private += answer.private
            past = replace(past, level=level_of(found), replied_at=said.at)
            if answer.public and found.tier is not Tier.CRISIS:
                past = replace(past, line_at=said.at)
            world.pasts[said.author] = past

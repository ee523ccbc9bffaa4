"""The shapes of prompts, challenges and exercises: what a file may say and what it must.

Whether the words are kind is the linter's business; whether the arithmetic holds is decided here.
"""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Tone = Literal["calming", "motivational", "humour", "reflection", "gratitude", "movement", "connection"]
Words = Annotated[str, Field(min_length=1)]
TONE_PREFIX: dict[Tone, str] = {
    "calming": "cal",
    "motivational": "mot",
    "humour": "hum",
    "reflection": "ref",
    "gratitude": "gra",
    "movement": "mov",
    "connection": "con",
}
SHORTEST_EDIT_SECONDS = 4
LONGEST_HOLD_SECONDS = 7
LONGEST_SESSION_SECONDS = 600


class Shape(BaseModel):
    """Frozen, and closed: a misspelt field is an error, not a silent default."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Review(Shape):
    """Who has read an item and how far it has come; two different people before ``live``."""

    status: Literal["draft", "peer_reviewed", "clinically_reviewed", "live", "retired"] = "draft"
    reviewed_by: tuple[str, ...] = ()
    reviewed_on: date | None = None
    notes: str = ""

    @model_validator(mode="after")
    def _two_people_before_live(self) -> Self:
        if self.status == "live" and len(set(self.reviewed_by)) < 2:
            raise ValueError("an item is live after two different people have reviewed it")
        return self


class PackMeta(Shape):
    """The head of a pack: language, authors, licence and review state."""

    schema_version: Literal[1]
    id: Words
    language: Words
    title: Words
    authors: tuple[str, ...]
    licence: Words
    review: Review = Review()


class Media(Shape):
    """A picture, sound or film that goes with a prompt; never without words for those who miss it."""

    kind: Literal["image", "audio", "video"]
    ref: Words
    alt: Words
    captions: str | None = None


class Prompt(Shape):
    """One post: what it says, how to take part, and the smaller version for a low day."""

    id: Annotated[str, Field(pattern=r"^[a-z]{3}-\d{3}$")]
    family: Words
    tone: Tone
    when: Literal["any", "morning", "midday", "evening"]
    energy: Literal["low", "medium"]
    minutes: Annotated[int, Field(ge=0, le=10)]
    audience: Literal["group", "private", "both"]
    reply: Literal["none", "tap", "word", "text", "photo"]
    text: Words
    invite: str
    small: str
    tap: str
    heavy_day: bool
    media: Media | None
    lang: Words
    origin: Words = "native"
    review: Review | None = None

    @model_validator(mode="after")
    def _fields_agree(self) -> Self:
        if not self.id.startswith(f"{TONE_PREFIX[self.tone]}-"):
            raise ValueError(f"the id of a {self.tone} prompt begins with {TONE_PREFIX[self.tone]}-")
        if self.reply != "none" and not (self.invite and self.tap):
            raise ValueError("a prompt that can be answered needs an invite and a tap")
        if self.heavy_day and self.tone == "humour":
            raise ValueError("humour is never for a heavy day")
        return self


class Task(Shape):
    """One day of a challenge."""

    day: Annotated[int, Field(ge=1)]
    do: Words
    small: Words
    share: Words


class GroupGoal(Shape):
    """The shared counter; contributions are never shown per person."""

    unit: Words
    label: Words
    per_person: Annotated[int, Field(ge=1)]


class ChallengeTexts(Shape):
    """What a challenge says at its turns; none of them mentions what was not done."""

    start: Words
    day_missed: Words
    finish: Words
    leave: Words


class Challenge(Shape):
    """A few days with one small task each, finished before all of them are done."""

    id: Annotated[str, Field(pattern=r"^ch-[a-z0-9-]+$")]
    title: Words
    tone: Tone
    days: Annotated[int, Field(ge=3, le=7)]
    enough_days: Annotated[int, Field(ge=1)]
    grace_hours: Annotated[int, Field(ge=24)]
    join_until_day: Annotated[int, Field(ge=1)]
    minutes_per_day: Annotated[int, Field(ge=1, le=15)]
    about: Words
    tasks: Annotated[tuple[Task, ...], Field(min_length=1)]
    group_goal: GroupGoal
    texts: ChallengeTexts
    lang: Words
    origin: Words = "native"
    review: Review | None = None

    @model_validator(mode="after")
    def _days_agree(self) -> Self:
        if [task.day for task in self.tasks] != list(range(1, self.days + 1)):
            raise ValueError("tasks are one a day, from day 1 to the last day, in order")
        if self.enough_days >= self.days:
            raise ValueError("enough_days leaves at least one day of rest")
        if self.join_until_day > self.days:
            raise ValueError("join_until_day lies within the challenge")
        return self


class Step(Shape):
    """One phase of an exercise."""

    label: Words
    text: Words
    seconds: Annotated[int, Field(ge=SHORTEST_EDIT_SECONDS)]


class Cycles(Shape):
    """How often the steps repeat: by default, and what may be chosen."""

    default: Annotated[int, Field(ge=1)]
    choices: Annotated[tuple[int, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _default_is_a_choice(self) -> Self:
        if self.default not in self.choices or list(self.choices) != sorted(set(self.choices)):
            raise ValueError("choices ascend and contain the default")
        return self


class GentleVariant(Shape):
    """The easier variant, offered first and after "more tense"."""

    name: Words
    cycles: Annotated[int, Field(ge=1)]
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    total_seconds: Annotated[int, Field(ge=1)]

    @model_validator(mode="after")
    def _seconds_add_up(self) -> Self:
        if self.total_seconds != self.cycles * seconds_of(self.steps):
            raise ValueError(f"total_seconds is {self.cycles * seconds_of(self.steps)}")
        return self


class After(Shape):
    """The question afterwards and its three answers: easier, same, more tense, in this order."""

    ask: Words
    answers: Annotated[tuple[Words, ...], Field(min_length=3, max_length=3)]


class Evidence(Shape):
    """How well an exercise is studied; shown on request, never as a promise."""

    strength: Literal["good", "moderate", "limited"]
    note: Words


class Exercise(Shape):
    """A guided minute or more that can be stopped at every step."""

    id: Annotated[str, Field(pattern=r"^ex-[a-z0-9-]+$")]
    title: Words
    kind: Literal["breathing", "grounding", "attention", "relaxation", "self-soothing"]
    pace: Literal["timed", "tapped"]
    cycles: Cycles
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    total_seconds: Annotated[int, Field(ge=1)]
    gentle: GentleVariant
    caution: Words
    choice: Words
    after: After
    evidence: Evidence
    lang: Words
    origin: Words = "native"
    review: Review | None = None

    @model_validator(mode="after")
    def _seconds_add_up(self) -> Self:
        one_round = seconds_of(self.steps)
        if self.total_seconds != self.cycles.default * one_round:
            raise ValueError(f"total_seconds is {self.cycles.default * one_round}")
        if max(self.cycles.choices) * one_round > LONGEST_SESSION_SECONDS:
            raise ValueError(f"the longest choice stays within {LONGEST_SESSION_SECONDS} seconds")
        return self

    @model_validator(mode="after")
    def _breath_stays_easy(self) -> Self:
        if self.kind == "breathing":
            for steps in (self.steps, self.gentle.steps):
                _require_easy_breath([step.seconds for step in steps])
        return self


def seconds_of(steps: tuple[Step, ...]) -> int:
    """Length of one round."""
    return sum(step.seconds for step in steps)


def _require_easy_breath(seconds: list[int]) -> None:
    """In and out, or in, hold, out and perhaps hold."""
    if not 2 <= len(seconds) <= 4:
        raise ValueError("a round of breathing has two, three or four steps")
    out = seconds[1] if len(seconds) == 2 else seconds[2]
    holds = seconds[1::2] if len(seconds) > 2 else []
    if out < seconds[0]:
        raise ValueError("the breath out is at least as long as the breath in")
    if holds and max(holds) > LONGEST_HOLD_SECONDS:
        raise ValueError(f"a hold is at most {LONGEST_HOLD_SECONDS} seconds")

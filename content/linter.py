"""Holds content to the rules for kind, safe words that a program can check.

It finds words and shapes. Whether a sentence would sting on the day after a funeral is for two people to judge.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from content.pack_items import Challenge, Exercise, GentleVariant, Prompt
from content.yaml_source import CONTENT, ContentError, explain, read_mapping

LINT = CONTENT / "lint"
LONGEST_TEXT = 400
RULE_NAMES = frozenset(
    {
        "toxic_positivity",
        "pain_ranking",
        "food_and_body",
        "why_questions",
        "past_wounds",
        "health_claims",
        "assumed_life",
        "self_praise",
        "pressure",
        "comparison",
        "crisis_wording",
        "identifying_photos",
    }
)


@dataclass(frozen=True)
class Problem:
    """One thing to change: where it is, which rule it meets, and what to say to the author."""

    item: str
    field: str
    rule: str
    found: str
    advice: str


@dataclass(frozen=True)
class WordRule:
    """Words of one kind that a language never uses."""

    name: str
    pattern: re.Pattern[str]
    advice: str


@dataclass(frozen=True)
class Rules:
    """All rules of one language."""

    language: str
    words: tuple[WordRule, ...]
    structure: "Structure"


class Structure(BaseModel):
    """What to say about shape: length, questions, exclamation marks, the missing smaller version."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    too_long: str
    too_many_questions: str
    exclamation: str
    no_smaller_version: str


class _RuleEntry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    advice: Annotated[str, Field(min_length=1)]
    patterns: Annotated[tuple[str, ...], Field(min_length=1)]


class _RuleFile(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    language: str
    structure: Structure
    rules: dict[str, _RuleEntry]


@lru_cache(maxsize=8)
def load_rules(language: str) -> Rules:
    """Return the rules of a language."""
    return read_rules(LINT / f"{language}.yaml")


def read_rules(path: Path) -> Rules:
    """Read a rule file; every language has the same kinds of rules."""
    try:
        entries = _RuleFile.model_validate(read_mapping(path))
    except ValidationError as error:
        raise explain(error, path, "rules") from None
    if set(entries.rules) != RULE_NAMES:
        differing = ", ".join(sorted(set(entries.rules) ^ RULE_NAMES))
        raise ContentError(f"{path}: rules: these are missing or unknown: {differing}")
    words = tuple(
        WordRule(name, _compile(path, name, entry.patterns), entry.advice) for name, entry in entries.rules.items()
    )
    return Rules(entries.language, words, entries.structure)


def lint_text(text: str, rules: Rules, item: str = "", field: str = "text") -> list[Problem]:
    """Check one text by itself: words, length, exclamation mark, number of questions."""
    problems = [*_words(text, rules, item, field), *_shape(text, rules, item, field)]
    return [*problems, *_questions([text], rules, item, field)]


def lint_prompt(prompt: Prompt, rules: Rules) -> list[Problem]:
    """Check a prompt: all its texts, one question in what is posted, and a smaller version."""
    fields = {"text": prompt.text, "invite": prompt.invite, "small": prompt.small}
    problems = _fields(fields, rules, prompt.id)
    problems += _questions(list(fields.values()), rules, prompt.id, "text")
    if prompt.reply != "none" and not prompt.small.strip():
        problems.append(Problem(prompt.id, "small", "smaller_version", "", rules.structure.no_smaller_version))
    if prompt.media is not None:
        problems += _fields({"media.alt": prompt.media.alt}, rules, prompt.id)
    return problems


def lint_challenge(challenge: Challenge, rules: Rules) -> list[Problem]:
    """Check a challenge: every text of it, and one question in each task."""
    texts = challenge.texts
    fields = {
        "title": challenge.title,
        "about": challenge.about,
        "group_goal.label": challenge.group_goal.label,
        "texts.start": texts.start,
        "texts.day_missed": texts.day_missed,
        "texts.finish": texts.finish,
        "texts.leave": texts.leave,
    }
    problems = _fields(fields, rules, challenge.id)
    for task in challenge.tasks:
        place = f"tasks.{task.day}"
        parts = {f"{place}.do": task.do, f"{place}.small": task.small, f"{place}.share": task.share}
        problems += _fields(parts, rules, challenge.id)
        problems += _questions(list(parts.values()), rules, challenge.id, place)
    return problems


def lint_exercise(exercise: Exercise, rules: Rules) -> list[Problem]:
    """Check an exercise; the evidence note reports research and may name it."""
    fields = {
        "title": exercise.title,
        "caution": exercise.caution,
        "choice": exercise.choice,
        "after.ask": exercise.after.ask,
        **_steps("steps", exercise),
        "gentle.name": exercise.gentle.name,
        **_steps("gentle.steps", exercise.gentle),
    }
    return _fields(fields, rules, exercise.id)


def _steps(place: str, variant: Exercise | GentleVariant) -> dict[str, str]:
    return {f"{place}.{number}": f"{step.label}. {step.text}" for number, step in enumerate(variant.steps, start=1)}


def _fields(fields: dict[str, str], rules: Rules, item: str) -> list[Problem]:
    return [
        problem
        for field, text in fields.items()
        for problem in (*_words(text, rules, item, field), *_shape(text, rules, item, field))
    ]


def _words(text: str, rules: Rules, item: str, field: str) -> Iterator[Problem]:
    plain = _plain(text)
    for rule in rules.words:
        if found := rule.pattern.search(plain):
            yield Problem(item, field, rule.name, found[0], rule.advice)


def _shape(text: str, rules: Rules, item: str, field: str) -> Iterator[Problem]:
    if len(text) > LONGEST_TEXT:
        advice = rules.structure.too_long.format(limit=LONGEST_TEXT)
        yield Problem(item, field, "length", str(len(text)), advice)
    if "!" in _plain(text):
        yield Problem(item, field, "exclamation", "!", rules.structure.exclamation)


def _questions(texts: Sequence[str], rules: Rules, item: str, field: str) -> list[Problem]:
    asked = sum(_plain(text).count("?") for text in texts)
    if asked <= 1:
        return []
    return [Problem(item, field, "one_question", str(asked), rules.structure.too_many_questions)]


def _plain(text: str) -> str:
    """One spelling for one word: plain apostrophes, single spaces, no full-width or invisible signs."""
    folded = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'")
    visible = "".join(sign for sign in folded if unicodedata.category(sign) != "Cf")
    return " ".join(visible.split())


def _compile(path: Path, name: str, patterns: Sequence[str]) -> re.Pattern[str]:
    try:
        return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)
    except re.error as error:
        raise ContentError(f"{path}: {name}: is not a regular expression: {error}") from error

"""Loads the content packs, one folder per language, and refuses one that is wrong.

It checks shapes and ids. Whether the words keep the rules is the linter's part, when an item is shown is the
domain's.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from content.pack_items import Challenge, Exercise, PackMeta, Prompt
from content.yaml_source import CONTENT, ContentError, explain, read_items, read_mapping

__all__ = [
    "EXERCISE_LANGUAGES",
    "LANGUAGES",
    "Challenge",
    "ContentError",
    "Exercise",
    "Pack",
    "Prompt",
    "load_exercises",
    "load_pack",
    "load_packs",
]

LANGUAGES = ("en", "da", "de")
EXERCISE_LANGUAGES = (*LANGUAGES, "es", "fr", "ru")  # offered on a hard day, so in every language care speaks
PACKS = CONTENT / "packs"


@dataclass(frozen=True)
class Pack:
    """Everything of one language, as written, in the order of the files."""

    language: str
    meta: PackMeta
    prompts: tuple[Prompt, ...]
    challenges: tuple[Challenge, ...]
    exercises: tuple[Exercise, ...]
    prompt_by_id: Mapping[str, Prompt] = field(init=False, repr=False, compare=False)
    challenge_by_id: Mapping[str, Challenge] = field(init=False, repr=False, compare=False)
    exercise_by_id: Mapping[str, Exercise] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "prompt_by_id", {item.id: item for item in self.prompts})
        object.__setattr__(self, "challenge_by_id", {item.id: item for item in self.challenges})
        object.__setattr__(self, "exercise_by_id", {item.id: item for item in self.exercises})


@lru_cache(maxsize=8)
def load_pack(language: str) -> Pack:
    """Return the pack of a language; raise ContentError when there is none or it is faulty."""
    if language not in LANGUAGES:
        raise ContentError(f"{PACKS}: there is no pack for {language!r}")
    return read_pack(PACKS / language, language)


def load_packs() -> dict[str, Pack]:
    """Return the packs of all languages Waymark ships."""
    return {language: load_pack(language) for language in LANGUAGES}


@lru_cache(maxsize=1)
def load_exercises() -> dict[str, tuple[Exercise, ...]]:
    """Return the exercises of every language care speaks."""
    return {
        language: load_pack(language).exercises
        if language in LANGUAGES
        else read_exercises(PACKS / language / "exercises.yaml", language)
        for language in EXERCISE_LANGUAGES
    }


def read_exercises(path: Path, language: str) -> tuple[Exercise, ...]:
    """Read the exercises of one language."""
    found = read_items(path, "exercises", Exercise, lang=language)
    _require_unique(path, (item.id for item in found))
    return found


def read_pack(folder: Path, language: str) -> Pack:
    """Read a pack from any folder, so that a group's own pack passes the same gate."""
    prompts, challenges, exercises = (folder / f"{kind}.yaml" for kind in ("prompts", "challenges", "exercises"))
    pack = Pack(
        language=language,
        meta=_read_meta(prompts, language),
        prompts=read_items(prompts, "prompts", Prompt, lang=language),
        challenges=read_items(challenges, "challenges", Challenge, lang=language),
        exercises=read_exercises(exercises, language),
    )
    _require_one_language(prompts, language, pack.prompts)
    _require_unique(prompts, (item.id for item in pack.prompts))
    _require_unique(challenges, (item.id for item in pack.challenges))
    return pack


def _read_meta(path: Path, language: str) -> PackMeta:
    try:
        meta = PackMeta.model_validate(read_mapping(path).get("pack"))
    except ValidationError as error:
        raise explain(error, path, "pack") from None
    if meta.language != language:
        raise ContentError(f"{path}: pack: language: is {meta.language}, in the folder of {language}")
    return meta


def _require_one_language(path: Path, language: str, prompts: Iterable[Prompt]) -> None:
    for item in prompts:
        if item.lang != language:
            raise ContentError(f"{path}: {item.id}: lang: is {item.lang}, in the pack of {language}")


def _require_unique(path: Path, ids: Iterable[str]) -> None:
    for name, times in Counter(ids).items():
        if times > 1:
            raise ContentError(f"{path}: {name}: id: is used {times} times")

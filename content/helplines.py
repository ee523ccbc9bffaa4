"""Help lines by country: which numbers exist, how sure we are of them, and which to offer first.

It knows facts and their order; the words around a number are texts, and nothing here calls or checks a line.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, ValidationError, model_validator

from content.yaml_source import CONTENT, ContentError, explain, read_mapping

HELPLINES = CONTENT / "helplines" / "helplines.yaml"
CONFIRMED_FOR = timedelta(days=365)
FEWEST_WAYS = 2
SPECIAL_SCOPES = frozenset({"children", "abuse", "lgbtq"})
CERTAINTY = {"high": 0, "medium": 1, "low": 2, "unverified": 3}

# As dialled at home: digits with the usual separators, a leading star, an extension; never a plus.
HomeNumber = Annotated[str, Field(pattern=r"^[*(]?\d[\d ()-]*( ext\. \d+)?$", max_length=24)]
AbroadNumber = Annotated[str, Field(pattern=r"^\+[1-9][\d -]{6,18}$")]
Emergency = Annotated[str, Field(pattern=r"^\d{2,5}$")]
Url = Annotated[str, Field(pattern=r"^https?://\S+$")]
Hours = Annotated[str, Field(pattern=r"^(24/7|\d{2}:\d{2}-\d{2}:\d{2})$")]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]


class _Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Line(_Shape):
    """One help line: how to reach it and how sure we are."""

    name: Annotated[str, Field(min_length=1)]
    phone: HomeNumber | None
    also: tuple[HomeNumber, ...] = ()
    intl: AbroadNumber | None = None
    text: HomeNumber | None = None
    keyword: str | None = None
    chat: Url | None = None
    url: Url | None = None
    hours: Hours | None = None
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    scope: Literal["suicide", "general", "children", "abuse", "lgbtq", "directory"]
    confidence: Literal["high", "medium", "low", "unverified"]
    sources: tuple[str, ...]
    last_verified: date | None
    note: str | None = None

    @model_validator(mode="after")
    def _can_be_reached(self) -> Self:
        if not (self.phone or self.text or self.chat or self.url):
            raise ValueError("a line has a phone, a text number or a page")
        if self.keyword and not self.text:
            raise ValueError("a keyword belongs to a text number")
        return self

    @property
    def in_writing(self) -> bool:
        """Whether a person can be reached without speaking."""
        return bool(self.text or self.chat)

    @property
    def certain(self) -> bool:
        """Whether at least two independent sources carry the line."""
        return CERTAINTY[self.confidence] <= CERTAINTY["medium"]

    @property
    def fits_anyone(self) -> bool:
        """Whether the line is certain and open to everybody, so that others may stand beside it."""
        return self.certain and self.scope not in SPECIAL_SCOPES

    def recommended(self, today: date) -> bool:
        """Whether somebody checked this line within the last twelve months."""
        if self.last_verified is None or not self.certain:
            return False
        return timedelta(0) <= today - self.last_verified <= CONFIRMED_FOR


class CountryHelp(_Shape):
    """What a country offers; the emergency number is never missing."""

    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    emergency: Annotated[tuple[Emergency, ...], Field(min_length=1)]
    medical: tuple[Emergency, ...] = ()
    lines: tuple[Line, ...]
    _directory: Line | None = PrivateAttr(default=None)

    @model_validator(mode="after")
    def _medical_is_an_emergency_number(self) -> Self:
        if not set(self.medical) <= set(self.emergency):
            raise ValueError("medical numbers are listed under emergency too")
        return self

    def ways(self, limit: int = 3, want_chat: bool = False) -> list[Line]:
        """The lines to offer, best first; two at least, one of them certain and for everyone.

        Show ``emergency`` beside them. The international directory steps in where the country's own lines
        are too few, too uncertain, or cannot be reached in writing although that is wanted.
        """
        limit = max(limit, FEWEST_WAYS)
        ordered = sorted(self.lines, key=lambda line: _rank(line, want_chat))
        chosen = _with_one_for_anyone(ordered, limit)
        unwritten = want_chat and not any(line.in_writing for line in chosen)
        if len(chosen) < FEWEST_WAYS or unwritten or not any(line.fits_anyone for line in chosen):
            return [*chosen[: limit - 1], *([self._directory] if self._directory else [])]
        return chosen

    def with_directory(self, directory: Line) -> Self:
        """Return the same country, knowing the directory that steps in."""
        self._directory = directory
        return self


class Fallback(_Shape):
    """What to show when the country is unknown: a directory and the rule for emergencies."""

    emergency: Annotated[tuple[Emergency, ...], Field(min_length=1)]
    directory: Line
    rule: Mapping[str, str]


class Helplines(_Shape):
    """All countries, and what is shown where there is none."""

    schema_version: Literal[1]
    countries: tuple[CountryHelp, ...]
    fallback: Fallback
    _by_code: dict[str, CountryHelp] = PrivateAttr(default_factory=dict)

    @model_validator(mode="after")
    def _index(self) -> Self:
        for entry in self.countries:
            if entry.country in self._by_code:
                raise ValueError(f"{entry.country} is listed twice")
            self._by_code[entry.country] = entry.with_directory(self.fallback.directory)
        return self

    @property
    def codes(self) -> tuple[str, ...]:
        """ISO codes with data, in alphabetical order."""
        return tuple(sorted(self._by_code))

    def country(self, code: str | None) -> CountryHelp | None:
        """The help of a country, or nothing when the code is unknown: then show the fallback."""
        return self._by_code.get(code.upper()) if code else None


@lru_cache(maxsize=1)
def load_helplines() -> Helplines:
    """Return the help lines Waymark ships."""
    return read_helplines(HELPLINES)


def read_helplines(path: Path) -> Helplines:
    """Read and check a help line file; raise ContentError that names country, line and field."""
    data = read_mapping(path)
    try:
        return Helplines.model_validate(data)
    except ValidationError as error:
        raise explain(error, path, _place(error, data)) from None


def _rank(line: Line, want_chat: bool) -> tuple[bool, bool, int]:
    return (line.scope in SPECIAL_SCOPES, want_chat and not line.in_writing, CERTAINTY[line.confidence])


def _with_one_for_anyone(ordered: list[Line], limit: int) -> list[Line]:
    """Take the first lines; when none of them fits anyone, the last gives its place to one that does."""
    chosen = ordered[:limit]
    fitting = next((line for line in ordered if line.fits_anyone), None)
    if fitting is None or any(line.fits_anyone for line in chosen):
        return chosen
    return [*chosen[: limit - 1], fitting]


def _place(error: ValidationError, data: dict[str, object]) -> str:
    place = error.errors(include_url=False, include_input=False)[0]["loc"]
    return _named(data, place) or "help lines"


def _named(data: object, place: Iterable[int | str]) -> str:
    """The names met on the way to a fault: country, then line."""
    names = []
    for part in place:
        try:
            data = data[part]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(data, dict) and (name := data.get("country") or data.get("name")):
            names.append(str(name))
    return " ".join(names)


__all__ = ["ContentError", "CountryHelp", "Fallback", "Helplines", "Line", "load_helplines", "read_helplines"]

"""The words Waymark says, by key and language, from Project Fluent files; no word of them stands in code.

Some languages are complete. Others have what a member meets on a hard day, and English for the rest.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from content.locales import forget_unneeded
from domain.errors import ConfigurationError

LANGUAGES = ("en", "da", "de")
CARE_LANGUAGES = (*LANGUAGES, "es", "fr", "ru")
# What a member may meet on a hard day.
CARE_FILES = ("breathe", "care", "care_followup", "helplines", "kit", "relay", "shield", "worry")
FALLBACK = "en"
_MOST_READY = 200  # messages of a language that are ready to be said at a time
FOLDER = Path(__file__).parent / "texts"


class Html(str):
    """Text that is HTML already and is put into a message as it stands."""

    __slots__ = ()


class Texts:
    """Every text in every language. `say` gives Telegram HTML: values that are plain strings are escaped.

    `languages` are complete; `care_languages` are these and those that have words for a hard day.
    """

    def __init__(
        self,
        folder: Path = FOLDER,
        languages: Iterable[str] = LANGUAGES,
        care_languages: Iterable[str] = CARE_LANGUAGES,
    ) -> None:
        self._folder = folder
        self.languages = tuple(languages)
        self.care_languages = tuple(dict.fromkeys((*self.languages, *care_languages)))
        self._bundles = {language: self._load(language) for language in self.care_languages}

    def say(self, language: str | None, key: str, **values: Any) -> Html:
        """The text `key` in `language`, or in English where that language is not spoken or does not have it.

        Raises KeyError for a key English does not have, and ValueError for a variable that is missing.
        """
        spoken = self.spoken(language)
        bundle = self._bundles[spoken]
        if not bundle.has_message(key):
            bundle = self._bundles[FALLBACK]
        if len(bundle._compiled) > _MOST_READY:  # noqa: SLF001 (the library never forgets one)
            bundle._compiled.clear()  # noqa: SLF001
        message = bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        text, errors = bundle.format_pattern(message.value, _escape(values))
        if errors:
            raise ValueError(f"text {key} ({spoken}): {type(errors[0]).__name__}")
        return Html(text)

    def plain(self, language: str | None, key: str, **values: Any) -> str:
        """The text as it appears, without HTML: for buttons, toasts and command lists."""
        return html.unescape(self.say(language, key, **values))

    def spoken(self, language: str | None) -> str:
        """The language with words for a hard day that is nearest to an IETF tag such as "da-DK"."""
        short = (language or FALLBACK).split("-")[0].lower()
        return short if short in self._bundles else FALLBACK

    def has(self, key: str) -> bool:
        return bool(self._bundles[FALLBACK].has_message(key))

    @cached_property
    def keys(self) -> Mapping[str, frozenset[str]]:
        """The keys each language has, for the test that none is missing."""
        return {language: frozenset(bundle._messages) for language, bundle in self._bundles.items()}  # noqa: SLF001

    def _load(self, language: str) -> FluentBundle:
        bundle = FluentBundle([language], use_isolating=False)
        forget_unneeded()
        entries = _Entries()
        for path in sorted((self._folder / language).glob("*.ftl")):
            source = path.read_text(encoding="utf-8")
            resource = FluentParser().parse(source)
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    raise ConfigurationError(
                        f"texts/{language}/{path.name}: not valid Fluent: {(entry.content or '')[:60]!r}"
                    )
                if isinstance(entry, ast.Message):
                    if entry.id.name in entries:
                        raise ConfigurationError(f"texts/{language}/{path.name}: {entry.id.name} is there already")
                    entries.add(entry, source)
            bundle.add_resource(ast.Resource([entry for entry in resource.body if isinstance(entry, ast.Term)]))
        # As trees, all messages would take four megabytes.
        bundle._messages = entries  # type: ignore[assignment]  # noqa: SLF001
        return bundle


class _Entries(Mapping[str, ast.EntryType]):
    """The messages of a language as they are written; each is read when it is asked for."""

    def __init__(self) -> None:
        self._sources: dict[str, bytes] = {}

    def add(self, message: ast.Message, file: str) -> None:
        if message.span is not None:  # as the parser was told
            self._sources[message.id.name] = file[message.span.start : message.span.end].encode()

    def __getitem__(self, key: str) -> ast.EntryType:
        return FluentParser(with_spans=False).parse_entry(self._sources[key].decode())

    def __contains__(self, key: object) -> bool:
        return key in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


def _escape(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: html.escape(value, quote=False) if isinstance(value, str) and not isinstance(value, Html) else value
        for name, value in values.items()
    }

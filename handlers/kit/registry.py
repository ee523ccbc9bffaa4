"""The features in force and what is looked up in their declarations: who handles an update, a link, an occasion."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from handlers.kit.facts import Need
from handlers.kit.feature import AnswerHandler, Command, Due, Feature, Handler, LinkHandler, Listener, Owned, Where
from handlers.kit.raw import Raw, chat, command, is_private, pressed
from handlers.kit.rights import guarded, press_guarded
from storage.cache import Caches


@dataclass(slots=True)
class Registry:
    """Features in the order they see an update; that order is policy. Raises ValueError where two claim one name."""

    features: tuple[Feature, ...]
    username: str
    _commands: dict[tuple[str, str], Command] = field(init=False, default_factory=dict)
    deep_links: dict[str, LinkHandler] = field(init=False, default_factory=dict)
    answers: dict[tuple[str, str], AnswerHandler] = field(init=False, default_factory=dict)
    _due: dict[str, Due] = field(init=False, default_factory=dict)
    _listeners: list[Listener] = field(init=False, default_factory=list)
    _by_name: dict[str | None, list[Command]] = field(init=False, default_factory=dict)
    _last: tuple[Raw | None, str | None, list[str] | None] = field(init=False, default=(None, None, None))

    def __post_init__(self) -> None:
        taken: dict[str, str] = {}
        for feature in self.features:
            self._listeners.extend(feature.listeners)
            for entry in feature.commands:
                for name in (entry.name, *entry.aliases):
                    _claim(taken, f"/{name}", feature.name)
                    self._commands[feature.name, name] = entry
                    self._by_name.setdefault(name, []).append(entry)
            for kind, handler in feature.deep_links.items():
                _claim(taken, f"link {kind}", feature.name)
                self.deep_links[kind] = handler
            for question, answer in feature.answers.items():
                self.answers[feature.name, question] = answer
            for due in feature.due:
                key = f"{feature.name}.{due.name}"
                _claim(taken, f"occasion {key}", feature.name)
                self._due[key] = due

    def entry(self, feature: Feature, raw: Raw, caches: Caches) -> Handler | None:
        """What a feature does with an update, or None when it does not concern it."""
        name, data = self._read(raw)
        if name is not None and (entry := self._commands.get((feature.name, name))) is not None:
            place = Where.PRIVATE if is_private(raw) else Where.GROUP
            return guarded(entry) if place in entry.where else None
        if data is not None and data[0] == feature.name:
            for button in feature.buttons:
                if len(data) > 1 and data[1] == button.action:
                    return press_guarded(button)
            return None
        return next((each.handler for each in feature.listeners if each.concerns(raw, caches)), None)

    def prepare(self, raw: dict[str, Any]) -> None:
        """Let features add to an arriving update, once and before anybody is asked whether it concerns them."""
        for feature in self.features:
            if feature.prepare is not None:
                feature.prepare(raw)

    def concerns(self, raw: Raw, caches: Caches) -> bool:
        """Whether any feature wants to see an update: triage and dispatch ask the same question.

        A pressed button always does: even one that is no longer in use gets an answer.
        """
        if "callback_query" in raw:
            return True
        name, _ = self._read(raw)
        if name in self._by_name:
            place = Where.PRIVATE if is_private(raw) else Where.GROUP
            if any(place in entry.where for entry in self._by_name[name]):
                return True
            return any(self.entry(feature, raw, caches) is not None for feature in self.features)
        for each in self._listeners:  # noqa: SIM110 (every message comes by here, and a generator takes its time)
            if each.concerns(raw, caches):
                return True
        return False

    def needs(self, raw: Raw) -> Iterator[Need]:
        """What must be asked of Telegram before an update is handled."""
        name, data = self._read(raw)
        where = chat(raw)
        for feature in self.features:
            yield from feature.needs(raw)
            right = None
            if name is not None and (entry := self._commands.get((feature.name, name))) is not None:
                right = entry.right
            elif data is not None and data[0] == feature.name and len(data) > 1:
                right = next((button.right for button in feature.buttons if button.action == data[1]), None)
            if right is not None and where is not None and where.get("type") != "private":
                yield Need(where["id"])

    def _read(self, raw: Raw) -> tuple[str | None, list[str] | None]:
        """The command's name and the pressed data of an update; every feature asks, so the last answer is kept."""
        if self._last[0] is not raw:
            given = command(raw, self.username)
            self._last = (raw, given[0] if given else None, pressed(raw))
        return self._last[1], self._last[2]

    def due(self, name: str) -> Due | None:
        """The declaration behind an occasion planned as "<feature>.<name>"."""
        return self._due.get(name)

    def commands(self) -> Iterable[tuple[Feature, Command]]:
        for feature in self.features:
            for entry in feature.commands:
                yield feature, entry

    def tables(self) -> Iterable[tuple[Feature, Owned]]:
        for feature in self.features:
            for owned in feature.tables:
                yield feature, owned

    def feature(self, name: str) -> Feature | None:
        return next((feature for feature in self.features if feature.name == name), None)


def _claim(taken: dict[str, str], what: str, feature: str) -> None:
    if what in taken:
        raise ValueError(f"{what} is declared by {taken[what]} and by {feature}")
    taken[what] = feature

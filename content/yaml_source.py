"""Reads a content file into plain data and says exactly where it is wrong.

It knows YAML and nothing about prompts or helplines.
"""

from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from domain.errors import WaymarkError

CONTENT = Path(__file__).parent
_TEXT = "tag:yaml.org,2002:str"

Item = TypeVar("Item", bound=BaseModel)


class ContentError(WaymarkError):
    """A content file cannot be used; the message names file, item and field, never a member's words."""


class _Document:
    """What the one document of a YAML text holds, read event by event: a tree of its nodes takes ten times its room.

    A list may be named (`&name`) and stand elsewhere by its name (`*name`); nothing else may.
    """

    def __init__(self, text: str) -> None:
        self._loader: Any = yaml.CSafeLoader(text)  # types for it know nothing of events
        self._named: dict[str, list[Any]] = {}

    def read(self) -> Any:
        try:
            while not isinstance(event := self._loader.get_event(), yaml.DocumentStartEvent):
                if isinstance(event, yaml.StreamEndEvent):
                    return None
            found = self._value(self._loader.get_event())
            self._loader.get_event()  # the document's end
            _only(self._loader.get_event(), yaml.StreamEndEvent)
            return found
        finally:
            self._loader.dispose()

    def _value(self, event: Any) -> Any:
        match event:
            case yaml.SequenceStartEvent(tag=None, anchor=anchor):
                found = [self._value(each) for each in self._until(yaml.SequenceEndEvent)]
                if anchor is not None:
                    self._named[anchor] = found
                return found
            case yaml.AliasEvent(anchor=anchor) if anchor in self._named:
                return self._named[anchor]
            case yaml.MappingStartEvent(tag=None, anchor=None):
                return self._mapping()
            case _:
                _only(event, yaml.ScalarEvent)
                return self._scalar(event)

    def _mapping(self) -> dict[Hashable, Any]:
        """A mapping without a key that is written twice: the later one would silently win."""
        found: dict[Hashable, Any] = {}
        seen: set[str] = set()
        for key in self._until(yaml.MappingEndEvent):
            _only(key, yaml.ScalarEvent)
            if key.value in seen:
                raise ContentError(f"line {key.start_mark.line + 1}: {key.value} is written twice")
            seen.add(key.value)
            found[self._scalar(key)] = self._value(self._loader.get_event())
        return found

    def _until(self, end: type[yaml.Event]) -> Iterator[Any]:
        while not isinstance(event := self._loader.get_event(), end):
            yield event

    def _scalar(self, event: Any) -> Any:
        loader = self._loader
        tag = event.tag or loader.resolve(yaml.ScalarNode, event.value, event.implicit)
        if tag == _TEXT:
            return event.value
        construct = loader.yaml_constructors.get(tag, loader.yaml_constructors[None])
        return construct(loader, yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark))


def _only(event: Any, kind: type[yaml.Event]) -> None:
    """Refuse what no content file needs: other anchors, tags, keys that are lists, a second document."""
    if not isinstance(event, kind) or getattr(event, "anchor", None) is not None:
        raise ContentError(f"line {event.start_mark.line + 1}: is not read here")


def read_mapping(path: Path) -> dict[str, Any]:
    """Return the top-level mapping of a YAML file."""
    try:
        data = _Document(path.read_text(encoding="utf-8")).read()
    except ContentError as error:
        raise ContentError(f"{path}: {error}") from None
    except OSError as error:
        raise ContentError(f"{path}: cannot be read ({error.strerror})") from error
    except yaml.YAMLError as error:
        raise ContentError(f"{path}: is not valid YAML: {error}") from error
    if not isinstance(data, dict):
        raise ContentError(f"{path}: expected a mapping at the top")
    return data


def explain(error: ValidationError, path: Path, item: str) -> ContentError:
    """Turn pydantic's report into one line per fault: file, item id, field, what is wrong."""
    lines = [
        f"{path}: {item}: {'.'.join(str(part) for part in fault['loc']) or 'item'}: {fault['msg']}"
        for fault in error.errors(include_url=False, include_input=False)
    ]
    return ContentError("\n".join(lines))


def read_items(path: Path, key: str, model: type[Item], **extra: str) -> tuple[Item, ...]:
    """Validate the list under ``key`` as items of ``model``; ``extra`` fills fields an item leaves out."""
    rows = read_mapping(path).get(key)
    if not isinstance(rows, list) or not rows:
        raise ContentError(f"{path}: {key}: expected a list that is not empty")
    return tuple(_read_item(path, f"{key}[{number}]", row, model, extra) for number, row in enumerate(rows))


def _read_item(path: Path, place: str, row: object, model: type[Item], extra: dict[str, str]) -> Item:
    if not isinstance(row, dict):
        raise ContentError(f"{path}: {place}: expected a mapping")
    name = str(row.get("id") or row.get("name") or row.get("country") or place)
    try:
        return model.model_validate({**extra, **row})
    except ValidationError as error:
        raise explain(error, path, name) from None

"""Reads a content file into plain data and says exactly where it is wrong.

It knows YAML and nothing about prompts or helplines.
"""

from collections.abc import Hashable
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from domain.errors import WaymarkError

CONTENT = Path(__file__).parent

Item = TypeVar("Item", bound=BaseModel)


class ContentError(WaymarkError):
    """A content file cannot be used; the message names file, item and field, never a member's words."""


class _StrictLoader(yaml.CSafeLoader):
    """YAML that refuses a key written twice: the later one would silently win."""


def _unique_mapping(loader: _StrictLoader, node: yaml.MappingNode) -> dict[Hashable, Any]:
    seen: set[str] = set()
    for key, _ in node.value:
        if str(key.value) in seen:
            raise ContentError(f"line {key.start_mark.line + 1}: {key.value} is written twice")
        seen.add(str(key.value))
    return yaml.CSafeLoader.construct_mapping(loader, node, deep=True)


_StrictLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _unique_mapping)


def read_mapping(path: Path) -> dict[str, Any]:
    """Return the top-level mapping of a YAML file."""
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_StrictLoader)  # noqa: S506 (a SafeLoader)
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

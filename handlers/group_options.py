"""Reads from a feature's options model what can be chosen there and how; it shows and saves nothing."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

MOST_TO_STEP_THROUGH = 12


class Way(StrEnum):
    """How an option is set: one of several choices, any number of them, or by typing."""

    ONE = "one"
    MANY = "many"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Offer:
    """One option as it can be offered; `value` and `choices` are JSON data."""

    field: str
    way: Way
    value: Any
    choices: tuple[Any, ...] = ()
    optional: bool = False

    @property
    def following(self) -> int:
        """The place of the choice after the present one."""
        return (self.choices.index(self.value) + 1) % len(self.choices) if self.value in self.choices else 0

    def with_choice(self, place: int) -> Any:
        """The value after pressing the choice at `place`: that one, or the list with it added or taken out.

        Raises IndexError for a place that does not exist.
        """
        chosen = self.choices[place]
        if self.way is Way.ONE:
            return chosen
        now = [each for each in self.choices if (each in self.value) is not (each == chosen)]
        return now or self.value


def offers(model: type[BaseModel], chosen: Mapping[str, Any]) -> list[Offer]:
    """Every option of a model, with what a group chose or the default."""
    values = model.model_validate(chosen).model_dump(mode="json")
    return [_offer(name, field, values[name]) for name, field in model.model_fields.items()]


def fit(model: type[BaseModel], chosen: Mapping[str, Any], field: str, value: Any) -> Any:
    """The value as the model keeps it, in JSON; raises ValueError where it does not fit."""
    try:
        fitted = model.model_validate({**chosen, field: value})
    except ValidationError as error:
        raise ValueError(f"{field} does not take that") from error
    return fitted.model_dump(mode="json")[field]


def _offer(name: str, field: FieldInfo, value: Any) -> Offer:
    kind, optional = _without_none(field.annotation)
    extra = field.json_schema_extra
    listed = extra.get("choices") if isinstance(extra, dict) else None
    inner = get_args(kind)[0] if get_origin(kind) in (list, tuple, set, frozenset) else None
    choices = tuple(listed) if isinstance(listed, list | tuple) else _choices(inner or kind, field)
    if not choices:
        return Offer(name, Way.TYPED, value, optional=optional)
    return Offer(name, Way.MANY if inner is not None else Way.ONE, value, choices, optional)


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) not in (Union, types.UnionType):
        return annotation, False
    kinds = [each for each in get_args(annotation) if each is not type(None)]
    return kinds[0], len(kinds) < len(get_args(annotation))


def _choices(kind: Any, field: FieldInfo) -> tuple[Any, ...]:
    if kind is bool:
        return (False, True)
    if get_origin(kind) is Literal:
        return get_args(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return tuple(each.value for each in kind)
    if kind is int:
        least = next((each.ge for each in field.metadata if isinstance(each, Ge)), None)
        most = next((each.le for each in field.metadata if isinstance(each, Le)), None)
        if isinstance(least, int) and isinstance(most, int) and most - least < MOST_TO_STEP_THROUGH:
            return tuple(range(least, most + 1))
    return ()

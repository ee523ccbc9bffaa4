"""Reads a call's parameters, which come as JSON, form fields or Python values. It knows no method."""

from typing import Any

import orjson

from sandbox.errors import bad_request
from sandbox.files import Upload

FALSE = ("", "0", "false", "False", "no", None, False, 0)


class Params:
    """The parameters of one call."""

    __slots__ = ("raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw

    def has(self, name: str) -> bool:
        return self.raw.get(name) is not None

    def text(self, name: str) -> str:
        value = self.raw.get(name)
        return "" if value is None else str(value)

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self.raw.get(name)
        if value is None:
            return default
        return value not in FALSE

    def number(self, name: str, default: int = 0) -> int:
        value = self.raw.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            return default

    def json(self, name: str) -> Any:
        """A nested value; None if absent, Telegram's complaint if it is not JSON."""
        value = self.raw.get(name)
        if not isinstance(value, str | bytes):
            return value
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError as error:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from error

    def mapping(self, name: str) -> dict[str, Any] | None:
        value = self.json(name)
        if value is not None and not isinstance(value, dict):
            raise bad_request("object expected as " + name.replace("_", " "))
        return value

    def items(self, name: str) -> list[Any] | None:
        value = self.json(name)
        if value is not None and not isinstance(value, list | tuple):
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object")
        return None if value is None else list(value)

    def user_id(self) -> int:
        value = self.number("user_id")
        if value <= 0:
            raise bad_request("invalid user_id specified")
        return value

    def upload(self, name: str) -> Upload | str | None:
        """The file itself, or the id or address that stands for one."""
        value = self.raw.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            value = self.raw.get(value.removeprefix("attach://"))
        return value if isinstance(value, Upload | str) else None

"""The ways a call can end without a result. The texts are Telegram's own; where they come up is elsewhere."""

from typing import Any


class ApiError(Exception):
    """The Bot API refuses a call."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class RefusedError(ValueError):
    """A person tries what their Telegram app would not let them do."""


class NoAnswerError(Exception):
    """The call gets no answer at all; `kind` says how the connection ends."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def bad_request(text: str) -> ApiError:
    """A 400 with Telegram's prefix."""
    return ApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> ApiError:
    """A 403 with Telegram's prefix."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """A 409 with Telegram's prefix."""
    return ApiError(409, f"Conflict: {text}")

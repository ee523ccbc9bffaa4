"""Telling a database that is away or full, which is waited for, from a wrong statement, which is a bug."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

_SQLITE = (
    "disk is full",
    "readonly",
    "read-only",
    "locked",
    "disk i/o",
    "unable to open",
    "malformed",
    "not a database",
)
_POSTGRES_CLASSES = ("08", "53", "57", "58", "40")  # connection, resources, operator, system, serialization


def is_unavailable(error: BaseException) -> bool:
    """Whether an error says that the database can't be used now, rather than that it was asked nonsense."""
    if isinstance(error, OSError):
        return True
    if not isinstance(error, DBAPIError):
        return False
    if error.connection_invalidated:
        return True
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return str(state)[:2] in _POSTGRES_CLASSES
    message = str(error.orig).lower()
    return any(sign in message for sign in _SQLITE)


def in_one_sentence(error: BaseException) -> str:
    """What is wrong, for the operator, without the statement or its parameters."""
    cause = getattr(error, "orig", None) or error
    first_line = (str(cause).splitlines() or [type(cause).__name__])[0]
    return f"The database can't be used: {first_line}"

"""The family of errors Waymark raises on purpose; drivers' and Telegram's errors are translated at the edge."""

from __future__ import annotations


class WaymarkError(Exception):
    """Something Waymark can name; the message is one clear sentence for the operator."""


class ConfigurationError(WaymarkError):
    """A setting is missing or wrong; nothing was started."""


class InputError(WaymarkError):
    """A file that was given can't be used; the message names the place where reading ended, never its words."""


class UnreachableError(WaymarkError):
    """The Bot API server does not answer; nothing was started."""


class StorageUnavailableError(WaymarkError):
    """The database can't be read or written right now; what was asked is not done and may be tried again."""


class NewerSchemaError(WaymarkError):
    """The database was written by a newer Waymark; it is left untouched."""


class AlreadyRunningError(WaymarkError):
    """Another process holds this database or polls with this token."""


class UsageError(WaymarkError):
    """A person typed something that can't be done; `key` names the text that tells them so.

    The message is a text key of `content/`, never a sentence, and `values` fill its variables.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

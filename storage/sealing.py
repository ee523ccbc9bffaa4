"""Seals the words of cases before they are stored, and opens them again; who may read them is decided elsewhere."""

from __future__ import annotations

import base64
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.fernet import Fernet


class Seal:
    """One installation's key. Words sealed under another key stay closed: `open` gives None for them.

    The library takes eight megabytes, so it is loaded when the first words are sealed.
    """

    def __init__(self, secret: str) -> None:
        self._secret = secret

    @cached_property
    def _box(self) -> Fernet:
        from cryptography.fernet import Fernet
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"waymark case words").derive(self._secret.encode())
        return Fernet(base64.urlsafe_b64encode(key))

    def close(self, text: str) -> bytes:
        return self._box.encrypt(text.encode("utf-8", "surrogatepass"))

    def open(self, sealed: bytes | None) -> str | None:
        """The words, or None where there are none or the key is another one."""
        if sealed is None:
            return None
        from cryptography.fernet import InvalidToken

        try:
            return self._box.decrypt(sealed).decode("utf-8", "surrogatepass")
        except InvalidToken:
            return None

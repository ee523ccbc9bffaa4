"""Seals the words of cases before they are stored, and opens them again; who may read them is decided elsewhere."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Seal:
    """One installation's key. Words sealed under another key stay closed: `open` gives None for them."""

    def __init__(self, secret: str) -> None:
        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"waymark case words").derive(secret.encode())
        self._box = Fernet(base64.urlsafe_b64encode(key))

    def close(self, text: str) -> bytes:
        return self._box.encrypt(text.encode("utf-8", "surrogatepass"))

    def open(self, sealed: bytes | None) -> str | None:
        """The words, or None where there are none or the key is another one."""
        if sealed is None:
            return None
        try:
            return self._box.decrypt(sealed).decode("utf-8", "surrogatepass")
        except InvalidToken:
            return None

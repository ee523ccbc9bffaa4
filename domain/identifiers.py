"""Reads ids out of button data, which anybody may forge; whether they mean anything is for the reader's caller."""

from __future__ import annotations

LARGEST = 2**52  # Telegram's ids have 52 significant bits at most


def read_id(text: str) -> int | None:
    """The id of a chat or person written in decimal digits, or None for anything else."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 17):
        return None
    found = int(text)
    return found if 0 < abs(found) < LARGEST else None

"""Remembers of many words, in little room, whether a word may be one of them; it cannot name them."""

from __future__ import annotations

_SHIFT = 32  # every word has two bits, from either half of its hash
_BITS_EACH = 8


class Marks:
    """A set of words that may say yes to a word it does not hold, and never says no to one it does."""

    __slots__ = ("_mask", "_table")

    def __init__(self, most: int) -> None:
        """`most` is about how many words are going to be added."""
        bits = 1 << max(3, (_BITS_EACH * most).bit_length())
        self._table = bytearray(bits // 8)
        self._mask = bits - 1

    def add(self, word: str, salt: int = 0) -> None:
        number = hash(word) + salt
        place = number & self._mask
        self._table[place >> 3] |= 1 << (place & 7)
        place = number >> _SHIFT & self._mask
        self._table[place >> 3] |= 1 << (place & 7)

    def may_hold(self, word: str, salt: int = 0) -> bool:
        """Words with another salt are words of another set."""
        number = hash(word) + salt
        place = number & self._mask
        if not self._table[place >> 3] >> (place & 7) & 1:
            return False
        place = number >> _SHIFT & self._mask
        return self._table[place >> 3] >> (place & 7) & 1 == 1

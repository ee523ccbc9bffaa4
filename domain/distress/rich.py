"""Reads the blocks of a rich message as lines of plain text, without what is quoted or preformatted in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_NOT_OWN = frozenset({"blockquote", "expandable_blockquote", "pullquote", "pre", "code", "mathematical_expression"})
_DEEPEST = 16


def lines(blocks: Any, depth: int = 0) -> Iterator[str]:
    """One line for every paragraph, heading, item, cell and caption, however deep it stands."""
    if depth > _DEEPEST or not isinstance(blocks, list):
        return
    for block in blocks:
        if isinstance(block, list):
            yield from lines(block, depth + 1)
        elif isinstance(block, Mapping) and str(block.get("type")) not in _NOT_OWN:
            for name in ("summary", "text", "caption"):
                yield _text(block.get(name), depth)
            for name in ("blocks", "items", "cells"):
                yield from lines(block.get(name), depth + 1)


def _text(piece: Any, depth: int) -> str:
    """A rich text is a string, a list of rich texts, or an object around one."""
    if isinstance(piece, str):
        return piece
    if depth > _DEEPEST:
        return ""
    if isinstance(piece, list):
        return "".join(_text(each, depth + 1) for each in piece)
    if isinstance(piece, Mapping) and str(piece.get("type")) not in _NOT_OWN:
        return _text(piece.get("text") or piece.get("alternative_text") or "", depth + 1)
    return ""

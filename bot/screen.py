"""`waymark screen`: the detector on lines of JSON, so that anybody can try it. Nothing is kept or sent."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import IO, Any

import orjson

from content.lexicon import build_detector


def screen(lines: Iterable[bytes], out: IO[str]) -> int:
    """Assess each line and write one line for it; a line that can't be read gets {"error": …}. Give the exit status."""
    detector = build_detector()
    status = os.EX_OK
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        given = _read(line)
        if given is None:
            status = os.EX_DATAERR
            print(f'waymark: line {number} is not {{"text": "…"}}', file=sys.stderr)  # noqa: T201
            answer: dict[str, Any] = {"error": f'line {number} is not {{"text": "…"}}'}
        else:
            found = detector.assess(given["text"], lang=given.get("lang"))
            answer = {"tier": found.tier.value, "flags": sorted(found.flags), "rules": list(found.rules)}
        out.write(orjson.dumps(answer).decode() + "\n")
    out.flush()
    return status


def _read(line: bytes) -> dict[str, Any] | None:
    try:
        given = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        return None
    if not isinstance(given.get("lang"), str | None):
        return None
    return given

"""`waymark screen`: the detector on lines of JSON, so that anybody can try it. Nothing is kept or sent."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import IO, Any

import orjson

from content.lexicon import build_detector
from content.texts import Texts
from domain.distress import Detector
from handlers.kit.reasons import reasons


def screen(lines: Iterable[bytes], out: IO[str], *, explained: bool = False) -> int:
    """Assess each line and write one line for it; a line that can't be read gets {"error": …}. Give the exit status.

    With `explained` each line also says which rules counted, for which reason, and in which part of the text.
    """
    detector = build_detector()
    texts = Texts() if explained else None
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
            if texts is not None:
                answer["found"] = _found(detector, texts, given)
        out.write(orjson.dumps(answer).decode() + "\n")
    out.flush()
    return status


def _found(detector: Detector, texts: Texts, given: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "rule": each.rule,
            "tier": each.tier.value,
            "start": each.start,
            "end": each.end,
            "reason": reasons(texts, given.get("lang"), [each.rule], 1)[0],
            "text": given["text"][each.start : each.end],
        }
        for each in detector.explain(given["text"])
    ]


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

"""Turns the rules that matched into reasons a moderator can read; it knows no message and judges none."""

from __future__ import annotations

from collections.abc import Iterable

from content.texts import Texts

_UNKNOWN = "reason-unknown"


def reasons(texts: Texts, language: str | None, rules: Iterable[str], limit: int) -> list[str]:
    """The reasons behind rule ids like "en.bye.plain", each once, those of the most rules first; at most `limit`.

    A family without a text of its own, which a lexicon on disk may have, gets a general reason.
    """
    counts: dict[str, int] = {}
    for rule in rules:
        key = reason_key(rule)
        reason = texts.plain(language, key if texts.has(key) else _UNKNOWN)
        counts[reason] = counts.get(reason, 0) + 1
    return sorted(counts, key=lambda reason: -counts[reason])[:limit]


def reason_key(rule: str) -> str:
    """The text key for a rule: its family is the part between the language and the name."""
    _, _, rest = rule.partition(".")
    return f"reason-{rest.partition('.')[0]}"

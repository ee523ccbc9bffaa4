"""Sentences people gave so that the rules get better: sealed, with the rules they met and a week, and nobody's name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select

from storage.sealing import Seal
from storage.tables import donated_sentence
from storage.unit import Connection, Unit


async def give(unit: Unit, seal: Seal, sentence: str, rules: Sequence[str]) -> None:
    """Keep a sentence. The week is all that is known of when."""
    today = unit.now.date()
    week = today - timedelta(days=today.weekday())
    await unit.execute(insert(donated_sentence).values(rules=list(rules), sealed=seal.close(sentence), week=week))


async def everything(connection: Connection, seal: Seal) -> list[dict[str, Any]]:
    """Every sentence with the key of this installation; `text` None where it was sealed under another."""
    rows = await connection.execute(select(donated_sentence).order_by(donated_sentence.c.id))
    return [
        {"text": seal.open(row["sealed"]), "rules": row["rules"], "week": row["week"].isoformat()}
        for row in rows.mappings()
    ]


async def erase_nothing(_unit: Unit, _user_id: int) -> int:
    """Nobody can tell any more whose a sentence was; whoever gives one is told so first."""
    return 0

"""What stays of cases when they are forgotten: numbers by group and week, under plain names; nobody is named."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from storage.statements import add_to
from storage.tables import care_count
from storage.unit import Unit

LONGEST = 80  # characters of a name


async def count(unit: Unit, chat_id: int, *names: str) -> None:
    """Count each of these once more this week; chat 0 stands for what began in private."""
    for name in names:
        await add_to(unit, care_count, {"chat_id": chat_id, "week": _monday(unit), "name": name[:LONGEST]}, "count")


async def of_week(unit: Unit, chat_id: int, week: date | None = None) -> dict[str, int]:
    """The counts of a group's week, this one by default; a week is named by its Monday."""
    rows = await unit.rows(
        select(care_count).where(care_count.c.chat_id == chat_id, care_count.c.week == (week or _monday(unit)))
    )
    return {row["name"]: row["count"] for row in rows}


async def erase_nothing(_unit: Unit, _user_id: int) -> int:
    """Nobody is in these numbers."""
    return 0


def _monday(unit: Unit) -> date:
    today = unit.now.date()
    return today - timedelta(days=today.weekday())

"""Who was worried about whom and what they asked for; what they told the moderators lies sealed with the case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.worry import BUTTONS_WORK_FOR, KEEP_FOR, Verdict
from storage.sealing import Seal
from storage.tables import worry
from storage.unit import Unit

_FIELDS = (
    "number", "chat_id", "worried", "about", "message_id", "case_number", "began_at", "told_at", "card_at", "verdict",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Worry:
    """One worry. `about` None: that member erased their data; `card_at` is when a card was wished, left or not."""

    number: int
    chat_id: int
    worried: int
    about: int | None
    message_id: int | None
    case_number: int | None
    began_at: datetime
    told_at: datetime | None
    card_at: datetime | None
    verdict: str | None


async def begin(unit: Unit, chat_id: int, worried: int, about: int, message_id: int | None) -> Worry:
    """Take up a worry about a member; one that the same person began a moment ago goes on."""
    before = await unit.one(
        select(worry)
        .where(
            worry.c.chat_id == chat_id,
            worry.c.worried == worried,
            worry.c.about == about,
            worry.c.began_at > unit.now - BUTTONS_WORK_FOR,
        )
        .order_by(worry.c.number.desc())
        .limit(1)
    )
    if before is not None:
        return _from_row(before)
    values = {"chat_id": chat_id, "worried": worried, "about": about, "message_id": message_id, "began_at": unit.now}
    result = await unit.execute(insert(worry).values(**values))
    found = await get(unit, result.inserted_primary_key[0])  # type: ignore[index]
    assert found is not None
    return found


async def get(unit: Unit, number: int) -> Worry | None:
    row = await unit.one(select(worry).where(worry.c.number == number))
    return _from_row(row) if row else None


async def change(unit: Unit, number: int, **values: Any) -> None:
    """Set case_number, told_at, card_at or verdict."""
    await unit.execute(update(worry).where(worry.c.number == number).values(**values))


async def of_case(unit: Unit, case_number: int) -> list[Worry]:
    """The worries that were told about a case, oldest first."""
    rows = await unit.rows(
        select(worry).where(worry.c.case_number == case_number, worry.c.told_at.is_not(None)).order_by(worry.c.number)
    )
    return [_from_row(row) for row in rows]


async def last_card_to(unit: Unit, about: int) -> datetime | None:
    """When anybody last wished a card for this member."""
    found: datetime | None = await unit.scalar(select(func.max(worry.c.card_at)).where(worry.c.about == about))
    return found


async def last_card_by(unit: Unit, worried: int) -> datetime | None:
    """When this person last wished a card for anybody."""
    found: datetime | None = await unit.scalar(select(func.max(worry.c.card_at)).where(worry.c.worried == worried))
    return found


async def in_bad_faith(unit: Unit, worried: int) -> list[datetime]:
    """When the worries of this person began that moderators marked as not in good faith."""
    rows = await unit.rows(
        select(worry.c.began_at).where(worry.c.worried == worried, worry.c.verdict == str(Verdict.BAD_FAITH))
    )
    return [row["began_at"] for row in rows]


async def of_person(unit: Unit, _seal: Seal, user_id: int) -> list[dict[str, Any]]:
    """What a copy of somebody's data shows: their own worries, without about whom.

    Of worries about themselves it shows the days alone: the hour or the group could give away who was worried.
    """
    own = await unit.rows(select(worry).where(worry.c.worried == user_id).order_by(worry.c.number))
    others = await unit.rows(select(worry.c.began_at).where(worry.c.about == user_id).order_by(worry.c.number))
    shown = [{name: row[name] for name in _FIELDS if name not in ("about", "case_number")} for row in own]
    return [*shown, *({"somebody_worried_about_you_on": row["began_at"].date()} for row in others)]


async def erase(unit: Unit, user_id: int) -> int:
    """Delete a person's own worries; those of others about them stay without them."""
    own = await unit.execute(delete(worry).where(worry.c.worried == user_id))
    others = await unit.execute(
        update(worry).where(worry.c.about == user_id).values(about=None, message_id=None, case_number=None)
    )
    return own.rowcount + others.rowcount


async def forget_old(connection: AsyncConnection, now: datetime) -> None:
    """Drop worries after a month, whatever came of them."""
    await connection.execute(delete(worry).where(worry.c.began_at <= now - KEEP_FOR))


def _from_row(row: Any) -> Worry:
    return Worry(**{name: row[name] for name in _FIELDS})

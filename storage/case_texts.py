"""The words of cases, sealed: keeping a few, reading them with the key, giving a member theirs. It names no case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, or_, select, update

from storage.sealing import Seal
from storage.tables import case_text, distress_case
from storage.unit import Unit

SIGNAL, NOTE = "signal", "note"
LONGEST = 1_000  # characters kept of one text
MOST_SIGNALS = 3
_OF_MEMBER = (SIGNAL, NOTE, "to_member", "from_member")  # "told" came from somebody who must not be given away


@dataclass(frozen=True, slots=True)
class Words:
    """One opened text; None where it was sealed under another key."""

    kind: str
    author: int | None
    text: str | None
    at: datetime


async def keep(
    unit: Unit, seal: Seal, number: int, kind: str, text: str, *, author: int | None = None, most: int | None = None
) -> None:
    """Seal a text into a case; with `most`, the first of its kind stays, which began it all, and the newest."""
    sealed = seal.close(text[:LONGEST])
    values = {"case_number": number, "kind": kind, "author": author, "sealed": sealed, "at": unit.now}
    await unit.execute(insert(case_text).values(**values))
    if most is not None:
        of_kind = select(case_text.c.id).where(case_text.c.case_number == number, case_text.c.kind == kind)
        every = [row["id"] for row in await unit.rows(of_kind.order_by(case_text.c.id))]
        kept = [*every[:1], *every[1:][1 - most :]]
        await unit.execute(
            delete(case_text).where(
                case_text.c.case_number == number, case_text.c.kind == kind, case_text.c.id.not_in(kept)
            )
        )


async def newest(unit: Unit, seal: Seal, number: int, kind: str, most: int) -> list[Words]:
    """The newest texts of a kind, oldest first."""
    rows = await unit.rows(
        select(case_text)
        .where(case_text.c.case_number == number, case_text.c.kind == kind)
        .order_by(case_text.c.id.desc())
        .limit(most)
    )
    return [Words(row["kind"], row["author"], seal.open(row["sealed"]), row["at"]) for row in reversed(rows)]


async def of_person(unit: Unit, seal: Seal, user_id: int) -> list[dict[str, Any]]:
    """What a copy of somebody's data shows: the words of their own cases, and that they wrote in cases of others.

    Moderators' notes about a member are the member's to read, without who wrote them.
    """
    theirs = select(distress_case.c.number).where(distress_case.c.user_id == user_id)
    rows = await unit.rows(
        select(case_text)
        .where(or_(case_text.c.case_number.in_(theirs), case_text.c.author == user_id))
        .order_by(case_text.c.id)
    )
    own = {row["number"] for row in await unit.rows(theirs)}
    return [_shown(seal, row, user_id, mine=row["case_number"] in own) for row in rows if _may_see(row, user_id, own)]


async def erase(unit: Unit, user_id: int) -> int:
    """Erase every word of a member's cases; what they wrote in cases of others stays there without their name."""
    theirs = select(distress_case.c.number).where(distress_case.c.user_id == user_id)
    gone = await unit.execute(
        delete(case_text).where(
            or_(
                case_text.c.case_number.in_(theirs.scalar_subquery()),
                (case_text.c.author == user_id) & case_text.c.kind.in_((SIGNAL, "from_member", "told")),
            )
        )
    )
    left = await unit.execute(update(case_text).where(case_text.c.author == user_id).values(author=None))
    return gone.rowcount + left.rowcount


def _may_see(row: Any, user_id: int, own: set[int]) -> bool:
    return row["author"] == user_id or (row["case_number"] in own and row["kind"] in _OF_MEMBER)


def _shown(seal: Seal, row: Any, user_id: int, *, mine: bool) -> dict[str, Any]:
    """A note in somebody else's case says that there is one; its words are about the other person."""
    shown = {"case_number": row["case_number"], "kind": row["kind"], "at": row["at"]}
    written_here = row["author"] == user_id and row["kind"] in ("told", "from_member", SIGNAL)
    return {**shown, "text": seal.open(row["sealed"])} if mine or written_here else shown

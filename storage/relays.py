"""Which moderator writes with which member through Waymark right now; the words lie sealed with the case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, or_, select, update

from storage import schedule
from storage.tables import relay
from storage.unit import Unit

OVER = "relay.over"


@dataclass(frozen=True, slots=True)
class Relay:
    """One talk that is open."""

    case_number: int
    member: int
    moderator: int
    started_at: datetime
    active_at: datetime

    def other(self, user_id: int) -> int:
        return self.member if user_id == self.moderator else self.moderator


async def begin(unit: Unit, case_number: int, member: int, moderator: int) -> Relay:
    """Open a talk; look first whether one of the two has one already."""
    found = Relay(case_number, member, moderator, unit.now, unit.now)
    await unit.execute(
        insert(relay).values(
            case_number=case_number, member=member, moderator=moderator, started_at=unit.now, active_at=unit.now
        )
    )
    return found


async def of_case(unit: Unit, case_number: int) -> Relay | None:
    row = await unit.one(select(relay).where(relay.c.case_number == case_number))
    return _from_row(row) if row else None


async def of_person(unit: Unit, user_id: int) -> Relay | None:
    """The talk somebody is in, on either side."""
    row = await unit.one(select(relay).where(or_(relay.c.member == user_id, relay.c.moderator == user_id)).limit(1))
    return _from_row(row) if row else None


async def touch(unit: Unit, case_number: int) -> None:
    """Note that one of the two has said something."""
    await unit.execute(update(relay).where(relay.c.case_number == case_number).values(active_at=unit.now))


async def end(unit: Unit, case_number: int) -> bool:
    """Close a talk; give whether it was open."""
    result = await unit.execute(delete(relay).where(relay.c.case_number == case_number))
    return bool(result.rowcount)


async def erase(unit: Unit, user_id: int) -> int:
    """Close the talks of somebody whose data is erased; the other one is told a moment later."""
    rows = await unit.rows(select(relay).where(or_(relay.c.member == user_id, relay.c.moderator == user_id)))
    for found in map(_from_row, rows):
        other = found.other(user_id)
        side = "member" if other == found.member else "moderator"
        name = f"{found.case_number}:{unit.now:%Y%m%d%H%M%S%f}"
        await schedule.plan(unit, OVER, other, name, unit.now, payload={"side": side})
        await end(unit, found.case_number)
    return len(rows)


def _from_row(row: Any) -> Relay:
    return Relay(**{name: row[name] for name in ("case_number", "member", "moderator", "started_at", "active_at")})

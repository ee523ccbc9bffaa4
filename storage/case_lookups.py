"""Questions about cases that only their own feature asks: how many somebody holds, what lies at a desk."""

from __future__ import annotations

from sqlalchemy import func, select

from domain.cases import OPEN_STATES, State
from storage.case_rows import Case, from_row
from storage.tables import distress_case
from storage.unit import Unit

_OPEN = tuple(str(state) for state in OPEN_STATES)


async def at_desk(unit: Unit, moderators_chat_id: int) -> list[Case]:
    """Every case of a moderators' chat that is not over, oldest first."""
    rows = await unit.rows(
        select(distress_case)
        .where(distress_case.c.moderators_chat_id == moderators_chat_id, distress_case.c.state.in_(_OPEN))
        .order_by(distress_case.c.number)
    )
    return [from_row(row) for row in rows]


async def is_first(unit: Unit, case: Case) -> bool:
    """Whether no earlier case of the member is kept with these moderators."""
    number = await unit.scalar(
        select(func.count())
        .select_from(distress_case)
        .where(
            distress_case.c.user_id == case.user_id,
            distress_case.c.moderators_chat_id == case.moderators_chat_id,
            distress_case.c.number < case.number,
        )
    )
    return not number


async def held_by(unit: Unit, user_id: int) -> int:
    """How many cases somebody has taken and not closed."""
    number: int = await unit.scalar(
        select(func.count())
        .select_from(distress_case)
        .where(
            distress_case.c.claimed_by == user_id,
            distress_case.c.state == str(State.CLAIMED),
            distress_case.c.drill.is_(False),
        )
    )
    return number

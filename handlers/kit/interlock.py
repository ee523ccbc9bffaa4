"""The one place that says whether anything may be done to a member by itself: while a case about them is open, no.

What a person orders is not stopped here; they are asked to look a second time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.shield import suspends
from storage import cases

if TYPE_CHECKING:
    from handlers.kit.context import Context


async def protects(context: Context, user_id: int) -> int | None:
    """The number of the open case that suspends every automatic act on a member; None where none does."""
    number = await cases.open_case_of(context.unit, user_id)
    return number if suspends(number, by_human=False) else None

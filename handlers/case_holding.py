"""How long whoever has a case may be silent: when its watch begins and ends; what a lapse leads to is not here."""

from __future__ import annotations

from datetime import timedelta

from domain.case_times import is_pressing, lease, watch
from domain.cases import HELD_STATES
from handlers.kit.context import Context
from storage import schedule
from storage.cases import Case

LEASE = "cases.lease"


def length_of(case: Case) -> timedelta:
    return lease(case.state, pressing=is_pressing(case.tier, frozenset(case.flags)))


async def begin(context: Context, case: Case) -> None:
    """Watch over a claim from now on, in place of an earlier watch; a case nobody has needs none."""
    if case.moderators_chat_id is None:
        return
    await end(context, case)
    if case.state not in HELD_STATES:
        return
    _, look_at = watch(context.now, length_of(case), context.now, nudged=False)
    name = f"{case.number}:{context.now.timestamp():.6f}"
    await schedule.plan(context.unit, LEASE, case.moderators_chat_id, name, look_at, payload={"case": case.number})


async def end(context: Context, case: Case) -> None:
    if case.moderators_chat_id is not None:
        await schedule.cancel(context.unit, LEASE, case.moderators_chat_id, prefix=f"{case.number}:")

"""A request to join by somebody whose case is open: it is turned down by people or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.joining_cards import to_moderators
from handlers.kit import interlock
from handlers.kit.context import Context
from storage import schedule
from storage.chats import Chat
from storage.joining import Newcomer
from storage.schedule import Occasion

LOOKED_AT_EVERY = timedelta(days=1)


async def keeps_open(occasion: Occasion, context: Context, group: Chat, newcomer: Newcomer) -> bool:
    """Whether the request stays because of a case: the moderators hear of it once, and it is looked at again daily."""
    case = await interlock.protects(context, newcomer.user_id)
    if case is None:
        return False
    if not occasion.payload.get("told"):
        told = {"name": occasion.payload.get("name", "…"), "case": str(case), "about": newcomer.user_id}
        context.wish(*to_moderators(context, group, "joining-team-kept", **told))
    waiting = replace(occasion, payload={**occasion.payload, "told": True})
    await schedule.postpone(context.unit, waiting, context.now + LOOKED_AT_EVERY)
    return True

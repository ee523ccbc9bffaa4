"""How closely a group is watched now: as it chose, or more closely after a death. Its choice is never overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.distress import Sensitivity
from storage import chats, postvention

if TYPE_CHECKING:
    from handlers.kit.context import Context


async def sensitivity(context: Context, chat_id: int) -> Sensitivity:
    """The sensitivity in force in a group."""
    if await postvention.is_on(context.unit, chat_id):
        return Sensitivity.ALERT
    chosen = await chats.options(context.unit, chat_id, "care")
    return Sensitivity(chosen.get("sensitivity", Sensitivity.BALANCED))

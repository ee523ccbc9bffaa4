"""A warning with a reason a rule gave: like any other, with its card, its note and its undo.

It is given by itself, or ordered by a moderator who presses a button; once within ten minutes, for a burst is one act.
"""

from __future__ import annotations

from domain.sanctions import Kind, Origin
from domain.shield import again_soon
from handlers.kit import interlock
from handlers.kit.context import Context
from handlers.moderation_acts import Act, ModerationOptions, warn_on_record
from handlers.moderation_cards import Subject, place_for
from storage import sanctions
from storage.chats import Chat


async def warn(
    context: Context, chat: Chat, user_id: int, name: str, reason: str, *, ordered_by: int | None = None
) -> bool:
    """Warn a member, never in front of others; give whether that was done. By itself nobody with an open case is."""
    place = await place_for(context, chat, ordered_by or chat.added_by)
    if place.public or await _warned_already(context, chat, user_id):
        return False
    if ordered_by is None and await interlock.protects(context, user_id) is not None:
        return False
    options = await context.options(ModerationOptions, "moderation", chat.chat_id)
    sanction = await sanctions.record(
        context.unit, chat.chat_id, user_id, Kind.WARN,
        reason=reason, origin=Origin.RULE if ordered_by is None else Origin.COMMAND, issued_by=ordered_by,
    )  # fmt: skip
    await warn_on_record(context, Act(Subject(sanction, name, chat), place), options)
    return True


async def _warned_already(context: Context, chat: Chat, user_id: int) -> bool:
    record = await sanctions.of_member(context.unit, chat.chat_id, user_id)
    return any(each.kind is Kind.WARN and each.active and again_soon(each.issued_at, context.now) for each in record)

"""Telling the features that a group's settings changed, so that what they planned can follow."""

from __future__ import annotations

from handlers.kit.context import Context


async def announce_change(context: Context, chat_id: int) -> None:
    """Call every feature's `changed`, after an option or a core setting of a group was set."""
    for feature in context.program.registry.features:
        if feature.changed is not None:
            await feature.changed(context, chat_id)

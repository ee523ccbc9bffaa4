"""What Waymark can and cannot do in a group, in plain words, and telling the features that a group has changed."""

from __future__ import annotations

from collections.abc import Sequence

from content.texts import Html
from domain.setup import NEEDED, missing
from handlers.kit.context import Context
from storage.chats import Chat


def can(context: Context, group: Chat, language: str) -> Html:
    """One line for each thing Waymark may do there."""
    held = [name for right, name in NEEDED.items() if group.may(right)]
    return _lines(context, language, [f"groups-can-{name}" for name in held])


def cannot(context: Context, language: str, names: Sequence[str]) -> Html:
    """One line for each right that is missing, with what that means."""
    return _lines(context, language, [f"groups-cannot-{name}" for name in names])


def limits(context: Context, group: Chat, language: str) -> Html:
    """Everything Waymark cannot do in a group yet; empty when nothing is missing."""
    keys = [f"groups-cannot-{name}" for name in missing(group.bot_rights)]
    if group.bot_status != "administrator":
        keys.insert(0, "groups-cannot-see")
    if group.kind == "group":
        keys.append("groups-basic")
    return _lines(context, language, keys)


def arrival(context: Context, group: Chat, name: str, *, known: bool) -> Html:
    """The first words in a group."""
    say = context.program.texts.say
    parts = [say(group.language, "groups-back" if known else "groups-arrived", name=name)]
    if able := can(context, group, group.language):
        parts.append(say(group.language, "groups-can", lines=able))
    if unable := limits(context, group, group.language):
        parts.append(say(group.language, "groups-cannot", lines=unable))
    return Html("\n\n".join(parts))


async def tell_features(context: Context, chat_id: int) -> None:
    """Let every feature take note that a group's settings are not what they were."""
    for feature in context.program.registry.features:
        if feature.changed is not None:
            await feature.changed(context, chat_id)


def _lines(context: Context, language: str, keys: Sequence[str]) -> Html:
    return Html("\n".join(f"• {context.program.texts.say(language, key)}" for key in keys))

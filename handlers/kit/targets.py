"""Who a moderator's command is about: the answered author, a linked name, an @username seen before, or an id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.errors import UsageError
from domain.targets import Named
from handlers.kit.context import Context
from handlers.kit.raw import LINKED_CHANNEL, display_name
from storage import people


@dataclass(frozen=True, slots=True)
class Target:
    """Somebody in a group; `user_id` is negative for a channel. Not `sure`: better ask whether they are meant."""

    user_id: int
    name: str
    sure: bool = True

    @property
    def is_channel(self) -> bool:
        return self.user_id < 0


async def find(context: Context, named: Named, command: str) -> Target:
    """Look up who is named. Raises UsageError where that is nobody, or nobody Waymark could act on."""
    if named.answered is not None:
        return _author(context, named.answered)
    if named.user is not None:
        return _person(context, named.user)
    if named.username is not None:
        return await _last_seen_as(context, named.username)
    if named.number is not None:
        known = await people.get(context.unit, named.number)
        return Target(named.number, known.name if known else str(named.number))
    raise UsageError("moderation-no-target", command=command)


def refuse_protected(context: Context, target: Target, chat_id: int) -> None:
    """Raise UsageError for those no sanction is for: oneself, Waymark, bots and administrators."""
    if target.user_id == context.user_id:
        raise UsageError("moderation-target-yourself")
    if target.user_id == context.program.bot_id:
        raise UsageError("moderation-target-waymark")
    staff = context.facts.staff.get(chat_id)
    if staff is None:
        raise UsageError("moderation-rights-unknown")
    if target.user_id in staff.bots:
        raise UsageError("moderation-target-bot")
    if staff.includes(target.user_id):
        raise UsageError("moderation-target-admin")


def _author(context: Context, answered: Mapping[str, Any]) -> Target:
    if is_linked_channel(answered):
        raise UsageError("moderation-target-linked-channel")
    channel = answered.get("sender_chat")
    if channel is not None:
        if channel["id"] == context.chat_id:
            raise UsageError("moderation-target-admin")
        return Target(channel["id"], display_name({"first_name": channel.get("title", "")}))
    newcomers: list[dict[str, Any]] = answered.get("new_chat_members", [])
    if len(newcomers) == 1:
        return _person(context, newcomers[0])
    return _person(context, answered.get("left_chat_member") or answered["from"])


def _person(context: Context, user: Mapping[str, Any]) -> Target:
    if user["id"] == context.program.bot_id:
        raise UsageError("moderation-target-waymark")
    if user.get("is_bot"):
        raise UsageError("moderation-target-bot")
    return Target(user["id"], display_name(user))


async def _last_seen_as(context: Context, username: str) -> Target:
    """Names move between people, so somebody who is not known to be in this group is not sure to be meant."""
    if username.lower() == context.program.username.lower():
        raise UsageError("moderation-target-waymark")
    known = await people.find_by_username(context.unit, username)
    if known is None:
        raise UsageError("moderation-unknown-username", username=username)
    status = await people.get_membership(context.unit, context.chat_id, known.user_id)
    return Target(known.user_id, known.name, sure=status in people.PRESENT)


def is_linked_channel(message: Mapping[str, Any]) -> bool:
    """Whether a message is a post of the channel this group belongs to, put here by Telegram."""
    return bool(message.get("is_automatic_forward")) or (message.get("from") or {}).get("id") == LINKED_CHANNEL

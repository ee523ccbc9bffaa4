"""Who a worry is about, read from a command in a group or a name typed in private; it answers nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain import targets
from domain.worry import Subject
from handlers.kit.context import Context
from handlers.kit.raw import FAKE_PEOPLE, display_name, replied_message
from storage import people
from storage.people import Person

GONE = frozenset({"left", "kicked"})


@dataclass(frozen=True, slots=True)
class Meant:
    """Who is meant; `user_id`, `name` and `username` are known of members alone."""

    subject: Subject
    user_id: int = 0
    name: str = ""
    username: str | None = None
    message_id: int | None = None


async def in_group(context: Context) -> Meant:
    """The author of the answered message, a linked name, or an @username that is known in this group."""
    found = context.raw["message"]
    named = targets.read(found, replied_message(found))
    if named.answered is not None:
        return _author(context, named.answered)
    if named.user is not None:
        return _person(context, named.user)
    if named.username is not None:
        if named.username.lower() == context.program.username.lower():
            return Meant(Subject.BOT)
        return await _known(context, await people.find_by_username(context.unit, named.username), context.chat_id)
    if named.number is not None:
        return await _known(context, await people.get(context.unit, named.number), context.chat_id)
    return Meant(Subject.NOBODY)


async def by_name(context: Context, text: str) -> tuple[Meant, int]:
    """An @username typed in private, and a group that both are in; nobody learns of groups they are not in."""
    name = text.strip().removeprefix("@")
    person = await people.find_by_username(context.unit, name) if name else None
    if person is None:
        return Meant(Subject.UNKNOWN), 0
    if person.user_id == context.user_id:
        return Meant(Subject.YOURSELF), 0
    theirs = set(await people.chats_of(context.unit, person.user_id))
    for chat_id in await people.chats_of(context.unit, context.user_id):
        if chat_id in theirs:
            return await _known(context, person, chat_id), chat_id
    return Meant(Subject.UNKNOWN), 0


def _author(context: Context, answered: Mapping[str, Any]) -> Meant:
    """Whoever wrote a message; behind a channel or the group itself there is nobody Waymark could name."""
    user = answered.get("from") or {}
    if "sender_chat" in answered or answered.get("is_automatic_forward") or user.get("id") in FAKE_PEOPLE or not user:
        return Meant(Subject.CHANNEL)
    newcomers: list[dict[str, Any]] = answered.get("new_chat_members", [])
    return _person(context, newcomers[0] if len(newcomers) == 1 else user, answered.get("message_id"))


def _person(context: Context, user: Mapping[str, Any], message_id: int | None = None) -> Meant:
    if user.get("is_bot"):
        return Meant(Subject.BOT)
    if user["id"] == context.user_id:
        return Meant(Subject.YOURSELF)
    return Meant(Subject.MEMBER, user["id"], display_name(user), user.get("username"), message_id)


async def _known(context: Context, person: Person | None, chat_id: int) -> Meant:
    """Names move between people, so only somebody who is known to be in the group is taken to be meant."""
    if person is None:
        return Meant(Subject.UNKNOWN)
    if person.user_id == context.user_id:
        return Meant(Subject.YOURSELF)
    if await people.get_membership(context.unit, chat_id, person.user_id) not in people.PRESENT:
        return Meant(Subject.UNKNOWN)
    return Meant(Subject.MEMBER, person.user_id, person.name, person.username)

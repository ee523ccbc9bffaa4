"""Who is there: people are met when they speak or press, and their place in a group follows what Telegram tells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telegram import Update

from handlers.kit.context import Context
from handlers.kit.feature import Feature, Listener, Owned
from handlers.kit.raw import Raw, chat, display_name, is_group, is_private, message, sender
from storage import people, presence
from storage.cache import Caches

SPEAKING = ("message", "callback_query", "chat_join_request")
COMING_AND_GOING = ("new_chat_members", "left_chat_member")


def comes_or_goes(raw: Raw, _caches: Caches) -> bool:
    """A service message about somebody who came or left; large groups have none, others come beside chat_member."""
    found = message(raw)
    return found is not None and any(name in found for name in COMING_AND_GOING)


MOVING = frozenset({"migrate_to_chat_id", "migrate_from_chat_id"})  # a group's old id is not to be noted again


def is_new(raw: Raw, caches: Caches) -> bool:
    """Whether somebody speaks whom the caches don't hold as they are now; ordinary messages stop here."""
    who = sender(raw) if any(kind in raw for kind in SPEAKING) else None
    if who is None:
        return False
    if not people.known(caches, who["id"], display_name(who), who.get("username")):
        return True
    if is_private(raw):
        return "message" in raw and not caches.people.get(who["id"]).reachable  # type: ignore[union-attr]
    where, found = chat(raw), raw.get("message")
    if where is None or "chat_join_request" in raw or (found is not None and MOVING & found.keys()):
        return False
    return caches.members.get((where["id"], who["id"])) is None


async def meet(update: Update, context: Context) -> None:
    """Note who speaks, that they can be written to if it was in private, and that they are in the group.

    Whoever presses something among moderators is there, too; elsewhere onlookers may press.
    """
    who = sender(context.raw)
    assert who is not None
    known = await _meet(context, who)
    speaks = "message" in context.raw
    if context.in_private:
        if speaks and not known.reachable:
            await people.change(context.unit, known.user_id, reachable=True)
        return
    among_moderators = context.chat is not None and context.chat.role == "moderators"
    if not (speaks and is_group(context.raw)) and not ("callback_query" in context.raw and among_moderators):
        return
    if await people.get_membership(context.unit, context.chat_id, known.user_id) is None:
        await people.set_membership(context.unit, context.chat_id, known.user_id, "member")


async def come_or_go(update: Update, context: Context) -> None:
    """Read a service message, and leave alone what chat_member said more exactly."""
    found = context.raw["message"]
    for who in found.get("new_chat_members", ()):
        if not who.get("is_bot") and await _status(context, who["id"]) not in people.PRESENT:
            await _meet(context, who)
            await people.set_membership(context.unit, context.chat_id, who["id"], "member")
    gone = found.get("left_chat_member")
    if gone is not None and await _status(context, gone["id"]) in people.PRESENT:
        await people.set_membership(context.unit, context.chat_id, gone["id"], "left")


async def follow_membership(update: Update, context: Context) -> None:
    """Keep the status Telegram tells of a member, and meet whoever changed it."""
    actor = sender(context.raw)
    if actor is not None:
        await _meet(context, actor)
    member = context.raw["chat_member"]["new_chat_member"]
    who = member["user"]
    if not who.get("is_bot"):
        await _meet(context, who)
        await people.set_membership(context.unit, context.chat_id, who["id"], status_of(member))


async def follow_reachability(update: Update, context: Context) -> None:
    """Somebody stopped or resumed the private chat with Waymark."""
    who = sender(context.raw)
    if who is not None:
        await _meet(context, who)
        resumed = context.raw["my_chat_member"]["new_chat_member"]["status"] == "member"
        await people.change(context.unit, who["id"], reachable=resumed)


def status_of(member: Mapping[str, Any]) -> str:
    """A member's status; somebody restricted who is not in the group has left it."""
    status: str = member["status"]
    return "left" if status == "restricted" and not member.get("is_member", True) else status


async def _meet(context: Context, who: Mapping[str, Any]) -> people.Person:
    return await people.meet(context.unit, who["id"], display_name(who), who.get("username"), who.get("language_code"))


async def _status(context: Context, user_id: int) -> str | None:
    return await people.get_membership(context.unit, context.chat_id, user_id)


FEATURE = Feature(
    name="presence",
    listeners=(
        Listener(lambda raw, _caches: "chat_member" in raw, follow_membership),
        Listener(lambda raw, _caches: "my_chat_member" in raw and is_private(raw), follow_reachability),
        Listener(comes_or_goes, come_or_go),
        Listener(is_new, meet),
    ),
    tables=(
        Owned("person", "mydata-person", presence.erase_person),
        Owned("membership", "mydata-membership", presence.erase_memberships),
    ),
)

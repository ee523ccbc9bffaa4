"""Mutes and bans humans set or lift in Telegram's own menus, put on record; and mutes that leaving can't shake off."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import Update

from domain import sanctions as rules
from domain.sanctions import Kind, Origin, Sanction
from handlers import moderation_care
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Feature, Listener
from handlers.kit.raw import ANONYMOUS_ADMINISTRATOR, display_name, sender
from handlers.moderation_acts import ENDS, RESTRICT
from handlers.moderation_cards import Subject, card, card_name, place_for, tell, undo_button
from storage import sanctions, schedule
from storage.chats import Chat


async def follow(update: Update, context: Context) -> None:
    """Read a change of membership for what it does to a member's voice or place."""
    change = context.raw["chat_member"]
    old, new = change["old_chat_member"], change["new_chat_member"]
    if context.chat is None or context.chat.role != "group" or new["user"].get("is_bot"):
        return
    if not _is_here(old) and new["status"] == "member":
        await _mute_again(context, context.chat, new["user"]["id"])
    if not _is_by_human(context, change):
        return
    before, after = _held(old), _held(new)
    muted_then_banned = before is not None and after is not None and (before[0], after[0]) == (Kind.MUTE, Kind.BAN)
    if before is not None and before != after and not muted_then_banned:
        await _lift(context, new["user"]["id"], before[0])
    if after is not None and after != before:
        await _record(context, context.chat, new["user"], *after)


async def _mute_again(context: Context, chat: Chat, user_id: int) -> None:
    """Telegram forgets a mute when a member is removed and comes back; the record does not.

    A mute that a person ordered is carried on; one that no person ordered waits while a case is open.
    """
    record = await moderation_care.in_force(context, chat.chat_id, user_id)  # asks the interlock
    union = rules.hold(record, Kind.MUTE, context.now)
    if union is not None and chat.may(RESTRICT):
        context.wish(wishes.mute(chat.chat_id, user_id, rules.end_for_telegram(union.until, context.now)))


async def _lift(context: Context, user_id: int, kind: Kind) -> None:
    for each in await sanctions.of_member(context.unit, context.chat_id, user_id):
        if each.kind is kind and each.active:
            await sanctions.undo(context.unit, each.number, context.user_id or None)
    if kind is Kind.BAN:
        await sanctions.unmark_ban(context.unit, context.program.fingerprint_key, context.chat_id, user_id)


async def _record(context: Context, chat: Chat, user: Mapping[str, Any], kind: Kind, until: datetime | None) -> None:
    sanction = await sanctions.record(
        context.unit, chat.chat_id, user["id"], kind,
        origin=Origin.HAND, issued_by=context.user_id or None, until=until,
    )  # fmt: skip
    if kind is Kind.BAN:
        await sanctions.mark_ban(context.unit, context.program.fingerprint_key, chat.chat_id, user["id"])
    if until is not None:
        payload = {"number": sanction.number}
        name = card_name(sanction)
        await schedule.plan(context.unit, ENDS, chat.chat_id, name, until, user_id=user["id"], payload=payload)
    await _show(context, chat, sanction, display_name(user))


async def _show(context: Context, chat: Chat, sanction: Sanction, name: str) -> None:
    """A card with Undo for the moderators; where there is nowhere discreet for it, the record is enough."""
    place = await place_for(context, chat, sanction.issued_by)
    if not place.public:
        words = await card(context, place, Subject(sanction, name, chat))
        button = undo_button(context, place, sanction)
        context.wish(tell(context, place, words, button, keep_as=card_name(sanction), about=sanction.user_id))


def _is_by_human(context: Context, change: Mapping[str, Any]) -> bool:
    """Whether another person than the member did this; an anonymous administrator counts, other bots don't."""
    if change["from"]["id"] == ANONYMOUS_ADMINISTRATOR:
        return True
    return sender(context.raw) is not None and change["from"]["id"] != change["new_chat_member"]["user"]["id"]


def _is_here(member: Mapping[str, Any]) -> bool:
    away = member["status"] in ("left", "kicked") or not member.get("is_member", True)
    return not away


def _held(member: Mapping[str, Any]) -> tuple[Kind, datetime | None] | None:
    """The mute or ban a status means, with its end; a member who may still write text is not muted."""
    ends = datetime.fromtimestamp(member["until_date"], UTC) if member.get("until_date") else None
    if member["status"] == "kicked":
        return Kind.BAN, ends
    if member["status"] == "restricted" and not member.get("can_send_messages"):
        return Kind.MUTE, ends
    return None


FEATURE = Feature(name="by_hand", listeners=(Listener(lambda raw, _caches: "chat_member" in raw, follow),))

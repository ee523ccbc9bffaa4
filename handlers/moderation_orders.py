"""Judging a moderator's order before it is carried out: who may, whether it is possible, and the second look."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

from domain import sanctions as rules
from domain.errors import UsageError
from domain.sanctions import Kind, Order, Variant
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.raw import Raw, pressed
from handlers.kit.rights import permitted
from handlers.kit.targets import Target, refuse_protected
from handlers.moderation_acts import DELETE, RESTRICT, carry_out, held
from handlers.moderation_cards import Place, place_for, say, tell
from storage import cases, chats, confirmations, people
from storage.chats import Chat

QUESTION_LASTS = timedelta(minutes=10)


async def consider(context: Context, order: Order) -> None:
    """Check an order, ask again where it needs a second look, and carry it out."""
    chat = await group_of(context, order.chat_id)
    _check_rights(context, chat, order.variant)
    refuse_protected(context, Target(order.target_id, order.target_name), order.chat_id)
    if order.target_id < 0:
        _check_channel(order)
    elif order.variant.kind in (Kind.MUTE, Kind.KICK) and await _is_banned(context, order):
        raise UsageError("moderation-already-banned", name=order.target_name)
    place = await place_for(context, chat, context.user_id, thread=order.thread)
    if not order.sure:
        await _ask(context, place, replace(order, sure=True), "moderation-ask-sure", "moderation-button-yes")
        return
    case = None if order.looked else await cases.open_case_of(context.unit, order.target_id)
    if case is not None and (order.variant.kind is not Kind.WARN or order.variant.deletes):
        label = f"moderation-button-{order.variant.kind}-anyway"
        hidden = replace(order, looked=True, command_id=None)
        await _ask(context, place, hidden, "moderation-second-look", label, case=str(case))
        if order.command_id is not None and chat.may(DELETE):  # not to stand under a cry for help meanwhile
            context.wish(wishes.delete(chat.chat_id, order.command_id))
        return
    await carry_out(context, order, chat, place)


async def group_of(context: Context, chat_id: int, *, basic: bool = False) -> Chat:
    """The group an order is for; raises UsageError where it is not possible, as most are in basic groups."""
    chat = await chats.get(context.unit, chat_id)
    if chat is None or chat.role != "group":
        raise UsageError("moderation-use-in-group")
    if chat.kind == "group" and not basic:
        raise UsageError("moderation-basic-group")
    return chat


async def refuse_late(context: Context, chat: Chat) -> bool:
    """Leave a command alone that reached Waymark too late, and say so to the moderators."""
    found = context.raw["message"]
    if not rules.is_stale(datetime.fromtimestamp(found["date"], UTC), context.now):
        return False
    place = await place_for(context, chat, context.user_id)
    name = found["text"].split()[0].partition("@")[0]
    context.wish(tell(context, place, say(context, place, "moderation-too-late", command=name)))
    return True


def need_of_button(feature: str) -> Callable[[Raw], Iterable[Need]]:
    """The needs of a feature whose buttons name the group they act on right after the action."""

    def needs(raw: Raw) -> Iterable[Need]:
        data = pressed(raw)
        if data is not None and data[0] == feature and len(data) > 2 and data[2].removeprefix("-").isdecimal():
            yield Need(int(data[2]))

    return needs


def may_press(context: Context, right: str, chat_id: int) -> bool:
    """Whether the person who pressed a button holds a right in another chat; if not, they are told so."""
    allowed = permitted(context, right, chat_id)
    if not allowed:
        context.toast(context.label("toast-rights-unknown" if allowed is None else "toast-rights-missing"))
    return bool(allowed)


def refuse_without(chat: Chat, right: str) -> None:
    """Raise UsageError where Waymark itself lacks a right."""
    if not chat.may(right):
        raise UsageError("moderation-waymark-lacks-delete" if right == DELETE else "moderation-waymark-lacks-restrict")


def _check_rights(context: Context, chat: Chat, variant: Variant) -> None:
    if variant.kind is not Kind.WARN:
        refuse_without(chat, RESTRICT)
    if variant.deletes:
        refuse_without(chat, DELETE)
        if not permitted(context, DELETE, chat.chat_id):
            raise UsageError("moderation-no-right-to-delete")


def _check_channel(order: Order) -> None:
    if order.variant.kind is not Kind.BAN:
        raise UsageError("moderation-channel-only-ban")
    if order.seconds is not None:
        raise UsageError("moderation-channel-no-time")


async def _is_banned(context: Context, order: Order) -> bool:
    if await people.get_membership(context.unit, order.chat_id, order.target_id) == "kicked":
        return True
    return await held(context, order.chat_id, order.target_id, Kind.BAN) is not None


async def _ask(context: Context, place: Place, order: Order, question: str, label: str, **values: str) -> None:
    """Put a question to the issuer alone; where only the group could read it, it is not asked."""
    if place.public:
        raise UsageError("moderation-needs-private")
    token = await confirmations.keep(
        context.unit, order.chat_id, asdict(order), QUESTION_LASTS, asked_of=context.user_id, about=order.target_id
    )
    texts = context.program.texts
    buttons = [
        wishes.button(texts.plain(place.language, key), f"moderation:{action}:{order.chat_id}:{token}")
        for key, action in ((label, "yes"), ("moderation-button-no", "no"))
    ]
    words = say(context, place, question, command=order.command, name=order.target_name, **values)
    context.wish(tell(context, place, words, *buttons, about=order.target_id))

"""Carrying out a sanction: the record, what Telegram is asked, and what moderators and the member are told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from pydantic import BaseModel, Field

from content.texts import Html
from domain import durations
from domain import sanctions as rules
from domain.sanctions import Hold, Kind, Order, Origin, Sanction
from domain.wishes import Urgency, Wish
from handlers import moderation_care, moderation_quietly
from handlers.kit import interlock, wishes
from handlers.kit.context import Context
from handlers.moderation_cards import (
    Place,
    Subject,
    card,
    card_name,
    lines,
    note,
    note_keyboard,
    say,
    tell,
    undo_button,
)  # fmt: skip
from storage import joining, people, sanctions, schedule
from storage.chats import Chat

Span = Literal["1h", "6h", "12h", "24h", "3d", "7d"]
RESTRICT = "can_restrict_members"
DELETE = "can_delete_messages"
ENDS = "undo.ends"  # the occasion of a timed sanction's end


class ModerationOptions(BaseModel):
    """What a group can choose about warnings and mutes."""

    warn_limit: int = Field(3, ge=2, le=10)
    warn_fades_after_days: Literal[7, 14, 30, 60, 90, 180, 365] = 30
    mute_after_warnings: Span = "24h"
    default_mute: Span = "24h"


@dataclass(frozen=True, slots=True)
class Act:
    """A sanction on record that is being carried out, and where the moderators hear of it."""

    subject: Subject
    place: Place
    silent: bool = False

    @property
    def sanction(self) -> Sanction:
        return self.subject.sanction


async def held(context: Context, chat_id: int, user_id: int, kind: Kind) -> Hold | None:
    """Every reason to be muted (or banned) taken together, a newcomer's wait for the rules among them.

    What no person ordered is none while a case about the member is open.
    """
    if kind is Kind.MUTE:
        newcomer = await joining.get(context.unit, chat_id, user_id)
        if newcomer is not None and newcomer.held and await interlock.protects(context, user_id) is None:
            return Hold(until=None)
    return rules.hold(await moderation_care.in_force(context, chat_id, user_id), kind, context.now)


async def agree(
    context: Context,
    chat_id: int,
    user_id: int,
    kind: Kind,
    *,
    then: Iterable[Wish] = (),
    otherwise: Iterable[Wish] = (),
) -> None:
    """Make Telegram agree with the record again after a mute or ban was taken back or ended.

    Somebody banned is never unmuted: restricting them would let them in.
    """
    muted, banned = [await held(context, chat_id, user_id, each) for each in (Kind.MUTE, Kind.BAN)]
    more: dict[str, Any] = {"then": tuple(then), "otherwise": tuple(otherwise)}
    if kind is Kind.BAN and banned is None:
        if muted is not None:
            end = rules.end_for_telegram(muted.until, context.now)
            more["then"] = (*more["then"], wishes.mute(chat_id, user_id, end))
        context.wish(_unban(chat_id, user_id, **more))
    elif banned is not None:
        end = rules.end_for_telegram(banned.until, context.now)
        context.wish(*([_ban(chat_id, user_id, end, **more)] if kind is Kind.BAN else more["then"]))
    elif muted is not None:
        context.wish(wishes.mute(chat_id, user_id, rules.end_for_telegram(muted.until, context.now), **more))
    else:
        context.wish(wishes.unmute(chat_id, user_id, **more))


async def carry_out(context: Context, order: Order, chat: Chat, place: Place) -> None:
    options = await context.options(ModerationOptions, "moderation", chat.chat_id)
    sanction = await sanctions.record(
        context.unit, chat.chat_id, order.target_id, order.variant.kind,
        reason=order.reason, issued_by=context.user_id, until=_end(context, order, options),
    )  # fmt: skip
    _delete_messages(context, order, chat)
    act = Act(Subject(sanction, order.target_name, chat), place, silent=order.variant.silent)
    if sanction.kind is Kind.WARN:
        await warn_on_record(context, act, options)
    else:
        await _impose(context, act)


def _end(context: Context, order: Order, options: ModerationOptions) -> datetime | None:
    if order.seconds is not None:
        return context.now + timedelta(seconds=order.seconds)
    return _after(context, options.default_mute) if order.variant.kind is Kind.MUTE else None


def _after(context: Context, span: str) -> datetime:
    length = durations.parse(span)
    assert length is not None
    return context.now + length


def _delete_messages(context: Context, order: Order, chat: Chat) -> None:
    answered = order.message_id if order.variant.deletes else None
    found = [each for each in (answered, order.command_id) if each is not None]
    if found and chat.may(DELETE):
        context.wish(*(wishes.delete(chat.chat_id, each) for each in found))


async def warn_on_record(context: Context, act: Act, options: ModerationOptions) -> None:
    """Tell of a warning that is on record; too many of them mute, unless a case about the member is open."""
    sanction, place = act.sanction, act.place
    record = await sanctions.of_member(context.unit, sanction.chat_id, sanction.user_id)
    fade = timedelta(days=options.warn_fades_after_days)
    counted = len(rules.still_counted(record, context.now, fade))
    case = await interlock.protects(context, sanction.user_id)
    full = counted >= options.warn_limit
    held_back = None
    if full and case is not None:
        held_back = say(context, place, "moderation-suspended", name=act.subject.name, case=str(case))
    elif full and not act.subject.chat.may(RESTRICT):
        held_back = say(context, place, "moderation-limit-no-right")
    numbers = {"count": counted, "limit": options.warn_limit, "days": options.warn_fades_after_days}
    told = [say(context, place, "moderation-warnings", **numbers)]
    context.wish(*await _told(context, act, *told, *([held_back] if held_back else [])))
    language = await context.language_of(sanction.user_id, sanction.chat_id)
    context.wish(*await _noted(context, act, context.program.texts.say(language, "moderation-warnings", **numbers)))
    if full and held_back is None:
        await _mute_for_warnings(context, act, options)


async def _mute_for_warnings(context: Context, act: Act, options: ModerationOptions) -> None:
    sanction = await sanctions.record(
        context.unit, act.sanction.chat_id, act.sanction.user_id, Kind.MUTE,
        origin=Origin.WARNINGS, issued_by=act.sanction.issued_by, until=_after(context, options.mute_after_warnings),
    )  # fmt: skip
    await _impose(context, replace(act, subject=replace(act.subject, sanction=sanction)))


async def _impose(context: Context, act: Act) -> None:
    """Ask Telegram; the moderators and the member hear of it once Telegram has agreed."""
    sanction, place = act.sanction, act.place
    await _plan_end(context, sanction)
    failed = tell(
        context, place, say(context, place, "moderation-failed", number=str(sanction.number)),
        undo_button(context, place, sanction), about=sanction.user_id,
    )  # fmt: skip
    told = (*await _told(context, act), *await _noted(context, act))
    more: dict[str, Any] = {"then": told, "otherwise": (failed,), "key": card_name(sanction)}
    where = (sanction.chat_id, sanction.user_id)
    union = await held(context, *where, sanction.kind)
    end = rules.end_for_telegram(union.until, context.now) if union else None
    if sanction.kind is Kind.MUTE:
        context.wish(wishes.mute(*where, end, **more))
    elif sanction.kind is Kind.BAN:
        await sanctions.mark_ban(context.unit, context.program.fingerprint_key, *where)
        context.wish(_ban(*where, end, **more))
    else:
        context.wish(wishes.ban(*where, **{**more, "then": (wishes.unban(*where), *told)}))


async def _plan_end(context: Context, sanction: Sanction) -> None:
    if sanction.until is not None:
        await schedule.plan(
            context.unit, ENDS, sanction.chat_id, card_name(sanction), sanction.until,
            user_id=sanction.user_id, payload={"number": sanction.number},
        )  # fmt: skip


async def _told(context: Context, act: Act, *more: Html) -> tuple[Wish, ...]:
    """The card for the moderators; a silent command leaves nothing in the group at all."""
    if act.place.public and act.silent:
        return ()
    words = await card(context, act.place, act.subject, *more)
    button = undo_button(context, act.place, act.sanction)
    return (tell(context, act.place, words, button, keep_as=card_name(act.sanction), about=act.sanction.user_id),)


async def _noted(context: Context, act: Act, *more: Html) -> tuple[Wish, ...]:
    """The note for the member: in private, else in the group for them alone, else nowhere."""
    sanction = act.sanction
    person = await people.get(context.unit, sanction.user_id)
    language = await context.language_of(sanction.user_id, sanction.chat_id)
    beside = None if sanction.kind is Kind.WARN else await moderation_care.beside(
        context, language, sanction.chat_id, sanction.user_id
    )  # fmt: skip
    words = lines(note(context, language, act.subject, *more), beside[0] if beside else None)
    aside = await moderation_quietly.noted(context, act.subject.chat, sanction, words)
    if person is None or not person.reachable:
        return aside
    keyboard = note_keyboard(context, language, sanction, *moderation_care.rows(beside))
    return (wishes.send(sanction.user_id, words, keyboard=keyboard, about=sanction.user_id, otherwise=aside),)


def _ban(chat_id: int, user_id: int, until: datetime | None, **wish: Any) -> Wish:
    if user_id < 0:
        return _channel("banChatSenderChat", chat_id, user_id, wish)
    return wishes.ban(chat_id, user_id, until, **wish)


def _unban(chat_id: int, user_id: int, **wish: Any) -> Wish:
    if user_id < 0:
        return _channel("unbanChatSenderChat", chat_id, user_id, wish)
    return wishes.unban(chat_id, user_id, **wish)


def _channel(method: str, chat_id: int, sender_chat_id: int, wish: dict[str, Any]) -> Wish:
    params = {"chat_id": chat_id, "sender_chat_id": sender_chat_id}
    return Wish(method, params, chat_id=chat_id, **{"urgency": Urgency.MODERATION, **wish})

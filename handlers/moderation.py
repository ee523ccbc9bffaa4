"""Sanctions by command: /warn, /mute, /kick and /ban with their variants, /del, and what is asked before acting."""

from __future__ import annotations

from telegram import Update

from domain import durations, targets
from domain import sanctions as rules
from domain.errors import UsageError
from domain.sanctions import Kind, Order
from handlers import moderation_deleting
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Audience, Button, Command, Feature, Owned, Where
from handlers.kit.raw import command, replied_message
from handlers.kit.targets import find
from handlers.moderation_acts import DELETE, RESTRICT, ModerationOptions
from handlers.moderation_orders import consider, group_of, may_press, need_of_button, refuse_late
from storage import confirmations, sanctions


async def sanction(update: Update, context: Context) -> None:
    """Read a sanctioning command and consider it."""
    chat = await group_of(context, context.chat_id)
    if await refuse_late(context, chat):
        return
    found = context.raw["message"]
    name, _ = command(context.raw, context.program.username) or ("", "")
    variant = rules.VARIANTS[name]
    answered = replied_message(found)
    if variant.deletes:
        moderation_deleting.check_deletable(context, answered)
    named = targets.read(found, answered)
    target = await find(context, named, name)
    seconds, reason = _length_and_reason(named.rest, timed=variant.timed)
    order = Order(
        command=name, chat_id=chat.chat_id, target_id=target.user_id, target_name=target.name, sure=target.sure,
        reason=reason, seconds=seconds, message_id=answered["message_id"] if answered else None,
        command_id=found["message_id"],
        thread=found.get("message_thread_id") if found.get("is_topic_message") else None,
    )  # fmt: skip
    await consider(context, order)


async def confirm(update: Update, context: Context) -> None:
    """The issuer said yes, or no, to a question about their order."""
    if len(context.arguments) != 2:
        context.toast(context.label("toast-gone"))
        return
    chat_id, token = int(context.arguments[0]), context.arguments[1]
    waiting = await confirmations.find(context.unit, chat_id, token)
    if waiting is None:
        context.toast(context.label("moderation-expired"))
        _remove_question(context)
    elif waiting.asked_of != context.user_id:
        context.toast(context.label("moderation-not-yours"))
    elif may_press(context, RESTRICT, chat_id) and await confirmations.take(context.unit, token):
        agreed = context.raw["callback_query"]["data"].startswith("moderation:yes:")
        context.toast("" if agreed else context.label("moderation-left-alone"))
        _remove_question(context)
        if agreed:
            await consider(context, Order(**waiting.wanted))


def _remove_question(context: Context) -> None:
    asked = context.raw["callback_query"].get("message")
    if asked is not None:
        context.wish(wishes.delete(context.chat_id, asked["message_id"]))


def _length_and_reason(text: str, *, timed: bool) -> tuple[int | None, str]:
    """The duration a command begins with, if its kind knows one, and the reason after it."""
    first, _, others = text.partition(" ")
    length = durations.parse(first) if timed else None
    if length is None:
        return None, text[: targets.LONGEST_REASON]
    if not durations.fits(length):
        raise UsageError(
            "moderation-duration-too-short" if length < durations.SHORTEST else "moderation-duration-too-long"
        )
    return int(length.total_seconds()), others.strip()[: targets.LONGEST_REASON]


FEATURE = Feature(
    name="moderation",
    commands=(
        *(
            Command(kind.value, sanction, Where.GROUP, RESTRICT, rules.aliases(kind), Audience.MODERATORS)
            for kind in Kind
        ),
        Command("del", moderation_deleting.delete, Where.GROUP, DELETE, (), Audience.MODERATORS),
    ),
    buttons=(
        Button("yes", confirm),
        Button("no", confirm),
        Button("del_yes", moderation_deleting.confirm),
        Button("del_no", moderation_deleting.leave),
    ),
    options=ModerationOptions,
    tables=(
        Owned("sanction", "mydata-sanction", sanctions.erase),
        Owned("ban_fingerprint", "mydata-ban-fingerprint", sanctions.erase_fingerprints, exported=False),
        Owned("confirmation", "mydata-confirmation", confirmations.erase, exported=False),
    ),
    needs=need_of_button("moderation"),
)

"""/del: deleting the answered message; one that opened a case is looked at twice, and its author is not left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from telegram import Update

from domain import sanctions as rules
from domain.errors import UsageError
from domain.wishes import Wish
from handlers import moderation_care
from handlers.kit import asides, wishes
from handlers.kit.context import Context
from handlers.kit.raw import display_name, replied_message
from handlers.kit.targets import is_linked_channel
from handlers.moderation_acts import DELETE
from handlers.moderation_cards import place_for, say, tell
from handlers.moderation_orders import group_of, may_press, refuse_late, refuse_without
from storage import cases, confirmations, people
from storage.cases import Case
from storage.chats import Chat

QUESTION_LASTS = timedelta(minutes=10)


async def delete(_update: Update, context: Context) -> None:
    """Delete the answered message and the command; nobody is told anything, unless it is part of an open case."""
    chat = await group_of(context, context.chat_id, basic=True)
    if await refuse_late(context, chat):
        return
    found = context.raw["message"]
    answered = replied_message(found)
    check_deletable(context, answered)
    assert answered is not None
    if is_linked_channel(answered):
        raise UsageError("moderation-target-linked-channel")
    refuse_without(chat, DELETE)
    case = await _case_of(context, answered)
    if case is not None:
        await _look_twice(context, chat, answered, case)
        return
    context.wish(await _gone(context, chat, answered["message_id"]))
    context.wish(wishes.delete(chat.chat_id, found["message_id"]))


async def confirm(_update: Update, context: Context) -> None:
    """The issuer looked again and wants it gone: its author hears of it, with lines and a way to the moderators."""
    waiting, chat = await _answered(context)
    if waiting is None or chat is None:
        return
    message_id, user_id = waiting["message_id"], waiting["user_id"]
    told = await _beside(context, chat, user_id)
    context.wish(await _gone(context, chat, message_id, then=told))


async def leave(_update: Update, context: Context) -> None:
    waiting, _ = await _answered(context)
    if waiting is not None:
        context.toast(context.label("moderation-left-alone"))


def check_deletable(context: Context, answered: dict[str, int] | None) -> None:
    """Raise UsageError where there is nothing to delete, or nothing Telegram lets anybody delete."""
    if answered is None:
        raise UsageError("moderation-delete-needs-answer")
    if not rules.is_deletable(datetime.fromtimestamp(answered["date"], UTC), context.now):
        raise UsageError("moderation-too-old-to-delete")


async def _case_of(context: Context, answered: dict[str, Any]) -> Case | None:
    """The open case of the message's author, if it may be about this message: its newest one, or any before."""
    author = answered.get("from") or {}
    case = await cases.current(context.unit, author.get("id", 0))
    if case is None or case.chat_id != context.chat_id:
        return None
    began = datetime.fromtimestamp(answered["date"], UTC)
    about_it = case.message_id == answered["message_id"] or began >= case.opened_at - timedelta(minutes=1)
    return case if about_it else None


async def _look_twice(context: Context, chat: Chat, answered: dict[str, Any], case: Case) -> None:
    place = await place_for(context, chat, context.user_id)
    if place.public:
        raise UsageError("moderation-needs-private")
    author = answered["from"]
    token = await confirmations.keep(
        context.unit,
        chat.chat_id,
        {"message_id": answered["message_id"], "user_id": author["id"]},
        QUESTION_LASTS,
        asked_of=context.user_id,
        about=author["id"],
    )
    plain = context.program.texts.plain
    buttons = [
        wishes.button(plain(place.language, key), f"moderation:{action}:{chat.chat_id}:{token}")
        for key, action in (("moderation-button-delete-anyway", "del_yes"), ("moderation-button-no", "del_no"))
    ]
    words = say(context, place, "moderation-second-look-delete", name=display_name(author), case=str(case.number))
    context.wish(tell(context, place, words, *buttons, about=author["id"]))
    context.wish(wishes.delete(chat.chat_id, context.raw["message"]["message_id"]))


async def _answered(context: Context) -> tuple[dict[str, Any] | None, Chat | None]:
    """What waits for this press, taken once; the question goes away."""
    if len(context.arguments) != 2:
        context.toast(context.label("toast-gone"))
        return None, None
    chat_id, token = int(context.arguments[0]), context.arguments[1]
    waiting = await confirmations.find(context.unit, chat_id, token)
    if waiting is None:
        context.toast(context.label("moderation-expired"))
    elif waiting.asked_of != context.user_id:
        context.toast(context.label("moderation-not-yours"))
    elif may_press(context, DELETE, chat_id) and await confirmations.take(context.unit, token):
        asked = context.raw["callback_query"].get("message")
        if asked is not None:
            context.wish(wishes.delete(context.chat_id, asked["message_id"]))
        return dict(waiting.wanted), await group_of(context, chat_id, basic=True)
    return None, None


async def _gone(context: Context, chat: Chat, message_id: int, then: tuple[Wish, ...] = ()) -> Wish:
    place = await place_for(context, chat, context.user_id)
    failed = tell(context, place, say(context, place, "moderation-not-deleted"))
    return wishes.delete(chat.chat_id, message_id, then=then, otherwise=(failed,))


async def _beside(context: Context, chat: Chat, user_id: int) -> tuple[Wish, ...]:
    """The note to the author: in private, else in the group to them alone."""
    person = await people.get(context.unit, user_id)
    language = await context.language_of(user_id, chat.chat_id)
    found = await moderation_care.beside(context, language, chat.chat_id, user_id)
    if found is None:
        return ()
    words = f"{context.program.texts.say(language, 'shield-deleted-by-hand', group=chat.title)}\n\n{found[0]}"
    keyboard = context.private_keyboard(found[1], language=language)
    quiet: tuple[Wish, ...] = ()
    if asides.may_try(chat):
        only_you = f"{context.program.texts.say(language, 'aside-only-you')}\n\n{words}"
        quiet = (asides.show(context, user_id, only_you, chat_id=chat.chat_id, keyboard=keyboard),)
    if person is None or not person.reachable:
        return quiet
    return (wishes.send(user_id, words, keyboard=keyboard, about=user_id, otherwise=quiet),)

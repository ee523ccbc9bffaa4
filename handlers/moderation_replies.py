"""What a member answers to a sanction: one message, carried in private to the moderators who can undo it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from telegram import Update

from content.texts import Html
from domain.sanctions import Sanction
from handlers.kit.context import Context
from handlers.kit.feature import Button, Feature
from handlers.moderation_cards import place_for, say, tell, undo_button
from handlers.moderation_quietly import LINK
from storage import chats, people, sanctions
from storage.links import Link

LASTS = timedelta(hours=2)
LONGEST_ANSWER = 1000


async def write(update: Update, context: Context) -> None:
    """Ask the member for their words."""
    number = context.arguments[0] if context.arguments else ""
    sanction = await sanctions.get(context.unit, int(number)) if number.isdecimal() else None
    if sanction is None or sanction.user_id != context.user_id:
        context.toast(context.label("toast-gone"))
        return
    context.toast()
    await _ask(context, sanction)


async def follow(update: Update, context: Context, link: Link) -> None:
    """Arrive from a note that was shown in the group to the member alone."""
    sanction = await sanctions.get(context.unit, int(link.payload["number"]))
    if sanction is not None and sanction.user_id == context.user_id:
        await _ask(context, sanction)


async def _ask(context: Context, sanction: Sanction) -> None:
    await people.ask(
        context.unit, context.user_id, "replies", "words", {"number": sanction.number}, context.now + LASTS
    )
    context.reply(context.t("moderation-answer-ask"), context.private_keyboard())


async def carry(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Bring the member's words to the moderators, once for each sanction."""
    await people.stop_asking(context.unit, context.user_id)
    sanction = await sanctions.get(context.unit, payload["number"])
    context.reply(context.t(await _outcome(context, sanction, text)), context.private_keyboard())


async def _outcome(context: Context, sanction: Sanction | None, text: str) -> str:
    chat = await chats.get(context.unit, sanction.chat_id) if sanction is not None else None
    if sanction is None or chat is None or sanction.user_id != context.user_id:
        return "moderation-answer-impossible"
    place = await place_for(context, chat, sanction.issued_by)
    if place.public:
        return "moderation-answer-impossible"
    if not await sanctions.answer(context.unit, sanction.number):
        return "moderation-answer-already"
    words: Html = say(
        context, place, "moderation-answer-card",
        number=str(sanction.number), name=context.name, group=chat.title, words=text[:LONGEST_ANSWER],
    )  # fmt: skip
    buttons = [undo_button(context, place, sanction)] if sanction.active else []
    context.wish(tell(context, place, words, *buttons, about=context.user_id))
    return "moderation-answer-sent"


FEATURE = Feature(
    name="replies", buttons=(Button("write", write),), deep_links={LINK: follow}, answers={"words": carry}
)

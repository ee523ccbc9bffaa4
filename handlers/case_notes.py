"""Moderators' notes on a case: written in their chat, kept sealed, shown folded on the card, erased with the case."""

from __future__ import annotations

from telegram import Update

from domain.cases import Event, may_take, read_number
from handlers import alerts, case_cards, case_names, case_steps
from handlers.kit.context import Context
from handlers.kit.raw import Raw, command, message, replied_message, sender
from storage import case_texts, cases, outbox
from storage.cache import Caches
from storage.cases import Case


async def explain(update: Update, context: Context) -> None:
    """Say how a note is written: by answering the card."""
    case = await case_steps.pressed(context)
    if case is not None:
        context.toast(context.label("case-toast-note", number=str(case.number)), alert=True)


def answers_waymark(raw: Raw, caches: Caches) -> bool:
    """Whether somebody answers a bot in words where a card may be: nowhere in a group of members."""
    found = message(raw)
    if found is None or sender(raw) is None or not found.get("text") or found["text"].startswith("/"):
        return False
    here = caches.chats.get(found["chat"]["id"])
    if here is not None and here.role != "moderators":
        return False
    other = replied_message(found)
    return other is not None and bool((other.get("from") or {}).get("is_bot"))


async def hear_answer(update: Update, context: Context) -> None:
    """Take an answer to a card for a note; an answer to anything else is talk."""
    found = message(context.raw)
    other = replied_message(found) if found is not None else None
    if found is None or other is None:
        return
    name = await outbox.name_of(context.unit, context.chat_id, other["message_id"]) or ""
    case = await cases.get(context.unit, case_cards.number_in(name))
    if case is not None and case.is_open and await case_steps.is_here(context, case):
        await _keep(context, case, found["text"])


async def write(update: Update, context: Context) -> None:
    """Keep the text of `/modnote 27 text` with case 27."""
    given = command(context.raw, context.program.username)
    number, _, text = (given[1] if given else "").partition(" ")
    case = await cases.get(context.unit, read_number(number.lstrip("#")))
    mine = case is not None and case.is_open and await case_steps.is_here(context, case)
    if not mine or not text.strip():
        if context.in_private or (context.chat is not None and context.chat.role == "moderators"):
            context.reply(context.t("case-note-usage"), silent=True)
        return
    assert case is not None
    await _keep(context, case, text.strip())


async def _keep(context: Context, case: Case, text: str) -> None:
    if not may_take(context.user_id, case.user_id):
        return
    await case_texts.keep(
        context.unit, context.program.seal, case.number, case_texts.NOTE, text, author=context.user_id
    )
    await cases.note(context.unit, case.number, Event.NOTE, context.user_id)
    await cases.touch(context.unit, case.number, context.user_id)
    noted = context.t("case-noted", number=str(case.number))
    context.reply(case_names.marked(context, case, context.language, noted), silent=True)
    await alerts.refresh(context, case)

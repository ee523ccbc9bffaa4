"""A person's own data: seeing it, taking a copy, erasing all of it at once. It owns the program's tables, too."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import timedelta
from typing import Any

from telegram import Update

from content.texts import Html
from domain.sanctions import Kind
from handlers.kit.context import Context
from handlers.kit.feature import Button, Command, Feature, MenuEntry, Owned
from handlers.kit.screens import is_answered, menu_button, show, show_door
from handlers.kit.wishes import button, delete, document
from storage import people, personal_data, sanctions

FILE_NAME = "waymark-data.json"
WORDS = frozenset({"delete", "slet", "löschen", "loeschen"})  # any of them, whatever the language
ANSWER_WITHIN = timedelta(minutes=15)


async def see(update: Update, context: Context) -> None:
    """Show how many rows there are of what."""
    if not context.in_private:
        show_door(context, "mydata-group", "mydata")
        return
    rows = await _rows(context)
    titles = {owned.table: owned.title for _, owned in context.program.registry.tables()}
    lines = [context.t("mydata-line", title=context.t(titles[table]), count=len(rows[table])) for table in rows]
    text = context.t("mydata-kept", list=Html("\n".join(lines))) if lines else context.t("mydata-nothing")
    keep = [
        [button(context.label("mydata-button-copy"), "mydata:copy")],
        [button(context.label("mydata-button-erase"), "mydata:erase")],
    ]
    show(context, text, context.private_keyboard(*(keep if lines else []), [menu_button(context)]))


async def send_copy(update: Update, context: Context) -> None:
    """Send every row as a file."""
    context.toast()
    content = {"user_id": context.user_id, "copied_at": context.now, "tables": await _rows(context)}
    file = document(
        context.chat_id,
        FILE_NAME,
        personal_data.as_json(content),
        context.t("mydata-copy-caption"),
        about=context.user_id,
    )
    markup = context.private_keyboard([button(context.label("mydata-button-remove"), "mydata:remove")])
    context.wish(replace(file, params={**file.params, "reply_markup": markup}))


async def remove_copy(update: Update, context: Context) -> None:
    """Take the file out of the chat again."""
    context.toast(context.label("mydata-toast-removed"))
    file = context.raw["callback_query"].get("message") or {}
    if context.in_private and "document" in file:
        context.wish(delete(context.chat_id, file["message_id"]))


async def ask_to_erase(update: Update, context: Context) -> None:
    """Say what goes and what stays, and ask for the word."""
    if not context.in_private:
        return
    expires_at = context.now + ANSWER_WITHIN
    await people.ask(context.unit, context.user_id, "mydata", "erase", {}, expires_at)
    show(context, context.t("mydata-erase-question"), _question_keyboard(context))


async def keep(update: Update, context: Context) -> None:
    """Change nothing."""
    await people.stop_asking(context.unit, context.user_id)
    show(context, context.t("mydata-kept-everything"), context.private_keyboard([menu_button(context)]))


async def read_word(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Erase everything if the word was typed, and nothing otherwise."""
    if unicodedata.normalize("NFC", text.strip().strip(".\"'„“”»«")).casefold() not in WORDS:
        if not is_answered(context):
            context.reply(context.t("mydata-other-word"), _question_keyboard(context))
        return
    words, keyboard = context.t("mydata-erased"), context.private_keyboard()
    await erase_member(context, context.user_id)
    context.whisper(context.user_id, words, keyboard)


async def erase_member(context: Context, user_id: int) -> None:
    """Erase a person from every table; of an active ban only its fingerprint stays."""
    for each in await sanctions.of_person(context.unit, user_id):
        running = each.state == "active" and (each.until is None or each.until > context.now)
        if each.kind is Kind.BAN and running:
            await sanctions.mark_ban(context.unit, context.program.fingerprint_key, each.chat_id, user_id)
    for _, owned in context.program.registry.tables():
        await owned.erase(context.unit, user_id)
    await personal_data.sweep(context.unit, user_id)
    context.unit.caches.clear()
    context.moment.person = None


async def _rows(context: Context) -> dict[str, list[dict[str, Any]]]:
    owners = [owned for _, owned in context.program.registry.tables() if owned.exported]
    plain = [owned.table for owned in owners if owned.export is None]
    found = await personal_data.rows_of(context.unit, plain, context.user_id)
    for owned in owners:
        if owned.export is not None:
            rows = await owned.export(context.unit, context.program.seal, context.user_id)
            found |= {owned.table: rows} if rows else {}
    return found


def _question_keyboard(context: Context) -> dict[str, Any]:
    return context.private_keyboard([button(context.label("mydata-button-keep"), "mydata:keep")])


FEATURE = Feature(
    name="mydata",
    commands=(Command("mydata", see, aliases=("forgetme", "forget")),),
    buttons=(
        Button("see", see),
        Button("copy", send_copy),
        Button("remove", remove_copy),
        Button("erase", ask_to_erase),
        Button("keep", keep),
    ),
    answers={"erase": read_word},
    menu=(MenuEntry("menu-mydata", "mydata:see", 84),),
    tables=(
        Owned("schedule", "mydata-schedule", personal_data.erase_schedule),
        Owned("outbox", "mydata-outbox", personal_data.erase_outbox),
        Owned("kept_message", "mydata-kept-message", personal_data.erase_kept_messages),
        # An update is emptied as soon as it is handled; what the table holds of a person now is this very message.
        Owned("inbox", "mydata-inbox", personal_data.erase_inbox, exported=False),
        Owned("offset", "mydata-offset", personal_data.erase_nothing, exported=False),
    ),
)

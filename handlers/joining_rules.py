"""The rules of a group, shown to anybody and changed by those who may change the group. It enforces none of them."""

from __future__ import annotations

from telegram import Update

from content.texts import Html
from domain.errors import UsageError
from handlers.joining_cards import LONGEST_RULES, JoiningOptions, rules
from handlers.kit.context import Context
from handlers.kit.raw import command
from storage import chats, people

USUAL = frozenset({"default", "standard", "usual"})


async def show(_update: Update, context: Context) -> None:
    """The rules of this group; in private those of every group the person is in."""
    if not context.in_private:
        options = await context.options(JoiningOptions, "joining")
        context.reply(rules(context, options, context.language), silent=True)
        return
    parts = []
    for chat_id in await people.chats_of(context.unit, context.user_id):
        group = await chats.get(context.unit, chat_id)
        if group is not None and group.active and group.role == "group":
            options = await context.options(JoiningOptions, "joining", chat_id)
            title = context.t("joining-rules-of", group=group.title)
            parts.append(f"{title}\n{rules(context, options, context.language)}")
    usual = rules(context, JoiningOptions(), context.language)
    context.reply(Html("\n\n".join(parts) or usual), context.private_keyboard())


async def change(_update: Update, context: Context) -> None:
    """Give the group its own rules, or the usual ones back."""
    given = command(context.raw, context.program.username)
    words = given[1] if given else ""
    if not words:
        raise UsageError("joining-setrules-usage")
    if len(words) > LONGEST_RULES:
        raise UsageError("joining-setrules-long", limit=LONGEST_RULES)
    usual = words.casefold() in USUAL
    await chats.choose(context.unit, context.chat_id, "joining", rules=None if usual else words)
    context.reply(context.t("joining-setrules-usual" if usual else "joining-setrules-done"), silent=True)

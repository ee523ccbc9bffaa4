"""The moderators' side of prompts: the next days with skip, swap and push now, and gentle mode. It chooses nothing."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from telegram import Update

from content.pack_items import Prompt
from content.texts import Html
from domain.errors import UsageError
from domain.prompt_picker import Horizon
from domain.walltime import local_date
from handlers import prompt_cards
from handlers.kit.changes import announce_change
from handlers.kit.context import Context
from handlers.kit.raw import command
from handlers.kit.rights import permitted
from handlers.kit.wishes import button, keyboard, link
from handlers.prompt_choice import EXTRA, SLOT, PromptOptions, days_ahead, options_of
from handlers.prompt_posts import publish
from storage import chats, links, prompts
from storage.chats import Chat
from storage.links import Link
from storage.prompts import Change

RIGHT = "can_change_info"
PANEL_LINK = "prompts_panel"
ACTIONS = ("skip", "swap", "push")
Days = list[tuple[date, Prompt | None, Change]]


async def show_door(update: Update, context: Context) -> None:
    """Lead whoever may change the group to its prompts, in private."""
    token = await links.make(context.unit, PANEL_LINK, chat_id=context.chat_id, user_id=context.user_id)
    markup = keyboard([link(context.label("prompts-button-open"), context.start_link(token))])
    context.reply(context.t("prompts-door"), markup, silent=True)


async def open_panel(update: Update, context: Context, link: Link) -> None:
    """Show a group's next days to the person who asked for them there."""
    chat = await chats.get(context.unit, link.chat_id or 0)
    if chat is None or not chat.active:
        context.reply(context.t("prompts-group-gone"), context.private_keyboard())
    else:
        context.reply(*await _panel(context, chat))


async def skip(update: Update, context: Context) -> None:
    """Leave a day without a prompt, or give it back."""
    chat, day = await _pressed(context)
    if chat is None or day is None:
        return
    change = (await prompts.changes(context.unit, chat.chat_id, day)).get(day, Change())
    await prompts.change(context.unit, chat.chat_id, day, Change(not change.skipped, change.without))
    context.toast(context.label("prompts-toast-kept" if change.skipped else "prompts-toast-skipped"))
    context.change_pressed(*await _panel(context, chat))


async def swap(update: Update, context: Context) -> None:
    """Give a day another prompt; when all were swapped away, begin again with the first."""
    chat, day = await _pressed(context)
    if chat is None or day is None:
        return
    shown, _ = await days_ahead(context, chat, await options_of(context, chat.chat_id))
    item, change = next(((item, change) for on, item, change in shown if on == day), (None, Change()))
    without = (*change.without, item.id) if item is not None else ()
    await prompts.change(context.unit, chat.chat_id, day, Change(change.skipped, without))
    context.toast(context.label("prompts-toast-swapped"))
    context.change_pressed(*await _panel(context, chat))


async def push(update: Update, context: Context) -> None:
    """Post the next prompt now: today's, or one more when today's has been."""
    chat, _ = await _pressed(context)
    if chat is None:
        return
    options = await options_of(context, chat.chat_id)
    shown, _ = await days_ahead(context, chat, options)
    without = shown[0][2].without if shown else ()
    today = local_date(context.now, chat.time_zone)
    had = await prompts.get(context.unit, chat.chat_id, today, SLOT)
    done = await publish(context, chat, options, today, EXTRA if had else SLOT, without)
    context.toast(context.label("prompts-toast-pushed" if done else "prompts-toast-not-pushed"))
    context.change_pressed(*await _panel(context, chat))


async def set_gentle(update: Update, context: Context) -> None:
    """Switch gentle mode on or off by hand, after a loss for instance."""
    given = command(context.raw, context.program.username)
    wanted = {"on": True, "off": False}.get(given[1].lower() if given else "")
    if wanted is None:
        raise UsageError("prompts-gentle-usage")
    await chats.choose(context.unit, context.chat_id, "prompts", gentle=wanted)
    await announce_change(context, context.chat_id)
    context.reply(context.t("prompts-gentle-on" if wanted else "prompts-gentle-off"), silent=True)


async def _pressed(context: Context) -> tuple[Chat | None, date | None]:
    """The group and day a button of the panel names, if whoever pressed it still holds the right there."""
    named, _, day = ":".join(context.arguments).partition(":")
    chat = await chats.get(context.unit, int(named)) if named.lstrip("-").isdigit() else None
    if chat is None or not chat.active:
        context.toast(context.label("toast-gone"))
        return None, None
    allowed = permitted(context, RIGHT, chat.chat_id)
    if not allowed:
        context.toast(context.label("toast-rights-unknown" if allowed is None else "toast-rights-missing"))
        return None, None
    on = _as_date(day)
    if on is not None and on < local_date(context.now, chat.time_zone, time(0)):
        context.toast(context.label("toast-gone"))
        return None, None
    return chat, on


def _as_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


async def _panel(context: Context, chat: Chat) -> tuple[Html, dict[str, Any]]:
    options = await options_of(context, chat.chat_id)
    shown, returns = await days_ahead(context, chat, options)
    lines = [_head(context, chat, options)]
    if await prompts.is_gentle(context.unit, chat.chat_id):
        lines.append(context.t("prompts-panel-gentle"))
    lines.append(Html("\n".join(_line(context, *day) for day in shown)))
    lines.append(_horizon(context, returns))
    return Html("\n\n".join(line for line in lines if line)), _keyboard(context, chat, shown)


def _head(context: Context, chat: Chat, options: PromptOptions) -> Html:
    key = "prompts-panel-on" if options.enabled else "prompts-panel-off"
    return context.t(key, group=chat.title, time=f"{options.at:%H:%M}")


def _line(context: Context, day: date, item: Prompt | None, change: Change) -> Html:
    when = prompt_cards.short_date(context, day)
    if change.skipped:
        return context.t("prompts-panel-skipped", day=when)
    if item is None:
        return context.t("prompts-panel-nothing", day=when)
    return context.t("prompts-panel-day", day=when, tap=item.tap or "·", text=prompt_cards.excerpt(item))


def _horizon(context: Context, returns: Horizon | None) -> Html:
    if returns is None:
        return context.t("prompts-panel-no-repeat")
    day = prompt_cards.long_date(context, returns.returns_on)
    return context.t("prompts-panel-horizon", day=day, rested=returns.rested)


def _keyboard(context: Context, chat: Chat, shown: Days) -> dict[str, Any]:
    rows = []
    for day, _, change in shown:
        when = prompt_cards.button_date(context, day)
        data = f"{chat.chat_id}:{day}"
        if change.skipped:
            rows.append([button(context.label("prompts-button-keep", day=when), f"prompts:skip:{data}")])
        else:
            rows.append(
                [
                    button(context.label("prompts-button-skip", day=when), f"prompts:skip:{data}"),
                    button(context.label("prompts-button-swap", day=when), f"prompts:swap:{data}"),
                ]
            )
    rows.append([button(context.label("prompts-button-push"), f"prompts:push:{chat.chat_id}")])
    return context.private_keyboard(*rows)

"""The daily prompt: one small, skippable thing a day, for the group and for oneself. It never asks for a reply."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from telegram import Update

from content.pack_items import Prompt
from content.texts import FALLBACK
from domain.prompt_picker import choose_for_person
from domain.prompt_timing import LATE_BY
from domain.walltime import local_date
from handlers import prompt_cards, prompt_panel
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.feature import Audience, Button, Command, Due, Feature, MenuEntry, Owned, Where
from handlers.kit.raw import Raw, pressed
from handlers.kit.screens import menu_button, show
from handlers.kit.wishes import button, keyboard, link
from handlers.prompt_choice import PromptOptions, find_item, pack_of
from handlers.prompt_posts import close, miss, post, replan
from storage import cases, chats, links, people, prompts
from storage.links import Link
from storage.prompts import Post

TODAY_LINK = "prompts_today"
CLOSED_LATE_BY = timedelta(days=30)  # who pressed is forgotten however late it is


async def today(update: Update, context: Context) -> None:
    """Show today's prompt with its smaller version."""
    if context.in_private:
        show(context, *await _own_card(context))
    else:
        await _show_group(context)


async def follow_today(update: Update, context: Context, link: Link) -> None:
    """Arrive from a group that has no prompt of its own right now."""
    context.reply(*await _own_card(context))


async def tap(update: Update, context: Context) -> None:
    """Count whoever presses, once, and ask for nothing else."""
    found = await _pressed_post(context)
    if found is not None:
        await prompts.tap(context.unit, found, context.user_id)
    context.toast(context.label("prompts-toast-seen"))


async def block(update: Update, context: Context) -> None:
    """Never bring this family back to whoever presses under the group's post; nobody else sees it."""
    found = await _pressed_post(context)
    item = find_item(context, found.item_id) if found is not None else None
    if item is not None:
        await prompts.block(context.unit, context.user_id, item.family, found)
    context.toast(context.label("prompts-toast-blocked"))


async def block_own(update: Update, context: Context) -> None:
    """Set a family aside for good in private, and show another prompt in its place."""
    item = find_item(context, (context.arguments or [""])[0])
    if item is not None:
        await prompts.block(context.unit, context.user_id, item.family)
    context.toast(context.label("prompts-toast-blocked"))
    context.change_pressed(*await _own_card(context))


async def unblock(update: Update, context: Context) -> None:
    """Let everything come back that was set aside."""
    await prompts.erase_blocks(context.unit, context.user_id)
    show(context, *await _own_card(context))


async def _show_group(context: Context) -> None:
    """Repeat today's prompt; in gentle mode only one that may stand beside somebody in crisis."""
    chat = context.chat
    item = None
    if chat is not None:
        posted = await prompts.latest(context.unit, chat.chat_id, local_date(context.now, chat.time_zone))
        item = find_item(context, posted.item_id) if posted else None
        if item is not None and not item.heavy_day and await prompts.is_gentle(context.unit, chat.chat_id):
            item = None
    if item is not None:
        context.reply(prompt_cards.body(context.program, item, context.language), silent=True)
        return
    token = await links.make(context.unit, TODAY_LINK, chat_id=context.chat_id)
    markup = keyboard([link(context.label("prompts-button-open"), context.start_link(token))])
    context.reply(context.t("prompts-none-here"), markup, silent=True)


async def _own_card(context: Context) -> tuple[str, dict[str, Any]]:
    item = await _own_item(context)
    if item is None:
        again = button(context.label("prompts-button-unblock"), "prompts:unblock")
        return context.t("prompts-none-left"), context.private_keyboard([again], [menu_button(context)])
    never = button(context.label("prompts-button-not-for-me"), f"prompts:never:{item.id}")
    return (
        prompt_cards.body(context.program, item, context.language),
        context.private_keyboard([never, menu_button(context)]),
    )


async def _own_item(context: Context) -> Prompt | None:
    """The group's prompt of today where it suits this person, else one of their own round: the same all day."""
    blocked = await prompts.blocked_families(context.unit, context.user_id)
    gentle = await cases.open_case_of(context.unit, context.user_id) is not None
    zone = "UTC"
    for chat_id in await people.chats_of(context.unit, context.user_id):
        chat = await chats.get(context.unit, chat_id)
        if chat is None or not chat.active or chat.role != "group":
            continue
        zone = chat.time_zone
        posted = await prompts.latest(context.unit, chat_id, local_date(context.now, zone))
        item = find_item(context, posted.item_id) if posted else None
        if item is not None and _suits(context, item, blocked, gentle=gentle):
            return item
    on = local_date(context.now, zone)
    for language in dict.fromkeys((context.language, FALLBACK)):
        pool = [item for item in pack_of(context, language) if item.heavy_day or not gentle]
        if (own := choose_for_person(pool, context.user_id, on, blocked)) is not None:
            return own
    return None


def _suits(context: Context, item: Prompt, blocked: Iterable[str], *, gentle: bool) -> bool:
    return (
        item.family not in blocked
        and item.audience != "group"
        and item.lang == context.language
        and (item.heavy_day or not gentle)
    )


async def _pressed_post(context: Context) -> Post | None:
    day, _, slot = ":".join(context.arguments).partition(":")
    try:
        return await prompts.get(context.unit, context.chat_id, date.fromisoformat(day), slot)
    except ValueError:
        return None


def needs(raw: Raw) -> Iterable[Need]:
    """Who moderates the group that a button of the panel names."""
    data = pressed(raw)
    if data is not None and data[0] == "prompts" and data[1:2] and data[1] in prompt_panel.ACTIONS:
        named = data[2] if len(data) > 2 else ""
        if named.lstrip("-").isdigit():
            yield Need(int(named))


FEATURE = Feature(
    name="prompts",
    commands=(
        Command("today", today),
        Command(
            "prompts",
            prompt_panel.show_door,
            where=Where.GROUP,
            right=prompt_panel.RIGHT,
            audience=Audience.MODERATORS,
        ),
        Command(
            "gentle",
            prompt_panel.set_gentle,
            where=Where.GROUP,
            right=prompt_panel.RIGHT,
            audience=Audience.MODERATORS,
        ),
    ),
    buttons=(
        Button("tap", tap),
        Button("block", block),
        Button("today", today),
        Button("never", block_own),
        Button("unblock", unblock),
        Button("skip", prompt_panel.skip),
        Button("swap", prompt_panel.swap),
        Button("push", prompt_panel.push),
    ),
    deep_links={prompt_panel.PANEL_LINK: prompt_panel.open_panel, TODAY_LINK: follow_today},
    options=PromptOptions,
    due=(Due("post", post, LATE_BY, miss), Due("close", close, CLOSED_LATE_BY, close)),
    tables=(
        Owned("prompt_post", "mydata-prompt-post", prompts.erase_nothing, exported=False),
        Owned("prompt_change", "mydata-prompt-change", prompts.erase_nothing, exported=False),
        Owned("prompt_notice", "mydata-prompt-notice", prompts.erase_nothing, exported=False),
        Owned("prompt_tap", "mydata-prompt-tap", prompts.erase_taps),
        Owned("prompt_block", "mydata-prompt-block", prompts.erase_blocks),
    ),
    menu=(MenuEntry("menu-today", "prompts:today", 20),),
    needs=needs,
    changed=replan,
)

"""Posting a group's prompt at its hour and closing it in the evening. Which one it is, is chosen elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from content.pack_items import Prompt
from domain.prompt_timing import coming, ends_at, is_too_late, wait_until
from domain.wishes import Urgency, Wish
from handlers import prompt_cards
from handlers.kit.context import Context
from handlers.kit.wishes import edit, edit_keyboard, send
from handlers.prompt_choice import SLOT, PromptOptions, choose, find_item, options_of
from storage import chats, prompts, schedule
from storage.chats import Chat
from storage.prompts import POSTING, Change, Post
from storage.schedule import Occasion

CLOSING = "prompts.close"
PLANNED_AHEAD = 30  # days; enough to find the next of a group's weekdays that is not spent


async def plan_next(context: Context, chat: Chat, options: PromptOptions) -> None:
    """Plan the next day's prompt: one occasion for each local date."""
    days = list(coming(context.now, options.at, chat.time_zone, options.weekdays, PLANNED_AHEAD))
    if not days:
        return
    spent = await prompts.spent_days(context.unit, chat.chat_id, SLOT, days[0][0])
    for day, moment in days:
        if day not in spent:
            await schedule.plan(context.unit, POSTING, chat.chat_id, f"{day}:{SLOT}", moment)
            return


async def replan(context: Context, chat_id: int) -> None:
    """Follow changed settings; a post that already waits for a pause in the talk keeps its turn."""
    options = await options_of(context, chat_id)
    await prompts.drop_planned(context.unit, chat_id, begun=not options.enabled)
    await prompts.trouble_is_over(context.unit, chat_id, "empty")
    chat = await chats.get(context.unit, chat_id)
    if chat is not None and options.enabled:
        await plan_next(context, chat, options)


async def post(occasion: Occasion, context: Context) -> None:
    """Post the prompt of a day, or wait for a better moment; either way the next day is planned."""
    chat = context.chat
    options = await options_of(context, occasion.chat_id)
    if chat is None or not options.enabled:
        return
    await plan_next(context, chat, options)
    due = _first_due(occasion)
    later = wait_until(
        context.now,
        due,
        heard=context.program.pulse.get(chat.chat_id) if options.wait_for_quiet else None,
        crisis=await prompts.crisis_began(context.unit, chat.chat_id),
    )
    if is_too_late(later or context.now, due):
        return
    if later is not None:
        waiting = replace(occasion, payload={**occasion.payload, "since": due.isoformat()})
        await schedule.postpone(context.unit, waiting, later)
        return
    day = date.fromisoformat(occasion.occurrence.partition(":")[0])
    change = (await prompts.changes(context.unit, chat.chat_id, day)).get(day, Change())
    if not change.skipped:
        await publish(context, chat, options, day, SLOT, change.without)


async def miss(occasion: Occasion, context: Context) -> None:
    """Leave out a prompt whose hour is long past, and plan the next day's."""
    options = await options_of(context, occasion.chat_id)
    if context.chat is not None and options.enabled:
        await plan_next(context, context.chat, options)


async def publish(
    context: Context, chat: Chat, options: PromptOptions, day: date, slot: str, without: tuple[str, ...] = ()
) -> bool:
    """Choose, note and only then wish a post, so that a restart can't choose anew; whether it was done."""
    if not chat.active:
        return False
    if chat.bot_status == "restricted" and not chat.may("can_send_messages"):
        await _tell_once(context, chat, "silenced", "prompts-cannot-write")
        return False
    item = await choose(context, chat, options, day, without)
    if item is None:
        if not await prompts.is_gentle(context.unit, chat.chat_id):
            await _tell_once(context, chat, "empty", "prompts-none-fits")
        return False
    before = await prompts.latest(context.unit, chat.chat_id)
    given = Post(chat.chat_id, day, slot, item.id, item.lang, context.now)
    if not await prompts.keep(context.unit, given):
        return False
    await prompts.trouble_is_over(context.unit, chat.chat_id, "silenced")
    known = before is not None and not await prompts.was_sent(context.unit, before)
    context.wish(
        _post_wish(context, chat, item, given, () if known else _notice(context, chat, "prompts-cannot-write"))
    )
    closing = ends_at(context.now, day, chat.time_zone)
    await schedule.plan(context.unit, CLOSING, chat.chat_id, f"{day}:{slot}", closing)
    return True


async def close(occasion: Occasion, context: Context) -> None:
    """Take the buttons from a post, say how many took part if they were enough, and forget who."""
    day, _, slot = occasion.occurrence.partition(":")
    given = await prompts.get(context.unit, occasion.chat_id, date.fromisoformat(day), slot)
    if given is None or given.closed_at is not None:
        return
    await prompts.close(context.unit, given)
    chat = context.chat
    if chat is None or not chat.active or not await prompts.was_sent(context.unit, given):
        return
    item = find_item(context, given.item_id)
    how: dict[str, Any] = {
        "refers_to": given.name,
        "urgency": Urgency.SCHEDULED,
        "key": f"prompt-close:{chat.chat_id}:{day}:{slot}",
    }
    if item is None:
        context.wish(edit_keyboard(chat.chat_id, **how))
    else:
        language = context.program.texts.spoken(chat.language)
        context.wish(edit(chat.chat_id, prompt_cards.closed(context.program, item, language, given), **how))


def _first_due(occasion: Occasion) -> datetime:
    since = occasion.payload.get("since")
    return datetime.fromisoformat(since) if since else occasion.due_at


def _post_wish(context: Context, chat: Chat, item: Prompt, given: Post, otherwise: tuple[Wish, ...]) -> Wish:
    program = context.program
    language = program.texts.spoken(chat.language)
    return send(
        chat.chat_id,
        prompt_cards.body(program, item, language),
        keyboard=prompt_cards.buttons(program, item, language, given.local_date, given.slot),
        silent=True,
        urgency=Urgency.SCHEDULED,
        key=f"prompt:{chat.chat_id}:{given.local_date}:{given.slot}",
        keep_as=given.name,
        otherwise=otherwise,
    )


async def _tell_once(context: Context, chat: Chat, about: str, key: str) -> None:
    if await prompts.tell_once(context.unit, chat.chat_id, about):
        context.wish(*_notice(context, chat, key))


def _notice(context: Context, chat: Chat, key: str) -> tuple[Wish, ...]:
    """A word to the moderators, if the group has any."""
    if chat.moderators_chat_id is None:
        return ()
    words = context.program.texts.say(chat.language, key, group=chat.title)
    return (send(chat.moderators_chat_id, words, silent=True),)

"""What a group chose about its prompts, and from that and what it saw, which one is next. It posts nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from itertools import islice
from typing import Literal

from pydantic import BaseModel, ConfigDict

from content.pack_items import Prompt, Tone
from content.texts import FALLBACK
from domain import prompt_picker
from domain.prompt_picker import TONES, Horizon, Posted, Taste
from domain.prompt_timing import WEEKDAYS, coming
from handlers.kit.context import Context
from storage import prompts
from storage.chats import Chat
from storage.prompts import Change

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Hour = Literal[6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]
SLOT = "day"
EXTRA = "extra"
PREVIEWED = 7
LOOKED_AHEAD = 800  # days; no pack is meant to reach further


class PromptOptions(BaseModel):
    """What a group can choose about its daily prompt."""

    model_config = ConfigDict(extra="ignore")

    enabled: bool = False
    hour: Hour = 9
    minute: Literal[0, 15, 30, 45] = 0
    tones: list[Tone] = list(TONES)  # type: ignore[arg-type]
    weekdays: list[Weekday] = list(WEEKDAYS)  # type: ignore[arg-type]
    wait_for_quiet: bool = True
    gentle: bool = False

    @property
    def at(self) -> time:
        return time(self.hour, self.minute)


async def options_of(context: Context, chat_id: int) -> PromptOptions:
    return await context.options(PromptOptions, "prompts", chat_id)


async def choose(
    context: Context, chat: Chat, options: PromptOptions, on: date, without: Iterable[str] = ()
) -> Prompt | None:
    """The prompt for a day of a group; None when nothing may be shown."""
    seen = await _seen(context, chat)
    taste = await _taste(context, chat, options)
    return prompt_picker.pick(_shelves(context, chat), seen, on, taste, tuple(without))


async def days_ahead(
    context: Context, chat: Chat, options: PromptOptions
) -> tuple[list[tuple[date, Prompt | None, Change]], Horizon | None]:
    """The next days of a group with what each would bring, and when something comes back for the first time."""
    unit = context.unit
    coming_days = (day for day, _ in coming(context.now, options.at, chat.time_zone, options.weekdays, LOOKED_AHEAD))
    found = list(coming_days)
    spent = await prompts.spent_days(unit, chat.chat_id, SLOT, found[0]) if found else set()
    days = [day for day in found if day not in spent]
    changes = await prompts.changes(unit, chat.chat_id, days[0]) if days else {}
    next_days = list(islice(days, PREVIEWED))
    kept = [day for day in next_days if not changes.get(day, Change()).skipped]
    seen, taste = await _seen(context, chat), await _taste(context, chat, options)
    shelves = _shelves(context, chat)
    swapped = {day: change.without for day, change in changes.items()}
    picked = dict(prompt_picker.preview(shelves, seen, kept, taste, swapped))
    shown = [(day, picked.get(day), changes.get(day, Change())) for day in next_days]
    return shown, prompt_picker.horizon(shelves, seen, days, taste)


def find_item(context: Context, item_id: str) -> Prompt | None:
    """The prompt with this id in the pack of any language."""
    return next(
        (pack.prompt_by_id[item_id] for pack in context.program.packs.values() if item_id in pack.prompt_by_id), None
    )


def pack_of(context: Context, language: str) -> list[Prompt]:
    """The prompts of a language that are in use."""
    found = context.program.packs.get(language)
    return [item for item in found.prompts if item.review is None or item.review.status != "retired"] if found else []


def _shelves(context: Context, chat: Chat) -> list[list[Prompt]]:
    languages = dict.fromkeys((context.program.texts.spoken(chat.language), FALLBACK))
    return [pack_of(context, language) for language in languages]


async def _seen(context: Context, chat: Chat) -> list[Posted]:
    found = []
    for post in await prompts.history(context.unit, chat.chat_id):
        item = find_item(context, post.item_id)
        family, tone = (item.family, item.tone) if item else ("", "")
        found.append(Posted(post.local_date, post.item_id, family, tone))
    return found


async def _taste(context: Context, chat: Chat, options: PromptOptions) -> Taste:
    gentle = await prompts.is_gentle(context.unit, chat.chat_id)
    return Taste(chat.chat_id, options.hour, frozenset(options.tones), gentle=gentle)

"""How prompts look: the post, its closing line, and the same words in private. It decides nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

from babel.dates import format_date

from content.pack_items import Prompt
from content.texts import Html
from domain.prompt_timing import ENOUGH_TO_COUNT
from handlers.kit.context import Context, Program
from handlers.kit.wishes import button, keyboard
from storage.prompts import Post

EXCERPT = 70


def body(program: Program, item: Prompt, language: str) -> Html:
    """A prompt with its invitation and its smaller version; one in another language says so."""
    say = program.texts.say
    parts = [] if item.lang == language else [say(language, "prompts-in-english")]
    parts.append(say(language, "prompts-text", text=item.text.strip()))
    if item.invite:
        parts.append(say(language, "prompts-invite", invite=item.invite.strip()))
    if item.small:
        parts.append(say(language, "prompts-smaller", small=item.small.strip()))
    return Html("\n\n".join(parts))


def buttons(program: Program, item: Prompt, language: str, on: date, slot: str) -> dict[str, Any]:
    """What can be pressed under a post: that one took part, and that it is not for oneself."""
    plain = program.texts.plain
    row = []
    if item.tap:
        row.append(button(plain(language, "prompts-button-tap", tap=item.tap), f"prompts:tap:{on}:{slot}"))
    row.append(button(plain(language, "prompts-button-not-for-me"), f"prompts:block:{on}:{slot}"))
    return keyboard(row)


def closed(program: Program, item: Prompt, language: str, post: Post) -> Html:
    """A post at the end of its day, with how many took part where that is enough people to name nobody."""
    text = body(program, item, language)
    if post.taps < ENOUGH_TO_COUNT:
        return text
    return Html(f"{text}\n\n{program.texts.say(language, 'prompts-taps', count=post.taps)}")


def short_date(context: Context, day: date) -> str:
    return format_date(day, "EEE d MMM", locale=context.language)


def long_date(context: Context, day: date) -> str:
    return format_date(day, "d MMMM y", locale=context.language)


def excerpt(item: Prompt) -> str:
    """The beginning of a prompt, for a list."""
    text = " ".join(item.text.split())
    return text if len(text) <= EXCERPT else f"{text[: EXCERPT - 1].rsplit(' ', 1)[0]}…"


def button_date(context: Context, day: date) -> str:
    return format_date(day, "EEE d", locale=context.language)

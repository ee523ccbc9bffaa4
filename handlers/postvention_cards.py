"""What moderators see about /postvention: the question before it, how it stands, and the guide; it begins nothing."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from babel.dates import format_date

from content.texts import Html
from handlers.kit import wishes
from handlers.kit.context import Context
from storage.chats import Chat
from storage.postvention import Postvention

GUIDE = ("postvention-guide-say", "postvention-guide-care")
LOCALES = {"en": "en_GB"}
Rows = list[list[dict[str, str]]]


def card(context: Context, language: str, group: Chat, running: Postvention | None) -> tuple[Html, Rows]:
    """The question whether to begin, or until when it lasts with the ways to end it or draw it out."""
    if running is None:
        html = context.program.texts.say(language, "postvention-question", group=group.title)
        return html, _rows(context, language, group, ("begin", "place", "cancel"))
    html = context.program.texts.say(
        language, "postvention-running", group=group.title, until=_day(running, group, language)
    )
    return html, _rows(context, language, group, ("extend", "end"))


def _rows(context: Context, language: str, group: Chat, actions: tuple[str, ...]) -> Rows:
    plain = context.program.texts.plain
    return [
        [wishes.button(plain(language, f"postvention-button-{each}"), f"postvention:{each}:{group.chat_id}")]
        for each in actions
    ]


def _day(running: Postvention, group: Chat, language: str) -> str:
    local = running.until.astimezone(ZoneInfo(group.time_zone))
    return format_date(local.date(), "d MMMM", locale=LOCALES.get(language, language))

"""Typed answers in the set-up: a time zone or a country becomes buttons, and only a press saves anything."""

from __future__ import annotations

from typing import Any

from telegram import Update

from content.countries import country_name, find_country, flag
from content.places import find_zones
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.screens import in_rows, short_label

LONGEST = 60
MOST_OFFERED = 8


async def read_zone(_update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Offer the time zones that fit; the question stays open for another try."""
    found = find_zones(text[:LONGEST])
    _offer(context, "zone", payload["chat"], [(zone.replace("_", " "), zone) for zone in found])


async def read_country(_update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Offer the countries that fit and have help lines."""
    language = context.language
    codes = find_country(text[:LONGEST])
    known = [code for code in codes if context.program.helplines.country(code) is not None]
    if codes and not known:
        context.reply(context.t("setup-country-without", country=country_name(codes[0], language)), _back(context))
        return
    named = [(f"{flag(code)} {country_name(code, language)}", code) for code in known]
    _offer(context, "country", payload["chat"], named[:MOST_OFFERED])


def _offer(context: Context, action: str, chat_id: int, found: list[tuple[str, str]]) -> None:
    if not found:
        context.reply(context.t(f"setup-{action}-unknown"), _back(context))
        return
    buttons = [wishes.button(short_label(words), f"setup:{action}:{chat_id}:{value}") for words, value in found]
    key = f"setup-{action}-one" if len(found) == 1 else f"setup-{action}-several"
    context.reply(context.t(key), context.private_keyboard(*in_rows(buttons)))


def _back(context: Context) -> dict[str, Any]:
    return context.private_keyboard()

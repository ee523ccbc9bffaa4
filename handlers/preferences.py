"""A member's own settings, in private: language, country, automatic replies. A group's are in group_settings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from telegram import Update

from content.countries import country_name, find_country, flag
from handlers import group_settings
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.feature import Button, Command, Feature, MenuEntry
from handlers.kit.raw import Raw, pressed
from handlers.kit.screens import change_person, in_rows, is_answered, menu_button, short_label, show
from handlers.kit.wishes import button, keyboard, link
from storage import chats, links, people
from storage.chats import Chat

ANSWER_WITHIN = timedelta(minutes=15)
MOST_OFFERED = 6


async def open_settings(update: Update, context: Context) -> None:
    """Show the member's settings in private; lead whoever may change a group's settings to them.

    In a moderators' chat these are the settings of the groups it watches over.
    """
    if context.in_private:
        _show(context)
        return
    if context.chat is None:
        return
    here = context.chat
    groups = [here] if here.role == "group" else await chats.watched_by(context.unit, here.chat_id)
    doors = [[await _door(context, group)] for group in groups]
    context.reply(context.t("settings-group-door"), keyboard(*doors), silent=True)


async def choose_language(update: Update, context: Context) -> None:
    wanted = (context.arguments or [""])[0]
    if wanted in context.program.texts.care_languages:
        await change_person(context, language=wanted)
    _show(context)


async def switch_replies(update: Update, context: Context) -> None:
    await change_person(context, automatic_replies=context.arguments[:1] == ["on"])
    _show(context)


async def switch_cards(update: Update, context: Context) -> None:
    """Let others ask Waymark to leave a help card here, or not."""
    await change_person(context, help_cards=context.arguments[:1] == ["on"])
    _show(context)


async def ask_country(update: Update, context: Context) -> None:
    """Ask for a country to be typed."""
    await people.ask(context.unit, context.user_id, "settings", "country", {}, context.now + ANSWER_WITHIN)
    show(context, context.t("settings-country-question"), _question_keyboard(context))


async def read_country(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Keep the typed country if it is clear; offer the few it can be, or ask again."""
    found = find_country(text)
    if len(found) == 1:
        await _keep_country(context, found[0])
    elif 1 < len(found) <= MOST_OFFERED:
        rows = [[button(_country_label(context, code), f"settings:country_is:{code}")] for code in found]
        context.reply(context.t("settings-country-several"), context.private_keyboard(*rows))
    elif not is_answered(context):
        context.reply(context.t("settings-country-unknown"), _question_keyboard(context))


async def choose_country(update: Update, context: Context) -> None:
    """Keep a country that was chosen by button; "none" forgets it."""
    wanted = (context.arguments or [""])[0]
    if wanted == "none":
        await _keep_country(context, None)
    elif find_country(wanted) == [wanted]:
        await _keep_country(context, wanted)
    else:
        context.toast(context.label("toast-gone"))


async def back(update: Update, context: Context) -> None:
    """Leave a question open no longer."""
    await people.stop_asking(context.unit, context.user_id)
    _show(context)


async def _door(context: Context, group: Chat) -> dict[str, str]:
    token = await links.make(context.unit, "group_settings", chat_id=group.chat_id, user_id=context.user_id)
    label = context.label("settings-button-group") if group.chat_id == context.chat_id else group.title
    return link(short_label(label), context.start_link(token))


async def _keep_country(context: Context, code: str | None) -> None:
    await people.stop_asking(context.unit, context.user_id)
    await change_person(context, country=code)
    _show(context)


def _show(context: Context) -> None:
    person = context.person
    replies = person is None or person.automatic_replies
    cards = person is None or person.help_cards
    text = context.t(
        "settings-own",
        spoken=context.label(f"settings-language-{context.language}"),
        whole="yes" if context.language in context.program.texts.languages else "no",
        country=_country(context),
        replies=context.label("settings-on" if replies else "settings-off"),
        cards=context.label("settings-on" if cards else "settings-off"),
    )
    languages = [
        button(context.label(f"settings-language-{each}"), f"settings:language:{each}")
        for each in context.program.texts.care_languages
    ]
    country = [button(context.label("settings-button-country"), "settings:country")]
    if person is not None and person.country:
        country.append(button(context.label("settings-button-no-country"), "settings:country_is:none"))
    switch = button(
        context.label("settings-button-replies-off" if replies else "settings-button-replies-on"),
        f"settings:replies:{'off' if replies else 'on'}",
    )
    leave = button(
        context.label("settings-button-cards-off" if cards else "settings-button-cards-on"),
        f"settings:cards:{'off' if cards else 'on'}",
    )
    show(
        context,
        text,
        context.private_keyboard(*in_rows(languages, 3), country, [switch], [leave], [menu_button(context)]),
    )


def _country(context: Context) -> str:
    code = context.person.country if context.person else None
    return _country_label(context, code) if code else context.label("settings-country-none")


def _country_label(context: Context, code: str) -> str:
    return short_label(f"{flag(code)} {country_name(code, context.language)}")


def _question_keyboard(context: Context) -> dict[str, Any]:
    return context.private_keyboard(*in_rows([button(context.label("button-back"), "settings:back")]))


def needs(raw: Raw) -> Iterable[Need]:
    """Who may change a group's settings, where a button names the group."""
    data = pressed(raw)
    if data is not None and data[0] == "settings" and len(data) > 2 and data[1] in group_settings.ACTIONS:
        try:
            yield Need(int(data[2]))
        except ValueError:
            return


FEATURE = Feature(
    name="settings",
    commands=(Command("settings", open_settings, right=group_settings.RIGHT, aliases=("config",)),),
    buttons=(
        Button("open", open_settings),
        Button("language", choose_language),
        Button("replies", switch_replies),
        Button("cards", switch_cards),
        Button("country", ask_country),
        Button("country_is", choose_country),
        Button("back", back),
        *(Button(action, handler) for action, handler in group_settings.ACTIONS.items()),
    ),
    deep_links={"group_settings": group_settings.follow},
    answers={"country": read_country, "group_value": group_settings.read_value},
    menu=(MenuEntry("menu-settings", "settings:open", 80),),
    needs=needs,
)

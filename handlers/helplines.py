"""Help now: help lines for everybody, at any time, without a question first. It judges nothing and keeps no record."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from telegram import Update

from content.countries import country_name, find_country
from content.texts import Html
from domain.distress import Tier
from handlers import help_cards
from handlers.kit.context import HELP_NOW, Context
from handlers.kit.feature import Button, Command, Feature
from handlers.kit.raw import command
from handlers.kit.wishes import button, keyboard, link
from storage import links, people
from storage.links import Link

ANSWER_WITHIN = timedelta(minutes=30)
MOST_CHOICES = 8


async def helplines(update: Update, context: Context) -> None:
    """Show the lines of the country that was named, or of the member's own."""
    given = command(context.raw, context.program.username)
    asked = given[1] if given else ""
    matches = find_country(asked) if asked else []
    if context.in_private:
        await _answer_private(context, asked, matches)
    else:
        await _answer_group(context, asked, matches)


async def help_now(update: Update, context: Context) -> None:
    """Show help at once where the button was pressed in private; lead there from anywhere else."""
    if context.in_private:
        context.toast()
        await _show_own(context)
    else:
        token = await links.make(context.unit, "help", chat_id=context.chat_id)
        context.toast(url=context.start_link(token))


async def follow(update: Update, context: Context, link: Link) -> None:
    """Arrive from a group's button: show help for that group's country."""
    country = await help_cards.country_of(context, context.user_id, link.chat_id)
    context.reply(_now(context, country), _keyboard(context))


async def ask_country(update: Update, context: Context) -> None:
    """Ask for another country: the groups' own as buttons, any other typed."""
    context.toast()
    near = await help_cards.countries_near(context, context.user_id)
    rows = help_cards.country_buttons(near, context.language)
    if rows:
        rows.append([button(context.label("helplines-button-elsewhere"), "help:type")])
        context.reply(context.t("helplines-which-country"), context.private_keyboard(*rows))
    else:
        await _ask_to_type(context)


async def ask_to_type(update: Update, context: Context) -> None:
    context.toast()
    await _ask_to_type(context)


async def read_country(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Read a typed country; words of distress are not an answer and are left to the care feature."""
    if context.program.detector.assess(text).tier is not Tier.NONE:
        await people.stop_asking(context.unit, context.user_id)
        return
    matches = find_country(text)
    if len(matches) == 1:
        await people.stop_asking(context.unit, context.user_id)
        await _show_country(context, matches[0])
    elif matches:
        _offer(context, matches)
    else:
        context.reply(context.t("helplines-country-unknown"), context.private_keyboard())


async def choose_country(update: Update, context: Context) -> None:
    """Show a country that was chosen by button."""
    code = (context.arguments or [""])[0]
    if code not in find_country(code):
        context.toast(context.label("toast-gone"))
        return
    context.toast()
    await people.stop_asking(context.unit, context.user_id)
    await _show_country(context, code)


async def remember(update: Update, context: Context) -> None:
    """Keep the country, because the member said so."""
    code = (context.arguments or [""])[0]
    if code not in find_country(code):
        context.toast(context.label("toast-gone"))
        return
    await people.change(context.unit, context.user_id, country=code)
    context.toast(context.label("helplines-toast-remembered"))
    _settle_choice(context)


async def only_now(update: Update, context: Context) -> None:
    """Keep nothing."""
    context.toast(context.label("helplines-toast-not-kept"))
    _settle_choice(context)


async def worried(update: Update, context: Context) -> None:
    """Help somebody who worries about another person."""
    context.toast()
    country = await help_cards.country_of(context, context.user_id)
    context.reply(
        help_cards.concern(context, country, context.language), context.private_keyboard([_other_country(context)])
    )


async def _answer_private(context: Context, asked: str, matches: list[str]) -> None:
    if len(matches) > 1:
        _offer(context, matches)
    elif matches:
        await _show_country(context, matches[0])
    else:
        await _show_own(context, unknown=bool(asked))


async def _answer_group(context: Context, asked: str, matches: list[str]) -> None:
    """A short answer with the two best lines; which country a member lives in is not shown to the group."""
    own = context.chat.country if context.chat else None
    country = matches[0] if len(matches) == 1 else own
    text = help_cards.lines(context, country, context.language, limit=2)
    if asked and len(matches) != 1:
        text = context.t("helplines-not-found", lines=text)
    token = await links.make(context.unit, "help", chat_id=context.chat_id)
    label = context.label("helplines-button-private")
    context.reply(text, keyboard([link(label, context.start_link(token))]), silent=True)


async def _show_own(context: Context, *, unknown: bool = False) -> None:
    country = await help_cards.country_of(context, context.user_id)
    text = _now(context, country)
    if unknown:
        text = context.t("helplines-not-found", lines=text)
    context.reply(text, _keyboard(context))


async def _show_country(context: Context, code: str) -> None:
    """Show a country's lines; offer to remember the country if it is new."""
    known = context.person.country if context.person else None
    rows = []
    if code != known:
        rows.append(
            [
                button(context.label("helplines-button-remember"), f"help:keep:{code}"),
                button(context.label("helplines-button-just-now"), "help:once"),
            ]
        )
    rows.append([_other_country(context)])
    text = help_cards.lines(context, code, context.language)
    if code != known:
        text = context.t("helplines-remember", lines=text, country=country_name(code, context.language))
    context.reply(text, context.private_keyboard(*rows))


async def _ask_to_type(context: Context) -> None:
    await people.ask(context.unit, context.user_id, "help", "country", {}, context.now + ANSWER_WITHIN)
    context.reply(context.t("helplines-type-country"), context.private_keyboard())


def _offer(context: Context, codes: list[str]) -> None:
    rows = help_cards.country_buttons(codes[:MOST_CHOICES], context.language)
    context.reply(context.t("helplines-which-of-these"), context.private_keyboard(*rows))


def _settle_choice(context: Context) -> None:
    """Take the two buttons away, so that the choice is made once."""
    context.change_pressed_keyboard(context.private_keyboard([_other_country(context)]))


def _now(context: Context, country: str | None) -> Html:
    return context.t("helplines-now", lines=help_cards.lines(context, country, context.language))


def _keyboard(context: Context) -> dict[str, Any]:
    return context.private_keyboard(
        [_other_country(context)],
        [button(context.label("helplines-button-worried"), "help:worried")],
        [button(context.label("button-menu"), help_cards.MENU)],
    )


def _other_country(context: Context) -> dict[str, str]:
    return button(context.label("helplines-button-other-country"), "help:country")


FEATURE = Feature(
    name="help",
    commands=(Command("helplines", helplines, aliases=("crisis", "hotlines")),),
    buttons=(
        Button(HELP_NOW.partition(":")[2], help_now),
        Button("country", ask_country),
        Button("type", ask_to_type),
        Button("in", choose_country),
        Button("keep", remember),
        Button("once", only_now),
        Button("worried", worried),
    ),
    deep_links={"help": follow},
    answers={"country": read_country},
)

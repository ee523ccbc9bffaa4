"""How help lines are shown: which country's, and each line as text; it answers nothing itself."""

from __future__ import annotations

import html
from collections.abc import Sequence
from urllib.parse import urlsplit

from content.countries import country_name, flag, language_name
from content.helplines import CountryHelp, Line
from content.texts import Html
from handlers.kit.context import Context, Speaking
from handlers.kit.wishes import button
from storage import chats, people

MENU = "home:menu"
BREATHE = "breathe:start"


async def country_of(context: Context, user_id: int, chat_id: int | None = None) -> str | None:
    """A member's country: the one they let us remember, else the group's they come from, else any group's of theirs.

    A moderators' chat has none of its own: there it is that of the group it looks after.
    """
    person = await people.get(context.unit, user_id)
    if person is not None and person.country:
        return person.country
    for group_id in [chat_id] if chat_id is not None else await people.chats_of(context.unit, user_id):
        group = await chats.get(context.unit, group_id)
        if group is not None and group.role == "moderators":
            group = next(iter(await chats.watched_by(context.unit, group_id)), None)
        if group is not None and group.role == "group" and group.country:
            return group.country
    return None


async def countries_near(context: Context, user_id: int) -> list[str]:
    """The countries of the groups a member is in: the likely answers to "which country?"."""
    found: dict[str, None] = {}
    for group_id in await people.chats_of(context.unit, user_id):
        group = await chats.get(context.unit, group_id)
        found |= dict.fromkeys(group.countries if group is not None else ())
    return [code for code in found if context.program.helplines.country(code)][:6]


def emergency_number(context: Speaking, country: str | None, *, ambulance: bool = False) -> str | None:
    """The number to call first in a country; None where the country is not known."""
    known = context.program.helplines.country(country)
    if known is None:
        return None
    return known.medical[0] if ambulance and known.medical else known.emergency[0]


def directory(context: Speaking) -> Html:
    """The international directory of help lines, as a link that shows where it leads."""
    url = context.program.helplines.fallback.directory.url or ""
    return _anchor(url, urlsplit(url).netloc)


def lines(context: Speaking, country: str | None, language: str, *, limit: int = 3, want_chat: bool = False) -> Html:
    """The emergency number and at least two ways to a person; the rule and the directory for unknown countries."""
    known = context.program.helplines.country(country)
    if known is None:
        fallback = context.program.helplines.fallback
        spoken = context.program.texts.spoken(language)
        say = context.program.texts.say
        rule = html.escape(fallback.rule.get(spoken) or fallback.rule["en"], quote=False)
        return Html(f"{rule}\n{say(language, 'helplines-directory', link=directory(context))}")
    shown = [
        _emergency(context, known, language),
        *(_line(context, each, language) for each in known.ways(limit, want_chat)),
    ]
    return Html(
        "\n".join([f"{flag(known.country)} <b>{html.escape(country_name(known.country, language))}</b>", *shown])
    )


def concern(context: Context, country: str | None, language: str) -> Html:
    """Three steps for somebody who worries about another person, and the lines for both of them."""
    steps = context.program.texts.say(language, "helplines-worried")
    return Html(f"{steps}\n\n{lines(context, country, language, limit=2)}")


def country_buttons(codes: Sequence[str], language: str, data: str = "help:in") -> list[list[dict[str, str]]]:
    """One button for each country."""
    return [[button(f"{flag(code)} {country_name(code, language)}", f"{data}:{code}")] for code in codes]


def _emergency(context: Speaking, known: CountryHelp, language: str) -> Html:
    first = known.emergency[0]
    medical = known.medical[0] if known.medical else first
    key = "helplines-emergency" if medical == first else "helplines-emergency-medical"
    return context.program.texts.say(language, key, number=first, medical=medical)


def _line(context: Speaking, line: Line, language: str) -> Html:
    say = context.program.texts.say
    ways = [html.escape(number, quote=False) for number in (line.phone, *line.also) if number]
    if line.text:
        key = "helplines-text-keyword" if line.keyword else "helplines-text"
        ways.append(say(language, key, number=line.text, keyword=line.keyword or ""))
    if line.chat:
        ways.append(_anchor(line.chat, context.program.texts.plain(language, "helplines-chat")))
    elif line.url:
        ways.append(_anchor(line.url, urlsplit(line.url).netloc.removeprefix("www.")))
    if line.hours:
        always = line.hours == "24/7"
        ways.append(
            say(language, "helplines-always" if always else "helplines-hours", hours=line.hours.replace("-", "–"))
        )
    if language not in line.languages:
        spoken = ", ".join(language_name(code, language) for code in line.languages)
        ways.append(say(language, "helplines-spoken", languages=spoken))
    if not line.certain:
        ways.append(say(language, "helplines-uncertain"))
    return Html(f"• <b>{html.escape(line.name, quote=False)}</b>: {' · '.join(ways)}")


def _anchor(url: str, words: str) -> Html:
    return Html(f'<a href="{html.escape(url)}">{html.escape(words, quote=False)}</a>')

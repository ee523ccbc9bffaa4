"""What somebody who worries sees first in private: the four things that may help, or a kind word where none applies."""

from __future__ import annotations

from typing import Any

from content.texts import Html
from domain.worry import Subject
from handlers import help_cards, worry_team
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import people, worries
from storage.worries import Worry

Screen = tuple[Html, dict[str, Any]]


async def shown(context: Context, language: str, payload: dict[str, Any]) -> Screen:
    """The screen a worry, or the lack of one, begins with."""
    found = await worries.get(context.unit, int(payload.get("worry", 0)))
    if found is not None and found.worried == context.user_id:
        return await menu(context, language, found)
    subject = payload.get("screen", str(Subject.NOBODY))
    if subject == Subject.YOURSELF:
        return await for_yourself(context, language, "worry-yourself")
    if subject in (Subject.BOT, Subject.CHANNEL):
        say = context.program.texts.say
        return say(language, f"worry-{subject}"), context.private_keyboard(language=language)
    key = "worry-unknown" if subject == Subject.UNKNOWN else "worry-whom"
    return await _general(context, language, key)


async def menu(context: Context, language: str, worry: Worry) -> Screen:
    """The four things that may help; the first is left out where there is no team that could be told."""
    plain = context.program.texts.plain
    team = await has_team(context, worry)
    actions = [*(["tell"] if team else []), "card", "how", "shaken"]
    rows = [[button(plain(language, f"worry-button-{each}"), f"worry:{each}:{worry.number}")] for each in actions]
    html = context.program.texts.say(
        language, "worry-menu", name=await name_of(context, language, worry), team="yes" if team else "no"
    )
    return html, context.private_keyboard(*rows, language=language)


async def for_yourself(context: Context, language: str, key: str) -> Screen:
    """Help for whoever worries: the lines, breathing, and a person from the team."""
    plain = context.program.texts.plain
    country = await help_cards.country_of(context, context.user_id)
    html = context.program.texts.say(language, key, lines=help_cards.lines(context, country, language))
    rows = [
        [button(plain(language, "care-button-breathe"), help_cards.BREATHE)],
        [button(plain(language, "care-button-team"), "care:team:0")],
    ]
    return html, context.private_keyboard(*rows, language=language)


async def has_team(context: Context, worry: Worry) -> bool:
    """Whether anybody can be told about this member."""
    return await worry_team.desk_for(context, worry) is not None


async def name_of(context: Context, language: str, worry: Worry) -> str:
    person = await people.get(context.unit, worry.about) if worry.about is not None else None
    return person.name if person is not None else context.program.texts.plain(language, "case-somebody")


async def _general(context: Context, language: str, key: str) -> Screen:
    country = await help_cards.country_of(context, context.user_id)
    steps = help_cards.concern(context, country, language)
    words = context.program.texts.plain(language, "worry-button-shaken")
    return (
        Html(f"{context.program.texts.say(language, key)}\n\n{steps}"),
        context.private_keyboard([button(words, "worry:shaken:0")], language=language),
    )

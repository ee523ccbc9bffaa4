"""People and words as cases show them: names linked, so that Telegram notifies whoever is called; words covered."""

from __future__ import annotations

import html

from content.texts import Html
from handlers.kit.context import Context
from storage import people
from storage.cases import Case

MOST_NAMED = 20


def member_link(user_id: int, name: str) -> Html:
    """A name that opens the person's profile."""
    return Html(f'<a href="tg://user?id={user_id}">{html.escape(name, quote=False)}</a>')


async def name_of(context: Context, user_id: int | None, language: str) -> Html:
    """A person's linked name; somebody Waymark does not know, or no longer, has none."""
    person = await people.get(context.unit, user_id) if user_id is not None else None
    if person is not None:
        return member_link(person.user_id, person.name)
    if user_id is not None and user_id == context.user_id:
        return member_link(user_id, context.name)
    return context.program.texts.say(language, "case-somebody")


async def colleagues(context: Context, case: Case, without: frozenset[int] = frozenset()) -> list[people.Person]:
    """Everybody Waymark knows in the moderators' chat of a case, without the member it is about."""
    if case.moderators_chat_id is None:
        return []
    found = []
    for user_id in await people.members_of(context.unit, case.moderators_chat_id):
        person = await people.get(context.unit, user_id)
        if person is not None and user_id not in (case.user_id, context.program.bot_id) and user_id not in without:
            found.append(person)
    return found[:MOST_NAMED]


def together(found: list[people.Person]) -> Html:
    """Several people, each linked."""
    return Html(", ".join(member_link(each.user_id, each.name) for each in found))


def marked(context: Context, case: Case, language: str, text: str) -> Html:
    """Words beside a card; those of a drill say first that it is one."""
    return Html(f"{context.program.texts.say(language, 'drill-mark')} {text}" if case.drill else text)


def folded(text: str, longest: int) -> Html:
    """Words behind a cover that a tap lifts, cut to what a card holds."""
    short = text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
    return Html(f"<tg-spoiler>{html.escape(short, quote=False)}</tg-spoiler>")

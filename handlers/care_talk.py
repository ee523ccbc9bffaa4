"""What the private conversation of care is made of: question, keyboards, whose case it is; it decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from content.texts import Html
from domain.cases import read_number
from domain.wishes import Urgency
from handlers import case_duty, help_cards
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import cases, people
from storage.cases import Case

LISTENS_FOR = timedelta(hours=1)
YES, NO = "care-words-yes", "care-words-no"
DANGER, TALK = "danger", "talk"  # what is typed next answers the question, or is whatever somebody types


@dataclass(frozen=True, slots=True)
class Opening:
    """How the conversation begins: the case it belongs to (0: none), the country, and what is known."""

    case: int
    country: str | None
    imminent: bool = False
    from_group: bool = False
    off_duty: bool = False  # the moderators say when they are there, and right now nobody is


async def opening(
    context: Context, number: int, country: str | None, *, imminent: bool, from_group: bool = True
) -> Opening:
    """How it begins for whoever wrote in a group, with whether anybody is on duty for the case."""
    return Opening(number, country, imminent, from_group, off_duty=await case_duty.is_nobody_for(context, number))


def question(context: Context, language: str, opening: Opening) -> tuple[Html, dict[str, Any]]:
    """The one question, in a language. Where something may have happened, the emergency number stands first."""
    say, plain = context.program.texts.say, context.program.texts.plain
    parts = [say(language, "care-hello-group" if opening.from_group else "care-hello-private")]
    if opening.imminent:
        parts.insert(0, call_first(context, language, opening.country))
    if opening.off_duty:
        parts.append(say(language, "care-off-duty"))
    parts.append(say(language, "care-question"))
    rows = [
        [button(plain(language, f"care-button-{answer}"), f"care:{answer}:{opening.case}")]
        for answer in ("danger", "bad", "okay")
    ]
    if not opening.from_group:
        rows.append([team_button(context, language, opening.case)])
    return Html("\n\n".join(parts)), context.private_keyboard(*rows, language=language)


async def listen(context: Context, number: int, what: str = DANGER, **more: str) -> None:
    """Expect typed words, too: whoever is asked something may write "yes" and not look for a button."""
    expires_at = context.now + LISTENS_FOR
    await people.ask(context.unit, context.user_id, "care", what, {"case": number, **more}, expires_at)


def begins_with(context: Context, text: str, key: str) -> bool:
    """Whether a typed text is one of the words listed under a key, in any language, or begins with one in their own."""
    word = text.casefold().replace(",", "").strip(" .!?…")
    texts = context.program.texts
    if any(word in texts.plain(each, key).split(", ") for each in texts.care_languages):
        return True
    own = texts.plain(context.language, f"{key}-first" if key == YES else key).split(", ")
    first = "".join(each if each.isalnum() or each in "’'" else " " for each in word).split(" ")[0]
    return len(first) > 1 and first in own


async def case_of(context: Context, number: str) -> Case | None:
    """The case with this number, if it is about whoever acts."""
    case = await cases.get(context.unit, read_number(number))
    return case if case is not None and case.user_id == context.user_id else None


async def pressed_case(context: Context) -> Case | None:
    """The case in the pressed button's data, if it is about whoever presses."""
    return await case_of(context, (context.arguments or ["0"])[0])


async def country(context: Context, case: Case | None) -> str | None:
    return await help_cards.country_of(context, context.user_id, case.chat_id if case else None)


def call_first(context: Context, language: str, known_country: str | None) -> Html:
    number = help_cards.emergency_number(context, known_country, ambulance=True)
    return context.program.texts.say(
        language,
        "care-call-first",
        known="yes" if number else "no",
        number=number or "",
        directory=help_cards.directory(context),
    )


def with_lines(context: Context, key: str, known_country: str | None) -> Html:
    return context.t(key, lines=help_cards.lines(context, known_country, context.language))


def team_button(context: Context, language: str, number: int) -> dict[str, str]:
    return button(context.program.texts.plain(language, "care-button-team"), f"care:team:{number}")


def country_button(context: Context) -> dict[str, str]:
    return button(context.label("helplines-button-other-country"), "help:country")


def keyboard(context: Context, number: int, *, team: bool = True) -> dict[str, Any]:
    """What is offered beside help lines: breathing, a person from the team, another country."""
    rows = [[button(context.label("care-button-breathe"), help_cards.BREATHE)]]
    if team:
        rows.append([team_button(context, context.language, number)])
    return context.private_keyboard(*rows, [country_button(context)])


def say(context: Context, html: Html, markup: dict[str, Any]) -> None:
    """Answer with a new message; to a press once a minute at most: a nervous double tap is one wish."""
    query = context.raw.get("callback_query")
    if query is None:
        context.reply(html, markup, urgency=Urgency.CRISIS)
        return
    context.toast()
    message_id = (query.get("message") or {}).get("message_id")
    key = f"care:{context.user_id}:{message_id}:{query['data']}:{context.now:%Y%m%d%H%M}"
    context.reply(html, markup, urgency=Urgency.CRISIS, key=key)

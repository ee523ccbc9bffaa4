"""What somebody at the door is shown: the rules, the second question, how to begin, lines for young people."""

from __future__ import annotations

import html
from typing import Any

from pydantic import BaseModel, Field

from content.countries import country_name
from content.helplines import Line
from content.texts import Html
from domain.joining import Beginning
from domain.wishes import Wish
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.raw import sender
from storage import links
from storage.chats import Chat

Card = tuple[Html, dict[str, Any]]
LONGEST_RULES = 1500
MENU = "home:menu"
BEGINNINGS = {
    Beginning.HELLO: "joining-button-hello",
    Beginning.READ: "joining-button-read-first",
    Beginning.SUPPORT: "joining-button-support",
}


class JoiningOptions(BaseModel):
    """How people come into a group. `minimum_age` 0 asks for no age; `rules` stand in for the three usual lines."""

    minimum_age: int = Field(default=18, ge=0, le=99)
    welcome: bool = True
    rules: str | None = Field(default=None, max_length=LONGEST_RULES)
    notes: bool = True
    hold_newcomers: bool = False


def language_for(context: Context, group: Chat) -> str:
    """The person's own choice, else their Telegram's if Waymark speaks it, else the group's."""
    who = sender(context.raw) or {}
    chosen = context.person.language if context.person is not None else None
    wanted = str(chosen or who.get("language_code") or "").split("-")[0].lower()
    texts = context.program.texts
    return wanted if wanted in texts.languages else texts.spoken(group.language)


def rules(context: Context, options: JoiningOptions, language: str) -> Html:
    """The group's own rules with what always holds, or the three usual lines."""
    if options.rules is None:
        return context.program.texts.say(language, "joining-rules")
    always = context.program.texts.say(language, "joining-always")
    return Html(f"{html.escape(options.rules, quote=False)}\n\n{always}")


def door(context: Context, group: Chat, options: JoiningOptions, language: str, name: str) -> Card:
    """The first message: what this is, what it is not, and the first question."""
    say, label = context.program.texts.say, context.program.texts.plain
    greeting = say(language, "joining-door", name=name, group=group.title)
    text = Html(f"{greeting}\n\n{rules(context, options, language)}")
    if options.minimum_age:
        text = Html(f"{text}\n\n{say(language, 'joining-age', age=options.minimum_age)}")
        older = label(language, "joining-button-older", age=options.minimum_age)
        first = [
            [wishes.button(older, f"joining:agree:{group.chat_id}")],
            [wishes.button(label(language, "joining-button-younger"), f"joining:younger:{group.chat_id}")],
        ]
    else:
        first = [[wishes.button(label(language, "joining-button-read"), f"joining:agree:{group.chat_id}")]]
    privacy = [wishes.button(label(language, "joining-button-privacy"), f"joining:privacy:{group.chat_id}")]
    return text, context.private_keyboard(*first, privacy, language=language)


def threshold(context: Context, group: Chat, options: JoiningOptions, language: str) -> Card:
    """The second question, with the rules once more."""
    say, label = context.program.texts.say, context.program.texts.plain
    text = Html(f"{rules(context, options, language)}\n\n{say(language, 'joining-threshold')}")
    return text, context.private_keyboard(
        [wishes.button(label(language, "joining-button-enter"), f"joining:enter:{group.chat_id}")],
        [wishes.button(label(language, "joining-button-privacy"), f"joining:privacy:{group.chat_id}")],
        language=language,
    )


async def beginning(context: Context, group: Chat, language: str, key: str = "joining-open") -> Card:
    """How a newcomer would like to begin; pressing Start is what lets Waymark write to them later."""
    token = await start_token(context, group)
    label = context.program.texts.plain(language, "joining-button-start")
    return await _choices(context, group, language, key, [wishes.link(label, context.start_link(token))])


async def begun(context: Context, group: Chat, language: str) -> Card:
    """The same question to somebody who has pressed Start."""
    return await _choices(context, group, language, "joining-started")


async def _choices(context: Context, group: Chat, language: str, key: str, *first: list[dict[str, str]]) -> Card:
    label = context.program.texts.plain
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    choices = [
        [wishes.button(label(language, BEGINNINGS[each]), f"joining:begin:{group.chat_id}:{each}")]
        for each in Beginning
        if options.welcome or each != Beginning.HELLO
    ]
    text = context.program.texts.say(language, key, group=group.title)
    return text, context.private_keyboard(*first, *choices, language=language)


def privacy(context: Context, group: Chat, language: str) -> Card:
    """What is read, by what, who sees it and how to stop it."""
    say, label = context.program.texts.say, context.program.texts.plain
    back = [wishes.button(label(language, "button-back"), f"joining:door:{group.chat_id}")]
    return say(language, "joining-privacy"), context.private_keyboard(back, language=language)


def youth(context: Context, group: Chat, language: str) -> Card:
    """A friendly way out for somebody who is younger, with lines that are meant for them."""
    say = context.program.texts.say
    known = context.program.helplines.country(group.country)
    theirs = [each for each in known.lines if each.scope == "children"] if known else []
    anyone = [each for each in known.ways() if each.fits_anyone][:1] if known else []
    directory = [] if theirs and anyone else [context.program.helplines.fallback.directory]
    unsure = say(language, "helplines-uncertain")
    shown = "\n".join(_line(each, "" if each.certain else unsure) for each in [*theirs, *anyone, *directory])
    if known is None:
        text = say(language, "joining-younger-anywhere", lines=Html(shown))
    else:
        country = country_name(known.country, language)
        text = say(language, "joining-younger", lines=Html(shown), number=known.emergency[0], country=country)
    return text, context.private_keyboard(language=language)


def menu(context: Context, language: str) -> dict[str, Any]:
    return context.private_keyboard(
        [wishes.button(context.program.texts.plain(language, "button-menu"), MENU)], language=language
    )


async def start_token(context: Context, group: Chat) -> str:
    """A token that anybody who is new may follow into the private chat."""
    return await links.make(context.unit, "join_hello", chat_id=group.chat_id)


def to_moderators(context: Context, group: Chat, words: str, **values: Any) -> tuple[Wish, ...]:
    """A line for the moderators' chat in the group's language, as a wish; none where there is no such chat."""
    if group.moderators_chat_id is None:
        return ()
    keyboard = context.private_keyboard(language=group.language) if group.moderators_chat_id > 0 else None
    wish = {name: values.pop(name) for name in ("about", "silent", "key", "urgency") if name in values}
    text = context.program.texts.say(group.language, words, group=group.title, **values)
    return (wishes.send(group.moderators_chat_id, text, keyboard=keyboard, **wish),)


def _line(line: Line, remark: str) -> str:
    ways = [html.escape(way, quote=False) for way in (line.phone, line.text, line.chat or line.url) if way]
    ways += [remark] if remark else []
    return f"• <b>{html.escape(line.name, quote=False)}</b>: {' · '.join(ways)}"

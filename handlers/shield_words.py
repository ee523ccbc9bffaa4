"""What is said in the group and to the author when a message is put away: that they did nothing wrong."""

from __future__ import annotations

from typing import Any

from content.texts import Html
from domain.wishes import Urgency, Wish
from handlers import help_cards
from handlers.kit import asides, wishes
from handlers.kit.context import Context
from storage import cases, people
from storage.chats import Chat
from storage.held_messages import Held, Words


async def author_note(context: Context, group: Chat, held: Held) -> tuple[Wish, ...]:
    """The kind note to the author: in private, else to them alone in the group, else none."""
    assert held.user_id is not None
    user_id = held.user_id
    language = await context.language_of(user_id, group.chat_id)
    say, plain = context.program.texts.say, context.program.texts.plain
    country = await help_cards.country_of(context, user_id, group.chat_id)
    lines = help_cards.lines(context, country, language)
    html = say(language, "shield-author", group=group.title, lines=lines)
    case = await cases.open_case_of(context.unit, user_id)
    team = wishes.button(plain(language, "shield-button-team"), f"care:team:{case or 0}")
    keyboard = context.private_keyboard([team], language=language)
    quiet: tuple[Wish, ...] = ()
    if asides.may_try(group):
        only_you = Html(f"{say(language, 'aside-only-you')}\n\n{html}")
        quiet = (asides.show(context, user_id, only_you, chat_id=group.chat_id, keyboard=keyboard),)
    person = await people.get(context.unit, user_id)
    if person is None or not person.reachable:
        return quiet
    return (wishes.send(user_id, html, keyboard=keyboard, urgency=Urgency.MODERATION, about=user_id, otherwise=quiet),)


def stand_in(context: Context, group: Chat, held: Held, name: str, **more: Any) -> Wish:
    """The line in the place of a cry for help: those who could answer it still see that it was there."""
    text = context.program.texts.say(group.language, "shield-stand-in", name=name)
    return wishes.send(
        held.chat_id,
        text,
        silent=True,
        urgency=Urgency.MODERATION,
        keep_as=f"stand-in:{held.number}",
        about=held.user_id,
        **more,
    )


def put_back(context: Context, group: Chat, held: Held, words: Words, *, folded: bool) -> Wish:
    """The words in the group again, said to be the member's."""
    key = "shield-back-folded" if folded else "shield-back-plain"
    text = context.program.texts.say(group.language, key, name=words.name, words=words.text)
    return wishes.send(
        held.chat_id,
        text,
        thread=words.thread,
        silent=True,
        urgency=Urgency.MODERATION,
        key=f"shield-back:{held.number}",
        about=held.user_id,
    )

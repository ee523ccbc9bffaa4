"""The note of a sanction for a member who can't be written to: shown in the group to them alone, or to nobody."""

from __future__ import annotations

from datetime import timedelta

from content.texts import Html
from domain.sanctions import Kind, Sanction
from domain.wishes import Wish
from handlers.kit import asides, wishes
from handlers.kit.context import Context
from storage import links, people
from storage.chats import Chat

LINK_LASTS = timedelta(days=7)
STAYS = frozenset({Kind.WARN, Kind.MUTE})  # whoever was removed sees nothing of the group any more
LINK = "replies"


async def noted(context: Context, chat: Chat, sanction: Sanction, words: Html) -> tuple[Wish, ...]:
    """The note as a wish with the way to answer in private; nothing where it can't be for the member alone."""
    status = await people.get_membership(context.unit, chat.chat_id, sanction.user_id)
    if sanction.user_id < 0 or sanction.kind not in STAYS or status not in people.PRESENT or not asides.may_try(chat):
        return ()
    language = await context.language_of(sanction.user_id, chat.chat_id)
    say, plain = context.program.texts.say, context.program.texts.plain
    token = await links.make(
        context.unit, LINK, chat_id=chat.chat_id, user_id=sanction.user_id, payload={"number": sanction.number},
        lasts=LINK_LASTS,
    )  # fmt: skip
    answer = wishes.link(plain(language, "moderation-button-answer"), context.start_link(token))
    html = Html(f"{say(language, 'aside-only-you')}\n\n{words}")
    keyboard = context.private_keyboard([answer], language=language)
    return (asides.show(context, sanction.user_id, html, chat_id=chat.chat_id, keyboard=keyboard),)

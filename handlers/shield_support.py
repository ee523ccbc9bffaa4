"""A kind word for whoever was pushed: in private, else to them alone, else one neutral line that names nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from domain.wishes import Urgency, Wish
from handlers import help_cards
from handlers.kit import asides, wishes
from handlers.kit.context import Context
from handlers.kit.raw import display_name, replied_message
from storage import links, people

LINK_LASTS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Target:
    """The member a message was aimed at; `message_id` is their own message, if it was answered."""

    user_id: int
    name: str
    message_id: int | None = None


async def target_of(context: Context, message: Mapping[str, Any]) -> Target | None:
    """Whoever is answered, else the first who is named; nobody where that is not certain."""
    answered = replied_message(message)
    if answered is not None and not answered.get("sender_chat"):
        return _member(context, answered.get("from"), answered["message_id"])
    text = str(message.get("text") or message.get("caption") or "")
    units = text.encode("utf-16-le", "surrogatepass")
    for entity in [*message.get("entities", ()), *message.get("caption_entities", ())]:
        found = None
        if entity["type"] == "text_mention":
            found = _member(context, entity["user"])
        elif entity["type"] == "mention":
            start = 2 * entity["offset"]
            name = units[start : start + 2 * entity["length"]].decode("utf-16-le", "replace").removeprefix("@")
            known = await people.find_by_username(context.unit, name)
            found = Target(known.user_id, known.name) if known is not None else None
        if found is not None and found.user_id != context.user_id:
            return found
    return None


async def say_kindly(context: Context, message: Mapping[str, Any], target: Target) -> None:
    """Say it once an hour at most, and not to somebody who wants no automatic words."""
    person = await people.get(context.unit, target.user_id)
    if person is not None and not person.automatic_replies:
        return
    public = await _public(context, message, target)
    quiet = await _aside(context, target, otherwise=(public,))
    if person is None or not person.reachable:
        context.wish(quiet)
        return
    language = await context.language_of(target.user_id, context.chat_id)
    country = await help_cards.country_of(context, target.user_id, context.chat_id)
    html = context.program.texts.say(
        language, "shield-kind-word", lines=help_cards.lines(context, country, language, limit=2)
    )
    team = wishes.button(context.program.texts.plain(language, "care-button-team"), "care:team:0")
    context.whisper(
        target.user_id,
        html,
        context.private_keyboard([team], language=language),
        key=_key(context, target, "private"),
        about=target.user_id,
        otherwise=(quiet,),
    )


async def _aside(context: Context, target: Target, *, otherwise: tuple[Wish, ...]) -> Wish:
    """The same to them alone in the group; where that may not be tried, what would follow it."""
    if context.chat is None or not asides.may_try(context.chat):
        return otherwise[0]
    language = await context.language_of(target.user_id, context.chat_id)
    say = context.program.texts.say
    html = f"{say(language, 'aside-only-you')}\n\n{say(language, 'shield-kind-aside')}"
    key = _key(context, target, "aside")
    return asides.show(
        context,
        target.user_id,
        html,
        keyboard=wishes.keyboard([await _door(context)]),
        key=key,
        otherwise=otherwise,
    )


async def _public(context: Context, message: Mapping[str, Any], target: Target) -> Wish:
    return wishes.send(
        context.chat_id,
        context.t("shield-kind-public"),
        keyboard=wishes.keyboard([await _door(context)]),
        reply_to=target.message_id,
        thread=message.get("message_thread_id") if message.get("is_topic_message") else None,
        silent=True,
        urgency=Urgency.REPLY,
        key=_key(context, target, "public"),
        about=target.user_id,
    )


async def _door(context: Context) -> dict[str, str]:
    token = await links.make(
        context.unit, "care", chat_id=context.chat_id, payload={"case": 0, "tier": "none"}, lasts=LINK_LASTS
    )
    return wishes.link(context.label("care-button-private"), context.start_link(token))


def _key(context: Context, target: Target, how: str) -> str:
    return f"shield-kind:{context.chat_id}:{target.user_id}:{how}:{context.now:%Y%m%d%H}"


def _member(context: Context, user: Mapping[str, Any] | None, message_id: int | None = None) -> Target | None:
    if user is None or user.get("is_bot") or user["id"] in (context.user_id, context.program.bot_id):
        return None
    return Target(user["id"], display_name(user), message_id)

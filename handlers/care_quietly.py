"""What care shows in the group to one member alone, and the door to the private chat; who hears what is domain.care's.

It is never the only path: nobody can say whether the member saw it, and it is gone when their app starts anew.
"""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from content.texts import Html
from domain.care import IMMINENT
from domain.distress import Assessment, Tier, own_text
from domain.wishes import Urgency, Wish
from handlers import care_talk, care_typed, help_cards
from handlers.kit import asides, wishes
from handlers.kit.context import Context
from handlers.kit.raw import Raw, is_group, message, sender
from handlers.kit.raw import aside as aside_number
from storage import automatic_replies, cases, links
from storage.cache import Caches

LINK_LASTS = timedelta(days=7)


def may_show(context: Context) -> bool:
    """Whether the group this happens in is one where it may be tried."""
    return context.chat is not None and asides.may_try(context.chat)


async def aside(context: Context, found: Assessment, number: int, *, otherwise: tuple[Wish, ...]) -> Wish:
    """The question, or a quiet word with the door to the private chat; `otherwise` follows where it can't be shown."""
    language = await context.language_of(context.user_id, context.chat_id)
    crisis = found.tier is Tier.CRISIS
    way_in = [await door(context, found, number, language)]
    if crisis:
        country = await help_cards.country_of(context, context.user_id, context.chat_id)
        opening = await care_talk.opening(context, number, country, imminent=IMMINENT in found.flags)
        html, keyboard = care_talk.question(context, language, opening)
        keyboard = wishes.keyboard(*keyboard["inline_keyboard"], way_in)
    else:
        html = context.program.texts.say(language, f"care-aside-{kebab(found.tier)}")
        keyboard = wishes.keyboard(way_in)
    only_you = context.program.texts.say(language, "aside-only-you")
    return asides.show(
        context,
        context.user_id,
        Html(f"{only_you}\n\n{html}"),
        keyboard=keyboard,
        silent=not crisis,
        urgency=Urgency.CRISIS if crisis else Urgency.REPLY,
        key=f"care-aside:{context.raw['update_id']}",
        keep_as=automatic_replies.aside_name(context.user_id),
        otherwise=otherwise,
    )


async def door(context: Context, found: Assessment, number: int, language: str) -> dict[str, str]:
    """The button that leads to the private chat and takes up there what this is about."""
    token = await links.make(
        context.unit,
        "care",
        chat_id=context.chat_id,
        payload={"case": number, "tier": str(found.tier)},
        lasts=LINK_LASTS,
    )
    label = context.program.texts.plain(language, "care-button-private")
    return wishes.link(label, context.start_link(token))


def is_typed(raw: Raw, _caches: Caches) -> bool:
    """Whether somebody wrote to Waymark alone in a group: words, and no command."""
    found = message(raw)
    if found is None or not is_group(raw) or aside_number(raw) is None or sender(raw) is None:
        return False
    return not own_text(found).startswith("/")


async def read_typed(update: Update, context: Context) -> None:
    """Take a typed yes or no for the button, as in the private chat, where the question was asked."""
    answered = (context.raw["message"].get("reply_to_message") or {}).get("reply_markup") or {}
    data = [each.get("callback_data", "") for row in answered.get("inline_keyboard", ()) for each in row]
    asked = next((each.rpartition(":")[2] for each in data if each.startswith("care:danger:")), None)
    case = await cases.current(context.unit, context.user_id)
    if asked is not None or case is not None:
        number = asked if asked is not None else str(case.number if case else 0)
        await care_typed.read_typed(update, context, own_text(context.raw["message"]), {"case": number})


def kebab(tier: Tier) -> str:
    return tier.replace("_", "-")

"""What care shows in the group to one member alone, and the door to the private chat; who hears what is domain.care's.

It is never the only path: nobody can say whether the member saw it, and it is gone when their app starts anew.
"""

from __future__ import annotations

from datetime import timedelta

from content.texts import Html
from domain.care import IMMINENT
from domain.distress import Assessment, Tier
from domain.wishes import Urgency, Wish
from handlers import care_talk, help_cards
from handlers.kit import asides, wishes
from handlers.kit.context import Context
from storage import automatic_replies, links

LINK_LASTS = timedelta(days=7)


def may_show(context: Context) -> bool:
    """Whether the group this happens in is one where it may be tried."""
    return context.chat is not None and asides.may_try(context.chat)


async def aside(context: Context, found: Assessment, number: int, *, otherwise: tuple[Wish, ...]) -> Wish:
    """The question, or a quiet word with the door to the private chat; `otherwise` follows where it can't be shown."""
    language = await context.language_of(context.user_id, context.chat_id)
    crisis = found.tier is Tier.CRISIS
    way_in = [await door(context, found, number)]
    if crisis:
        country = await help_cards.country_of(context, context.user_id, context.chat_id)
        opening = care_talk.Opening(number, country, IMMINENT in found.flags, from_group=True)
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


async def door(context: Context, found: Assessment, number: int) -> dict[str, str]:
    """The button that leads to the private chat and takes up there what this is about."""
    token = await links.make(
        context.unit,
        "care",
        chat_id=context.chat_id,
        payload={"case": number, "tier": str(found.tier)},
        lasts=LINK_LASTS,
    )
    return wishes.link(context.label("care-button-private"), context.start_link(token))


def kebab(tier: Tier) -> str:
    return tier.replace("_", "-")

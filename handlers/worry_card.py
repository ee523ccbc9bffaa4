"""The unsigned card for a member somebody worries about: when it is left, and what its buttons do; no name is on it."""

from __future__ import annotations

from telegram import Update

from domain import worry as deciding
from domain.worry import Card, Recipient, Sender
from handlers import help_cards
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.screens import change_person
from handlers.worry_who import GONE
from storage import chats, people, worries
from storage.worries import Worry

PASSED, WAIT, LOST = "worry-card-passed", "worry-card-wait", "worry-card-lost"


async def leave(context: Context, worry: Worry) -> str:
    """Leave a card where that is right. Give the text for the sender: the same whether it was left or kept back."""
    outcome = await _decide(context, worry)
    if outcome is Card.LOST:
        return LOST
    if outcome is Card.WAIT:
        return WAIT
    await worries.change(context.unit, worry.number, card_at=context.now)
    if outcome is Card.LEAVE and worry.about is not None:
        await _send(context, worry.about, worry.chat_id)
    return PASSED


async def open_card(update: Update, context: Context) -> None:
    """Show ways to people in place of the card."""
    country = await help_cards.country_of(context, context.user_id)
    html = context.t("worry-card-opened", lines=help_cards.lines(context, country, context.language))
    rows = [
        [wishes.button(context.label("care-button-breathe"), help_cards.BREATHE)],
        [wishes.button(context.label("care-button-team"), "care:team:0")],
        [wishes.button(context.label("worry-button-never"), "worry:never")],
    ]
    context.toast()
    context.change_pressed(html, context.private_keyboard(*rows))


async def not_needed(update: Update, context: Context) -> None:
    """Take the card away with a kind word; nobody is told."""
    context.toast()
    context.change_pressed(context.t("worry-card-fine"), context.private_keyboard())


async def no_more(update: Update, context: Context) -> None:
    """Leave no further cards with this member; nobody is told."""
    await change_person(context, help_cards=False)
    context.toast()
    context.change_pressed(context.t("worry-card-never"), context.private_keyboard())


async def _decide(context: Context, worry: Worry) -> Card:
    about = worry.about or 0
    person = await people.get(context.unit, about)
    status = await people.get_membership(context.unit, worry.chat_id, about)
    recipient = Recipient(
        present=status not in GONE,
        reachable=person is not None and person.reachable,
        willing=person is not None and person.help_cards,
        last_card=await worries.last_card_to(context.unit, about),
    )
    sender = Sender(
        last_card=await worries.last_card_by(context.unit, worry.worried),
        bad_faith=await worries.in_bad_faith(context.unit, worry.worried),
    )
    return deciding.card(sender, recipient, context.now)


async def _send(context: Context, about: int, chat_id: int) -> None:
    """The card itself; whoever has blocked Waymark gets nothing, and nobody hears of that."""
    language = await context.language_of(about, chat_id)
    plain = context.program.texts.plain
    group = await chats.get(context.unit, chat_id)
    text = context.program.texts.say(language, "worry-card", group=group.title if group is not None else "…")
    rows = [
        [wishes.button(plain(language, f"worry-button-{name}"), f"worry:{name}")] for name in ("open", "fine", "never")
    ]
    context.whisper(about, text, context.private_keyboard(*rows, language=language))

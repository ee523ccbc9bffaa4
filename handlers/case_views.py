"""Second looks at a card: its buttons change in place to a few choices and back again, so that it stays small."""

from __future__ import annotations

from typing import Any

from telegram import Update

from content.texts import Html
from domain.case_times import FOLLOW_UP_DAYS
from domain.cases import Misread, Outcome, State
from handlers import alerts, case_cards, case_steps
from handlers.kit import wishes
from handlers.kit.context import Context
from storage.cases import Case

Rows = list[list[dict[str, str]]]


async def back(update: Update, context: Context) -> None:
    """Back to the card as it is."""
    case = await case_steps.pressed(context)
    if case is not None:
        context.toast()
        await alerts.refresh(context, case)


async def primer(update: Update, context: Context) -> None:
    """The short checklist under the card."""
    case = await case_steps.pressed(context)
    if case is None:
        return
    context.toast()
    language = await case_cards.language_for(context, case)
    words = context.chat_id > 0 or not await case_cards.is_one_of_them(context, case)
    text = (
        f"{await case_cards.card(context, case, words=words)}\n\n{context.program.texts.say(language, 'case-primer')}"
    )
    keyboard = _framed(context, case, [], language)
    context.change_pressed(Html(text), keyboard, about=case.user_id)


async def ask_misread(update: Update, context: Context) -> None:
    """Ask what a false alarm was in truth, so that the rules can be made better."""
    case = await case_steps.pressed(context)
    if case is not None and case.is_open:
        await choose(context, case, [(f"misread-{each}", f"dismiss:{case.number}:{each}") for each in Misread])
    elif case is not None:
        context.toast(context.label("case-toast-moved-on"))


async def ask_outcome(update: Update, context: Context) -> None:
    """Ask how it ended."""
    case = await case_steps.pressed(context)
    if case is None:
        return
    if not case.is_open:
        context.toast(context.label("case-toast-moved-on"))
        return
    ends = [each for each in Outcome if each is not Outcome.FALSE_ALARM]
    offered = [(f"end-{each}", f"end:{case.number}:{each}") for each in ends]
    await choose(context, case, [*offered, ("false", f"false:{case.number}")])


async def ask_when(context: Context, case: Case, outcome: Outcome) -> None:
    """Ask when somebody is to look again."""
    await choose(context, case, [(f"when-{each}", f"when:{case.number}:{outcome}:{each}") for each in FOLLOW_UP_DAYS])


async def choose(context: Context, case: Case, offered: list[tuple[str, str]]) -> None:
    """Offer choices in place of the card's buttons: the name of each label, and the data it sends."""
    language = await case_cards.language_for(context, case)
    plain = context.program.texts.plain
    await offer(
        context,
        case,
        [[wishes.button(plain(language, f"case-button-{name}"), f"cases:{data}")] for name, data in offered],
    )


async def offer(context: Context, case: Case, rows: Rows) -> None:
    """Put these buttons under the pressed card, with a way back."""
    context.toast()
    language = await case_cards.language_for(context, case)
    keyboard = _framed(context, case, rows, language)
    found = context.raw["callback_query"].get("message") or {}
    context.wish(wishes.edit_keyboard(context.chat_id, message_id=found.get("message_id"), keyboard=keyboard))


def _framed(context: Context, case: Case, rows: Rows, language: str) -> dict[str, Any]:
    """The choices between a way to take a case that nobody has, for the card is everybody's, and a way back."""
    plain = context.program.texts.plain
    claim = [[wishes.button(plain(language, "case-button-claim"), f"cases:claim:{case.number}")]]
    back = [wishes.button(plain(language, "case-button-back"), f"cases:back:{case.number}")]
    first = claim if case.state is State.OPEN else []
    return case_cards.framed(context, [*first, *rows, back], context.chat_id, language)

"""What goes with a sanction on somebody whose case is open: help lines and a way to a person; and what is suspended."""

from __future__ import annotations

from collections.abc import Sequence

from content.texts import Html
from domain.sanctions import Origin, Sanction
from handlers import help_cards
from handlers.kit import interlock, wishes
from handlers.kit.context import Context
from storage import sanctions

AUTOMATIC = frozenset({Origin.WARNINGS, Origin.RULE})
Beside = tuple[Html, list[dict[str, str]]]


async def in_force(context: Context, chat_id: int, user_id: int) -> list[Sanction]:
    """A member's record without what no person ordered, while a case about them is open."""
    record = await sanctions.of_member(context.unit, chat_id, user_id)
    if all(each.origin not in AUTOMATIC for each in record) or await interlock.protects(context, user_id) is None:
        return record
    return [each for each in record if each.origin not in AUTOMATIC]


async def beside(context: Context, language: str, chat_id: int, user_id: int) -> Beside | None:
    """Help lines and the button to staff for a member with an open case; None where there is none."""
    case = await interlock.protects(context, user_id)
    if case is None:
        return None
    country = await help_cards.country_of(context, user_id, chat_id)
    lines = help_cards.lines(context, country, language, limit=2)
    label = context.program.texts.plain(language, "care-button-team")
    words = context.program.texts.say(language, "shield-still-here", lines=lines)
    return words, [wishes.button(label, f"care:team:{case}")]


def rows(found: Beside | None) -> Sequence[list[dict[str, str]]]:
    return () if found is None else (found[1],)

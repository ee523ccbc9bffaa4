"""Who is on duty for a case, as the card says it and as calls name them."""

from __future__ import annotations

from content.texts import Html
from handlers.kit.context import Context
from storage.cases import Case


async def on_duty(context: Context, case: Case) -> list[int]:
    """The people on duty at the desk of a case, without the member it is about; nobody where there is no roster."""
    return []


async def on_duty_line(context: Context, case: Case, language: str) -> Html | None:
    """The line of the card that says who is on duty; None where nobody keeps a roster."""
    return None

"""`/drill`: moderators practise an alert; nobody in the group sees anything, and nothing is counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from telegram import Update

from domain.cases import Outcome, State, Step
from domain.errors import UsageError
from handlers import alerts, case_drill, case_holding
from handlers.kit.context import Context
from handlers.kit.feature import Audience, Command, Due, Feature
from storage import cases, chats, schedule
from storage.cases import Case
from storage.schedule import Occasion

WATCHED_FOR = timedelta(days=30)


async def start(_update: Update, context: Context) -> None:
    """Begin a drill where a real alert would come: in the moderators' chat, or with the one person there is."""
    if not await _is_desk(context):
        if context.in_private:
            raise UsageError("drill-where")
        return
    if await case_drill.is_running(context, context.chat_id):
        raise UsageError("drill-runs")
    await case_drill.begin(context, context.chat_id)


async def end(occasion: Occasion, context: Context) -> None:
    """End a drill that nobody took; one that somebody has gets as long again."""
    case = await cases.get(context.unit, int(occasion.payload["case"]))
    if case is None or case.state is State.RESOLVED or case.moderators_chat_id is None:
        return
    if case.state is State.CLAIMED and not occasion.payload.get("again"):
        longer = replace(occasion, payload={**occasion.payload, "again": True})
        await schedule.postpone(context.unit, longer, context.now + case_drill.ENDS_AFTER)
        return
    await cases.take_step(context.unit, case.number, Step.DISMISS, None, outcome=Outcome.OTHER)
    await _close(context, case.number)


async def _close(context: Context, number: int) -> None:
    case: Case | None = await cases.get(context.unit, number)
    assert case is not None
    await alerts.stop_calling(context, case)
    await case_holding.end(context, case)
    await alerts.refresh(context, case)
    await case_drill.report(context, case)


async def _is_desk(context: Context) -> bool:
    if context.in_private:
        return bool(await chats.watched_by(context.unit, context.user_id))
    return context.chat is not None and context.chat.role == "moderators"


FEATURE = Feature(
    name="drill",
    commands=(Command("drill", start, audience=Audience.MODERATORS),),
    due=(Due("end", end, WATCHED_FOR, end),),
)

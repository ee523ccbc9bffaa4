"""Once a week, whoever set Waymark up hears in private when nobody will be on duty, where there is a roster at all."""

from __future__ import annotations

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from domain.walltime import next_due
from handlers import case_duty, duty_cards
from handlers.case_duty import Board
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import chats, people, schedule
from storage.schedule import Occasion

WEEK = "duty.week"
AT = time(10)
MONDAY = 0


async def plan(context: Context, board: Board) -> None:
    """Plan the look at the coming week, for the next Monday morning."""
    due_at = next_due(context.now, AT, board.zone)
    while due_at.astimezone(ZoneInfo(board.zone)).weekday() != MONDAY:
        due_at = next_due(due_at + timedelta(hours=1), AT, board.zone)
    await schedule.plan(context.unit, WEEK, board.chat_id, f"{due_at:%Y-%m-%d}", due_at)


async def tell_gaps(occasion: Occasion, context: Context) -> None:
    """Tell of the coming week's gaps; a roster that is empty by now ends the series."""
    board = await case_duty.board_of(context, occasion.chat_id)
    if not board.shifts:
        return
    await plan(context, board)
    home = board.home
    keeper = await people.get(context.unit, home.added_by) if home is not None and home.added_by is not None else None
    if home is None or keeper is None or not keeper.reachable or not board.gaps(context.now):
        return
    if not (await chats.options(context.unit, home.chat_id, "watch")).get("weekly", True):
        return
    language = await context.language_of(keeper.user_id, home.chat_id)
    say, plain = context.program.texts.say, context.program.texts.plain
    lines = duty_cards.gap_lines(context, board, language)
    quieter = button(plain(language, "watch-button-quieter"), f"watch:quieter:{home.chat_id}")
    context.whisper(
        keeper.user_id,
        say(language, "duty-week", place=home.title, lines=lines),
        context.private_keyboard([quieter], language=language),
    )

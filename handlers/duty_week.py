"""Once a week, whoever set Waymark up hears in private when nobody will be on duty, where there is a roster at all."""

from __future__ import annotations

from handlers import case_duty, duty_cards
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import chats, people
from storage.schedule import Occasion


async def tell_gaps(occasion: Occasion, context: Context) -> None:
    """Tell of the coming week's gaps; a roster that is empty by now ends the series."""
    board = await case_duty.board_of(context, occasion.chat_id)
    home = board.home
    if home is None or not board.shifts:
        return
    await case_duty.plan_week(context, board)
    keeper = await people.get(context.unit, home.added_by) if home.added_by is not None else None
    if keeper is None or not keeper.reachable or not board.gaps(context.now):
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

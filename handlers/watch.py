"""The weekly self-check: what does not work in a group is said in plain words to whoever can change it."""

from __future__ import annotations

from datetime import time

from pydantic import BaseModel
from telegram import Update

from content.texts import Html
from domain.duty import LOOKS_AHEAD, MONDAY
from domain.identifiers import read_id
from domain.walltime import weekly_due
from handlers import case_duty
from handlers.case_cards import framed
from handlers.kit.context import Context
from handlers.kit.feature import Button, Due, Feature
from handlers.kit.wishes import button, send
from storage import chats, people, schedule
from storage.chats import Chat
from storage.schedule import Occasion

WEEKLY = "watch.weekly"
AT = time(10)


class WatchOptions(BaseModel):
    """What a group can choose about being told."""

    weekly: bool = True


async def plan(context: Context, chat_id: int) -> None:
    """Plan the next look at a group, for a Monday morning; one that is planned already stays."""
    group = await chats.get(context.unit, chat_id)
    if group is None or group.role != "group" or not group.active:
        return
    due_at = weekly_due(context.now, AT, MONDAY, group.time_zone)
    await schedule.plan(context.unit, WEEKLY, chat_id, f"{due_at:%Y-%m-%d}", due_at)


async def look(occasion: Occasion, context: Context) -> None:
    """Look at a group, and say what does not work; where all is well, nobody hears of it."""
    group = context.chat
    if group is None or not group.active or group.role != "group":
        return
    await plan(context, group.chat_id)
    options = await context.options(WatchOptions, "watch", group.chat_id)
    found = await problems(context, group) if options.weekly else []
    where = await _whom_to_tell(context, group) if found else None
    if where is None:
        return
    say, plain = context.program.texts.say, context.program.texts.plain
    language = await context.language_of(where, group.chat_id) if where > 0 else group.language
    lines = Html("\n".join(f"• {say(language, key)}" for key in found))
    quieter = [button(plain(language, "watch-button-quieter"), f"watch:quieter:{group.chat_id}")]
    text = say(language, "watch-weekly", place=group.title, lines=lines)
    context.wish(send(where, text, keyboard=framed(context, [quieter], where, language), silent=True))


async def problems(context: Context, group: Chat) -> list[str]:
    """The keys of what does not work in a group."""
    found = []
    if group.bot_status != "administrator":
        found.append("watch-not-admin" if context.program.reads_all else "watch-sees-nothing")
    elif not group.may("can_delete_messages"):
        found.append("watch-cannot-delete")
    desk = group.moderators_chat_id
    team = await chats.get(context.unit, desk) if desk is not None else None
    if desk is None or (team is not None and not team.active):
        found.append("watch-no-moderators")
    elif await _is_deserted(context, desk):
        found.append("watch-nobody-on-duty")
    return found


async def quieter(_update: Update, context: Context) -> None:
    """No weekly word any more; whoever was told may say so."""
    given = [*context.arguments, ""][0]
    chat_id = read_id(given)
    group = await chats.get(context.unit, chat_id) if chat_id is not None else None
    told = group is not None and (
        context.chat_id == group.moderators_chat_id or (context.in_private and context.user_id == group.added_by)
    )
    if group is None or not told:
        context.toast(context.label("toast-gone"))
        return
    await chats.choose(context.unit, group.chat_id, "watch", weekly=False)
    context.toast(context.label("watch-toast-quieter"), alert=True)
    context.change_pressed_keyboard(context.private_keyboard() if context.in_private else None)


async def _is_deserted(context: Context, desk: int) -> bool:
    """Whether there is a roster, and nobody on it in the whole week."""
    board = await case_duty.board_of(context, desk)
    return board.is_used and board.gaps(context.now) == [(context.now, context.now + LOOKS_AHEAD)]


async def _whom_to_tell(context: Context, group: Chat) -> int | None:
    """The moderators' chat, else whoever set Waymark up."""
    if group.moderators_chat_id is not None:
        team = await chats.get(context.unit, group.moderators_chat_id)
        if team is None or team.active:
            return group.moderators_chat_id
    keeper = await people.get(context.unit, group.added_by) if group.added_by is not None else None
    return keeper.user_id if keeper is not None and keeper.reachable else None


FEATURE = Feature(
    name="watch",
    buttons=(Button("quieter", quieter),),
    options=WatchOptions,
    due=(Due("weekly", look, LOOKS_AHEAD, look),),
    changed=plan,
)

"""Two short notes to a newcomer, on the next day and after a week; only to those who pressed Start and stayed."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from telegram import Update

from domain.identifiers import read_id
from domain.joining import note_times
from domain.wishes import Urgency
from handlers import joining_cards
from handlers.joining_cards import JoiningOptions
from handlers.kit import wishes
from handlers.kit.context import Context
from storage import cases, chats, people, schedule
from storage.chats import Chat
from storage.people import PRESENT
from storage.schedule import Occasion


async def plan(context: Context, group: Chat, user_id: int) -> None:
    """Plan both notes; who came in again is not told twice."""
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    if not options.notes:
        return
    for name, due_at in note_times(context.now, ZoneInfo(group.time_zone)).items():
        await schedule.plan(
            context.unit, "joining.note", group.chat_id, f"{user_id}:{name}", due_at,
            user_id=user_id, payload={"note": name},
        )  # fmt: skip


async def send(occasion: Occasion, context: Context) -> None:
    """Write one note, unless they left, can't be reached, or have other things to carry right now."""
    user_id, name = occasion.user_id or 0, occasion.payload.get("note")
    group = await chats.get(context.unit, occasion.chat_id)
    person = await people.get(context.unit, user_id)
    if group is None or not group.active or person is None or not person.reachable:
        return
    if await people.get_membership(context.unit, group.chat_id, user_id) not in PRESENT:
        return
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    if not options.notes or await cases.open_case_of(context.unit, user_id) is not None:
        return
    language = await context.language_of(user_id, group.chat_id)
    text = context.program.texts.say(language, f"joining-note-{name}", group=group.title)
    label = context.program.texts.plain
    answers = ("stay", "quieter", "leave") if name == "day7" else ("quieter",)
    rows = [
        [wishes.button(label(language, f"joining-button-{each}"), f"joining:{each}:{group.chat_id}")]
        for each in answers
    ]
    context.whisper(
        user_id, text, context.private_keyboard(*rows, language=language), silent=True, urgency=Urgency.SCHEDULED
    )


async def stay(_update: Update, context: Context) -> None:
    """It is right for them; nothing else follows."""
    _say(context, "joining-stay")


async def quieter(_update: Update, context: Context) -> None:
    """No further notes from us, and how to hear less of the group."""
    await _stop(context)
    _say(context, "joining-quieter")


async def leave(_update: Update, context: Context) -> None:
    """How to go without a word to anybody."""
    await _stop(context)
    _say(context, "joining-leave")


async def _stop(context: Context) -> None:
    chat_id = read_id(context.arguments[0]) if context.arguments else None
    if chat_id is not None:
        await schedule.cancel(context.unit, "joining.note", chat_id, user_id=context.user_id)


def _say(context: Context, key: str) -> None:
    context.toast()
    context.change_pressed(context.t(key), joining_cards.menu(context, context.language))

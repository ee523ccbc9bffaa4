"""The days of a challenge, in private: the task at its hour, what is pressed under it, the finish and the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from telegram import Update

from domain.challenges import GOING_ON, LATE_BY, Kind, State, first_on, may_be_marked
from domain.wishes import Urgency
from handlers import challenge_cards as cards
from handlers.challenge_plans import Seat, change, find_seat, pause, plan, plan_later, resume
from handlers.kit.context import Context
from handlers.kit.screens import menu_button
from handlers.kit.wishes import button, edit_keyboard, send
from storage import challenges, people, postvention, prompts
from storage.challenges import Task
from storage.schedule import Occasion

GONE = ("left", "kicked")


async def bring(occasion: Occasion, context: Context) -> None:
    """Bring the day's task, unless it is paused, the person can't be written to or has a hard time."""
    seat, language = await _due(occasion, context)
    if seat is None or seat.mine.next_day != occasion.payload.get("day"):
        return
    if not seat.place.chat.active:
        await wait_a_day(occasion, context)
    elif not await _reachable(context, seat):
        await pause(context, seat)
    elif await postvention.is_on(context.unit, seat.place.chat.chat_id):
        await wait_a_day(occasion, context)
    elif await challenges.hard_time(context.unit, seat.mine.user_id) is not None:
        await change(context, seat, state=State.HELD, paused_at=seat.mine.paused_at or context.now, paused_until=None)
    else:
        if seat.mine.state is State.PAUSED:
            seat = await resume(context, seat, on=seat.mine.next_on)
        await _send_task(context, seat, language)


async def wait_a_day(occasion: Occasion, context: Context) -> None:
    """A task that could not go out at its hour comes the next day at its hour: nobody loses a day."""
    seat, _ = await _due(occasion, context)
    if seat is not None and seat.mine.next_day == occasion.payload.get("day"):
        mine = seat.mine
        await change(context, seat, next_on=first_on(context.now, mine.next_on, mine.minute_of_day, seat.place.zone))


async def repeat(occasion: Occasion, context: Context) -> None:
    """Bring a task once more, quietly, because somebody pressed Later."""
    seat, language = await _due(occasion, context)
    day = occasion.payload.get("day", 0)
    if seat is None or seat.mine.state is not State.ACTIVE:
        return
    task = (await challenges.tasks(context.unit, seat.run.id, seat.mine.user_id)).get(day)
    if task is None or task.kind is not None:
        return
    if await challenges.hard_time(context.unit, seat.mine.user_id) is None:
        text = cards.task_text(context, seat.challenge, day, language)
        markup = cards.task_keyboard(context, seat, day, language, later=False)
        _write(context, seat, text, markup, f"{day}:later", silent=True)


async def offer(occasion: Occasion, context: Context) -> None:
    """After a hard time: whenever you like. Nothing goes on by itself."""
    seat, language = await _due(occasion, context)
    if seat is None or seat.mine.state is not State.HELD:
        return
    if await challenges.hard_time(context.unit, seat.mine.user_id) is not None:
        await plan(context, seat)
        return
    await change(context, seat, state=State.PAUSED)
    text = context.program.texts.say(language, "challenges-whenever", title=seat.challenge.title)
    markup = cards.two_buttons(context, seat, language, "continue", "leave")
    _write(context, seat, text, markup, f"whenever:{occasion.id}", silent=True)


async def end(occasion: Occasion, context: Context) -> None:
    """The days are over for somebody: a kind word, whatever was marked, or silence in a hard time."""
    seat, language = await _due(occasion, context)
    if seat is None or seat.mine.next_day <= seat.challenge.days:
        return
    if seat.mine.state is State.PAUSED:
        await resume(context, seat)
        return
    await change(context, seat, state=State.FINISHED)
    if await challenges.hard_time(context.unit, seat.mine.user_id) is None and await _reachable(context, seat):
        text = context.program.texts.say(language, "challenges-closing", title=seat.challenge.title)
        _write(context, seat, text, context.private_keyboard(language=language), "end", silent=True)


async def mark(update: Update, context: Context) -> None:
    """Done, smaller or rest: all count alike, once, and late ones look like any other."""
    seat, day = await _pressed(context)
    kind = next((each for each in Kind if context.arguments[2:] == [str(each)]), None)
    if seat is None or kind is None:
        return
    if await _note(context, seat, day, kind):
        context.toast(context.label("challenges-toast-noted"))
        task = Task(day, kind, context.now)
        again = button(context.label("challenges-button-mine"), "challenges:mine")
        markup = context.private_keyboard([again, menu_button(context)])
        context.change_pressed(cards.noted(context, seat, task, context.language), markup)
        await _finish_if_enough(context, seat)


async def mark_yesterday(update: Update, context: Context) -> None:
    """Note the day before as well, with nothing said about when."""
    seat, day = await _pressed(context)
    if seat is None:
        return
    if await _note(context, seat, day - 1, Kind.DONE):
        context.toast(context.label("challenges-toast-noted"))
        _change_buttons(context, cards.task_keyboard(context, seat, day, context.language))
        await _finish_if_enough(context, seat)


async def press_later(update: Update, context: Context) -> None:
    """Bring it once more in three hours."""
    seat, day = await _pressed(context)
    if seat is None:
        return
    sent = await challenges.tasks(context.unit, seat.run.id, context.user_id)
    if day not in sent or sent[day].kind is not None:
        context.toast(context.label("challenges-toast-noted-already" if day in sent else "toast-gone"))
        return
    await plan_later(context, seat, day)
    context.toast(context.label("challenges-toast-later"))
    _change_buttons(context, cards.task_keyboard(context, seat, day, context.language, later=False))


async def tell(update: Update, context: Context) -> None:
    """Tell the group, once, because the person wants it told; a group in gentle mode hears nothing cheerful."""
    seat = await _finished(context)
    if seat is None:
        return
    chat = seat.place.chat
    status = await people.get_membership(context.unit, chat.chat_id, context.user_id)
    if not chat.active or status in GONE:
        context.toast(context.label("challenges-toast-not-there"), alert=True)
    elif await prompts.is_gentle(context.unit, chat.chat_id):
        context.toast(context.label("challenges-toast-gentle-later"), alert=True)
    else:
        spoken = await find_seat(context, seat.run.id, context.user_id, context.program.texts.spoken(chat.language))
        title = (spoken or seat).challenge.title
        text = context.program.texts.say(chat.language, "challenges-told", name=context.name, title=title)
        key = f"challenge-told:{seat.run.id}:{context.user_id}"
        context.wish(send(chat.chat_id, text, silent=True, key=key, about=context.user_id))
        context.toast(context.label("challenges-toast-told"))
        _change_buttons(context, context.private_keyboard([menu_button(context)]))


async def tell_nothing(update: Update, context: Context) -> None:
    if context.in_private:
        context.toast(context.label("challenges-toast-yours"))
        _change_buttons(context, context.private_keyboard([menu_button(context)]))


async def _due(occasion: Occasion, context: Context) -> tuple[Seat | None, str]:
    """Whose occasion it is and in which language, if that person is still in it."""
    user_id = occasion.user_id or 0
    language = await context.language_of(user_id, occasion.chat_id)
    seat = await find_seat(context, occasion.payload.get("run", 0), user_id, language)
    if seat is None or seat.mine.state not in GOING_ON:
        return None, language
    return replace(seat, woken=True), language


async def _reachable(context: Context, seat: Seat) -> bool:
    person = await people.get(context.unit, seat.mine.user_id)
    return person is not None and person.reachable


async def _send_task(context: Context, seat: Seat, language: str) -> None:
    mine, day = seat.mine, seat.mine.next_day
    sent = await challenges.tasks(context.unit, mine.run_id, mine.user_id)
    before = sent.get(day - 1)
    gap = before is not None and before.kind is None
    yesterday = gap and before is not None and _still_open(context, seat, before)
    text = cards.task_text(context, seat.challenge, day, language, after_gap=gap)
    markup = cards.task_keyboard(context, seat, day, language, yesterday=yesterday)
    _write(context, seat, text, markup, str(day))
    await challenges.note_sent(context.unit, mine.run_id, mine.user_id, day)
    tomorrow = first_on(context.now, mine.next_on + timedelta(days=1), mine.minute_of_day, seat.place.zone)
    await change(context, seat, next_day=day + 1, next_on=tomorrow)


def _write(context: Context, seat: Seat, text: str, markup: dict[str, Any], what: str, **more: Any) -> None:
    """Write to somebody in private, once for each thing; where it can't arrive nothing else happens."""
    user_id = seat.mine.user_id
    key = f"challenge:{seat.run.id}:{user_id}:{what}"
    too_late = context.now + LATE_BY
    context.whisper(user_id, text, markup, urgency=Urgency.SCHEDULED, key=key, not_after=too_late, **more)


def _still_open(context: Context, seat: Seat, task: Task) -> bool:
    """Whether a task may still be marked; a pause stops its time."""
    mine = seat.mine
    now = mine.paused_at if mine.paused_at is not None and mine.state is not State.ACTIVE else context.now
    return may_be_marked(task.sent_at, seat.challenge.grace_hours, now)


async def _pressed(context: Context) -> tuple[Seat | None, int]:
    """The presser's place and the day a button under a task names; None is answered with a kind word."""
    run_id, day, *_ = (*context.arguments, "", "")
    usable = context.in_private and all(each.isascii() and each.isdigit() and len(each) < 12 for each in (run_id, day))
    seat = await find_seat(context, int(run_id), context.user_id, context.language) if usable else None
    if seat is None or seat.mine.state is State.LEFT or not 1 <= int(day) <= seat.challenge.days:
        context.toast(context.label("challenges-toast-not-in" if usable else "toast-gone"))
        return None, 0
    if seat.mine.state is State.FINISHED:
        context.toast(context.label("challenges-toast-finished"))
        return None, 0
    return seat, int(day)


async def _note(context: Context, seat: Seat, day: int, kind: Kind) -> bool:
    """Note a day if it was sent, is still open and has no mark; else say so kindly."""
    task = (await challenges.tasks(context.unit, seat.run.id, context.user_id)).get(day)
    if task is None:
        refusal = "toast-gone"
    elif task.kind is not None:
        refusal = "challenges-toast-noted-already"
    elif not _still_open(context, seat, task):
        refusal = "challenges-toast-closed"
    elif await challenges.mark(context.unit, seat.run.id, context.user_id, day, kind):
        if seat.mine.counted:
            await challenges.add_together(context.unit, seat.run.id)
        return True
    else:
        refusal = "challenges-toast-noted-already"
    context.toast(context.label(refusal))
    return False


async def _finish_if_enough(context: Context, seat: Seat) -> None:
    """Finish with enough days, however many were left out."""
    marked = await challenges.tasks(context.unit, seat.run.id, context.user_id)
    if sum(task.kind is not None for task in marked.values()) < seat.enough:
        return
    await change(context, seat, state=State.FINISHED, paused_at=None, paused_until=None)
    title = seat.challenge.title
    words = context.t(
        "challenges-finish",
        words=seat.challenge.texts.finish.strip(),
        post=context.t("challenges-told", name=context.name, title=title),
    )
    context.reply(words, cards.two_buttons(context, seat, context.language, "tell", "nothing"))


async def _finished(context: Context) -> Seat | None:
    run_id = (context.arguments or [""])[0]
    usable = context.in_private and run_id.isascii() and run_id.isdigit() and len(run_id) < 12
    seat = await find_seat(context, int(run_id), context.user_id, context.language) if usable else None
    if seat is None or seat.mine.state is not State.FINISHED:
        context.toast(context.label("toast-gone"))
        return None
    return seat


def _change_buttons(context: Context, markup: dict[str, Any]) -> None:
    found = context.raw["callback_query"].get("message") or {}
    context.wish(edit_keyboard(context.chat_id, message_id=found.get("message_id"), keyboard=markup))

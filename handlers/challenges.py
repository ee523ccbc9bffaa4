"""Mini-challenges in a group: one at a time, started by whoever looks after it, joined by a button, ended with thanks.

There is no streak and no ranking, and nobody is named. What each person gets is in `challenge_days`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from telegram import Update

from content.pack_items import Challenge
from domain.challenges import ENOUGH_TO_COUNT, LATE_BY, RunState, State, starts_on
from handlers import challenge_cards as cards
from handlers import challenge_days as days
from handlers import challenge_own as own
from handlers.challenge_plans import CARD, Place, Seat, find_challenge, find_place, pause, plan_card, replan
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.feature import Button, Command, Due, Feature, MenuEntry, Owned, Where
from handlers.kit.raw import Raw, is_group, message
from handlers.kit.rights import permitted
from handlers.kit.wishes import button, delete, edit_keyboard, keyboard, send
from storage import challenges, prompts, schedule
from storage.schedule import Occasion

RIGHT = "can_change_info"
OFFERED = ("ch-quiet-kindness", "ch-three-anchors", "ch-two-minute-doors")
QUIET_DAYS = 3  # how often the last card waits a day for a group in gentle mode
CARD_LATE_BY = timedelta(days=2)
FORGOTTEN_AFTER = timedelta(days=30)


async def show(update: Update, context: Context) -> None:
    """/challenge: what runs here, or what could be started; in private, what one is in."""
    if context.in_private:
        await own.show_mine(update, context)
        return
    if context.chat is None or context.chat.role != "group":
        context.reply(context.t("challenges-only-groups"), silent=True)
        return
    leads = bool(permitted(context, RIGHT)) or _speaks_as_group(context)
    place = await find_place(context, await challenges.open_run(context.unit, context.chat_id), context.language)
    if place is not None:
        context.reply(*cards.group_card(context, place, leads=leads), silent=True)
    elif leads and await prompts.is_gentle(context.unit, context.chat_id):
        context.reply(context.t("challenges-toast-gentle"), silent=True)
    elif leads:
        context.reply(*cards.chooser(context, _choice(context)), silent=True)
    else:
        context.reply(context.t("challenges-none-here"), silent=True)


async def start(update: Update, context: Context) -> None:
    """Start one for tomorrow: the group gets a silent card, nobody is enrolled."""
    wanted = (context.arguments or [""])[0]
    challenge = next((each for each in _choice(context) if each.id == wanted), None)
    chat = context.chat
    if challenge is None or chat is None or chat.role != "group":
        context.toast(context.label("toast-gone"))
        return
    if await challenges.open_run(context.unit, chat.chat_id) is not None:
        context.toast(context.label("challenges-toast-one-runs"), alert=True)
        return
    if await prompts.is_gentle(context.unit, chat.chat_id):
        context.toast(context.label("challenges-toast-gentle"), alert=True)
        return
    first = starts_on(context.now, chat.time_zone)
    run = await challenges.start(context.unit, chat.chat_id, challenge.id, first, context.user_id)
    place = Place(run, chat, challenge)
    await plan_card(context, place)
    context.toast(context.label("challenges-toast-started"))
    found = context.raw["callback_query"].get("message") or {}
    if "message_id" in found:
        context.wish(delete(chat.chat_id, found["message_id"]))
    context.reply(*cards.group_card(context, place), silent=True, keep_as=f"challenge:{run.id}")


async def explain(update: Update, context: Context) -> None:
    """What is it? Answered in a window only the presser sees."""
    place = await _place(context)
    if place is not None:
        context.toast(cards.what_it_is(context, place.challenge), alert=True)


async def ask_to_stop(update: Update, context: Context) -> None:
    place = await _place(context)
    if place is None:
        return
    if place.run.state is not RunState.OPEN:
        context.toast(context.label("challenges-toast-over"))
        return
    row = [
        button(context.label("challenges-button-stop"), f"challenges:stopped:{place.run.id}"),
        button(context.label("challenges-button-keep"), f"challenges:kept:{place.run.id}"),
    ]
    context.toast()
    context.change_pressed(context.t("challenges-stop-question", title=place.challenge.title), keyboard(row))


async def keep(update: Update, context: Context) -> None:
    place = await _place(context)
    if place is not None:
        context.toast()
        context.change_pressed(*cards.group_card(context, place, leads=True))


async def stop(update: Update, context: Context) -> None:
    """Stop the group's round; whoever is in it chooses in private how it goes on for them."""
    place = await _place(context)
    if place is None:
        return
    if not await challenges.end_run(context.unit, place.run.id, RunState.STOPPED):
        context.toast(context.label("challenges-toast-over"))
        return
    await schedule.cancel(context.unit, CARD, place.chat.chat_id, f"{place.run.id}:")
    context.toast(context.label("challenges-toast-stopped"))
    context.change_pressed(context.t("challenges-stopped", title=place.challenge.title))
    _close_card(context, place)
    for mine in await challenges.of_run(context.unit, place.run.id):
        if mine.goes_on and mine.state is not State.HELD:
            await _let_choose(context, Seat(place, mine))


async def finish(occasion: Occasion, context: Context) -> None:
    """Tell the group that its challenge is over: a number without names, and only of enough people."""
    chat = context.chat
    run = await challenges.get_run(context.unit, occasion.payload.get("run", 0))
    place = await find_place(context, run, context.program.texts.spoken(chat.language if chat else None))
    if place is None or place.run.state is not RunState.OPEN:
        return
    waited = occasion.payload.get("waited", 0)
    gentle = await prompts.is_gentle(context.unit, place.chat.chat_id)
    if gentle and waited < QUIET_DAYS:
        again = replace(occasion, payload={**occasion.payload, "waited": waited + 1})
        await schedule.postpone(context.unit, again, occasion.due_at + timedelta(days=1))
        return
    await challenges.end_run(context.unit, place.run.id, RunState.FINISHED)
    _close_card(context, place)
    if not gentle and place.chat.active:
        await _thank(context, place)


async def finish_quietly(occasion: Occasion, context: Context) -> None:
    """Too late for a card: the challenge is over all the same."""
    await challenges.end_run(context.unit, occasion.payload.get("run", 0), RunState.FINISHED)


def _speaks_as_group(context: Context) -> bool:
    """Whether an anonymous administrator asks; the buttons find out later who presses them."""
    speaker = (message(context.raw) or {}).get("sender_chat") or {}
    return speaker.get("id") == context.chat_id


async def _let_choose(context: Context, seat: Seat) -> None:
    """Ask somebody whose group stopped whether to keep going, finish or leave; until then nothing comes."""
    user_id, chat = seat.mine.user_id, seat.place.chat
    await pause(context, seat)
    if await challenges.hard_time(context.unit, user_id) is not None:
        return
    language = await context.language_of(user_id, chat.chat_id)
    challenge = find_challenge(context, seat.run.challenge_id, language) or seat.challenge
    text = context.program.texts.say(language, "challenges-choice", title=challenge.title, group=chat.title)
    markup = cards.two_buttons(context, seat, language, "continue", "finish", "leave")
    context.whisper(user_id, text, markup, key=f"challenge:{seat.run.id}:{user_id}:choice")


async def _thank(context: Context, place: Place) -> None:
    there = [mine for mine in await challenges.of_run(context.unit, place.run.id) if mine.state is not State.LEFT]
    if not there:
        return
    language, run = place.chat.language, place.run
    title, label = place.challenge.title, place.challenge.group_goal.label
    if await challenges.counted_people(context.unit, run.id) >= ENOUGH_TO_COUNT:
        text = context.program.texts.say(
            language, "challenges-over-number", title=title, count=run.done_together, label=label
        )
    else:
        text = context.program.texts.say(language, "challenges-over", title=title)
    context.wish(send(place.chat.chat_id, text, silent=True, key=f"challenge-over:{run.id}"))


def _close_card(context: Context, place: Place) -> None:
    context.wish(edit_keyboard(place.chat.chat_id, refers_to=f"challenge:{place.run.id}"))


async def _place(context: Context) -> Place | None:
    """The run of this group a button names."""
    given = (context.arguments or [""])[0]
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 12 else 0
    place = await find_place(context, await challenges.get_run(context.unit, number), context.language)
    if place is None or place.chat.chat_id != context.chat_id:
        context.toast(context.label("toast-gone"))
        return None
    return place


def _choice(context: Context) -> list[Challenge]:
    """The challenges a group can start, the recommended one first."""
    found = (find_challenge(context, each, context.language) for each in OFFERED)
    return [each for each in found if each is not None]


def needs(raw: Raw) -> Iterable[Need]:
    """Who looks after the group, where /challenge is asked for in one."""
    found = message(raw)
    if found is not None and is_group(raw) and found.get("text", "").startswith("/challenge"):
        yield Need(found["chat"]["id"])


FEATURE = Feature(
    name="challenges",
    commands=(Command("challenge", show), Command("pause", own.pause_all, where=Where.PRIVATE)),
    buttons=(
        Button("start", start, RIGHT),
        Button("stop", ask_to_stop, RIGHT),
        Button("stopped", stop, RIGHT),
        Button("kept", keep, RIGHT),
        Button("what", explain),
        Button("in", own.join),
        Button("mine", own.show_mine),
        Button("one", own.show_one),
        Button("hour", own.set_hour),
        Button("other", own.ask_hour),
        Button("alone", own.be_alone),
        Button("counted", own.be_counted),
        Button("pause", own.press_pause),
        Button("continue", own.go_on),
        Button("leave", own.leave),
        Button("finish", own.finish_here),
        Button("mark", days.mark),
        Button("yesterday", days.mark_yesterday),
        Button("later", days.press_later),
        Button("tell", days.tell),
        Button("nothing", days.tell_nothing),
    ),
    deep_links={own.LINK: own.follow},
    answers={"hour": own.read_hour},
    due=(
        Due("day", days.bring, LATE_BY, days.wait_a_day),
        Due("later", days.repeat, LATE_BY),
        Due("end", days.end, FORGOTTEN_AFTER, days.end),
        Due("offer", days.offer, FORGOTTEN_AFTER, days.offer),
        Due("card", finish, CARD_LATE_BY, finish_quietly),
    ),
    tables=(
        Owned("challenge_run", "mydata-challenge-run", challenges.erase_run),
        Owned("enrolment", "mydata-enrolment", challenges.erase_enrolments),
        Owned("task_mark", "mydata-task-mark", challenges.erase_marks),
    ),
    menu=(MenuEntry("menu-challenges", "challenges:mine", 30),),
    needs=needs,
    changed=replan,
)

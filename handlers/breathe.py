"""Breathing together in private: choose, start, one message that changes with each step, stop at any time.

How it felt afterwards is answered and not kept.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any

from telegram import Update

from content.pack_items import Exercise
from domain import breathing as course
from domain.wishes import Wish
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Button, Command, Feature, MenuEntry, Owned
from handlers.kit.screens import in_rows, menu_button, short_label, show, show_door
from handlers.kit.wishes import button
from storage import breathing
from storage.breathing import Session

ORDER = ("ex-long-out", "ex-box", "ex-478", "ex-cyclic-sigh")  # without holds first
SENSES = "ex-54321"
FELT = ("easier", "same", "tense")


async def offer(update: Update, context: Context) -> None:
    """Ask how long and which way; the length can be changed before a way is chosen."""
    if not context.in_private:
        show_door(context, "breathe-group", "breathe")
        return
    minutes = _minutes(context) or course.LENGTHS[0]
    lengths = [
        button(_mark(context.label("breathe-minutes", count=each), each == minutes), f"breathe:long:{each}")
        for each in course.LENGTHS
    ]
    ways = [button(short_label(each.title), f"breathe:way:{minutes}:{each.id}") for each in _exercises(context)]
    window = [button(context.label("breathe-button-window"), "breathe:window")]
    show(
        context,
        context.t("breathe-offer"),
        context.private_keyboard(lengths, *in_rows(ways), window, [menu_button(context)]),
    )


async def choose(update: Update, context: Context) -> None:
    """Begin, after the caution where this exercise is new to the person."""
    minutes, exercise = _minutes(context), _exercise(context)
    if minutes is None or exercise is None:
        context.toast(context.label("toast-gone"))
        return
    last = await breathing.get(context.unit, context.user_id)
    if last is not None and exercise.id in last.cautions:
        await _begin(context, minutes, exercise, last)
        return
    text = context.t("breathe-caution", title=exercise.title, caution=exercise.caution, choice=exercise.choice)
    buttons = [
        button(context.label("breathe-button-begin"), f"breathe:begin:{minutes}:{exercise.id}"),
        button(context.label("breathe-button-not-today"), "breathe:no"),
    ]
    show(context, text, context.private_keyboard(buttons))


async def begin(update: Update, context: Context) -> None:
    """Begin, since the caution was read."""
    minutes, exercise = _minutes(context), _exercise(context)
    if minutes is None or exercise is None:
        context.toast(context.label("toast-gone"))
        return
    await _begin(context, minutes, exercise, await breathing.get(context.unit, context.user_id))


async def stop(update: Update, context: Context) -> None:
    """End at once, and calmly."""
    last = await breathing.get(context.unit, context.user_id)
    if last is not None and [last.session] == context.arguments:
        await context.unit.unwish(_key(last.session))
        await breathing.end(context.unit, context.user_id)
    _show_again(context, "breathe-stopped")


async def decline(update: Update, context: Context) -> None:
    _show_again(context, "breathe-not-today")


async def show_window(update: Update, context: Context) -> None:
    """The same quiet minute without the breath."""
    again = button(context.label("breathe-button-ways"), "breathe:start")
    show(context, context.t("breathe-window"), context.private_keyboard([again], [menu_button(context)]))


async def show_senses(update: Update, context: Context) -> None:
    """The short form of the five senses, all at once, since nobody waits for anybody here."""
    senses = next((each for each in context.program.exercises[context.language] if each.id == SENSES), None)
    steps = "\n".join(f"• {step.text}" for step in senses.gentle.steps) if senses else ""
    show(context, context.t("breathe-senses", steps=steps), context.private_keyboard([menu_button(context)]))


async def answer_felt(update: Update, context: Context) -> None:
    """Answer how it felt."""
    felt = (context.arguments or [""])[0]
    if felt == "tense":
        rows = [
            [button(context.label("breathe-button-senses"), "breathe:senses")],
            [button(context.label("breathe-button-window"), "breathe:window")],
            [menu_button(context)],
        ]
        show(context, context.t("breathe-felt-tense"), context.private_keyboard(*rows))
    elif felt in FELT:
        _show_again(context, f"breathe-felt-{felt}")


async def _begin(context: Context, minutes: int, exercise: Exercise, last: Session | None) -> None:
    message_id: int | None = (context.raw["callback_query"].get("message") or {}).get("message_id")
    if last is not None and last.ends_at > context.now:
        await _leave(context, last, message_id)
    seconds = [step.seconds for step in exercise.steps]
    rounds = course.rounds(minutes, seconds, max(exercise.cycles.choices))
    session = Session(
        exercise_id=exercise.id,
        session=secrets.token_hex(8),
        message_id=message_id,
        ends_at=context.now + course.length(seconds, rounds),
        cautions=tuple(dict.fromkeys((*(last.cautions if last else ()), exercise.id))),
    )
    await breathing.begin(context.unit, context.user_id, session)
    shortened = course.is_shortened(minutes, seconds, rounds)
    opening = context.t("breathe-settle-shorter" if shortened else "breathe-settle", rounds=rounds)
    show(context, opening, _stop_keyboard(context, session.session))
    context.wish(*_edits(context, exercise, session, rounds))


async def _leave(context: Context, last: Session, message_id: int | None) -> None:
    """Stop the session that is still under way, so that there are never two."""
    await context.unit.unwish(_key(last.session))
    if last.message_id is not None and last.message_id != message_id:
        again = context.private_keyboard([menu_button(context)])
        context.wish(
            wishes.edit(context.chat_id, context.t("breathe-stopped"), message_id=last.message_id, keyboard=again)
        )


def _edits(context: Context, exercise: Exercise, session: Session, rounds: int) -> Iterator[Wish]:
    """Every step as an edit for its moment, and the question at the end; a step that comes too late is left out."""
    keyboard = _stop_keyboard(context, session.session)
    for number, cue in enumerate(course.cues([step.seconds for step in exercise.steps], rounds)):
        step = exercise.steps[cue.step]
        yield wishes.edit(
            context.chat_id,
            context.t("breathe-step", label=step.label, text=step.text),
            message_id=session.message_id,
            keyboard=keyboard,
            key=f"{_key(session.session)}{number}",
            not_before=context.now + cue.begins,
            not_after=context.now + cue.latest,
        )
    yield wishes.edit(
        context.chat_id,
        context.t("breathe-end", question=exercise.after.ask),
        message_id=session.message_id,
        keyboard=_felt_keyboard(context, exercise),
        key=f"{_key(session.session)}end",
        not_before=session.ends_at,
    )


def _show_again(context: Context, key: str) -> None:
    again = button(context.label("breathe-button-again"), "breathe:start")
    show(context, context.t(key), context.private_keyboard([again, menu_button(context)]))


def _felt_keyboard(context: Context, exercise: Exercise) -> dict[str, Any]:
    felt = zip(exercise.after.answers, FELT, strict=True)
    return context.private_keyboard(
        [button(short_label(words[:1].upper() + words[1:]), f"breathe:felt:{each}") for words, each in felt]
    )


def _stop_keyboard(context: Context, session: str) -> dict[str, Any]:
    return context.private_keyboard([button(context.label("breathe-button-stop"), f"breathe:stop:{session}")])


def _mark(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def _key(session: str) -> str:
    return f"breathe:{session}:"


def _exercises(context: Context) -> list[Exercise]:
    found = [each for each in context.program.exercises[context.language] if each.kind == "breathing"]
    return sorted(found, key=lambda each: ORDER.index(each.id) if each.id in ORDER else len(ORDER))


def _exercise(context: Context) -> Exercise | None:
    wanted = context.arguments[1:2]
    return next((each for each in _exercises(context) if [each.id] == wanted), None)


def _minutes(context: Context) -> int | None:
    wanted = (context.arguments or [""])[0]
    return next((each for each in course.LENGTHS if str(each) == wanted), None)


FEATURE = Feature(
    name="breathe",
    commands=(Command("breathe", offer),),
    buttons=(
        Button("start", offer),
        Button("long", offer),
        Button("way", choose),
        Button("begin", begin),
        Button("stop", stop),
        Button("no", decline),
        Button("window", show_window),
        Button("senses", show_senses),
        Button("felt", answer_felt),
    ),
    menu=(MenuEntry("menu-breathe", "breathe:start", 10),),
    tables=(Owned("breathing", "mydata-breathing", breathing.erase),),
)

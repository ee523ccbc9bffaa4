"""How challenges look: the group's card, a person's own card and the day's task. It decides nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

from babel.dates import format_date

from content.pack_items import Challenge
from content.texts import Html
from domain.challenges import OFFERED_MINUTES, RunState, State, clock
from domain.walltime import local_date
from handlers.challenge_plans import Place, Seat
from handlers.kit.context import Context
from handlers.kit.screens import MENU, in_rows, short_label
from handlers.kit.wishes import button, keyboard
from storage.challenges import Task

ALERT = 200  # characters Telegram shows in the window over a chat
Card = tuple[Html, dict[str, Any]]


def group_card(context: Context, place: Place, *, leads: bool = False) -> Card:
    """What runs in a group and how to join; `leads` adds the button that stops it."""
    run = place.run
    text = context.t(
        "challenges-card",
        title=place.challenge.title,
        when=_when(context, place),
        facts=_facts(context, place.challenge, context.language),
    )
    rows = [
        [
            button(context.label("challenges-button-in"), f"challenges:in:{run.id}"),
            button(context.label("challenges-button-what"), f"challenges:what:{run.id}"),
        ]
    ]
    if leads:
        rows.append([button(context.label("challenges-button-stop"), f"challenges:stop:{run.id}")])
    return text, keyboard(*rows)


def what_it_is(context: Context, challenge: Challenge) -> str:
    """The explanation in the window over the chat: as much of it as Telegram shows."""
    how = context.label("challenges-what")
    whole = f"{challenge.about}\n\n{how}"
    return whole if len(whole) <= ALERT else how


def chooser(context: Context, offered: list[Challenge]) -> Card:
    """The challenges somebody who looks after a group can start."""
    lines = [context.t("challenges-offered", title=each.title, about=each.about) for each in offered]
    buttons = [[button(short_label(each.title), f"challenges:start:{each.id}")] for each in offered]
    return Html("\n\n".join([context.t("challenges-choose"), *lines])), keyboard(*buttons)


def own_card(context: Context, seat: Seat, language: str) -> Card:
    """A person's place in a challenge, with everything that can be changed about it."""
    say = context.program.texts.say
    parts = [
        say(language, "challenges-own", title=seat.challenge.title, group=seat.place.chat.title),
        Html(
            f"{say(language, 'challenges-about', about=seat.challenge.about)}\n"
            f"{_facts(context, seat.challenge, language)}"
        ),
        state_line(context, seat, language),
    ]
    if seat.mine.state is State.ACTIVE:
        parts.append(say(language, "challenges-own-questions"))
    return Html("\n\n".join(parts)), _own_keyboard(context, seat, language)


def state_line(context: Context, seat: Seat, language: str) -> Html:
    """Where somebody stands, without counting anything."""
    say, mine = context.program.texts.say, seat.mine
    if mine.state is State.ACTIVE:
        if mine.next_day > seat.challenge.days:
            return say(language, "challenges-state-all-sent")
        when = format_date(mine.next_on, "EEEE d MMMM", locale=language)
        return say(language, "challenges-state-next", day=when, time=hour(mine.minute_of_day))
    if mine.state is State.PAUSED and mine.paused_until is not None:
        return say(language, "challenges-state-until", day=long_date(mine.paused_until, language))
    return say(language, "challenges-state-paused" if mine.goes_on else "challenges-state-over")


def task_text(context: Context, challenge: Challenge, day: int, language: str, *, after_gap: bool = False) -> Html:
    """The day's task with its smaller version; after a day without a mark it begins with a kind word."""
    task = challenge.tasks[day - 1]
    say = context.program.texts.say
    body = say(language, "challenges-task", title=challenge.title, do=task.do.strip(), small=task.small.strip())
    if not after_gap:
        return body
    return Html(f"{say(language, 'challenges-words', words=challenge.texts.day_missed.strip())}\n\n{body}")


def task_keyboard(
    context: Context, seat: Seat, day: int, language: str, *, later: bool = True, yesterday: bool = False
) -> dict[str, Any]:
    """What can be pressed under a task."""
    here = f"{seat.run.id}:{day}"

    def key(name: str, data: str) -> dict[str, str]:
        return button(context.program.texts.plain(language, f"challenges-button-{name}"), f"challenges:{data}")

    rows = [
        [key("done", f"mark:{here}:done"), key("smaller", f"mark:{here}:smaller")],
        [key("rest", f"mark:{here}:rest"), *([key("later", f"later:{here}")] if later else [])],
    ]
    if yesterday:
        rows.append([key("yesterday", f"yesterday:{here}")])
    return context.private_keyboard(*rows, language=language)


def noted(context: Context, seat: Seat, task: Task, language: str) -> Html:
    """A task that was marked, with what the group might like to hear."""
    say, share = context.program.texts.say, seat.challenge.tasks[task.day - 1].share.strip()
    body = task_text(context, seat.challenge, task.day, language)
    return Html(f"{body}\n\n{say(language, f'challenges-noted-{task.kind}', share=share)}")


def two_buttons(context: Context, seat: Seat, language: str, *names: str) -> dict[str, Any]:
    """Buttons such as Continue and Leave for one challenge, in private."""
    plain = context.program.texts.plain
    row = [button(plain(language, f"challenges-button-{name}"), f"challenges:{name}:{seat.run.id}") for name in names]
    return context.private_keyboard(*in_rows(row), language=language)


def hour(minute_of_day: int) -> str:
    return f"{clock(minute_of_day):%H:%M}"


def long_date(day: date, language: str) -> str:
    return format_date(day, "d MMMM", locale=language)


def _own_keyboard(context: Context, seat: Seat, language: str) -> dict[str, Any]:
    mine, run = seat.mine, seat.run.id

    def key(label: str, data: str, *, chosen: bool = False) -> dict[str, str]:
        return button(f"✓ {label}" if chosen else label, f"challenges:{data}")

    def word(name: str) -> str:
        return context.program.texts.plain(language, f"challenges-button-{name}")

    hours = [key(hour(each), f"hour:{run}:{each}", chosen=each == mine.minute_of_day) for each in OFFERED_MINUTES]
    rows = [
        [*hours, key(word("other"), f"other:{run}")],
        [
            key(word("alone"), f"alone:{run}", chosen=not mine.counted),
            key(word("counted"), f"counted:{run}", chosen=mine.counted),
        ],
        [
            key(word("pause"), f"pause:{run}")
            if mine.state is State.ACTIVE
            else key(word("continue"), f"continue:{run}"),
            key(word("leave"), f"leave:{run}"),
        ],
        [key(word("mine"), "mine"), button(context.program.texts.plain(language, "button-menu"), MENU)],
    ]
    return context.private_keyboard(*rows, language=language)


def _facts(context: Context, challenge: Challenge, language: str) -> Html:
    return context.program.texts.say(
        language,
        "challenges-facts",
        days=challenge.days,
        minutes=challenge.minutes_per_day,
        enough=challenge.enough_days,
    )


def _when(context: Context, place: Place) -> Html:
    if place.run.state is not RunState.OPEN:
        return context.t("challenges-when-over")
    today = local_date(context.now, place.zone)
    if today < place.run.starts_on:
        return context.t("challenges-when-tomorrow")
    if today <= place.joining_until:
        return context.t("challenges-when-open", day=long_date(place.joining_until, context.language))
    return context.t("challenges-when-going")

"""The roster as moderators see it: the week like a calendar, who is there now, when nobody is, and its buttons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from content.texts import Html
from domain.duty import DAY, Shift, nights
from handlers.case_cards import framed
from handlers.case_duty import Board
from handlers.kit.context import Context
from handlers.kit.screens import in_rows
from handlers.kit.wishes import button
from storage import people

Card = tuple[Html, dict[str, Any]]
Rows = list[list[dict[str, str]]]
MOST_GAPS = 7
STRETCHES = ((0, 480), (480, 960), (960, DAY), (1080, 1380), (1200, 1500), (0, DAY))
PICKS = ("weekdays", "weekend", "daily", *map(str, range(7)))
_DAYS_OF = {"weekdays": range(5), "weekend": range(5, 7), "daily": range(7)}


def language_of(context: Context, board: Board) -> str:
    """The group's language in the moderators' chat, the person's own in private."""
    if context.in_private or board.home is None:
        return context.language
    return context.program.texts.spoken(board.home.language)


def clock(minute: int) -> str:
    """A minute of the day; the end of the day is 24 o'clock."""
    shown = minute if minute <= DAY else minute - DAY
    return f"{shown // 60:02d}:{shown % 60:02d}"


def weekdays_of(pick: str) -> list[int]:
    """The days a button stands for; none for data that no button has."""
    return list(_DAYS_OF[pick]) if pick in _DAYS_OF else [int(pick)] if pick in PICKS else []


def moment(context: Context, board: Board, language: str, at: datetime) -> str:
    """A time of this week, with its day."""
    local = at.astimezone(ZoneInfo(board.zone))
    return f"{context.program.texts.plain(language, f'duty-day-{local.weekday()}')} {local:%H:%M}"


async def roster(context: Context, board: Board) -> Card:
    """The whole board of a moderators' chat."""
    language, say = language_of(context, board), context.program.texts.say
    parts = [say(language, "duty-roster", zone=board.zone), await _week(context, board.shifts, language)]
    if not board.shifts:
        parts[1] = say(language, "duty-roster-empty")
    parts.append(await _now(context, board, language))
    if board.is_used:
        parts.append(gap_lines(context, board, language))
    return Html("\n\n".join(parts)), await _buttons(context, board, language)


async def own(context: Context, board: Board) -> Card:
    """One person's own shifts, for their private chat."""
    language, say = language_of(context, board), context.program.texts.say
    mine = [each for each in board.shifts if each.user_id == context.user_id]
    week = await _week(context, mine, language) if mine else say(language, "duty-own-none")
    there = context.user_id in board.on_duty(context.now)
    place = board.home.title if board.home is not None else ""
    head = say(language, "duty-own", place=place, zone=board.zone)
    now = say(language, "duty-own-now", there="yes" if there else "no")
    return Html(f"{head}\n\n{week}\n\n{now}"), await _buttons(context, board, language)


def gap_lines(context: Context, board: Board, language: str) -> Html:
    """When nobody is on duty in the coming week."""
    say, found = context.program.texts.say, board.gaps(context.now)
    if not found:
        return say(language, "duty-gaps-none")
    shown = [
        f"• {moment(context, board, language, begins)} – {moment(context, board, language, ends)}"
        for begins, ends in found[:MOST_GAPS]
    ]
    lines = Html("\n".join(shown))
    return say(language, "duty-gaps", lines=lines, more=len(found) - len(shown))


def choose_days(context: Context, board: Board) -> Card:
    language, plain = language_of(context, board), context.program.texts.plain
    buttons = [
        button(
            plain(language, f"duty-button-{pick}" if pick in _DAYS_OF else f"duty-day-{pick}"),
            f"duty:days:{board.chat_id}:{pick}",
        )
        for pick in PICKS
    ]
    rows = [*in_rows(buttons[:3], 3), *in_rows(buttons[3:], 4), _back(context, board, language)]
    return context.program.texts.say(language, "duty-choose-days"), framed(context, rows, context.chat_id, language)


def choose_hours(context: Context, board: Board, pick: str) -> Card:
    language = language_of(context, board)
    buttons = [
        button(f"{clock(starts)}–{clock(ends)}", f"duty:take:{board.chat_id}:{pick}:{starts}:{ends}")
        for starts, ends in STRETCHES
    ]
    rows = [*in_rows(buttons, 3), _back(context, board, language)]
    text = context.program.texts.say(language, "duty-choose-hours", zone=board.zone)
    return text, framed(context, rows, context.chat_id, language)


def choose_gone(context: Context, board: Board) -> Card | None:
    """Which of one's own shifts goes; None where there is none."""
    language = language_of(context, board)
    mine = nights(each for each in board.shifts if each.user_id == context.user_id)
    buttons = [
        button(
            f"{context.program.texts.plain(language, f'duty-day-{each.weekday}')} {span(each)}",
            f"duty:drop:{board.chat_id}:{each.weekday}:{each.starts}:{each.ends}",
        )
        for each in mine
    ]
    if not buttons:
        return None
    rows = [*in_rows(buttons), _back(context, board, language)]
    text = context.program.texts.say(language, "duty-choose-gone", who=context.name)
    return text, framed(context, rows, context.chat_id, language)


def span(shift: Shift) -> str:
    return f"{clock(shift.starts)}–{clock(shift.ends)}"


async def _week(context: Context, shifts: Iterable[Shift], language: str) -> Html:
    """A line for each day: from when to when, and who."""
    by_person: dict[int, list[Shift]] = {}
    for each in shifts:
        by_person.setdefault(each.user_id, []).append(each)
    by_day: dict[int, dict[tuple[int, int], list[int]]] = {day: {} for day in range(7)}
    for user_id, theirs in by_person.items():
        for each in nights(theirs):
            by_day[each.weekday].setdefault((each.starts, each.ends), []).append(user_id)
    names = {user_id: await _name(context, user_id, language) for user_id in by_person}
    lines = []
    for day, stretches in by_day.items():
        told = [
            f"{clock(starts)}–{clock(ends)} {', '.join(names[user_id] for user_id in those)}"
            for (starts, ends), those in sorted(stretches.items())
        ]
        shown = " · ".join(told) or "–"
        lines.append(
            context.program.texts.say(language, "duty-day-line", day=_day(context, language, day), shown=shown)
        )
    return Html("\n".join(lines))


async def _now(context: Context, board: Board, language: str) -> Html:
    """Who is there now; plain names, because looking at a roster calls nobody."""
    if not board.is_used:
        return context.program.texts.say(language, "duty-now-unknown")
    there: Sequence[int] = sorted(board.on_duty(context.now))
    names = ", ".join([await _name(context, user_id, language) for user_id in there])
    return context.program.texts.say(language, "duty-now", names=names, known="yes" if names else "no")


async def _name(context: Context, user_id: int, language: str) -> str:
    person = await people.get(context.unit, user_id)
    return person.name if person is not None else context.program.texts.plain(language, "case-somebody")


def _day(context: Context, language: str, day: int) -> str:
    return context.program.texts.plain(language, f"duty-day-{day}")


async def _buttons(context: Context, board: Board, language: str) -> dict[str, Any]:
    plain = context.program.texts.plain
    rows = [
        [button(plain(language, f"duty-button-{name}"), f"duty:{name}:{board.chat_id}") for name in row]
        for row in (("add", "remove"), ("on", "off"))
    ]
    return framed(context, rows, context.chat_id, language)


def _back(context: Context, board: Board, language: str) -> list[dict[str, str]]:
    return [button(context.program.texts.plain(language, "button-back"), f"duty:show:{board.chat_id}")]

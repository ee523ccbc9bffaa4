"""Who is on duty for a case, as the card says it, as calls name them, and as members hear it honestly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from content.texts import Html
from domain import duty as deciding
from domain.cases import OPEN_STATES, Event
from domain.distress import Tier
from domain.duty import Shift, Standing
from domain.errors import UsageError
from domain.walltime import weekly_due
from handlers import case_names
from handlers.kit.context import Context
from storage import cases, chats, duty, people, schedule
from storage.cases import Case
from storage.chats import Chat

WEEK = "duty.week"
WEEKLY_AT = time(10)


@dataclass(frozen=True, slots=True)
class Board:
    """What the moderators of one chat say about when they are there, without those who left it.

    It is used where anybody says so at all: of a roster whose people have all left, nobody is on duty.
    """

    chat_id: int
    home: Chat | None  # the group whose time the shifts are in
    shifts: tuple[Shift, ...]
    standings: tuple[Standing, ...]
    is_used: bool

    @property
    def zone(self) -> str:
        return self.home.time_zone if self.home is not None else "UTC"

    def on_duty(self, at: datetime) -> frozenset[int]:
        return deciding.on_duty(self.shifts, self.standings, at, self.zone)

    def gaps(self, start: datetime) -> list[tuple[datetime, datetime]]:
        """When nobody is there in the week that begins now."""
        return deciding.gaps(self.shifts, self.standings, start, start + deciding.LOOKS_AHEAD, self.zone)


async def board_of(context: Context, chat_id: int) -> Board:
    """The board of a moderators' chat, or of the one person who looks after a group."""
    shifts, standings = await duty.shifts(context.unit, chat_id), await duty.standings(context.unit, chat_id)
    named = {each.user_id for each in shifts} | {each.user_id for each in standings}
    gone = {user_id for user_id in named if await _has_left(context, chat_id, user_id)}
    return Board(
        chat_id,
        await home_of(context, chat_id),
        tuple(each for each in shifts if each.user_id not in gone),
        tuple(each for each in standings if each.user_id not in gone),
        deciding.is_used(shifts, standings),
    )


async def keep_shifts(context: Context, chat_id: int, more: list[Shift]) -> None:
    """Add to the weekly shifts of whoever acts, and plan the weekly look at who is there when."""
    mine = await duty.shifts(context.unit, chat_id, context.user_id)
    kept = deciding.together([*mine, *more])
    if len(kept) > deciding.MOST_SHIFTS:
        raise UsageError("duty-too-many")
    await duty.replace_shifts(context.unit, chat_id, context.user_id, kept)
    await plan_week(context, await board_of(context, chat_id))


async def plan_week(context: Context, board: Board) -> None:
    """Plan the look at the coming week, for the next Monday morning."""
    due_at = weekly_due(context.now, WEEKLY_AT, deciding.MONDAY, board.zone)
    await schedule.plan(context.unit, WEEK, board.chat_id, f"{due_at:%Y-%m-%d}", due_at)


async def home_of(context: Context, chat_id: int) -> Chat | None:
    """The group these moderators look after; of several the first."""
    watched = await chats.watched_by(context.unit, chat_id)
    return watched[0] if watched else None


async def on_duty(context: Context, case: Case) -> list[int]:
    """The people on duty at the desk of a case, without the member it is about; nobody where there is no roster."""
    if case.moderators_chat_id is None:
        return []
    board = await board_of(context, case.moderators_chat_id)
    return sorted(board.on_duty(context.now) - {case.user_id})


async def on_duty_line(context: Context, case: Case, language: str) -> Html | None:
    """The line of the card that says who is on duty; None where nobody keeps a roster."""
    if case.moderators_chat_id is None or not (await board_of(context, case.moderators_chat_id)).is_used:
        return None
    there = set(await on_duty(context, case)) - await declined(context, case)
    found = [person for user_id in sorted(there) if (person := await people.get(context.unit, user_id)) is not None]
    names = case_names.together(found[: case_names.MOST_NAMED])
    return context.program.texts.say(language, "duty-line", names=names, known="yes" if names else "no")


async def declined(context: Context, case: Case) -> set[int]:
    """Who said that they can't take this one."""
    entries = await cases.entries(context.unit, case.number)
    return {entry.actor for entry in entries if entry.event == Event.DECLINED and entry.actor is not None}


async def resting(context: Context, case: Case) -> frozenset[int]:
    """Who said that they are off duty: nobody calls them by name, whatever happens."""
    if case.moderators_chat_id is None:
        return frozenset()
    return deciding.resting(await duty.standings(context.unit, case.moderators_chat_id), context.now)


async def reaches_somebody(context: Context, case: Case | None) -> bool:
    """Whether what is said about a case arrives anywhere: with a person, or in a chat Waymark is still in."""
    if case is None or case.moderators_chat_id is None:
        return False
    team = await chats.get(context.unit, case.moderators_chat_id)
    return team is None or team.active


async def is_nobody_there(context: Context, chat_id: int, about: int) -> bool:
    """Whether the moderators say when they are there, and right now nobody is, nor has anybody this member's case."""
    board = await board_of(context, chat_id)
    if not board.is_used or board.on_duty(context.now) - {about}:
        return False
    case = await cases.current(context.unit, about, chat_id)
    return case is None or case.claimed_by is None


async def is_nobody_for(context: Context, number: int) -> bool:
    """Whether a member in a crisis is to hear that nobody is on duty for their case."""
    case = await cases.get(context.unit, number) if number else None
    if case is None or case.moderators_chat_id is None or case.user_id is None:
        return False
    pressing = case.tier is Tier.CRISIS and case.state in OPEN_STATES
    return pressing and await is_nobody_there(context, case.moderators_chat_id, case.user_id)


async def _has_left(context: Context, chat_id: int, user_id: int) -> bool:
    status = await people.get_membership(context.unit, chat_id, user_id) if chat_id < 0 else None
    return status is not None and status not in people.PRESENT

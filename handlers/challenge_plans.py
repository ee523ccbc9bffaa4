"""Planning the days of challenges and moving people between going on, pausing and ending; it says nothing itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from content.pack_items import Challenge
from content.texts import FALLBACK
from domain.challenges import (
    DEFAULT_MINUTE,
    LATER_BY,
    RunState,
    State,
    card_at,
    clock,
    first_on,
    held_until,
    joining_until,
)
from domain.walltime import due_on, local_date
from handlers.kit.context import Context
from storage import challenges, chats, schedule
from storage.challenges import Enrolment, Run
from storage.chats import Chat

DAY, LATER, END, OFFER, CARD = (f"challenges.{name}" for name in ("day", "later", "end", "offer", "card"))


@dataclass(frozen=True, slots=True)
class Place:
    """A run with its group and the challenge as it reads in one language."""

    run: Run
    chat: Chat
    challenge: Challenge

    @property
    def zone(self) -> str:
        return self.chat.time_zone

    @property
    def joining_until(self) -> date:
        return joining_until(self.run.starts_on, self.challenge.join_until_day)


@dataclass(frozen=True, slots=True)
class Seat:
    """One person's place in a run; `woken` while their own occasion is handled, which the schedule settles itself."""

    place: Place
    mine: Enrolment
    woken: bool = False

    @property
    def run(self) -> Run:
        return self.place.run

    @property
    def challenge(self) -> Challenge:
        return self.place.challenge

    @property
    def enough(self) -> int:
        return self.challenge.enough_days


def find_challenge(context: Context, challenge_id: str, language: str) -> Challenge | None:
    """The challenge in a language, or in English where that pack lacks it."""
    packs = context.program.packs
    for spoken in (language, FALLBACK):
        if spoken in packs and challenge_id in packs[spoken].challenge_by_id:
            return packs[spoken].challenge_by_id[challenge_id]
    return None


async def find_place(context: Context, run: Run | None, language: str) -> Place | None:
    chat = await chats.get(context.unit, run.chat_id) if run is not None else None
    challenge = find_challenge(context, run.challenge_id, language) if run is not None else None
    return Place(run, chat, challenge) if run is not None and chat is not None and challenge is not None else None


async def find_seat(context: Context, run_id: int, user_id: int, language: str) -> Seat | None:
    mine = await challenges.get(context.unit, run_id, user_id)
    place = await find_place(context, await challenges.get_run(context.unit, run_id), language) if mine else None
    return Seat(place, mine) if place is not None and mine is not None else None


async def enrol(context: Context, place: Place, user_id: int) -> Seat:
    """Put somebody into a run with an own first day, at the usual hour and outside the group's number."""
    first = first_on(context.now, place.run.starts_on, DEFAULT_MINUTE, place.zone)
    mine = Enrolment(
        run_id=place.run.id,
        user_id=user_id,
        state=State.ACTIVE,
        starts_on=first,
        next_day=1,
        next_on=first,
        minute_of_day=DEFAULT_MINUTE,
        counted=False,
        paused_at=None,
        paused_until=None,
        joined_at=context.now,
    )
    await challenges.enrol(context.unit, mine)
    return await plan(context, Seat(place, mine))


async def change(context: Context, seat: Seat, **values: object) -> Seat:
    """Change an enrolment and what is planned for it."""
    return await plan(context, replace(seat, mine=await challenges.change(context.unit, seat.mine, **values)))


async def pause(context: Context, seat: Seat, until: date | None = None) -> Seat:
    """Freeze everything; the days left come after the pause."""
    mine = seat.mine
    since = mine.paused_at if mine.state is not State.ACTIVE else context.now
    next_on = max(until, mine.next_on) if until is not None else mine.next_on
    return await change(context, seat, state=State.PAUSED, paused_at=since, paused_until=until, next_on=next_on)


async def resume(context: Context, seat: Seat, on: date | None = None) -> Seat:
    """Go on where somebody paused or left, from `on` or from the next time their hour comes."""
    mine = seat.mine
    next_on = on or first_on(context.now, await _earliest(context, seat), mine.minute_of_day, seat.place.zone)
    await challenges.stretch(context.unit, mine)
    values: dict[str, object] = {"state": State.ACTIVE, "paused_at": None, "paused_until": None, "next_on": next_on}
    if mine.next_day == 1:
        values["starts_on"] = next_on
    return await change(context, seat, **values)


async def choose_minute(context: Context, seat: Seat, minute: int) -> Seat:
    """Let the tasks come at another minute of the day; two never come on the same day."""
    mine = seat.mine
    earliest = max(await _earliest(context, seat), mine.paused_until or date.min)
    next_on = first_on(context.now, earliest, minute, seat.place.zone)
    values: dict[str, object] = {"minute_of_day": minute, "next_on": next_on}
    if mine.next_day == 1:
        values["starts_on"] = next_on
    return await change(context, seat, **values)


async def plan(context: Context, seat: Seat) -> Seat:
    """Plan what comes next for somebody, in place of what was planned; state decides, the timer only wakes us."""
    mine, unit, chat_id = seat.mine, context.unit, seat.run.chat_id
    for feature in () if seat.woken else (DAY, END, OFFER):
        await schedule.cancel(unit, feature, chat_id, _prefix(mine))
    found = await _next(context, seat)
    if found is not None:
        feature, due = found
        name = f"{_prefix(mine)}{mine.next_day}:{due:%Y%m%d%H%M%S}"
        payload = {"run": mine.run_id, "day": mine.next_day}
        await schedule.plan(unit, feature, chat_id, name, due, user_id=mine.user_id, payload=payload)
    return seat


async def plan_later(context: Context, seat: Seat, day: int) -> None:
    """Plan the one repetition of a task; where it was repeated already, nothing more."""
    name, payload = f"{_prefix(seat.mine)}{day}", {"run": seat.run.id, "day": day}
    due, user_id = context.now + LATER_BY, seat.mine.user_id
    await schedule.plan(context.unit, LATER, seat.run.chat_id, name, due, user_id=user_id, payload=payload)


async def plan_card(context: Context, place: Place) -> datetime:
    """Plan the evening on which the group hears that its challenge is over, after whoever began last."""
    run, cap = place.run, place.joining_until + timedelta(days=1)
    there = [mine for mine in await challenges.of_run(context.unit, run.id) if mine.state is not State.LEFT]
    latest = max((min(mine.starts_on, cap) for mine in there), default=run.starts_on)
    due = card_at(latest, place.challenge.days, place.zone)
    await schedule.cancel(context.unit, CARD, run.chat_id, f"{run.id}:")
    await schedule.plan(context.unit, CARD, run.chat_id, f"{run.id}:{due:%Y%m%d%H%M}", due, payload={"run": run.id})
    return due


async def replan(context: Context, chat_id: int) -> None:
    """Follow a changed time zone, and take everything up again when Waymark is back in a group."""
    for run in await challenges.runs_of(context.unit, chat_id):
        place = await find_place(context, run, FALLBACK)
        if place is None or not place.chat.active:
            continue
        if run.state is RunState.OPEN:
            await plan_card(context, place)
        for mine in await challenges.of_run(context.unit, run.id):
            if mine.goes_on:
                await plan(context, Seat(place, mine))


async def _earliest(context: Context, seat: Seat) -> date:
    """The first date that may bring the next task: the day after the one before."""
    sent = await challenges.tasks(context.unit, seat.mine.run_id, seat.mine.user_id)
    days = [local_date(task.sent_at, seat.place.zone, time(0)) + timedelta(days=1) for task in sent.values()]
    return max([seat.run.starts_on, *days])


async def _next(context: Context, seat: Seat) -> tuple[str, datetime] | None:
    """What comes next for somebody and when."""
    mine, zone = seat.mine, seat.place.zone
    if not mine.goes_on or (mine.state is State.PAUSED and mine.paused_until is None):
        return None
    at = clock(mine.minute_of_day)
    if mine.state is State.HELD:
        return OFFER, await _offered_at(context, seat)
    if mine.next_day <= seat.challenge.days:
        return DAY, due_on(mine.next_on, at, zone)
    if mine.paused_until is not None:
        return END, due_on(mine.paused_until, at, zone)
    sent = await challenges.tasks(context.unit, mine.run_id, mine.user_id)
    last = max((task.sent_at for task in sent.values()), default=context.now)
    return END, last + timedelta(hours=seat.challenge.grace_hours)


async def _offered_at(context: Context, seat: Seat) -> datetime:
    """When somebody who has a hard time is asked whether they like to go on: at their hour, after the silence."""
    case = await challenges.hard_time(context.unit, seat.mine.user_id)
    quiet = held_until(context.now, case[0], still_open=case[1]) if case else context.now
    day = first_on(quiet, local_date(quiet, seat.place.zone, time(0)), seat.mine.minute_of_day, seat.place.zone)
    return due_on(day, clock(seat.mine.minute_of_day), seat.place.zone)


def _prefix(mine: Enrolment) -> str:
    return f"{mine.run_id}:{mine.user_id}:"

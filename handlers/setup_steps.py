"""What each press in the set-up does: it saves one answer and shows the next step."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

from telegram import Update

from content.places import country_of, is_zone
from domain import setup as order
from domain.duty import whole_week
from domain.identifiers import read_id
from domain.setup import DONE, HOURS, TONES, following
from handlers import case_duty, setup_cards
from handlers.group_cards import tell_features
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Handler
from handlers.kit.rights import permitted
from handlers.kit.screens import meet, show
from storage import chats, people, setup
from storage.chats import Chat

RIGHT = "can_change_info"
TYPED = ("zone", "country")  # the steps that can be answered by typing
WAITS = timedelta(days=1)
Press = Callable[[Context, Chat, str], Awaitable[None]]


def administered(press: Press) -> Handler:
    """The press behind its check: the group is in the data, the right is asked of Telegram."""

    async def check(_update: Update, context: Context) -> None:
        given = [*context.arguments, "", ""]
        chat_id = read_id(given[0])
        group = await chats.get(context.unit, chat_id) if chat_id is not None else None
        if group is None or not group.active:
            context.toast(context.label("toast-gone"))
            return
        allowed = permitted(context, RIGHT, group.chat_id)
        if not allowed:
            key = "toast-rights-unknown" if allowed is None else "toast-rights-missing"
            context.toast(context.label(key), alert=True)
            return
        await press(context, group, given[1])

    return check


async def show_step(context: Context, group: Chat, step: str, answers: dict[str, Any] | None = None) -> None:
    """Show a step and remember that they are there."""
    answers = answers or {}
    await setup.move(context.unit, context.user_id, group.chat_id, step, answers)
    if step in TYPED:
        payload = {"chat": group.chat_id}
        await people.ask(context.unit, context.user_id, "setup", step, payload, context.now + WAITS)
    else:
        asked = await people.question_for(context.unit, context.user_id)
        if asked is not None and asked[0] == "setup":
            await people.stop_asking(context.unit, context.user_id)
    show(context, *await setup_cards.step(context, group, step, answers))


async def advance(context: Context, group: Chat, step: str) -> None:
    """Show the next step with what has been saved, or finish."""
    if step in ("duty", DONE) and not group.set_up:
        await chats.change(context.unit, group.chat_id, set_up=True)
    fresh = await chats.get(context.unit, group.chat_id)
    await show_step(context, fresh or group, step)


async def _answers(context: Context, group: Chat) -> dict[str, Any]:
    found = await setup.progress(context.unit, context.user_id, group.chat_id)
    return found.answers if found else {}


@administered
async def choose_language(context: Context, group: Chat, language: str) -> None:
    if language in context.program.texts.care_languages:
        await chats.change(context.unit, group.chat_id, language=language)
        await tell_features(context, group.chat_id)
    await advance(context, group, following("language"))


@administered
async def choose_zone(context: Context, group: Chat, zone: str) -> None:
    if not is_zone(zone):
        context.toast(context.label("toast-gone"))
        return
    await chats.change(context.unit, group.chat_id, time_zone=zone)
    await tell_features(context, group.chat_id)
    await advance(context, group, following("zone"))


def countries_of(group: Chat, answers: dict[str, Any]) -> list[str]:
    """The countries as they stand: chosen just now, saved before, or guessed from the time zone."""
    guess = country_of(group.time_zone)
    return list(answers.get("countries") or group.countries or ([guess] if guess else []))


@administered
async def add_country(context: Context, group: Chat, code: str) -> None:
    now = countries_of(group, await _answers(context, group))
    known = context.program.helplines.country(code) is not None
    await show_step(context, group, "country", {"countries": order.add_country(now, code) if known else now})


@administered
async def drop_country(context: Context, group: Chat, code: str) -> None:
    now = countries_of(group, await _answers(context, group))
    await show_step(context, group, "country", {"countries": order.drop_country(now, code)})


@administered
async def keep_countries(context: Context, group: Chat, _given: str) -> None:
    await chats.change(context.unit, group.chat_id, countries=countries_of(group, await _answers(context, group)))
    await advance(context, group, following("country"))


@administered
async def choose_team(context: Context, group: Chat, given: str) -> None:
    """Send alerts to the private chat, or to a group the person administers too."""
    if given == "here":
        await chats.change(context.unit, group.chat_id, moderators_chat_id=context.user_id)
        await advance(context, group, following("team"))
        return
    team_id = read_id(given)
    team = await chats.get(context.unit, team_id) if team_id is not None else None
    if team is None or not permitted(context, "admin", team.chat_id) or not await give_alerts_to(context, group, team):
        context.toast(context.label("setup-toast-team-refused"), alert=True)
        return
    await advance(context, group, following("team"))


async def give_alerts_to(context: Context, group: Chat, team: Chat) -> bool:
    """Make a chat the moderators' chat of a group; one that is a group of its own in use can't be."""
    if team.chat_id == group.chat_id or not team.active or (team.role == "group" and team.set_up):
        return False
    await chats.change(context.unit, team.chat_id, role="moderators", language=group.language)
    await chats.change(context.unit, group.chat_id, moderators_chat_id=team.chat_id)
    text = context.program.texts.say(group.language, "setup-team-connected", group=group.title)
    context.wish(wishes.send(team.chat_id, text))
    return True


@administered
async def choose_calm(context: Context, group: Chat, _given: str) -> None:
    await _choose_prompts(context, group, enabled=True, hour=order.CALM_HOUR, minute=0)


@administered
async def choose_only_safety(context: Context, group: Chat, _given: str) -> None:
    await _choose_prompts(context, group, enabled=False)


@administered
async def choose_hour(context: Context, group: Chat, _given: str) -> None:
    show(context, *setup_cards.hours(context, group))


@administered
async def set_hour(context: Context, group: Chat, given: str) -> None:
    if given not in map(str, HOURS):
        context.toast(context.label("toast-gone"))
        return
    await _show_tones(context, group, int(given), await _tones(context, group))


@administered
async def toggle_tone(context: Context, group: Chat, tone: str) -> None:
    answers = await _answers(context, group)
    now = answers.get("tones") or list(TONES)
    await _show_tones(context, group, answers.get("hour", order.CALM_HOUR), order.toggle_tone(now, tone))


@administered
async def set_tones(context: Context, group: Chat, _given: str) -> None:
    answers = await _answers(context, group)
    tones = answers.get("tones") or list(TONES)
    await _choose_prompts(
        context, group, enabled=True, hour=answers.get("hour", order.CALM_HOUR), minute=0, tones=tones
    )


async def _show_tones(context: Context, group: Chat, hour: int, tones: Sequence[str]) -> None:
    answers = {"hour": hour, "tones": list(tones)}
    await setup.move(context.unit, context.user_id, group.chat_id, "rhythm", answers)
    show(context, *setup_cards.tones(context, group, tones))


async def _tones(context: Context, group: Chat) -> Sequence[str]:
    chosen: Sequence[str] = (await chats.options(context.unit, group.chat_id, "prompts")).get("tones") or TONES
    return chosen


async def _choose_prompts(context: Context, group: Chat, **values: Any) -> None:
    await chats.choose(context.unit, group.chat_id, "prompts", **values)
    await tell_features(context, group.chat_id)
    await advance(context, group, following("rhythm"))


@administered
async def choose_duty(context: Context, group: Chat, given: str) -> None:
    """Who is awake: the person who sets this up, always or in the evening, or a roster later."""
    hours = order.DUTY_HOURS.get(given)
    if hours is not None:
        desk = group.moderators_chat_id or context.user_id
        await meet(context)
        await case_duty.keep_shifts(context, desk, whole_week(context.user_id, *hours))
    await advance(context, group, DONE)

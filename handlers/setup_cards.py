"""What each step of the set-up shows: the present value, a guess, the choices, and ways back and on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any

from content.countries import country_name, flag
from content.places import country_of
from content.texts import Html
from domain import setup as order
from domain.setup import CALM_HOUR, DONE, HOURS, STEPS, TONES
from handlers import group_cards
from handlers.joining_cards import JoiningOptions, rules
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.screens import in_rows, menu_button, short_label
from storage import chats, duty, links, people, setup
from storage.chats import Chat

Card = tuple[Html, dict[str, Any]]
Rows = list[list[dict[str, str]]]
TEAM_LINK_LASTS = timedelta(days=1)


def which_group(context: Context, groups: Sequence[Chat]) -> Card:
    """The groups a person may mean; whether they may change one is checked when they press."""
    rows = [[wishes.button(short_label(each.title), f"setup:open:{each.chat_id}")] for each in groups]
    if not rows:
        url = f"https://t.me/{context.program.username}?startgroup=new&admin=" + "+".join(
            right.removeprefix("can_") for right in order.NEEDED
        )
        add = [wishes.link(context.label("setup-button-add"), url)]
        return context.t("setup-no-group"), context.private_keyboard(add)
    return context.t("setup-which-group"), context.private_keyboard(*rows)


def greeting(context: Context, group: Chat) -> Card:
    """The first screen; it says nothing of the group but its name."""
    go = [wishes.button(context.label("setup-button-open"), f"setup:open:{group.chat_id}")]
    return context.t("setup-greeting", group=group.title), context.private_keyboard(go)


async def step(context: Context, group: Chat, name: str, answers: dict[str, Any]) -> Card:
    """A step's text and buttons."""
    if name == DONE:
        return await summary(context, group)
    text, rows = await _SHOWN[name](context, group, answers)
    head = context.t("setup-head", number=order.number(name), of=len(STEPS), group=group.title)
    return Html(f"{head}\n\n{text}"), context.private_keyboard(*rows, _way(context, group, name))


def hours(context: Context, group: Chat) -> Card:
    """At which hour the prompt of the day comes."""
    buttons = [wishes.button(f"{hour:02d}:00", f"setup:hour:{group.chat_id}:{hour}") for hour in HOURS]
    text = context.t("setup-hours", zone=group.time_zone)
    return text, context.private_keyboard(*in_rows(buttons, 4), _back_to(context, group, "rhythm"))


def tones(context: Context, group: Chat, chosen: Sequence[str]) -> Card:
    """Which tones the prompts have."""
    buttons = [
        wishes.button(
            f"{'✓ ' if tone in chosen else ''}{context.label(f'setup-tone-{tone}')}",
            f"setup:tone:{group.chat_id}:{tone}",
        )
        for tone in TONES
    ]
    done = [wishes.button(context.label("setup-button-done"), f"setup:tones:{group.chat_id}")]
    back = _back_to(context, group, "rhythm")
    return context.t("setup-tones"), context.private_keyboard(*in_rows(buttons), done, back)


async def summary(context: Context, group: Chat) -> Card:
    """Everything as it is now, what is still missing, and ways to try it."""
    parts = [
        context.t(
            "setup-summary",
            group=group.title,
            spoken=_language_name(context, group.language),
            zone=group.time_zone,
            countries=_countries(context, group.countries),
            team=await _team_name(context, group),
            rhythm=await _rhythm_now(context, group),
        )
    ]
    if unable := group_cards.limits(context, group, context.language):
        parts.append(context.t("setup-missing", lines=unable))
    rows = [
        [wishes.button(context.label("setup-button-test"), f"setup:test:{group.chat_id}")],
        [wishes.button(context.label("setup-button-notice"), f"setup:notice:{group.chat_id}")],
        [wishes.button(context.label("setup-button-again"), f"setup:go:{group.chat_id}:{STEPS[0]}")],
        [menu_button(context)],
    ]
    return Html("\n\n".join(parts)), context.private_keyboard(*rows)


async def notice(context: Context, group: Chat) -> Html:
    """The announcement for the group: its rules, what reads along, who sees it, how to stop it."""
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    own = rules(context, options, group.language)
    private = group.moderators_chat_id is None or group.moderators_chat_id > 0
    who = context.program.texts.say(group.language, "setup-notice-one" if private else "setup-notice-team")
    return context.program.texts.say(group.language, "setup-notice", group=group.title, rules=own, who=who)


async def _language(context: Context, group: Chat, _answers: dict[str, Any]) -> tuple[Html, Rows]:
    buttons = [
        wishes.button(
            f"{'✓ ' if code == group.language else ''}{_language_name(context, code)}",
            f"setup:language:{group.chat_id}:{code}",
        )
        for code in context.program.texts.care_languages
    ]
    return context.t("setup-language", now=_language_name(context, group.language)), in_rows(buttons, 3)


def _language_name(context: Context, code: str) -> str:
    return context.label(f"settings-language-{context.program.texts.spoken(code)}")


async def _zone(context: Context, group: Chat, _answers: dict[str, Any]) -> tuple[Html, Rows]:
    guess = order.guess_zone(group.language, group.time_zone)
    offered = [guess, *order.zones_offered(group.language, guess)]
    buttons = [
        wishes.button(
            short_label(f"{'✓ ' if zone == guess else ''}{_city(zone)}"), f"setup:zone:{group.chat_id}:{zone}"
        )
        for zone in offered
    ]
    return context.t("setup-zone", now=group.time_zone, guess=guess), in_rows(buttons)


async def _country(context: Context, group: Chat, answers: dict[str, Any]) -> tuple[Html, Rows]:
    guess = country_of(group.time_zone)
    saved = answers.get("countries") or group.countries
    codes = list(saved or ([guess] if guess else []))
    rows: Rows = []
    if codes:
        keep = short_label("✓ " + ", ".join(country_name(code, context.language) for code in codes))
        rows.append([wishes.button(keep, f"setup:countries:{group.chat_id}")])
    if len(codes) > 1:
        less = context.program.texts.plain
        rows += [
            [
                wishes.button(
                    short_label(
                        less(context.language, "setup-button-drop", country=country_name(code, context.language))
                    ),
                    f"setup:drop:{group.chat_id}:{code}",
                )
            ]
            for code in codes
        ]
    key = "setup-country" if saved else "setup-country-guess" if codes else "setup-country-none"
    return context.t(key, countries=_countries(context, codes)), rows


async def _team(context: Context, group: Chat, _answers: dict[str, Any]) -> tuple[Html, Rows]:
    token = await links.make(
        context.unit, "team", chat_id=group.chat_id, user_id=context.user_id, lasts=TEAM_LINK_LASTS
    )
    url = f"https://t.me/{context.program.username}?startgroup={token}&admin=delete_messages+pin_messages"
    known = await people.chats_of(context.unit, context.user_id)
    near = await setup.groups_near(context.unit, context.user_id, known)
    rows: Rows = [
        [wishes.button(short_label(each.title), f"setup:team:{group.chat_id}:{each.chat_id}")]
        for each in near
        if each.chat_id != group.chat_id and (each.role == "moderators" or not each.set_up)
    ]
    rows.append([wishes.link(context.label("setup-button-team-link"), url)])
    rows.append([wishes.button(context.label("setup-button-team-here"), f"setup:team:{group.chat_id}:here")])
    key = "setup-team" if group.moderators_chat_id is not None else "setup-team-none"
    return context.t(key, now=await _team_name(context, group)), rows


async def _rhythm(context: Context, group: Chat, _answers: dict[str, Any]) -> tuple[Html, Rows]:
    calm = context.label("setup-button-calm", hour=f"{CALM_HOUR:02d}:00")
    rows = [
        [wishes.button(calm, f"setup:calm:{group.chat_id}")],
        [wishes.button(context.label("setup-button-choose"), f"setup:choose:{group.chat_id}")],
        [wishes.button(context.label("setup-button-only"), f"setup:only:{group.chat_id}")],
    ]
    return context.t("setup-rhythm", now=await _rhythm_now(context, group)), rows


async def _duty(context: Context, group: Chat, _answers: dict[str, Any]) -> tuple[Html, Rows]:
    rows = [
        [wishes.button(context.label(f"setup-button-duty-{name}"), f"setup:duty:{group.chat_id}:{name}")]
        for name in (*order.DUTY_HOURS, "later")
    ]
    desk = group.moderators_chat_id or context.user_id
    kept = await duty.shifts(context.unit, desk)
    return context.t("setup-duty", now=context.label("setup-duty-some" if kept else "setup-duty-none")), rows


Shown = Callable[[Context, Chat, dict[str, Any]], Coroutine[Any, Any, tuple[Html, Rows]]]
_SHOWN: dict[str, Shown] = {
    "language": _language,
    "zone": _zone,
    "country": _country,
    "team": _team,
    "rhythm": _rhythm,
    "duty": _duty,
}


def _way(context: Context, group: Chat, name: str) -> list[dict[str, str]]:
    back = order.before(name)
    row = _back_to(context, group, back) if back else []
    return [*row, wishes.button(context.label("setup-button-skip"), f"setup:skip:{group.chat_id}:{name}")]


def _back_to(context: Context, group: Chat, name: str) -> list[dict[str, str]]:
    return [wishes.button(context.label("button-back"), f"setup:go:{group.chat_id}:{name}")]


def _city(zone: str) -> str:
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _countries(context: Context, codes: Sequence[str]) -> str:
    named = [f"{flag(code)} {country_name(code, context.language)}" for code in codes]
    return ", ".join(named) or context.label("setup-no-country")


async def _team_name(context: Context, group: Chat) -> str:
    if group.moderators_chat_id is None:
        return context.label("setup-team-nowhere")
    team = await chats.get(context.unit, group.moderators_chat_id)
    if team is not None:
        return team.title
    mine = group.moderators_chat_id == context.user_id
    return context.label("setup-team-mine" if mine else "setup-team-private")


async def _rhythm_now(context: Context, group: Chat) -> str:
    chosen = await chats.options(context.unit, group.chat_id, "prompts")
    if not chosen.get("enabled"):
        return context.label("setup-rhythm-off")
    at = f"{chosen.get('hour', CALM_HOUR):02d}:{chosen.get('minute', 0):02d}"
    return context.label("setup-rhythm-daily", hour=at)

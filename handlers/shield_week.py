"""Once a week, for moderators: which rules led to alerts, and how often somebody called that a false alarm."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.texts import Html
from domain.walltime import local_date
from handlers import alerts, case_cards
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.reasons import reasons
from storage import chats, links, rule_figures, schedule
from storage.chats import Chat
from storage.rule_figures import Figure
from storage.schedule import Occasion

TOLD_AT = time(9)
MOST_SHOWN = 12
LINK_LASTS = timedelta(days=7)
SETTINGS_LINK = "group_settings"


async def plan(context: Context, group: Chat) -> None:
    """Plan the note about this week for the Monday after it; only a week with an alert has one."""
    today = local_date(context.now, group.time_zone)
    monday = today - timedelta(days=today.weekday())
    await schedule.plan(
        context.unit,
        "shield.week",
        group.chat_id,
        monday.isoformat(),
        _moment(monday + timedelta(days=7), TOLD_AT, group),
        payload={"monday": monday.isoformat()},
    )


async def tell(occasion: Occasion, context: Context) -> None:
    """Say it where the alerts go, with the way to the setting that makes me quieter."""
    group = await chats.get(context.unit, occasion.chat_id)
    if group is None or not group.active:
        return
    monday = date.fromisoformat(occasion.payload["monday"])
    since, until = (_moment(day, time(0), group) for day in (monday, monday + timedelta(days=7)))
    figures = await rule_figures.between(context.unit, group.chat_id, since, until)
    await rule_figures.keep(context.unit, group.chat_id, monday, figures)
    desk = await alerts.desk_of(context, group.chat_id, 0)
    if desk is None or not figures:
        return
    language = case_cards.spoken_in(context, group)
    token = await links.make(context.unit, SETTINGS_LINK, chat_id=group.chat_id, lasts=LINK_LASTS)
    label = context.program.texts.plain(language, "shield-button-quieter")
    quieter = [wishes.link(label, context.start_link(token))]
    keyboard = context.private_keyboard(quieter, language=language) if desk.is_person else wishes.keyboard(quieter)
    context.wish(
        wishes.send(
            desk.chat_id,
            _words(context, language, group, figures),
            keyboard=keyboard,
            silent=True,
            key=f"shield-week:{group.chat_id}:{monday}",
        )
    )


def _words(context: Context, language: str, group: Chat, figures: list[Figure]) -> Html:
    texts = context.program.texts
    say = texts.say
    rows = [
        say(
            language,
            "shield-week-row",
            rule=f"{reasons(texts, language, [each.rule], 1)[0]} ({each.rule})",
            count=each.alerts,
            false=each.false,
        )
        for each in figures[:MOST_SHOWN]
    ]
    return say(language, "shield-week", group=group.title, rows=Html("\n".join(rows)))


def _moment(day: date, at: time, group: Chat) -> datetime:
    return datetime.combine(day, at, ZoneInfo(group.time_zone)).astimezone(ZoneInfo("UTC"))

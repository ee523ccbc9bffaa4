"""`/care`: somebody worries about a member. The command leaves no trace in the group; all else is said in private."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from telegram import Update

from domain.distress import Sensitivity, Tier
from domain.wishes import Urgency, Wish
from domain.worry import BUTTONS_WORK_FOR, Subject
from handlers import worry_card, worry_screens, worry_talk, worry_team, worry_who
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Button, Command, Due, Feature, Listener, Owned
from handlers.kit.raw import command
from handlers.kit.screens import meet
from handlers.worry_who import Meant
from storage import links, people, worries
from storage.links import Link

DOOR_STAYS = timedelta(minutes=1)


async def care(update: Update, context: Context) -> None:
    """Take up a worry: in a group about whoever is answered or named, in private about whoever is typed."""
    if context.in_private:
        await _in_private(context)
        return
    _leave_no_trace(context)
    if context.chat is None or not context.user_id:
        return
    await meet(context)
    given = command(context.raw, context.program.username)
    meant, chat_id = await worry_who.in_group(context), context.chat_id
    if context.chat.role == "moderators" and given is not None and given[1].startswith("@"):
        meant, chat_id = await worry_who.by_name(context, given[1].split()[0])  # it is about a group they look after
    await _say_privately(context, await _take_up(context, meant, chat_id))


async def follow(update: Update, context: Context, link: Link) -> None:
    """Arrive from the group, where nothing could be said in private."""
    html, markup = await worry_screens.shown(context, context.language, link.payload)
    await worry_talk.expect_name(context, link.payload)
    context.reply(html, markup)


async def read_name(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Take the typed @username of somebody in a shared group; words of distress are no name, and were heard."""
    if context.program.detector.assess(text).tier is not Tier.NONE:
        return
    await people.stop_asking(context.unit, context.user_id)
    await _by_name(context, text)


async def _in_private(context: Context) -> None:
    given = command(context.raw, context.program.username)
    await meet(context)
    if given is not None and given[1]:
        await _by_name(context, given[1].split()[0])
    else:
        await _show(context, {"screen": str(Subject.NOBODY)})


async def _by_name(context: Context, text: str) -> None:
    meant, chat_id = await worry_who.by_name(context, text)
    await _show(context, await _take_up(context, meant, chat_id))


async def _show(context: Context, payload: dict[str, Any]) -> None:
    html, markup = await worry_screens.shown(context, context.language, payload)
    await worry_talk.expect_name(context, payload)
    context.reply(html, markup)


def _leave_no_trace(context: Context) -> None:
    """Delete the command where that is allowed; but never a cry for help that was typed behind it."""
    given = command(context.raw, context.program.username)
    found = context.program.detector.assess(given[1] if given else "", sensitivity=Sensitivity.ALERT)
    may = context.chat is not None and context.chat.may("can_delete_messages")
    number = context.raw["message"]["message_id"]
    if may and number and found.tier not in (Tier.CRISIS, Tier.DISTRESS):
        context.wish(wishes.delete(context.chat_id, number, urgency=Urgency.MODERATION))


async def _take_up(context: Context, meant: Meant, chat_id: int) -> dict[str, Any]:
    """What is to be shown: the worry that was noted, or a screen that needs no note."""
    if meant.subject is not Subject.MEMBER:
        return {"screen": str(meant.subject)}
    await people.meet(context.unit, meant.user_id, meant.name, meant.username, None)
    found = await worries.begin(context.unit, chat_id, context.user_id, meant.user_id, meant.message_id)
    return {"worry": found.number}


async def _say_privately(context: Context, payload: dict[str, Any]) -> None:
    """Write to whoever is worried; where that can't arrive, a line that names nobody leads there for a minute."""
    door = await _door(context, payload)
    if context.person is None or not context.person.reachable:
        context.wish(door)
        return
    language = await context.language_of(context.user_id, context.chat_id)
    html, markup = await worry_screens.shown(context, language, payload)
    await worry_talk.expect_name(context, payload)
    context.whisper(context.user_id, html, markup, otherwise=(door,), about=context.user_id)


async def _door(context: Context, payload: dict[str, Any]) -> Wish:
    token = await links.make(
        context.unit,
        "worry",
        chat_id=context.chat_id,
        user_id=context.user_id,
        payload=payload,
        lasts=BUTTONS_WORK_FOR,
    )
    found = context.raw["message"]
    name = f"worry-door:{context.raw['update_id']}"
    return wishes.send(
        context.chat_id,
        context.t("worry-door"),
        keyboard=wishes.keyboard([wishes.link(context.label("home-button-private"), context.start_link(token))]),
        thread=found.get("message_thread_id") if found.get("is_topic_message") else None,
        silent=True,
        keep_as=name,
        then=(wishes.delete(context.chat_id, refers_to=name, not_before=context.now + DOOR_STAYS),),
    )


FEATURE = Feature(
    name="worry",
    commands=(Command("care", care),),
    buttons=(
        Button("tell", worry_talk.ask_note),
        Button("skip", worry_talk.skip_note),
        Button("card", worry_talk.want_card),
        Button("how", worry_talk.how_to_answer),
        Button("lines", worry_talk.lines),
        Button("shaken", worry_talk.shaken),
        Button("open", worry_card.open_card),
        Button("fine", worry_card.not_needed),
        Button("never", worry_card.no_more),
        Button("judge", worry_team.judge),
    ),
    listeners=(Listener(worry_team.follows_case, worry_team.look_at_case),),
    deep_links={"worry": follow},
    answers={"note": worry_talk.read_note, "name": read_name},
    due=(Due("forget", worry_team.forget, timedelta(days=3650)),),
    tables=(Owned("worry", "mydata-worry", worries.erase, export=worries.of_person),),
)

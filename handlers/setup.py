"""Setting up a group in private: six small steps with safe defaults, resumable at any of them; then a summary to try.

Every press is checked anew: the person must be an administrator of that group who may change it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from telegram import Update

from domain.identifiers import read_id
from domain.setup import following, resume
from domain.wishes import Urgency, Wish
from handlers import case_drill, setup_cards, setup_steps, setup_typing
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.feature import Audience, Button, Command, Feature, Listener, Owned
from handlers.kit.raw import Raw, command, is_group, message, pressed
from handlers.kit.rights import permitted
from handlers.setup_steps import RIGHT, administered
from storage import chats, links, people, setup
from storage.cache import Caches
from storage.chats import Chat
from storage.links import Link

LINK_STAYS = timedelta(seconds=60)


async def ask_for_setup(_update: Update, context: Context) -> None:
    """The command: in a group it goes on in private, in private it asks which group."""
    group = context.chat
    if context.in_private or group is None:
        known = await people.chats_of(context.unit, context.user_id)
        found = await setup.groups_near(context.unit, context.user_id, known)
        context.reply(*setup_cards.which_group(context, [each for each in found if each.role == "group"]))
        return
    if group.role == "moderators":
        watched = await chats.watched_by(context.unit, group.chat_id)
        context.whisper(
            context.user_id, *setup_cards.which_group(context, watched), otherwise=await _door(context, watched[:1])
        )
        return
    context.whisper(context.user_id, *setup_cards.greeting(context, group), otherwise=await _door(context, [group]))


async def follow(_update: Update, context: Context, link: Link) -> None:
    """The button in the group leads here; nothing is shown or changed before the first press is checked."""
    group = await chats.get(context.unit, link.chat_id) if link.chat_id is not None else None
    if group is None or not group.active:
        context.reply(context.t("setup-gone"), context.private_keyboard())
        return
    context.reply(*setup_cards.greeting(context, group))


@administered
async def open_wizard(context: Context, group: Chat, _given: str) -> None:
    """Go on where they were, or begin."""
    found = await setup.progress(context.unit, context.user_id, group.chat_id)
    await setup_steps.show_step(context, group, resume(found.step if found else None))


@administered
async def go(context: Context, group: Chat, step: str) -> None:
    await setup_steps.show_step(context, group, resume(step))


@administered
async def skip(context: Context, group: Chat, step: str) -> None:
    """Leave things as they are; only alerts must arrive somewhere, so they come to whoever sets this up."""
    step = resume(step)
    if step == "team" and group.moderators_chat_id is None:
        await chats.change(context.unit, group.chat_id, moderators_chat_id=context.user_id)
    await setup_steps.advance(context, group, following(step))


@administered
async def show_crisis_test(context: Context, group: Chat, _given: str) -> None:
    """Show what an alert looks like, where alerts go, and nobody is called again; the group sees nothing."""
    where = group.moderators_chat_id or context.user_id
    keyboard = context.private_keyboard(language=group.language) if where > 0 else None
    text = context.program.texts.say(group.language, "setup-test-card", group=group.title)
    context.toast(context.label("setup-toast-tested"))
    context.wish(wishes.send(where, text, keyboard=keyboard, urgency=Urgency.CRISIS))  # it comes before the card
    if not await case_drill.is_running(context, where):
        await case_drill.begin(context, where, calling=False)


@administered
async def post_notice(context: Context, group: Chat, _given: str) -> None:
    """Tell the group what reads along, who sees it and how to stop it; pinned where Waymark may pin."""
    text = await setup_cards.notice(context, group)
    quietly = {"chat_id": group.chat_id, "disable_notification": True}
    pin = Wish("pinChatMessage", quietly, chat_id=group.chat_id, refers_to="notice")
    then = (pin,) if group.may("can_pin_messages") else ()
    context.toast(context.label("setup-toast-posted"))
    context.wish(
        wishes.delete(group.chat_id, refers_to="notice"),
        wishes.send(group.chat_id, text, silent=True, keep_as="notice", then=then),
    )


async def connect(_update: Update, context: Context) -> None:
    """Waymark was added to a group by the link of the fourth step: this is the moderators' chat now."""
    given = command(context.raw, context.program.username)
    link = await links.follow(context.unit, given[1], context.user_id) if given else None
    if link is None or link.kind != "team" or link.chat_id is None:
        return
    group = await chats.get(context.unit, link.chat_id)
    if group is None or not permitted(context, "admin"):
        context.reply(context.t("setup-team-refused"), silent=True)
        return
    here = context.raw["message"]["chat"]
    team = context.chat or await chats.arrive(context.unit, here["id"], here["type"], here.get("title", ""))
    if await setup_steps.give_alerts_to(context, group, team):
        step = following("team")
        text, keyboard = await setup_cards.step(context, group, step, {})
        await setup.move(context.unit, context.user_id, group.chat_id, step, {})
        context.whisper(context.user_id, text, keyboard)
    else:
        context.reply(context.t("setup-team-refused"), silent=True)


async def _door(context: Context, groups: list[Chat]) -> tuple[Any, ...]:
    """What is said in the group to somebody who can't be written to in private; it takes itself away."""
    if not groups:
        return ()
    token = await links.make(context.unit, "setup", chat_id=groups[0].chat_id)
    name = f"setup-door:{context.raw['update_id']}"
    go_away = wishes.delete(context.chat_id, refers_to=name, not_before=context.now + LINK_STAYS)
    markup = wishes.keyboard([wishes.link(context.label("groups-button-setup"), context.start_link(token))])
    door = wishes.send(
        context.chat_id, context.t("setup-in-private"), keyboard=markup, silent=True, keep_as=name, then=(go_away,)
    )
    return (door,)


def _is_connecting(raw: Raw, _caches: Caches) -> bool:
    return _starts_in_group(raw)


def _starts_in_group(raw: Raw) -> bool:
    found = message(raw)
    return found is not None and is_group(raw) and str(found.get("text", "")).startswith("/start")


def _needs(raw: Raw) -> Iterable[Need]:
    data = pressed(raw)
    if data is not None and data[0] == "setup":
        for chat_id in map(read_id, data[2:]):
            if chat_id is not None and chat_id < 0:
                yield Need(chat_id)
    elif _starts_in_group(raw):
        yield Need(raw["message"]["chat"]["id"])


FEATURE = Feature(
    name="setup",
    commands=(Command("setup", ask_for_setup, right=RIGHT, audience=Audience.MODERATORS),),
    buttons=(
        Button("open", open_wizard),
        Button("go", go),
        Button("skip", skip),
        Button("language", setup_steps.choose_language),
        Button("zone", setup_steps.choose_zone),
        Button("country", setup_steps.add_country),
        Button("drop", setup_steps.drop_country),
        Button("countries", setup_steps.keep_countries),
        Button("team", setup_steps.choose_team),
        Button("calm", setup_steps.choose_calm),
        Button("only", setup_steps.choose_only_safety),
        Button("choose", setup_steps.choose_hour),
        Button("hour", setup_steps.set_hour),
        Button("tone", setup_steps.toggle_tone),
        Button("tones", setup_steps.set_tones),
        Button("duty", setup_steps.choose_duty),
        Button("test", show_crisis_test),
        Button("notice", post_notice),
    ),
    listeners=(Listener(_is_connecting, connect),),
    deep_links={"setup": follow},
    answers={"zone": setup_typing.read_zone, "country": setup_typing.read_country},
    tables=(Owned("setup_step", "mydata-setup-step", setup.erase_steps),),
    needs=_needs,
)

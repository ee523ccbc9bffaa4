"""What happens in the group when somebody comes or goes: one quiet welcome, waves, and a hold that only we may lift."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from telegram import Update

from content.texts import Html
from domain.identifiers import read_id
from domain.joining import CROWDED_WITHIN, WAVES_AFTER, State, has_come, has_left, is_present, is_waiting
from handlers import joining_cards, joining_notes
from handlers.joining_cards import JoiningOptions
from handlers.kit import interlock, wishes
from handlers.kit.context import Context
from handlers.kit.raw import Raw, display_name
from storage import chats, joining, links, people, sanctions, schedule
from storage.cache import Caches
from storage.chats import Chat
from storage.joining import WELCOME, Newcomer
from storage.people import PRESENT
from storage.schedule import Occasion

START_LASTS = timedelta(days=30)


def changed(raw: Raw, _caches: Caches) -> bool:
    """Whether a member's standing changed."""
    return "chat_member" in raw


def announced(raw: Raw, _caches: Caches) -> bool:
    """Whether a service message says that people came; large groups have none."""
    message = raw.get("message")
    return message is not None and "new_chat_members" in message


async def note_change(_update: Update, context: Context) -> None:
    """Somebody came, went or was restricted."""
    change = context.raw["chat_member"]
    who = change["new_chat_member"]["user"]
    group = context.chat
    if group is None or group.role != "group" or who.get("is_bot"):
        return
    newcomer = await joining.get(context.unit, group.chat_id, who["id"])
    if has_come(change):
        await _greet(context, group, newcomer, who, fresh=change["new_chat_member"]["status"] == "member")
    elif newcomer is None:
        return
    elif has_left(change):
        await joining.forget(context.unit, newcomer)
        await schedule.cancel(context.unit, "joining.note", group.chat_id, user_id=who["id"])
    elif is_present(change["new_chat_member"]) and change["from"]["id"] != context.program.bot_id:
        # A person changed what this member may do: from now on it is not ours to lift.
        await joining.change(context.unit, newcomer, held=False)


async def note_announcement(_update: Update, context: Context) -> None:
    """The service message about newcomers: the only sign where Waymark is no administrator."""
    group = context.chat
    if group is None or group.role != "group":
        return
    for who in context.raw["message"]["new_chat_members"]:
        if not who.get("is_bot"):
            newcomer = await joining.get(context.unit, group.chat_id, who["id"])
            await _greet(context, group, newcomer, who, fresh=False)


async def _greet(context: Context, group: Chat, newcomer: Newcomer | None, who: dict[str, Any], *, fresh: bool) -> None:
    user_id = who["id"]
    if newcomer is not None and newcomer.by_request:
        await _let_in_by_people(context, group, newcomer)
        return
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    if options.hold_newcomers and fresh and newcomer is None and not await _is_muted(context, group.chat_id, user_id):
        await _hold(context, group, user_id, display_name(who))
    if options.welcome and group.set_up:
        await welcome(context, group, user_id, display_name(who), open_group=True)


async def _let_in_by_people(context: Context, group: Chat, newcomer: Newcomer) -> None:
    """A moderator opened the door before the second tap."""
    if not is_waiting(newcomer.state):
        return
    await joining.change(context.unit, newcomer, state=State.APPROVED)
    await joining_notes.plan(context, group, newcomer.user_id)
    language = await context.language_of(newcomer.user_id, group.chat_id)
    text, keyboard = await joining_cards.beginning(context, group, language, "joining-opened")
    context.wish(wishes.edit(newcomer.user_chat_id, text, keyboard=keyboard, refers_to=newcomer.asked_in))


async def welcome(context: Context, group: Chat, user_id: int, name: str, *, open_group: bool = False) -> None:
    """One welcome at a time, without sound; a crowd is welcomed in one message. It names no problem."""
    say, label = context.program.texts.say, context.program.texts.plain
    key = f"welcome:{group.chat_id}:{user_id}:{context.now:%Y%m%d}"
    rows = []
    if open_group:
        token = await links.make(context.unit, "join_hello", chat_id=group.chat_id, lasts=START_LASTS)
        rows.append([wishes.link(label(group.language, "joining-button-start-here"), context.start_link(token))])
    if open_group and await joining.welcomed_since(context.unit, group.chat_id, CROWDED_WITHIN):
        text = _announced(context, group, say(group.language, "joining-welcome-several"))
        context.wish(wishes.edit(group.chat_id, text, keyboard=wishes.keyboard(*rows), refers_to=WELCOME, key=key))
        return
    words = say(group.language, "joining-welcome", name=name)
    if open_group:
        words = _announced(context, group, words)
    rows.insert(0, [wishes.button(label(group.language, "joining-button-wave"), f"joining:wave:{user_id}")])
    context.wish(
        wishes.delete(group.chat_id, refers_to=WELCOME, key=f"un{key}"),
        wishes.send(
            group.chat_id, words,
            keyboard=wishes.keyboard(*rows), silent=True, about=user_id, key=key, keep_as=WELCOME,
        ),
    )  # fmt: skip


def _announced(context: Context, group: Chat, words: Html) -> Html:
    """Where no door comes before the group, the welcome is what says that a program reads along."""
    return Html(f"{words}\n{context.program.texts.say(group.language, 'shield-reads-along')}")


async def is_inside(context: Context, newcomer: Newcomer) -> bool:
    """Whether the person is in the group, as Telegram says, or else as far as we know."""
    if newcomer.by_request:
        return True
    status = context.facts.members.get((newcomer.chat_id, newcomer.user_id))
    status = status or await people.get_membership(context.unit, newcomer.chat_id, newcomer.user_id)
    return status in PRESENT


async def wave(_update: Update, context: Context) -> None:
    """Somebody waves to the newcomer; waves are passed on together."""
    group = context.chat
    newcomer = (read_id(context.arguments[0]) if context.arguments else None) or 0
    if group is None or await people.get_membership(context.unit, group.chat_id, newcomer) not in PRESENT:
        context.toast(context.label("toast-gone"))
        return
    if newcomer == context.user_id:
        context.toast(context.label("joining-toast-own-wave"))
        return
    if await joining.add_wave(context.unit, group.chat_id, newcomer, context.user_id) == 1:
        await schedule.plan(
            context.unit, "joining.waves", group.chat_id, f"{newcomer}:{context.now:%Y%m%d%H%M%S}",
            context.now + WAVES_AFTER, user_id=newcomer,
        )  # fmt: skip
    context.toast(context.label("joining-toast-waved"))


async def pass_on_waves(occasion: Occasion, context: Context) -> None:
    """Tell the newcomer how many people waved; whoever can't be reached misses nothing they were promised."""
    newcomer = occasion.user_id or 0
    number = await joining.take_waves(context.unit, occasion.chat_id, newcomer)
    group = await chats.get(context.unit, occasion.chat_id)
    person = await people.get(context.unit, newcomer)
    if not number or group is None or person is None or not person.reachable:
        return
    language = await context.language_of(newcomer, group.chat_id)
    text = context.program.texts.say(language, "joining-waves", number=number, group=group.title)
    context.whisper(newcomer, text, joining_cards.menu(context, language), silent=True)


async def drop_waves(occasion: Occasion, context: Context) -> None:
    """Too late to be passed on."""
    await joining.take_waves(context.unit, occasion.chat_id, occasion.user_id or 0)


async def lift_hold(context: Context, newcomer: Newcomer) -> None:
    """Let a newcomer write, if it was we who kept them from it and no moderator has muted them since."""
    if not newcomer.held:
        return
    await joining.change(context.unit, newcomer, held=False)
    if not await _is_muted(context, newcomer.chat_id, newcomer.user_id):
        context.wish(wishes.unmute(newcomer.chat_id, newcomer.user_id))


async def _hold(context: Context, group: Chat, user_id: int, name: str) -> None:
    if group.kind != "supergroup" or not group.may("can_restrict_members"):
        return
    case = await interlock.protects(context, user_id)
    if case is not None:
        spared = joining_cards.to_moderators(
            context, group, "joining-team-not-held", name=name, case=str(case), about=user_id, silent=True
        )
        context.wish(*spared)
        return
    await joining.note(context.unit, group.chat_id, user_id, user_chat_id=user_id, by_request=False, held=True)
    context.wish(wishes.mute(group.chat_id, user_id))


async def _is_muted(context: Context, chat_id: int, user_id: int) -> bool:
    """Whether a mute of the moderators is in force."""
    return any(
        each.kind == "mute" and each.state == "active" and (each.until is None or each.until > context.now)
        for each in await sanctions.of_member(context.unit, chat_id, user_id)
    )

"""Coming into a group: a join request or a newcomer, two taps in private, a gentle beginning. It punishes nobody."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from telegram import Update

from domain.identifiers import read_id
from domain.joining import LAPSES_AFTER, Beginning, State, agree, enter, is_waiting
from domain.wishes import Urgency
from handlers import joining_arrivals, joining_cards, joining_case, joining_notes, joining_rules
from handlers.joining_cards import Card, JoiningOptions, language_for, to_moderators
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.feature import Audience, Button, Command, Due, Feature, Listener, Owned, Where
from handlers.kit.raw import Raw, pressed, sender
from storage import chats, joining, schedule
from storage.cache import Caches
from storage.chats import Chat
from storage.joining import Newcomer
from storage.links import Link
from storage.schedule import Occasion


async def ask(_update: Update, context: Context) -> None:
    """Somebody asks to come in: write to them while Telegram allows it."""
    request = context.raw["chat_join_request"]
    where = request["chat"]
    group = context.chat or await chats.arrive(
        context.unit, where["id"], where["type"], where.get("title", ""), bot_status="administrator"
    )
    newcomer = await joining.note(
        context.unit, group.chat_id, context.user_id, user_chat_id=request["user_chat_id"], by_request=True
    )
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    language = language_for(context, group)
    text, keyboard = joining_cards.door(context, group, options, language, context.name)
    unreachable = to_moderators(context, group, "joining-team-unreachable", name=context.name, about=context.user_id)
    context.whisper(
        newcomer.user_chat_id, text, keyboard,
        keep_as=newcomer.asked_in, about=context.user_id, urgency=Urgency.MODERATION, otherwise=unreachable,
    )  # fmt: skip
    await schedule.plan(
        context.unit, "joining.lapse", group.chat_id, f"{context.user_id}:{context.now:%Y%m%d%H%M%S}",
        context.now + LAPSES_AFTER, user_id=context.user_id, payload={"name": context.name, "language": language},
    )  # fmt: skip


async def lapse(occasion: Occasion, context: Context) -> None:
    """No answer in time: free the request, so that it can be made again. Whom we could not reach is left to people."""
    group = await chats.get(context.unit, occasion.chat_id)
    newcomer = await joining.get(context.unit, occasion.chat_id, occasion.user_id or 0)
    if group is None or newcomer is None or not newcomer.by_request or not is_waiting(newcomer.state):
        return
    if newcomer.requested_at + LAPSES_AFTER > occasion.due_at or not await joining.was_reached(context.unit, newcomer):
        return
    if await joining_case.keeps_open(occasion, context, group, newcomer):  # the interlock
        return
    await joining.change(context.unit, newcomer, state=State.LAPSED)
    await schedule.plan(
        context.unit, "joining.forget", group.chat_id, occasion.occurrence, context.now + timedelta(days=1),
        user_id=newcomer.user_id,
    )  # fmt: skip
    language = occasion.payload.get("language", group.language)
    text = context.program.texts.say(language, "joining-lapsed", group=group.title)
    free = wishes.decline(group.chat_id, newcomer.user_id)
    context.wish(
        wishes.edit(
            newcomer.user_chat_id, text, keyboard=context.private_keyboard(language=language),
            refers_to=newcomer.asked_in, urgency=Urgency.MODERATION, then=(free,), otherwise=(free,),
        )
    )  # fmt: skip
    name = occasion.payload.get("name", "…")
    context.wish(*to_moderators(context, group, "joining-team-lapsed", name=name, about=newcomer.user_id, silent=True))


async def forget(occasion: Occasion, context: Context) -> None:
    """Nothing is kept of who did not come in after all."""
    newcomer = await joining.get(context.unit, occasion.chat_id, occasion.user_id or 0)
    if newcomer is None or newcomer.held or newcomer.state == State.APPROVED:
        return
    if newcomer.state == State.LAPSED or not newcomer.by_request:
        await joining.forget(context.unit, newcomer)
        await joining.forget_stranger(context.unit, newcomer.user_id)


async def accept(_update: Update, context: Context) -> None:
    """The first tap."""
    group, newcomer = await _at_the_door(context)
    state = agree(newcomer.state) if newcomer else None
    if group is None or newcomer is None or state is None:
        _say_too_late(context, newcomer)
        return
    await joining.change(context.unit, newcomer, state=state)
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    _show(context, joining_cards.threshold(context, group, options, language_for(context, group)))


async def come_in(_update: Update, context: Context) -> None:
    """The second tap: the next words are sent first, because approval closes the private chat again."""
    group, newcomer = await _at_the_door(context)
    state = enter(newcomer.state) if newcomer else None
    if group is None or newcomer is None or state is None or newcomer.state == state:
        _say_too_late(context, newcomer)
        return
    context.toast()
    await joining.change(context.unit, newcomer, state=state)
    await joining_notes.plan(context, group, newcomer.user_id)
    text, keyboard = await _beginning(context, group)
    if newcomer.by_request:
        failed = to_moderators(context, group, "joining-team-not-approved", name=context.name, about=newcomer.user_id)
        approve = wishes.approve(group.chat_id, newcomer.user_id, otherwise=failed)
        context.whisper(
            newcomer.user_chat_id, text, keyboard,
            urgency=Urgency.MODERATION, then=(approve,), otherwise=(approve,),
        )  # fmt: skip
    else:
        await joining_arrivals.lift_hold(context, newcomer)
        context.reply(text, keyboard)


async def turn_back(_update: Update, context: Context) -> None:
    """Somebody is younger: lines for them, a friendly no, and nothing is kept."""
    group, newcomer = await _at_the_door(context)
    if group is None or newcomer is None or not is_waiting(newcomer.state):
        context.toast(context.label("joining-toast-younger"), alert=True)
        return
    text, keyboard = joining_cards.youth(context, group, language_for(context, group))
    decline = (wishes.decline(group.chat_id, newcomer.user_id),) if newcomer.by_request else ()
    context.toast()
    context.change_pressed(text, keyboard, urgency=Urgency.MODERATION, then=decline, otherwise=decline)
    await schedule.cancel(context.unit, "joining.lapse", group.chat_id, user_id=newcomer.user_id)
    await joining.forget(context.unit, newcomer)
    await joining.forget_stranger(context.unit, newcomer.user_id)


async def show_privacy(_update: Update, context: Context) -> None:
    group = await _group(context)
    if group is None:
        context.toast(context.label("toast-gone"))
        return
    _show(context, joining_cards.privacy(context, group, language_for(context, group)))


async def show_door(_update: Update, context: Context) -> None:
    """Back from privacy to where they were."""
    group, newcomer = await _at_the_door(context)
    if group is None or newcomer is None or newcomer.state == State.LAPSED:
        context.toast(context.label("joining-toast-lapsed"), alert=True)
        return
    _show(context, await _where_they_are(context, group, newcomer))


async def begin(_update: Update, context: Context) -> None:
    """How they would like to begin. Whoever did not press Start is answered on the button itself."""
    group, newcomer = await _at_the_door(context)
    choice = context.arguments[1] if len(context.arguments) > 1 else ""
    if group is None or newcomer is None or newcomer.state != State.APPROVED or choice not in list(Beginning):
        context.toast(context.label("toast-gone"))
        return
    if not await joining_arrivals.is_inside(context, newcomer):
        context.toast(context.label("joining-toast-outside"), alert=True)
        return
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    if choice == Beginning.HELLO and not options.welcome:
        choice = Beginning.READ
    language = language_for(context, group)
    told = choice == Beginning.SUPPORT and group.moderators_chat_id is not None
    key = "joining-begin-support-alone" if choice == Beginning.SUPPORT and not told else f"joining-begin-{choice}"
    if choice == Beginning.HELLO:
        await joining_arrivals.welcome(context, group, newcomer.user_id, context.name)
    if told:
        asked = f"support:{group.chat_id}:{newcomer.user_id}:{context.now:%Y%m%d%H}"
        context.wish(
            *to_moderators(
                context, group, "joining-team-support", name=context.name,
                about=newcomer.user_id, key=asked, urgency=Urgency.MODERATION,
            )
        )  # fmt: skip
    if context.person is not None and context.person.reachable:
        context.toast()
        context.change_pressed(
            context.program.texts.say(language, key, group=group.title), joining_cards.menu(context, language)
        )
    else:
        context.toast(context.program.texts.plain(language, f"joining-toast-begin-{choice}"), alert=True)


async def follow(_update: Update, context: Context, link: Link) -> None:
    """The way in from the group: the same rules and the same two taps."""
    group = await chats.get(context.unit, link.chat_id) if link.chat_id is not None else None
    if group is None or not group.active:
        context.reply(context.t("joining-gone"), context.private_keyboard())
        return
    newcomer = await joining.get(context.unit, group.chat_id, context.user_id)
    if newcomer is None or newcomer.state == State.LAPSED:
        newcomer = await joining.note(
            context.unit, group.chat_id, context.user_id, user_chat_id=context.user_id, by_request=False
        )
        await schedule.plan(
            context.unit, "joining.forget", group.chat_id, f"open:{context.user_id}:{context.now:%Y%m%d%H%M%S}",
            context.now + timedelta(days=7), user_id=context.user_id,
        )  # fmt: skip
    approved = newcomer.state == State.APPROVED
    language = language_for(context, group)
    card = joining_cards.begun(context, group, language) if approved else _where_they_are(context, group, newcomer)
    context.reply(*await card)


async def _where_they_are(context: Context, group: Chat, newcomer: Newcomer) -> Card:
    language = language_for(context, group)
    options = await context.options(JoiningOptions, "joining", group.chat_id)
    if newcomer.state == State.APPROVED:
        return await _beginning(context, group)
    if newcomer.state == State.AGREED:
        return joining_cards.threshold(context, group, options, language)
    return joining_cards.door(context, group, options, language, context.name)


async def _beginning(context: Context, group: Chat) -> Card:
    """Ask whoever is here how to begin, and for Start where they have not pressed it."""
    started = context.person is not None and context.person.reachable
    ask_how = joining_cards.begun if started else joining_cards.beginning
    return await ask_how(context, group, language_for(context, group))


async def _group(context: Context) -> Chat | None:
    chat_id = read_id(context.arguments[0]) if context.arguments else None
    return await chats.get(context.unit, chat_id) if chat_id is not None else None


async def _at_the_door(context: Context) -> tuple[Chat | None, Newcomer | None]:
    group = await _group(context)
    return group, await joining.get(context.unit, group.chat_id, context.user_id) if group else None


def _say_too_late(context: Context, newcomer: Newcomer | None) -> None:
    inside = newcomer is not None and newcomer.state == State.APPROVED
    context.toast(context.label("joining-toast-inside" if inside else "joining-toast-lapsed"), alert=True)


def _show(context: Context, card: Card) -> None:
    context.toast()
    context.change_pressed(*card, urgency=Urgency.MODERATION)


def _asks(raw: Raw, _caches: Caches) -> bool:
    return "chat_join_request" in raw


def _needs(raw: Raw) -> Iterable[Need]:
    data, who = pressed(raw), sender(raw)
    if data and data[:2] == ["joining", "begin"] and len(data) > 2 and who:
        chat_id = read_id(data[2])
        if chat_id is not None and chat_id < 0:
            yield Need(chat_id, int(who["id"]))


FEATURE = Feature(
    name="joining",
    commands=(
        Command("rules", joining_rules.show),
        Command(
            "setrules", joining_rules.change, where=Where.GROUP, right="can_change_info", audience=Audience.MODERATORS
        ),
    ),
    buttons=(
        Button("agree", accept),
        Button("enter", come_in),
        Button("younger", turn_back),
        Button("privacy", show_privacy),
        Button("door", show_door),
        Button("begin", begin),
        Button("wave", joining_arrivals.wave),
        Button("stay", joining_notes.stay),
        Button("quieter", joining_notes.quieter),
        Button("leave", joining_notes.leave),
    ),
    listeners=(
        Listener(_asks, ask),
        Listener(joining_arrivals.changed, joining_arrivals.note_change),
        Listener(joining_arrivals.announced, joining_arrivals.note_announcement),
    ),
    deep_links={"join_hello": follow},
    options=JoiningOptions,
    due=(
        Due("lapse", lapse, grace=timedelta(days=1), missed=lapse),
        Due("forget", forget, grace=timedelta(days=30), missed=forget),
        Due("waves", joining_arrivals.pass_on_waves, grace=timedelta(hours=2), missed=joining_arrivals.drop_waves),
        Due("note", joining_notes.send, grace=timedelta(hours=6)),
    ),
    tables=(
        Owned("join_request", "mydata-join-request", joining.erase_requests),
        Owned("wave", "mydata-wave", joining.erase_waves),
    ),
    needs=_needs,
)

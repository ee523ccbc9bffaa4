"""Taking sanctions back: the Undo button, /unmute, /unban, /unwarn and /resetwarns, and the end of timed ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from telegram import Update

from content.texts import Html
from domain import targets
from domain.errors import UsageError
from domain.sanctions import Kind, Sanction
from domain.wishes import Wish
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Audience, Button, Command, Due, Feature, Where
from handlers.kit.raw import command, replied_message
from handlers.kit.targets import Target, find
from handlers.moderation_acts import DELETE, RESTRICT, agree, held
from handlers.moderation_cards import Place, Subject, card, card_name, lines, place_for, say, spell_time, tell
from handlers.moderation_orders import group_of, may_press, need_of_button, refuse_late, refuse_without
from storage import chats, people, sanctions
from storage.chats import Chat
from storage.schedule import Occasion

LIFTS: Mapping[str, Kind] = {"unmute": Kind.MUTE, "unban": Kind.BAN, "unwarn": Kind.WARN, "resetwarns": Kind.WARN}
ALIASES: Mapping[str, tuple[str, ...]] = {"unwarn": ("rmwarn",)}


@dataclass(frozen=True, slots=True)
class Lifting:
    """What was taken back from whom: sanctions of one kind."""

    chat: Chat
    target: Target
    kind: Kind
    place: Place
    undone: Sequence[Sanction]


async def lift(update: Update, context: Context) -> None:
    """Take back what a command names: every mute or ban of a member, their newest warning, or all warnings."""
    chat = await group_of(context, context.chat_id)
    if await refuse_late(context, chat):
        return
    found = context.raw["message"]
    given, _ = command(context.raw, context.program.username) or ("", "")
    name = "unwarn" if given == "rmwarn" else given
    target = await find(context, targets.read(found, replied_message(found)), name)
    kind = LIFTS[name]
    record = await sanctions.of_member(context.unit, chat.chat_id, target.user_id)
    active = [each for each in record if each.kind is kind and each.active]
    await _check(context, chat, target, kind, active)
    place = await place_for(context, chat, context.user_id)
    lifting = Lifting(chat, target, kind, place, active[:1] if name == "unwarn" else active)
    told = (_lifted_message(context, lifting), *[await _struck_card(context, lifting, each) for each in lifting.undone])
    await _take_back(context, lifting, told)
    if chat.may(DELETE):
        context.wish(wishes.delete(chat.chat_id, found["message_id"]))


async def press(update: Update, context: Context) -> None:
    """Undo the one sanction whose card this is; anybody with the right in its group may."""
    numbers = [int(each) for each in context.arguments if each.removeprefix("-").isdecimal()]
    if len(numbers) != 2:
        context.toast(context.label("toast-gone"))
        return
    chat_id, number = numbers
    sanction = await sanctions.get(context.unit, number)
    chat = await chats.get(context.unit, chat_id)
    if sanction is None or chat is None or sanction.chat_id != chat_id:
        context.toast(context.label("toast-gone"))
    elif not may_press(context, RESTRICT, chat_id):
        return
    elif not sanction.active:
        context.toast(context.label("moderation-already-undone"))
        context.change_pressed(await _struck(context, await _pressed_place(context, chat), chat, sanction))
    else:
        await _undo_pressed(context, chat, sanction)


async def end(occasion: Occasion, context: Context) -> None:
    """A timed sanction is over: mark it, and make sure Telegram agrees."""
    sanction = await sanctions.get(context.unit, occasion.payload["number"])
    chat = await chats.get(context.unit, occasion.chat_id)
    if sanction is None or chat is None or not await sanctions.end(context.unit, sanction.number):
        return
    where = (sanction.chat_id, sanction.user_id)
    still = [await held(context, *where, kind) for kind in (Kind.MUTE, Kind.BAN)]
    told = () if any(still) else await _noted(context, chat, sanction, "over")
    await agree(context, *where, sanction.kind, then=told)
    await _forget_fingerprint(context, sanction)


async def _check(context: Context, chat: Chat, target: Target, kind: Kind, active: Sequence[Sanction]) -> None:
    if kind is Kind.WARN:
        if not active:
            raise UsageError("moderation-no-warnings", name=target.name)
        return
    refuse_without(chat, RESTRICT)
    status = await people.get_membership(context.unit, chat.chat_id, target.user_id)
    if kind is Kind.MUTE and (target.is_channel or (status == "kicked" and not active)):
        raise UsageError("moderation-not-muted", name=target.name)


async def _undo_pressed(context: Context, chat: Chat, sanction: Sanction) -> None:
    if sanction.kind in (Kind.MUTE, Kind.BAN):
        refuse_without(chat, RESTRICT)
    known = await people.get(context.unit, sanction.user_id)
    target = Target(sanction.user_id, known.name if known else str(sanction.user_id))
    place = await _pressed_place(context, chat)
    words = await _struck(context, place, chat, sanction, by=context.name)
    keyboard = context.private_keyboard(language=place.language) if place.private else None
    found = context.raw["callback_query"].get("message") or {}
    told = wishes.edit(
        context.chat_id, words, message_id=found.get("message_id"), keyboard=keyboard, about=sanction.user_id
    )
    context.toast()
    await _take_back(context, Lifting(chat, target, sanction.kind, place, [sanction]), (told,))


async def _take_back(context: Context, lifting: Lifting, told: tuple[Wish, ...]) -> None:
    """Mark sanctions undone, lift them on Telegram, and let `told` and the member's note follow."""
    for each in lifting.undone:
        await sanctions.undo(context.unit, each.number, context.user_id or None)
    if lifting.undone:
        told += await _noted(context, lifting.chat, lifting.undone[0], "undone")
    if lifting.kind not in (Kind.MUTE, Kind.BAN):
        context.wish(*told)
        return
    place = lifting.place
    failed = tell(context, place, say(context, place, "moderation-not-lifted", name=_discreet(lifting)))
    where = (lifting.chat.chat_id, lifting.target.user_id)
    await agree(context, *where, lifting.kind, then=told, otherwise=(failed,))
    if lifting.kind is Kind.BAN and not lifting.undone:
        await sanctions.unmark_ban(context.unit, context.program.fingerprint_key, *where)
    for each in lifting.undone:
        await _forget_fingerprint(context, each)


def _lifted_message(context: Context, lifting: Lifting) -> Wish:
    place = lifting.place
    numbers = ", ".join(f"#{each.number}" for each in lifting.undone)
    key = f"moderation-lifted-{lifting.kind}" if numbers else "moderation-lifted-unrecorded"
    words = say(context, place, key, numbers=numbers, name=lifting.target.name, by=context.name)
    if place.public:
        words = say(context, place, "moderation-done-plain")
    return tell(context, place, words, about=lifting.target.user_id)


def _discreet(lifting: Lifting) -> str:
    return "…" if lifting.place.public else lifting.target.name


async def _struck_card(context: Context, lifting: Lifting, sanction: Sanction) -> Wish:
    """The change of a card that was sent earlier, where moderators still see it."""
    words = await _struck(context, lifting.place, lifting.chat, sanction, by=context.name)
    return wishes.edit(lifting.place.chat_id, words, refers_to=card_name(sanction), about=sanction.user_id)


async def _struck(context: Context, place: Place, chat: Chat, sanction: Sanction, by: str | None = None) -> Html:
    if place.public:
        return say(context, place, "moderation-done-undone", number=str(sanction.number))
    known = await people.get(context.unit, sanction.user_id)
    subject = Subject(sanction, known.name if known else str(sanction.user_id), chat)
    at = spell_time(context.now, context.now, chat, place.language)
    last = (
        say(context, place, "moderation-undone", by=by, at=at) if by else say(context, place, "moderation-not-in-force")
    )
    return lines(await card(context, place, subject), last)


async def _pressed_place(context: Context, chat: Chat) -> Place:
    """The place of the card that was pressed, whichever that is."""
    return Place(context.chat_id, context.language, public=context.chat_id == chat.chat_id)


async def _noted(context: Context, chat: Chat, sanction: Sanction, ending: str) -> tuple[Wish, ...]:
    """The word to the member that it is over or was taken back."""
    person = await people.get(context.unit, sanction.user_id)
    if person is None or not person.reachable:
        return ()
    language = await context.language_of(sanction.user_id, chat.chat_id)
    words = context.program.texts.say(language, f"moderation-{ending}-{sanction.kind}", group=chat.title)
    keyboard = context.private_keyboard(language=language)
    return (wishes.send(sanction.user_id, words, keyboard=keyboard, about=sanction.user_id),)


async def _forget_fingerprint(context: Context, sanction: Sanction) -> None:
    """Drop the fingerprint of a ban that no longer holds."""
    where = (sanction.chat_id, sanction.user_id)
    if sanction.kind is Kind.BAN and await held(context, *where, Kind.BAN) is None:
        await sanctions.unmark_ban(context.unit, context.program.fingerprint_key, *where)


FEATURE = Feature(
    name="undo",
    commands=tuple(
        Command(name, lift, Where.GROUP, RESTRICT, ALIASES.get(name, ()), Audience.MODERATORS) for name in LIFTS
    ),
    buttons=(Button("press", press),),
    due=(Due("ends", end, grace=timedelta(days=400), missed=end),),
    needs=need_of_button("undo"),
)

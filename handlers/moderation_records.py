"""What is on record: /warns and /info for moderators, /mywarnings for oneself, and /id, /adminlist, /admincache."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from telegram import Update

from content.texts import Html
from domain import sanctions as rules
from domain import targets
from domain.errors import UsageError
from domain.sanctions import Kind, Sanction
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.feature import Audience, Command, Feature, Where
from handlers.kit.raw import command, replied_message
from handlers.kit.targets import Target, find
from handlers.moderation_acts import DELETE, RESTRICT, ModerationOptions
from handlers.moderation_cards import Place, lines, place_for, say, spell_time, tell
from handlers.moderation_orders import group_of
from storage import chats, people, sanctions
from storage.chats import Chat

MOST_SHOWN = 10


async def warns(update: Update, context: Context) -> None:
    """The warnings a member has, for the moderators' eyes."""
    chat, place, target = await _asked(context)
    options = await context.options(ModerationOptions, "moderation", chat.chat_id)
    record = await sanctions.of_member(context.unit, chat.chat_id, target.user_id)
    fade = timedelta(days=options.warn_fades_after_days)
    counted = rules.still_counted(record, context.now, fade)
    head = say(context, place, "moderation-warns", name=target.name, count=len(counted), limit=options.warn_limit)
    _show(context, chat, place, target, lines(head, *_rows(context, place, chat, counted)))


async def info(update: Update, context: Context) -> None:
    """Who somebody is here and what is on record about them."""
    chat, place, target = await _asked(context)
    known = await people.get(context.unit, target.user_id)
    status = await people.get_membership(context.unit, chat.chat_id, target.user_id)
    record = await sanctions.of_member(context.unit, chat.chat_id, target.user_id)
    words = lines(
        say(context, place, "moderation-info", name=target.name, id=str(target.user_id)),
        say(context, place, "moderation-info-username", username=known.username) if known and known.username else None,
        say(context, place, "moderation-info-status", status=status or "unknown"),
        say(context, place, "moderation-info-record", count=len(record)),
        *_rows(context, place, chat, record[:MOST_SHOWN]),
    )
    _show(context, chat, place, target, words)


async def my_warnings(update: Update, context: Context) -> None:
    """One's own record, wherever Waymark keeps one."""
    record = (await sanctions.of_person(context.unit, context.user_id))[:MOST_SHOWN]
    if not record:
        context.reply(context.t("moderation-mine-none"), context.private_keyboard())
        return
    place = Place(context.chat_id, context.language)
    rows: list[Html] = [context.t("moderation-mine")]
    for each in record:
        chat = await chats.get(context.unit, each.chat_id)
        if chat is not None:
            rows += [context.t("moderation-mine-group", group=chat.title), *_rows(context, place, chat, [each])]
    context.reply(lines(*rows), context.private_keyboard())


async def ids(update: Update, context: Context) -> None:
    """The ids at hand: one's own, the chat's, and that of whoever is answered."""
    found = [context.t("moderation-id-yours", id=str(context.user_id))]
    if context.in_private:
        context.reply(lines(*found), context.private_keyboard())
        return
    answered = replied_message(context.raw["message"]) or {}
    found.append(context.t("moderation-id-chat", id=str(context.chat_id)))
    if "from" in answered and not answered.get("sender_chat"):
        found.append(context.t("moderation-id-answered", id=str(answered["from"]["id"])))
    if context.person is not None and context.person.reachable:
        context.whisper(context.user_id, lines(*found), context.private_keyboard())
    else:
        context.reply(lines(*found), silent=True)


async def staff(update: Update, context: Context) -> None:
    """Who administrates the group, for administrators: some of them may wish not to be named to members."""
    chat = await group_of(context, context.chat_id, basic=True)
    place = await _discreet_place(context, chat)
    facts = context.facts.staff[chat.chat_id]
    names = [await _name(context, each) for each in sorted(set(facts.rights) - facts.bots)]
    head = say(context, place, "moderation-staff", group=chat.title, count=len(names))
    context.wish(tell(context, place, lines(head, *(Html(f"· {name}") for name in names))))


async def refresh(update: Update, context: Context) -> None:
    """Say that there is nothing to refresh."""
    chat = await group_of(context, context.chat_id, basic=True)
    place = await place_for(context, chat, context.user_id)
    context.wish(tell(context, place, say(context, place, "moderation-admincache")))


async def _asked(context: Context) -> tuple[Chat, Place, Target]:
    chat = await group_of(context, context.chat_id, basic=True)
    found = context.raw["message"]
    name, _ = command(context.raw, context.program.username) or ("", "")
    target = await find(context, targets.read(found, replied_message(found)), name)
    return chat, await _discreet_place(context, chat), target


async def _discreet_place(context: Context, chat: Chat) -> Place:
    place = await place_for(context, chat, context.user_id)
    if place.public:
        raise UsageError("moderation-needs-private")
    return place


async def _name(context: Context, user_id: int) -> Html:
    known = await people.get(context.unit, user_id)
    return context.t("moderation-name", name=known.name if known else str(user_id))


def _show(context: Context, chat: Chat, place: Place, target: Target, words: Html) -> None:
    context.wish(tell(context, place, words, about=target.user_id))
    if chat.may(DELETE):
        context.wish(wishes.delete(chat.chat_id, context.raw["message"]["message_id"]))


def _rows(context: Context, place: Place, chat: Chat, record: Sequence[Sanction]) -> Iterable[Html]:
    for each in record:
        at = spell_time(each.issued_at, context.now, chat, place.language)
        state = "active" if each.active else "over"
        key = f"moderation-row-{Kind(each.kind)}-{state}"
        yield say(context, place, key, number=str(each.number), at=at, reason=each.reason or "–")


FEATURE = Feature(
    name="records",
    commands=(
        Command("warns", warns, Where.GROUP, RESTRICT, (), Audience.MODERATORS),
        Command("info", info, Where.GROUP, RESTRICT, (), Audience.MODERATORS),
        Command("mywarnings", my_warnings, Where.PRIVATE),
        Command("id", ids, audience=Audience.NOBODY),
        Command("adminlist", staff, Where.GROUP, "admin", ("staff",), Audience.MODERATORS),
        Command("admincache", refresh, Where.GROUP, "admin", ("reload", "cache"), Audience.NOBODY),
    ),
)

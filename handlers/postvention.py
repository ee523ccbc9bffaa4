"""After a death: /postvention makes a group gentler and more watchful for two weeks, and pins help lines.

It names nobody, neither who died nor whom to look after. What the group chose before is left as it is.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta
from typing import Any

from telegram import Update

from content.texts import Html
from domain.errors import UsageError
from domain.identifiers import read_id
from domain.postvention import drawn_out, ends_at
from domain.wishes import Urgency, Wish
from handlers import alerts, help_cards, postvention_cards
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.feature import Audience, Button, Command, Due, Feature, Handler, Owned, Where
from handlers.kit.raw import Raw, chat, pressed
from handlers.kit.rights import permitted
from storage import chats, people, postvention, schedule
from storage.chats import Chat
from storage.postvention import Postvention
from storage.schedule import Occasion

RIGHT = "admin"
DELETE = "can_delete_messages"
PIN = "can_pin_messages"
NOTICE = "postvention"  # the name the group's pinned message is kept under
ENDS = "postvention.ends"


async def explain(_update: Update, context: Context) -> None:
    """Say where others do not read it what this would do, and ask; where it is on, how long still."""
    here = context.chat
    if here is None:
        return
    groups = [here] if here.role == "group" else await chats.watched_by(context.unit, here.chat_id)
    active = [group for group in groups if group.active]
    if not active:
        raise UsageError("postvention-no-group")
    place = await _place(context, here)
    if here.role == "group" and here.may(DELETE):
        context.wish(wishes.delete(here.chat_id, context.raw["message"]["message_id"]))
    for group in active:
        running = await postvention.of_group(context.unit, group.chat_id)
        language = await _language(context, place, group)
        html, rows = postvention_cards.card(context, language, group, running)
        context.wish(_tell(context, place, language, html, rows))


async def begin(context: Context, group: Chat, *, condolences: bool) -> None:
    """Begin, once: two presses are one beginning."""
    if await postvention.is_on(context.unit, group.chat_id):
        context.toast(context.label("postvention-toast-on"))
        return
    until = ends_at(context.now)
    await postvention.begin(context.unit, group.chat_id, context.user_id, until)
    await _plan_end(context, group, until)
    context.wish(*_pinned(context, group, condolences=condolences))
    running = await postvention.of_group(context.unit, group.chat_id)
    await _show(context, group, running)
    language = await _language(context, context.chat_id, group)
    for key in postvention_cards.GUIDE:
        context.wish(_tell(context, context.chat_id, language, context.program.texts.say(language, key), []))


async def begin_plainly(context: Context, group: Chat) -> None:
    await begin(context, group, condolences=False)


async def begin_with_place(context: Context, group: Chat) -> None:
    await begin(context, group, condolences=True)


async def extend(context: Context, group: Chat) -> None:
    """Two weeks more, as long as that does not go on for ever."""
    running = await postvention.of_group(context.unit, group.chat_id)
    later = drawn_out(running.started_at, running.until) if running is not None else None
    if running is None or later is None:
        context.toast(context.label("postvention-toast-over" if running is None else "postvention-toast-longest"))
        return
    await postvention.extend(context.unit, running, later)
    await _plan_end(context, group, later)
    await _show(context, group, await postvention.of_group(context.unit, group.chat_id))


async def stop(context: Context, group: Chat) -> None:
    """End it early; everything is as the group chose it again."""
    if not await postvention.end(context.unit, group.chat_id):
        context.toast(context.label("postvention-toast-over"))
        return
    await schedule.cancel(context.unit, ENDS, group.chat_id)
    context.wish(_unpin(group))
    await _show(context, group, None, key="postvention-ended-early")


async def cancel(context: Context, group: Chat) -> None:
    await _show(context, group, None, key="postvention-not-begun")


async def end(occasion: Occasion, context: Context) -> None:
    """The two weeks are over, also when Waymark was away at that moment; one that was drawn out goes on."""
    group = await chats.get(context.unit, occasion.chat_id)
    if group is None or await postvention.is_on(context.unit, group.chat_id):
        return
    if not await postvention.end(context.unit, group.chat_id):
        return
    context.wish(_unpin(group))
    desk = await alerts.desk_of(context, group.chat_id, 0)
    if desk is not None:
        language = await _language(context, desk.chat_id, group)
        words = context.program.texts.say(language, "postvention-over", group=group.title)
        context.wish(_tell(context, desk.chat_id, language, words, []))


async def _show(context: Context, group: Chat, running: Postvention | None, key: str | None = None) -> None:
    language = await _language(context, context.chat_id, group)
    if key is None:
        html, rows = postvention_cards.card(context, language, group, running)
    else:
        html, rows = context.program.texts.say(language, key, group=group.title), []
    context.toast()
    keyboard = context.private_keyboard(*rows, language=language) if context.in_private else wishes.keyboard(*rows)
    context.change_pressed(html, keyboard if rows or context.in_private else None, urgency=Urgency.MODERATION)


async def _plan_end(context: Context, group: Chat, until: Any) -> None:
    await schedule.cancel(context.unit, ENDS, group.chat_id)
    await schedule.plan(context.unit, ENDS, group.chat_id, f"{int(until.timestamp())}", until)


def _pinned(context: Context, group: Chat, *, condolences: bool) -> tuple[Wish, ...]:
    say = context.program.texts.say
    lines = help_cards.lines(context, group.country, group.language)
    parts = [say(group.language, "postvention-notice", lines=lines)]
    if condolences:
        parts.append(say(group.language, "postvention-condolences"))
    pin = Wish(
        "pinChatMessage",
        {"chat_id": group.chat_id, "disable_notification": True},
        chat_id=group.chat_id,
        urgency=Urgency.MODERATION,
        refers_to=NOTICE,
    )
    return (
        wishes.send(
            group.chat_id,
            Html("\n\n".join(parts)),
            silent=True,
            urgency=Urgency.MODERATION,
            keep_as=NOTICE,
            key=f"postvention:{group.chat_id}:{context.now:%Y%m%d%H%M%S}",
            then=(pin,) if group.may(PIN) else (),
        ),
    )


def _unpin(group: Chat) -> Wish:
    params = {"chat_id": group.chat_id}
    return Wish("unpinChatMessage", params, chat_id=group.chat_id, urgency=Urgency.MODERATION, refers_to=NOTICE)


async def _place(context: Context, here: Chat) -> int:
    """Where only moderators read: their chat, else the issuer's private chat; never the group."""
    if here.role == "moderators":
        return here.chat_id
    room = await chats.get(context.unit, here.moderators_chat_id) if here.moderators_chat_id else None
    if room is not None and room.active:
        return room.chat_id
    person = await people.get(context.unit, context.user_id)
    if person is None or not person.reachable:
        raise UsageError("moderation-needs-private")
    return person.user_id


async def _language(context: Context, place: int, group: Chat) -> str:
    if place > 0:
        return await context.language_of(place, group.chat_id)
    return context.program.texts.spoken(group.language)


def _tell(context: Context, place: int, language: str, html: str, rows: list[list[dict[str, str]]]) -> Wish:
    keyboard = context.private_keyboard(*rows, language=language) if place > 0 else wishes.keyboard(*rows)
    return wishes.send(
        place, html, keyboard=keyboard if rows or place > 0 else None, silent=True, urgency=Urgency.MODERATION
    )


def _administered(work: Callable[[Context, Chat], Awaitable[None]]) -> Handler:
    """A press behind its check: an administrator of the group, or of the moderators' chat that looks after it."""

    async def check(_update: Update, context: Context) -> None:
        chat_id = read_id(context.arguments[0]) if context.arguments else None
        group = await chats.get(context.unit, chat_id) if chat_id is not None else None
        if group is None or not group.active or group.role != "group":
            context.toast(context.label("toast-gone"))
            return
        allowed = permitted(context, RIGHT, group.chat_id)
        if not allowed and context.chat_id == group.moderators_chat_id:
            allowed = permitted(context, RIGHT)
        if allowed:
            await work(context, group)
        else:
            context.toast(context.label("toast-rights-unknown" if allowed is None else "toast-rights-missing"))

    return check


def needs(raw: Raw) -> Iterable[Need]:
    """Who administrates the group a button names, and the chat it is pressed in."""
    data, where = pressed(raw), chat(raw)
    if data is None or data[0] != "postvention" or len(data) < 3:
        return
    named = read_id(data[2])
    if named is not None and named < 0:
        yield Need(named)
    if where is not None and where.get("type") != "private":
        yield Need(where["id"])


FEATURE = Feature(
    name="postvention",
    commands=(Command("postvention", explain, Where.GROUP, RIGHT, (), Audience.MODERATORS),),
    buttons=(
        Button("begin", _administered(begin_plainly)),
        Button("place", _administered(begin_with_place)),
        Button("extend", _administered(extend)),
        Button("end", _administered(stop)),
        Button("cancel", _administered(cancel)),
    ),
    due=(Due("ends", end, grace=timedelta(days=400), missed=end),),
    tables=(Owned("postvention", "mydata-postvention", postvention.erase),),
    needs=needs,
)

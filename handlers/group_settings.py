"""A group's settings, shown to and changed by its administrators in private; every press asks for their right anew.

A typed value is only kept as a proposal: the button that takes it is what changes the group.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from pydantic import BaseModel
from telegram import Update

from content.countries import find_country
from content.places import find_zones, is_zone
from handlers import group_settings_cards as cards
from handlers.group_options import Offer, Way, fit, offers
from handlers.group_settings_cards import CORE
from handlers.kit.changes import announce_change
from handlers.kit.context import Context
from handlers.kit.feature import Handler
from handlers.kit.rights import permitted
from handlers.kit.screens import in_rows, is_answered, menu_button, show
from handlers.kit.wishes import button
from storage import chats, people
from storage.chats import Chat
from storage.links import Link

RIGHT = "can_change_info"
MOST_COUNTRIES = 5
ANSWER_WITHIN = timedelta(minutes=15)
Screen = Callable[[Context, Chat, list[str]], Awaitable[None]]


async def follow(update: Update, context: Context, link: Link) -> None:
    """Arrive from the group: the parts of its settings. Nothing is shown of them before a right was asked for."""
    group = await chats.get(context.unit, link.chat_id) if link.chat_id is not None else None
    if group is None or not group.active:
        context.reply(context.t("settings-group-gone"), context.private_keyboard([menu_button(context)]))
    else:
        await _show_parts(context, group, [])


async def read_value(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """Read a typed value, and propose it; what does not fit is asked for again."""
    group = await chats.get(context.unit, payload["chat_id"])
    if group is None:
        await people.stop_asking(context.unit, context.user_id)
        return
    part, field = payload["part"], payload["field"]
    try:
        value = await _read(context, group, part, field, text)
    except ValueError:
        if not is_answered(context):
            back = cards.back_button(context, group, part)
            context.reply(context.t("settings-value-unclear"), context.private_keyboard([back]))
        return
    await _ask(context, {**payload, "value": value})
    words = context.t(
        "settings-value-read", title=cards.title(context, part, field), value=cards.told(context, part, field, value)
    )
    take = button(context.label("settings-button-take"), f"settings:take:{group.chat_id}")
    back = cards.back_button(context, group, part)
    context.reply(words, context.private_keyboard([take, back]))


def _guarded(screen: Screen) -> Handler:
    """A button's handler that finds the group in its data and asks for the presser's right there."""

    async def check(update: Update, context: Context) -> None:
        group_id, *rest = context.arguments or [""]
        group = await chats.get(context.unit, int(group_id)) if group_id.lstrip("-").isdigit() else None
        if group is None or not group.active or not context.in_private:
            context.toast(context.label("toast-gone"))
            return
        allowed = permitted(context, RIGHT, group.chat_id)
        if allowed:
            await screen(context, group, rest)
        else:
            context.toast(context.label("toast-rights-unknown" if allowed is None else "toast-rights-missing"))

    return check


async def _show_parts(context: Context, group: Chat, rest: list[str]) -> None:
    parts = [CORE, *(feature.name for feature in context.program.registry.features if feature.options is not None)]
    buttons = [button(cards.part_label(context, part), f"settings:part:{group.chat_id}:{part}") for part in parts]
    text = context.t("settings-group", group=group.title)
    show(context, text, context.private_keyboard(*in_rows(buttons), [menu_button(context)]))


async def _show_part(context: Context, group: Chat, rest: list[str]) -> None:
    await people.stop_asking(context.unit, context.user_id)
    part = rest[0] if rest else ""
    if part == CORE:
        await _show_core(context, group)
        return
    model = _model(context, part)
    if model is None:
        context.toast(context.label("toast-gone"))
        return
    here = offers(model, await chats.options(context.unit, group.chat_id, part))
    rows = [row for offer in here for row in cards.option_rows(context, group, part, offer)]
    cards.show_list(context, group, part, [(offer.field, offer.value) for offer in here], rows)


async def _show_core(context: Context, group: Chat) -> None:
    languages = [
        button(context.label(f"settings-language-{each}"), f"settings:set:{group.chat_id}:{CORE}:language:{place}")
        for place, each in enumerate(context.program.texts.care_languages)
    ]
    typed = [cards.type_button(context, group, CORE, field) for field in ("time_zone", "countries")]
    values = [(field, getattr(group, field)) for field in ("language", "time_zone", "countries")]
    team = await chats.get(context.unit, group.moderators_chat_id) if group.moderators_chat_id else None
    cards.show_list(
        context,
        group,
        CORE,
        [*values, ("moderators_chat_id", team.title if team else None)],
        [*in_rows(languages, 3), typed],
    )


async def _show_choices(context: Context, group: Chat, rest: list[str]) -> None:
    part, field = [*rest, "", ""][:2]
    offer = await _find_offer(context, group, part, field)
    if offer is None or not offer.choices:
        context.toast(context.label("toast-gone"))
    else:
        cards.show_choices(context, group, part, offer)


async def _set(context: Context, group: Chat, rest: list[str]) -> None:
    """Take the choice at a place; the button says which, so that pressing twice changes nothing more."""
    part, field, place = [*rest, "", "", ""][:3]
    number = int(place.strip("+-")) if place.strip("+-").isdigit() else -1
    if part == CORE and field == "language" and 0 <= number < len(context.program.texts.care_languages):
        await _keep(context, group, CORE, "language", context.program.texts.care_languages[number])
        return
    offer = await _find_offer(context, group, part, field)
    if offer is None or not 0 <= number < len(offer.choices):
        context.toast(context.label("toast-gone"))
        return
    is_in = offer.way is Way.MANY and offer.choices[number] in offer.value
    if offer.way is Way.MANY and is_in is (place[:1] == "+"):
        await _show_part(context, group, [part])
    else:
        await _keep(context, group, part, field, offer.with_choice(number))


async def _ask_to_type(context: Context, group: Chat, rest: list[str]) -> None:
    part, field = [*rest, "", ""][:2]
    offer = None if part == CORE else await _find_offer(context, group, part, field)
    if offer is None and not (part == CORE and field in ("time_zone", "countries")):
        context.toast(context.label("toast-gone"))
        return
    await _ask(context, {"chat_id": group.chat_id, "part": part, "field": field})
    key = f"settings-type-{field.replace('_', '-')}" if part == CORE else "settings-type-value"
    rows = [[cards.back_button(context, group, part)]]
    if offer is not None and offer.optional and offer.value is not None:
        clear = button(context.label("settings-button-clear"), f"settings:clear:{group.chat_id}:{part}:{field}")
        rows.insert(0, [clear])
    show(context, context.t(key, title=cards.title(context, part, field)), context.private_keyboard(*rows))


async def _take(context: Context, group: Chat, rest: list[str]) -> None:
    """Set what was typed and shown, if it still waits."""
    asked = await people.question_for(context.unit, context.user_id)
    payload = asked[2] if asked is not None and asked[:2] == ("settings", "group_value") else {}
    if payload.get("chat_id") != group.chat_id or "value" not in payload:
        context.toast(context.label("toast-gone"))
        return
    await _keep(context, group, payload["part"], payload["field"], payload["value"])


async def _clear(context: Context, group: Chat, rest: list[str]) -> None:
    """Set an option that may be empty to nothing."""
    part, field = [*rest, "", ""][:2]
    offer = await _find_offer(context, group, part, field)
    if offer is None or not offer.optional:
        context.toast(context.label("toast-gone"))
    else:
        await _keep(context, group, part, field, None)


async def _keep(context: Context, group: Chat, part: str, field: str, value: Any) -> None:
    """Set a value, let the features follow, and show the part again."""
    if part == CORE:
        await chats.change(context.unit, group.chat_id, **{field: value})
    else:
        await chats.choose(context.unit, group.chat_id, part, **{field: value})
    await announce_change(context, group.chat_id)
    changed = await chats.get(context.unit, group.chat_id)
    assert changed is not None
    await _show_part(context, changed, [part])


async def _read(context: Context, group: Chat, part: str, field: str, text: str) -> Any:
    if part == CORE and field == "time_zone":
        zones = find_zones(text)
        if len(zones) == 1 and is_zone(zones[0]):
            return zones[0]
        raise ValueError(field)
    if part == CORE:
        found = [find_country(each) for each in text.replace(";", ",").split(",")]
        if any(len(codes) != 1 for codes in found) or len(found) > MOST_COUNTRIES:
            raise ValueError(field)
        return list(dict.fromkeys(codes[0] for codes in found))
    model = _model(context, part)
    if model is None:
        raise ValueError(part)
    return fit(model, await chats.options(context.unit, group.chat_id, part), field, text.strip())


async def _ask(context: Context, payload: dict[str, Any]) -> None:
    expires_at = context.now + ANSWER_WITHIN
    await people.ask(context.unit, context.user_id, "settings", "group_value", payload, expires_at)


async def _find_offer(context: Context, group: Chat, part: str, field: str) -> Offer | None:
    model = _model(context, part)
    if model is None:
        return None
    here = offers(model, await chats.options(context.unit, group.chat_id, part))
    return next((offer for offer in here if offer.field == field), None)


def _model(context: Context, part: str) -> type[BaseModel] | None:
    feature = context.program.registry.feature(part)
    return feature.options if feature is not None else None


ACTIONS: dict[str, Handler] = {
    "parts": _guarded(_show_parts),
    "part": _guarded(_show_part),
    "pick": _guarded(_show_choices),
    "set": _guarded(_set),
    "type": _guarded(_ask_to_type),
    "take": _guarded(_take),
    "clear": _guarded(_clear),
}

"""How a group's settings look: titles, values in words, the buttons of each option. It changes nothing."""

from __future__ import annotations

from typing import Any

from content.countries import country_name
from content.texts import Html
from handlers.group_options import Offer, Way
from handlers.kit.context import Context
from handlers.kit.screens import in_rows, short_label, show
from handlers.kit.wishes import button
from storage.chats import Chat

CORE = "core"
MOST_TO_STEP_THROUGH = 4
Row = list[dict[str, str]]


def show_list(context: Context, group: Chat, part: str, values: list[tuple[str, Any]], rows: list[Row]) -> None:
    """Show a part with its values, and the buttons that change them."""
    lines = [
        context.t("settings-line", title=title(context, part, field), value=told(context, part, field, value))
        for field, value in values
    ]
    text = context.t("settings-part", group=group.title, part=part_label(context, part), list=Html("\n".join(lines)))
    back = button(context.label("button-back"), f"settings:parts:{group.chat_id}")
    show(context, text, context.private_keyboard(*rows, [back]))


def show_choices(context: Context, group: Chat, part: str, offer: Offer) -> None:
    """Show every choice of one option."""
    text = context.t(
        "settings-value",
        title=title(context, part, offer.field),
        value=told(context, part, offer.field, offer.value),
    )
    rows = in_rows(choice_buttons(context, group, part, offer), 4 if isinstance(offer.value, int) else 2)
    show(context, text, context.private_keyboard(*rows, [back_button(context, group, part)]))


def option_rows(context: Context, group: Chat, part: str, offer: Offer) -> list[Row]:
    """The buttons of an option: to its next choice, to a list of them, one for each, or to typing."""
    name = short_label(title(context, part, offer.field))
    data = f"{group.chat_id}:{part}:{offer.field}"
    if offer.way is Way.TYPED:
        return [[type_button(context, group, part, offer.field)]]
    if offer.way is Way.MANY:
        return in_rows(choice_buttons(context, group, part, offer))
    if len(offer.choices) > MOST_TO_STEP_THROUGH:
        return [[button(name, f"settings:pick:{data}")]]
    return [[button(name, f"settings:set:{data}:{offer.following}")]]


def choice_buttons(context: Context, group: Chat, part: str, offer: Offer) -> Row:
    """One button for each choice; what is chosen carries a mark. Each says what it sets, not what it switches."""
    buttons = []
    for place, each in enumerate(offer.choices):
        many = offer.way is Way.MANY
        chosen = each in offer.value if many else each == offer.value
        sign = "" if not many else "-" if chosen else "+"
        label = f"{'✓ ' if chosen else ''}{told(context, part, offer.field, each)}"
        data = f"settings:set:{group.chat_id}:{part}:{offer.field}:{sign}{place}"
        buttons.append(button(short_label(label), data))
    return buttons


def type_button(context: Context, group: Chat, part: str, field: str) -> dict[str, str]:
    return button(short_label(title(context, part, field)), f"settings:type:{group.chat_id}:{part}:{field}")


def back_button(context: Context, group: Chat, part: str) -> dict[str, str]:
    return button(context.label("button-back"), f"settings:part:{group.chat_id}:{part}")


def part_label(context: Context, part: str) -> str:
    """The name of a feature as its administrators know it."""
    key = f"settings-part-{part}"
    return short_label(context.label(key) if context.program.texts.has(key) else part.capitalize())


def title(context: Context, part: str, field: str) -> str:
    """What an option is called."""
    key = _known_key(context, f"option-{part}-{field}")
    return context.label(key) if key else field.replace("_", " ").capitalize()


def told(context: Context, part: str, field: str, value: Any) -> str:
    """A value in words: its own text if there is one, names for countries, on and off, or as it is."""
    if isinstance(value, list | tuple):
        return ", ".join(told(context, part, field, each) for each in value) or context.label("settings-nothing")
    if value is None or value == "":
        return context.label("settings-nothing")
    if key := _known_key(context, f"option-{part}-{field}-{str(value).lower()}"):
        return context.label(key)
    if isinstance(value, bool):
        return context.label("settings-on" if value else "settings-off")
    if part == CORE and field == "countries":
        return country_name(str(value), context.language)
    return str(value)


def _known_key(context: Context, key: str) -> str | None:
    return next((each for each in (key, key.replace("_", "-")) if context.program.texts.has(each)), None)

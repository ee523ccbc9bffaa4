"""Showing one thing at a time in private: a new message for a command, the changed one for a button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.kit.context import Context
from handlers.kit.raw import display_name, pressed, sender
from handlers.kit.wishes import button, keyboard, link
from storage import people
from storage.people import Person

LABEL = 24  # characters of a button that even a small screen shows whole
MENU = "home:menu"


def show(context: Context, html: str, markup: Mapping[str, Any] | None = None) -> None:
    """Say something in place of the message whose button was pressed, or as a new one."""
    if pressed(context.raw) is None:
        context.reply(html, markup)
    else:
        context.toast()
        context.change_pressed(html, markup)


def show_door(context: Context, key: str, payload: str) -> None:
    """Say in a group that this is for the private chat, with the button that leads there."""
    markup = keyboard([link(context.label("home-button-private"), context.start_link(payload))])
    context.reply(context.t(key), markup, silent=True)


def menu_button(context: Context) -> dict[str, str]:
    return button(context.label("button-menu"), MENU)


def short_label(text: str) -> str:
    """A text cut to what a button shows."""
    return text if len(text) <= LABEL else f"{text[: LABEL - 1].rstrip()}…"


def in_rows(buttons: Sequence[dict[str, str]], wide: int = 2) -> list[list[dict[str, str]]]:
    """Buttons beside each other, `wide` in a row."""
    return [list(buttons[start : start + wide]) for start in range(0, len(buttons), wide)]


def is_answered(context: Context) -> bool:
    """Whether another feature has already said something in this chat about this very update."""
    return any(
        wish.chat_id == context.chat_id and wish.method.startswith(("send", "edit")) for wish in context.unit.wishes
    )


async def meet(context: Context) -> Person:
    """Make sure the person who acts is known, since something is about to be kept for them."""
    who = sender(context.raw)
    assert who is not None
    found = await people.meet(
        context.unit, context.user_id, display_name(who), who.get("username"), who.get("language_code")
    )
    context.moment.person = found
    return found


async def change_person(context: Context, **values: Any) -> None:
    """Set what is kept about the person who acts, and go on with it."""
    await meet(context)
    await people.change(context.unit, context.user_id, **values)
    context.moment.person = await people.get(context.unit, context.user_id)

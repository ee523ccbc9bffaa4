"""The Bot API's methods by lower-cased name; a name that is missing here is answered with 404, never pretended."""

from collections.abc import Callable
from typing import Any

from sandbox.bots import Bot
from sandbox.methods import (
    admitting,
    chats,
    editing,
    ephemeral,
    files,
    messages,
    moderating,
    profile,
    sending,
    updates,
)
from sandbox.params import Params
from sandbox.world import World

Method = Callable[[World, Bot, Params], Any]

METHODS: dict[str, Method] = {
    name.lower(): method
    for subject in (admitting, chats, editing, ephemeral, files, messages, moderating, profile, sending, updates)
    for name, method in subject.METHODS.items()
}

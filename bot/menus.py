"""Telling Telegram which commands to list where, derived from what the features declare."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import structlog
from telegram.ext import ExtBot

from bot.telegram_api import call
from handlers.kit.context import Program
from handlers.kit.feature import Audience, Command, Where

log = structlog.get_logger()
SCOPES = ("all_private_chats", "all_group_chats", "all_chat_administrators")


async def publish(bot: ExtBot[Any], program: Program) -> None:
    """Set the command lists of every scope and language; a refusal is logged and changes nothing else."""
    for language in program.texts.languages:
        for scope in SCOPES:
            params: dict[str, Any] = {
                "commands": [
                    {"command": each.name, "description": program.texts.plain(language, f"command-{each.name}")[:256]}
                    for each in listed(program, scope)
                ],
                "scope": {"type": scope},
            }
            if language != "en":
                params["language_code"] = language
            answer = await call(bot, "setMyCommands", params)
            if answer.reason:
                log.warning("commands_not_published", scope=scope, reason=answer.reason)


def listed(program: Program, scope: str) -> Iterable[Command]:
    """The commands a scope lists, in the order of the features."""
    place = Where.PRIVATE if scope == "all_private_chats" else Where.GROUP
    audiences = {Audience.MEMBERS, Audience.MODERATORS} if scope.endswith("administrators") else {Audience.MEMBERS}
    for _, command in program.registry.commands():
        for_staff = command.right is not None and place is Where.GROUP and not scope.endswith("administrators")
        if place in command.where and command.audience in audiences and not for_staff:
            yield command

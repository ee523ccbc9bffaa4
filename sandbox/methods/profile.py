"""Methods about the bot itself: who it is, its commands, its texts, its menu button."""

import re
from typing import Any

from sandbox.bots import Bot
from sandbox.errors import bad_request
from sandbox.methods.targets import target_chat
from sandbox.params import Params
from sandbox.users import Json
from sandbox.world import World

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MOST_COMMANDS = 100
LIMITS = {"name": 64, "description": 512, "short_description": 120}
PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")


def get_me(world: World, bot: Bot, params: Params) -> Json:
    return bot.me()


def log_out(world: World, bot: Bot, params: Params) -> bool:
    bot.queue.end_reader("terminated by logOut request")
    return True


def close(world: World, bot: Bot, params: Params) -> bool:
    bot.queue.end_reader("terminated by close request")
    return True


def _scope(world: World, bot: Bot, params: Params) -> str:
    scope = params.mapping("scope") or {"type": "default"}
    kind = scope.get("type")
    if kind in PLAIN_SCOPES:
        return str(kind)
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = target_chat(world, bot, Params(scope))
    return f"{kind}/{chat.id}/{scope.get('user_id', '')}"


def _command(item: Any) -> Json:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name = str(item.get("command", "")).removeprefix("/")
    description = str(item.get("description", "")).strip()
    if not COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def set_my_commands(world: World, bot: Bot, params: Params) -> bool:
    commands = [_command(item) for item in params.items("commands") or []]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    bot.commands[(_scope(world, bot, params), params.text("language_code"))] = commands
    return True


def get_my_commands(world: World, bot: Bot, params: Params) -> list[Json]:
    return bot.commands.get((_scope(world, bot, params), params.text("language_code")), [])


def delete_my_commands(world: World, bot: Bot, params: Params) -> bool:
    bot.commands.pop((_scope(world, bot, params), params.text("language_code")), None)
    return True


def _set_text(bot: Bot, params: Params, field: str) -> bool:
    text = params.text(field).strip()
    if len(text) > LIMITS[field]:
        raise bad_request(f"bot {field.replace('_', ' ')} is too long")
    bot.texts[(field, params.text("language_code"))] = text
    return True


def _get_text(bot: Bot, params: Params, field: str) -> Json:
    fallback = bot.user.json["first_name"] if field == "name" else ""
    plain = bot.texts.get((field, "")) or fallback
    return {field: bot.texts.get((field, params.text("language_code"))) or plain}


def set_my_name(world: World, bot: Bot, params: Params) -> bool:
    return _set_text(bot, params, "name")


def get_my_name(world: World, bot: Bot, params: Params) -> Json:
    return _get_text(bot, params, "name")


def set_my_description(world: World, bot: Bot, params: Params) -> bool:
    return _set_text(bot, params, "description")


def get_my_description(world: World, bot: Bot, params: Params) -> Json:
    return _get_text(bot, params, "description")


def set_my_short_description(world: World, bot: Bot, params: Params) -> bool:
    return _set_text(bot, params, "short_description")


def get_my_short_description(world: World, bot: Bot, params: Params) -> Json:
    return _get_text(bot, params, "short_description")


def set_chat_menu_button(world: World, bot: Bot, params: Params) -> bool:
    button = params.mapping("menu_button") or {"type": "default"}
    if button.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("can't parse MenuButton: Unsupported type specified")
    chat_id = target_chat(world, bot, params).id if params.has("chat_id") else 0
    bot.menu_buttons[chat_id] = button
    return True


METHODS = {
    "getMe": get_me,
    "logOut": log_out,
    "close": close,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": set_my_name,
    "getMyName": get_my_name,
    "setMyDescription": set_my_description,
    "getMyDescription": get_my_description,
    "setMyShortDescription": set_my_short_description,
    "getMyShortDescription": get_my_short_description,
    "setChatMenuButton": set_chat_menu_button,
}

"""Methods that fetch updates or say where to send them. Waiting for updates is polling's work, not theirs."""

import re

from sandbox.bots import Bot, Webhook
from sandbox.errors import bad_request, conflict
from sandbox.params import Params
from sandbox.users import Json
from sandbox.world import World

MOST_UPDATES = 100
LONGEST_WAIT = 50
OTHER_READER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
SECRET = re.compile(r"[A-Za-z0-9_-]*")


class Described:
    """A result that Telegram sends with a sentence beside it."""

    def __init__(self, result: bool, description: str) -> None:
        self.result = result
        self.description = description


def limit_of(params: Params) -> int:
    return min(max(params.number("limit", MOST_UPDATES), 1), MOST_UPDATES)


def wait_of(params: Params) -> int:
    return min(max(params.number("timeout"), 0), LONGEST_WAIT)


def _asked_for(params: Params) -> list[str] | None:
    items = params.items("allowed_updates")
    return None if items is None else [str(item) for item in items]


def get_updates(world: World, bot: Bot, params: Params) -> list[Json]:
    if bot.webhook:
        raise conflict(WEBHOOK_ACTIVE)
    queue = bot.queue
    queue.end_reader(OTHER_READER)
    queue.ask_for(_asked_for(params))
    queue.forget(params.number("offset"))
    return queue.read(limit_of(params), world.now())


def set_webhook(world: World, bot: Bot, params: Params) -> bool | Described:
    url = params.text("url")
    if not url:
        return delete_webhook(world, bot, params)
    if not re.match(r"https?://[^/\s]+", url):
        raise bad_request("bad webhook: invalid webhook URL specified")
    secret = params.text("secret_token")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    if params.flag("drop_pending_updates"):
        bot.queue.items.clear()
    bot.queue.ask_for(_asked_for(params))
    connections = min(max(params.number("max_connections", 40), 1), 100)
    bot.webhook = Webhook(url, secret, connections)
    bot.queue.end_reader("terminated by setWebhook request")
    world.changes.bump()
    return Described(True, "Webhook was set")


def delete_webhook(world: World, bot: Bot, params: Params) -> Described:
    if params.flag("drop_pending_updates"):
        bot.queue.items.clear()
    was_set, bot.webhook = bot.webhook is not None, None
    bot.queue.signal.ring()
    world.changes.bump()
    return Described(True, "Webhook was deleted" if was_set else "Webhook is already deleted")


def get_webhook_info(world: World, bot: Bot, params: Params) -> Json:
    bot.queue.purge(world.now())
    info: Json = {
        "url": bot.webhook.url if bot.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(bot.queue.items),
    }
    if bot.queue.wanted is not None:
        info["allowed_updates"] = sorted(bot.queue.wanted)
    if bot.webhook:
        info["max_connections"] = bot.webhook.max_connections
        if bot.webhook.last_error_date:
            info["last_error_date"] = bot.webhook.last_error_date
            info["last_error_message"] = bot.webhook.last_error_message
    return info


METHODS = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}

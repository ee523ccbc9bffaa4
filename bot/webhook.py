"""The other way in: Telegram calls us. An update is answered with 200 only once it is durable."""

from __future__ import annotations

import hmac
import secrets
from types import TracebackType
from typing import Any

import orjson
import structlog
from aiohttp import web

from bot.receiver import ALLOWED_UPDATES
from bot.settings import Settings
from bot.telegram_api import Outcome, call
from bot.waymark import Waymark
from domain.errors import ConfigurationError, StorageUnavailableError

log = structlog.get_logger()
LARGEST = 1024 * 1024  # bytes
PATH = "/telegram"


class Webhook:
    """Serves the webhook while open, and takes it away from Telegram at the end so that polling works again."""

    def __init__(self, settings: Settings, waymark: Waymark) -> None:
        self._waymark = waymark
        self._url = (settings.webhook_url or "").rstrip("/") + PATH
        self._host, _, port = settings.webhook_listen.rpartition(":")
        self._port = int(port)
        self._secret = secrets.token_urlsafe(32)
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Webhook:
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post(PATH, self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()
        params = {"url": self._url, "secret_token": self._secret, "allowed_updates": list(ALLOWED_UPDATES)}
        answer = await call(self._waymark.bot, "setWebhook", params)
        if answer.outcome is not Outcome.DONE:
            raise ConfigurationError(f"Telegram refused the webhook: {answer.reason}")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await call(self._waymark.bot, "deleteWebhook", {})
        if self._runner is not None:
            await self._runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return web.Response(status=403)
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            update: Any = orjson.loads(await request.read())
            if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
                return web.Response(status=400)
        except orjson.JSONDecodeError:
            return web.Response(status=400)
        try:
            await self._waymark.receiver.take([update])
        except StorageUnavailableError:
            return web.Response(status=503)
        return web.Response()

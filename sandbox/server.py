"""Puts the sandbox on a port: Bot API, /sim/ and the page in one application. It holds no state of its own."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import web

from sandbox import botapi_http, sim_api
from sandbox.telegram import Telegram
from sandbox.webhooks import WebhookSender

PAGE = Path(__file__).parent / "page"
LARGEST_REQUEST = 60 * 1024 * 1024
POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


async def _page_file(request: web.Request) -> web.StreamResponse:
    name = request.match_info.get("name", "index.html")
    path = PAGE / name
    if path.parent != PAGE or not path.is_file():
        raise web.HTTPNotFound
    headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return web.FileResponse(path, headers=headers | {"Content-Security-Policy": POLICY})


def create_app(
    tg: Telegram,
    panels: dict[str, sim_api.Panel] | None = None,
    tour: list[Any] | None = None,
    first_pause: float = 1.0,
) -> web.Application:
    """The whole sandbox as one application; `first_pause` is how soon a failed webhook is tried again."""
    app = web.Application(middlewares=[sim_api.explain_refusals], client_max_size=LARGEST_REQUEST)
    app[botapi_http.TG] = tg
    # Not a copy: a host adds its panels when it is ready.
    app[sim_api.PANELS] = {} if panels is None else panels
    app[sim_api.TOUR] = tour
    botapi_http.add_routes(app)
    sim_api.add_routes(app)
    app.router.add_get("/", _page_file)
    app.router.add_get("/page/{name}", _page_file)
    app.router.add_get("/{name}", _page_file)

    async def carry_webhooks(_: web.Application) -> AsyncIterator[None]:
        task = asyncio.create_task(WebhookSender(tg, first_pause).run())
        yield
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    app.cleanup_ctx.append(carry_webhooks)
    return app


@dataclass(frozen=True, slots=True)
class Server:
    """A sandbox that is being served."""

    url: str
    port: int


@contextlib.asynccontextmanager
async def serve(
    tg: Telegram,
    host: str = "127.0.0.1",
    port: int = 0,
    panels: dict[str, sim_api.Panel] | None = None,
    tour: list[Any] | None = None,
    first_pause: float = 1.0,
) -> AsyncIterator[Server]:
    """Serves the sandbox until the block is left; port 0 takes a free one."""
    app = create_app(tg, panels, tour, first_pause)
    # A client that goes away must not leave its long poll or page stream behind.
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.2)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        bound = int(runner.addresses[0][1])
        yield Server(f"http://{host}:{bound}", bound)
    finally:
        await runner.cleanup()

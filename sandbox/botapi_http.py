"""The Bot API over HTTP: reads a request in any of the four forms and writes the answer. No rules of its own."""

import asyncio
from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import BodyPartReader, web
from aiohttp.multipart import MultipartReader

from sandbox.errors import NoAnswerError
from sandbox.files import Upload
from sandbox.polling import answer
from sandbox.telegram import Telegram

TG = web.AppKey("tg", Telegram)
JSON = "application/json"
ENDLESS = 24 * 3600


async def _parts(request: web.Request) -> dict[str, Any]:
    params: dict[str, Any] = {}
    reader = await request.multipart()
    while (part := await reader.next()) is not None:
        if isinstance(part, MultipartReader) or not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        if part.filename is None:
            params[part.name] = content.decode("utf-8", "replace")
        else:
            mime_type = part.headers.get("Content-Type", "application/octet-stream")
            params[part.name] = Upload(part.filename, content, mime_type)
    return params


async def parameters(request: web.Request) -> dict[str, Any]:
    """A call's parameters from the address and the body; a body that cannot be read counts as empty."""
    params: dict[str, Any] = dict(request.query) if request.query_string else {}
    if not request.can_read_body:
        return params
    kind = request.content_type
    if kind.startswith("multipart/"):
        return params | await _parts(request)
    body = await request.read()
    if kind == JSON:
        try:
            read = orjson.loads(body) if body else {}
        except orjson.JSONDecodeError:
            read = {}
        return params | (read if isinstance(read, dict) else {})
    return params | dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


async def bot_api(request: web.Request) -> web.StreamResponse:
    """`/bot<token>/<method>`."""
    match = request.match_info
    try:
        status, body = await answer(request.app[TG], match["token"], match["method"], await parameters(request))
    except NoAnswerError as error:
        return await _no_answer(request, error.kind)
    response = web.Response(body=orjson.dumps(body), status=status, content_type=JSON)
    if status == 429:
        response.headers["Retry-After"] = str(body["parameters"]["retry_after"])
    return response


async def _no_answer(request: web.Request, kind: str) -> web.Response:
    if kind == "timeout":
        await asyncio.sleep(ENDLESS)
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def download(request: web.Request) -> web.Response:
    """`/file/bot<token>/<path>`."""
    tg = request.app[TG]
    stored = tg.world.files.at(request.match_info["path"]) if tg.bot(request.match_info["token"]) else None
    if stored is None:
        missing = {"ok": False, "error_code": 404, "description": "Not Found"}
        return web.Response(body=orjson.dumps(missing), status=404, content_type=JSON)
    return web.Response(body=stored.upload.content, content_type="application/octet-stream")


def add_routes(app: web.Application) -> None:
    """The Bot API's two addresses."""
    app.router.add_route("*", "/bot{token:[^/]+}/{method}", bot_api)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", download)

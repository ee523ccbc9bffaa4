"""The /sim/ JSON API by which the page sees and moves the sandbox. Bots never use it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson
from aiohttp import web

from sandbox.acts import number, perform, text_of
from sandbox.botapi_http import TG
from sandbox.ephemeral import SUPPORTS
from sandbox.errors import RefusedError
from sandbox.faults import SILENT
from sandbox.rendering import message_view, state_view
from sandbox.telegram import Call, Telegram
from sandbox.users import Json

Panel = Callable[[], Awaitable[Any]]
PANELS: web.AppKey[dict[str, Panel]] = web.AppKey("panels", dict)
TOUR: web.AppKey[list[Any] | None] = web.AppKey("tour")
PRESS_PATIENCE = 3.0
PING = 15.0
PREVIEW = 80


def reply(body: Any, status: int = 200) -> web.Response:
    """A JSON answer nobody may keep."""
    headers = {"Cache-Control": "no-store"}
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json", headers=headers)


@web.middleware
async def explain_refusals(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Answers 400 with the reason when the sandbox refuses what the page asked."""
    try:
        return await handler(request)
    except RefusedError as refusal:
        return reply({"error": str(refusal)}, 400)


async def _body(request: web.Request) -> dict[str, Any]:
    try:
        body = orjson.loads(await request.read())
    except orjson.JSONDecodeError:
        raise RefusedError("this is not JSON") from None
    if not isinstance(body, dict):
        raise RefusedError("an object is expected")
    return body


async def state(request: web.Request) -> web.Response:
    panels: dict[str, Panel] = request.app[PANELS]
    offered = {"panels": sorted(panels), "tour": request.app[TOUR] is not None}
    return reply(state_view(request.app[TG]) | offered)


async def transcript(request: web.Request) -> web.Response:
    tg = request.app[TG]
    query = dict(request.query)
    viewer = number(query, "viewer") if query.get("viewer") else None
    chat = number(query, "chat")
    if chat > 0:
        chat, viewer = tg.world.users[chat].id, None
    return reply({"messages": [message_view(tg, post) for post in tg.posts(chat, viewer)]})


async def act(request: web.Request) -> web.Response:
    tg = request.app[TG]
    made = perform(tg, await _body(request))
    query = made.pop("query", None)
    if query:
        made["answer"] = await _callback_answer(tg, query)
    return reply({"ok": True, **made})


async def _callback_answer(tg: Telegram, query: str) -> Json | None:
    end = time.monotonic() + PRESS_PATIENCE
    while (answer := tg.callback_answer(query)) is None and (left := end - time.monotonic()) > 0:
        await tg.changed.wait(tg.changed.version, left)
    return answer


def _moment(tg: Telegram, body: dict[str, Any]) -> datetime:
    now = tg.clock.now()
    try:
        if "advance" in body:
            return now + timedelta(seconds=float(body["advance"]))
        if "to" in body:
            moment = datetime.fromisoformat(text_of(body, "to"))
            return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
        hour, minute = (int(part) for part in text_of(body, "until").split(":"))
        local = now.astimezone(ZoneInfo(str(body.get("zone") or "UTC")))
        moment = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    except (ValueError, TypeError, OverflowError, ZoneInfoNotFoundError):
        raise RefusedError("this is not a time the clock can go to") from None
    return moment if moment > local else moment + timedelta(days=1)


async def move_clock(request: web.Request) -> web.Response:
    tg = request.app[TG]
    moment = _moment(tg, await _body(request))
    if moment < tg.clock.now():
        raise RefusedError("the clock only goes forward")
    tg.clock.move_to(moment)
    return reply({"now": tg.clock.now().isoformat()})


def _call_view(call: Call) -> Json:
    text = call.params.get("text") or call.params.get("caption") or ""
    return {
        "n": call.n,
        "at": call.at.isoformat(),
        "method": call.method,
        "chat": call.params.get("chat_id"),
        "text": str(text)[:PREVIEW],
        "status": call.status,
        "description": call.answer.get("description"),
    }


async def log(request: web.Request) -> web.Response:
    tg = request.app[TG]
    query = dict(request.query)
    after = number(query, "after") if query.get("after") else 0
    calls = [_call_view(call) for call in tg.calls if call.n > after]
    return reply({"calls": calls, "last": tg.call_count})


async def list_faults(request: web.Request) -> web.Response:
    waiting = [
        {
            "kind": str(fault.code),
            "method": fault.method,
            "chat": fault.chat_id,
            "times": fault.times,
            "retry_after": fault.retry_after,
        }
        for fault in request.app[TG].faults.waiting
    ]
    return reply({"faults": waiting, "server": request.app[TG].world.ephemeral})


async def order_fault(request: web.Request) -> web.Response:
    tg, body = request.app[TG], await _body(request)
    kind = str(body.get("kind"))
    if kind == "blocked":
        tg.block(number(body, "user"), tg.world.default_bot().id)
        return reply({"ok": True})
    if kind == "server":
        tg.set_server(text_of(body, "ephemeral"))
        return reply({"ok": True})
    if not kind.isdigit() and kind not in SILENT:
        raise RefusedError("the sandbox does not know this fault")
    tg.fault(
        method=str(body["method"]) if body.get("method") else None,
        chat_id=number(body, "chat") if body.get("chat") else None,
        code=int(kind) if kind.isdigit() else kind,
        retry_after=number(body, "retry_after") if body.get("retry_after") else None,
        times=number(body, "times") if body.get("times") else 1,
    )
    return reply({"ok": True})


async def clear_faults(request: web.Request) -> web.Response:
    request.app[TG].clear_faults()
    request.app[TG].set_server(SUPPORTS)
    return reply({"ok": True})


async def events(request: web.Request) -> web.StreamResponse:
    """Server-sent events: the version at every change, a comment when nothing happens."""
    changes = request.app[TG].changed
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    seen = -1
    while request.transport is not None and not request.transport.is_closing():
        version = await changes.wait(seen, PING)
        line = b": still here\n\n" if version == seen else b'data: {"version": %d}\n\n' % version
        seen = version
        try:
            await response.write(line)
        except ConnectionError:
            break
        await asyncio.sleep(0)
    return response


async def panel(request: web.Request) -> web.Response:
    found = request.app[PANELS].get(request.match_info["name"])
    return reply({"error": "there is no such panel"}, 404) if found is None else reply(await found())


async def tour(request: web.Request) -> web.Response:
    steps = request.app[TOUR]
    return reply({"error": "there is no tour"}, 404) if steps is None else reply({"steps": steps})


async def sent_file(request: web.Request) -> web.Response:
    """A file from the transcript; it is always downloaded, never opened as a page, pictures aside."""
    stored = request.app[TG].world.files.at(request.match_info["path"])
    if stored is None:
        return reply({"error": "there is no such file"}, 404)
    is_picture = stored.path.startswith("photos/")
    headers = {"X-Content-Type-Options": "nosniff"}
    if not is_picture:
        headers["Content-Disposition"] = "attachment"
    kind = "image/png" if is_picture else "application/octet-stream"
    return web.Response(body=stored.upload.content, content_type=kind, headers=headers)


def add_routes(app: web.Application) -> None:
    """Everything under /sim/."""
    app.router.add_get("/sim/state", state)
    app.router.add_get("/sim/transcript", transcript)
    app.router.add_post("/sim/act", act)
    app.router.add_post("/sim/clock", move_clock)
    app.router.add_get("/sim/log", log)
    app.router.add_get("/sim/faults", list_faults)
    app.router.add_post("/sim/faults", order_fault)
    app.router.add_delete("/sim/faults", clear_faults)
    app.router.add_get("/sim/events", events)
    app.router.add_get("/sim/panels/{name}", panel)
    app.router.add_get("/sim/tour", tour)
    app.router.add_get("/sim/file/{path:.+}", sent_file)

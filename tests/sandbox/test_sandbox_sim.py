"""The page's JSON API: everything a visitor can see, do and break, and what it refuses."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from sandbox.clock import SandboxClock
from sandbox.scenario import Scenario, evening_circle, open_circle
from sandbox.server import serve
from sandbox.telegram import Telegram
from sandbox_stage import START


class Page:
    """What the page's script does, without the page."""

    def __init__(self, session: aiohttp.ClientSession, url: str, tg: Telegram, cast: Scenario) -> None:
        self.session, self.url, self.tg, self.cast = session, url, tg, cast

    async def ask(self, method: str, path: str, status: int = 200, body: Any = None) -> Any:
        async with self.session.request(method, f"{self.url}/sim/{path}", json=body) as response:
            assert response.status == status, await response.text()
            return await response.json()

    async def act(self, person: dict, do: str, status: int = 200, **rest: Any) -> Any:
        return await self.ask("POST", "act", status, {"as": person["id"], "do": do, **rest})

    async def messages(self, chat: int, viewer: int) -> list[dict]:
        return (await self.ask("GET", f"transcript?chat={chat}&viewer={viewer}"))["messages"]


async def queue_panel() -> dict[str, Any]:
    return {"items": []}


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    tg = Telegram(clock=SandboxClock(START, frozen=True))
    cast = evening_circle(tg)
    steps = [{"say": "hello"}]
    async with (
        serve(tg, panels={"queue": queue_panel}, tour=steps) as server,
        aiohttp.ClientSession() as session,
    ):
        page = Page(session, server.url, tg, cast)
        await page.act(cast.nora, "add_bot", chat=cast.group["id"])
        yield page


async def test_the_state_shows_people_chats_and_who_is_where(page: Page) -> None:
    state = await page.ask("GET", "state")
    assert state["bot"]["username"] == "waymark_bot"
    assert {user["role"] for user in state["users"]} == {"applicant", "member", "moderator", "owner"}
    assert [chat["role"] for chat in state["chats"]] == ["group", "moderators"]
    members = {member["user_id"]: member["status"] for member in state["chats"][0]["members"]}
    assert members[page.cast.jonas["id"]] == "administrator"
    assert page.cast.sam["id"] not in members


async def test_a_conversation_is_written_edited_and_deleted(page: Page) -> None:
    group, mara = page.cast.group["id"], page.cast.mara
    made = await page.act(mara, "send", chat=group, text="hello <b> https://example.org")
    answer = await page.act(page.cast.ali, "send", chat=group, text="hi", reply_to=made["message_id"])
    await page.act(mara, "edit", chat=group, message=made["message_id"], text="hello you")
    await page.act(page.cast.ali, "react", chat=group, message=made["message_id"], emoji="👍")
    first, second = (await page.messages(group, mara["id"]))[-2:]
    assert (first["text"], first["edited"], first["reactions"]) == (
        "hello you",
        True,
        [{"emoji": "👍", "count": 1}],
    )
    assert second["reply_to"] == {
        "id": made["message_id"],
        "from_name": "Mara",
        "text": "hello <b> https://example.org",
    }
    await page.act(page.cast.ali, "delete", chat=group, message=answer["message_id"])
    assert (await page.messages(group, mara["id"]))[-1]["id"] == made["message_id"]


async def test_a_message_is_rendered_without_a_way_for_its_words_to_become_markup(page: Page) -> None:
    text = "<b>a&lt;</b><tg-spoiler>s</tg-spoiler>&lt;script&gt;"
    params = {"chat_id": page.cast.group["id"], "text": text, "parse_mode": "HTML", "disable_notification": True}
    page.tg.call(page.cast.token, "sendMessage", params)
    shown = (await page.messages(page.cast.group["id"], page.cast.mara["id"]))[-1]
    assert shown["html"] == '<b>a&lt;</b><span class="tg-spoiler">s</span>&lt;script&gt;'
    assert shown["silent"] is True
    assert shown["from"]["is_bot"] is True


async def test_a_quote_leaves_covered_what_stands_behind_a_spoiler(page: Page) -> None:
    group, jonas = page.cast.group["id"], page.cast.jonas
    text = "🌱 Case 1 <tg-spoiler>her words 🌧</tg-spoiler>, open"
    params = {"chat_id": group, "text": text, "parse_mode": "HTML"}
    sent = page.tg.call(page.cast.token, "sendMessage", params)[1]["result"]
    await page.act(jonas, "send", chat=group, text="noted", reply_to=sent["message_id"])
    shown = (await page.messages(group, jonas["id"]))[-1]
    assert shown["reply_to"]["text"] == f"🌱 Case 1 {'▒' * 12}, open"


async def test_a_press_brings_back_the_bots_answer(page: Page) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}, {"text": "Site", "url": "a.org"}]]}
    params = {"chat_id": page.cast.group["id"], "text": "?", "reply_markup": keyboard}
    sent = page.tg.call(page.cast.token, "sendMessage", params)[1]["result"]
    shown = (await page.messages(page.cast.group["id"], page.cast.mara["id"]))[-1]
    assert shown["buttons"] == [
        [{"text": "Yes", "data": "yes", "url": None}, {"text": "Site", "data": None, "url": "http://a.org/"}]
    ]
    pressing = asyncio.create_task(
        page.act(page.cast.mara, "press", chat=page.cast.group["id"], message=sent["message_id"], data="yes")
    )
    bot = page.tg.bot(page.cast.token)
    assert bot is not None
    while not page.tg.world.callbacks:
        await asyncio.sleep(0)
    query = next(iter(page.tg.world.callbacks))
    page.tg.call(page.cast.token, "answerCallbackQuery", {"callback_query_id": query, "text": "thanks"})
    assert (await pressing)["answer"] == {"text": "thanks", "show_alert": False, "url": None}


async def test_an_applicant_asks_and_is_let_in(page: Page) -> None:
    group, sam = page.cast.group["id"], page.cast.sam
    refused = await page.act(sam, "send", 400, chat=group, text="let me in")
    assert refused == {"error": "this person is not in the chat"}
    await page.act(sam, "request_join", chat=group)
    state = await page.ask("GET", "state")
    assert state["chats"][0]["pending_requests"] == [sam["id"]]
    await page.act(page.cast.jonas, "approve", chat=group, user=sam["id"])
    assert "Sam joined" in (await page.messages(group, sam["id"]))[-1]["text"]
    await page.act(sam, "leave", chat=group)
    assert await page.messages(group, sam["id"]) == []


async def test_links_to_the_bot_press_start(page: Page) -> None:
    await page.act(page.cast.sam, "open_link", url="https://t.me/waymark_bot?start=abc")
    (message,) = await page.messages(page.cast.sam["id"], page.cast.sam["id"])
    assert message["text"] == "/start abc"
    await page.act(page.cast.sam, "open_link", 400, url="https://example.org")


async def test_nobody_moderates_without_the_right(page: Page) -> None:
    group = page.cast.group["id"]
    await page.act(page.cast.mara, "promote", 400, chat=group, user=page.cast.mara["id"])
    await page.act(page.cast.nora, "promote", chat=group, user=page.cast.mara["id"])
    await page.act(page.cast.nora, "demote", chat=group, user=page.cast.mara["id"])


@pytest.mark.parametrize(
    "body",
    [{}, {"as": 5, "do": "send"}, {"as": "x", "do": "leave"}, {"as": 1001, "do": "fly"}, {"as": 1001, "do": "send"}],
)
async def test_nonsense_is_refused_with_a_reason(page: Page, body: dict) -> None:
    assert (await page.ask("POST", "act", 400, body))["error"]


async def test_the_clock_goes_forward_only(page: Page) -> None:
    assert (await page.ask("POST", "clock", 200, {"advance": 3600}))["now"] == "2026-03-01T13:00:00+00:00"
    assert (await page.ask("POST", "clock", 200, {"to": "2026-03-02T12:00:00+00:00"}))["now"].startswith("2026-03-02")
    zone = {"until": "09:00", "zone": "Europe/Copenhagen"}
    assert (await page.ask("POST", "clock", 200, zone))["now"] == "2026-03-03T08:00:00+00:00"
    for wrong in ({"advance": -5}, {"to": "yesterday"}, {"until": "25:99"}, {"until": "09:00", "zone": "Nowhere"}):
        await page.ask("POST", "clock", 400, wrong)


async def test_the_log_shows_calls_but_never_the_token(page: Page) -> None:
    page.tg.call(page.cast.token, "sendMessage", {"chat_id": page.cast.group["id"], "text": "x" * 500})
    log = await page.ask("GET", "log?after=0")
    (call,) = log["calls"]
    assert (call["method"], call["status"], len(call["text"])) == ("sendMessage", 200, 80)
    assert page.cast.token not in json.dumps(log)
    assert (await page.ask("GET", f"log?after={log['last']}"))["calls"] == []


async def test_faults_are_ordered_listed_and_cleared(page: Page) -> None:
    await page.ask("POST", "faults", 200, {"kind": "429", "method": "sendMessage", "times": 2, "retry_after": 9})
    (fault,) = (await page.ask("GET", "faults"))["faults"]
    assert (fault["kind"], fault["method"], fault["times"]) == ("429", "sendMessage", 2)
    await page.ask("DELETE", "faults")
    assert (await page.ask("GET", "faults"))["faults"] == []
    await page.ask("POST", "faults", 400, {"kind": "earthquake"})
    await page.ask("POST", "faults", 200, {"kind": "blocked", "user": page.cast.mara["id"]})
    state = await page.ask("GET", "state")
    assert [user["name"] for user in state["users"] if user["blocked_bot"]] == ["Mara"]


async def test_events_tell_of_every_change(page: Page) -> None:
    async with page.session.get(f"{page.url}/sim/events") as response:
        first = json.loads((await response.content.readline()).removeprefix(b"data: "))
        await response.content.readline()
        page.tg.send(page.cast.mara["id"], page.cast.group["id"], "news")
        second = json.loads((await response.content.readline()).removeprefix(b"data: "))
    assert second["version"] > first["version"]


async def test_the_host_gives_panels_and_a_tour(page: Page) -> None:
    assert await page.ask("GET", "panels/queue") == {"items": []}
    assert "error" in await page.ask("GET", "panels/due", 404)
    assert await page.ask("GET", "tour") == {"steps": [{"say": "hello"}]}


async def test_a_file_is_downloaded_and_never_opened_as_a_page(page: Page) -> None:
    form = aiohttp.FormData({"chat_id": str(page.cast.group["id"])})
    form.add_field("document", b"<script>", filename="x.html", content_type="text/html")
    async with page.session.post(f"{page.url}/bot{page.cast.token}/sendDocument", data=form) as response:
        assert response.status == 200
    shown = (await page.messages(page.cast.group["id"], page.cast.mara["id"]))[-1]
    assert (shown["kind"], shown["document"]["file_name"], shown["document"]["size"]) == ("document", "x.html", 8)
    async with page.session.get(page.url + shown["document"]["url"]) as response:
        assert response.headers["Content-Disposition"] == "attachment"
        assert response.content_type == "application/octet-stream"


async def test_the_page_is_served_and_nothing_beside_it(page: Page) -> None:
    async with page.session.get(f"{page.url}/") as response:
        assert response.content_type == "text/html"
    for path in ("/../server.py", "/page/..%2fserver.py", "/missing.js"):
        async with page.session.get(page.url + path) as response:
            assert response.status == 404


def test_the_open_circle_can_be_walked_into() -> None:
    tg = Telegram()
    cast = open_circle(tg)
    tg.join(cast.sam["id"], cast.group["id"])
    assert tg.member(cast.group["id"], cast.sam["id"])["status"] == "member"


async def test_a_message_for_one_person_is_marked_and_shown_to_nobody_else(page: Page) -> None:
    group, mara = page.cast.group["id"], page.cast.mara["id"]
    params = {"chat_id": group, "text": "for you", "ephemeral_message_parameters": {"receiver_user_id": mara}}
    assert page.tg.call(page.cast.token, "sendMessage", params)[0] == 200
    shown = (await page.messages(group, mara))[-1]
    assert (shown["id"], shown["ephemeral"], shown["text"]) == (-1, True, "for you")
    assert all(not message["ephemeral"] for message in await page.messages(group, page.cast.nora["id"]))
    sent = await page.act(page.cast.mara, "send", chat=group, text="thanks", reply_to=-1)
    assert sent["message_id"] == -2
    assert (await page.messages(group, mara))[-1]["reply_to"]["id"] == -1
    await page.act(page.cast.mara, "restart_app")
    assert all(not message["ephemeral"] for message in await page.messages(group, mara))


async def test_the_server_can_be_made_older_and_well_again(page: Page) -> None:
    for age in ("ignores", "refuses"):
        await page.ask("POST", "faults", body={"kind": "server", "ephemeral": age})
        assert (await page.ask("GET", "faults"))["server"] == age
    await page.ask("POST", "faults", 400, {"kind": "server", "ephemeral": "?"})
    await page.ask("DELETE", "faults")
    assert (await page.ask("GET", "faults"))["server"] == "supports"

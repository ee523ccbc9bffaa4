"""A headless Chromium and a served sandbox for the tests of the page; without a Chromium they are skipped."""

import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from sandbox.scenario import Scenario, evening_circle
from sandbox.server import serve
from sandbox.telegram import Telegram

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1440, "height": 900}
RIGHTS = ("can_delete_messages", "can_restrict_members", "can_invite_users", "can_pin_messages")
TOUR: list[dict[str, Any]] = [
    {"say": "Sam knocks.", "as": "Sam", "do": "request_join", "chat": "group", "pause": 0},
    {"say": "Nora opens.", "as": "Nora", "do": "approve", "chat": "group", "user": "Sam", "pause": 0},
    {"say": "Mara greets.", "as": "Mara", "do": "send", "chat": "group", "text": "Good evening", "pause": 0},
    {"say": "A unicorn is due.", "do": "wait_for", "chat": "group", "contains": "unicorn", "timeout": 0.2},
    {"say": "An hour passes.", "do": "clock", "advance": 3600, "pause": 0},
]
# A slow machine is no failure.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium on this machine."""
    named = os.environ.get("WAYMARK_CHROMIUM")
    found = next(filter(None, map(shutil.which, (named,) if named else NAMES)), None)
    if found is None:
        pytest.skip("no Chromium found; add it with: sudo apt-get install chromium")
    return found


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGS)
        yield browser
        await browser.close()


@dataclass
class Stand:
    """A sandbox that is being served, the cast in it, and what the browser complained about."""

    tg: Telegram
    cast: Scenario
    url: str
    browser: Browser
    complaints: list[str]
    offset: int = 0
    forgiven: str | None = None

    async def open(self, **options: Any) -> Page:
        """The page, loaded, as Mara."""
        context = await self.browser.new_context(**({"viewport": DESKTOP} | options))
        page = await context.new_page()
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        await page.goto(self.url)
        await expect(page.get_by_label("Mara, member")).to_be_checked()
        return page

    def bot(self, method: str, **params: Any) -> Any:
        """A Bot API call that has to succeed."""
        status, body = self.tg.call(self.cast.token, method, params)
        assert status == 200, body
        return body["result"]

    async def next_update(self, kind: str) -> Any:
        """Waits for the page to cause an update of this kind, as a bot would."""
        while True:
            version = self.tg.changed.version
            for update in self.bot("getUpdates", offset=self.offset, allowed_updates=[kind]):
                self.offset = update["update_id"] + 1
                if kind in update:
                    return update[kind]
            assert await self.tg.changed.wait(version, 15) > version, f"no {kind} came"

    def part(self, where: Page | Locator, name: str) -> Locator:
        return where.locator(f'[data-test="{name}"]')

    def column(self, page: Page, kind: str) -> Locator:
        return self.part(page, f"column-{kind}")

    def message(self, where: Locator, text: str) -> Locator:
        return self.part(where, "message").filter(has_text=text).last

    async def become(self, page: Page, name: str) -> None:
        await self.part(page, "who").locator("label").filter(has_text=name).click()
        await expect(self.part(page, "who").get_by_label(name)).to_be_checked()

    async def write(self, where: Locator, text: str) -> None:
        await self.part(where, "composer").fill(text)
        await self.part(where, "send").click()


@pytest.fixture
async def stand(browser: Browser) -> AsyncIterator[Stand]:
    """Evening Circle with the bot in it as an administrator, and nobody but the test playing the bot."""
    tg = Telegram()
    cast = evening_circle(tg)
    tg.add_bot_to_group(cast.group["id"], cast.bot["id"], cast.nora["id"], dict.fromkeys(RIGHTS, True))

    async def due() -> dict[str, Any]:
        at = tg.clock.now() + timedelta(hours=3)
        return {"next": {"at": at.isoformat(), "what": "the daily prompt"}}

    async def queue() -> dict[str, Any]:
        item = {"urgency": "crisis", "method": "sendMessage", "chat": cast.moderators["id"], "due": None}
        return {"items": [item | {"state": "waiting", "attempts": 2}]}

    async with serve(tg, panels={"due": due, "queue": queue}, tour=TOUR) as server:
        stand = Stand(tg, cast, server.url, browser, [])
        yield stand
        for context in browser.contexts:
            await context.close()
    assert [said for said in stand.complaints if not stand.forgiven or stand.forgiven not in said] == []

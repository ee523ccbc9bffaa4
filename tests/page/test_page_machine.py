"""The clock, the machine room, the tour and the hint of the sandbox page, in a real browser."""

from datetime import timedelta
from typing import Any

import pytest
from playwright.async_api import expect

pytestmark = pytest.mark.browser


async def test_the_clock_moves_forward_as_asked(stand: Any) -> None:
    page = await stand.open()
    clock = stand.tg.clock
    for name, least in (("hour", 1), ("day", 24), ("next", 3)):
        before = clock.now()
        await stand.part(page, f"forward-{name}").click()
        await expect(page.locator('#machine [data-test="toast"]')).to_contain_text("It is now")
        assert timedelta(hours=least) <= clock.now() - before < timedelta(hours=least, minutes=5)
        await page.locator("#machine .toast").evaluate("node => node.remove()")
    await stand.part(page, "forward-morning").click()
    await expect(stand.part(page, "clock")).to_contain_text("09:00")
    await expect(stand.part(page, "clock")).to_contain_text("Copenhagen")


async def test_the_machine_room_shows_calls_and_queue_and_breaks_things(stand: Any) -> None:
    page = await stand.open()
    await stand.part(page, "machine-toggle").click()
    stand.bot("sendMessage", chat_id=stand.cast.group["id"], text="First words")
    await expect(stand.part(page, "log").locator("li").first).to_contain_text("sendMessage")
    await expect(stand.part(page, "log").locator("li").first).to_contain_text("First words")
    await expect(stand.part(page, "queue")).to_contain_text("crisis")
    await stand.part(page, "break-method").select_option("sendMessage")
    await stand.part(page, "break-429").click()
    await expect(stand.part(page, "faults")).to_contain_text("429 for sendMessage")
    status, _ = stand.tg.call(stand.cast.token, "sendMessage", {"chat_id": stand.cast.group["id"], "text": "Second"})
    assert status == 429
    await expect(stand.part(page, "log").locator("li").first).to_contain_text("429")
    await stand.part(page, "break-500").click()
    await stand.part(page, "break-blocked").click()
    await expect(stand.column(page, "private")).to_contain_text("You blocked Waymark")
    await stand.part(page, "break-clear").click()
    await expect(stand.part(page, "faults")).to_contain_text("Everything works.")
    await expect(stand.column(page, "private")).not_to_contain_text("You blocked Waymark")
    stand.bot("sendMessage", chat_id=stand.cast.group["id"], text="Third")


async def test_the_tour_plays_says_what_is_missing_and_ends(stand: Any) -> None:
    page = await stand.open(reduced_motion="reduce")
    before = stand.tg.clock.now()
    await stand.part(page, "hint-tour").click()
    await expect(stand.part(page, "caption")).to_have_text("Sam knocks.")
    await expect(stand.part(page, "who").get_by_label("Nora")).to_be_checked()
    await expect(stand.message(stand.column(page, "group"), "Good evening")).to_be_visible()
    await expect(stand.part(page, "tour-missing")).to_contain_text("nobody wrote “unicorn” in time")
    await expect(stand.part(page, "caption")).to_contain_text("The tour ended; one step found something missing.")
    assert stand.tg.clock.now() - before > timedelta(hours=1)
    await stand.part(page, "tour-stop").click()
    await expect(stand.part(page, "caption")).to_be_hidden()


async def test_the_tour_pauses_goes_on_and_stops(stand: Any) -> None:
    page = await stand.open(reduced_motion="reduce")
    await page.clock.install()
    await stand.part(page, "tour").click()
    await stand.part(page, "tour-pause").click()
    await expect(stand.part(page, "tour-pause")).to_have_text("Go on")
    paused_at = await stand.part(page, "caption").inner_text()
    for _ in range(3):
        await page.clock.run_for(60_000)
        await stand.part(page, "forward-hour").click()
        await expect(page.locator("#machine .toast")).to_be_visible()
    assert await stand.part(page, "caption").inner_text() == paused_at
    await stand.part(page, "tour-pause").click()
    await expect(stand.part(page, "caption")).not_to_have_text(paused_at)
    await stand.part(page, "tour-stop").click()
    await expect(stand.part(page, "caption")).to_be_hidden()


async def test_the_hint_is_said_once(stand: Any) -> None:
    page = await stand.open()
    await expect(stand.part(page, "hint")).to_contain_text("small Telegram on your own machine")
    await stand.part(page, "hint-dismiss").click()
    await expect(stand.part(page, "hint")).to_be_hidden()
    await page.reload()
    await expect(stand.part(page, "who").get_by_label("Mara")).to_be_checked()
    await expect(stand.part(page, "hint")).to_be_hidden()

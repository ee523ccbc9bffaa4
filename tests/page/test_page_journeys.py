"""What a newcomer does on the demo's page, with the real Waymark behind it: the whole way in a real browser."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.demo import Show, stage
from content.tour import load_tour
from sandbox.clock import SandboxClock

pytestmark = pytest.mark.browser
MONDAY_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
TOUR_LASTS = 240_000  # milliseconds; about a minute where nothing else is running


@dataclass
class Demo:
    """The demo being served, the page somebody has opened, and what the browser complained about."""

    show: Show
    page: Page
    complaints: list[str] = field(default_factory=list)

    def part(self, name: str, where: Locator | None = None) -> Locator:
        return (where or self.page).locator(f'[data-test="{name}"]')

    def column(self, kind: str) -> Locator:
        return self.part(f"column-{kind}")

    def message(self, kind: str, text: str) -> Locator:
        return self.part("message", self.column(kind)).filter(has_text=text)

    async def become(self, name: str) -> None:
        await self.part("who").locator("label").filter(has_text=name).click()

    async def write(self, kind: str, text: str) -> None:
        await self.part("composer", self.column(kind)).fill(text)
        await self.part("send", self.column(kind)).click()

    async def press(self, kind: str, label: str) -> None:
        await self.column(kind).get_by_role("button", name=label).last.click()


@pytest.fixture
async def demo(browser: Browser) -> AsyncIterator[Demo]:
    """The page as it is after `waymark demo`, opened for the first time. It must not complain."""
    async with stage(clock=SandboxClock(MONDAY_NOON)) as show:
        context = await browser.new_context(
            viewport={"width": 1440, "height": 900}, reduced_motion="reduce", timezone_id="Europe/London"
        )
        page = await context.new_page()
        demo = Demo(show, page)
        page.on("console", lambda said: demo.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: demo.complaints.append(str(error)))
        await page.goto(show.url)
        yield demo
        await context.close()
    assert demo.complaints == []


async def test_mara_is_heard_and_jonas_takes_it(demo: Demo) -> None:
    await demo.part("hint-dismiss").click()
    await demo.become("Mara")
    await demo.write("group", "I can't do this any more. I want to end it all.")
    await expect(demo.message("group", "Thank you for saying this here.")).to_contain_text("112")
    await demo.press("group", "Talk privately")
    await expect(demo.message("private", "Are you in danger right this minute?").last).to_be_visible()
    await expect(demo.column("moderators")).to_contain_text("Only moderators see this chat")

    await demo.become("Jonas")
    await expect(demo.message("private", "Are you in danger")).to_have_count(0)
    await expect(demo.message("moderators", "Case 1")).to_contain_text("Nobody has taken this yet.")
    await demo.press("moderators", "I’ll take it")
    await expect(demo.message("moderators", "Case 1")).to_contain_text("Taken by Jonas")
    await demo.press("moderators", "Close")
    await demo.press("moderators", "With a professional")
    await expect(demo.message("moderators", "Case 1")).to_contain_text("Resolved by Jonas")


async def test_what_mara_wrote_stays_folded_until_jonas_opens_it_by_keyboard(demo: Demo) -> None:
    await demo.part("hint-dismiss").click()
    await demo.become("Mara")
    await demo.write("group", "I can't do this any more. I want to end it all.")
    await demo.become("Jonas")
    card = demo.message("moderators", "Case 1")
    cover = card.get_by_role("button", name="Covered text")
    await expect(cover).to_be_visible()
    await card.focus()
    await demo.part("tool-reply", card).click()
    await expect(demo.part("about", demo.column("moderators"))).not_to_contain_text("end it all")
    await demo.write("moderators", "her sister comes over")
    quote = demo.message("moderators", "her sister comes over").last.locator(".quote-text")
    await expect(quote).to_contain_text("▒▒▒")
    await expect(quote).not_to_contain_text("end it all")
    await cover.first.focus()
    await demo.page.keyboard.press("Enter")
    await expect(card.locator(".spoiler.is-shown").first).to_contain_text("I want to end it all.")


async def test_nine_o_clock_brings_one_prompt_and_the_machine_room_shows_how(demo: Demo) -> None:
    await demo.part("machine-toggle").click()
    await expect(demo.part("due")).to_contain_text("09:00")
    await demo.part("forward-morning").click()
    await expect(demo.message("group", "Smaller:")).to_have_count(1)
    await expect(demo.message("group", "Smaller:")).to_contain_text("09:00")
    await demo.press("group", "One small thing")
    await expect(demo.part("toast", demo.column("group"))).to_have_text("Seen. Nothing else to do.")
    await expect(demo.part("log")).to_contain_text("sendMessage")
    await expect(demo.part("queue").locator("..")).to_contain_text("Nothing is waiting.")
    await expect(demo.message("group", "Smaller:")).to_have_count(1)


async def test_what_telegram_refuses_for_a_while_waits_in_the_queue_and_arrives(demo: Demo) -> None:
    await demo.part("machine-toggle").click()
    await demo.part("start", demo.column("private")).click()
    await expect(demo.message("private", "a program, not a person")).to_be_visible()
    await demo.part("break-429").click()
    await expect(demo.part("faults")).to_contain_text("429")
    await demo.write("private", "/menu")
    await expect(demo.part("queue")).to_contain_text("sendMessage")
    await expect(demo.message("private", "What would be good right now?")).to_be_visible()
    await expect(demo.part("log")).to_contain_text("429")
    await expect(demo.part("faults")).to_contain_text("Everything works.")


async def test_the_tour_tells_the_whole_day_twice_and_misses_nothing(demo: Demo) -> None:
    seen: list[str] = []

    def note(text: str) -> None:
        seen.append(text)

    await demo.page.add_init_script(READ_FAST)
    await demo.page.reload()
    await demo.page.expose_function("noteMissing", note)
    await demo.page.evaluate(WATCH)
    await demo.part("hint-tour").click()
    await expect(demo.part("caption")).to_contain_text("That was the tour.", timeout=TOUR_LASTS)
    assert seen == []
    case = [said for said in demo.show.telegram.transcript(demo.show.scene.moderators["id"]) if "text" in said]
    assert any("Resolved by Jonas" in said["text"] for said in case)
    await demo.part("tour").click()
    await expect(demo.part("caption")).not_to_contain_text("That was the tour.")
    await expect(demo.part("caption")).to_contain_text("That was the tour.", timeout=TOUR_LASTS)
    assert seen == []
    told = [said["text"] for said in demo.show.telegram.transcript(demo.show.scene.mara["id"]) if "text" in said]
    assert sum(text.startswith("What I keep about you") for text in told) == 2
    await demo.part("tour-stop").click()
    await expect(demo.part("caption")).to_be_hidden()


# The pauses for reading are shortened; how long the tour looks for something is not.
READ_FAST = """
  const wait = window.setTimeout;
  window.setTimeout = (job, ms, ...rest) => wait(job, ms > 400 ? ms / 6 : ms, ...rest);
"""
# What was missing is taken away with the next step, so it is noted when it appears.
WATCH = """() => {
  const missed = document.querySelector('[data-test="tour-missing"]');
  new MutationObserver(() => { if (!missed.hidden && missed.textContent) window.noteMissing(missed.textContent); })
    .observe(missed, { attributes: true, childList: true, characterData: true, subtree: true });
}"""


def test_every_step_of_the_tour_has_a_form_the_page_knows() -> None:
    known = {"say", "as", "do", "chat", "pause", "optional", "when", "press", "wait_for", "clock", "reveal", "view"}
    for step in load_tour():
        extra = {"text", "reply_to"} if step.get("do") == "send" else set()
        assert set(step) <= known | extra, step
        assert any(name in step for name in ("do", "press", "wait_for", "clock", "reveal", "view")), step
        assert len(str(step.get("say", ""))) <= 90, step

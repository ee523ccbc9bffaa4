"""Whether everybody can use the sandbox page: phones, keyboards, dark rooms, weak eyes, hostile text."""

from typing import Any

import pytest
from playwright.async_api import expect

pytestmark = pytest.mark.browser


async def test_on_a_phone_the_columns_are_tabs(stand: Any) -> None:
    page = await stand.open(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    await expect(stand.column(page, "group")).to_be_visible()
    await expect(stand.column(page, "private")).to_be_hidden()
    await stand.part(page, "tab-private").click()
    await expect(stand.column(page, "private")).to_be_visible()
    await expect(stand.column(page, "group")).to_be_hidden()
    stand.bot("sendMessage", chat_id=stand.cast.group["id"], text="While you were away")
    await expect(stand.part(page, "tab-group").locator(".dot")).to_be_visible()
    await stand.part(page, "tab-group").click()
    await expect(stand.message(stand.column(page, "group"), "While you were away")).to_be_visible()
    await expect(stand.part(page, "tab-group").locator(".dot")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_everything_goes_by_keyboard_alone(stand: Any) -> None:
    page = await stand.open()
    group = stand.column(page, "group")
    await page.keyboard.press("Tab")
    await expect(stand.part(page, "skip-group")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(stand.part(group, "composer")).to_be_focused()
    await page.keyboard.type("Without a mouse")
    await page.keyboard.press("Enter")
    await expect(stand.message(group, "Without a mouse")).to_be_visible()
    await stand.message(group, "Without a mouse").focus()
    await page.keyboard.press("ArrowUp")
    await expect(stand.message(group, "Nora added Waymark")).to_be_focused()
    await page.keyboard.press("End")
    await page.keyboard.press("r")
    await expect(stand.part(group, "about")).to_contain_text("Reply to Mara")
    await expect(stand.part(group, "composer")).to_be_focused()
    await page.keyboard.press("Escape")
    await stand.part(page, "who").locator("input:checked").focus()
    await page.keyboard.press("ArrowRight")
    await expect(stand.part(page, "who").get_by_label("Ali")).to_be_checked()


async def test_each_tab_stop_shows_where_the_focus_is(stand: Any) -> None:
    page = await stand.open()
    seen = []
    for _ in range(30):
        await page.keyboard.press("Tab")
        seen.append(await page.evaluate(VISIBLE_FOCUS))
        if seen[-1] == "machine-toggle":
            break
    assert {"tour", "theme", "composer", "forward-next", "machine-toggle"} <= set(seen)
    assert "no outline" not in seen


VISIBLE_FOCUS = """() => {
  const here = document.activeElement.closest(".seat") ?? document.activeElement;
  return getComputedStyle(here).outlineStyle === "none" ? "no outline" : here.dataset.test ?? here.tagName;
}"""


async def test_dark_follows_the_system_and_the_button_and_is_remembered(stand: Any) -> None:
    page = await stand.open(color_scheme="dark")
    shade = "getComputedStyle(document.body).backgroundColor"
    dark = await page.evaluate(shade)
    await stand.part(page, "theme").click()
    light = await page.evaluate(shade)
    assert dark != light
    await page.reload()
    assert await page.evaluate(shade) == light
    other = await stand.open(color_scheme="light")
    assert await other.evaluate(shade) == light


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_text_stands_out_enough(stand: Any, scheme: Any) -> None:
    page = await stand.open(color_scheme=scheme)
    keyboard = {"inline_keyboard": [[{"text": "Did one", "callback_data": "did"}]]}
    stand.tg.send(stand.cast.mara["id"], stand.cast.group["id"], "Mine")
    stand.bot(
        "sendMessage", chat_id=stand.cast.group["id"], text="<code>x</code> y", parse_mode="HTML", reply_markup=keyboard
    )
    await stand.part(page, "machine-toggle").click()
    await stand.become(page, "Jonas")
    await expect(stand.message(stand.column(page, "group"), "x y")).to_be_visible()
    await expect(stand.part(page, "queue")).to_contain_text("crisis")
    assert await page.evaluate(TOO_FAINT) == []


# WCAG 2.2, 1.4.3: 4.5 to 1, or 3 to 1 for large text; covered and disabled text is exempt.
TOO_FAINT = """() => {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    pen.clearRect(0, 0, 1, 1); pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3]));
  const linear = (v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) layers.unshift(rgba(getComputedStyle(at).backgroundColor));
    return layers.reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const faint = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    const shown = node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!walk.currentNode.data.trim() || !shown || node.closest(".unseen, .spoiler, noscript, :disabled")) continue;
    const style = getComputedStyle(node);
    const below = ground(node);
    const [high, low] = [light(over(rgba(style.color), below)), light(below)].sort((a, b) => b - a);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < (large ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} ${walk.currentNode.data.trim().slice(0, 40)}`);
  }
  return faint;
}"""


async def test_html_that_slipped_through_is_still_made_harmless(stand: Any) -> None:
    page = await stand.open()
    stand.forgiven = "Content Security Policy"
    html = (
        '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script><a href="javascript:hurt()">a</a>'
        '<a href="https://example.org" onclick="x()">b</a><b onmouseover="x()">c</b><iframe src="/"></iframe>'
    )
    made = await page.evaluate(
        """async (html) => {
          const { safeNodes } = await import("/sanitize.js");
          const box = document.createElement("div");
          box.append(...safeNodes(html, false));
          document.body.append(box);
          return box.innerHTML;
        }""",
        html,
    )
    link = '<a href="https://example.org" rel="noopener noreferrer" target="_blank">b</a>'
    assert made == f"a{link}<b>c</b>"
    assert await page.evaluate("window.hurt") is None

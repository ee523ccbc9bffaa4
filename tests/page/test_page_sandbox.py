"""Chatting on the sandbox page: a real browser, the real sandbox, and the test playing the bot."""

from typing import Any

import pytest
from playwright.async_api import Route, expect

pytestmark = pytest.mark.browser


async def test_i_choose_who_i_am_and_each_person_sees_what_is_theirs(stand: Any) -> None:
    page = await stand.open()
    await expect(
        stand.part(stand.column(page, "group"), "message").filter(has_text="Nora added Waymark")
    ).to_be_visible()
    await expect(stand.column(page, "moderators")).to_contain_text("Only moderators see this chat")
    await expect(stand.part(stand.column(page, "moderators"), "composer")).to_be_hidden()
    await stand.become(page, "Sam")
    await expect(stand.part(stand.column(page, "group"), "join")).to_have_text("Ask to join")
    await expect(stand.part(stand.column(page, "group"), "message")).to_have_count(0)
    await stand.become(page, "Jonas")
    await expect(stand.part(stand.column(page, "moderators"), "composer")).to_be_visible()


async def test_an_applicant_asks_and_the_owner_opens_the_door(stand: Any) -> None:
    page = await stand.open()
    await stand.become(page, "Sam")
    await stand.part(stand.column(page, "group"), "join").click()
    await expect(stand.part(stand.column(page, "group"), "gate")).to_contain_text("Your request is waiting")
    assert stand.tg.pending_requests(stand.cast.group["id"]) == [stand.cast.sam["id"]]
    await stand.become(page, "Nora")
    await page.get_by_role("button", name="Let Sam in").click()
    await stand.become(page, "Sam")
    await expect(stand.part(stand.column(page, "group"), "composer")).to_be_visible()


async def test_the_private_chat_begins_with_start(stand: Any) -> None:
    page = await stand.open()
    private = stand.column(page, "private")
    await expect(stand.part(private, "composer")).to_be_hidden()
    await stand.part(private, "start").click()
    await expect(stand.part(private, "composer")).to_be_visible()
    assert [each["text"] for each in stand.tg.transcript(stand.cast.mara["id"])] == ["/start"]
    await stand.become(page, "Ali")
    await expect(stand.part(private, "message")).to_have_count(0)


async def test_what_i_send_arrives_once_and_is_shown_as_text(stand: Any) -> None:
    page = await stand.open()
    group = stand.column(page, "group")
    await stand.part(group, "composer").fill("<b>bold</b> & <img src=x>")
    await page.keyboard.press("Enter")
    await expect(stand.message(group, "<b>bold</b> & <img src=x>")).to_be_visible()
    assert await group.locator(".m-body img, .m-body b").count() == 0
    await expect(stand.part(group, "composer")).to_have_value("")
    texts = [each.get("text") for each in stand.tg.transcript(stand.cast.group["id"], stand.cast.mara["id"])]
    assert texts.count("<b>bold</b> & <img src=x>") == 1


async def test_a_reply_quotes_and_escape_takes_it_back(stand: Any) -> None:
    page = await stand.open()
    group = stand.column(page, "group")
    sent = stand.tg.send(stand.cast.ali["id"], stand.cast.group["id"], "How was the week?")
    await stand.message(group, "How was the week?").hover()
    await stand.part(stand.message(group, "How was the week?"), "tool-reply").click()
    await expect(stand.part(group, "about")).to_contain_text("Reply to Ali")
    await page.keyboard.press("Escape")
    await expect(stand.part(group, "about")).to_be_hidden()
    await stand.part(stand.message(group, "How was the week?"), "tool-reply").click()
    await stand.write(group, "Long, and good")
    await expect(stand.message(group, "Long, and good")).to_contain_text("How was the week?")
    last = stand.tg.transcript(stand.cast.group["id"], stand.cast.mara["id"])[-1]
    assert last["reply_to_message"]["message_id"] == sent["message_id"]


async def test_a_pressed_button_shows_the_answer_as_a_toast_or_a_dialog(stand: Any) -> None:
    page = await stand.open()
    group = stand.column(page, "group")
    keyboard = {
        "inline_keyboard": [
            [{"text": "Did one", "callback_data": "did"}, {"text": "What is it?", "callback_data": "what"}]
        ]
    }
    stand.bot("sendMessage", chat_id=stand.cast.group["id"], text="Something small", reply_markup=keyboard)
    await expect(stand.message(group, "Something small")).to_contain_text("program")
    await group.get_by_role("button", name="Did one").click()
    query = await stand.next_update("callback_query")
    assert (query["data"], query["from"]["id"]) == ("did", stand.cast.mara["id"])
    stand.bot("answerCallbackQuery", callback_query_id=query["id"], text="Seen. Nothing else to do.")
    await expect(stand.part(group, "toast")).to_have_text("Seen. Nothing else to do.")
    await group.get_by_role("button", name="What is it?").click()
    query = await stand.next_update("callback_query")
    stand.bot("answerCallbackQuery", callback_query_id=query["id"], text="Five days.", show_alert=True)
    await expect(page.get_by_role("dialog")).to_contain_text("Five days.")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_a_link_to_the_bot_opens_my_private_chat(stand: Any) -> None:
    page = await stand.open()
    keyboard = {"inline_keyboard": [[{"text": "Help now", "url": "https://t.me/waymark_bot?start=help"}]]}
    stand.bot("sendMessage", chat_id=stand.cast.group["id"], text="Here for you", reply_markup=keyboard)
    await stand.column(page, "group").get_by_role("button", name="Help now").click()
    await expect(stand.message(stand.column(page, "private"), "/start")).to_be_visible()
    await expect(stand.part(stand.column(page, "private"), "composer")).to_be_focused()


async def test_a_spoiler_stays_covered_until_it_is_pressed(stand: Any) -> None:
    page = await stand.open()
    group = stand.column(page, "group")
    stand.bot(
        "sendMessage",
        chat_id=stand.cast.group["id"],
        text="It was <tg-spoiler>the butler</tg-spoiler>",
        parse_mode="HTML",
    )
    cover = group.get_by_role("button", name="Covered text")
    await expect(cover).to_be_visible()
    assert await cover.locator("span").evaluate("node => getComputedStyle(node).opacity") == "0"
    await cover.click()
    await expect(cover).to_have_count(0)
    stand.bot("sendMessage", chat_id=stand.cast.group["id"], text="Good night")
    await expect(stand.message(group, "Good night")).to_be_visible()
    await expect(group.locator(".spoiler.is-shown")).to_have_text("the butler")


async def test_marks_edits_deletions_reactions_and_files_are_shown(stand: Any) -> None:
    page = await stand.open()
    group, chat, mara = stand.column(page, "group"), stand.cast.group["id"], stand.cast.mara["id"]
    quiet = stand.bot("sendMessage", chat_id=chat, text="Quiet", disable_notification=True)
    await expect(stand.message(group, "Quiet").get_by_text("sent without a sound")).to_have_count(1)
    stand.bot("editMessageText", chat_id=chat, message_id=quiet["message_id"], text="Quieter")
    await expect(stand.message(group, "Quieter")).to_contain_text("edited")
    stand.tg.react(mara, chat, quiet["message_id"], "❤")
    await expect(stand.message(group, "Quieter").get_by_role("button", name="❤, 1")).to_be_visible()
    stand.bot("deleteMessage", chat_id=chat, message_id=quiet["message_id"])
    await expect(stand.part(group, "message").filter(has_text="Quieter")).to_have_count(0)
    stand.tg.send_media(mara, chat, "document", caption="My notes")
    await expect(stand.message(group, "My notes").locator(".file")).to_be_visible()


async def test_who_may_not_write_reads_why(stand: Any) -> None:
    page = await stand.open()
    group, cast = stand.column(page, "group"), stand.cast
    stand.forgiven = "Failed to load resource"

    async def mute_first(route: Route) -> None:
        stand.tg.restrict(cast.nora["id"], cast.group["id"], cast.mara["id"])
        await route.continue_()

    await page.route("**/sim/act", mute_first)
    await stand.write(group, "Hello?")
    await expect(stand.part(group, "send-error")).to_have_text("You can't write here right now.")
    await expect(stand.part(group, "composer")).to_have_value("Hello?")
    await expect(stand.part(group, "muted")).to_contain_text("You can't write here right now.")
    assert [each for each in stand.tg.transcript(cast.group["id"]) if each.get("text") == "Hello?"] == []


async def test_news_arrive_without_touching_what_i_am_typing(stand: Any) -> None:
    page = await stand.open()
    group = stand.column(page, "group")
    await stand.part(group, "composer").press_sequentially("half a tho")
    stand.bot("sendMessage", chat_id=stand.cast.group["id"], text="Evening!")
    await expect(stand.message(group, "Evening!")).to_be_visible()
    await expect(stand.part(group, "composer")).to_be_focused()
    await page.keyboard.type("ught")
    await expect(stand.part(group, "composer")).to_have_value("half a thought")
    await expect(page.locator("#announcer")).to_contain_text("Waymark: Evening!")
    await stand.become(page, "Ali")
    await expect(stand.part(group, "composer")).to_have_value("")
    await stand.become(page, "Mara")
    await expect(stand.part(group, "composer")).to_have_value("half a thought")


async def test_a_long_chat_stays_where_i_scrolled(stand: Any) -> None:
    page = await stand.open()
    group, chat = stand.column(page, "group"), stand.cast.group["id"]
    for number in range(80):
        stand.tg.send(stand.cast.ali["id"], chat, f"line {number}")
    await expect(stand.message(group, "line 79")).to_be_in_viewport()
    scroller = group.locator(".scroller")
    await scroller.evaluate("node => { node.scrollTop = 200; }")
    await expect(group.get_by_role("button", name="To the latest message")).to_be_visible()
    stand.tg.send(stand.cast.ali["id"], chat, "the newest")
    await expect(group.locator(".to-end")).to_contain_text("New messages")
    assert await scroller.evaluate("node => node.scrollTop") == 200
    await group.locator(".to-end").click()
    await expect(stand.message(group, "the newest")).to_be_in_viewport()


async def test_what_only_i_can_see_is_marked_and_nobody_else_sees_it(stand: Any) -> None:
    page = await stand.open()
    group = stand.column(page, "group")
    keys = {"inline_keyboard": [[{"text": "I read it", "callback_data": "read"}]]}
    stand.bot(
        "sendMessage",
        chat_id=stand.cast.group["id"],
        text="A quiet word.",
        reply_markup=keys,
        ephemeral_message_parameters={"receiver_user_id": stand.cast.mara["id"]},
    )
    shown = stand.message(group, "A quiet word.")
    await expect(stand.part(shown, "for-one")).to_have_text("only you can see this")
    await shown.get_by_role("button", name="I read it").click()
    query = await stand.next_update("callback_query")
    assert query["message"]["message_id"] == 0
    stand.bot("answerCallbackQuery", callback_query_id=query["id"], text="Thank you.")
    await expect(group).to_contain_text("Thank you.")
    await stand.become(page, "Ali")
    await expect(group).not_to_contain_text("A quiet word.")


async def test_the_machine_room_makes_the_server_older_and_well_again(stand: Any) -> None:
    page = await stand.open()
    await stand.part(page, "machine-toggle").click()
    await stand.part(page, "break-server").select_option("ignores")
    await expect(stand.part(page, "faults")).to_contain_text("shows them to everybody")
    assert stand.tg.world.ephemeral == "ignores"
    await stand.part(page, "break-clear").click()
    await expect(stand.part(page, "faults")).to_contain_text("Everything works.")
    await expect(stand.part(page, "break-server")).to_have_value("supports")

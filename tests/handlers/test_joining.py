"""Coming into a group: by request, through an open door, and not at all."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from domain.sanctions import Kind
from harness import World, buttons
from storage import chats, joining, people, sanctions
from storage.members_data import columns_naming

OLDER, ENTER = "18 or older", "Come in"
READS_ALONG = "I’m a program and read along to notice danger; /privacy says who sees what and how to stop it."


async def knock(world: World, who: int | None = None) -> int:
    """Ask to come in; gives the person's id."""
    who = who or world.sam
    world.tg.request_join(who, world.group)
    await world.settle()
    return who


async def come_in(world: World, who: int | None = None) -> int:
    """Ask, and accept with two taps."""
    who = await knock(world, who)
    await world.press(who, who, OLDER)
    await world.press(who, who, ENTER)
    return who


async def through_the_open_door(world: World) -> int:
    """Join without a request; gives the newcomer's id."""
    who: int = world.tg.add_user("Tove", "tove", "en")["id"]
    world.tg.add_member(world.group, who)
    await world.settle()
    return who


async def choose(world: World, **options: Any) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "joining", **options)


def inside(world: World, who: int) -> bool:
    return world.tg.member(world.group, who)["status"] in ("member", "restricted")


def welcomes(world: World) -> list[str]:
    return [text for text in world.texts(world.group) if "new here" in text]


async def test_an_applicant_reads_three_lines_in_private_before_anything_happens(world: World) -> None:
    await knock(world)

    said = world.last(world.sam)["text"]
    assert "not a person" in said
    assert [line[:2] for line in said.splitlines() if line[:2] in ("1.", "2.", "3.")] == ["1.", "2.", "3."]
    assert "not an emergency service" in said
    assert world.labels(world.sam) == ["I’m 18 or older", "I’m younger", "Privacy", "Help now"]
    assert not inside(world, world.sam)


async def test_one_tap_is_not_enough(world: World) -> None:
    await knock(world)
    await world.press(world.sam, world.sam, OLDER)

    assert not inside(world, world.sam)
    assert world.tg.pending_requests(world.group) == [world.sam]


async def test_two_taps_open_the_door_and_the_next_message_is_sent_before_it_does(world: World) -> None:
    await come_in(world)

    assert inside(world, world.sam)
    assert "Press Start" in world.last(world.sam)["text"]
    made = [call.method for call in world.tg.calls if call.status == 200]
    opened = made.index("approveChatJoinRequest")
    assert "sendMessage" in made[:opened]
    assert made[opened - 1] == "sendMessage"


async def test_a_second_press_of_come_in_changes_nothing(world: World) -> None:
    await come_in(world)
    before = len(world.texts(world.sam))
    await world.press(world.sam, world.sam, ENTER)

    assert len(world.texts(world.sam)) == before


async def test_the_second_tap_alone_does_not_open_the_door(world: World) -> None:
    await knock(world)
    async with world.unit() as unit:
        newcomer = await joining.get(unit, world.group, world.sam)
    assert newcomer is not None
    await world.press(world.sam, world.sam, OLDER)
    async with world.unit() as unit:
        await joining.change(unit, newcomer, state="asked")
    answer = await world.press(world.sam, world.sam, ENTER)

    assert not inside(world, world.sam)
    assert answer is not None
    assert "ask again" in answer["text"]


async def test_a_request_lapses_kindly_and_may_be_made_again(world: World) -> None:
    await knock(world)
    await world.advance(minutes=4, seconds=31)

    assert "any time" in world.last(world.sam)["text"]
    assert world.labels(world.sam) == ["Help now"]
    assert world.tg.pending_requests(world.group) == []
    assert world.tg.member(world.group, world.sam)["status"] == "left"
    assert "may ask again" in world.last(world.moderators)["text"]

    await come_in(world)
    assert inside(world, world.sam)


async def test_a_late_tap_is_answered_kindly_and_opens_nothing(world: World) -> None:
    await knock(world)
    first = world.last(world.sam)["message_id"]
    data = buttons(world.last(world.sam))[0]["callback_data"]
    await world.advance(minutes=4, seconds=31)
    with pytest.raises(Exception):  # noqa: B017, PT011 - the button is gone; the press below is one under way
        world.tg.press(world.sam, world.sam, first, data)
    await knock(world)
    async with world.unit() as unit:
        newcomer = await joining.get(unit, world.group, world.sam)
        assert newcomer is not None
        await joining.change(unit, newcomer, state="lapsed")
    answer = await world.press(world.sam, world.sam, OLDER)

    assert answer is not None
    assert "ask again" in answer["text"]


async def test_a_person_who_answered_is_not_told_later_that_they_did_not(world: World) -> None:
    await come_in(world)
    await world.advance(minutes=6)

    assert not any("ran out" in text for text in world.texts(world.sam))
    assert inside(world, world.sam)


async def test_the_first_request_does_not_end_the_second(world: World) -> None:
    await knock(world)
    await world.advance(minutes=3)
    world.tg.withdraw_request(world.sam, world.group)
    await knock(world)
    await world.advance(minutes=2)

    assert world.tg.pending_requests(world.group) == [world.sam]


async def test_whoever_cannot_be_written_to_is_left_to_the_moderators(world: World) -> None:
    await world.start(world.sam)
    world.tg.block(world.sam, world.bot_id)
    await knock(world)
    assert "decide in Telegram" in world.last(world.moderators)["text"]

    await world.advance(minutes=6)
    assert world.tg.pending_requests(world.group) == [world.sam]


async def test_younger_people_get_lines_for_them_and_nothing_about_them_is_kept(world: World) -> None:
    await knock(world)
    await world.press(world.sam, world.sam, "younger")
    await world.settle()

    said = world.last(world.sam)["text"]
    assert "Denmark" in said
    assert "116 111" in said
    assert "112" in said
    assert world.tg.pending_requests(world.group) == []
    async with world.unit() as unit:
        for table, column in columns_naming("user"):
            assert not await unit.rows(select(table).where(column == world.sam)), table.name
    await world.advance(minutes=6)
    assert not any("Sam" in text for text in world.texts(world.moderators))


async def test_a_group_may_ask_for_no_age(world: World) -> None:
    await choose(world, minimum_age=0)
    await knock(world)
    assert world.labels(world.sam) == ["I’ve read this", "Privacy", "Help now"]

    await world.press(world.sam, world.sam, "read this")
    await world.press(world.sam, world.sam, ENTER)
    assert inside(world, world.sam)


async def test_privacy_says_what_reads_along_and_leads_back(world: World) -> None:
    await knock(world)
    await world.press(world.sam, world.sam, "Privacy")
    said = world.last(world.sam)["text"]
    assert all(word in said for word in ("every message", "the server", "moderators", "/privacy"))

    await world.press(world.sam, world.sam, "Back")
    assert "18 or older" in str(world.labels(world.sam))


async def test_readers_are_not_announced(world: World) -> None:
    await come_in(world)
    answer = await world.press(world.sam, world.sam, "read for a while")

    assert answer is not None
    assert "won’t announce" in answer["text"]
    assert welcomes(world) == []


async def test_saying_hello_is_one_silent_line_that_names_no_problem(world: World) -> None:
    await come_in(world)
    await world.press(world.sam, world.sam, "Say hello")

    assert welcomes(world) == ["Sam is new here. A wave is plenty."]
    call = next(
        call for call in reversed(world.tg.calls) if call.method == "sendMessage" and "new here" in call.params["text"]
    )
    assert call.params["disable_notification"] in (True, "true", "True")


async def test_only_one_welcome_is_alive_at_a_time(world: World) -> None:
    await come_in(world)
    await world.press(world.sam, world.sam, "Say hello")
    await world.advance(minutes=5)
    tove: int = world.tg.add_user("Tove", "tove", "en")["id"]
    await come_in(world, tove)
    await world.press(tove, tove, "Say hello")

    assert welcomes(world) == ["Tove is new here. A wave is plenty."]


async def test_waves_are_passed_on_together_after_ten_minutes(world: World) -> None:
    await come_in(world)
    await world.start(world.sam)
    await world.press(world.sam, world.sam, "Say hello")
    for who in (world.mara, world.ali, world.ali):
        await world.press(who, world.group, "Wave")
    own = await world.press(world.sam, world.group, "Wave")
    assert own is not None
    assert "for the others" in own["text"]
    assert not any("waved" in text for text in world.texts(world.sam))

    await world.advance(minutes=11)
    assert "2 people" in world.last(world.sam)["text"]
    assert sum("waved" in text for text in world.texts(world.sam)) == 1


async def test_asking_for_support_tells_the_moderators_and_leads_to_help(world: World) -> None:
    await come_in(world)
    await world.start(world.sam)
    await world.press(world.sam, world.sam, "need support")

    assert "Sam has just come" in world.last(world.moderators)["text"]
    assert "I can’t tell when" in world.last(world.sam)["text"] or any(
        "I can’t tell when" in text for text in world.texts(world.sam)
    )
    assert welcomes(world) == []


async def test_two_notes_follow_for_those_who_pressed_start(world: World) -> None:
    await come_in(world)
    await world.start(world.sam)
    await world.press(world.sam, world.sam, "read for a while")
    await world.advance_to("16:59")
    await world.advance_to("16:59")
    assert not any("One thing:" in text for text in world.texts(world.sam))
    await world.advance(minutes=2)
    assert "One thing:" in world.last(world.sam)["text"]

    for _ in range(5):
        await world.advance(days=1)
    assert "A week" in world.last(world.sam)["text"]
    await world.press(world.sam, world.sam, "Leave kindly")
    assert "I tell nobody" in world.last(world.sam)["text"]


async def test_quieter_means_no_further_notes(world: World) -> None:
    await come_in(world)
    await world.start(world.sam)
    await world.advance(days=1, hours=5)
    await world.press(world.sam, world.sam, "Quieter")
    await world.advance(days=7)

    assert not any("A week" in text for text in world.texts(world.sam))


async def test_whoever_left_gets_no_notes(world: World) -> None:
    await come_in(world)
    await world.start(world.sam)
    world.tg.leave(world.sam, world.group)
    await world.settle()
    await world.advance(days=2)

    assert not any("One thing:" in text for text in world.texts(world.sam))


async def test_when_a_moderator_opens_the_door_the_newcomer_is_told(world: World) -> None:
    await knock(world)
    world.tg.approve(world.nora, world.group, world.sam)
    await world.settle()

    await world.advance(minutes=6)
    assert inside(world, world.sam)
    assert not any("ran out" in text for text in world.texts(world.sam))
    assert welcomes(world) == []


async def test_an_open_group_greets_once_although_telegram_says_it_twice(world: World) -> None:
    await through_the_open_door(world)

    assert welcomes(world) == [f"Tove is new here. A wave is plenty.\n{READS_ALONG}"]
    sent = [
        call
        for call in world.tg.calls
        if "is new here" in str(call.params.get("text", "")) and call.method == "sendMessage"
    ]
    assert len(sent) == 1
    assert world.labels(world.group) == ["Wave 👋", "Start here"]


async def test_the_welcome_of_an_open_group_leads_to_the_same_two_taps(world: World) -> None:
    tove = await through_the_open_door(world)
    await world.press(tove, world.group, "Start here")
    assert "Three things" in world.last(tove)["text"]
    await world.press(tove, tove, OLDER)
    await world.press(tove, tove, ENTER)

    assert "How would you like to begin" in world.last(tove)["text"]
    await world.press(tove, tove, "read for a while")
    assert "Reading is a real way" in world.last(tove)["text"]


async def test_a_crowd_is_welcomed_in_one_message(world: World) -> None:
    await through_the_open_door(world)
    await through_the_open_door(world)

    assert welcomes(world) == [f"Several people are new here. A kind word is plenty.\n{READS_ALONG}"]


async def test_somebody_outside_cannot_have_themselves_announced(world: World) -> None:
    await through_the_open_door(world)
    link = next(button["url"] for button in buttons(world.last(world.group)) if "url" in button)
    await world.follow(world.sam, link)
    await world.press(world.sam, world.sam, OLDER)
    await world.press(world.sam, world.sam, ENTER)
    answer = await world.press(world.sam, world.sam, "Say hello")

    assert answer is not None
    assert "not in the group" in answer["text"]
    assert not any("Sam" in text for text in welcomes(world))


async def test_held_newcomers_write_after_two_taps(world: World) -> None:
    await choose(world, hold_newcomers=True)
    tove = await through_the_open_door(world)
    assert world.tg.member(world.group, tove)["status"] == "restricted"

    await world.press(tove, world.group, "Start here")
    await world.press(tove, tove, OLDER)
    await world.press(tove, tove, ENTER)
    assert world.tg.member(world.group, tove)["status"] == "member"


async def test_two_taps_never_lift_a_mute_of_the_moderators(world: World) -> None:
    await choose(world, hold_newcomers=True)
    tove = await through_the_open_door(world)
    async with world.unit() as unit:
        await sanctions.record(unit, world.group, tove, Kind.MUTE, issued_by=world.nora)
    await world.press(tove, world.group, "Start here")
    await world.press(tove, tove, OLDER)
    await world.press(tove, tove, ENTER)

    assert world.tg.member(world.group, tove)["status"] == "restricted"


async def test_two_taps_never_lift_a_restriction_a_person_set_in_telegram(world: World) -> None:
    await choose(world, hold_newcomers=True)
    tove = await through_the_open_door(world)
    world.tg.restrict(world.nora, world.group, tove, permissions={"can_send_messages": False, "can_send_polls": True})
    await world.settle()
    await world.press(tove, world.group, "Start here")
    await world.press(tove, tove, OLDER)
    await world.press(tove, tove, ENTER)

    assert world.tg.member(world.group, tove)["status"] == "restricted"


async def test_a_welcome_can_be_switched_off(world: World) -> None:
    await choose(world, welcome=False)
    await through_the_open_door(world)

    assert welcomes(world) == []


async def test_a_group_that_is_not_set_up_greets_nobody(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, set_up=False)
    await through_the_open_door(world)

    assert welcomes(world) == []


async def test_where_nobody_is_welcomed_nobody_is_offered_a_hello(world: World) -> None:
    await choose(world, welcome=False)
    await come_in(world)

    assert "Say hello for me" not in world.labels(world.sam)


async def test_who_was_let_in_by_a_moderator_is_not_told_to_ask_again(world: World) -> None:
    await knock(world)
    world.tg.approve(world.nora, world.group, world.sam)
    await world.settle()
    answer = await world.press(world.sam, world.sam, OLDER)

    assert answer is not None
    assert "in already" in answer["text"]


async def test_whoever_looked_in_and_went_away_is_forgotten_after_a_week(world: World) -> None:
    await through_the_open_door(world)
    await world.press(world.mara, world.group, "Start here")
    await world.advance(days=8)

    async with world.unit() as unit:
        assert await joining.get(unit, world.group, world.mara) is None


async def test_made_up_button_data_does_nothing(world: World) -> None:
    await knock(world)
    sam = {"id": world.sam, "is_bot": False, "first_name": "Sam"}
    place = {"id": world.sam, "type": "private", "first_name": "Sam"}
    made_up = (
        "enter",
        "enter:x",
        "enter:--5",
        "enter:²",
        "begin:-5:hello",
        "wave:5",
        "quieter:x",
        "enter:{g}",
        "younger:7",
    )
    for number, data in enumerate(made_up):
        message = {"message_id": 2, "date": 0, "chat": place, "from": sam, "text": "…"}
        query = {"id": str(number), "from": sam, "message": message, "chat_instance": "1"}
        query["data"] = f"joining:{data.format(g=world.group)}"
        for bot in world.tg.world.bots.values():
            bot.queue.put("callback_query", query, world.tg.world.now(), world.sam)
        await world.settle()

    assert not inside(world, world.sam)
    assert world.tg.pending_requests(world.group) == [world.sam]
    assert await world.parked() == 0


async def test_rules_are_shown_anywhere_and_changed_by_those_who_may(world: World) -> None:
    await world.say(world.mara, world.group, "/rules")
    assert "We listen" in world.last(world.group)["text"]

    await world.say(world.nora, world.group, "/setrules Be kind. <No> advice.")
    await world.say(world.mara, world.group, "/rules")
    assert "Be kind. <No> advice." in world.last(world.group)["text"]
    assert "not an emergency service" in world.last(world.group)["text"]

    await world.say(world.mara, world.mara, "/rules")
    assert "Be kind." in world.last(world.mara)["text"]

    await world.say(world.nora, world.group, "/setrules default")
    await world.say(world.mara, world.group, "/rules")
    assert "We listen" in world.last(world.group)["text"]


async def test_members_cannot_change_the_rules(world: World) -> None:
    await world.say(world.mara, world.group, "/setrules Mine.")
    await world.say(world.mara, world.group, "/rules")

    assert "Mine." not in world.last(world.group)["text"]


async def test_rules_that_are_empty_or_too_long_change_nothing(world: World) -> None:
    await world.start(world.nora)
    for words in ("", " " + "x" * 1501):
        await world.say(world.nora, world.group, f"/setrules{words}")
        async with world.unit() as unit:
            assert await chats.options(unit, world.group, "joining") == {}
    assert "1,500" in world.last(world.nora)["text"] or "1500" in world.last(world.nora)["text"]


async def test_the_group_s_own_rules_are_read_at_the_door(world: World) -> None:
    await choose(world, rules="Be kind & brief.")
    await knock(world)

    said = world.last(world.sam)["text"]
    assert "Be kind & brief." in said
    assert "We listen" not in said


async def test_a_person_is_greeted_in_a_language_they_use(world: World) -> None:
    freja: int = world.tg.add_user("Freja", "freja", "da")["id"]
    await knock(world, freja)

    assert "ikke et menneske" in world.last(freja)["text"]


async def test_a_guard_bot_s_question_is_treated_as_any_request(world: World) -> None:
    request = {
        "chat": {"id": world.group, "type": "supergroup", "title": "Evening Circle"},
        "from": {"id": world.sam, "is_bot": False, "first_name": "Sam"},
        "user_chat_id": world.sam, "date": 0, "query_id": "17",
    }  # fmt: skip
    for bot in world.tg.world.bots.values():
        bot.queue.put("chat_join_request", request, world.tg.world.now(), world.group)
    await world.settle()

    async with world.unit() as unit:
        assert await joining.get(unit, world.group, world.sam) is not None
    assert await world.parked() == 0


async def test_erasing_a_newcomer_leaves_no_row(world: World) -> None:
    await come_in(world)
    async with world.unit() as unit:
        await joining.add_wave(unit, world.group, world.sam, world.mara)
        await joining.add_wave(unit, world.group, world.mara, world.sam)
        assert await joining.erase_requests(unit, world.sam) == 1
        assert await joining.erase_waves(unit, world.sam) == 2
        assert await joining.get(unit, world.group, world.sam) is None
        assert await people.get(unit, world.sam) is not None

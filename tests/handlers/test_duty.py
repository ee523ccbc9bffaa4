"""Who is there for cases: said by moderators, kept as a weekly roster, and told honestly to whoever needs somebody."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from case_scenes import CRISIS, card, claimed, close, crisis, erase_everything, known
from harness import World
from storage import chats, duty
from storage.tables import duty as duty_table

NOBODY = "No moderator is on duty right now"


async def tell(world: World, user: int, text: str) -> str:
    """Say something in the moderators' chat and give Waymark's answer."""
    await world.say(user, world.moderators, text)
    answer: str = world.last(world.moderators)["text"]
    return answer


def called(world: World, message: dict[str, Any]) -> set[int]:
    """Who is mentioned in a message so that their phone rings."""
    return {each["user"]["id"] for each in message.get("entities", []) if each["type"] == "text_mention"}


def newest_card(world: World) -> dict[str, Any]:
    return next(each for each in reversed(world.from_bot(world.moderators)) if "Case 1 · " in each["text"])


# -- saying it ---------------------------------------------------------------------------------------


async def test_on_duty_ends_by_itself_at_the_time_that_was_said(world: World) -> None:
    await known(world)
    assert "Jonas is on duty until Mon 16:0" in await tell(world, world.jonas, "/onduty 3h")
    assert "On duty now: Jonas." in await tell(world, world.nora, "/roster")
    await world.advance(hours=3)
    assert "On duty now: nobody." in await tell(world, world.nora, "/roster")


async def test_off_duty_beats_the_shifts_until_it_ends(world: World) -> None:
    await known(world)
    assert "around the clock" in await tell(world, world.jonas, "/onduty always")
    assert "I won’t call them by name" in await tell(world, world.jonas, "/offduty 48h")
    assert "On duty now: nobody." in await tell(world, world.nora, "/roster")
    await world.advance(hours=48)
    assert "On duty now: Jonas." in await tell(world, world.nora, "/roster")


async def test_a_line_of_days_and_hours_becomes_a_calendar(world: World) -> None:
    await known(world)
    shown = await tell(world, world.jonas, "/roster mon-fri 18-23")
    shown = await tell(world, world.nora, "/roster sat,sun 20:00-01:00")
    assert "Mon 18:00–23:00 Jonas" in shown
    assert "Sat 20:00–01:00 Nora" in shown
    assert "Europe/Copenhagen" in shown
    assert "• Mon 13:02 – Mon 18:00" in shown
    assert "• Sat 01:00" not in shown
    assert "… and 1 more" in shown
    assert called(world, world.last(world.moderators)) == set(), "looking at a roster calls nobody"


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("/roster whenever I can", "/roster mon-fri 18-23"),
        ("/onduty soon", "/onduty until 22:00"),
        ("/offduty 99999d", "/offduty 48h"),
    ],
)
async def test_what_can_not_be_read_gets_an_example(world: World, text: str, example: str) -> None:
    await world.start(world.jonas)
    await world.say(world.jonas, world.moderators, text)
    assert example in world.last(world.jonas)["text"]
    async with world.unit() as unit:
        assert await duty.shifts(unit, world.moderators) == []
        assert await duty.standings(unit, world.moderators) == []


async def test_days_are_understood_in_danish_and_german_too(world: World) -> None:
    await known(world)
    await tell(world, world.jonas, "/roster lør,søn 20-22")
    shown = await tell(world, world.jonas, "/roster Mi-Do 9-10")
    assert all(line in shown for line in ("Wed 09:00–10:00", "Thu 09:00–10:00", "Sat 20:00–22:00", "Sun 20:00–22:00"))


async def test_shifts_come_and_go_by_buttons_and_only_ones_own(world: World) -> None:
    await known(world)
    await tell(world, world.nora, "/roster mon 18-23")
    await world.press(world.jonas, world.moderators, "Add a shift")
    await world.press(world.jonas, world.moderators, "Sat, Sun")
    await world.press(world.jonas, world.moderators, "20:00–01:00")
    assert "Sun 20:00–01:00 Jonas" in world.last(world.moderators)["text"]
    await world.press(world.jonas, world.moderators, "Take one of mine")
    refused = await world.press(world.nora, world.moderators, "Sat 20:00")
    assert refused is not None
    assert "no such shift" in refused["text"]
    await world.press(world.jonas, world.moderators, "Sat 20:00")
    shown = world.last(world.moderators)["text"]
    assert "Sat –" in shown
    assert "Sun 20:00–01:00 Jonas" in shown
    assert "Mon 18:00–23:00 Nora" in shown


async def test_in_private_one_sees_and_changes_ones_own(world: World) -> None:
    await known(world)
    await tell(world, world.nora, "/roster mon 18-23")
    await world.say(world.jonas, world.jonas, "/roster tue 18-23")
    shown = world.last(world.jonas)["text"]
    assert "Tue 18:00–23:00 Jonas" in shown
    assert "Nora" not in shown
    assert world.labels(world.jonas)[-1] == "Help now"
    await world.say(world.jonas, world.jonas, "/onduty")
    assert "On duty now: Jonas." in await tell(world, world.nora, "/roster")


async def test_in_the_group_and_for_strangers_it_does_nothing(world: World) -> None:
    said = len(world.from_bot(world.group))
    for text in ("/onduty 3h", "/offduty", "/roster mon 1-2"):
        await world.say(world.mara, world.group, text)
    await world.say(world.mara, world.mara, "/roster mon 1-2")
    assert len(world.from_bot(world.group)) == said
    assert "moderators’ chats" in world.last(world.mara)["text"]
    async with world.unit() as unit:
        assert await unit.rows(select(duty_table)) == []


# -- what a member hears -----------------------------------------------------------------------------


async def test_where_duty_was_never_used_nothing_is_claimed_either_way(world: World) -> None:
    await world.start(world.mara)
    await crisis(world)
    assert "I’ve let the moderators know" in world.last(world.group)["text"]
    assert "On duty" not in card(world)
    assert "on duty" not in "".join(world.texts(world.mara)).lower()


async def test_with_nobody_on_duty_everything_a_member_reads_says_so_at_once(world: World) -> None:
    await world.start(world.mara)
    await known(world)
    await tell(world, world.jonas, "/roster tue 18-23")
    await world.say(world.mara, world.group, CRISIS)
    line = world.last(world.group)["text"]
    assert NOBODY in line
    assert len(line) <= 300
    assert NOBODY in world.last(world.mara)["text"]
    assert "Nobody is on duty right now." in card(world), "the note reaches the moderators all the same"
    toast = await world.press(world.mara, world.group, "Please get a moderator")
    assert toast is not None
    assert NOBODY in toast["text"]
    await world.press(world.mara, world.mara, "Yes")
    assert NOBODY in world.last(world.mara)["text"]
    await world.advance(minutes=10, seconds=5)
    told = world.last(world.mara)["text"]
    assert NOBODY in told
    assert "These people can be reached" in told


async def test_asking_for_the_team_in_private_is_answered_honestly(world: World) -> None:
    await known(world)
    await tell(world, world.jonas, "/offduty")
    await world.say(world.mara, world.group, "hello")
    await world.start(world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Ask a moderator")
    told = world.last(world.mara)["text"]
    assert NOBODY in told
    assert "without waiting" in told
    assert "70 201 201" in told


async def test_once_somebody_has_the_case_nobody_says_that_nobody_is_there(world: World) -> None:
    await world.start(world.mara)
    await known(world)
    await tell(world, world.jonas, "/offduty 48h")
    await crisis(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    toast = await world.press(world.mara, world.group, "Please get a moderator")
    assert toast is not None
    assert "has seen it" in toast["text"]


async def test_a_member_who_is_the_one_on_duty_does_not_count(world: World) -> None:
    await known(world)
    await tell(world, world.jonas, "/onduty 3h")
    await world.say(world.jonas, world.group, CRISIS)
    assert NOBODY in world.last(world.group)["text"]


async def test_who_has_left_the_moderators_is_not_on_duty(world: World) -> None:
    await known(world)
    await tell(world, world.jonas, "/onduty always")
    world.tg.remove_member(world.moderators, world.jonas)
    await world.settle()
    await world.say(world.mara, world.group, CRISIS)
    assert NOBODY in world.last(world.group)["text"]


# -- who is called -----------------------------------------------------------------------------------


async def test_the_first_alert_calls_who_is_on_duty_and_only_the_last_call_everybody(world: World) -> None:
    await known(world)
    await tell(world, world.jonas, "/onduty 3h")
    await world.say(world.mara, world.group, CRISIS)
    assert "On duty: Jonas." in card(world)
    assert called(world, newest_card(world)) - {world.mara} == {world.jonas}
    await world.advance(minutes=5, seconds=5)
    assert called(world, newest_card(world)) - {world.mara} == {world.jonas}
    await world.advance(minutes=10)
    assert called(world, newest_card(world)) - {world.mara} == {world.jonas, world.nora}


async def test_who_said_off_duty_is_never_called_by_name(world: World) -> None:
    await known(world)
    await tell(world, world.nora, "/offduty 48h")
    await world.say(world.mara, world.group, CRISIS)
    await world.advance(minutes=15, seconds=5)
    assert called(world, newest_card(world)) - {world.mara} == {world.jonas}


async def test_a_rest_after_a_hard_case_begins_no_roster(world: World) -> None:
    await world.start(world.jonas)
    await claimed(world)
    await close(world, "With a professional")
    await world.press(world.jonas, world.jonas, "Off duty")
    await world.advance(days=1)
    await world.say(world.ali, world.group, CRISIS)
    assert "I’ve let the moderators know" in world.last(world.group)["text"]
    await world.advance(minutes=15, seconds=5)
    assert world.jonas not in called(world, world.last(world.moderators))


# -- the coming week ---------------------------------------------------------------------------------


async def test_gaps_are_told_once_a_week_to_whoever_set_waymark_up(world: World) -> None:
    await world.start(world.nora)
    await known(world)
    await tell(world, world.jonas, "/roster mon-fri 18-23")
    said = len(world.from_bot(world.nora))
    for _ in range(3):
        await world.advance(days=7)
    told = [each["text"] for each in world.from_bot(world.nora)[said:]]
    assert len(told) == 3
    assert all("a look at the roster" in each for each in told)
    await world.press(world.nora, world.nora, "Quieter")
    await world.advance(days=7)
    assert len(world.from_bot(world.nora)) == said + 3


async def test_a_full_roster_and_an_empty_one_say_nothing(world: World) -> None:
    await world.start(world.nora)
    await known(world)
    await tell(world, world.jonas, "/onduty always")
    said = len(world.from_bot(world.nora))
    await world.advance(days=8)
    async with world.unit() as unit:
        await duty.replace_shifts(unit, world.moderators, world.jonas, [])
    await world.advance(days=15)
    assert len(world.from_bot(world.nora)) == said


async def test_the_roster_lives_by_the_groups_clock_over_the_change_of_time(world: World) -> None:
    await known(world)
    await tell(world, world.jonas, "/roster daily 22-06")
    for wall, there in (("21:59", False), ("22:00", True), ("05:59", True), ("06:00", False)):
        await world.advance_to(wall)
        assert ("On duty now: Jonas." in await tell(world, world.nora, "/roster")) is there, wall
    world.clock.advance(timedelta(days=125))  # past the last Sunday of March
    for wall, there in (("21:59", False), ("22:00", True), ("05:59", True), ("06:00", False)):
        await world.advance_to(wall)
        assert ("On duty now: Jonas." in await tell(world, world.nora, "/roster")) is there, wall


# -- what is kept ------------------------------------------------------------------------------------


async def test_erasing_takes_a_person_off_the_roster(world: World) -> None:
    await world.start(world.jonas)
    await known(world)
    await tell(world, world.jonas, "/onduty always")
    await tell(world, world.jonas, "/onduty 3h")
    await erase_everything(world, world.jonas)
    async with world.unit() as unit:
        assert await duty.shifts(unit, world.moderators) == []
        assert await duty.standings(unit, world.moderators) == []


async def test_what_was_said_is_forgotten_a_month_after_it_ended(world: World) -> None:
    await known(world)
    await tell(world, world.jonas, "/onduty 3h")
    await world.advance(days=31)
    await world.waymark.clean()
    async with world.unit() as unit:
        assert await duty.standings(unit, world.moderators) == []
        assert (await chats.get(unit, world.moderators)) is not None

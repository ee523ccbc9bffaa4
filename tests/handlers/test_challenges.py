"""Mini-challenges: a few days, enough of them is finished, nobody is counted out, and nothing is said to the absent."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from content.linter import lint_text, load_rules
from content.packs import LANGUAGES, load_packs
from content.texts import FOLDER
from domain.challenges import State
from harness import World, buttons
from storage import challenges, chats, prompts
from storage.challenges import Enrolment, Run
from storage.members_data import columns_naming
from storage.tables import distress_case
from storage.tables import schedule as schedule_table

DOORS = "Two-minute doors"
DOOR = [
    "Pick one thing you have been walking around",
    "Do the first two minutes",
    "Make one decision",
    "Change one thing about the place",
    "Look back at the doors",
]
KINDLY = "Doors do not mind waiting"
ZONE = ZoneInfo("Europe/Copenhagen")


async def begin(world: World, title: str = DOORS) -> Run:
    """Nora starts a challenge; it begins tomorrow."""
    await world.say(world.nora, world.group, "/challenge")
    await world.press(world.nora, world.group, title)
    async with world.unit() as unit:
        run = await challenges.open_run(unit, world.group)
    assert run is not None
    return run


async def enter(world: World, user: int, hour: str | None = "08:00") -> dict[str, Any]:
    await world.start(user)
    answer = await world.press(user, world.group, "I’m in")
    if hour:
        await world.press(user, user, hour)
    assert answer is not None
    return answer


async def seat(world: World, user: int) -> Enrolment:
    async with world.unit() as unit:
        (found,) = await challenges.of_person(unit, user, tuple(State))
    return found


async def together(world: World) -> int:
    async with world.unit() as unit:
        return (await challenges.runs_of(unit, world.group))[-1].done_together


def said(world: World, chat: int, words: str) -> list[dict[str, Any]]:
    return [message for message in world.from_bot(chat) if words in message["text"]]


def sent_by(world: World, chat: int) -> int:
    return len([call for call in world.tg.calls if call.method == "sendMessage" and call.params["chat_id"] == chat])


async def forge(world: World, user: int, message: dict[str, Any], data: str) -> None:
    """Press a button whose data Waymark did not put there, as a changed client can."""
    who = {"id": user, "is_bot": False, "first_name": "Somebody"}
    query = {"id": "7", "from": who, "message": message, "chat_instance": "1", "data": data}
    await world.waymark.receiver.take([{"update_id": 900_000_000 + len(world.tg.calls), "callback_query": query}])
    await world.settle()


async def crisis(world: World, user: int) -> None:
    await world.say(user, world.group, "i want to kill myself tonight")


async def resolve(world: World) -> None:
    async with world.unit() as unit:
        await unit.execute(update(distress_case).values(state="resolved", closed_at=unit.now))


# -- the group ---------------------------------------------------------------------------------------------------------


async def test_three_challenges_ship_with_the_same_numbers_in_every_language() -> None:
    packs = load_packs()
    for item in packs["en"].challenges:
        for language in LANGUAGES:
            other = packs[language].challenge_by_id[item.id]
            numbers = ("days", "enough_days", "grace_hours", "join_until_day", "minutes_per_day")
            assert [getattr(other, name) for name in numbers] == [getattr(item, name) for name in numbers]
    assert {item.id for item in packs["en"].challenges} >= {
        "ch-three-anchors", "ch-quiet-kindness", "ch-two-minute-doors",
    }  # fmt: skip


async def test_the_owner_chooses_one_and_the_group_gets_a_silent_card(world: World) -> None:
    await world.say(world.nora, world.group, "/challenge")
    assert world.labels(world.group) == ["Quiet kindness", "Three small anchors", "Two-minute doors"]
    answer = await world.press(world.nora, world.group, "Two-minute")
    card = world.last(world.group)
    assert "starts tomorrow" in card["text"]
    assert "5 days, about 2 minutes each. 3 of them are enough." in card["text"]
    assert world.labels(world.group) == ["I’m in", "What is it?"]
    posted = [call for call in world.tg.calls if "starts tomorrow" in str(call.params.get("text", ""))]
    assert str(posted[-1].params["disable_notification"]).lower() == "true"
    assert answer is not None
    assert said(world, world.group, "Which one would suit") == []


async def test_members_see_what_runs_and_cannot_start_or_stop_it(world: World) -> None:
    await world.say(world.mara, world.group, "/challenge")
    assert "No challenge is running" in world.last(world.group)["text"]
    assert world.labels(world.group) == []
    run = await begin(world)
    await world.say(world.jonas, world.group, "/challenge")
    assert world.labels(world.group) == ["I’m in", "What is it?"]
    card = world.last(world.group)
    for action in ("stop", "stopped", "kept"):
        await forge(world, world.mara, card, f"challenges:{action}:{run.id}")
    await forge(world, world.mara, card, "challenges:start:ch-three-anchors")
    async with world.unit() as unit:
        assert [each.state for each in await challenges.runs_of(unit, world.group)] == ["open"]
    assert world.last(world.group)["text"] == card["text"]


async def test_an_anonymous_administrator_can_choose_one_and_the_press_is_checked(world: World) -> None:
    await world.say(world.nora, world.group, "/challenge", as_chat=world.group)
    assert "Quiet kindness" in world.labels(world.group)
    answer = await world.press(world.jonas, world.group, "Quiet kindness")
    assert answer is not None
    assert "for the moderators" in answer["text"]
    await world.press(world.nora, world.group, "Quiet kindness")
    assert "starts tomorrow" in world.last(world.group)["text"]


async def test_a_second_challenge_is_refused_kindly(world: World) -> None:
    await world.say(world.nora, world.group, "/challenge")
    chooser = world.last(world.group)["message_id"]
    await world.say(world.nora, world.group, "/challenge")
    await world.press(world.nora, world.group, "Quiet kindness")
    answer = await world.press(world.nora, world.group, "Three small", message_id=chooser)
    assert answer is not None
    assert "One challenge is running here already" in answer["text"]
    async with world.unit() as unit:
        assert len(await challenges.runs_of(unit, world.group)) == 1


async def test_what_is_it_is_answered_where_only_the_presser_sees_it(world: World) -> None:
    await begin(world)
    before = len(world.from_bot(world.group))
    answer = await world.press(world.mara, world.group, "What is it?")
    assert answer is not None
    assert answer["show_alert"]
    assert "door you may walk through" in answer["text"]
    assert len(world.from_bot(world.group)) == before


def test_the_explanation_fits_its_window_in_every_language(world: World) -> None:
    for language, pack in load_packs().items():
        how = world.program.texts.plain(language, "challenges-what")
        assert all(len(f"{item.about}\n\n{how}") <= 200 for item in pack.challenges), language


async def test_nothing_is_started_while_somebody_is_in_crisis(world: World) -> None:
    await world.say(world.nora, world.group, "/challenge")
    chooser = world.last(world.group)["message_id"]
    await crisis(world, world.mara)
    answer = await world.press(world.nora, world.group, "Quiet kindness", message_id=chooser)
    assert answer is not None
    assert "only quiet things" in answer["text"]
    async with world.unit() as unit:
        assert await challenges.open_run(unit, world.group) is None


async def test_the_moderators_chat_has_no_challenge(world: World) -> None:
    await world.say(world.nora, world.moderators, "/challenge")
    assert "in the group itself" in world.last(world.moderators)["text"]


# -- joining -----------------------------------------------------------------------------------------------------------


async def test_who_can_be_written_to_is_asked_for_the_hour_in_private(world: World) -> None:
    await begin(world)
    answer = await enter(world, world.mara, hour=None)
    assert "written to you in private" in answer["text"]
    assert world.labels(world.mara) == [
        "08:00", "12:30", "18:00", "Other", "✓ Just me", "Count me in the number", "Pause", "Leave",
        "My challenges", "Menu", "Help now",
    ]  # fmt: skip
    await world.press(world.mara, world.mara, "12:30")
    await world.press(world.mara, world.mara, "Count me")
    assert "✓ 12:30" in world.labels(world.mara)
    assert "✓ Count me in the number" in world.labels(world.mara)
    mine = await seat(world, world.mara)
    assert (mine.minute_of_day, mine.counted) == (750, True)
    assert all(len(label) <= 24 for label in world.labels(world.mara))


async def test_who_never_pressed_start_is_led_to_the_private_chat(world: World) -> None:
    await begin(world)
    answer = await world.press(world.ali, world.group, "I’m in")
    assert answer is not None
    assert "Let’s choose your hour" in answer["text"]
    await world.follow(world.ali, answer["url"])
    assert DOORS in world.last(world.ali)["text"]
    await world.press(world.ali, world.ali, "18:00")
    await world.advance_to("18:00")
    await world.advance_to("18:00")
    assert DOOR[0] in world.last(world.ali)["text"]


async def test_the_link_of_one_is_of_no_use_to_another(world: World) -> None:
    await begin(world)
    answer = await world.press(world.ali, world.group, "I’m in")
    assert answer is not None
    await world.follow(world.sam, answer["url"])
    assert "made for somebody else" in world.last(world.sam)["text"]
    async with world.unit() as unit:
        assert await challenges.of_person(unit, world.sam) == []


async def test_pressing_twice_enrols_once(world: World) -> None:
    await begin(world)
    await enter(world, world.mara, hour=None)
    before = sent_by(world, world.mara)
    answer = await world.press(world.mara, world.group, "I’m in")
    assert answer is not None
    assert "You’re in" in answer["text"]
    assert sent_by(world, world.mara) == before


@pytest.mark.parametrize(("typed", "minute"), [("07:15", 435), ("19.30", 1170), ("7 pm", 1140), ("kl. 8", 480)])
async def test_another_hour_can_be_typed(world: World, typed: str, minute: int) -> None:
    await begin(world)
    await enter(world, world.mara, hour="Other")
    await world.say(world.mara, world.mara, typed)
    assert (await seat(world, world.mara)).minute_of_day == minute


@pytest.mark.parametrize("typed", ["soon", "25:00", "8:75", "13 pm", "0 am", "-1", "٨:٠٠", "8:00 " * 40])
async def test_what_is_no_hour_is_asked_for_again(world: World, typed: str) -> None:
    await begin(world)
    await enter(world, world.mara, hour="Other")
    await world.say(world.mara, world.mara, typed)
    assert "didn’t understand" in world.last(world.mara)["text"]
    assert (await seat(world, world.mara)).minute_of_day == 540
    await world.say(world.mara, world.mara, "6:45")
    assert (await seat(world, world.mara)).minute_of_day == 405


async def test_nine_is_the_hour_of_who_chooses_none(world: World) -> None:
    await begin(world)
    await enter(world, world.mara, hour=None)
    await world.advance_to("08:59")
    await world.advance_to("09:00")
    assert said(world, world.mara, DOOR[0])


async def test_the_task_comes_at_the_hour_with_a_smaller_version(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("07:59")
    assert not said(world, world.mara, DOOR[0])
    await world.advance_to("08:00")
    task = world.last(world.mara)
    assert DOOR[0] in task["text"]
    assert "Smaller: Say its name" in task["text"]
    assert world.labels(world.mara) == ["Done", "Smaller done", "Rest today", "Later", "Help now"]


async def test_who_joins_late_has_an_own_first_day(world: World) -> None:
    await begin(world)
    await world.advance_to("10:00")
    await enter(world, world.mara, hour="12:30")
    await world.advance_to("12:30")
    assert DOOR[0] in world.last(world.mara)["text"]
    await world.advance_to("12:30")
    assert DOOR[1] in world.last(world.mara)["text"]


async def test_after_the_last_day_to_join_the_next_round_is_offered(world: World) -> None:
    await begin(world)
    await world.advance(days=3)
    answer = await world.press(world.mara, world.group, "I’m in")
    assert answer is not None
    assert "The next one is open to you" in answer["text"]
    async with world.unit() as unit:
        assert await challenges.of_person(unit, world.mara) == []


async def test_german_members_are_written_to_in_german(world: World) -> None:
    await begin(world)
    await world.start(world.ines)
    await world.press(world.ines, world.group, "I’m in")
    await world.press(world.ines, world.ines, "08:00")
    await world.advance_to("08:00")
    assert "Such dir etwas aus" in world.last(world.ines)["text"]
    assert world.labels(world.ines)[:2] == ["Gemacht", "Kleiner gemacht"]


# -- marking -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", ["Done", "Smaller done", "Rest today"])
async def test_done_smaller_and_rest_count_alike(world: World, label: str) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.press(world.mara, world.mara, "Count me")
    for day in range(3):
        await world.advance_to("08:00")
        assert DOOR[day] in world.last(world.mara)["text"]
        shown = world.last(world.mara)["message_id"]
        await world.press(world.mara, world.mara, label, message_id=shown)
        assert await together(world) == day + 1
    assert "two minutes can be a whole thing" in world.last(world.mara)["text"]
    assert world.labels(world.mara) == ["Tell the group", "Nothing", "Help now"]
    assert (await seat(world, world.mara)).state is State.FINISHED
    before = sent_by(world, world.mara)
    await world.advance(days=10)
    assert sent_by(world, world.mara) == before


async def test_pressing_twice_counts_once(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.press(world.mara, world.mara, "Count me")
    await world.advance_to("08:00")
    task = world.last(world.mara)
    run = (await seat(world, world.mara)).run_id
    await forge(world, world.mara, task, f"challenges:mark:{run}:1:done")
    await forge(world, world.mara, task, f"challenges:mark:{run}:1:rest")
    await forge(world, world.mara, task, f"challenges:mark:{run}:1:done")
    assert await together(world) == 1
    async with world.unit() as unit:
        assert str((await challenges.tasks(unit, run, world.mara))[1].kind) == "done"


@pytest.mark.parametrize(
    "data",
    [
        "mark:{run}:1:done", "mark:{run}:2:done", "mark:{run}:99:done", "mark:{run}:1:cheated", "mark:x:y:done", "mark",
        "mark:{run}:1", "mark:999:1:done", "later:{run}:1", "yesterday:{run}:1", "yesterday:{run}:2", "tell:{run}",
        "tell", "hour:{run}:480", "other:{run}", "pause:{run}", "continue:{run}", "leave:{run}", "finish:{run}",
        "one:{run}", "mine", "nothing", "in:0", "in", "in:99999999999999999999", "what:77", "start:ch-nothing",
        "counted:²", "alone:{run}",
    ],
)  # fmt: skip
async def test_buttons_of_others_and_made_up_ones_do_nothing(world: World, data: str) -> None:
    run = await begin(world)
    await enter(world, world.mara)
    await world.press(world.mara, world.mara, "Count me")
    await world.advance_to("08:00")
    before, card = await seat(world, world.mara), world.last(world.group)
    await world.start(world.ali)
    await forge(world, world.ali, card, "challenges:" + data.format(run=run.id))
    await forge(world, world.ali, world.last(world.ali), "challenges:" + data.format(run=run.id))
    assert await world.parked() == 0
    assert await seat(world, world.mara) == before
    assert await together(world) == 0
    assert world.last(world.group) == card
    async with world.unit() as unit:
        assert await challenges.of_person(unit, world.ali, tuple(State)) == []


@pytest.mark.parametrize(
    "data", ["one", "mine", "hour", "other", "alone", "counted", "pause", "leave", "finish", "nothing", "tell", "mark"]
)
async def test_what_is_private_is_never_shown_or_done_in_the_group(world: World, data: str) -> None:
    run = await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    before, card = await seat(world, world.mara), world.last(world.group)
    more = {"hour": ":1080", "mark": ":1:done"}.get(data, "")
    await forge(world, world.mara, card, f"challenges:{data}:{run.id}{more}")
    assert world.last(world.group) == card
    assert await seat(world, world.mara) == before
    async with world.unit() as unit:
        assert (await challenges.tasks(unit, run.id, world.mara))[1].kind is None


async def test_a_day_without_a_mark_is_met_with_kind_words_and_no_number(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    assert KINDLY not in world.last(world.mara)["text"]
    await world.advance_to("08:00")
    second = world.last(world.mara)
    assert second["text"].startswith(KINDLY)
    assert DOOR[1] in second["text"]
    assert not re.search(r"\d", second["text"])
    assert "Yesterday’s too" in world.labels(world.mara)
    await world.press(world.mara, world.mara, "Smaller done", message_id=second["message_id"])
    await world.advance_to("08:00")
    assert KINDLY not in world.last(world.mara)["text"]


async def test_yesterday_can_be_marked_within_grace_and_looks_like_any_other(world: World) -> None:
    run = await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    first = world.last(world.mara)["message_id"]
    await world.advance_to("08:00")
    second = world.last(world.mara)["message_id"]
    await world.press(world.mara, world.mara, "Yesterday", message_id=second)
    await world.press(world.mara, world.mara, "Done", message_id=second)
    async with world.unit() as unit:
        marked = await challenges.tasks(unit, run.id, world.mara)
    assert [str(task.kind) for task in marked.values()] == ["done", "done"]
    answer = await world.press(world.mara, world.mara, "Done", message_id=first)
    assert answer is not None
    assert "noted already" in answer["text"]


async def test_after_grace_an_old_day_is_closed_kindly(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    first = world.last(world.mara)["message_id"]
    await world.advance(hours=24)
    await world.advance(hours=23)
    await world.advance(hours=2)
    answer = await world.press(world.mara, world.mara, "Done", message_id=first)
    assert answer is not None
    assert "closed by itself" in answer["text"]


async def test_later_brings_the_task_back_once_and_quietly(world: World) -> None:
    run = await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    task = world.last(world.mara)
    await world.press(world.mara, world.mara, "Later")
    await world.advance(hours=2, minutes=59)
    assert len(said(world, world.mara, DOOR[0])) == 1
    await world.advance(minutes=1)
    assert len(said(world, world.mara, DOOR[0])) == 2
    assert "Later" not in world.labels(world.mara)
    await forge(world, world.mara, task, f"challenges:later:{run.id}:1")
    await world.advance(hours=5)
    assert len(said(world, world.mara, DOOR[0])) == 2


async def test_later_is_silent_when_the_day_was_marked_meanwhile(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    await world.press(world.mara, world.mara, "Later")
    await world.press(world.mara, world.mara, "Rest today")
    before = sent_by(world, world.mara)
    await world.advance(hours=4)
    assert sent_by(world, world.mara) == before


async def test_after_the_last_day_without_enough_there_is_one_kind_word(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    for _ in range(5):
        await world.advance_to("08:00")
    assert DOOR[4] in world.last(world.mara)["text"]
    await world.advance(hours=47)
    assert not said(world, world.mara, "are over")
    await world.advance(hours=1)
    assert "Whatever you took from them is yours" in world.last(world.mara)["text"]
    assert (await seat(world, world.mara)).state is State.FINISHED
    before = sent_by(world, world.mara)
    await world.advance(days=20)
    assert sent_by(world, world.mara) == before


# -- the finish and the group's number ---------------------------------------------------------------------------------


async def test_the_group_hears_of_a_finish_only_when_asked_to_and_once(world: World) -> None:
    await begin(world, "Three small anchors")
    await enter(world, world.mara)
    for _ in range(2):
        await world.advance_to("08:00")
        await world.press(world.mara, world.mara, "Done")
    finished = world.last(world.mara)
    assert "Mara came to the end of Three small anchors" in finished["text"]
    assert not said(world, world.group, "came to the end")
    run = (await seat(world, world.mara)).run_id
    await world.press(world.mara, world.mara, "Tell the group")
    await forge(world, world.mara, finished, f"challenges:tell:{run}")
    assert len(said(world, world.group, "Mara came to the end of Three small anchors")) == 1
    assert "Tell the group" not in world.labels(world.mara)


async def test_nothing_keeps_it_between_us(world: World) -> None:
    await begin(world, "Three small anchors")
    await enter(world, world.mara)
    for _ in range(2):
        await world.advance_to("08:00")
        await world.press(world.mara, world.mara, "Rest today")
    before = len(world.from_bot(world.group))
    await world.press(world.mara, world.mara, "Nothing")
    assert len(world.from_bot(world.group)) == before
    assert world.labels(world.mara) == ["Menu", "Help now"]


async def test_in_gentle_mode_no_choice_is_offered_that_could_not_be_started(world: World) -> None:
    await crisis(world, world.ali)
    await world.say(world.nora, world.group, "/challenge")
    assert "hears only quiet things right now" in world.last(world.group)["text"]
    await resolve(world)
    await world.say(world.nora, world.group, "/challenge")
    assert "Three small anchors" in world.labels(world.group)


async def test_in_gentle_mode_the_group_is_told_later(world: World) -> None:
    await begin(world, "Three small anchors")
    await enter(world, world.mara)
    for _ in range(2):
        await world.advance_to("08:00")
        await world.press(world.mara, world.mara, "Done")
    await crisis(world, world.ali)
    answer = await world.press(world.mara, world.mara, "Tell the group")
    assert answer is not None
    assert "keeps working" in answer["text"]
    assert not said(world, world.group, "came to the end")
    await resolve(world)
    await world.press(world.mara, world.mara, "Tell the group")
    assert said(world, world.group, "came to the end")


async def test_who_left_the_group_can_not_post_there(world: World) -> None:
    await begin(world, "Three small anchors")
    await enter(world, world.mara)
    for _ in range(2):
        await world.advance_to("08:00")
        await world.press(world.mara, world.mara, "Done")
    world.tg.leave(world.mara, world.group)
    await world.settle()
    answer = await world.press(world.mara, world.mara, "Tell the group")
    assert answer is not None
    assert "not in that group now" in answer["text"]
    assert not said(world, world.group, "came to the end")


async def run_anchors(world: World, counted: int) -> None:
    await begin(world, "Three small anchors")
    people = [world.mara, world.ali, world.jonas]
    for number, user in enumerate(people):
        await enter(world, user)
        if number < counted:
            await world.press(user, user, "Count me")
    for _ in range(2):
        await world.advance_to("08:00")
        for user in people:
            await world.press(user, user, "Done")
    for _ in range(3):
        await world.advance_to("18:00")


async def test_the_number_is_told_without_names_when_three_are_counted(world: World) -> None:
    await run_anchors(world, counted=3)
    card = world.last(world.group)
    assert "6 anchors dropped together" in card["text"]
    assert not any(name in card["text"] for name in ("Mara", "Ali", "Jonas"))
    async with world.unit() as unit:
        assert await challenges.open_run(unit, world.group) is None


async def test_the_number_of_two_is_not_told(world: World) -> None:
    await run_anchors(world, counted=2)
    assert "Thank you to everybody" in world.last(world.group)["text"]
    assert not re.search(r"\d", world.last(world.group)["text"])
    assert await together(world) == 4


async def test_leaving_changing_one_s_mind_and_erasing_never_make_the_number_smaller(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.press(world.mara, world.mara, "Count me")
    await world.advance_to("08:00")
    await world.press(world.mara, world.mara, "Done")
    assert await together(world) == 1
    await world.say(world.mara, world.mara, "/challenge")
    await world.press(world.mara, world.mara, "Just me")
    await world.press(world.mara, world.mara, "Leave")
    assert await together(world) == 1
    await world.say(world.mara, world.mara, "/mydata")
    await world.press(world.mara, world.mara, "Delete everything")
    await world.say(world.mara, world.mara, "DELETE")
    assert await together(world) == 1


async def test_the_last_card_waits_for_who_began_last(world: World) -> None:
    await begin(world, "Three small anchors")
    await world.advance_to("10:00")
    await enter(world, world.mara, hour="08:00")
    await world.advance_to("08:00")
    await world.advance(days=2)
    await world.advance_to("18:00")
    assert not said(world, world.group, "come to its end")
    await world.advance_to("18:00")
    assert said(world, world.group, "come to its end")


async def test_a_round_nobody_joined_ends_in_silence(world: World) -> None:
    await begin(world, "Three small anchors")
    before = len(world.from_bot(world.group))
    await world.advance(days=6)
    assert len(world.from_bot(world.group)) == before
    async with world.unit() as unit:
        assert await challenges.open_run(unit, world.group) is None


async def test_the_last_card_waits_while_the_group_is_gentle(world: World) -> None:
    await begin(world, "Three small anchors")
    await enter(world, world.mara)
    await world.advance_to("08:00")
    await world.advance(days=3, hours=9)
    await world.say(world.nora, world.group, "/gentle on")
    await world.advance_to("18:00")
    assert not said(world, world.group, "come to its end")
    await world.say(world.nora, world.group, "/gentle off")
    await world.advance(days=1)
    assert said(world, world.group, "come to its end")


# -- pausing, leaving, coming back -------------------------------------------------------------------------------------


async def test_pause_freezes_everything_and_extends_the_end(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    await world.advance(hours=2)
    first = world.last(world.mara)["message_id"]
    await world.say(world.mara, world.mara, "/pause 10")
    assert "Everything is paused until 4 December" in world.last(world.mara)["text"]
    before = sent_by(world, world.mara)
    await world.advance(days=9)
    assert sent_by(world, world.mara) == before
    await world.press(world.mara, world.mara, "Smaller done", message_id=first)
    await world.advance_to("08:00")
    assert DOOR[1] in world.last(world.mara)["text"]
    assert KINDLY not in world.last(world.mara)["text"]
    for day in (2, 3):
        await world.advance_to("08:00")
        assert DOOR[day] in world.last(world.mara)["text"]


async def test_yesterday_waits_through_a_pause(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    await world.say(world.mara, world.mara, "/pause 7")
    await world.advance(days=6)
    await world.advance_to("08:00")
    assert DOOR[1] in world.last(world.mara)["text"]
    assert "Yesterday’s too" in world.labels(world.mara)


async def test_a_pause_without_days_lasts_until_its_person_goes_on(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.say(world.mara, world.mara, "/pause")
    before = sent_by(world, world.mara)
    await world.advance(days=30)
    assert sent_by(world, world.mara) == before
    await world.say(world.mara, world.mara, "/challenge")
    assert "Paused until you continue" in world.last(world.mara)["text"]
    await world.press(world.mara, world.mara, "Continue")
    await world.advance_to("08:00")
    assert DOOR[0] in world.last(world.mara)["text"]


@pytest.mark.parametrize("typed", ["soon", "0", "-3", "91", "99999999", "2 weeks", "1.5", "٣"])
async def test_a_pause_of_no_sensible_length_is_refused_with_an_example(world: World, typed: str) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.say(world.mara, world.mara, f"/pause {typed}")
    assert "/pause 10" in world.last(world.mara)["text"]
    assert (await seat(world, world.mara)).state is State.ACTIVE


async def test_there_may_be_nothing_to_pause(world: World) -> None:
    await world.start(world.ali)
    await world.say(world.ali, world.ali, "/pause 5")
    assert "nothing to pause" in world.last(world.ali)["text"]


async def test_leaving_the_group_does_not_drop_anybody(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    world.tg.leave(world.mara, world.group)
    await world.settle()
    await world.advance_to("08:00")
    assert DOOR[1] in world.last(world.mara)["text"]


async def test_leaving_by_button_is_thanked_and_coming_back_goes_on(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    await world.press(world.mara, world.mara, "Done")
    await world.press(world.mara, world.mara, "My challenges")
    await world.press(world.mara, world.mara, "Leave")
    assert "Closing this door is allowed too" in world.last(world.mara)["text"]
    before = sent_by(world, world.mara)
    await world.advance(days=2)
    assert sent_by(world, world.mara) == before
    answer = await world.press(world.mara, world.group, "I’m in")
    assert answer is not None
    assert "You’re in" in answer["text"]
    await world.advance_to("08:00")
    assert DOOR[1] in world.last(world.mara)["text"]
    mine = await seat(world, world.mara)
    async with world.unit() as unit:
        assert len(await challenges.tasks(unit, mine.run_id, world.mara)) == 2


async def test_private_challenge_lists_what_one_is_in_and_could_join(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.mara, "/challenge")
    assert "not in a challenge" in world.last(world.mara)["text"]
    await world.say(world.mara, world.group, "good evening")
    await begin(world)
    await world.say(world.mara, world.mara, "/challenge")
    assert "is open to you in Evening Circle" in world.last(world.mara)["text"]
    await world.press(world.mara, world.mara, "I’m in")
    assert "Next task: Tuesday 24 November, 09:00" in world.last(world.mara)["text"]
    await world.press(world.mara, world.mara, "Pause")
    assert "Paused until you continue" in world.last(world.mara)["text"]
    assert "Continue" in world.labels(world.mara)


async def test_the_menu_leads_to_challenges(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.mara, "/menu")
    await world.press(world.mara, world.mara, "Challenges")
    assert "not in a challenge" in world.last(world.mara)["text"]


async def test_an_applicant_cannot_join_from_outside(world: World) -> None:
    run = await begin(world)
    await world.start(world.sam)
    await forge(world, world.sam, world.last(world.sam), f"challenges:in:{run.id}")
    async with world.unit() as unit:
        assert await challenges.of_person(unit, world.sam, tuple(State)) == []


# -- stopping ----------------------------------------------------------------------------------------------------------


async def stop(world: World) -> None:
    await world.say(world.nora, world.group, "/challenge")
    await world.press(world.nora, world.group, "Stop it")
    await world.press(world.nora, world.group, "Stop it")


async def test_stopping_asks_first(world: World) -> None:
    await begin(world)
    await world.say(world.nora, world.group, "/challenge")
    await world.press(world.nora, world.group, "Stop it")
    assert "Stop Two-minute doors for the group" in world.last(world.group)["text"]
    await world.press(world.nora, world.group, "Let it run")
    async with world.unit() as unit:
        assert await challenges.open_run(unit, world.group) is not None


@pytest.mark.parametrize(
    ("label", "state"), [("Continue", State.ACTIVE), ("Finish here", State.FINISHED), ("Leave", State.LEFT)]
)
async def test_when_the_organiser_stops_it_each_chooses_for_themselves(world: World, label: str, state: State) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    await stop(world)
    assert "chooses in private" in world.last(world.group)["text"]
    assert world.labels(world.mara) == ["Continue", "Finish here", "Leave", "Help now"]
    before = sent_by(world, world.mara)
    await world.advance(days=2)
    assert sent_by(world, world.mara) == before
    await world.press(world.mara, world.mara, label)
    assert (await seat(world, world.mara)).state is state
    await world.advance_to("08:00")
    assert bool(said(world, world.mara, DOOR[1])) is (state is State.ACTIVE)


async def test_after_stopping_another_can_be_started_and_nobody_new_joins_the_old(world: World) -> None:
    await begin(world)
    card = world.last(world.group)["message_id"]
    await stop(world)
    assert not buttons(next(each for each in world.from_bot(world.group) if each["message_id"] == card))
    await begin(world, "Quiet kindness")
    assert "Quiet kindness" in world.last(world.group)["text"]


# -- care --------------------------------------------------------------------------------------------------------------


async def test_somebody_in_a_crisis_gets_no_task_and_later_a_choice(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    await world.advance(hours=4)
    await crisis(world, world.mara)
    tasks = len(said(world, world.mara, DOORS))
    for _ in range(3):
        await world.advance_to("08:00")
        assert len(said(world, world.mara, DOORS)) == tasks
    await resolve(world)
    await world.advance_to("08:00")
    last = world.last(world.mara)
    assert "Whenever you like" in last["text"]
    assert world.labels(world.mara) == ["Continue", "Leave", "Help now"]
    await world.advance(days=3)
    assert world.last(world.mara)["message_id"] == last["message_id"]
    await world.press(world.mara, world.mara, "Continue")
    await world.advance_to("08:00")
    assert DOOR[1] in world.last(world.mara)["text"]


async def test_a_hard_time_that_is_no_crisis_brings_the_same_silence_and_keeps_the_group_gentle(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.say(world.mara, world.group, "i feel so hopeless, nothing will ever get better")
    async with world.unit() as unit:
        assert await prompts.is_gentle(unit, world.group)
    for _ in range(3):
        await world.advance_to("08:00")
    assert not said(world, world.mara, DOOR[0])
    await resolve(world)
    for _ in range(2):
        await world.advance_to("08:00")
    assert len(said(world, world.mara, "Whenever you like")) == 1


async def test_while_the_case_is_open_even_the_choice_waits(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await crisis(world, world.mara)
    await world.advance_to("08:00")
    for _ in range(6):
        await world.advance(days=1)
    assert not said(world, world.mara, DOOR[0])
    assert not said(world, world.mara, "Whenever you like")
    await resolve(world)
    await world.advance(days=2)
    assert len(said(world, world.mara, "Whenever you like")) == 1


async def test_a_case_that_was_closed_quickly_still_gives_three_days_of_quiet(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await crisis(world, world.mara)
    await resolve(world)
    await world.advance_to("08:00")
    await world.advance_to("08:00")
    assert not said(world, world.mara, DOOR[0])


async def test_a_false_alarm_changes_nothing(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await crisis(world, world.mara)
    async with world.unit() as unit:
        await unit.execute(update(distress_case).values(state="resolved", outcome="false_alarm"))
    await world.advance_to("08:00")
    assert said(world, world.mara, DOOR[0])


async def test_others_go_on_while_one_has_a_hard_time(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await crisis(world, world.ali)
    await world.advance_to("08:00")
    assert said(world, world.mara, DOOR[0])


async def test_in_a_hard_time_a_stop_asks_nothing(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await crisis(world, world.mara)
    await stop(world)
    assert not said(world, world.mara, "has ended its round")
    assert (await seat(world, world.mara)).state is State.PAUSED


# -- what goes wrong ---------------------------------------------------------------------------------------------------


async def test_who_blocked_waymark_is_paused_and_the_group_hears_nothing(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    world.tg.block(world.mara, world.bot_id)
    await world.settle()
    before = len(world.from_bot(world.group))
    await world.advance_to("08:00")
    assert (await seat(world, world.mara)).state is State.PAUSED
    assert len(world.from_bot(world.group)) == before
    assert await world.parked() == 0
    world.tg.unblock(world.mara, world.bot_id)
    await world.start(world.mara)
    await world.say(world.mara, world.mara, "/challenge")
    await world.press(world.mara, world.mara, "Continue")
    await world.advance_to("08:00")
    assert DOOR[0] in world.last(world.mara)["text"]


async def test_a_refusal_nobody_announced_pauses_before_the_next_task(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    world.tg.fault(method="sendMessage", chat_id=world.mara, code=403)
    await world.advance_to("08:00")
    await world.advance_to("08:00")
    assert (await seat(world, world.mara)).state is State.PAUSED
    assert not said(world, world.mara, DOOR[1])


async def test_who_never_came_to_the_private_chat_is_paused_and_comes_in_by_the_link(world: World) -> None:
    await begin(world)
    answer = await world.press(world.ali, world.group, "I’m in")
    assert answer is not None
    await world.advance_to("09:00")
    assert (await seat(world, world.ali)).state is State.PAUSED
    await world.follow(world.ali, answer["url"])
    await world.advance_to("09:00")
    assert DOOR[0] in world.last(world.ali)["text"]


async def test_a_restart_a_second_before_the_hour_makes_it_neither_twice_nor_never(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("07:59:59")
    await world.restart()
    await world.advance(seconds=1)
    await world.restart()
    await world.settle()
    assert len(said(world, world.mara, DOOR[0])) == 1
    await world.press(world.mara, world.mara, "Later")
    await world.restart()
    await world.advance(hours=3)
    assert len(said(world, world.mara, DOOR[0])) == 2
    await world.restart()
    await world.press(world.mara, world.mara, "Done")
    await world.advance_to("08:00")
    assert len(said(world, world.mara, DOOR[1])) == 1


async def test_a_day_waymark_was_away_is_not_lost(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.close()
    world.clock.move_to(datetime(2026, 11, 25, 21, tzinfo=UTC))
    await world.open()
    await world.settle()
    assert not said(world, world.mara, DOORS + "\n" + DOOR[0])
    await world.advance_to("08:00")
    assert len(said(world, world.mara, DOOR[0])) == 1
    await world.advance_to("08:00")
    assert len(said(world, world.mara, DOOR[1])) == 1


@pytest.mark.parametrize("start", [datetime(2027, 3, 26, 12, tzinfo=UTC), datetime(2027, 10, 29, 12, tzinfo=UTC)])
@pytest.mark.parametrize("typed", ["08:00", "02:30"])
async def test_across_both_clock_changes_there_is_one_task_a_day_at_its_hour(
    world: World, start: datetime, typed: str
) -> None:
    world.clock.move_to(start)
    await begin(world)
    await enter(world, world.mara, hour="Other")
    await world.say(world.mara, world.mara, typed)
    for _ in range(6 * 24 * 2):
        await world.advance(minutes=30)
    mine = await seat(world, world.mara)
    async with world.unit() as unit:
        sent = (await challenges.tasks(unit, mine.run_id, world.mara)).values()
    local = [task.sent_at.astimezone(ZONE) for task in sent]
    assert [each.date() for each in local] == [local[0].date() + timedelta(days=number) for number in range(5)]
    expected = {typed, "03:00"} if typed == "02:30" and start.month == 3 else {typed}
    assert {f"{each:%H:%M}" for each in local} == expected


async def test_a_changed_time_zone_moves_what_is_planned(world: World) -> None:
    from handlers.kit.changes import announce_change
    from handlers.kit.context import Moment

    await begin(world)
    await enter(world, world.mara)
    async with world.unit() as unit:
        await chats.change(unit, world.group, time_zone="Europe/London")
        await announce_change(world.waymark.application.context_for(Moment(unit=unit, raw={})), world.group)
    await world.advance_to("08:00")
    assert not said(world, world.mara, DOOR[0])
    await world.advance_to("08:00", zone="Europe/London")
    assert len(said(world, world.mara, DOOR[0])) == 1


async def test_everything_is_taken_up_again_when_waymark_is_back_in_the_group(world: World) -> None:
    from harness import ADMIN_RIGHTS

    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    world.tg.remove_member(world.group, world.bot_id, by=world.nora)
    await world.settle()
    before = sent_by(world, world.mara)
    await world.advance(days=3)
    assert sent_by(world, world.mara) == before
    world.tg.add_bot_to_group(world.group, world.bot_id, by=world.nora, rights=ADMIN_RIGHTS)
    await world.settle()
    await world.advance_to("08:00")
    assert DOOR[1] in world.last(world.mara)["text"]


# -- one's own data ----------------------------------------------------------------------------------------------------


async def test_after_erasing_no_row_names_the_person_and_nothing_more_comes(world: World) -> None:
    await begin(world)
    await enter(world, world.mara)
    await world.advance_to("08:00")
    await world.press(world.mara, world.mara, "Done")
    await world.say(world.mara, world.mara, "/mydata")
    assert "Challenges you are or were in: 1" in world.last(world.mara)["text"]
    await world.press(world.mara, world.mara, "Delete everything")
    await world.say(world.mara, world.mara, "DELETE")
    async with world.unit() as unit:
        for table, column in columns_naming("user"):
            if table.name in ("challenge_run", "enrolment", "task_mark", "schedule"):
                assert not await unit.rows(select(column).where(column == world.mara)), table.name
        rows = await unit.rows(select(schedule_table.c.occurrence))
    assert not any(str(world.mara) in row["occurrence"] for row in rows)
    await world.advance(days=3)
    assert not said(world, world.mara, DOOR[1])


async def test_whoever_started_it_can_be_erased_and_the_group_keeps_its_challenge(world: World) -> None:
    await begin(world)
    await world.start(world.nora)
    await world.say(world.nora, world.nora, "/mydata")
    await world.press(world.nora, world.nora, "Delete everything")
    await world.say(world.nora, world.nora, "DELETE")
    async with world.unit() as unit:
        assert await challenges.open_run(unit, world.group) is not None


# -- words -------------------------------------------------------------------------------------------------------------

BANNED = {
    "en": r"miss(ed)?|fail\w*|streaks?|behind|late|lost|in a row|rank\w*|score\w*|every day in",
    "da": r"glemt|misset|mistet|fejl\w*|nåede ikke|på rad|rangliste|for sent",
    "de": r"verpasst|versäumt|gescheitert|verloren|in folge|serie|rangliste|zu spät",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_speaks_of_failing_or_keeps_score(language: str) -> None:
    rules = load_rules(language)
    for line in (FOLDER / language / "challenges.ftl").read_text(encoding="utf-8").splitlines():
        text = line.partition("=")[2] if "=" in line and not line.startswith(" ") else line
        if line.startswith("#"):
            continue
        assert not re.search(rf"\b({BANNED[language]})\b", text, re.IGNORECASE), text
        assert not [problem for problem in lint_text(text, rules) if problem.rule != "one_question"], text


def test_every_language_has_every_key(world: World) -> None:
    keys = {
        language: {key for key in found if "challenge" in key or key in ("mydata-enrolment", "mydata-task-mark")}
        for language, found in world.program.texts.keys.items()
    }
    assert keys["en"] == keys["da"] == keys["de"]
    for language in LANGUAGES:
        labels = [key for key in keys[language] if "-button-" in key]
        assert all(len(world.program.texts.plain(language, key)) <= 24 for key in labels)
        toasts = [key for key in keys[language] if "-toast-" in key]
        assert all(len(world.program.texts.plain(language, key)) <= 200 for key in toasts)

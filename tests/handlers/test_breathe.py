"""Breathing together in private."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select

from harness import World
from storage.tables import breathing, outbox


async def begin(world: World, way: str = "Long breath out") -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/breathe")
    await world.press(world.sam, world.sam, way)
    if "Start" in world.labels(world.sam):
        await world.press(world.sam, world.sam, "Start")


async def forge(world: World, user: int, message: dict[str, Any], data: str) -> None:
    """Press a button whose data Waymark did not put there, as a changed client can."""
    who = {"id": user, "is_bot": False, "first_name": "Sam"}
    query = {"id": "7", "from": who, "message": message, "chat_instance": "1", "data": data}
    await world.waymark.receiver.take([{"update_id": 900_000_000, "callback_query": query}])
    await world.settle()


async def waiting(world: World) -> int:
    async with world.unit() as unit:
        found = await unit.scalar(
            select(func.count()).select_from(outbox).where(outbox.c.state == "waiting", outbox.c.key.is_not(None))
        )
    return int(found)


async def test_the_way_without_holds_comes_first_and_short_is_chosen(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/breathe")

    assert world.labels(world.sam) == [
        "✓ 1 min", "3 min", "5 min", "Long breath out", "Box breathing", "4-7-8 breathing", "The long sigh",
        "Eyes on a window instead", "Menu", "Help now",
    ]  # fmt: skip


async def test_the_caution_comes_before_the_first_time_and_not_again(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/breathe")
    await world.press(world.sam, world.sam, "Long breath out")
    assert "Stop and breathe normally" in world.last(world.sam)["text"]
    await world.press(world.sam, world.sam, "Not today")
    assert "Not today, then" in world.last(world.sam)["text"]

    await begin(world)
    await world.press(world.sam, world.sam, "Stop")
    await world.press(world.sam, world.sam, "Again")
    await world.press(world.sam, world.sam, "Long breath out")
    assert "Settle in" in world.last(world.sam)["text"]


async def test_one_message_changes_with_every_step_and_ends_with_a_question(world: World) -> None:
    await begin(world)
    messages = len(world.texts(world.sam))
    assert "Settle in" in world.last(world.sam)["text"]

    await world.advance(seconds=5)
    seen = []
    for _ in range(6):
        seen.append(world.last(world.sam)["text"])
        assert world.labels(world.sam) == ["Stop", "Help now"]
        await world.advance(seconds=4)
        seen.append(world.last(world.sam)["text"])
        await world.advance(seconds=6)

    assert all("Breathe in" in text for text in seen[::2])
    assert all("Out, a little longer" in text for text in seen[1::2])
    assert "Compared with before?" in world.last(world.sam)["text"]
    assert world.labels(world.sam) == ["Easier", "Same", "More tense", "Help now"]
    assert len(world.texts(world.sam)) == messages


async def test_stop_ends_it_at_once_and_nothing_comes_after(world: World) -> None:
    await begin(world)
    await world.advance(seconds=7)
    await world.press(world.sam, world.sam, "Stop")
    assert "Stopped" in world.last(world.sam)["text"]
    assert await waiting(world) == 0

    for _ in range(20):
        await world.advance(seconds=4)
    assert "Stopped" in world.last(world.sam)["text"]


async def test_starting_again_stops_the_first(world: World) -> None:
    await begin(world)
    first = world.last(world.sam)["message_id"]
    await world.advance(seconds=7)
    await begin(world, "Box breathing")
    second = world.last(world.sam)["message_id"]
    assert first != second

    for _ in range(10):
        await world.advance(seconds=4)
        texts = {message["message_id"]: message["text"] for message in world.from_bot(world.sam)}
        assert "Stopped" in texts[first]
    async with world.unit() as unit:
        assert await unit.scalar(select(func.count()).select_from(breathing)) == 1


async def test_the_stop_of_an_older_session_leaves_the_present_one_alone(world: World) -> None:
    await begin(world)
    first = world.last(world.sam)
    stop = first["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await begin(world, "Box breathing")
    before = await waiting(world)

    await forge(world, world.sam, first, stop)

    assert await waiting(world) == before > 0


async def test_steps_whose_moment_has_passed_are_left_out_and_never_bunched(world: World) -> None:
    await begin(world)
    world.tg.calls.clear()
    await world.advance(seconds=33)  # as after a pause Telegram asked for, or a restart

    edits = [call for call in world.tg.calls if call.method == "editMessageText"]
    assert len(edits) <= 1
    await world.advance(seconds=60)
    assert "Compared with before?" in world.last(world.sam)["text"]


async def test_a_restart_half_way_goes_on_where_the_time_is(world: World) -> None:
    await begin(world)
    await world.advance(seconds=6)
    await world.restart()
    await world.advance(seconds=29)
    assert "Breathe in" in world.last(world.sam)["text"]
    await world.advance(seconds=40)
    assert "Compared with before?" in world.last(world.sam)["text"]


async def test_more_tense_is_met_with_other_ways_and_a_person(world: World) -> None:
    await begin(world)
    await world.advance(minutes=2)
    await world.press(world.sam, world.sam, "More tense")
    assert "breath isn’t the tool today" in world.last(world.sam)["text"]
    assert world.labels(world.sam) == ["Three things instead", "Eyes on a window instead", "Menu", "Help now"]

    await world.press(world.sam, world.sam, "Three things")
    assert "One thing you can see" in world.last(world.sam)["text"]


async def test_four_rounds_of_478_are_the_most(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/breathe")
    await world.press(world.sam, world.sam, "5 min")
    await world.press(world.sam, world.sam, "4-7-8")
    await world.press(world.sam, world.sam, "Start")

    assert "4 rounds" in world.last(world.sam)["text"]
    assert await waiting(world) == 4 * 3 + 1


async def test_the_window_needs_no_breath(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/breathe")
    await world.press(world.sam, world.sam, "window")

    assert "Let your eyes go slowly" in world.last(world.sam)["text"]
    assert await waiting(world) == 0


@pytest.mark.parametrize(
    "data", ["breathe:way:99:ex-box", "breathe:way:1:ex-54321", "breathe:begin", "breathe:felt:x", "breathe:stop"]
)
async def test_button_data_nobody_made_starts_nothing_and_breaks_nothing(world: World, data: str) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/breathe")
    await forge(world, world.sam, world.last(world.sam), data)

    assert await waiting(world) == 0
    assert await world.parked() == 0

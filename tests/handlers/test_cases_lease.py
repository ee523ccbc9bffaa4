"""Whoever has a case and is silent is nudged, and then the case is open to the others again with its notes."""

from __future__ import annotations

from datetime import timedelta

from case_scenes import DISTRESS, card, case, claimed, covered, erase_everything, events, known, message_of_card
from domain.cases import State
from harness import World
from storage import cases


async def test_a_silent_claim_is_nudged_in_private_and_lapses_after_ten_minutes(world: World) -> None:
    await world.start(world.jonas)
    await claimed(world)
    await world.say(world.jonas, world.moderators, "/modnote 1 is at home, wants to sleep")
    await world.advance(minutes=7)
    assert "are you still with" not in world.last(world.jonas)["text"]
    await world.advance(seconds=32)
    assert "Jonas, are you still with case 1?" in world.last(world.jonas)["text"]
    await world.advance(minutes=2, seconds=20)
    assert (await case(world)).state is State.CLAIMED
    await world.advance(seconds=20)
    found = await case(world)
    assert (found.state, found.claimed_by) == (State.OPEN, None)
    assert card(world).startswith("Case 1 is open to everybody again.")
    assert "is at home, wants to sleep" in covered(message_of_card(world))
    assert ("lapse", None) in await events(world)
    await world.advance(minutes=5)
    assert "It has been waiting for five minutes." in card(world), "it is called again from the start"


async def test_who_never_pressed_start_is_nudged_beside_the_card(world: World) -> None:
    await claimed(world)
    await world.advance(minutes=8)
    nudge = world.last(world.moderators)
    assert "Jonas, are you still with case 1?" in nudge["text"]
    assert nudge["reply_to_message"]["message_id"] == message_of_card(world)["message_id"]
    answer = await world.press(world.nora, world.moderators, "Still with them")
    assert answer is not None
    assert "moved on" in answer["text"], "only whoever has it can say so"


async def test_one_tap_keeps_the_case_for_ten_more_minutes_and_again(world: World) -> None:
    await world.start(world.jonas)
    await claimed(world)
    for _ in range(4):
        await world.advance(minutes=8)
        await world.press(world.jonas, world.jonas, "Still with them")
        assert "Thank you for staying with case 1." in world.last(world.jonas)["text"]
    assert (await case(world)).claimed_by == world.jonas
    await world.advance(minutes=11)
    await world.advance(minutes=3)
    assert (await case(world)).state is State.OPEN


async def test_whatever_the_claimer_does_for_the_case_counts_as_being_there(world: World) -> None:
    await claimed(world)
    await world.advance(minutes=6)
    await world.say(world.jonas, world.moderators, "we talk", reply_to=message_of_card(world)["message_id"])
    await world.advance(minutes=6)
    assert (await case(world)).state is State.CLAIMED
    async with world.unit() as unit:
        await cases.touch(unit, 1)
    await world.advance(minutes=6)
    await world.press(world.jonas, world.moderators, "Backup")
    await world.advance(minutes=6)
    assert (await case(world)).state is State.CLAIMED


async def test_what_others_do_for_the_case_does_not_keep_it_with_whoever_is_silent(world: World) -> None:
    await claimed(world)
    for _ in range(2):
        await world.advance(minutes=7)
        await world.say(world.nora, world.moderators, "/modnote 1 is Jonas there")
    await world.advance(minutes=3)
    assert (await case(world)).state is State.OPEN


async def test_a_quiet_case_is_held_for_a_day_and_comes_back_without_sound(world: World) -> None:
    await known(world)
    await world.say(world.mara, world.group, DISTRESS)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await world.advance(hours=17)
    assert (await case(world)).state is State.CLAIMED
    await world.advance(hours=2)
    assert "If I hear nothing in the coming hours" in world.last(world.moderators)["text"]
    await world.advance(hours=6)
    assert (await case(world)).state is State.OPEN
    sent = [call.params for call in world.tg.calls if "open to everybody again" in str(call.params.get("text"))]
    assert sent[-1]["disable_notification"]


async def test_a_pause_of_the_program_gives_whoever_has_it_time_to_answer(world: World) -> None:
    await world.start(world.jonas)
    await claimed(world)
    await world.close()
    world.clock.advance(timedelta(minutes=30))
    await world.open()
    await world.advance(seconds=2)
    assert (await case(world)).state is State.CLAIMED
    await world.press(world.jonas, world.jonas, "Still with them")
    await world.advance(minutes=5)
    assert (await case(world)).claimed_by == world.jonas


async def test_a_claim_of_somebody_who_erased_their_data_lapses_too(world: World) -> None:
    await world.start(world.jonas)
    await claimed(world)
    await erase_everything(world, world.jonas)
    await world.advance(minutes=8)
    await world.advance(minutes=3)
    assert (await case(world)).state is State.OPEN
    assert await world.parked() == 0

"""A case nobody takes is called out after five, ten and fifteen minutes, whatever happens to the program meanwhile."""

from __future__ import annotations

import os
import random
from datetime import timedelta

import pytest

from case_scenes import CRISIS, DISTRESS, card, case, crisis, erase_everything, known
from harness import World, buttons


def heard(world: World) -> dict[str, int]:
    """How often each of the calls was made."""
    return {
        "again": sum("waiting for five minutes" in text for text in world.texts(world.moderators)),
        "member": sum("nobody has confirmed" in text for text in world.texts(world.mara)),
        "everybody": sum("Calling everybody here" in text for text in world.texts(world.moderators)),
        "keeper": sum("Nobody has taken case 1" in text for text in world.texts(world.nora)),
    }


async def waiting_crisis(world: World) -> None:
    """A crisis whose member and whose keeper can both be written to."""
    await world.start(world.mara)
    await world.start(world.nora)
    await crisis(world)


async def test_it_is_called_again_after_five_ten_and_fifteen_minutes(world: World) -> None:
    before = len(world.tg.calls)
    await waiting_crisis(world)
    said = len(world.from_bot(world.moderators))
    await world.advance(minutes=4, seconds=50)
    assert len(world.from_bot(world.moderators)) == said
    await world.advance(seconds=20)
    assert card(world).startswith("Nobody has taken this yet. It has been waiting for five minutes.")
    assert sum(bool(buttons(message)) for message in world.from_bot(world.moderators)) == 1
    await world.advance(minutes=5)
    told = world.last(world.mara)["text"]
    assert "nobody has confirmed" in told
    assert "112" in told
    await world.advance(minutes=5)
    assert "Calling everybody here" in card(world)
    assert "Jonas" in card(world).splitlines()[0]
    assert "Nora" in card(world).splitlines()[0]
    assert heard(world) == {"again": 0, "member": 1, "everybody": 1, "keeper": 1}, "the older card is a line by now"
    said = len(world.from_bot(world.moderators))
    await world.advance(hours=5)
    assert len(world.from_bot(world.moderators)) == said
    sounds = [call.params for call in list(world.tg.calls)[before:] if call.method == "sendMessage"]
    assert not any(params.get("disable_notification") for params in sounds if params["chat_id"] == world.moderators)


async def test_the_older_card_holds_no_words_any_more(world: World) -> None:
    await crisis(world)
    first = world.last(world.moderators)["message_id"]
    await world.advance(minutes=6)
    older = next(each for each in world.from_bot(world.moderators) if each["message_id"] == first)
    assert older["text"] == "Case 1: its card is further down."


async def test_a_taken_case_is_not_called_again(world: World) -> None:
    await waiting_crisis(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await world.advance(minutes=7)
    assert set(heard(world).values()) == {0}


async def test_whoever_said_no_is_not_called_by_name(world: World) -> None:
    await waiting_crisis(world)
    await world.press(world.jonas, world.moderators, "I can’t take this one")
    await world.advance(minutes=16)
    first = card(world).splitlines()[0]
    assert "Nora" in first
    assert "Jonas" not in first


async def test_a_member_who_says_all_is_well_ends_the_calls(world: World) -> None:
    await waiting_crisis(world)
    await world.press(world.mara, world.group, "I’m safe")
    await world.advance(minutes=20)
    assert set(heard(world).values()) == {0}


async def test_quiet_cases_are_never_called_with_sound(world: World) -> None:
    await known(world)
    await world.say(world.mara, world.group, DISTRESS)
    said = len(world.from_bot(world.moderators))
    await world.advance(minutes=20)
    assert len(world.from_bot(world.moderators)) == said


async def test_erasing_the_member_does_not_end_the_calls(world: World) -> None:
    await waiting_crisis(world)
    await erase_everything(world, world.mara)
    await world.advance(minutes=16)
    found = await case(world)
    assert found.user_id is None
    assert "Calling everybody here" in world.last(world.moderators)["text"]


async def test_after_a_long_pause_of_the_program_one_call_stands_for_all(world: World) -> None:
    await waiting_crisis(world)
    said = len(world.from_bot(world.moderators))
    await world.close()
    world.clock.advance(timedelta(minutes=40))
    await world.open()
    await world.advance(seconds=2)
    assert heard(world) == {"again": 0, "member": 1, "everybody": 1, "keeper": 1}
    assert len(world.from_bot(world.moderators)) == said + 1


@pytest.mark.parametrize("round_", range(4))
async def test_restarts_at_random_moments_repeat_and_lose_no_call(world: World, round_: int) -> None:
    seed = int(os.environ.get("WAYMARK_KILL_SEED") or random.randrange(10**6))
    chance = random.Random(seed + round_)
    try:
        await waiting_crisis(world)
        moments = sorted(chance.uniform(0, 16 * 60) for _ in range(6))
        calls = len(world.tg.calls)
        passed = 0.0
        for moment in moments:
            await world.advance(seconds=moment - passed)
            passed = moment
            await world.restart()
        await world.advance(seconds=17 * 60 - passed)
        assert heard(world) == {"again": 0, "member": 1, "everybody": 1, "keeper": 1}
        sent = [
            str(call.params.get("text", "")) for call in list(world.tg.calls)[calls:] if call.method == "sendMessage"
        ]
        assert sum("waiting for five minutes" in text for text in sent) == 1
    except BaseException as error:
        error.add_note(f"WAYMARK_KILL_SEED={seed} gives the same moments again")
        raise


async def test_a_moderator_who_only_ever_pressed_a_button_is_called_by_name(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.jonas, world.moderators, "Primer")
    await world.advance(minutes=16)
    assert "Calling everybody here: Jonas." in card(world)


async def test_a_moderator_who_only_ever_pressed_a_button_reads_no_words_of_their_own_case(world: World) -> None:
    await world.start(world.nora)
    for who in (world.mara, world.ali):
        await world.say(who, world.group, CRISIS)
        for moderator in (world.jonas, world.nora):
            await world.press(moderator, world.moderators, "Primer" if moderator == world.jonas else "Back")
    await world.say(world.jonas, world.group, f"{CRISIS} blue lamp")
    assert not any("blue lamp" in text for text in world.texts(world.moderators))
    assert any("blue lamp" in text for text in world.texts(world.nora))

"""After a case: a look again at a chosen time, a kind word to whoever said yes to it, and a rest for who carried it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from case_scenes import CRISIS, DISTRESS, card, case, claimed, close, covered, events, known, labels, message_of_card
from domain.cases import Outcome, State
from harness import World
from storage import care_counts, cases, people
from storage.tables import duty


async def said_good_night(world: World) -> None:
    """Jonas had it, and Mara is calmer; another look is set for the morning."""
    await world.start(world.mara)
    await claimed(world)
    await close(world, "Calmer, alone", "Tomorrow")


@pytest.mark.parametrize("ending", ["With someone close", "Calmer, alone", "Lost contact"])
async def test_what_may_need_another_look_is_asked_when(world: World, ending: str) -> None:
    await claimed(world)
    await close(world, ending)
    assert labels(world) == ["Tomorrow 10:00", "In 3 days", "Back"], "somebody always looks again"
    assert (await case(world)).state is State.CLAIMED
    await world.press(world.jonas, world.moderators, "In 3 days")
    assert (await case(world)).state is State.FOLLOW_UP


async def test_the_card_comes_again_at_the_chosen_time_and_the_case_ends_after_it(world: World) -> None:
    await said_good_night(world)
    found = await case(world)
    assert (found.state, found.outcome, found.claimed_by) == (State.FOLLOW_UP, Outcome.CALMER, world.jonas)
    assert "Jonas looks after it. Another look: 24.11. 10:00." in card(world)
    assert "A word from me tomorrow: asked, no answer yet." in card(world)
    await world.press(world.mara, world.mara, "Yes")
    assert "A word from me tomorrow: they said yes." in card(world)
    await world.restart()
    await world.advance_to("10:01")
    assert card(world).startswith("Time to look again: case 1.")
    assert labels(world) == ["I’ll write", "Hand over", "Note", "Resolved"]
    await world.press(world.nora, world.moderators, "I’ll write")
    assert (await case(world)).claimed_by == world.nora
    await world.press(world.nora, world.moderators, "Resolved")
    found = await case(world)
    assert (found.state, found.outcome) == (State.RESOLVED, Outcome.CALMER)
    assert "It ended calmer, and alone." in card(world)
    async with world.unit() as unit:
        assert (await care_counts.of_week(unit, world.group))["outcome:calmer"] == 1


async def test_in_three_days_means_the_morning_of_the_third(world: World) -> None:
    await claimed(world)
    await close(world, "Lost contact", "In 3 days")
    await world.advance(days=2, hours=20)
    assert not card(world).startswith("Time to look again")
    await world.advance(hours=2)
    assert card(world).startswith("Time to look again")


async def test_a_follow_up_nobody_answers_is_open_to_everybody_a_day_later(world: World) -> None:
    await said_good_night(world)
    await world.advance_to("10:01")
    await world.advance(hours=19)
    assert "are you still with case 1?" in world.last(world.moderators)["text"]
    await world.advance(hours=6)
    found = await case(world)
    assert (found.state, found.outcome, found.follow_up_at) == (State.OPEN, None, None)
    assert card(world).startswith("Case 1 is open to everybody again.")


async def test_a_new_crisis_opens_the_case_again_with_sound(world: World) -> None:
    await said_good_night(world)
    await world.say(world.mara, world.group, CRISIS)
    assert (await case(world)).state is State.OPEN
    assert "Nobody has taken this yet." in card(world)
    await world.advance_to("10:01")
    assert not card(world).startswith("Time to look again"), "the older plan is void"
    async with world.unit() as unit:
        assert await cases.get(unit, 2) is None


async def test_a_member_who_asks_for_a_person_opens_it_again_too(world: World) -> None:
    await said_good_night(world)
    await world.press(world.mara, world.group, "get a moderator")
    assert (await case(world)).state is State.OPEN
    assert "Asks for a person" in card(world)


# -- the member -------------------------------------------------------------------------------------


def hellos(world: World) -> list[str]:
    return [text for text in world.texts(world.mara) if "How is today?" in text]


async def test_who_said_yes_is_written_to_after_a_day_and_a_week_and_no_more(world: World) -> None:
    await said_good_night(world)
    asked = world.last(world.mara)["text"]
    assert "would it be okay if I wrote to you tomorrow" in asked
    assert "I’m a program." in asked
    await world.press(world.mara, world.mara, "Yes")
    await world.restart()
    await world.advance(hours=23)
    assert hellos(world) == []
    await world.advance(hours=2)
    assert len(hellos(world)) == 1
    assert "No need to answer." in hellos(world)[0]
    await world.advance(days=5)
    assert len(hellos(world)) == 1
    await world.advance(days=2)
    assert len(hellos(world)) == 2
    assert "I won’t ask again" in hellos(world)[1]
    await world.advance(days=20)
    assert len(hellos(world)) == 2


async def test_one_tap_ends_it(world: World) -> None:
    await said_good_night(world)
    await world.press(world.mara, world.mara, "Yes")
    await world.advance(hours=25)
    await world.press(world.mara, world.mara, "Please don’t ask again")
    assert "I won’t ask again." in world.last(world.mara)["text"]
    said = len(world.texts(world.mara))
    await world.advance(days=10)
    assert len(world.texts(world.mara)) == said


async def test_who_said_no_or_nothing_is_left_in_peace(world: World) -> None:
    await said_good_night(world)
    await world.press(world.mara, world.mara, "No thanks")
    assert "they said no, thanks" in card(world)
    assert (await case(world)).wants_follow_up is False
    await world.advance(days=10)
    assert hellos(world) == []


async def test_an_answer_counts_once_and_is_the_members_own(world: World) -> None:
    await said_good_night(world)
    question = world.last(world.mara)
    await world.press(world.mara, world.mara, "No thanks")
    forged = {"callback_query": {
        "id": "9", "from": {"id": world.mara, "is_bot": False, "first_name": "Mara"}, "message": question,
        "chat_instance": "1", "data": "cases:yes:1"}}  # fmt: skip
    await world.waymark.receiver.take([{"update_id": 900_000_001, **forged}])
    await world.settle()
    assert (await case(world)).wants_follow_up is False


async def test_an_answer_once_given_is_not_asked_for_again(world: World) -> None:
    await said_good_night(world)
    await world.press(world.mara, world.mara, "No thanks")
    await world.press(world.jonas, world.moderators, "Hand over")
    await world.press(world.jonas, world.moderators, "Back")
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    said = sum("would it be okay" in text for text in world.texts(world.mara))
    await close(world, "Calmer, alone", "Tomorrow")
    assert sum("would it be okay" in text for text in world.texts(world.mara)) == said


async def test_who_can_not_be_written_to_or_wants_no_automatic_word_is_not_asked(world: World) -> None:
    await claimed(world)
    await close(world, "Calmer, alone", "Tomorrow")
    assert "I couldn’t ask them" in card(world)
    assert world.texts(world.mara) == []


async def test_an_opt_out_holds_for_check_ins(world: World) -> None:
    await world.start(world.mara)
    async with world.unit() as unit:
        await people.change(unit, world.mara, automatic_replies=False)
    await claimed(world)
    said = len(world.texts(world.mara))
    await close(world, "Calmer, alone", "Tomorrow")
    assert len(world.texts(world.mara)) == said


async def test_erasing_ones_data_ends_what_was_planned(world: World) -> None:
    await said_good_night(world)
    await world.press(world.mara, world.mara, "Yes")
    await world.say(world.mara, world.mara, "/mydata")
    await world.press(world.mara, world.mara, "Delete everything")
    await world.say(world.mara, world.mara, "delete")
    await world.advance(days=8)
    assert hellos(world) == []
    assert "Asked for their data to be erased" in card(world)


# -- whoever carried it -----------------------------------------------------------------------------


async def closed_crisis(world: World) -> None:
    await claimed(world)
    await close(world, "With a professional")


async def test_after_a_crisis_whoever_had_it_hears_a_word_in_private(world: World) -> None:
    await world.start(world.jonas)
    said = len(world.from_bot(world.moderators))
    await closed_crisis(world)
    word = world.last(world.jonas)
    assert "That was a lot, Jonas." in word["text"]
    assert world.labels(world.jonas) == ["Talk it through with somebody", "Off duty for 48 h", "I’m fine", "Help now"]
    assert len(world.from_bot(world.moderators)) == said + 1, "the card alone"
    await world.press(world.jonas, world.jonas, "Off duty")
    async with world.unit() as unit:
        (row,) = await unit.rows(select(duty))
    assert (row["chat_id"], row["user_id"], row["state"]) == (world.moderators, world.jonas, "rest")
    assert (row["until"] - world.clock.now()).total_seconds() == 48 * 3600


async def test_who_cannot_be_written_to_hears_it_in_the_chat_without_detail(world: World) -> None:
    await closed_crisis(world)
    word = world.last(world.moderators)
    assert word["text"].startswith("That was a lot, Jonas.")
    assert "ase 1" not in word["text"]
    refused = await world.press(world.nora, world.moderators, "I’m fine")
    assert refused is not None
    assert "for somebody else" in refused["text"]


async def test_wanting_to_talk_is_passed_on_without_what_about(world: World) -> None:
    await world.start(world.jonas)
    await closed_crisis(world)
    await world.press(world.jonas, world.jonas, "Talk it through")
    asked = world.last(world.moderators)["text"]
    assert asked.startswith("Jonas would like to talk something through")
    assert "ase 1" not in asked
    assert "I can’t promise" in world.last(world.jonas)["text"]


async def test_a_quiet_case_or_a_false_alarm_brings_no_debrief(world: World) -> None:
    await world.start(world.jonas)
    await known(world)
    await world.say(world.mara, world.group, DISTRESS)
    said = len(world.texts(world.jonas))
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await close(world, "With a professional")
    await world.say(world.ali, world.group, CRISIS)
    await world.press(world.jonas, world.moderators, "False alarm")
    await world.press(world.jonas, world.moderators, "A quote")
    assert len(world.texts(world.jonas)) == said


# -- the whole evening ------------------------------------------------------------------------------


async def test_an_alert_from_its_call_to_the_end(world: World) -> None:
    """Nobody at first, then Jonas, a primer, a note, good night, a look in the morning, and peace."""
    for who in (world.mara, world.jonas, world.nora):
        await world.start(who)
    await world.advance_to("23:41")
    await known(world)
    await world.say(world.mara, world.group, "i can't do this any more. i want to kill myself")
    alert = world.last(world.moderators)
    assert covered(alert) == ["i can't do this any more. i want to kill myself"]
    assert "First time." in alert["text"]
    await world.advance(minutes=5, seconds=2)
    assert "waiting for five minutes" in world.last(world.moderators)["text"]
    await world.advance(minutes=5)
    assert "nobody has confirmed" in world.last(world.mara)["text"]
    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert "a person, not only me" in world.last(world.mara)["text"]
    await world.press(world.jonas, world.moderators, "Primer")
    assert "None of us is trained to hold this alone." in card(world)
    await world.press(world.jonas, world.moderators, "Back")
    for words in ("talking", "sister comes over; no means nearby"):
        await world.advance(minutes=7)
        await world.say(world.jonas, world.moderators, words, message_of_card(world)["message_id"])
    await world.advance(minutes=7)
    await close(world, "With someone close", "Tomorrow")
    async with world.unit() as unit:
        assert await cases.open_case_of(unit, world.mara) == 1
    await world.press(world.mara, world.mara, "Yes")
    await world.advance_to("10:01")
    assert card(world).startswith("Time to look again: case 1.")
    await world.press(world.jonas, world.moderators, "I’ll write")
    await world.press(world.jonas, world.moderators, "Resolved")
    async with world.unit() as unit:
        assert not await cases.any_open(unit, world.group)
    assert "Case 1 is closed. That was a lot, Jonas." in world.last(world.jonas)["text"]
    steps = [event for event, _ in await events(world) if event in ("claim", "follow_up", "resolve")]
    assert steps == ["claim", "follow_up", "resolve"]
    assert await world.parked() == 0

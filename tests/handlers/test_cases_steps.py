"""A case in the moderators' chat: taken once, closed, opened again, and pressed by nobody it is about."""

from __future__ import annotations

import asyncio
from zoneinfo import ZoneInfo

import pytest

from case_scenes import CRISIS, DISTRESS, card, case, claimed, close, crisis, events, labels
from domain.care import QUIET_AFTER_FALSE_ALARM
from domain.cases import Outcome, State, Step
from domain.distress import Assessment, Tier
from harness import World, buttons
from storage import automatic_replies, care_counts, cases, chats


async def test_the_first_of_two_claims_wins_and_the_second_is_told_who_has_it(world: World) -> None:
    await crisis(world)
    message = world.last(world.moderators)
    data = buttons(message)[0]["callback_data"]
    first = world.tg.press(world.jonas, world.moderators, message["message_id"], data)
    second = world.tg.press(world.nora, world.moderators, message["message_id"], data)
    await world.settle()
    answers = [world.tg.callback_answer(first), world.tg.callback_answer(second)]
    assert [answer and answer["text"] for answer in answers] == [
        "It’s yours. Thank you.",
        "Jonas has this one already.",
    ]
    assert "Taken by Jonas, 13:02." in card(world)


async def test_claims_in_separate_units_at_the_same_moment_have_one_winner(world: World) -> None:
    await crisis(world)

    async def claim(user_id: int) -> bool:
        async with world.unit() as unit:
            return await cases.take_step(unit, 1, Step.CLAIM, user_id)

    assert sorted(await asyncio.gather(claim(world.jonas), claim(world.nora))) == [False, True]


async def test_the_card_says_what_is_known_and_offers_little_at_a_time(world: World) -> None:
    await world.start(world.mara)
    await crisis(world)
    shown = card(world)
    for words in ("Case 1 · Mara · Evening Circle", "May be in danger.", "First time.", "Private chat with me: open."):
        assert words in shown
    assert labels(world) == ["I’ll take it", "False alarm", "I can’t take this one", "Primer", "Note"]
    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert labels(world) == [
        "Write through me", "Primer", "Note", "Backup", "Hand over", "I can’t take this one", "Close",
    ]  # fmt: skip


async def test_the_primer_opens_on_the_card_and_goes_back(world: World) -> None:
    await claimed(world)
    await world.press(world.jonas, world.moderators, "Primer")
    assert "Listen first." in card(world)
    assert labels(world) == ["Back"]
    await world.press(world.jonas, world.moderators, "Back")
    assert "Listen first." not in card(world)
    assert "Backup" in labels(world)


async def test_whoever_reads_the_primer_does_not_take_the_way_to_the_case_from_the_others(world: World) -> None:
    await crisis(world)
    await world.press(world.jonas, world.moderators, "Primer")
    assert labels(world) == ["I’ll take it", "Back"]
    await world.press(world.nora, world.moderators, "I’ll take it")
    assert (await case(world)).claimed_by == world.nora


async def test_further_messages_join_the_case_and_the_card_counts_them(world: World) -> None:
    await crisis(world)
    await world.say(world.mara, world.group, DISTRESS)
    assert "2 messages so far." in card(world)
    assert "First time." not in card(world)
    assert (await case(world)).signals == 2
    async with world.unit() as unit:
        assert await cases.get(unit, 2) is None


async def test_the_card_says_when_the_newest_message_came_to_which_its_link_leads(world: World) -> None:
    await crisis(world)
    began = world.clock.now().astimezone(ZoneInfo("Europe/Copenhagen")).strftime("%H:%M")
    assert f"{began} · open the message" in card(world)
    await world.advance(minutes=50)
    await world.say(world.mara, world.group, CRISIS)
    later = world.clock.now().astimezone(ZoneInfo("Europe/Copenhagen")).strftime("%H:%M")
    assert f"{began}, the newest {later} · open the message" in card(world)


async def test_a_false_alarm_says_what_it_was_and_quietens_replies_until_it_is_opened_again(world: World) -> None:
    await crisis(world)
    await world.press(world.jonas, world.moderators, "False alarm")
    assert labels(world) == [
        "I’ll take it", "A quote or a song", "A figure of speech", "Not about themselves", "Something else", "Back",
    ]  # fmt: skip
    assert (await case(world)).state is State.OPEN
    await world.press(world.jonas, world.moderators, "A quote")
    found = await case(world)
    assert (found.state, found.outcome) == (State.RESOLVED, Outcome.FALSE_ALARM)
    assert "False alarm, says Jonas" in card(world)
    assert labels(world) == ["Reopen"]
    async with world.unit() as unit:
        past = await automatic_replies.past(unit, world.group, world.mara)
        assert past.quiet_until == world.clock.now() + QUIET_AFTER_FALSE_ALARM
        counts = await care_counts.of_week(unit, world.group)
    assert (counts["opened:crisis"], counts["outcome:false_alarm"], counts["misread:quote"]) == (1, 1, 1)
    assert [name for name in counts if name.startswith("false:")]
    await world.press(world.jonas, world.moderators, "Reopen")
    assert "Nobody has taken this yet." in card(world)
    async with world.unit() as unit:
        assert (await automatic_replies.past(unit, world.group, world.mara)).quiet_until is None


async def test_a_case_is_closed_with_how_it_ended_and_opened_again(world: World) -> None:
    await claimed(world)
    await world.press(world.jonas, world.moderators, "Close")
    assert labels(world) == [
        "With a professional", "With someone close", "Calmer, alone", "Lost contact", "In another way", "False alarm",
        "Back",
    ]  # fmt: skip
    await world.press(world.jonas, world.moderators, "With a professional")
    assert "Resolved by Jonas" in card(world)
    assert "It ended with a professional." in card(world)
    await world.press(world.nora, world.moderators, "Reopen")
    assert "Nobody has taken this yet." in card(world)
    assert [each for each in await events(world) if each[0] in set(Step)] == [
        ("claim", world.jonas),
        ("resolve", world.jonas),
        ("reopen", world.nora),
    ]


async def test_a_case_nobody_has_is_not_closed_as_if_somebody_had_looked_after_it(world: World) -> None:
    await crisis(world)
    await press_forged(world, world.jonas, "cases:resolve:1")
    await press_forged(world, world.jonas, "cases:when:1:calmer:tomorrow")
    await press_forged(world, world.jonas, "cases:end:1:professional")
    assert (await case(world)).state is State.OPEN


async def test_whoever_gives_a_case_back_or_declines_it_gives_no_reason(world: World) -> None:
    await claimed(world)
    await world.press(world.jonas, world.moderators, "I can’t take this one")
    assert "Nobody has taken this yet." in card(world)
    said = len(world.from_bot(world.moderators))
    answer = await world.press(world.nora, world.moderators, "I can’t take this one")
    assert answer is not None
    assert "no reason needed" in answer["text"]
    assert len(world.from_bot(world.moderators)) == said, "a no is nobody else's business"
    await world.press(world.nora, world.moderators, "I’ll take it")
    assert "Taken by Nora" in card(world)


async def test_whoever_has_two_open_cases_is_asked_first_and_may_insist(world: World) -> None:
    await crisis(world)
    for who in (world.mara, world.ali, world.sam):
        async with world.unit() as unit:
            found = Assessment(Tier.CRISIS, frozenset(), ())
            await cases.open_case(unit, who, found, moderators_chat_id=world.moderators, chat_id=world.group)
    async with world.unit() as unit:
        for number in (2, 3):
            assert await cases.take_step(unit, number, Step.CLAIM, world.jonas)
    answer = await world.press(world.jonas, world.moderators, "I’ll take it")
    assert answer is not None
    assert "2 open cases already" in answer["text"]
    assert (await case(world)).state is State.OPEN
    await world.advance(minutes=4)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert (await case(world)).claimed_by == world.jonas


async def test_a_helper_in_distress_is_routed_to_the_others(world: World) -> None:
    await crisis(world)
    await world.start(world.nora)
    await world.say(world.jonas, world.group, f"{CRISIS} tonight, blue lamp")
    shared, private = world.last(world.moderators), world.last(world.nora)
    assert "Case 2 · Jonas" in shared["text"]
    assert buttons(shared) == [], "there is nothing to press for whom it is about"
    assert "blue lamp" not in shared["text"]
    assert "This is about one of you." in shared["text"]
    assert "blue lamp" in private["text"]
    assert "I show no words here" not in private["text"]
    assert "So you get it in private" in private["text"]
    assert buttons(private)[0]["text"] == "I’ll take it"
    await press_forged(world, world.jonas, "cases:claim:2")
    assert (await case(world, 2)).state is State.OPEN
    await world.press(world.nora, world.nora, "I’ll take it")
    assert (await case(world, 2)).claimed_by == world.nora
    card_of_two = next(each for each in reversed(world.from_bot(world.nora)) if "Case 2 · " in each["text"])
    await world.say(world.nora, world.nora, "red door", card_of_two["message_id"])
    await world.say(world.nora, world.nora, "/modnote 2 green door")
    assert "red door" not in "".join(world.texts(world.moderators))
    noted = next(text for text in reversed(world.texts(world.nora)) if "Case 2 · " in text)
    assert "red door" in noted
    assert "green door" in noted
    for chat in (world.moderators, world.nora):
        assert "Taken by Nora" in next(text for text in reversed(world.texts(chat)) if "Case 2 · " in text)


async def test_where_nobody_else_can_be_reached_the_button_refuses_its_own_member(world: World) -> None:
    await crisis(world)
    await world.say(world.jonas, world.group, f"{CRISIS} tonight, blue lamp")
    answer = await world.press(world.jonas, world.moderators, "I’ll take it")
    assert answer is not None
    assert "This one is about you." in answer["text"]
    await world.press(world.nora, world.moderators, "Primer")
    assert not any("blue lamp" in text for text in world.texts(world.moderators)), "they read here, too"
    assert "I show no words here" in world.last(world.moderators)["text"]
    await world.press(world.nora, world.moderators, "Back")
    await world.press(world.nora, world.moderators, "I’ll take it")
    assert "Taken by Nora" in world.last(world.moderators)["text"]


async def test_a_card_works_only_in_the_chat_its_alert_went_to(world: World) -> None:
    await crisis(world)
    answer = await press_forged(world, world.ali, "cases:claim:1", chat=world.group)
    assert "no longer here" in answer
    assert (await case(world)).state is State.OPEN


@pytest.mark.parametrize(
    "data",
    [
        "cases:claim:²", f"cases:claim:{'9' * 40}", "cases:end:1", "cases:end:1:false_alarm", "cases:when:1:calmer",
        "cases:when:1:calmer:never", "cases:dismiss:1", "cases:dismiss:1:because", "cases:give:1:x", "cases:give:1:5",
        "cases:accept:1", "cases:still:1", "cases:talk:1", "cases:yes:1", "cases:stop:", "cases:write:1",
        "cases:with:1",
    ],
)  # fmt: skip
async def test_a_button_of_nonsense_changes_nothing(world: World, data: str) -> None:
    await crisis(world)
    await press_forged(world, world.jonas, data)
    assert await world.parked() == 0
    found = await case(world)
    assert (found.state, found.claimed_by) == (State.OPEN, None)


async def test_a_claim_in_a_crisis_tells_a_reachable_member_that_a_person_has_seen_it(world: World) -> None:
    await world.start(world.mara)
    await claimed(world)
    assert "a person, not only me" in world.last(world.mara)["text"]


async def test_an_open_case_keeps_the_group_gentle_until_it_is_over_and_a_drill_never_does(world: World) -> None:
    async with world.unit() as unit:
        found = Assessment(Tier.CRISIS, frozenset(), ("en.x",))
        drill = await cases.open_case(
            unit, world.nora, found, moderators_chat_id=world.moderators, chat_id=world.group, drill=True
        )
        assert not await cases.any_open(unit, world.group)
        assert await cases.open_case_of(unit, world.nora) is None
        assert await care_counts.of_week(unit, world.group) == {}
        assert drill.drill
    await world.say(world.mara, world.group, DISTRESS)
    async with world.unit() as unit:
        assert await cases.any_open(unit, world.group)
        assert await cases.open_case_of(unit, world.mara) == 2
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await close(world, "With a professional")
    async with world.unit() as unit:
        assert not await cases.any_open(unit, world.group)


async def test_the_time_to_a_claim_and_the_end_are_counted_without_anybody(world: World) -> None:
    await crisis(world)
    await world.advance(minutes=3)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await close(world, "With a professional")
    async with world.unit() as unit:
        counts = await care_counts.of_week(unit, world.group)
    assert (counts["claim:under_5"], counts["outcome:professional"]) == (1, 1)


async def test_cards_speak_the_groups_language(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, language="da")
    await world.say(world.mara, world.group, CRISIS)
    assert "Sag 1" in world.last(world.moderators)["text"]
    assert world.last(world.group)["text"].startswith("Tak, fordi du siger det her.")


async def press_forged(world: World, user: int, data: str, chat: int | None = None) -> str:
    """Press a button of any data under a message of Waymark; what it answers."""
    place = chat or world.moderators
    keyboard = {"inline_keyboard": [[{"text": "odd", "callback_data": data}]]}
    params = {"chat_id": place, "text": "odd", "reply_markup": keyboard}
    sent = world.tg.call("7000000001:SANDBOX-waymark", "sendMessage", params)[1]["result"]
    answer = await world.press(user, place, "odd", message_id=sent["message_id"])
    return str((answer or {}).get("text", ""))

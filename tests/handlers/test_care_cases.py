"""A case in the moderators' chat: taken once, closed, opened again, called out while nobody has it, and forgotten."""

from __future__ import annotations

import asyncio

from sqlalchemy import or_, select

from domain.care import QUIET_AFTER_FALSE_ALARM
from domain.cases import Step
from harness import World, buttons
from storage import automatic_replies, cases, chats
from storage.members_data import columns_naming

CRISIS = "i want to kill myself"
DISTRESS = "i feel so hopeless, nothing will ever get better"


async def crisis(world: World) -> None:
    for user_id in (world.jonas, world.nora):
        await world.say(user_id, world.moderators, "good evening")
    await world.say(world.mara, world.group, CRISIS)


def card(world: World) -> str:
    text: str = world.last(world.moderators)["text"]
    return text


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
    assert "Listen." in card(world)


async def test_claims_in_separate_units_at_the_same_moment_have_one_winner(world: World) -> None:
    await crisis(world)

    async def claim(user_id: int) -> bool:
        async with world.unit() as unit:
            return await cases.take_step(unit, 1, Step.CLAIM, user_id)

    assert sorted(await asyncio.gather(claim(world.jonas), claim(world.nora))) == [False, True]


async def test_nobody_takes_their_own_case(world: World) -> None:
    await crisis(world)
    await world.say(world.jonas, world.group, CRISIS)
    answer = await world.press(world.jonas, world.moderators, "I’ll take it")
    assert answer is not None
    assert "This one is about you." in answer["text"]
    assert "Nobody has taken this yet." in card(world)
    await world.press(world.nora, world.moderators, "I’ll take it")
    assert "Taken by Nora" in card(world)


async def test_a_case_is_resolved_and_opened_again(world: World) -> None:
    await crisis(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert world.labels(world.moderators) == ["Hand it back", "Resolved", "False alarm"]
    await world.press(world.jonas, world.moderators, "Resolved")
    assert "Resolved by Jonas" in card(world)
    assert world.labels(world.moderators) == ["Reopen"]
    await world.press(world.nora, world.moderators, "Reopen")
    assert "Nobody has taken this yet." in card(world)
    async with world.unit() as unit:
        told = [(event, actor) for event, actor, _ in await cases.history(unit, 1)]
    assert told == [("opened", None), ("claim", world.jonas), ("resolve", world.jonas), ("reopen", world.nora)]


async def test_a_case_handed_back_is_open_to_the_others(world: World) -> None:
    await crisis(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await world.press(world.jonas, world.moderators, "Hand it back")
    assert "Nobody has taken this yet." in card(world)
    await world.press(world.nora, world.moderators, "I’ll take it")
    assert "Taken by Nora" in card(world)


async def test_a_false_alarm_quietens_replies_for_a_day_and_reopening_ends_that(world: World) -> None:
    await crisis(world)
    await world.press(world.jonas, world.moderators, "False alarm")
    async with world.unit() as unit:
        past = await automatic_replies.past(unit, world.group, world.mara)
        assert past.quiet_until == world.clock.now() + QUIET_AFTER_FALSE_ALARM
    await world.press(world.jonas, world.moderators, "Reopen")
    async with world.unit() as unit:
        assert (await automatic_replies.past(unit, world.group, world.mara)).quiet_until is None


async def test_unclaimed_it_is_called_again_after_five_and_everybody_after_fifteen_minutes(world: World) -> None:
    before = len(world.tg.calls)
    await crisis(world)
    said = len(world.from_bot(world.moderators))
    await world.advance(minutes=4, seconds=50)
    assert len(world.from_bot(world.moderators)) == said
    await world.advance(seconds=20)
    assert card(world).startswith("Nobody has taken this yet. It has been waiting for five minutes.")
    assert sum(bool(buttons(message)) for message in world.from_bot(world.moderators)) == 1
    await world.advance(minutes=10)
    assert "Calling everybody here" in card(world)
    assert "Jonas" in card(world).splitlines()[0]
    assert "Nora" in card(world).splitlines()[0]
    said = len(world.from_bot(world.moderators))
    await world.advance(hours=5)
    assert len(world.from_bot(world.moderators)) == said
    sounds = [call.params for call in list(world.tg.calls)[before:] if call.method == "sendMessage"]
    assert not any(params.get("disable_notification") for params in sounds if params["chat_id"] == world.moderators)


async def test_a_taken_case_is_not_called_again(world: World) -> None:
    await crisis(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    said = len(world.from_bot(world.moderators))
    await world.advance(minutes=20)
    assert len(world.from_bot(world.moderators)) == said


async def test_a_restart_keeps_the_calls(world: World) -> None:
    await crisis(world)
    said = len(world.from_bot(world.moderators))
    await world.restart()
    await world.advance(minutes=6)
    assert len(world.from_bot(world.moderators)) == said + 1


async def test_quiet_cases_are_never_called_with_sound(world: World) -> None:
    await world.say(world.mara, world.group, DISTRESS)
    said = len(world.from_bot(world.moderators))
    await world.advance(minutes=20)
    assert len(world.from_bot(world.moderators)) == said


async def test_a_card_works_only_in_the_chat_its_alert_went_to(world: World) -> None:
    await crisis(world)
    copied = world.tg.call(
        "7000000001:SANDBOX-waymark",
        "sendMessage",
        {
            "chat_id": world.group,
            "text": "copied",
            "reply_markup": {"inline_keyboard": [[{"text": "Take", "callback_data": "cases:claim:1"}]]},
        },
    )[1]["result"]
    answer = await world.press(world.ali, world.group, "Take", message_id=copied["message_id"])
    assert answer is not None
    assert "no longer here" in answer["text"]
    async with world.unit() as unit:
        found = await cases.get(unit, 1)
    assert found is not None
    assert found.state == "open"


async def test_a_button_of_nonsense_changes_nothing(world: World) -> None:
    await crisis(world)
    sent = world.tg.call(
        "7000000001:SANDBOX-waymark",
        "sendMessage",
        {
            "chat_id": world.moderators,
            "text": "odd",
            "reply_markup": {
                "inline_keyboard": [
                    [{"text": "odd one", "callback_data": "cases:claim:²"}],
                    [{"text": "huge one", "callback_data": f"cases:claim:{'9' * 40}"}],
                ]
            },
        },
    )[1]["result"]
    for label in ("odd one", "huge one"):
        await world.press(world.jonas, world.moderators, label, message_id=sent["message_id"])
    assert await world.parked() == 0


async def test_a_claim_in_a_crisis_tells_a_reachable_member_that_a_person_has_seen_it(world: World) -> None:
    await world.start(world.mara)
    await crisis(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert "a person, not only me" in world.last(world.mara)["text"]


async def test_the_message_is_forgotten_after_a_week_and_the_case_after_a_month(world: World) -> None:
    await crisis(world)
    await world.advance(days=7, minutes=1)
    async with world.unit() as unit:
        case = await cases.get(unit, 1)
        assert case is not None
        assert case.message_id is None
    await world.advance(days=24)
    async with world.unit() as unit:
        assert await cases.get(unit, 1) is None
        assert await cases.history(unit, 1) == []


async def test_erasing_a_member_leaves_the_case_without_them_and_no_id_anywhere(world: World) -> None:
    await crisis(world)
    await world.press(world.mara, world.group, "get a moderator")
    owned = [
        owned
        for feature in world.program.registry.features
        if feature.name in ("care", "cases")
        for owned in feature.tables
    ]
    assert {each.table for each in owned} == {"distress_case", "case_event", "automatic_reply"}
    async with world.unit() as unit:
        for each in owned:
            await each.erase(unit, world.mara)
        for table, column in columns_naming("user"):
            if table.name in {each.table for each in owned}:
                rows = await unit.rows(select(table).where(or_(column == world.mara)))
                assert rows == [], table.name
        case = await cases.get(unit, 1)
        assert case is not None
        assert (case.user_id, case.message_id) == (None, None)
        assert case.is_open
    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert "Case 1 · Somebody" in card(world)


async def test_an_erased_moderator_is_no_longer_named(world: World) -> None:
    await crisis(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    async with world.unit() as unit:
        await cases.erase_from_cases(unit, world.jonas)
        await cases.erase_from_events(unit, world.jonas)
        case = await cases.get(unit, 1)
        assert case is not None
        assert case.claimed_by is None
        assert world.jonas not in [actor for _, actor, _ in await cases.history(unit, 1)]


async def test_an_open_crisis_is_seen_by_the_others_and_ends_with_the_case(world: World) -> None:
    await crisis(world)
    async with world.unit() as unit:
        assert await cases.any_open(unit, world.group)
        assert await cases.open_case_of(unit, world.mara) == 1
    await world.press(world.jonas, world.moderators, "Resolved")
    async with world.unit() as unit:
        assert not await cases.any_open(unit, world.group)
        assert await cases.open_case_of(unit, world.mara) is None


async def test_cards_speak_the_groups_language(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, language="da")
    await world.say(world.mara, world.group, CRISIS)
    assert "Sag 1" in card(world)
    assert world.last(world.group)["text"].startswith("Tak, fordi du siger det her.")

"""Nobody carries a case alone: a second person beside, handing over with a yes, and what others learn of it."""

from __future__ import annotations

from case_scenes import card, case, claimed, events, labels
from harness import World, buttons


async def test_backup_asks_once_and_several_may_join(world: World) -> None:
    await claimed(world)
    await world.press(world.jonas, world.moderators, "Backup")
    assert "Jonas would like a second person for case 1." in world.last(world.moderators)["text"]
    assert "A second person would be welcome." in card(world)
    answer = await world.press(world.jonas, world.moderators, "I’m with you")
    assert answer is not None
    assert "You have this one already." in answer["text"]
    for who in (world.nora, world.nora):
        await world.press(who, world.moderators, "I’m with you")
    assert "With them: Nora." in card(world)
    assert (await case(world)).claimed_by == world.jonas


async def test_the_member_is_no_backup_for_themselves(world: World) -> None:
    await claimed(world)
    await world.press(world.jonas, world.moderators, "Backup")
    world.tg.add_member(world.moderators, world.mara)
    answer = await world.press(world.mara, world.moderators, "I’m with you")
    assert answer is not None
    assert "about you" in answer["text"]


async def test_handing_over_needs_a_yes(world: World) -> None:
    await world.start(world.mara)
    await claimed(world)
    await world.press(world.jonas, world.moderators, "Hand over")
    assert labels(world) == ["Nora", "Back"]
    await world.press(world.jonas, world.moderators, "Nora")
    asked = world.last(world.moderators)
    assert "Nora, could you take case 1 over from Jonas?" in asked["text"]
    assert (await case(world)).claimed_by == world.jonas
    refused = await world.press(world.jonas, world.moderators, "I’ll take over")
    assert refused is not None
    assert "for somebody else" in refused["text"]
    await world.press(world.nora, world.moderators, "I’ll take over")
    assert (await case(world)).claimed_by == world.nora
    assert "Taken by Nora" in card(world)
    assert "Somebody else from the team" in world.last(world.mara)["text"]
    assert ("handed", world.jonas) in await events(world)


async def test_a_no_to_a_handover_leaves_everything_and_names_nobody(world: World) -> None:
    await claimed(world)
    await world.press(world.jonas, world.moderators, "Hand over")
    await world.press(world.jonas, world.moderators, "Nora")
    await world.press(world.nora, world.moderators, "I can’t now")
    answered = [text for text in world.texts(world.moderators) if "stays where it is" in text]
    assert answered == ["Case 1 stays where it is."]
    assert (await case(world)).claimed_by == world.jonas


async def test_a_handover_that_was_overtaken_changes_nothing(world: World) -> None:
    await claimed(world)
    await world.press(world.jonas, world.moderators, "Hand over")
    await world.press(world.jonas, world.moderators, "Nora")
    asked = world.last(world.moderators)
    await world.press(world.jonas, world.moderators, "I can’t take this one")
    query = world.tg.press(world.nora, world.moderators, asked["message_id"], buttons(asked)[0]["callback_data"])
    await world.settle()
    answer = world.tg.callback_answer(query)
    assert answer is not None
    assert "moved on" in answer["text"]
    assert (await case(world)).claimed_by is None


async def test_only_whoever_has_the_case_hands_it_over(world: World) -> None:
    await claimed(world)
    answer = await world.press(world.nora, world.moderators, "Hand over")
    assert answer is not None
    assert "Jonas has this one already." in answer["text"]

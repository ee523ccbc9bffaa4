"""What happens around a case: its member leaves, its card is deleted, its chat moves; it keeps working."""

from __future__ import annotations

from case_scenes import CRISIS, card, case, claimed, crisis, events, labels, message_of_card
from domain.cases import State
from handlers.features import features
from harness import ADMIN_RIGHTS, World, buttons
from storage import chats
from storage.members_data import rekey_chat
from storage.tables import schedule as schedule_table


async def test_leaving_the_group_keeps_the_case_and_the_card_says_so(world: World) -> None:
    await claimed(world)
    world.tg.leave(world.mara, world.group)
    await world.settle()
    found = await case(world)
    assert (found.state, found.left_group) == (State.CLAIMED, True)
    assert "Has left the group." in card(world)
    world.tg.add_member(world.group, world.mara)
    await world.settle()
    assert "Has left the group." not in card(world)
    assert [name for name, _ in await events(world) if name in ("left", "came_back")] == ["left", "came_back"]


async def test_leaving_another_group_says_nothing(world: World) -> None:
    await claimed(world)
    other: int = world.tg.add_group("Morning Circle", world.nora)["id"]
    world.tg.add_bot_to_group(other, world.bot_id, by=world.nora, rights=ADMIN_RIGHTS)
    world.tg.add_member(other, world.mara)
    world.tg.leave(world.mara, other)
    await world.settle()
    assert not (await case(world)).left_group


async def test_a_card_deleted_by_hand_comes_again_with_the_next_change(world: World) -> None:
    await claimed(world)
    deleted = message_of_card(world)["message_id"]
    world.tg.delete(world.nora, world.moderators, deleted)
    await world.say(world.jonas, world.moderators, "/modnote 1 we talk")
    assert message_of_card(world)["message_id"] != deleted
    assert "Note by Jonas" in card(world)
    assert "Close" in labels(world)
    await world.press(world.jonas, world.moderators, "Close")
    await world.press(world.jonas, world.moderators, "With a professional")
    assert (await case(world)).state is State.RESOLVED


async def test_the_calls_go_on_where_the_card_was_deleted(world: World) -> None:
    await crisis(world)
    world.tg.delete(world.nora, world.moderators, message_of_card(world)["message_id"])
    await world.advance(minutes=6)
    await world.press(world.nora, world.moderators, "I’ll take it")
    assert (await case(world)).claimed_by == world.nora


async def test_a_moderators_chat_that_became_a_supergroup_has_its_cards_again(world: World) -> None:
    old: int = world.tg.add_group("Team", world.nora, kind="group")["id"]
    world.tg.add_member(old, world.jonas)
    world.tg.add_bot_to_group(old, world.bot_id, by=world.nora, rights=ADMIN_RIGHTS)
    await world.settle()
    async with world.unit() as unit:
        await chats.change(unit, old, role="moderators", set_up=True)
        await chats.change(unit, world.group, moderators_chat_id=old)
    for who in (world.jonas, world.nora):
        await world.say(who, old, "good evening")
    await world.say(world.mara, world.group, CRISIS)
    assert "Case 1 · " in world.last(old)["text"]
    new = world.tg.migrate(old)
    await world.settle()
    assert (await case(world)).moderators_chat_id == new
    assert "Case 1 · " in card(world, new)
    await world.advance(minutes=6)
    await world.press(world.jonas, new, "I’ll take it")
    assert (await case(world)).claimed_by == world.jonas
    assert "Taken by Jonas" in card(world, new)
    assert await world.parked() == 0


async def test_a_case_moves_with_its_moderators_chat_even_if_only_the_sender_noticed(world: World) -> None:
    await crisis(world)
    async with world.unit() as unit:
        await rekey_chat(unit, world.moderators, -1009999999999)
    found = await case(world)
    assert found.moderators_chat_id == -1009999999999


async def test_nothing_planned_about_a_case_names_a_person(world: World) -> None:
    await claimed(world)
    async with world.unit() as unit:
        rows = await unit.rows(schedule_table.select().where(schedule_table.c.feature.startswith("cases.")))
    assert rows
    assert not [row for row in rows if row["user_id"] or str(world.jonas) in str(row["payload"])]


async def test_every_toast_fits_into_what_telegram_shows(world: World) -> None:
    texts = world.program.texts
    for language in texts.languages:
        for key in texts.keys["en"]:
            if key.startswith("case-toast-"):
                said = texts.plain(language, key, name="N" * 30, number="123456", count=2)
                assert len(said) <= 200, (language, key, len(said))


async def test_every_button_of_a_card_is_declared(world: World) -> None:
    declared = {
        (feature.name, button.action) for feature in features(world.program.detector) for button in feature.buttons
    }
    await claimed(world)
    shown = {tuple(button["callback_data"].split(":")[:2]) for button in buttons(message_of_card(world))}
    assert shown <= declared


async def test_one_person_alone_has_the_whole_case_in_private(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=None)
    await world.start(world.nora)
    await world.say(world.mara, world.group, CRISIS)
    assert labels(world, world.nora) == ["I’ll take it", "False alarm", "Primer", "Note", "Help now"]
    await world.press(world.nora, world.nora, "I’ll take it")
    assert labels(world, world.nora) == [
        "Write through me", "Primer", "Note", "I can’t take this one", "Close", "Help now",
    ]  # fmt: skip
    await world.say(world.nora, world.nora, "we talk", message_of_card(world, world.nora)["message_id"])
    assert "Note by Nora" in card(world, world.nora)
    await world.advance(minutes=8)
    await world.press(world.nora, world.nora, "Still with them")
    await world.press(world.nora, world.nora, "Close")
    await world.press(world.nora, world.nora, "With a professional")
    assert (await case(world)).state is State.RESOLVED
    await world.press(world.nora, world.nora, "Talk it through")
    assert "I know nobody else here" in world.last(world.nora)["text"]
    assert await world.parked() == 0

from datetime import timedelta

from domain.sanctions import Kind, Origin, Sanction
from harness import World
from storage import sanctions


async def record(world: World) -> list[Sanction]:
    async with world.unit() as unit:
        return await sanctions.of_member(unit, world.group, world.mara)


async def test_a_mute_set_in_telegram_is_on_record_with_an_undo(world: World) -> None:
    await world.start(world.mara)
    notes = len(world.from_bot(world.mara))
    world.tg.restrict(world.jonas, world.group, world.mara, until=world.clock.now() + timedelta(hours=5))
    await world.settle()
    [sanction] = await record(world)
    assert (sanction.kind, sanction.origin, sanction.reason) == (Kind.MUTE, Origin.HAND, "")
    assert sanction.issued_by == world.jonas
    assert sanction.until == world.clock.now() + timedelta(hours=5)
    assert "Done by hand in Telegram by Jonas" in world.last(world.moderators)["text"]
    assert len(world.from_bot(world.mara)) == notes, "no reason is known, so none is given"
    await world.press(world.nora, world.moderators, "Undo")
    assert world.tg.member(world.group, world.mara)["status"] == "member"


async def test_a_ban_set_and_lifted_in_telegram(world: World) -> None:
    key = world.program.fingerprint_key
    world.tg.ban(world.jonas, world.group, world.mara)
    await world.settle()
    [sanction] = await record(world)
    assert (sanction.kind, sanction.active) == (Kind.BAN, True)
    async with world.unit() as unit:
        assert await sanctions.is_marked_banned(unit, key, world.group, world.mara)
    world.tg.unban(world.nora, world.group, world.mara)
    await world.settle()
    [sanction] = await record(world)
    assert sanction.state == "undone"
    async with world.unit() as unit:
        assert not await sanctions.is_marked_banned(unit, key, world.group, world.mara)


async def test_lifting_waymarks_mute_in_telegram_takes_it_back(world: World) -> None:
    await world.say(world.jonas, world.group, f"/mute {world.mara} 2h")
    world.tg.restrict(world.nora, world.group, world.mara, permissions={"can_send_messages": True})
    await world.settle()
    [sanction] = await record(world)
    assert sanction.state == "undone"


async def test_a_shorter_mute_by_hand_takes_the_place_of_the_longer_one(world: World) -> None:
    await world.say(world.jonas, world.group, f"/mute {world.mara} 2d")
    world.tg.restrict(world.nora, world.group, world.mara, until=world.clock.now() + timedelta(hours=1))
    await world.settle()
    assert [each.state for each in await record(world)] == ["active", "undone"]
    await world.advance(hours=1)
    assert world.tg.member(world.group, world.mara)["status"] == "member"


async def test_what_waymark_does_itself_is_not_recorded_twice(world: World) -> None:
    await world.say(world.jonas, world.group, f"/mute {world.mara} 2h")
    await world.say(world.jonas, world.group, f"/ban {world.mara}")
    assert [each.origin for each in await record(world)] == [Origin.COMMAND, Origin.COMMAND]


async def test_leaving_is_no_sanction_and_neither_is_a_ban_on_pictures(world: World) -> None:
    world.tg.restrict(world.jonas, world.group, world.mara, permissions={"can_send_messages": True})
    world.tg.leave(world.mara, world.group)
    await world.settle()
    assert await record(world) == []


async def test_a_mute_waits_while_its_member_is_banned_by_hand(world: World) -> None:
    await world.say(world.jonas, world.group, f"/mute {world.mara} 2d")
    world.tg.ban(world.nora, world.group, world.mara)
    world.tg.unban(world.nora, world.group, world.mara)
    world.tg.add_member(world.group, world.mara, by=world.nora)
    await world.settle()
    assert world.tg.member(world.group, world.mara)["status"] == "restricted"


async def test_what_happens_in_the_moderators_chat_is_no_sanction(world: World) -> None:
    world.tg.add_member(world.moderators, world.mara, by=world.nora)
    world.tg.ban(world.nora, world.moderators, world.mara)
    await world.settle()
    async with world.unit() as unit:
        assert await sanctions.of_person(unit, world.mara) == []

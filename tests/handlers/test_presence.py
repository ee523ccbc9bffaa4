from handlers.presence import FEATURE, is_new, status_of
from harness import World
from storage import people, presence


async def person(world: World, user: int) -> people.Person | None:
    async with world.unit() as unit:
        unit.caches.clear()
        return await people.get(unit, user)


async def membership(world: World, user: int) -> str | None:
    async with world.unit() as unit:
        unit.caches.clear()
        return await people.get_membership(unit, world.group, user)


def concerned(world: World, raw: dict[str, object]) -> bool:
    caches = world.waymark.database.caches
    return any(listener.concerns(raw, caches) for listener in FEATURE.listeners)


async def test_who_speaks_is_met_under_their_name(world: World) -> None:
    await world.say(world.mara, world.group, "hello")
    found = await person(world, world.mara)
    assert found is not None
    assert (found.name, found.username, found.language, found.reachable) == ("Mara", "mara", "en", False)
    assert await membership(world, world.mara) == "member"


async def test_the_next_ordinary_message_of_a_known_person_concerns_nobody(world: World) -> None:
    message = await world.say(world.mara, world.group, "hello")
    assert not concerned(world, {"update_id": 1, "message": message})
    renamed = {**message, "from": {**message["from"], "first_name": "Marianne"}}
    assert concerned(world, {"update_id": 2, "message": renamed})


async def test_a_known_person_is_new_in_a_group_where_they_were_not_seen_yet(world: World) -> None:
    message = await world.say(world.mara, world.group, "hello")
    elsewhere = {**message, "chat": {**message["chat"], "id": -100555}}
    assert is_new({"update_id": 1, "message": elsewhere}, world.waymark.database.caches)


async def test_after_a_restart_one_message_is_looked_at_and_the_next_is_not(world: World) -> None:
    message = await world.say(world.mara, world.group, "hello")
    await world.restart()
    assert concerned(world, {"update_id": 1, "message": message})
    message = await world.say(world.mara, world.group, "hello again")
    assert not concerned(world, {"update_id": 2, "message": message})


async def test_fake_people_and_bots_are_never_met(world: World) -> None:
    world.tg.promote(world.group, world.ali, by=world.nora, can_restrict_members=True, is_anonymous=True)
    await world.settle()
    message = await world.say(world.ali, world.group, "hello", as_chat=world.group)
    assert not concerned(world, {"update_id": 1, "message": message})
    assert await person(world, message["from"]["id"]) is None
    assert await person(world, world.bot_id) is None


async def test_who_presses_start_can_be_reached_until_they_block(world: World) -> None:
    await world.start(world.mara)
    found = await person(world, world.mara)
    assert found is not None
    assert found.reachable
    world.tg.block(world.mara, world.bot_id)
    await world.settle()
    found = await person(world, world.mara)
    assert found is not None
    assert not found.reachable
    world.tg.unblock(world.mara, world.bot_id)
    await world.settle()
    found = await person(world, world.mara)
    assert found is not None
    assert found.reachable


async def test_any_private_word_shows_that_somebody_can_be_reached(world: World) -> None:
    await world.say(world.mara, world.mara, "hello")
    found = await person(world, world.mara)
    assert found is not None
    assert found.reachable


async def test_coming_and_leaving_are_followed(world: World) -> None:
    world.tg.add_member(world.group, world.sam, by=world.nora)
    await world.settle()
    assert await membership(world, world.sam) == "member"
    assert await person(world, world.sam) is not None
    world.tg.leave(world.sam, world.group)
    await world.settle()
    assert await membership(world, world.sam) == "left"


async def test_the_notice_of_a_ban_does_not_make_it_a_departure(world: World) -> None:
    await world.say(world.mara, world.group, "hello")
    world.tg.ban(world.nora, world.group, world.mara)
    await world.settle()
    assert await membership(world, world.mara) == "kicked"


async def test_somebody_restricted_who_left_is_gone(world: World) -> None:
    world.tg.restrict(world.nora, world.group, world.mara)
    await world.settle()
    assert await membership(world, world.mara) == "restricted"
    world.tg.leave(world.mara, world.group)
    await world.settle()
    assert await membership(world, world.mara) == "left"
    assert status_of({"status": "restricted", "is_member": False}) == "left"


async def test_a_promotion_is_followed(world: World) -> None:
    world.tg.promote(world.group, world.mara, by=world.nora, can_restrict_members=True)
    await world.settle()
    assert await membership(world, world.mara) == "administrator"


async def test_an_erased_person_is_met_afresh_when_they_speak_again(world: World) -> None:
    await world.say(world.mara, world.group, "hello")
    async with world.unit() as unit:
        assert await presence.erase_memberships(unit, world.mara) == 1
        assert await presence.erase_person(unit, world.mara) == 1
    assert await person(world, world.mara) is None
    await world.say(world.mara, world.group, "hello again")
    assert await person(world, world.mara) is not None
    assert await membership(world, world.mara) == "member"

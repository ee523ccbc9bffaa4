from datetime import timedelta

from domain.distress import Assessment, Tier
from domain.sanctions import Kind, Origin
from harness import World
from storage import cases, chats, sanctions


def status(world: World, user: int) -> str:
    found: str = world.tg.member(world.group, user)["status"]
    return found


async def warn(world: World, times: int = 1, reason: str = "") -> None:
    for _ in range(times):
        answered = await world.say(world.mara, world.group, "hello") if status(world, world.mara) == "member" else None
        target = "" if answered else f"{world.mara} "
        await world.say(
            world.jonas, world.group, f"/warn {target}{reason}", reply_to=answered["message_id"] if answered else None
        )


async def open_case(world: World) -> int:
    async with world.unit() as unit:
        found = Assessment(tier=Tier.DISTRESS, flags=frozenset(), rules=())
        case = await cases.open_case(unit, world.mara, found, moderators_chat_id=world.moderators)
    return case.number


async def test_a_warning_is_between_the_moderators_and_the_member(world: World) -> None:
    await world.start(world.mara)
    public = len(world.from_bot(world.group))
    await warn(world, reason="adverts")
    assert "Warning 1 of 3" in world.last(world.moderators)["text"]
    note = world.last(world.mara)["text"]
    assert "Warning 1 of 3" in note
    assert "fades after 30 days" in note
    assert "adverts" in note
    assert len(world.from_bot(world.group)) == public
    assert status(world, world.mara) == "member"


async def test_the_third_warning_mutes_with_its_own_number_note_and_undo(world: World) -> None:
    await world.start(world.mara)
    await warn(world, 3)
    assert status(world, world.mara) == "restricted"
    card = world.last(world.moderators)["text"]
    assert "#4" in card
    assert "Reason: the number of warnings" in card
    assert "can’t write there for one day" in world.last(world.mara)["text"]
    await world.press(world.jonas, world.moderators, "Undo")
    assert status(world, world.mara) == "member"
    async with world.unit() as unit:
        record = await sanctions.of_member(unit, world.group, world.mara)
    assert [(each.kind, each.state) for each in record] == [
        (Kind.MUTE, "undone"), (Kind.WARN, "active"), (Kind.WARN, "active"), (Kind.WARN, "active"),
    ]  # fmt: skip
    assert record[0].origin is Origin.WARNINGS


async def test_the_warning_after_the_limit_mutes_again(world: World) -> None:
    await warn(world, 3)
    await world.advance(hours=25)
    assert status(world, world.mara) == "member"
    await warn(world)
    assert status(world, world.mara) == "restricted"


async def test_warnings_fade(world: World) -> None:
    await warn(world, 2)
    await world.advance(days=30)
    await warn(world)
    assert "Warning 1 of 3" in world.last(world.moderators)["text"]
    assert status(world, world.mara) == "member"


async def test_a_warning_taken_back_does_not_count(world: World) -> None:
    await warn(world, 2)
    await world.press(world.jonas, world.moderators, "Undo")
    await warn(world)
    assert "Warning 2 of 3" in world.last(world.moderators)["text"]
    assert status(world, world.mara) == "member"


async def test_the_group_chooses_limit_and_length(world: World) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "moderation", warn_limit=2, mute_after_warnings="6h")
    await warn(world, 2)
    assert "6 hours" in world.last(world.moderators)["text"]
    await world.advance(hours=6, minutes=1)
    assert status(world, world.mara) == "member"


async def test_unwarn_takes_back_the_newest_and_resetwarns_all(world: World) -> None:
    await world.start(world.mara)
    await warn(world, 2)
    await world.say(world.jonas, world.group, "/rmwarn @mara")
    assert world.last(world.moderators)["text"].startswith("#2 taken back by Jonas")
    assert "was taken back" in world.last(world.mara)["text"]
    await warn(world)
    await world.say(world.jonas, world.group, "/resetwarns @mara")
    assert world.last(world.moderators)["text"].startswith("#3, #1 taken back by Jonas")
    await world.start(world.jonas)
    await world.say(world.jonas, world.group, "/unwarn @mara")
    assert "no warnings" in world.last(world.jonas)["text"]


async def test_somebody_in_distress_is_not_muted_for_the_number_of_warnings(world: World) -> None:
    await warn(world, 2)
    number = await open_case(world)
    await warn(world)
    assert status(world, world.mara) == "member"
    assert f"open case (#{number})" in world.last(world.moderators)["text"]


async def test_muting_somebody_in_distress_needs_a_second_look(world: World) -> None:
    await open_case(world)
    answered = await world.say(world.mara, world.group, "hello")
    order = await world.say(world.jonas, world.group, "/mute 2h", reply_to=answered["message_id"])
    assert status(world, world.mara) == "member"
    assert "talk to whoever looks after the case" in world.last(world.moderators)["text"]
    left = [each["message_id"] for each in world.tg.transcript(world.group)]
    assert order["message_id"] not in left, "it does not stand below a cry for help while somebody thinks again"
    await world.press(world.jonas, world.moderators, "Mute anyway")
    assert status(world, world.mara) == "restricted"


async def test_a_second_look_is_never_asked_for_where_the_group_could_read_it(world: World) -> None:
    await open_case(world)
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=None)
    answered = await world.say(world.mara, world.group, "hello")
    await world.say(world.jonas, world.group, "/mute 2h", reply_to=answered["message_id"])
    assert status(world, world.mara) == "member"
    public = world.last(world.group)["text"]
    assert "press Start" in public
    assert "Mara" not in public
    assert "case" not in public


async def test_at_the_limit_a_waymark_without_the_right_says_so(world: World) -> None:
    await warn(world, 2)
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_rights=["can_delete_messages"])
    await warn(world)
    assert "missing the right to restrict" in world.last(world.moderators)["text"]
    async with world.unit() as unit:
        record = await sanctions.of_member(unit, world.group, world.mara)
    assert {each.kind for each in record} == {Kind.WARN}


async def test_a_timed_sanction_has_its_end_on_record(world: World) -> None:
    await warn(world, 3)
    async with world.unit() as unit:
        [mute] = [each for each in await sanctions.of_member(unit, world.group, world.mara) if each.kind is Kind.MUTE]
    assert mute.until is not None
    assert mute.until - mute.issued_at == timedelta(hours=24)

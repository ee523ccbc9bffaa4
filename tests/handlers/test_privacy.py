"""What is read and kept, and the switch for automatic replies."""

from __future__ import annotations

from harness import World
from storage import chats, people

CRISIS = "i want to kill myself"


async def replies(world: World, user: int) -> bool:
    async with world.unit() as unit:
        person = await people.get(unit, user)
    assert person is not None
    return person.automatic_replies


async def test_privacy_says_what_by_whom_how_long_and_how_to_stop(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/privacy")

    said = world.last(world.sam)["text"]
    for words in ("What I read", "Who sees it", "What I keep", "30 days", "pseudonymous", "Automatic replies"):
        assert words in said
    assert world.labels(world.sam) == ["Replies: turn off", "See or delete my data", "Menu", "Help now"]


async def test_automatic_replies_are_switched_off_and_on_again(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/privacy")
    await world.press(world.sam, world.sam, "turn off")
    assert not await replies(world, world.sam)
    assert "They are off" in world.last(world.sam)["text"]

    await world.press(world.sam, world.sam, "turn on")
    assert await replies(world, world.sam)
    assert "They are on" in world.last(world.sam)["text"]


async def test_an_old_button_sets_what_it_says_and_does_not_switch_back(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/privacy")
    await world.say(world.sam, world.sam, "/privacy")
    newer, older = list(reversed(world.from_bot(world.sam)))[:2]
    await world.press(world.sam, world.sam, "turn off", newer["message_id"])
    await world.press(world.sam, world.sam, "turn off", older["message_id"])

    assert not await replies(world, world.sam)


async def test_in_a_group_privacy_is_short_and_leads_to_the_private_chat(world: World) -> None:
    await world.say(world.ali, world.group, "/privacy")
    assert len(world.last(world.group)["text"]) <= 300

    await world.press(world.ali, world.group, "Open private chat")
    assert "What I keep" in world.last(world.ali)["text"]


async def test_optout_in_a_group_leaves_no_trace_and_is_answered_in_private(world: World) -> None:
    await world.start(world.ali)
    before = len(world.from_bot(world.group))
    message = await world.say(world.ali, world.group, "/optout")
    assert not await replies(world, world.ali)
    assert message["message_id"] not in [each["message_id"] for each in world.tg.transcript(world.group)]
    assert len(world.from_bot(world.group)) == before
    said = world.last(world.ali)["text"]
    assert "I won’t answer your words in groups by myself" in said
    assert "In Evening Circle the moderators are still told" in said
    await world.press(world.ali, world.ali, "Replies: turn on")
    assert await replies(world, world.ali)


async def test_optout_of_somebody_who_never_started_is_answered_to_them_alone(world: World) -> None:
    await world.say(world.ali, world.group, "/optout")
    assert any("I won’t answer your words" in text for text in world.texts(world.group, world.ali))
    assert not any("I won’t answer your words" in text for text in world.texts(world.group, world.mara))


async def test_optout_where_nothing_can_be_shown_alone_leads_to_the_private_chat(world: World) -> None:
    world.tg.set_server("lacks")
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_rights=[])
    await world.say(world.ali, world.group, "/optout")
    assert not await replies(world, world.ali)
    assert "no more automatic replies for whoever asked" in world.last(world.group)["text"]


async def test_after_optout_the_moderators_are_still_told_unless_the_group_chose_otherwise(world: World) -> None:
    await world.say(world.ali, world.group, "/optout")
    await world.say(world.ali, world.group, CRISIS)
    assert "May be in danger" in world.last(world.moderators)["text"]
    told = len(world.from_bot(world.moderators))
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "care", optout_stops_alerts=True)
    await world.say(world.mara, world.group, "/optout")
    await world.say(world.mara, world.group, CRISIS)
    assert len(world.from_bot(world.moderators)) == told
    await world.say(world.ali, world.group, "i have just taken all my pills")
    assert len(world.from_bot(world.moderators)) > told, "what is happening right now is told whatever was chosen"
    told = len(world.from_bot(world.moderators))
    await world.say(world.mara, world.group, "my sister just took a whole bottle of pills, what do i do")
    assert len(world.from_bot(world.moderators)) > told


async def test_privacy_says_for_each_group_whether_moderators_are_told(world: World) -> None:
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "care", optout_stops_alerts=True)
    await world.say(world.ali, world.group, "good evening")
    await world.start(world.ali)
    await world.say(world.ali, world.ali, "/privacy")
    said = world.last(world.ali)["text"]
    assert "In Evening Circle, with replies off, the moderators are not told" in said
    assert "unless you seem to be in danger right now" in said
    assert "What I take out" in said


async def test_optout_in_private_is_answered_in_one_short_sentence_with_the_way_back(world: World) -> None:
    await world.say(world.ali, world.group, "good evening")
    await world.start(world.ali)
    await world.say(world.ali, world.ali, "/optout")
    assert not await replies(world, world.ali)
    said = world.last(world.ali)["text"]
    assert said.startswith("Done.")
    assert "In Evening Circle the moderators are still told" in said
    assert "What I read" not in said
    await world.press(world.ali, world.ali, "Replies: turn on")
    assert await replies(world, world.ali)


async def test_privacy_and_the_notice_say_that_the_words_reach_the_moderators_and_how_long_they_stay(
    world: World,
) -> None:
    await world.start(world.ali)
    await world.say(world.ali, world.ali, "/privacy")
    said = world.last(world.ali)["text"]
    assert "the message behind a cover" in said
    assert "kept with the words of the message, sealed" in said
    for language in ("en", "da", "de"):
        for key in ("setup-notice-team", "setup-notice-one", "joining-privacy"):
            assert "30" in world.program.texts.plain(language, key), (language, key)

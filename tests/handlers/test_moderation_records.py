import pytest

from harness import World
from storage import chats, people


async def test_warns_and_info_are_for_the_moderators_eyes(world: World) -> None:
    await world.say(world.mara, world.group, "hello")
    await world.say(world.jonas, world.group, "/warn @mara adverts")
    await world.say(world.jonas, world.group, "/mute @mara 2h more adverts")
    public = len(world.from_bot(world.group))
    await world.say(world.jonas, world.group, "/warns @mara")
    text = world.last(world.moderators)["text"]
    assert text.startswith("Mara: one warning of 3")
    assert "adverts" in text
    await world.say(world.jonas, world.group, "/info @mara")
    text = world.last(world.moderators)["text"]
    assert str(world.mara) in text
    assert "@mara" in text
    assert "member with limits" in text
    assert "On record: 2 entries" in text
    assert len(world.from_bot(world.group)) == public
    assert not any("/info" in each for each in world.texts(world.group)), "the question is gone too"


async def test_a_record_is_never_shown_in_the_group(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, moderators_chat_id=None)
    await world.say(world.mara, world.group, "hello")
    for command in ("/warns @mara", "/info @mara", "/staff"):
        await world.say(world.jonas, world.group, command)
        assert "press Start" in world.last(world.group)["text"]


async def test_one_sees_ones_own_record_in_private(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.mara, "/mywarnings")
    assert "Nothing is on record" in world.last(world.mara)["text"]
    await world.say(world.jonas, world.group, f"/warn {world.mara} adverts")
    await world.press(world.jonas, world.moderators, "Undo")
    await world.say(world.jonas, world.group, f"/warn {world.mara} shouting")
    await world.say(world.mara, world.mara, "/mywarnings")
    text = world.last(world.mara)["text"]
    assert "Evening Circle" in text
    assert "adverts" in text
    assert "shouting" in text
    assert "Jonas" not in text
    assert world.labels(world.mara)[-1] == "Help now"


async def test_mywarnings_is_quiet_in_a_group(world: World) -> None:
    public = len(world.from_bot(world.group))
    await world.say(world.mara, world.group, "/mywarnings")
    assert len(world.from_bot(world.group)) == public


async def test_id_tells_the_ids_at_hand(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.mara, "/id")
    assert str(world.mara) in world.last(world.mara)["text"]
    answered = await world.say(world.ali, world.group, "hello")
    await world.say(world.mara, world.group, "/id", reply_to=answered["message_id"])
    text = world.last(world.mara)["text"]
    assert str(world.group) in text
    assert str(world.ali) in text


@pytest.mark.parametrize("command", ["/adminlist", "/staff"])
async def test_the_list_of_administrators_is_for_administrators(world: World, command: str) -> None:
    await world.say(world.nora, world.group, "hello")
    await world.say(world.jonas, world.group, command)
    text = world.last(world.moderators)["text"]
    assert "Nora" in text
    assert "Jonas" in text
    assert "Waymark" not in text


@pytest.mark.parametrize("command", ["/admincache", "/reload", "/cache"])
async def test_there_is_nothing_to_refresh(world: World, command: str) -> None:
    await world.say(world.jonas, world.group, command)
    assert "nothing to refresh" in world.last(world.moderators)["text"]


@pytest.mark.parametrize(("language", "words"), [("da", "Der er ikke noteret"), ("de", "ist nichts vermerkt")])
async def test_the_record_speaks_ones_own_language(world: World, language: str, words: str) -> None:
    await world.start(world.mara)
    async with world.unit() as unit:
        await people.change(unit, world.mara, language=language)
    await world.say(world.mara, world.mara, "/mywarnings")
    assert words in world.last(world.mara)["text"]

"""The private chat's front door."""

from __future__ import annotations

import pytest

from content.texts import Texts
from handlers.kit.raw import Raw
from harness import World
from storage import links, people

MENU_LABEL = 24


async def test_start_says_that_a_program_speaks_and_that_help_lines_are_always_there(world: World) -> None:
    await world.start(world.sam)

    said = world.last(world.sam)["text"]
    assert "a program, not a person" in said
    assert "never replace professional help" in said
    assert "Help now" in said
    assert world.labels(world.sam) == ["Menu", "Help now"]


async def test_start_makes_a_person_reachable(world: World) -> None:
    await world.start(world.sam)

    async with world.unit() as unit:
        sam = await people.get(unit, world.sam)
    assert sam is not None
    assert sam.reachable


async def test_every_menu_button_leads_somewhere_and_help_now_is_the_last(world: World) -> None:
    await world.start(world.sam)
    await world.press(world.sam, world.sam, "Menu")
    menu = world.last(world.sam)
    labels = world.labels(world.sam)

    assert labels[-1] == "Help now"
    assert all(len(label) <= MENU_LABEL for label in labels)
    assert all(len(row) <= 2 for row in menu["reply_markup"]["inline_keyboard"])
    for label in labels:
        await world.say(world.sam, world.sam, "/menu")
        answer = await world.press(world.sam, world.sam, label)
        assert answer is not None
        assert not answer.get("text"), (label, answer)
        assert world.labels(world.sam)[-1] == "Help now", label
    assert await world.parked() == 0


async def test_a_link_leads_to_the_feature_that_made_it(world: World) -> None:
    async with world.unit() as unit:
        token = await links.make(unit, "group_settings", chat_id=world.group, user_id=world.nora)

    await world.start(world.nora, token)

    assert "Evening Circle" in world.last(world.nora)["text"]


async def test_a_link_for_somebody_else_or_an_old_or_a_forged_one_says_so_kindly(world: World) -> None:
    async with world.unit() as unit:
        token = await links.make(unit, "group_settings", chat_id=world.group, user_id=world.nora)

    await world.start(world.sam, token)
    assert "no longer in use" in world.last(world.sam)["text"]
    await world.start(world.sam, "Zm9yZ2Vk_-")
    assert "no longer in use" in world.last(world.sam)["text"]
    await world.advance(days=3)
    await world.start(world.nora, token)
    assert "no longer in use" in world.last(world.nora)["text"]


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("hello", "a program, not a person"),
        ("help", "/breathe"),
        ("privacy", "What I read"),
        ("helplines", "112"),
        ("breathe", "quiet breaths"),
        ("menu", "What would be good"),
    ],
)
async def test_a_word_in_a_link_opens_what_it_names(world: World, word: str, says: str) -> None:
    await world.start(world.sam, word)

    assert says in world.last(world.sam)["text"]


async def test_help_in_private_lists_what_works_there_and_what_works_in_groups(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/help")

    said = world.last(world.sam)["text"]
    for command in ("/menu", "/help", "/about", "/privacy", "/mydata", "/settings", "/breathe", "/helplines"):
        assert f"{command} – " in said
    assert "/start" not in said
    assert "/ban" not in said


async def test_help_in_a_group_shows_moderators_commands_to_moderators_only(world: World) -> None:
    await world.say(world.ali, world.group, "/help")
    for_member = world.last(world.group)["text"]
    await world.say(world.jonas, world.group, "/help")
    for_moderator = world.last(world.group)["text"]

    assert "/privacy – " in for_member
    assert "/settings" not in for_member
    assert "/ban" not in for_member
    assert "/settings – " in for_moderator
    assert for_moderator.startswith(for_member)


async def test_unknown_words_get_one_kind_line_and_then_an_hour_of_quiet(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "what a day it was")
    await world.say(world.sam, world.sam, "and the bus was late")
    await world.advance(minutes=59)
    await world.say(world.sam, world.sam, "still talking")
    said = [text for text in world.texts(world.sam) if "between the lines" in text]
    assert len(said) == 1

    await world.advance(minutes=2)
    await world.say(world.sam, world.sam, "hello again")
    said = [text for text in world.texts(world.sam) if "between the lines" in text]
    assert len(said) == 2


async def test_words_in_distress_are_not_told_that_nobody_reads_between_the_lines(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.mara, "i want to kill myself tonight")

    assert not any("between the lines" in text for text in world.texts(world.mara))


async def test_a_sticker_is_answered_once_and_does_not_end_an_open_question(world: World) -> None:
    await world.start(world.sam)
    for _ in range(3):
        world.tg.send_media(world.sam, world.bot_id, "sticker")
        await world.settle()
    assert len([text for text in world.texts(world.sam) if "only read text" in text]) == 1

    await world.say(world.sam, world.sam, "/settings")
    await world.press(world.sam, world.sam, "Country")
    world.tg.send_media(world.sam, world.bot_id, "voice")
    await world.settle()
    assert "Could you type it" in world.last(world.sam)["text"]
    await world.say(world.sam, world.sam, "Denmark")
    assert "Denmark" in world.last(world.sam)["text"]


async def test_commands_nobody_knows_and_group_commands_are_told_apart(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/dance")
    assert "don’t know that command" in world.last(world.sam)["text"]

    before = len(world.texts(world.sam))
    await world.say(world.sam, world.sam, "/menu")
    assert len(world.texts(world.sam)) == before + 2  # the command and one answer


async def test_cancel_ends_an_open_question(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/settings")
    await world.press(world.sam, world.sam, "Country")
    await world.say(world.sam, world.sam, "/cancel")
    assert "not waiting" in world.last(world.sam)["text"]
    await world.say(world.sam, world.sam, "Denmark")
    assert "between the lines" in world.last(world.sam)["text"]
    await world.say(world.sam, world.sam, "/cancel")
    assert "wasn’t waiting" in world.last(world.sam)["text"]


async def test_private_things_asked_for_in_a_group_lead_to_the_private_chat(world: World) -> None:
    for command in ("/start", "/menu", "/privacy", "/mydata", "/breathe"):
        await world.say(world.ali, world.group, command)
        assert world.labels(world.group) == ["Open private chat"], command
    await world.press(world.ali, world.group, "Open private chat")
    assert "quiet breaths" in world.last(world.ali)["text"]


def test_plain_text_in_private_concerns_home_and_commands_and_groups_do_not() -> None:
    from handlers.home import is_private_text

    def said(text: str, kind: str = "private") -> Raw:
        return {"message": {"text": text, "chat": {"id": 5, "type": kind}, "from": {"id": 5, "first_name": "A"}}}

    assert is_private_text(said("hello"), None)  # type: ignore[arg-type]
    assert not is_private_text(said("/menu"), None)  # type: ignore[arg-type]
    assert not is_private_text(said("hello", "supergroup"), None)  # type: ignore[arg-type]
    assert not is_private_text({"message": {"chat": {"id": 5, "type": "private"}}}, None)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["home", "privacy", "mydata", "settings", "breathe"])
def test_every_text_is_there_in_every_language_without_exclamation_marks(name: str) -> None:
    texts = Texts()
    english = {key for key in texts.keys["en"] if key.startswith((f"{name}-", f"command-{name}", f"menu-{name}"))}
    assert english
    for language in texts.languages:
        assert english <= texts.keys[language], language
        folder = texts._folder / language / f"{name}.ftl"
        assert "!" not in folder.read_text(encoding="utf-8")

"""Help goes on when nothing can be written any more."""

import pytest

from domain.errors import StorageUnavailableError


@pytest.fixture
async def full(world):
    """Evening Circle on a disk that has just become full."""
    await world.start(world.mara)
    await world.say(world.mara, world.group, "good evening")
    await writable(world, False)
    return world


async def writable(world, yes: bool) -> None:
    """Make the open database refuse writing, or take it again, as a full disk does."""
    async with world.waymark.database.engine.connect() as connection:
        raw = await connection.get_raw_connection()
        await raw.driver_connection.execute(f"PRAGMA query_only={'OFF' if yes else 'ON'}")


async def attempt(world) -> None:
    with pytest.raises(StorageUnavailableError):
        await world.settle()


async def test_words_of_danger_are_answered_from_memory_once(full) -> None:
    full.tg.send(full.mara, full.group, "I am going to kill myself tonight")
    await attempt(full)
    await attempt(full)
    answers = [each for each in full.from_bot(full.group) if "112" in each["text"]]
    assert len(answers) == 1
    assert "moderators know" not in answers[0]["text"]


async def test_help_lines_are_shown_in_private_and_for_the_country_asked_for(full) -> None:
    full.tg.send(full.mara, full.bot_id, "/helplines Germany")
    await attempt(full)
    assert "112" in full.last(full.mara)["text"]
    assert "🇩🇪" in full.last(full.mara)["text"]


async def test_an_ordinary_message_gets_nothing(full) -> None:
    before = len(full.from_bot(full.group))
    full.tg.send(full.mara, full.group, "/warn @ali for nothing")
    await attempt(full)
    assert len(full.from_bot(full.group)) == before


async def test_everything_is_handled_properly_once_the_disk_is_back(full) -> None:
    full.tg.send(full.mara, full.group, "I am going to kill myself tonight")
    await attempt(full)
    await writable(full, True)
    await full.settle()
    assert any("Mara" in each["text"] for each in full.from_bot(full.moderators))


async def test_what_only_waymark_saw_is_answered_in_private_and_never_before_the_group(full) -> None:
    before = len(full.from_bot(full.group))
    full.tg.send(full.mara, full.group, "I am going to kill myself tonight", to_bot=full.bot_id)
    await attempt(full)
    assert len(full.from_bot(full.group)) == before
    assert "112" in full.last(full.mara)["text"]


async def test_what_may_be_happening_now_begins_with_the_number_from_memory_too(full) -> None:
    full.tg.send(full.mara, full.group, "i have just taken all my pills")
    await attempt(full)
    assert full.last(full.group)["text"].startswith("Please call 112 now")

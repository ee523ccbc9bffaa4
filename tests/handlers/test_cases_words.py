"""The words of a case: sealed in the database, folded on the card, the member's own to see, and erased in time."""

from __future__ import annotations

import json
import re

from sqlalchemy import or_, select

from case_scenes import (
    CRISIS,
    card,
    case,
    claimed,
    close,
    covered,
    crisis,
    erase_everything,
    known,
    labels,
    message_of_card,
)
from harness import World
from storage import case_texts, cases
from storage.members_data import columns_naming
from storage.tables import case_text, metadata

ODD = "qzxw blue lamp"


async def everything(world: World) -> str:
    async with world.unit() as unit:
        return "".join([str(await unit.rows(select(table))) for table in metadata.sorted_tables])


async def copy_of(world: World, user: int) -> str:
    await world.say(user, user, "/mydata")
    await world.press(user, user, "copy")
    sent = next(message for message in reversed(world.tg.transcript(user)) if "document" in message)
    file = world.tg.world.files.find(sent["document"]["file_id"])
    assert file is not None
    return str(json.loads(file.upload.content))


async def test_the_message_stands_covered_on_the_card_and_sealed_in_the_database(world: World) -> None:
    await world.say(world.mara, world.group, f"{CRISIS} <b>{ODD}</b>")
    message = world.last(world.moderators)
    assert covered(message) == [f"{CRISIS} <b>{ODD}</b>"]
    assert ODD not in await everything(world)


async def test_words_said_in_private_are_given_to_nobody_even_if_a_person_is_asked_for(world: World) -> None:
    await world.say(world.mara, world.group, "good evening")
    await world.start(world.mara)
    await world.say(world.mara, world.mara, f"{CRISIS} {ODD}")
    await world.press(world.mara, world.mara, "Ask a moderator")
    shown = world.last(world.moderators)
    assert "Asks for a person" in shown["text"]
    assert covered(shown) == []
    said = "".join(str(call.params) for call in world.tg.calls)
    assert ODD not in said
    assert ODD not in await everything(world)


async def test_a_case_keeps_its_first_and_last_messages_and_shortens_long_ones(world: World) -> None:
    for number in range(5):
        await world.say(world.mara, world.group, f"{CRISIS} number{number}")
    await world.say(world.mara, world.group, f"{CRISIS} {'long ' * 400}")
    async with world.unit() as unit:
        kept = await case_texts.newest(unit, world.program.seal, 1, case_texts.SIGNAL, 10)
    assert len(kept) == case_texts.MOST_SIGNALS
    assert "number0" in str(kept)
    assert "number3" not in str(kept)
    words = covered(message_of_card(world))
    assert len(words) == case_texts.MOST_SIGNALS
    assert words[0].endswith("number0"), "what it began with is not lost behind a thank you"
    assert words[-1].endswith("…")
    assert len(card(world)) < 2000


async def test_a_note_is_an_answer_to_the_card_sealed_and_shown_folded(world: World) -> None:
    await claimed(world)
    answer = await world.press(world.jonas, world.moderators, "Note")
    assert answer is not None
    assert "/modnote 1" in answer["text"]
    await world.say(world.jonas, world.moderators, "her sister comes over", message_of_card(world)["message_id"])
    assert "Note by Jonas" in card(world)
    assert "her sister comes over" in covered(message_of_card(world))
    await world.say(world.nora, world.moderators, "/modnote 1 means are out of the house")
    assert "means are out of the house" in covered(message_of_card(world))
    assert "her sister" not in await everything(world)
    for number in range(3):
        await world.say(world.nora, world.moderators, f"/modnote #1 more{number}")
    assert len([each for each in covered(message_of_card(world)) if CRISIS not in each]) == 3


async def test_a_note_without_text_or_case_is_explained_and_elsewhere_nothing_is_said(world: World) -> None:
    await claimed(world)
    for typed in ("/modnote", "/modnote 1", "/modnote 9 text", "/modnote x y"):
        await world.say(world.jonas, world.moderators, typed)
        assert "Please write" in world.last(world.moderators)["text"]
    said = len(world.from_bot(world.group))
    await world.say(world.ali, world.group, "/modnote 1 I want to know")
    assert len(world.from_bot(world.group)) == said


async def test_answers_to_other_messages_are_talk(world: World) -> None:
    await claimed(world)
    await world.press(world.jonas, world.moderators, "Backup")
    await world.say(world.nora, world.moderators, "thank you", world.last(world.moderators)["message_id"])
    await world.say(world.mara, world.group, "thank you", world.last(world.group)["message_id"])
    assert "Note by" not in card(world)


async def test_a_case_that_is_over_shows_no_words_and_shows_them_again_when_it_is_opened(world: World) -> None:
    await claimed(world)
    await world.say(world.jonas, world.moderators, "/modnote 1 calmer now")
    await close(world, "With a professional")
    assert covered(message_of_card(world)) == []
    await world.press(world.nora, world.moderators, "Reopen")
    assert covered(message_of_card(world)) == [CRISIS, "calmer now"]


async def test_a_copy_of_ones_data_opens_ones_own_words_and_notes_without_who_wrote_them(world: World) -> None:
    await world.start(world.mara)
    await claimed(world)
    await world.say(world.jonas, world.moderators, f"/modnote 1 {ODD}")
    theirs = await copy_of(world, world.mara)
    assert CRISIS in theirs
    assert ODD in theirs
    assert not re.search(rf"(?<!\d){world.jonas}(?!\d)", theirs)
    await world.start(world.jonas)
    moderators = await copy_of(world, world.jonas)
    assert "case_text" in moderators
    assert ODD not in moderators, "what a moderator noted is about somebody else"
    assert CRISIS not in moderators


async def test_erasing_a_member_erases_every_word_and_the_card_says_what_is_left_to_do(world: World) -> None:
    await world.start(world.mara)
    await claimed(world)
    await world.say(world.jonas, world.moderators, f"/modnote 1 {ODD}")
    await erase_everything(world, world.mara)
    await world.advance(seconds=3)
    shown = message_of_card(world)
    assert "Case 1 · Somebody" in shown["text"]
    assert "Asked for their data to be erased" in shown["text"]
    assert covered(shown) == []
    async with world.unit() as unit:
        assert await unit.rows(select(case_text)) == []
        for table, column in columns_naming("user"):
            if table.name in ("distress_case", "case_event", "case_text", "automatic_reply"):
                assert await unit.rows(select(table).where(or_(column == world.mara))) == [], table.name
    found = await case(world)
    assert found.is_open
    assert found.claimed_by == world.jonas
    for text in world.texts(world.moderators):
        assert CRISIS not in text, "no older card keeps what was written"
        assert "Mara" not in text
    assert "Write through me" not in labels(world), "there is nobody any more who could be written to"


async def test_erasing_a_member_takes_their_name_from_the_card_of_a_case_that_is_over(world: World) -> None:
    await world.start(world.mara)
    await claimed(world)
    await close(world, "With a professional")
    await erase_everything(world, world.mara)
    await world.advance(seconds=3)
    assert not any("Mara" in text for text in world.texts(world.moderators))
    assert "Resolved by Jonas" in card(world)


async def test_erasing_a_moderators_own_case_empties_the_copies_the_others_got(world: World) -> None:
    for each in (world.jonas, world.nora):
        await world.start(each)
    await known(world)
    await world.say(world.jonas, world.group, f"{CRISIS} {ODD}")
    assert any(ODD in text for text in world.texts(world.nora))
    await erase_everything(world, world.jonas)
    await world.advance(seconds=3)
    for chat in (world.nora, world.moderators):
        assert not any(ODD in text for text in world.texts(chat)), chat


async def test_an_erased_moderator_is_no_longer_named_and_their_note_stays(world: World) -> None:
    await world.start(world.jonas)
    await claimed(world)
    await world.say(world.jonas, world.moderators, "/modnote 1 calmer now")
    await erase_everything(world, world.jonas)
    assert (await case(world)).claimed_by is None
    async with world.unit() as unit:
        kept = await case_texts.newest(unit, world.program.seal, 1, case_texts.NOTE, 5)
        assert [(each.author, each.text) for each in kept] == [(None, "calmer now")]
        assert world.jonas not in [actor for _, actor, _ in await cases.history(unit, 1)]


async def test_the_id_goes_after_a_week_and_everything_but_counts_after_a_month(world: World) -> None:
    await crisis(world)
    await world.advance(days=7, minutes=1)
    assert (await case(world)).message_id is None
    await world.advance(days=22, hours=23)
    assert covered(message_of_card(world)) == [CRISIS]
    await world.advance(hours=2)
    async with world.unit() as unit:
        assert await cases.get(unit, 1) is None
        assert await cases.history(unit, 1) == []
        assert await unit.rows(select(case_text)) == []
        counts = [dict(row) for row in await unit.rows(select(metadata.tables["care_count"]))]
    assert any(row["name"] == "opened:crisis" for row in counts)
    assert any("I’ve erased what I kept of it." in text for text in world.texts(world.moderators))
    assert "Mara" not in world.last(world.moderators)["text"]


async def test_words_sealed_under_another_key_stay_closed_and_the_card_works(world: World) -> None:
    await crisis(world)
    async with world.unit() as unit:
        await unit.execute(case_text.update().values(sealed=b"another key"))
    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert "Taken by Jonas" in card(world)
    assert covered(message_of_card(world)) == []


async def test_nobodys_words_are_shown_to_moderators_before_anybody_needs_them(world: World) -> None:
    await known(world)
    await world.say(world.mara, world.group, f"a fine day, {ODD}")
    assert ODD not in json.dumps(world.from_bot(world.moderators))

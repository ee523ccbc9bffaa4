"""A person's own data: seen, copied, and erased so that nothing names them any more."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import String, cast, insert, select

from domain.sanctions import Kind
from domain.wishes import Wish
from handlers.kit import wishes
from handlers.mydata import WORDS
from harness import World
from storage import outbox, people, personal_data, sanctions, schedule
from storage.members_data import columns_naming
from storage.tables import inbox, kept_message, metadata


async def naming(world: World, user: int) -> list[str]:
    """Every table and column that still holds the id: by declaration, and by searching each column's text."""
    found = []
    async with world.unit() as unit:
        for table, column in columns_naming("user"):
            if await unit.rows(select(column).where(column == user)):
                found.append(f"{table.name}.{column.name}")
        for table in metadata.sorted_tables:
            for column in table.columns:
                rows = await unit.rows(select(cast(column, String).label("text")))
                if any(re.search(rf"(?<!\d){user}(?!\d)", row["text"] or "") for row in rows):
                    found.append(f"{table.name}.{column.name} (text)")
    return found


async def live(world: World, user: int) -> None:
    """Leave traces in as many places as a member does."""
    await world.start(user)
    await world.say(user, user, "/settings")
    await world.press(user, user, "Country")
    await world.say(user, user, "Denmark")
    await world.say(user, user, "/breathe")
    await world.press(user, user, "Long breath out")
    await world.press(user, user, "Start")
    await world.say(user, world.group, "hello everybody")
    async with world.unit() as unit:
        later = unit.now + timedelta(days=1)
        await schedule.plan(unit, "breathe.later", user, f"later:{user}", later, user_id=user)
        await schedule.plan(unit, "breathe.later", world.group, "about", later, payload={"user_id": user})
        await sanctions.record(unit, world.group, user, Kind.WARN, reason="words", issued_by=world.jonas)
        await sanctions.record(unit, world.group, user, Kind.BAN, reason="more words", issued_by=world.jonas)
        await people.ask(unit, world.jonas, "cases", "note", {"user_id": user}, later)
        kept = {"chat_id": world.group, "name": f"welcome:{user}", "message_id": 1, "about": user, "kept_at": unit.now}
        await unit.execute(insert(kept_message).values(**kept))
        link = f'<a href="tg://user?id={user}">you</a>'
        waiting = [
            wishes.send(user, "tomorrow", not_before=later),
            wishes.send(world.group, f"hello {link}", not_before=later, key=f"hello:{user}"),
            wishes.send(world.group, "a word about somebody", not_before=later, about=user),
        ]
        world.waymark.sender.add(await outbox.add(unit.connection, waiting, unit.now))
        parked = {"bot_id": world.bot_id, "update_id": 1, "lane": world.group, "state": "parked", "attempts": 5}
        body = json.dumps({"message": {"from": {"id": user}, "text": "hello"}})
        await unit.execute(insert(inbox).values(**parked, user_id=user, body=body, received_at=unit.now))


async def erase(world: World, user: int, word: str = "DELETE") -> None:
    await world.say(user, user, "/mydata")
    await world.press(user, user, "Delete everything")
    await world.say(user, user, word)


async def test_what_is_kept_is_counted_by_kind_in_words(world: World) -> None:
    await live(world, world.ali)
    await world.say(world.ali, world.ali, "/mydata")

    said = world.last(world.ali)["text"]
    assert "Your last breathing exercise: 1" in said
    assert "Things planned for you" in said
    assert "Get a copy" in world.labels(world.ali)


async def test_the_copy_holds_every_row_about_the_person_and_nobody_elses_id(world: World) -> None:
    await live(world, world.ali)
    await world.say(world.ali, world.ali, "/mydata")
    await world.press(world.ali, world.ali, "Get a copy")

    sent = next(message for message in reversed(world.tg.transcript(world.ali)) if "document" in message)
    assert sent["document"]["file_name"] == "waymark-data.json"
    assert "not end-to-end encrypted" in sent["caption"]
    file = world.tg.world.files.find(sent["document"]["file_id"])
    assert file is not None
    content = json.loads(file.upload.content)
    assert content["user_id"] == world.ali
    assert {"person", "membership", "sanction", "breathing", "schedule", "outbox"} <= set(content["tables"])
    assert content["tables"]["person"][0]["country"] == "DK"
    assert content["tables"]["sanction"][0]["reason"] == "words"
    numbers = set(re.findall(r"\d+", json.dumps(content)))
    assert numbers.isdisjoint({str(other) for other in (world.jonas, world.nora, world.mara)})

    await world.press(world.ali, world.ali, "Remove the file")
    assert not any("document" in message for message in world.tg.transcript(world.ali))


async def copied(world: World, user: int) -> dict[str, Any]:
    tables = [owned.table for _, owned in world.program.registry.tables() if owned.exported]
    async with world.unit() as unit:
        rows = await personal_data.rows_of(unit, tables, user)
    found: dict[str, Any] = json.loads(personal_data.as_json(rows))
    return found


async def test_after_delete_no_row_of_any_table_holds_the_id(world: World) -> None:
    await live(world, world.ali)
    assert len(await naming(world, world.ali)) > 10
    await erase(world, world.ali)

    assert "nothing I kept about you is left" in world.last(world.ali)["text"]
    assert world.labels(world.ali) == ["Help now"]
    assert await naming(world, world.ali) == []


async def test_the_owners_of_the_tables_erase_everything_without_the_last_sweep(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(_unit: Any, _user_id: int) -> int:
        return 0

    monkeypatch.setattr(personal_data, "sweep", nothing)
    await live(world, world.ali)
    await erase(world, world.ali)

    assert await naming(world, world.ali) == []


async def test_nothing_that_waited_is_said_to_or_about_an_erased_person(world: World) -> None:
    await live(world, world.ali)
    await erase(world, world.ali)
    said = len(world.texts(world.ali)), len(world.texts(world.group))
    await world.advance(days=2)

    assert len(world.texts(world.ali)) == said[0]
    assert not any("about somebody" in text for text in world.texts(world.group))
    assert await naming(world, world.ali) == []


async def test_an_active_ban_stays_as_a_fingerprint_and_a_lifted_one_does_not(world: World) -> None:
    await live(world, world.ali)
    async with world.unit() as unit:
        lifted = await sanctions.record(unit, world.moderators, world.ali, Kind.BAN)
        await sanctions.undo(unit, lifted.number, world.jonas)
    await erase(world, world.ali)

    async with world.unit() as unit:
        key = world.program.fingerprint_key
        assert await sanctions.is_marked_banned(unit, key, world.group, world.ali)
        assert not await sanctions.is_marked_banned(unit, key, world.moderators, world.ali)


@pytest.mark.parametrize("word", [*sorted(WORDS), "Delete", " LÖSCHEN ", "LO\u0308SCHEN", "„slet“"])
async def test_the_word_is_taken_in_any_language_and_any_case(world: World, word: str) -> None:
    await world.start(world.sam)
    await erase(world, world.sam, word)

    async with world.unit() as unit:
        assert await people.get(unit, world.sam) is None


@pytest.mark.parametrize("word", ["yes", "delete everything", "DELET", "d e l e t e", "🗑"])
async def test_any_other_word_deletes_nothing_and_the_word_can_still_be_typed(world: World, word: str) -> None:
    await world.start(world.sam)
    await erase(world, world.sam, word)
    assert "Nothing was deleted" in world.last(world.sam)["text"]
    async with world.unit() as unit:
        assert await people.get(unit, world.sam) is not None

    await world.say(world.sam, world.sam, "delete")
    async with world.unit() as unit:
        assert await people.get(unit, world.sam) is None


async def test_the_word_alone_or_after_keep_everything_deletes_nothing(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "DELETE")
    await world.say(world.sam, world.sam, "/forgetme")
    await world.press(world.sam, world.sam, "Delete everything")
    await world.press(world.sam, world.sam, "Keep everything")
    await world.say(world.sam, world.sam, "DELETE")

    async with world.unit() as unit:
        assert await people.get(unit, world.sam) is not None


async def test_an_erased_person_is_not_met_again_until_they_use_the_bot(world: World) -> None:
    await live(world, world.ali)
    await erase(world, world.ali)
    await world.advance(hours=1)
    assert await naming(world, world.ali) == []

    await world.start(world.ali)
    async with world.unit() as unit:
        ali = await people.get(unit, world.ali)
    assert ali is not None
    assert ali.reachable


async def test_other_peoples_rows_stay(world: World) -> None:
    await live(world, world.ali)
    await live_without_ban(world, world.mara)
    before = await copied(world, world.mara)
    await erase(world, world.ali)
    after = await copied(world, world.mara)

    assert set(before) == set(after)
    assert before["person"] == after["person"]


async def live_without_ban(world: World, user: int) -> None:
    await world.start(user)
    await world.say(user, user, "/breathe")
    await world.press(user, user, "Long breath out")
    await world.press(user, user, "Start")


def test_a_wish_past_its_last_moment_survives_its_row() -> None:
    from datetime import UTC, datetime

    moment = datetime(2026, 1, 1, tzinfo=UTC)
    wish = Wish("sendMessage", {}, not_before=moment, not_after=moment + timedelta(seconds=2))
    assert Wish.from_json(json.loads(json.dumps(wish.to_json()))) == wish

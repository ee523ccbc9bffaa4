import asyncio

import pytest

from domain.wishes import Wish
from storage import chats, people
from storage.database import Database

WISH = Wish("sendMessage", {"chat_id": 7, "text": "x"}, chat_id=7)


async def test_a_failing_feature_takes_back_its_own_rows_and_wishes_only(database: Database, unit_of) -> None:
    async with unit_of() as unit:
        await people.meet(unit, 1, "Mara", None, "da")
        unit.wish(WISH)
        with pytest.raises(RuntimeError):
            async with unit.savepoint():
                await people.meet(unit, 2, "Ali", None, None)
                unit.wish(WISH)
                raise RuntimeError
        assert len(unit.wishes) == 1
    async with unit_of() as unit:
        assert await people.get(unit, 1) is not None
        assert await people.get(unit, 2) is None


async def test_a_wrong_statement_spoils_only_its_own_savepoint(database: Database, unit_of) -> None:
    async with unit_of() as unit:
        await people.meet(unit, 1, "Mara", None, None)
        with pytest.raises(Exception, match="person"):
            async with unit.savepoint():
                await people.change(unit, 1, name=None)
        await people.meet(unit, 3, "Ines", None, None)
    async with unit_of() as unit:
        assert (await people.get(unit, 1)).name == "Mara"
        assert await people.get(unit, 3) is not None


async def test_cancelling_rolls_back_and_leaves_the_database_usable(database: Database, unit_of) -> None:
    entered = asyncio.Event()

    async def hang() -> None:
        async with unit_of() as unit:
            await people.meet(unit, 1, "Mara", None, None)
            entered.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await entered.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with unit_of() as unit:
        assert await people.get(unit, 1) is None
        await people.meet(unit, 1, "Mara", None, None)


async def test_a_rolled_back_change_does_not_live_on_in_a_cache(database: Database, unit_of) -> None:
    async with unit_of() as unit:
        await chats.arrive(unit, -1, "supergroup", "Evening", language="en")
    with pytest.raises(RuntimeError):
        async with unit_of() as unit:
            await chats.change(unit, -1, language="da")
            raise RuntimeError
    async with unit_of() as unit:
        assert (await chats.get(unit, -1)).language == "en"


async def test_what_is_taken_back_is_not_sent(database: Database, unit_of) -> None:
    async with unit_of() as unit:
        unit.wish(Wish("sendMessage", {}, key="breathe:1:0"), Wish("sendMessage", {}, key="breathe:2:0"))
        await unit.unwish("breathe:1:")
        assert [wish.key for wish in unit.wishes] == ["breathe:2:0"]


async def test_a_transaction_inside_a_transaction_is_refused_at_once(database: Database) -> None:
    async with database.transaction():
        with pytest.raises(RuntimeError, match="inside another"):
            async with database.transaction():
                pass
    async with database.transaction():
        pass

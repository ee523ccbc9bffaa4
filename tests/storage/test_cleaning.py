from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from domain.wishes import Urgency, Wish
from storage import automatic_replies, outbox, personal_data, setup
from storage.database import Database
from storage.tables import automatic_reply, setup_step

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def test_cool_downs_leave_a_week_after_they_are_over(database: Database, unit_of) -> None:
    async with unit_of(NOW) as unit:
        await automatic_replies.note(unit, -1, 5, "crisis")
        await automatic_replies.note(unit, -1, 6, "crisis")
        await automatic_replies.be_quiet(unit, -1, 6, NOW + timedelta(days=3))
    async with database.transaction() as connection:
        await personal_data.forget_old(connection, NOW + timedelta(days=6))
        assert len((await connection.execute(select(automatic_reply))).all()) == 2
        await personal_data.forget_old(connection, NOW + timedelta(days=8))
        assert [row.user_id for row in await connection.execute(select(automatic_reply))] == [6]
        await personal_data.forget_old(connection, NOW + timedelta(days=11))
        assert (await connection.execute(select(automatic_reply))).all() == []


async def test_a_set_up_nobody_went_on_with_leaves_after_three_months(database: Database, unit_of) -> None:
    async with unit_of(NOW) as unit:
        await setup.move(unit, 5, -1, "zone", {})
    async with database.transaction() as connection:
        await personal_data.forget_old(connection, NOW + timedelta(days=89))
        assert len((await connection.execute(select(setup_step))).all()) == 1
        await personal_data.forget_old(connection, NOW + timedelta(days=91))
        assert (await connection.execute(select(setup_step))).all() == []


async def test_a_post_whose_fate_stayed_unknown_leaves_after_a_week(database: Database) -> None:
    async with database.transaction() as connection:
        wish = Wish("sendMessage", {"chat_id": 5}, chat_id=5, urgency=Urgency.SCHEDULED)
        (pending,) = await outbox.add(connection, [wish], NOW)
        await outbox.mark_sending(connection, pending)
        await outbox.load(connection)
        await outbox.forget_old(connection, NOW + timedelta(days=6))
        assert await outbox.counts(connection) == {"unknown": 1}
        await outbox.forget_old(connection, NOW + timedelta(days=8))
        assert await outbox.counts(connection) == {}

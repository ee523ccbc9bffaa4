from datetime import UTC, datetime, timedelta

from storage.database import Database
from storage.inbox import Arrival, Inbox

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def arrival(update_id: int, lane: int = 7, **body: object) -> Arrival:
    return Arrival(update_id, lane, 5, {"update_id": update_id, **body})


async def test_a_batch_is_given_back_in_the_order_it_came_whatever_the_ids(database: Database) -> None:
    inbox = Inbox(1)
    async with database.transaction() as connection:
        got = await inbox.put(connection, [arrival(900), arrival(3), arrival(77)], 78, NOW)
        assert [each.update_id for each in got] == [900, 3, 77]
        assert await inbox.next_offset(connection) == 78


async def test_an_update_that_comes_twice_is_handled_once(database: Database) -> None:
    inbox = Inbox(1)
    async with database.transaction() as connection:
        first = await inbox.put(connection, [arrival(1)], 2, NOW)
        assert await inbox.put(connection, [arrival(1)], 2, NOW) == []
        await inbox.settle(connection, [first[0].seq])
        assert await inbox.put(connection, [arrival(1)], 2, NOW) == []
        assert await inbox.todo(connection) == []


async def test_the_same_id_for_another_bot_is_another_update(database: Database) -> None:
    async with database.transaction() as connection:
        await Inbox(1).put(connection, [arrival(1)], 2, NOW)
        assert len(await Inbox(2).put(connection, [arrival(1)], 2, NOW)) == 1


async def test_what_concerns_nobody_is_done_on_arrival_and_leaves_no_words(database: Database) -> None:
    inbox = Inbox(1)
    async with database.transaction() as connection:
        assert await inbox.put(connection, [Arrival(5, 7, 99, None)], 6, NOW) == []
        assert await inbox.counts(connection) == {"done": 1}
        row = (await connection.exec_driver_sql("SELECT body, user_id FROM inbox")).one()
        assert tuple(row) == (None, None)


async def test_settling_erases_what_was_said(database: Database) -> None:
    inbox = Inbox(1)
    async with database.transaction() as connection:
        (delivery,) = await inbox.put(connection, [arrival(1, message={"text": "secret"})], 2, NOW)
        await inbox.settle(connection, [delivery.seq])
        row = (await connection.exec_driver_sql("SELECT state, body, user_id FROM inbox")).one()
        assert tuple(row) == ("done", None, None)


async def test_a_parked_update_waits_for_a_replay_by_the_features_that_failed(database: Database) -> None:
    inbox = Inbox(1)
    async with database.transaction() as connection:
        (delivery,) = await inbox.put(connection, [arrival(1)], 2, NOW)
        await inbox.park(connection, delivery, ["prompts", "home"])
        assert await inbox.todo(connection) == []
        assert await inbox.replay(connection) == 1
        (again,) = await inbox.todo(connection)
        assert again.only == ("prompts", "home")


async def test_an_id_can_come_again_after_two_days(database: Database) -> None:
    inbox = Inbox(1)
    async with database.transaction() as connection:
        (delivery,) = await inbox.put(connection, [arrival(1)], 2, NOW)
        await inbox.settle(connection, [delivery.seq])
        await inbox.forget_old(connection, NOW + timedelta(hours=47))
        assert await inbox.put(connection, [arrival(1)], 2, NOW) == []
        await inbox.forget_old(connection, NOW + timedelta(hours=49))
        assert len(await inbox.put(connection, [arrival(1)], 2, NOW)) == 1


async def test_nothing_of_a_batch_is_kept_when_its_transaction_fails(database: Database) -> None:
    inbox = Inbox(1)
    try:
        async with database.transaction() as connection:
            await inbox.put(connection, [arrival(1)], 2, NOW)
            raise RuntimeError
    except RuntimeError:
        pass
    async with database.transaction() as connection:
        assert await inbox.todo(connection) == []
        assert await inbox.next_offset(connection) is None

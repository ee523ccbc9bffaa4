from collections.abc import Callable

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from domain.errors import AlreadyRunningError, ConfigurationError, NewerSchemaError, StorageUnavailableError
from storage import schema
from storage.database import Database
from storage.tables import metadata


async def test_the_migrations_lead_to_the_tables_the_code_knows(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)

    async with database.transaction() as connection:
        assert await connection.run_sync(differences) == []


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    await schema.migrate(database)
    async with database.transaction() as connection:
        assert await connection.run_sync(schema.revision) == schema.HEAD


async def test_a_newer_database_is_refused_and_left_alone(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerSchemaError, match="newer Waymark"):
        await schema.migrate(database)
    async with database.transaction() as connection:
        assert await connection.run_sync(schema.revision) == "9999"


async def test_a_second_process_is_refused(tmp_path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/w.db"
    first = await Database.open(url)
    with pytest.raises(AlreadyRunningError):
        await Database.open(url)
    await first.close()
    await (await Database.open(url)).close()


@pytest.mark.parametrize("url", ["nonsense", "mysql://x/y", "sqlite:///x.db"])
async def test_an_address_that_can_not_work_is_named(url: str) -> None:
    with pytest.raises(ConfigurationError, match="WAYMARK_DATABASE_URL"):
        await Database.open(url)


async def test_a_file_that_is_no_database_is_refused_in_one_sentence(tmp_path) -> None:
    path = tmp_path / "w.db"
    path.write_bytes(b"this is not a database, " * 50)
    with pytest.raises(StorageUnavailableError, match="not a database"):
        await Database.open(f"sqlite+aiosqlite:///{path}")
    assert path.read_bytes().startswith(b"this is not")


async def test_a_full_disk_is_told_from_a_bug_and_reading_goes_on(tmp_path) -> None:
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path}/w.db")
    await schema.migrate(database)
    async with database.transaction() as connection:
        pages = await connection.scalar(text("PRAGMA page_count"))
        await connection.execute(text(f"PRAGMA max_page_count={pages}"))
    with pytest.raises(StorageUnavailableError, match="full"):
        async with database.transaction() as connection:
            await connection.execute(
                text("INSERT INTO deep_link VALUES ('t', 'k', 1, 1, :big, '2026-01-01')"), {"big": "x" * 200_000}
            )
    async with database.transaction() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM deep_link")) == 0
    await database.close()


async def test_a_copy_made_while_open_is_whole(tmp_path) -> None:
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path}/w.db")
    await schema.migrate(database)
    await database.back_up(tmp_path / "copy.db")
    await database.close()
    copy = await Database.open(f"sqlite+aiosqlite:///{tmp_path}/copy.db")
    async with copy.transaction() as connection:
        assert await connection.scalar(text("PRAGMA integrity_check")) == "ok"
        assert await connection.run_sync(schema.revision) == schema.HEAD
    await copy.close()


async def test_a_false_alarm_of_an_older_database_is_an_outcome_afterwards(tmp_path) -> None:
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path}/w.db")

    def to(revision: str) -> Callable[[Connection], None]:
        def work(connection: Connection) -> None:
            config = schema.configuration()
            config.attributes["connection"] = connection
            command.upgrade(config, revision)

        return work

    async with database.transaction() as connection:
        await connection.run_sync(to("0001"))
        await connection.execute(
            text(
                "INSERT INTO distress_case (number, tier, flags, rules, state, opened_at, signals) "
                "VALUES (7, 'crisis', '[]', '[]', 'false_alarm', '2026-01-01 00:00:00', 1)"
            )
        )
    await schema.migrate(database)
    async with database.transaction() as connection:
        row = (await connection.execute(text("SELECT state, outcome, drill FROM distress_case"))).one()
    await database.close()
    assert tuple(row) == ("resolved", "false_alarm", 0)

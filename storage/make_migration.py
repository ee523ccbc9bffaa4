"""Write a migration for what changed in storage.tables: `python -m storage.make_migration "what it does"`."""

from __future__ import annotations

import asyncio
import sys

from alembic import command
from sqlalchemy import Connection

from storage.database import Database
from storage.schema import configuration, migrate


def _revise(connection: Connection, message: str) -> None:
    config = configuration()
    config.attributes["connection"] = connection
    command.revision(config, message=message, autogenerate=True)


async def make(message: str) -> None:
    """Compare a freshly migrated database with the tables and write the difference as a migration."""
    database = await Database.open("sqlite+aiosqlite:///:memory:")
    try:
        await migrate(database)
        async with database.transaction() as connection:
            await connection.run_sync(_revise, message)
    finally:
        await database.close()


if __name__ == "__main__":
    asyncio.run(make(sys.argv[1]))

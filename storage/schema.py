"""Bringing a database to the present schema with Alembic, before anything else touches it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from domain.errors import NewerSchemaError
from storage.database import Database

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
HEAD = "0002"


def configuration() -> Config:
    """Alembic's settings, without a file of their own."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config


async def migrate(database: Database) -> None:
    """Apply what is missing, in one transaction. Raises NewerSchemaError when the database is ahead of this program."""
    async with database.transaction() as connection:
        await connection.run_sync(_upgrade)


def revision(connection: Connection) -> str | None:
    """The schema's revision; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _upgrade(connection: Connection) -> None:
    present = revision(connection)
    if present == HEAD:
        return
    # Alembic and its templates cost ten megabytes, which a start with nothing to migrate does without.
    from alembic import command
    from alembic.script import ScriptDirectory

    config = configuration()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if present is not None and present not in known:
        raise NewerSchemaError(
            "This database was written by a newer Waymark; it was left untouched. Install that version or restore a "
            "backup."
        )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")

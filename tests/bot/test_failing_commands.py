"""Commands that fail: one sentence, a status, nothing of anybody's words, and no half a copy left behind."""

from __future__ import annotations

import os

import pytest

from bot import cli, run, upkeep
from bot.settings import Settings
from domain.errors import StorageUnavailableError
from storage.database import Database
from storage.schema import migrate


def test_a_bug_that_ends_the_run_is_placed_and_quotes_nobody(monkeypatch, capsys) -> None:
    async def broken(_settings) -> None:
        raise RuntimeError("canary-4711")

    monkeypatch.setattr(run, "run", broken)
    with pytest.raises(SystemExit) as ended:
        cli.main(["run"])
    printed = capsys.readouterr()
    assert ended.value.code == os.EX_SOFTWARE
    assert "broken" in printed.err
    assert "canary-4711" not in printed.out + printed.err


async def test_a_copy_that_can_not_be_written_is_one_sentence_and_leaves_nothing(tmp_path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/waymark.db"
    database = await Database.open(url)
    await migrate(database)
    await database.close()
    with pytest.raises(StorageUnavailableError, match="could not be written"):
        await upkeep.back_up(Settings(_env_file=None, database_url=url), str(tmp_path / "nowhere" / "copy.db"))
    assert sorted(path.name for path in tmp_path.iterdir() if "waymark" not in path.name) == []

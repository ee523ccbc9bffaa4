"""`waymark` as an operator runs it: a process of its own, over HTTP, with signals, statuses and what it prints."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any

import orjson
import pytest

import bot
from sandbox.scenario import TOKEN, Scenario, evening_circle
from sandbox.server import serve
from sandbox.telegram import Telegram

pytestmark = pytest.mark.slow
ROOT = Path(bot.__file__).parents[1]
UNREACHABLE = "http://127.0.0.1:9"  # the discard port: nothing listens there
HANGING = Path(__file__).with_name("hanging.py")


class Place:
    """A folder with a database, and a sandbox with people who can talk to the Waymark started there."""

    def __init__(self, tg: Telegram, scene: Scenario, url: str, folder: Path) -> None:
        self.tg, self.scene, self.url, self.folder = tg, scene, url, folder
        self.database = folder / "waymark.db"

    def environment(self, **settings: Any) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("WAYMARK_")}
        given = {
            "token": TOKEN,
            "api_base_url": self.url,
            "database_url": f"sqlite+aiosqlite:///{self.database}",
            "paced": "false",
            **settings,
        }
        ours = {f"WAYMARK_{name.upper()}": str(value) for name, value in given.items() if value is not None}
        return {**kept, "PYTHONPATH": str(ROOT), **ours}

    @asynccontextmanager
    async def started(
        self, *arguments: str, script: Path | None = None, **settings: Any
    ) -> AsyncIterator[asyncio.subprocess.Process]:
        """A running process, which is killed at the end if it is still there."""
        what = [str(script)] if script else ["-m", "bot"]
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *what,
            *arguments,
            cwd=self.folder,
            env=self.environment(**settings),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.communicate()

    async def run(self, *arguments: str, given: bytes = b"", **settings: Any) -> tuple[int, str, str]:
        """Status, standard output and standard error of a command that ends by itself."""
        async with self.started(*arguments, **settings) as process:
            out, err = await asyncio.wait_for(process.communicate(given), 60)
            assert process.returncode is not None
            assert TOKEN not in out.decode() + err.decode()
            assert TOKEN.partition(":")[2] not in out.decode() + err.decode()
            return process.returncode, out.decode(), err.decode()

    async def until(self, true: Any, within: float = 30) -> None:
        async with asyncio.timeout(within):
            while not true():
                await asyncio.sleep(0.05)

    def said_to(self, chat_id: int) -> list[str]:
        return [
            call.params["text"]
            for call in self.tg.calls
            if call.method == "sendMessage" and call.status == 200 and int(call.params["chat_id"]) == chat_id
        ]

    def rows(self, statement: str) -> list[Any]:
        with closing(sqlite3.connect(self.database)) as database:
            return database.execute(statement).fetchall()


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    tg = Telegram()
    scene = evening_circle(tg)
    async with serve(tg) as server:
        yield Place(tg, scene, server.url, tmp_path)


async def refused(
    place: Place, status: int, *words: str, arguments: tuple[str, ...] = ("run",), **settings: Any
) -> None:
    """Start, and expect one clear sentence, the status, and nothing half-started."""
    before = place.tg.call_count
    code, out, err = await place.run(*arguments, **settings)
    lines = [line for line in err.splitlines() if line.strip()]
    assert (code, len(lines), out) == (status, 1, ""), err
    assert lines[0].startswith("waymark: ")
    for word in words:
        assert word in lines[0]
    assert "Traceback" not in err
    made = [call.method for call in list(place.tg.calls)[-(place.tg.call_count - before) or len(place.tg.calls) :]]
    assert set(made) <= {"getMe"}, "something was started before it was refused"


# -- stopping ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_a_run_in_order(place: Place, by: int) -> None:
    mara = place.scene.mara["id"]
    async with place.started("run") as process:
        place.tg.start(mara, place.scene.bot["id"])
        await place.until(lambda: place.said_to(mara))
        process.send_signal(by)
        _, err = await asyncio.wait_for(process.communicate(), 10)
    assert process.returncode == 0, err.decode()
    assert "Traceback" not in err.decode()
    assert TOKEN not in err.decode()
    assert place.rows("select distinct state from inbox") == [("done",)]
    assert place.rows("select count(*) from outbox where state = 'waiting'") == [(0,)]


@pytest.mark.parametrize("manner", ["waits", "swallows", "blocks"])
async def test_a_handler_that_hangs_delays_a_stop_by_ten_seconds_at_most_and_loses_nothing(
    place: Place, manner: str
) -> None:
    mara = place.scene.mara["id"]
    async with place.started(manner, script=HANGING) as process:
        place.tg.start(mara, place.scene.bot["id"])
        assert process.stdout is not None
        assert await asyncio.wait_for(process.stdout.readline(), 30) == b"hanging\n"
        process.send_signal(signal.SIGTERM)
        _, err = await asyncio.wait_for(process.communicate(), 10.5)
    assert process.returncode in (0, 1), err.decode()  # 1: the last moment had come, as docs say
    assert "Traceback" not in err.decode()
    assert place.rows("select state, count(*) from inbox group by state") == [("todo", 1)]
    async with place.started("run"):
        await place.until(lambda: place.said_to(mara))


# -- refusing to start -------------------------------------------------------------------------------


@pytest.mark.parametrize("token", [None, "", "  "])
async def test_a_missing_token_is_named(place: Place, token: str | None) -> None:
    await refused(place, os.EX_CONFIG, "WAYMARK_TOKEN", token=token)
    assert not place.database.exists()


@pytest.mark.parametrize("token", ["not a token", "12345", "1234567:has a space in it"])
async def test_a_malformed_token_is_refused_without_repeating_it(place: Place, token: str) -> None:
    code, out, err = await place.run("run", token=token)
    assert code == os.EX_CONFIG
    assert err.startswith("waymark: ")
    assert "WAYMARK_TOKEN" in err
    assert token not in out + err
    assert "Traceback" not in err


async def test_a_token_telegram_refuses_is_named_without_repeating_it(place: Place) -> None:
    stranger = "7999999999:SANDBOX-stranger-of-length"
    code, out, err = await place.run("run", token=stranger)
    assert (code, out, err.count("\n")) == (os.EX_CONFIG, "", 1)
    assert "refused WAYMARK_TOKEN" in err
    assert stranger not in err


async def test_a_server_that_is_not_there_is_named(place: Place) -> None:
    await refused(place, os.EX_UNAVAILABLE, UNREACHABLE, api_base_url=UNREACHABLE)


@pytest.mark.parametrize(
    ("name", "value"), [("api_base_url", "telegram.org"), ("log_level", "LOUD"), ("paced", "perhaps")]
)
async def test_a_setting_that_makes_no_sense_is_named(place: Place, name: str, value: str) -> None:
    await refused(place, os.EX_CONFIG, f"WAYMARK_{name.upper()}", **{name: value})


@pytest.mark.parametrize("address", ["nonsense", "mysql://localhost/waymark", "postgresql://localhost/waymark"])
async def test_an_address_of_no_database_we_know_is_named(place: Place, address: str) -> None:
    await refused(place, os.EX_CONFIG, "WAYMARK_DATABASE_URL", database_url=address)


async def test_a_postgresql_that_is_not_there_is_said(place: Place) -> None:
    await refused(place, os.EX_IOERR, "database", database_url="postgresql+asyncpg://nobody:secret@127.0.0.1:9/waymark")


async def test_a_second_waymark_on_the_same_database_is_refused(place: Place) -> None:
    async with place.started("run"):
        await place.until(lambda: any(call.method == "setMyCommands" for call in place.tg.calls))
        code, _, err = await place.run("run")
        assert (code, err.count("\n")) == (os.EX_TEMPFAIL, 1)
        assert "Another Waymark already uses this database" in err


async def test_a_file_that_is_no_database_is_left_untouched(place: Place) -> None:
    place.database.write_bytes(b"this is somebody's diary" * 400)
    await refused(place, os.EX_IOERR, "database")
    assert place.database.read_bytes() == b"this is somebody's diary" * 400


async def test_a_folder_in_the_place_of_the_database_is_said(place: Place) -> None:
    place.database.mkdir()
    await refused(place, os.EX_IOERR, "database")


async def test_a_database_of_a_newer_waymark_is_left_untouched(place: Place) -> None:
    async with place.started("run"):
        await place.until(lambda: any(call.method == "setMyCommands" for call in place.tg.calls))
    with closing(sqlite3.connect(place.database)) as database:
        database.execute("update alembic_version set version_num = '9999'")
        database.commit()
    await refused(place, os.EX_CONFIG, "newer Waymark")


async def test_another_poller_is_named_in_the_log(place: Place) -> None:
    place.tg.fault(method="getUpdates", code=409, times=2)
    mara = place.scene.mara["id"]
    async with place.started("run") as process:
        place.tg.start(mara, place.scene.bot["id"])
        await place.until(lambda: place.said_to(mara))
        process.terminate()
        _, err = await asyncio.wait_for(process.communicate(), 10)
    events = [orjson.loads(line)["event"] for line in err.decode().splitlines()]
    assert events.count("another_instance_polls_this_token") == 2
    assert process.returncode == 0


# -- the other commands ------------------------------------------------------------------------------


async def test_screen_answers_every_line_and_names_the_broken_ones(place: Place) -> None:
    lines = [
        {"text": "I want to kill myself tonight", "lang": "en"},
        {"text": "what a lovely morning"},
        None,
        {"words": "no text"},
        {"text": "fine", "lang": 3},
    ]
    given = b"\n".join(b"{broken" if line is None else orjson.dumps(line) for line in lines)
    code, out, err = await place.run("screen", "--jsonl", given=given + b"\n\n", token=None)
    answers = [orjson.loads(line) for line in out.splitlines()]
    assert code == os.EX_DATAERR
    assert [answer.get("tier") for answer in answers] == ["crisis", "none", None, None, None]
    assert ["line 3" in err, "line 4" in err, "line 5" in err] == [True] * 3
    assert set(answers[0]) == {"tier", "flags", "rules"}
    assert "kill" not in err


async def test_screen_without_its_form_says_which_it_wants(place: Place) -> None:
    await refused(place, os.EX_CONFIG, "--jsonl", arguments=("screen",), token=None)


async def test_replay_tries_parked_updates_again(place: Place) -> None:
    mara = place.scene.mara["id"]
    async with place.started("parks", script=HANGING) as process:
        place.tg.start(mara, place.scene.bot["id"])
        await place.until(lambda: place.database.exists() and self_parked(place))
        process.terminate()
        await asyncio.wait_for(process.communicate(), 10)
    code, out, err = await place.run("replay")
    assert (code, out) == (0, "1 tried again, 0 still set aside.\n"), err
    assert place.said_to(mara)


def self_parked(place: Place) -> bool:
    with suppress(sqlite3.OperationalError):
        return place.rows("select count(*) from inbox where state = 'parked'") == [(1,)]
    return False


async def test_backup_copies_and_never_overwrites(place: Place) -> None:
    async with place.started("run"):
        await place.until(lambda: any(call.method == "setMyCommands" for call in place.tg.calls))
    target = place.folder / "copy.db"
    code, out, err = await place.run("backup", "--to", str(target), token=None)
    assert (code, err) == (0, "")
    assert str(target) in out
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert copy.execute("select count(*) from alembic_version").fetchone() == (1,)
    await refused(place, os.EX_CONFIG, "exists already", arguments=("backup", "--to", str(target)))


async def test_backup_of_nothing_makes_nothing(place: Place) -> None:
    target = place.folder / "copy.db"
    code, _, err = await place.run("backup", "--to", str(target))
    assert (code, err.count("\n")) == (os.EX_CONFIG, 1), err
    assert not target.exists()
    assert not place.database.exists()


async def test_help_names_every_command(place: Place) -> None:
    for arguments in ((), ("--help",)):
        code, out, _ = await place.run(*arguments, token=None)
        assert code == 0
        for name in ("run", "demo", "doctor", "screen", "replay", "backup"):
            assert name in out


@pytest.mark.parametrize("arguments", [("fly",), ("run", "--fast"), ("backup",)])
async def test_a_command_that_does_not_exist_gets_a_short_answer(place: Place, arguments: tuple[str, ...]) -> None:
    code, _, err = await place.run(*arguments)
    assert code != 0
    assert "Traceback" not in err
    assert len(err.splitlines()) <= 12

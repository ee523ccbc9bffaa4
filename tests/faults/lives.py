"""A sandbox Telegram over HTTP, a Waymark that is started and killed again and again, and what must be true after."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any

import orjson

from faults import victim
from sandbox.server import serve
from sandbox.telegram import Telegram

ROOT = Path(__file__).parents[2]
CHATS = 12
KILLED = -signal.SIGKILL


class Lives:
    """The victim's lives, one at a time, and the Telegram they face."""

    def __init__(self, tg: Telegram, groups: list[int], member: int, folder: Path) -> None:
        self.tg = tg
        self.groups = groups
        self.database = folder / "waymark.db"
        self.sent: dict[int, list[int]] = defaultdict(list)
        self.first_id = tg.bot(victim.TOKEN).queue.next_id  # type: ignore[union-attr]
        self._member = member
        self._folder = folder
        self._fork: asyncio.subprocess.Process | None = None
        self._pid: int | None = None

    async def open(self, url: str) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("WAYMARK_")}
        with (self._folder / "log").open("w") as log:
            await self._start_fork(url, environment, log)

    async def _start_fork(self, url: str, environment: dict[str, str], log: Any) -> None:
        self._fork = await asyncio.create_subprocess_exec(
            sys.executable,
            str(Path(victim.__file__)),
            url,
            str(self.database),
            cwd=ROOT,
            env={**environment, "PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
        )

    async def close(self) -> None:
        assert self._fork is not None
        if self._pid is not None:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
        self._fork.stdin.close()  # type: ignore[union-attr]
        try:
            await asyncio.wait_for(self._fork.wait(), 5)
        except TimeoutError:
            self._fork.kill()
            await self._fork.wait()

    async def begin(self, crash_point: str = "", hits: int = 1) -> None:
        assert self._fork is not None
        order = f"run {crash_point} {hits}" if crash_point else "run"
        self._fork.stdin.write(f"{order}\n".encode())  # type: ignore[union-attr]
        self._pid = await self._number()

    async def end(self, by: int = signal.SIGKILL) -> int:
        """Send a signal and give the exit status."""
        assert self._pid is not None
        os.kill(self._pid, by)
        return await self.ended()

    async def ended(self, within: float = 30) -> int:
        async with asyncio.timeout(within):
            status = await self._number()
        self._pid = None
        return status

    async def _number(self) -> int:
        assert self._fork is not None
        line = await self._fork.stdout.readline()  # type: ignore[union-attr]
        assert line, (self._folder / "log").read_text()[-3000:]
        return int(line)

    def say(self, count: int = 1) -> None:
        """The next numbered messages, a chat after the other, with small talk between them."""
        for _ in range(count):
            chat = self.groups[sum(map(len, self.sent.values())) % len(self.groups)]
            n = len(self.sent[chat])
            self.sent[chat].append(n)
            self.tg.send(self._member, chat, f"number {n}")
            if n % 3 == 0:
                self.tg.send(self._member, chat, "small talk")

    @property
    def unread(self) -> int:
        """Updates Telegram still keeps, because nobody confirmed them."""
        return len(self.tg.bot(victim.TOKEN).queue.items)  # type: ignore[union-attr]

    async def until_quiet(self, within: float = 60) -> None:
        """Wait until nothing is left to receive, to handle, to fall due or to send."""
        async with asyncio.timeout(within):
            while self.unread or any(self.open_work().values()):
                await asyncio.sleep(0.1)

    def open_work(self) -> dict[str, int]:
        if not self.database.exists():
            return {"nothing yet": 1}
        with suppress(sqlite3.OperationalError), closing(self._copy()) as copy:
            return {
                "todo": _one(copy, "select count(*) from inbox where state = 'todo'"),
                "wishes": _one(copy, "select count(*) from outbox where state in ('waiting', 'sending')"),
                "planned": _one(copy, "select count(*) from schedule where state = 'waiting'"),
            }
        return {"nothing yet": 1}

    def _copy(self) -> sqlite3.Connection:
        """The database as a crash at this moment would leave it; looking must not check-point the real one."""
        target = self._folder / "look"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for name in (self.database.name, f"{self.database.name}-wal"):
            if (self._folder / name).exists():
                shutil.copyfile(self._folder / name, target / name)
        return sqlite3.connect(target / self.database.name)

    # -- what must be true at the end ----------------------------------------------------------------

    def check(self) -> dict[str, int]:
        """Hold the database and Telegram's ledger against what was sent; give the number of doubled messages."""
        said = self._said()
        with closing(sqlite3.connect(self.database)) as database:
            database.row_factory = sqlite3.Row
            assert _one(database, "pragma integrity_check") == "ok"
            self._check_inbox(database)
            self._check_state(database)
            self._check_occasions(database)
            self._check_posts(database, said)
        return self._check_answers(said)

    def _said(self) -> dict[int, list[str]]:
        """What arrived in each chat, in order, doubles and all."""
        said: dict[int, list[str]] = defaultdict(list)
        for call in self.tg.calls:
            if call.method == "sendMessage" and call.status == 200:
                said[int(call.params["chat_id"])].append(call.params["text"])
        return said

    def _check_inbox(self, database: sqlite3.Connection) -> None:
        next_id = self.tg.bot(victim.TOKEN).queue.next_id  # type: ignore[union-attr]
        kept = [row[0] for row in database.execute("select update_id from inbox order by update_id")]
        assert kept == list(range(self.first_id, next_id)), "an update was lost, or kept twice"
        states = dict(database.execute("select state, count(*) from inbox group by state").fetchall())
        assert states == {"done": len(kept)}
        assert _one(database, 'select next_offset from "offset"') == next_id

    def _check_state(self, database: sqlite3.Connection) -> None:
        for chat, numbers in self.sent.items():
            rows = _payloads(database, chat, "message")
            assert [row["n"] for row in rows] == numbers, f"chat {chat}: something was lost, doubled or out of order"
            assert [row["at"] for row in rows] == numbers, f"chat {chat}: a unit saw another state than it changed"
            options = _one(database, f"select options from chat_option where chat_id = {chat}")
            assert orjson.loads(options) == {"count": len(numbers)}

    def _check_occasions(self, database: sqlite3.Connection) -> None:
        for chat, numbers in self.sent.items():
            fired = sorted(row["n"] for row in _payloads(database, chat, "occasion"))
            assert fired == [n for n in numbers if n % victim.PLAN_EVERY == 0]

    def _check_posts(self, database: sqlite3.Connection, said: dict[int, list[str]]) -> None:
        unknown = {row["key"] for row in database.execute("select key from outbox where state = 'unknown'")}
        for chat, numbers in self.sent.items():
            arrived = Counter(text for text in said[chat] if text.startswith("post"))
            for n in numbers:
                if n % victim.POST_EVERY == 0:
                    times = arrived.pop(f"post {n}", 0)
                    assert times <= 1, f"post {n} of chat {chat} arrived {times} times"
                    assert times == 1 or f"post:{chat}:{n}" in unknown, f"post {n} of {chat} vanished without a record"
            assert not arrived

    def _check_answers(self, said: dict[int, list[str]]) -> dict[str, int]:
        doubled: Counter[str] = Counter()
        for chat, numbers in self.sent.items():
            for kind, every in (("answer", 1), ("crisis", victim.CRISIS_EVERY)):
                texts = [text for text in said[chat] if text.startswith(kind)]
                wanted = [f"{kind} {n}" for n in numbers if n % every == 0]
                assert list(dict.fromkeys(texts)) == wanted, f"chat {chat}: an {kind} is missing or out of order"
                doubled[kind] += len(texts) - len(wanted)
        return doubled


def _payloads(database: sqlite3.Connection, chat: int, kind: str) -> list[dict[str, Any]]:
    rows = database.execute("select payload from deep_link where chat_id = ? and kind = ? order by rowid", (chat, kind))
    return [orjson.loads(row[0]) for row in rows]


def _one(database: sqlite3.Connection, statement: str) -> Any:
    return database.execute(statement).fetchone()[0]


@asynccontextmanager
async def lives(folder: Path) -> AsyncIterator[Lives]:
    """A served sandbox with groups Waymark administrates, and a victim ready to be started."""
    tg = Telegram(keep_calls=200_000)
    waymark = tg.add_bot(victim.TOKEN, "Waymark", "waymark_bot")
    owner, member = tg.add_user("Nora")["id"], tg.add_user("Mara")["id"]
    groups = []
    for n in range(CHATS):
        group = tg.add_group(f"Group {n}", owner=owner)["id"]
        tg.add_member(group, member)
        tg.add_bot_to_group(group, waymark["id"], by=owner, rights={"can_delete_messages": True})
        groups.append(group)
    tg.bot(victim.TOKEN).queue.items.clear()  # type: ignore[union-attr]
    async with serve(tg) as server:
        here = Lives(tg, groups, member, folder)
        await here.open(server.url)
        try:
            yield here
        finally:
            await here.close()

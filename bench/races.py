"""Letting contestants face the server: who does how much in what time, on one clock, in processes of their own."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import orjson

from bench.server import WARM_UP

Process = asyncio.subprocess.Process


@asynccontextmanager
async def process(module: str, *arguments: object) -> AsyncIterator[Process]:
    """A Python process with pipes; it is ended at the end."""
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *map(str, arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=2**24,
    )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.communicate()


async def line_of(started: Process) -> bytes:
    assert started.stdout is not None
    line = await started.stdout.readline()
    if not line:
        raise RuntimeError("a process of the benchmark ended early; its error stands above")
    return line


async def told(started: Process, order: str) -> None:
    assert started.stdin is not None
    started.stdin.write(f"{order}\n".encode())
    await started.stdin.drain()


@asynccontextmanager
async def facing(kind: str, *options: object) -> AsyncIterator[tuple[Process, dict[str, Any], Path]]:
    """The server, what it says of itself, and a database that an earlier start has prepared."""
    async with process("bench.server", kind, *options) as server:
        scene = orjson.loads(await line_of(server))
        with tempfile.TemporaryDirectory() as folder:
            database = Path(folder) / "bench.db"
            async with process("bench.contestants", "prepare", scene["url"], database) as before:
                await before.wait()
            yield server, scene, database


async def race(who: str, kind: str, milestones: list[int]) -> list[tuple[float, float]]:
    """Seconds since the go and memory in MiB at each milestone, which counts updates after the warm-up."""
    warm = WARM_UP[kind]
    goals = [warm, *(warm + each for each in milestones)]
    results = []
    async with (
        facing(kind) as (server, scene, database),
        process("bench.contestants", who, scene["url"], database, kind, scene["first_id"], *goals) as contestant,
    ):
        await told(server, f"feed {warm}")
        await line_of(contestant)
        started = time.perf_counter()
        await told(server, f"feed {milestones[-1]}")
        for _ in milestones:
            memory = float(await line_of(contestant))
            results.append((time.perf_counter() - started, memory))
    return results


async def rate(who: str, kind: str, number: int) -> tuple[float, float]:
    """Updates per second, and memory in MiB afterwards."""
    ((seconds, memory),) = await race(who, kind, [number])
    return number / seconds, memory


async def crises(posts: int) -> tuple[list[float], dict[str, int]]:
    """Seconds from each crisis message to its answer while posts wait; and how many of each were left or sent."""
    async with facing("crisis", "--posts", posts) as (server, scene, database):
        groups = orjson.dumps({"talking": scene["talking"], "others": scene["others"]}).decode()
        async with process("bench.contestants", "crisis", scene["url"], database, groups) as contestant:
            await line_of(contestant)
            await told(server, "crises")
            found = orjson.loads(await line_of(server))
    return sorted(found["answered_after"]), {name: found[name] for name in ("unanswered", "posts", "refused")}

"""The figures: each is measured beside a named baseline in the same run, and knows what it must reach."""

from __future__ import annotations

import asyncio
import contextlib
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median
from typing import Any

import orjson
import psutil

from bench import exports, races
from bench.server import ordinary

ORDINARY, REPLIES, POSTS = 20_000, 2_000, 5_000
EXPORTED = 200_000
MEMORY_AT = [50_000, 100_000, 200_000]
SENDING_RATE = 25.0  # messages a second that Waymark's pacing sends in all
DATA = Path(__file__).parents[1] / "tests" / "data"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `reached` is None where nothing is demanded."""

    figure: str
    ours: str
    baseline: str
    ratio: str
    must: str
    reached: bool | None = None


async def in_turns(kind: str, number: int, rounds: int) -> tuple[list[float], list[float]]:
    """Rates of Waymark and of bare python-telegram-bot, one after the other in each round."""
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(rounds):
        for who, rates in (("waymark", ours), ("ptb", theirs))[:: 1 if turn % 2 else -1]:
            rates.append((await races.rate(who, kind, number))[0])
    return ours, theirs


async def throughput(figure: str, baseline: str, kind: str, number: int, rounds: int, must: float) -> list[Row]:
    ours, theirs = await in_turns(kind, number, rounds)
    ratio = median(ours) / median(theirs)
    spread = f"{min(map(_quotient, ours, theirs)):.2f} to {max(map(_quotient, ours, theirs)):.2f} by round"
    return [
        Row(
            figure,
            f"{median(ours):,.0f}/s",
            f"{median(theirs):,.0f}/s ({baseline})",
            f"{ratio:.2f} ({spread})",
            f"at least {must}",
            ratio >= must,
        )
    ]


def _quotient(ours: float, theirs: float) -> float:
    return ours / theirs


async def ordinary_messages(rounds: int) -> list[Row]:
    """(a) What nobody has to answer, kept durably all the same."""
    return await throughput(
        "a. ordinary group messages, durable", "bare PTB, no-op handler", "ordinary", ORDINARY, rounds, 0.8
    )


async def replies(rounds: int) -> list[Row]:
    """(b) Commands answered, with everything durable before and after."""
    return await throughput("b. replies", "bare PTB, its own transport", "replies", REPLIES, rounds, 2.0)


async def crisis(_rounds: int) -> list[Row]:
    """(c) From a crisis message to its answer, with Telegram's limits enforced and the day's posts queued."""
    seconds, counts = await races.crises(POSTS)
    in_turn = f"{POSTS / SENDING_RATE:.0f} s (in turn behind the posts, computed)"
    complete = counts["unanswered"] == 0 and counts["posts"] < POSTS
    rows = []
    for name, share, must in (("p50", 0.5, None), ("p99", 0.99, 2.0)):
        value = seconds[min(len(seconds) - 1, int(share * len(seconds)))] if seconds else float("inf")
        rows.append(
            Row(
                f"c. crisis message to answer, {name} of {len(seconds)}",
                f"{value:.2f} s ({counts['posts']:,} posts sent meanwhile, {counts['refused']} calls refused)",
                in_turn,
                f"{value / (POSTS / SENDING_RATE):.4f}",
                f"at most {must:.0f} s" if must else "",
                complete and value <= must if must else None,
            )
        )
    return rows


async def memory(_rounds: int) -> list[Row]:
    """(d) What a long run takes: it must be little, and the same later as sooner."""
    ours = await races.race("waymark", "ordinary", MEMORY_AT)
    theirs = await races.race("ptb", "ordinary", MEMORY_AT[:1])
    baseline = theirs[0][1]
    rows = [
        Row(
            f"d. memory after {number:,} updates",
            f"{found:.0f} MiB",
            f"{baseline:.0f} MiB (bare PTB after {MEMORY_AT[0]:,})",
            f"{found / baseline:.2f}",
            "at most 120 MiB",
            found <= 120,
        )
        for number, (_, found) in zip(MEMORY_AT, ours, strict=True)
    ]
    growth = ours[-1][1] - ours[0][1]
    between = f"{MEMORY_AT[0]:,} to {MEMORY_AT[-1]:,}"
    return [*rows, Row(f"d. growth from {between}", f"{growth:.1f} MiB", "", "", "at most 3 MiB", growth <= 3)]


async def detector(_rounds: int) -> list[Row]:
    """(e) Screening one message: ordinary talk, and sentences that were written to be hard."""
    return await asyncio.to_thread(_time_detector)


def _time_detector() -> list[Row]:
    from telegram import Update

    from bot.content import load_content

    screen = load_content().detector.assess  # made ready as the bot does it
    rows = []
    for name, texts, limits in (
        ("ordinary talk", _talk(), (50, 2_000)),
        ("the sentences of tests/data", _labelled(), (None, None)),
    ):
        ours = _microseconds(screen, texts)
        theirs = _microseconds(lambda text: Update.de_json(_update(text), None), texts)
        for what, pick, must in zip(("mean", "p99"), (mean, _p99), limits, strict=True):
            value, other = pick(ours), pick(theirs)
            rows.append(
                Row(
                    f"e. screening {name}, {what} of {len(texts):,}",
                    f"{value:.0f} µs",
                    f"{other:.0f} µs (PTB building its objects)",
                    f"{value / other:.2f}",
                    f"at most {must:,} µs" if must else "",
                    value <= must if must else None,
                )
            )
    return rows


def _talk() -> list[str]:
    """The sentences of our prompts, in three languages, and as many of everyday words."""
    from content.packs import load_packs

    said = {
        sentence.strip()
        for pack in load_packs().values()
        for prompt in pack.prompts
        for sentence in re.split(r"(?<=[.?!])\s+", prompt.text)
    }
    return [*sorted(said), *(ordinary(number) for number in range(len(said)))]


def _labelled() -> list[str]:
    lines = [line for path in sorted(DATA.glob("*.jsonl")) for line in path.read_bytes().splitlines()]
    return [orjson.loads(line)["text"] for line in lines if line.strip()]


def _microseconds(work: Callable[[str], Any], texts: list[str]) -> list[float]:
    for text in texts:  # once for what is made on first use
        work(text)
    taken = []
    for text in texts:
        started = time.perf_counter_ns()
        work(text)
        taken.append((time.perf_counter_ns() - started) / 1000)
    return taken


def _p99(values: list[float]) -> float:
    return sorted(values)[int(0.99 * len(values))]


def _update(text: str) -> dict[str, Any]:
    person = {"id": 1001, "is_bot": False, "first_name": "Member", "username": "member"}
    chat = {"id": -1002000000001, "type": "supergroup", "title": "Group"}
    return {
        "update_id": 1,
        "message": {"message_id": 1, "from": person, "chat": chat, "date": 1_795_000_000, "text": text},
    }


async def rehearsal(_rounds: int) -> list[Row]:
    """(f) A whole export read, screened with what each member wrote before, counted and drawn as a page."""
    return await asyncio.to_thread(_time_rehearsal)


def _time_rehearsal() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        export, out = Path(folder) / "result.json", Path(folder) / "page.html"
        exports.write(export, EXPORTED)
        mebibytes = export.stat().st_size / 2**20
        parse = "import json, sys; json.load(open(sys.argv[1], 'rb'))"
        parsing, parsing_memory = _run([sys.executable, "-c", parse, str(export)])
        seconds, memory = _run([sys.executable, "-m", "bot", "rehearse", str(export), "--html", str(out)])
    baseline = "json.load of the file alone"
    return [
        Row(
            f"f. rehearsing an export of {EXPORTED:,} messages, {mebibytes:.0f} MiB",
            f"{seconds:.1f} s",
            f"{parsing:.1f} s ({baseline})",
            f"{seconds / parsing:.1f}",
            "at most 60 s",
            seconds <= 60,
        ),
        Row(
            "f. memory of its main process",
            f"{memory:.0f} MiB",
            f"{parsing_memory:.0f} MiB ({baseline})",
            f"{memory / parsing_memory:.2f}",
            "",
        ),
    ]


def _run(command: list[str]) -> tuple[float, float]:
    """Seconds and the most memory in MiB of a program, without the helpers it starts."""
    started, most = time.perf_counter(), 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            with contextlib.suppress(psutil.Error):
                most = max(most, watched.memory_info().rss)
            time.sleep(0.02)
        if process.returncode:
            raise RuntimeError(f"{command[2]} ended with {process.returncode}")
    return time.perf_counter() - started, most / 2**20


FIGURES: dict[str, Callable[[int], Awaitable[list[Row]]]] = {
    "a": ordinary_messages,
    "b": replies,
    "c": crisis,
    "d": memory,
    "e": detector,
    "f": rehearsal,
}

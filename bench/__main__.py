"""`python -m bench [a b c d e] [--rounds N]`: each figure beside its baseline, measured in the same run.

Rounds of a pair alternate, and their medians are compared, so that a busy machine disturbs both alike.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import statistics
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import orjson

from bench.races import facing, line_of, process, race, rate, told
from bench.server import CRISES, ordinary

ROUNDS = 3
ORDINARY, REPLIES = 20_000, 2_000
UPDATES = (50_000, 100_000, 200_000)
POSTS = 5_000
SENTENCES = Path(__file__).parents[1] / "tests" / "data"
Row = tuple[str, str, str, str, str]


async def compare(name: str, kind: str, number: int, rounds: int, least: float) -> Row:
    """Updates per second of Waymark and of bare python-telegram-bot, by turns."""
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append((await rate("waymark", kind, number))[0])
        theirs.append((await rate("ptb", kind, number))[0])
    first, second = statistics.median(ours), statistics.median(theirs)
    return (name, f"{first:,.0f}/s", f"bare PTB 22.8: {second:,.0f}/s", f"{first / second:.2f}", f"≥ {least}")


async def ordinary_messages(rounds: int) -> Row:
    return await compare("a) ordinary messages, durable", "ordinary", ORDINARY, rounds, 0.8)


async def replies(rounds: int) -> Row:
    return await compare("b) replies", "replies", REPLIES, rounds, 2.0)


async def crisis_answers(_rounds: int) -> Row:
    """Seconds from a message in danger to its answer, while posts wait and Telegram's limits hold."""
    async with (
        facing("crisis", "--posts", POSTS) as (server, scene, database),
        process("bench.contestants", "crisis", scene["url"], database, orjson.dumps(scene).decode()) as ours,
    ):
        await line_of(ours)
        await told(server, "crisis")
        said = orjson.loads(await line_of(server))
    waits = sorted(said["answered_after"])
    if said["unanswered"] or len(waits) != CRISES:
        raise RuntimeError(f"{said['unanswered']} of {CRISES} messages in danger were not answered")
    p50, p99 = waits[len(waits) // 2], waits[min(len(waits) - 1, int(len(waits) * 0.99))]
    others = f"{POSTS:,} posts queued, {said['posts']:,} sent meanwhile"
    return ("c) crisis answer, p50 / p99", f"{p50:.2f} s / {p99:.2f} s", others, f"{p99 / 2:.2f} of 2 s", "p99 ≤ 2 s")


async def memory(_rounds: int) -> Row:
    """Resident memory after many updates, on a database an earlier start has made."""
    found = [mebibytes for _, mebibytes in await race("waymark", "ordinary", list(UPDATES))]
    ptb = (await rate("ptb", "ordinary", ORDINARY))[1]
    shown = " → ".join(f"{each:.0f}" for each in found)
    return ("d) MiB after 50k, 100k, 200k", shown, f"bare PTB 22.8: {ptb:.0f}", f"{found[-1] / ptb:.2f}", "≤ 120, flat")


async def detector(_rounds: int) -> Row:
    """Microseconds the detector takes for a message: the test sentences and everyday talk."""
    from content.lexicon import build_detector

    texts = [orjson.loads(line)["text"] for path in SENTENCES.glob("*.jsonl") for line in path.open("rb")]
    everyday = [ordinary(number) for number in range(5_000)]
    built = build_detector()
    rows = [*texts, *everyday]
    for text in rows:
        built.assess(text)
    spent = []
    for text in rows:
        started = time.perf_counter_ns()
        built.assess(text)
        spent.append((time.perf_counter_ns() - started) / 1000)
    phrases = ("kill myself", "end my life", "want to die", "suicide")
    started = time.perf_counter_ns()
    for text in rows:
        any(phrase in text.lower() for phrase in phrases)
    plain = (time.perf_counter_ns() - started) / 1000 / len(rows)
    mean, p99 = statistics.fmean(spent), sorted(spent)[int(len(spent) * 0.99)]
    ours, theirs = f"{mean:.0f} µs / {p99:.0f} µs", f"four phrases, plain search: {plain:.1f} µs"
    return ("e) detector, mean / p99", ours, theirs, f"{mean / plain:.0f}", "50 / 2,000 µs")


FIGURES: dict[str, Callable[[int], Awaitable[Row]]] = {
    "a": ordinary_messages,
    "b": replies,
    "c": crisis_answers,
    "d": memory,
    "e": detector,
}


def machine() -> str:
    cpu = Path("/proc/cpuinfo")
    lines = cpu.read_text().splitlines() if cpu.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    model = next(named, platform.processor() or platform.machine())
    load = os.getloadavg()[0]
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}, load at the start {load:.1f}"


async def main(wanted: list[str], rounds: int) -> None:
    print(machine(), flush=True)
    print("\n| figure | ours | baseline | ratio | must |\n|---|---|---|---|---|", flush=True)
    for name in wanted:
        print("| " + " | ".join(await FIGURES[name](rounds)) + " |", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("figures", nargs="*", metavar="a…e", help="which figures; all of them by default")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    unknown = set(arguments.figures) - FIGURES.keys()
    if unknown:
        parser.error(f"no figure {', '.join(sorted(unknown))}; there are a, b, c, d and e")
    asyncio.run(main(arguments.figures or list(FIGURES), arguments.rounds))

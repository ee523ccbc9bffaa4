"""`python -m bench`: measures the figures named on the command line and prints them as one Markdown table."""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import sqlite3
import sys
from pathlib import Path

from bench.contestants import hide_development_tools
from bench.figures import FIGURES, Row


def machine() -> str:
    """What the figures were measured on, and how busy it was at the start."""
    names = [line.partition(":")[2].strip() for line in _cpu_lines() if line.startswith("model name")]
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    return (
        f"{names[0] if names else platform.processor() or platform.machine()}, {os.cpu_count()} cores; "
        f"{platform.system()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}; "
        f"load average at the start {load}"
    )


def _cpu_lines() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text().splitlines() if path.exists() else []


def table(rows: list[Row]) -> str:
    lines = ["| figure | ours | baseline | ratio | must |", "| --- | --- | --- | --- | --- |"]
    for row in rows:
        verdict = "" if row.reached is None else " ✓" if row.reached else " ✗ missed"
        lines.append(f"| {row.figure} | {row.ours} | {row.baseline} | {row.ratio} | {row.must}{verdict} |")
    return "\n".join(lines)


async def measure(names: list[str], rounds: int) -> list[Row]:
    rows: list[Row] = []
    for name in names:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += await FIGURES[name](rounds)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("figures", nargs="*", help="any of a b c d e f; all of them when none is named")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of a and b; the median counts (default: 3)")
    arguments = parser.parse_args()
    names = arguments.figures or list(FIGURES)
    if unknown := set(names) - set(FIGURES):
        parser.error(f"no such figure: {' '.join(sorted(unknown))}")
    hide_development_tools()
    where = machine()
    rows = asyncio.run(measure(names, arguments.rounds))
    print(f"{where}\n\n{table(rows)}")
    sys.exit(any(row.reached is False for row in rows))


if __name__ == "__main__":
    main()

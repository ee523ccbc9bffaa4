"""False alarms on ordinary comments, and what a message, the start and the room in memory cost."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.eval.data import Judge, load

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Alarms:
    """The false alarms of one tier."""

    tier: str
    texts: list[str]
    total: int

    def __str__(self) -> str:
        return f"{len(self.texts)} of {self.total:,}, {1000 * len(self.texts) / self.total:.2f} per 1,000"


def false_alarms(path: Path, judge: Judge) -> list[Alarms]:
    texts = [row["text"] for row in load(path)]
    tiers = [judge(text) for text in texts]
    return [
        Alarms(tier, [text for text, found in zip(texts, tiers, strict=True) if found == tier], len(texts))
        for tier in ("crisis", "distress", "concern_other")
    ]


@dataclass(frozen=True, slots=True)
class Times:
    """Microseconds of one message, by processor time."""

    mean: float
    p50: float
    p99: float

    def __str__(self) -> str:
        return f"mean {self.mean:.0f}, median {self.p50:.0f}, p99 {self.p99:.0f} µs"


def times(texts: list[str], work: Callable[[str], object]) -> Times:
    """The best of a few rounds after a first one, for other programs run on this machine as well."""
    for text in texts:
        work(text)
    gc.collect()
    gc.freeze()
    rounds = [_round(texts, work) for _ in range(ROUNDS)]
    gc.unfreeze()
    return min(rounds, key=lambda found: found.mean)


def _round(texts: list[str], work: Callable[[str], object]) -> Times:
    taken = []
    for text in texts:
        began = time.process_time_ns()
        work(text)
        taken.append((time.process_time_ns() - began) / 1000)
    taken.sort()
    return Times(sum(taken) / len(taken), taken[len(taken) // 2], taken[int(0.99 * len(taken))])


def resident() -> float:
    """MiB of this process in memory; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024

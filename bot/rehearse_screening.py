"""The detector over many messages, on several processors where that is worth it; the order stays, nothing is kept."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from itertools import chain, islice
from multiprocessing import get_context

from content.lexicon import build_detector
from domain.distress import Assessment, Detector, Sensitivity
from domain.news import Earlier
from domain.rehearsal import Memory, Said, Verdicts, concerns

BATCH = 500
WORTH_HELPERS = 10_000  # messages; a helper takes a second to get ready
MOST_HELPERS = 4  # each has the words of all languages in memory

Asked = tuple[str, tuple[str, ...]]
_detector = cache(build_detector)  # once in each process


def screen(messages: Iterable[Said]) -> Iterator[tuple[Said, Verdicts]]:
    """Every message with what each sensitivity finds in it, in the order they came."""
    remembered = Memory()
    asking = ((said, (said.words, remembered.recall(said))) for said in messages)
    head = list(islice(asking, WORTH_HELPERS))
    helpers = min(
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, MOST_HELPERS
    )
    if len(head) < WORTH_HELPERS or helpers < 2:
        for said, asked in chain(head, asking):
            yield said, assess(_detector(), asked)
    else:
        yield from _shared_out(chain(head, asking), helpers)


def assess(detector: Detector, asked: Asked) -> Verdicts:
    """Ask the most sensitive first: where it finds nothing, the others find nothing."""
    words, recent = asked
    earlier = Earlier(detector, recent)

    def seen(sensitivity: Sensitivity) -> Assessment:
        """What is found together with the last messages, where it brings anything they did not say already."""
        found = detector.assess(words, sensitivity=sensitivity, recent=recent)
        if not recent or not concerns(found):
            return found
        alone = detector.assess(words, sensitivity=sensitivity)
        return found if found == alone or earlier.is_news(found, alone, sensitivity) else alone

    widest = seen(Sensitivity.ALERT)
    if not concerns(widest):
        return {}
    verdicts = {Sensitivity.ALERT: widest}
    for each in (Sensitivity.GENTLE, Sensitivity.BALANCED):
        verdicts[each] = seen(each)
    return verdicts


def _shared_out(asking: Iterable[tuple[Said, Asked]], helpers: int) -> Iterator[tuple[Said, Verdicts]]:
    waiting: deque[tuple[list[Said], Future[list[Verdicts]]]] = deque()
    with ProcessPoolExecutor(helpers, mp_context=get_context("spawn"), initializer=_prepare) as pool:
        try:
            for batch in _batches(asking):
                said, asked = [each for each, _ in batch], [each for _, each in batch]
                waiting.append((said, pool.submit(_help, asked)))
                if len(waiting) > 2 * helpers:
                    yield from _finished(waiting)
            while waiting:
                yield from _finished(waiting)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _batches(asking: Iterable[tuple[Said, Asked]]) -> Iterator[list[tuple[Said, Asked]]]:
    remaining = iter(asking)
    while batch := list(islice(remaining, BATCH)):
        yield batch


def _finished(waiting: deque[tuple[list[Said], Future[list[Verdicts]]]]) -> Iterator[tuple[Said, Verdicts]]:
    said, answer = waiting.popleft()
    yield from zip(said, answer.result(), strict=True)


def _prepare() -> None:
    """A helper gets ready. Ctrl+C reaches it, too, and only the program that was started answers to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _detector()


def _help(asked: list[Asked]) -> list[Verdicts]:
    return [assess(_detector(), each) for each in asked]

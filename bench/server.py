"""The server the contestants face: a sandbox in a process of its own, which is told on standard input what to do next.

It prints its address, lets the contestant get used to the people ("warm up"), and gives out the work when told "go".
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import orjson

from sandbox.flood import FloodRules
from sandbox.server import serve
from sandbox.telegram import Telegram

TOKEN = "7000000001:SANDBOX-waymark"
GROUPS = 20
MEMBERS = 50
WARM_UP = {"ordinary": GROUPS * MEMBERS, "replies": MEMBERS, "crisis": 0}
AT_ONCE = 1_000  # updates that wait at a time, so that the server stays small however many there are
CRISES = 60
CRISIS_SECONDS = 30.0
WORDS = "the garden was quiet this morning and I walked a little slower than yesterday".split()  # noqa: SIM905
CRISIS_WORDS = "I want to kill myself tonight"


def ordinary(number: int) -> str:
    """An everyday message; they differ, so that nothing can be answered from a memory of texts."""
    start = number % len(WORDS)
    return " ".join(WORDS[start:] + WORDS[:start]) + f" {number}"


class Watched(Telegram):
    """A Telegram that notes when a message that was waiting for a reply got one."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.asked: dict[int, float] = {}
        self.answered_after: list[float] = []
        self.others_sent = 0
        self.refused = 0

    def call(self, token: str, method: str, params: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        status, body = super().call(token, method, params)
        self.refused += status == 429
        if method == "sendMessage" and status == 200:
            since = self.asked.pop(int(params["chat_id"]), None) if "reply_parameters" in params else None
            if since is None:
                self.others_sent += 1
            else:
                self.answered_after.append(time.perf_counter() - since)
        return status, body


def people_of(tg: Telegram, number: int) -> list[int]:
    return [tg.add_user(f"Member {n}", username=f"member{n}")["id"] for n in range(number)]


def group_of(tg: Telegram, title: str, owner: int, members: list[int]) -> int:
    found: int = tg.add_group(title, owner=owner)["id"]
    for member in members:
        tg.add_member(found, member)
    tg.add_bot_to_group(found, int(TOKEN.partition(":")[0]), by=owner, rights={"can_delete_messages": True})
    return found


def ordinary_messages(tg: Telegram) -> Iterator[Callable[[], object]]:
    """People talking in their groups; the first message of each in each group is the warm-up."""
    people, owner = people_of(tg, MEMBERS), tg.add_user("Owner")["id"]
    groups = [group_of(tg, f"Group {n}", owner, people) for n in range(GROUPS)]
    tg.bot(TOKEN).queue.items.clear()  # type: ignore[union-attr]
    for number in range(10**9):
        who, where = people[number % MEMBERS], groups[number // MEMBERS % GROUPS]
        yield lambda who=who, where=where, number=number: tg.send(who, where, ordinary(number))  # type: ignore[misc]


def commands(tg: Telegram) -> Iterator[Callable[[], object]]:
    """People asking in private, in turn; pressing Start is the warm-up."""
    people, bot_id = people_of(tg, MEMBERS), int(TOKEN.partition(":")[0])
    for number in range(10**9):
        words = "/start" if number < MEMBERS else "/about"
        yield lambda who=people[number % MEMBERS], words=words: tg.send(who, bot_id, words)  # type: ignore[misc]


def nothing(_tg: Telegram) -> Iterator[Callable[[], object]]:
    return iter(())


async def feed(tg: Telegram, source: Iterator[Callable[[], object]], number: int) -> None:
    """Let `number` things happen, never more at a time than wait to be fetched."""
    queue = tg.bot(TOKEN).queue  # type: ignore[union-attr]
    while number > 0:
        while len(queue.items) < AT_ONCE and number > 0:
            next(source)()
            number -= 1
        await asyncio.sleep(0.002)


async def feed_crises(tg: Watched, groups: list[tuple[int, int]]) -> None:
    """One message from somebody in danger every half second, each in another group."""
    for chat_id, member in groups:
        tg.asked[chat_id] = time.perf_counter()
        tg.send(member, chat_id, CRISIS_WORDS)
        await asyncio.sleep(CRISIS_SECONDS / CRISES)
    for _ in range(300):
        if not tg.asked:
            break
        await asyncio.sleep(0.1)


def scene_of_crises(tg: Watched, posts: int) -> tuple[list[tuple[int, int]], list[int]]:
    """As many groups as there are posts; in the first of them somebody will need help."""
    owner = tg.add_user("Owner")["id"]
    talking = [(group_of(tg, f"Group {n}", owner, [who]), who) for n, who in enumerate(people_of(tg, CRISES))]
    others = [group_of(tg, f"Other {n}", owner, []) for n in range(posts)]
    tg.bot(TOKEN).queue.items.clear()  # type: ignore[union-attr]
    return talking, others


async def run(kind: str, posts: int) -> None:
    tg = Watched(flood=FloodRules() if kind == "crisis" else None, keep_calls=100, keep_messages=50)
    tg.add_bot(TOKEN, "Waymark", "waymark_bot", reads_all_messages=True)
    source = {"ordinary": ordinary_messages, "replies": commands}.get(kind, nothing)(tg)
    talking, others = scene_of_crises(tg, posts) if kind == "crisis" else ([], [])
    loop = asyncio.get_running_loop()
    async with serve(tg) as server:
        first_id = tg.bot(TOKEN).queue.next_id  # type: ignore[union-attr]
        talking_ids = [each[0] for each in talking]
        say({"url": server.url, "first_id": first_id, "talking": talking_ids, "others": others})
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            order, _, number = line.strip().partition(" ")
            if order == "feed":
                await feed(tg, source, int(number))
            else:
                await feed_crises(tg, talking)
                say(
                    {
                        "answered_after": tg.answered_after,
                        "unanswered": len(tg.asked),
                        "posts": tg.others_sent,
                        "refused": tg.refused,
                    }
                )


def say(what: dict[str, Any]) -> None:
    print(orjson.dumps(what).decode(), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=("ordinary", "replies", "crisis"))
    parser.add_argument("--posts", type=int, default=5_000)
    arguments = parser.parse_args()
    asyncio.run(run(arguments.kind, arguments.posts))

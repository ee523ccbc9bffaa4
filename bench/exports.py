"""Writes a chat export as Telegram Desktop does, of a made-up group that talks in bursts; the same for the same seed.

python -m bench.exports FILE [--messages 200000]
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

MEMBERS = 300
BEGINS = 1_704_067_200
DISTRESS = Path(__file__).parents[1] / "tests" / "data" / "distress_own.jsonl"
ONE_IN = 300  # messages that come from the detector's test data
WORDS = (  # noqa: SIM905
    "today tonight morning garden tea walk sister work sleep music friends weather plans cat dog tired okay "
    "thank you all for listening last again and the we talked about my it was a bit slow but I went out with to"
).split()


def talk(messages: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """A few people at a time, some seconds apart, then silence for hours: most messages have others before them."""
    chance = random.Random(seed)
    distress = [json.loads(line)["text"] for line in DISTRESS.read_text("utf-8").splitlines() if line.strip()]
    now, number = BEGINS, 0
    while number < messages:
        now += chance.randrange(1_800, 30_000)
        present = chance.sample(range(MEMBERS), chance.randrange(2, 7))
        for _ in range(chance.randrange(5, 60)):
            number, now = number + 1, now + chance.randrange(5, 120)
            yield message(number, now, chance.choice(present), words(chance, distress))


def words(chance: random.Random, distress: list[str]) -> str:
    if chance.randrange(ONE_IN) == 0:
        return chance.choice(distress)
    return " ".join(chance.choices(WORDS, k=chance.randrange(3, 30)))


def message(number: int, now: int, member: int, text: str) -> dict[str, Any]:
    return {
        "id": number,
        "type": "message",
        "date": datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%S"),
        "date_unixtime": str(now),
        "from": f"Member {member}",
        "from_id": f"user{1000 + member}",
        "reply_to_message_id": max(1, number - 1),
        "text": text,
        "text_entities": [{"type": "plain", "text": text}],
    }


def write(path: Path, messages: int, seed: int = 1) -> None:
    """Write the file piece by piece, indented by one space a level as Telegram Desktop does."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{\n "name": "A made-up group",\n "type": "private_supergroup",\n "id": 1000000001,\n "messages": [')
        for number, each in zip(range(messages), talk(messages, seed), strict=False):
            text = json.dumps(each, ensure_ascii=False, indent=1).replace("\n", "\n  ")
            file.write(f"{',' if number else ''}\n  {text}")
        file.write("\n ]\n}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--messages", type=int, default=200_000)
    arguments = parser.parse_args()
    write(arguments.file, arguments.messages)


if __name__ == "__main__":
    main()

"""Scenes around a case that several tests begin with, and short ways to look at its card."""

from __future__ import annotations

from typing import Any

from harness import World, buttons
from storage import cases
from storage.cases import Case

CRISIS = "i want to kill myself"
DISTRESS = "i feel so hopeless, nothing will ever get better"


async def known(world: World) -> None:
    """Jonas and Nora have spoken in the moderators' chat, so that Waymark can call them by name."""
    for user_id in (world.jonas, world.nora):
        await world.say(user_id, world.moderators, "good evening")


async def crisis(world: World) -> None:
    await known(world)
    await world.say(world.mara, world.group, CRISIS)


async def claimed(world: World) -> None:
    await crisis(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")


async def close(world: World, *labels: str, by: int | None = None) -> None:
    """Close from the card: how it ended, and perhaps when to look again."""
    for label in ("Close", *labels):
        await world.press(by or world.jonas, world.moderators, label)


def message_of_card(world: World, chat: int | None = None) -> dict[str, Any]:
    """The newest card in a chat."""
    found = [each for each in world.from_bot(chat or world.moderators) if "Case 1 · " in each["text"]]
    assert found, "there is no card"
    return found[-1]


def card(world: World, chat: int | None = None) -> str:
    text: str = message_of_card(world, chat)["text"]
    return text


def labels(world: World, chat: int | None = None) -> list[str]:
    """The buttons under the newest card."""
    return [button["text"] for button in buttons(message_of_card(world, chat))]


def covered(message: dict[str, Any]) -> list[str]:
    """What stands behind a cover in a message."""
    units = message["text"].encode("utf-16-le")
    return [
        units[2 * each["offset"] : 2 * (each["offset"] + each["length"])].decode("utf-16-le")
        for each in message.get("entities", [])
        if each["type"] == "spoiler"
    ]


async def case(world: World, number: int = 1) -> Case:
    async with world.unit() as unit:
        found = await cases.get(unit, number)
    assert found is not None
    return found


async def events(world: World, number: int = 1) -> list[tuple[str, int | None]]:
    async with world.unit() as unit:
        return [(event, actor) for event, actor, _ in await cases.history(unit, number)]


async def erase_everything(world: World, user: int) -> None:
    await world.say(user, user, "/mydata")
    await world.press(user, user, "Delete everything")
    await world.say(user, user, "delete")

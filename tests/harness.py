"""A whole Waymark on a sandbox Telegram with a frozen clock: what tests act on and look at."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.settings import Settings
from bot.waymark import Clocks, Waymark
from sandbox.clock import SandboxClock
from sandbox.ptb_transport import SandboxRequest
from sandbox.scenario import Scenario, evening_circle
from sandbox.telegram import Telegram
from storage import chats
from storage.unit import Unit

TOKEN = "7000000001:SANDBOX-waymark"
ADMIN_RIGHTS = {
    "can_delete_messages": True,
    "can_restrict_members": True,
    "can_invite_users": True,
    "can_pin_messages": True,
}


class World:
    """The sandbox, the people in it and the real application that serves them."""

    tg: Telegram
    scene: Scenario
    waymark: Waymark

    def __init__(self, clock: SandboxClock, database_url: str, **options: Any) -> None:
        self.clock = clock
        self._options = options  # for Waymark.open
        self.settings = Settings(
            _env_file=None, token=TOKEN, database_url=database_url, api_base_url="http://sandbox.test", paced=False
        )
        self.tg = Telegram(clock=clock)
        self.scene = evening_circle(self.tg)
        self.sam, self.mara, self.ali = (each["id"] for each in (self.scene.sam, self.scene.mara, self.scene.ali))
        self.ines, self.jonas, self.nora = (each["id"] for each in (self.scene.ines, self.scene.jonas, self.scene.nora))
        self.group: int = self.scene.group["id"]
        self.moderators: int = self.scene.moderators["id"]
        self.bot_id: int = self.scene.bot["id"]

    async def open(self) -> None:
        """Start the application (again, on the same database, after `close`)."""
        self.waymark = await Waymark.open(
            self.settings,
            clocks=Clocks(now=self.clock.now, monotonic=lambda: self.clock.now().timestamp()),
            request=lambda: SandboxRequest(self.tg),
            **self._options,
        )

    async def close(self) -> None:
        await self.waymark.close()

    async def restart(self) -> None:
        """Stop as a crash would leave things and start anew on the same database."""
        await self.waymark.close()
        await self.open()

    async def set_up(self) -> None:
        """Add Waymark to both groups and settle the group's settings as the wizard would."""
        for chat_id in (self.group, self.moderators):
            self.tg.add_bot_to_group(chat_id, self.bot_id, by=self.nora, rights=ADMIN_RIGHTS)
        await self.settle()
        async with self.unit() as unit:
            here = {
                "bot_status": "administrator",
                "bot_rights": sorted(ADMIN_RIGHTS),
                "added_by": self.nora,
                "set_up": True,
            }
            await chats.arrive(
                unit,
                self.group,
                "supergroup",
                "Evening Circle",
                language="en",
                time_zone="Europe/Copenhagen",
                countries=["DK"],
                moderators_chat_id=self.moderators,
                **here,
            )
            await chats.arrive(
                unit, self.moderators, "supergroup", "Evening Circle · moderators", role="moderators", **here
            )
        await self.advance(minutes=2)

    @property
    def program(self) -> Any:
        return self.waymark.program

    async def settle(self) -> None:
        await self.waymark.settle()

    async def say(self, user: int, chat: int, text: str, reply_to: int | None = None, **more: Any) -> dict[str, Any]:
        message = self.tg.send(user, self.bot_id if chat == user else chat, text, reply_to=reply_to, **more)
        await self.settle()
        return message

    async def start(self, user: int, payload: str = "") -> None:
        self.tg.start(user, self.bot_id, payload)
        await self.settle()

    async def follow(self, user: int, url: str) -> None:
        """Press a t.me link as `user`: opens the private chat with its start parameter."""
        assert f"t.me/{self.scene.bot['username']}?start=" in url, url
        await self.start(user, url.partition("start=")[2])

    async def press(self, user: int, chat: int, label: str, message_id: int | None = None) -> dict[str, Any] | None:
        """Press the newest button whose label holds `label`; links of Waymark are followed."""
        for message in reversed(self.tg.transcript(chat, viewer=user)):
            found = -message.get("ephemeral_message_id", 0) or message["message_id"]
            if message_id is not None and found != message_id:
                continue
            for button in buttons(message):
                if label.lower() in button["text"].lower():
                    if "url" in button:
                        await self.follow(user, button["url"])
                        return None
                    query = self.tg.press(user, chat, found, button["callback_data"])
                    await self.settle()
                    return self.tg.callback_answer(query)
        raise AssertionError(f"no button {label!r} in {self.texts(chat, user)[-3:]}")

    async def advance(self, **duration: float) -> None:
        """Move the clock and do what falls due."""
        self.clock.advance(timedelta(**duration))
        await self.settle()

    async def advance_to(self, wall: str, zone: str = "Europe/Copenhagen") -> None:
        """Move the clock to the next moment it is `wall` ("09:00") in the zone."""
        local = self.clock.now().astimezone(ZoneInfo(zone))
        target = datetime.combine(local.date(), time.fromisoformat(wall), ZoneInfo(zone))
        if target <= local:
            target = datetime.combine(local.date() + timedelta(days=1), time.fromisoformat(wall), ZoneInfo(zone))
        self.clock.move_to(target.astimezone(self.clock.now().tzinfo))
        await self.settle()

    def texts(self, chat: int, viewer: int | None = None) -> list[str]:
        return [message.get("text") or message.get("caption") or "" for message in self.tg.transcript(chat, viewer)]

    def from_bot(self, chat: int) -> list[dict[str, Any]]:
        return [
            message
            for message in self.tg.transcript(chat)
            if (message.get("from") or {}).get("id") == self.bot_id and "text" in message
        ]

    def last(self, chat: int) -> dict[str, Any]:
        """The newest message of Waymark in a chat."""
        said = self.from_bot(chat)
        assert said, f"Waymark has said nothing in {chat}"
        return said[-1]

    def labels(self, chat: int) -> list[str]:
        """The labels of the buttons under Waymark's newest message in a chat."""
        return [button["text"] for button in buttons(self.last(chat))]

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        async with self.waymark.database.transaction() as connection:
            unit = Unit(connection, self.waymark.database.caches, self.clock.now())
            async with unit.savepoint():
                yield unit

    async def parked(self) -> int:
        """How many updates could not be handled."""
        async with self.waymark.database.transaction() as connection:
            return (await self.waymark.inbox.counts(connection)).get("parked", 0)


def buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [button for row in (message.get("reply_markup") or {}).get("inline_keyboard", []) for button in row]


async def gather(*work: Any) -> list[Any]:
    return list(await asyncio.gather(*work))

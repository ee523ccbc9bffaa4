"""Evening Circle on a served sandbox with the real Waymark: what a person does, and waiting for what they see.

Nothing here sleeps: each wait ends when it sees what it looks for, or fails and says what was missing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.demo import Show
from sandbox.telegram import Call
from storage import outbox, schedule

Message = dict[str, Any]
Found = TypeVar("Found")
PATIENCE = 30.0  # seconds; the machine may be busy with other things
A_MOMENT = timedelta(seconds=2)  # what a person needs between two things they do
LOOK = 0.05  # seconds between two looks at what no change of the sandbox tells of
ZONE = ZoneInfo("Europe/Copenhagen")


class Evening:
    """Acts as the people of the demo and sees what they see."""

    def __init__(self, show: Show) -> None:
        self.show = show
        self.tg = show.telegram
        scene = show.scene
        self.sam, self.mara, self.ali, self.ines, self.jonas, self.nora = (
            each["id"] for each in (scene.sam, scene.mara, scene.ali, scene.ines, scene.jonas, scene.nora)
        )
        self.group: int = scene.group["id"]
        self.moderators: int = scene.moderators["id"]
        self.bot: int = scene.bot["id"]

    # -- acting ------------------------------------------------------------------------------------

    def say(self, user: int, chat: int, text: str, reply_to: int | None = None) -> int:
        """Write something; a private chat is named by the person's own id."""
        self.tg.clock.advance(A_MOMENT)
        made = self.tg.send(user, self.bot if chat == user else chat, text, reply_to=reply_to)
        return int(made["message_id"])

    async def start(self, user: int, payload: str = "") -> Message:
        """Press Start, and read what Waymark says to it."""
        before = self.last_id(user)
        self.tg.clock.advance(A_MOMENT)
        self.tg.start(user, self.bot, payload)
        return await self.sees(user, after=before)

    async def asks(self, user: int, text: str, contains: str = "") -> Message:
        """Write to Waymark in private, and read the answer."""
        before = self.last_id(user)
        self.say(user, user, text)
        return await self.sees(user, contains, after=before)

    async def press(self, user: int, chat: int, label: str) -> str:
        """Press the newest button with this label, as soon as there is one; gives the words of the toast."""
        self.tg.clock.advance(A_MOMENT)
        message_id, button = await self.button(chat, label, user)
        if "url" in button:
            await self.start(user, button["url"].partition("start=")[2])
            return ""
        query = self.tg.press(user, chat, message_id, button["callback_data"])
        answer = await self.until(lambda: self.tg.callback_answer(query), f"no answer came to the button {label!r}")
        return str(answer.get("text") or "")

    async def walk(self, user: int, *labels: str) -> None:
        """Press one button after another in private."""
        for label in labels:
            await self.press(user, user, label)

    async def passes(self, **duration: float) -> None:
        """Let time pass, and what falls due happen."""
        await self.settled()
        self.tg.clock.advance(timedelta(**duration))
        await self.settled()

    async def comes(self, wall: str) -> None:
        """Let it become this hour in the group's own time."""
        await self.settled()
        local = self.tg.clock.now().astimezone(ZONE)
        target = datetime.combine(local.date(), time.fromisoformat(wall), ZONE)
        if target <= local:
            target = datetime.combine(local.date() + timedelta(days=1), time.fromisoformat(wall), ZONE)
        self.tg.clock.move_to(target.astimezone(UTC))
        await self.settled()

    # -- seeing ------------------------------------------------------------------------------------

    def messages(self, chat: int) -> list[Message]:
        """What Waymark has said in a chat and is still to be seen."""
        return [each for each in self.tg.transcript(chat) if (each.get("from") or {}).get("id") == self.bot]

    def texts(self, chat: int) -> list[str]:
        return [each.get("text") or each.get("caption") or "" for each in self.messages(chat)]

    def last_id(self, chat: int) -> int:
        """The newest message anybody wrote in a chat, to see what comes after it."""
        return max((each["message_id"] for each in self.tg.transcript(chat)), default=0)

    async def sees(self, chat: int, contains: str = "", *, after: int = 0) -> Message:
        """Waymark's newest message with these words, as soon as there is one."""

        def look() -> Message | None:
            for message in reversed(self.messages(chat)):
                text = message.get("text") or message.get("caption") or ""
                if message["message_id"] > after and contains in text:
                    return message
            return None

        return await self.until(look, f"nothing with {contains!r} in chat {chat}; there is {self.texts(chat)[-3:]}")

    async def button(self, chat: int, label: str, viewer: int | None = None) -> tuple[int, dict[str, Any]]:
        """The newest button with this label and the id of its message, as soon as there is one."""

        def look() -> tuple[int, dict[str, Any]] | None:
            for message in reversed(self.tg.transcript(chat, viewer)):
                for button in buttons(message):
                    if label in button["text"]:
                        return message["message_id"], button
            return None

        return await self.until(look, f"no button {label!r} in chat {chat}; there is {self.texts(chat)[-2:]}")

    async def until(self, look: Callable[[], Found | None], complaint: str) -> Found:
        """Wait until `look` gives something, at every change of the sandbox; fail with `complaint` when it does not."""

        async def again() -> Found | None:
            return look()

        return await self._until(again, complaint)

    async def settled(self) -> None:
        """Wait until Waymark has handled everything and has nothing to send right now."""

        async def look() -> bool:
            return not await self._busy_with()

        await self._until(look, "Waymark did not come to rest")
        assert await self.parked() == 0, "something could not be handled"

    async def parked(self) -> int:
        async with self.show.waymark.database.transaction() as connection:
            return (await self.show.waymark.inbox.counts(connection)).get("parked", 0)

    async def _until(self, look: Callable[[], Awaitable[Found | None]], complaint: str) -> Found:
        end = asyncio.get_running_loop().time() + PATIENCE
        while True:
            seen = self.tg.changed.version
            found = await look()
            if found:
                return found
            left = end - asyncio.get_running_loop().time()
            assert left > 0, complaint
            await self.tg.changed.wait(seen, min(left, LOOK))

    async def _busy_with(self) -> str:
        bot = self.tg.bot(self.show.scene.token)
        if bot is not None and bot.queue.items:
            return "updates to be fetched"
        now = self.tg.clock.now()
        async with self.show.waymark.database.transaction() as connection:
            if (await self.show.waymark.inbox.counts(connection)).get("todo"):
                return "updates to be handled"
            if await schedule.due(connection, now, limit=1):
                return "something due"
            waiting = await outbox.waiting(connection)
        if any(each["due"] is None or datetime.fromisoformat(each["due"]) <= now for each in waiting):
            return "something to be sent"
        return ""

    def calls(self, method: str = "", chat: int | None = None) -> list[Call]:
        """What Waymark asked of Telegram, oldest first."""
        return [
            call
            for call in self.tg.calls
            if method in ("", call.method) and (chat is None or str(call.params.get("chat_id")) == str(chat))
        ]


def buttons(message: Message) -> list[dict[str, Any]]:
    return [button for row in (message.get("reply_markup") or {}).get("inline_keyboard", []) for button in row]


def labels(message: Message) -> list[str]:
    return [button["text"] for button in buttons(message)]

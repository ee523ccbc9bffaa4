"""Acts as a person on the sandbox for the demo: waits for a button and presses it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from content.texts import Texts
from domain.errors import WaymarkError
from sandbox.telegram import Telegram

PATIENCE = 10.0  # seconds
Found = TypeVar("Found")


class Stagehand:
    """Presses what people see in their private chat with Waymark. Labels may be named by their text keys."""

    def __init__(self, telegram: Telegram, bot_id: int, texts: Texts) -> None:
        self._telegram = telegram
        self._bot_id = bot_id
        self._texts = texts

    async def sees(self, chat_id: int, label: str, viewer: int | None = None) -> tuple[int, dict[str, Any]]:
        """Wait for a button: the id of its message and the button. Raises WaymarkError when none appears."""
        wanted = self._texts.plain("en", label, hour="09:00") if self._texts.has(label) else label
        return await self._wait(lambda: self._find(chat_id, wanted, viewer), f"the demo found no button {wanted!r}")

    async def _wait(self, look: Callable[[], Found | None], otherwise: str) -> Found:
        end = asyncio.get_running_loop().time() + PATIENCE
        while True:
            seen = self._telegram.changed.version
            if (found := look()) is not None:
                return found
            if (left := end - asyncio.get_running_loop().time()) <= 0:
                raise WaymarkError(otherwise)
            await self._telegram.changed.wait(seen, left)

    async def follows(self, user_id: int, chat_id: int, label: str) -> None:
        """Press a button that leads to the private chat."""
        _, button = await self.sees(chat_id, label, user_id)
        self._telegram.start(user_id, self._bot_id, button["url"].partition("start=")[2])

    async def presses(self, user_id: int, label: str) -> None:
        """Press the newest button with this label in the private chat, and wait until Waymark has answered."""
        message_id, button = await self.sees(user_id, label)
        query = self._telegram.press(user_id, user_id, message_id, button["callback_data"])
        await self._wait(lambda: self._telegram.callback_answer(query), f"Waymark did not answer the button {label!r}")

    def _find(self, chat_id: int, wanted: str, viewer: int | None) -> tuple[int, dict[str, Any]] | None:
        for message in reversed(self._telegram.transcript(chat_id, viewer=viewer)):
            for button in _buttons(message):
                if wanted in button["text"]:
                    return message["message_id"], button
        return None


def _buttons(message: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield from row

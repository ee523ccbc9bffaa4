"""Lets python-telegram-bot talk to a sandbox in the same process: no socket, no HTTP, the same answers."""

import asyncio
from typing import Any
from urllib.parse import unquote

import orjson
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from sandbox.errors import NoAnswerError
from sandbox.files import Upload
from sandbox.polling import answer
from sandbox.telegram import Telegram


class SandboxRequest(BaseRequest):
    """A request class for `telegram.Bot` that calls a Telegram object directly."""

    def __init__(self, tg: Telegram) -> None:
        self._tg = tg

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """Answers as the server would, or raises as a broken connection would."""
        await asyncio.sleep(0)
        if "/file/bot" in url:
            return self._download(url)
        token, _, name = url.rpartition("/bot")[2].partition("/")
        try:
            status, body = await answer(self._tg, token, name, _parameters(request_data))
        except NoAnswerError as error:
            raise (NetworkError(error.kind) if error.kind == "drop" else TimedOut()) from error
        return status, orjson.dumps(body)

    def _download(self, url: str) -> tuple[int, bytes]:
        token, _, path = unquote(url.rpartition("/file/bot")[2]).partition("/")
        stored = self._tg.world.files.at(path) if self._tg.bot(token) else None
        return (404, b'{"ok":false,"error_code":404}') if stored is None else (200, stored.upload.content)


def _parameters(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    parameters: dict[str, Any] = data.parameters
    if not data.contains_files:
        return parameters
    parts = {}
    for name, (filename, content, mime_type) in data.multipart_data.items():
        raw = content if isinstance(content, bytes) else content.read()
        parts[name] = Upload(filename or name, raw, mime_type)
    return {name: value for name, value in parameters.items() if name not in parts} | parts

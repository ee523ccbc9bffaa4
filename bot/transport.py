"""How Waymark speaks HTTP to Telegram: python-telegram-bot's request interface on aiohttp; it decides nothing."""

from __future__ import annotations

from typing import Any

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 256
JSON = {"Content-Type": "application/json"}


class NotSentError(NetworkError):
    """The server was never reached, so the call certainly had no effect."""


class AiohttpRequest(BaseRequest):
    """One pool of connections to one Bot API server. Times are seconds."""

    def __init__(self, read_timeout: float = 10.0, connect_timeout: float = 5.0) -> None:
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, ttl_dns_cache=300)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def parse_json_payload(self, payload: bytes) -> Any:  # type: ignore[override]
        """Read an answer. The words of one that is not Telegram's never reach the error, and decide nothing."""
        try:
            answer = orjson.loads(payload)
        except orjson.JSONDecodeError:
            raise NetworkError("the answer was not JSON") from None
        if not isinstance(answer, dict) or ("result" not in answer and answer.get("ok") is not False):
            raise NetworkError("the answer was not the Bot API's")
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            await self.initialize()
        assert self._session is not None
        timeout = aiohttp.ClientTimeout(
            total=_seconds(read_timeout, self._read_timeout),
            sock_connect=_seconds(connect_timeout, self._connect_timeout),
        )
        try:
            body, headers = _body(request_data)
            async with self._session.request(method, url, data=body, headers=headers, timeout=timeout) as answer:
                return answer.status, await answer.read()
        except aiohttp.ClientConnectorError as error:
            raise NotSentError(f"the server can't be reached ({type(error.os_error).__name__})") from None
        except aiohttp.ConnectionTimeoutError:
            raise NotSentError("the server can't be reached in time") from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            # The error's own words hold the address and with it the token.
            raise NetworkError(f"the connection broke ({type(error).__name__})") from None


def _seconds(value: Any, default: float) -> float | None:
    if isinstance(value, DefaultValue):
        return default
    return None if value is None else float(value)


def _body(request_data: RequestData | None) -> tuple[Any, dict[str, str] | None]:
    """The body and headers of a call: JSON, which costs a fraction of form encoding, unless a file goes along."""
    if request_data is None:
        return None, None
    if not request_data.contains_files:
        return orjson.dumps(request_data.parameters), JSON
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime_type) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=file_name, content_type=mime_type)
    return form, None

"""What is written to the log: events with ids and names of things, never words of members and never the token."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

TOKEN = re.compile(r"\d{6,}:[\w-]{10,}")
QUIET = ("telegram", "httpx", "httpcore", "aiohttp", "apscheduler", "asyncio", "aiosqlite", "sqlalchemy", "alembic")


def redact(_logger: object, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Blank whatever looks like a bot token, wherever it stands."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = TOKEN.sub("<token>", value)
    return event


def where_it_failed(error: BaseException) -> str:
    """The innermost places an error came from, without its message: a message may quote a member."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    return " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in reversed(frames))


class _Redacting(logging.Filter):
    """Blanks tokens in what libraries log and drops their tracebacks, which can hold updates."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = TOKEN.sub("<token>", record.getMessage())
        record.args = ()
        record.exc_info = None
        record.exc_text = None
        return True


def configure(level: str) -> None:
    """Log to standard error: readable lines on a terminal, JSON elsewhere."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_Redacting())
    logging.basicConfig(level=level, handlers=[handler], format="%(levelname)s %(name)s %(message)s", force=True)
    for name in QUIET:
        # At INFO httpx logs addresses with the token in them, and at DEBUG the Telegram library logs whole updates.
        logging.getLogger(name).setLevel(logging.WARNING)
    renderer: Any = structlog.dev.ConsoleRenderer() if sys.stderr.isatty() else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            redact,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )

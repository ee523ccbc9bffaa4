"""`waymark run` with one feature that misbehaves in the manner named on the command line. Started by test_process."""

from __future__ import annotations

import asyncio
import sys
import time
from typing import Any

import bot.application
import bot.waymark
from bot.cli import main
from bot.content import Content
from content.texts import Texts
from handlers.kit.feature import Feature, Listener


async def misbehave(_update: Any, _context: Any) -> None:
    if sys.argv[1] == "parks":
        raise RuntimeError
    sys.stdout.write("hanging\n")
    sys.stdout.flush()
    while True:
        try:
            if sys.argv[1] == "blocks":
                while True:
                    time.sleep(0.05)
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            if sys.argv[1] != "swallows":
                raise


def misbehaving(_detector: Any) -> tuple[Feature, ...]:
    return (Feature(name="home", listeners=(Listener(lambda raw, _caches: "message" in raw, misbehave),)),)


if __name__ == "__main__":
    light = Content(Texts(), None, {}, {}, None)  # type: ignore[arg-type]
    bot.waymark.load_content = lambda: light
    bot.waymark.Waymark.open.__func__.__kwdefaults__["features_of"] = misbehaving
    bot.application.FEATURE_SECONDS = 60.0
    main(["run"])

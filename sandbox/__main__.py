"""`python -m sandbox`: serves a Telegram alone, for any bot. It starts no bot."""

import argparse
import asyncio
import contextlib
import sys

from sandbox.flood import FloodRules
from sandbox.scenario import TOKEN, evening_circle
from sandbox.server import serve
from sandbox.telegram import Telegram


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description="A Telegram on this machine.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free port (default: 8081)")
    parser.add_argument("--flood", action="store_true", help="enforce Telegram's sending limits")
    parser.add_argument("--empty", action="store_true", help="one bot, no people and no groups")
    return parser.parse_args()


async def _run(arguments: argparse.Namespace) -> None:
    tg = Telegram(flood=FloodRules() if arguments.flood else None)
    if arguments.empty:
        tg.add_bot(TOKEN, "Waymark", "waymark_bot")
    else:
        evening_circle(tg)
    async with serve(tg, arguments.host, arguments.port) as server:
        sys.stdout.write(f"token    {TOKEN}\nBot API  {server.url}/bot<token>/<method>\npage     {server.url}/\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(_arguments()))

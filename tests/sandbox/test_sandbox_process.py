"""`python -m sandbox` as its users start it: alone, on a free port, printing what one needs to connect."""

import asyncio
import sys
from pathlib import Path

import aiohttp
import pytest

import sandbox

ROOT = Path(sandbox.__file__).parents[1]


@pytest.mark.slow
@pytest.mark.parametrize(("option", "groups"), [("--empty", 0), ("--flood", 2)])
async def test_the_sandbox_serves_alone(option: str, groups: int) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", option, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        lines = [(await process.stdout.readline()).decode().split() for _ in range(3)]
        token, page = lines[0][-1], lines[2][-1]
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{page}bot{token}/getMe") as response:
                assert (await response.json())["result"]["username"] == "waymark_bot"
            async with session.get(f"{page}sim/state") as response:
                assert len((await response.json())["chats"]) == groups
    finally:
        process.terminate()
        await process.communicate()

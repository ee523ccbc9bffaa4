"""`waymark rehearse`: reads a chat export and shows what Waymark would have done. It touches nothing but its page."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.rehearse_export import Chat, Export
from bot.rehearse_messages import Reader
from bot.rehearse_page import check_page, page, write_page
from bot.rehearse_result import Heard, Result
from bot.rehearse_screening import screen
from bot.rehearse_terminal import printed, visible
from domain.distress import Sensitivity
from domain.errors import ConfigurationError, InputError
from domain.rehearsal import Rehearsal, Said

CHOOSE_FIRST = 2  # the command line lacks something


@dataclass(frozen=True, slots=True)
class Orders:
    """What the operator asked for."""

    export: Path
    chat: str | None = None
    sensitivity: Sensitivity = Sensitivity.BALANCED
    time_zone: str | None = None
    html: Path | None = None
    show_text: bool = False
    leave_out: tuple[str, ...] = ()


def rehearse(orders: Orders) -> int:
    """Read, print the report, write the page; give the exit status. Raises InputError for what is no export."""
    zone = _zone(orders.time_zone)
    if orders.html is not None:
        check_page(orders.html, orders.export)
    result = _read(orders, orders.chat, zone)
    if result is None:
        return CHOOSE_FIRST
    if orders.html is not None:
        write_page(orders.html, page(result))
    _print(printed(result))
    if orders.html is not None:
        _print(["", f"The page is in {orders.html}."])
    if result.fault is not None:
        raise InputError(f"{orders.export}: {result.fault}. The report covers what was read before it.")
    return os.EX_OK


def _read(orders: Orders, wanted: str | None, zone: ZoneInfo | None) -> Result | None:
    """One pass over the file; None where it holds many chats and none was chosen."""
    choice = _Choice(wanted)
    reader = Reader(zone, frozenset(orders.leave_out), keep_names=orders.show_text)
    rehearsal = Rehearsal(orders.sensitivity)
    heard = []
    with _progress(orders.export) as progress:
        export = Export(orders.export, progress)
        export.check()
        messages = export.messages(lambda chat: choice.takes(chat, export.is_account))
        for said, verdicts in screen(_said(reader, messages)):
            hit = rehearsal.hear(said, verdicts)
            if hit is not None:
                author = reader.reading.names.get(said.author, "")
                heard.append(Heard(hit, author, said.text) if orders.show_text else Heard(hit))
    chat = choice.taken
    if chat is None:
        return _choose(orders, export, zone)
    if choice.again:
        raise ConfigurationError(f"More than one chat has this name; choose by id, such as --chat {chat.id}.")
    return Result(
        chat, rehearsal.findings, reader.reading, heard, orders.sensitivity, orders.time_zone, export.fault,
        shows_text=orders.show_text,
    )  # fmt: skip


def _said(reader: Reader, messages: Iterator[tuple[Chat, Any]]) -> Iterator[Said]:
    for _, message in messages:
        said = reader.read(message)
        if said is not None:
            yield said


@dataclass(slots=True)
class _Choice:
    """Which chat of an export is read: its only one, or the one that was asked for."""

    wanted: str | None
    taken: Chat | None = None
    again: bool = False

    def takes(self, chat: Chat, is_account: bool) -> bool:
        asked_for = chat.answers_to(self.wanted) if self.wanted is not None else not is_account
        if asked_for and self.taken is None:
            self.taken = chat
            return True
        self.again = self.again or asked_for
        return False


def _choose(orders: Orders, export: Export, zone: ZoneInfo | None) -> Result | None:
    """Nothing was read: take the only group there is, or say which there are."""
    if not export.chats:
        if export.fault is not None:
            raise InputError(f"{orders.export}: {export.fault}; nothing could be read before it.")
        raise InputError(f"{orders.export} is JSON, but no chat export: it holds no messages.")
    groups = [chat for chat in export.chats if chat.is_group]
    if orders.chat is None and len(groups) == 1:
        return _read(orders, groups[0].id, zone)
    _print(_listed(export, groups))
    if export.fault is not None:
        raise InputError(f"{orders.export}: {export.fault}. The list covers what was read before it.")
    if orders.chat is not None:
        raise ConfigurationError(f"The export holds no chat that --chat {orders.chat} names.")
    return None


def _print(lines: Iterable[str]) -> None:
    """Write to standard output; a reader that has seen enough, such as `head`, may close it."""
    try:
        for line in lines:
            print(line)  # noqa: T201 - a command's answer
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _listed(export: Export, groups: list[Chat]) -> Iterator[str]:
    yield f"This export holds {len(export.chats):,} chats. Choose one with --chat and its id or name."
    if groups:
        yield f"\n{'Id':>14}  {'Messages':>9}  Group"
        for chat in sorted(groups, key=lambda chat: -chat.messages):
            yield f"{chat.id:>14}  {chat.messages:>9,}  {visible(chat.name)}"
    others = len(export.chats) - len(groups)
    if others:
        yield f"\nBesides there are {others:,} private chats and channels, which Waymark would not read."


@contextmanager
def _progress(path: Path) -> Iterator[Callable[[int], object]]:
    """A bar on a terminal's standard error, nothing elsewhere; told how many bytes were read."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # it would start a thread of its own
    size = path.stat().st_size if path.is_file() else None
    with tqdm(total=size, desc="Reading", unit="B", unit_scale=True, leave=False, disable=None, file=sys.stderr) as bar:
        yield bar.update


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name is not None else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ConfigurationError(f"There is no time zone {name}; say one such as Europe/Copenhagen.") from None

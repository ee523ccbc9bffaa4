"""How a feature declares itself; menus, help, settings, the schedule, export and erasure are derived from this."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Flag, StrEnum, auto
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from telegram import Update

from handlers.kit.facts import Need
from handlers.kit.raw import Raw
from storage.cache import Caches
from storage.schedule import Occasion
from storage.unit import Unit

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage.links import Link
    from storage.sealing import Seal

Handler = Callable[[Update, "Context"], Awaitable[None]]
LinkHandler = Callable[[Update, "Context", "Link"], Awaitable[None]]
AnswerHandler = Callable[[Update, "Context", str, dict[str, Any]], Awaitable[None]]
DueHandler = Callable[[Occasion, "Context"], Awaitable[None]]
ChangedHandler = Callable[["Context", int], Awaitable[None]]


class Where(Flag):
    """The places a command is understood in."""

    PRIVATE = auto()
    GROUP = auto()
    ANYWHERE = PRIVATE | GROUP


class Audience(StrEnum):
    """Whose command menu a command is listed in."""

    MEMBERS = "members"
    MODERATORS = "moderators"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Command:
    """A command; its description is the text `command-<name>`.

    `right` is the Telegram right the issuer must hold in the group ("owner" for the creator, "admin" for any
    administrator); it is checked before the handler runs, and whoever lacks it gets nothing public.
    """

    name: str
    handler: Handler
    where: Where = Where.ANYWHERE
    right: str | None = None
    aliases: tuple[str, ...] = ()
    audience: Audience = Audience.MEMBERS


@dataclass(frozen=True, slots=True)
class Button:
    """A button whose data is "<feature>:<action>[:args…]"; `right` as for commands, in the chat it is pressed in."""

    action: str
    handler: Handler
    right: str | None = None


@dataclass(frozen=True, slots=True)
class Listener:
    """Anything else a feature wants to see; `concerns` is the cheap test on the raw update that triage runs too."""

    concerns: Callable[[Raw, Caches], bool]
    handler: Handler


@dataclass(frozen=True, slots=True)
class Due:
    """What to do when an occasion planned under "<feature>" or "<feature>.<name>" falls due.

    Later than `grace` it is skipped and `missed` runs in its place, so that a series can plan its next occasion.
    """

    name: str
    handler: DueHandler
    grace: timedelta
    missed: DueHandler | None = None


@dataclass(frozen=True, slots=True)
class Owned:
    """A table this feature owns: how a member's rows leave it.

    `erase` deletes or anonymises and gives the number of rows; `exported` is False only for tables that hold nothing
    a member would call theirs. `title` is the text key that names the rows in /mydata. `export` gives the
    rows of a copy where they are not simply those that name the person: sealed words are opened there.
    """

    table: str
    title: str
    erase: Callable[[Unit, int], Awaitable[int]]
    exported: bool = True
    export: Callable[[Unit, Seal, int], Awaitable[list[dict[str, Any]]]] | None = None


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A button of /menu: its text key and the data it sends; smaller `rank` comes first."""

    label: str
    data: str
    rank: int = 50


def nothing_needed(_raw: Raw) -> Iterable[Need]:
    """The default of Feature.needs."""
    return ()


@dataclass(frozen=True, kw_only=True)
class Feature:
    """One feature, whole. Commands are matched first, then buttons, then listeners: the first match handles it."""

    name: str
    commands: tuple[Command, ...] = ()
    buttons: tuple[Button, ...] = ()
    listeners: tuple[Listener, ...] = ()
    deep_links: Mapping[str, LinkHandler] = field(default_factory=dict)  # by the kind of storage.links
    answers: Mapping[str, AnswerHandler] = field(default_factory=dict)  # by the question asked in private
    options: type[BaseModel] | None = None  # what a group can choose; titles are texts `option-<feature>-<field>`
    due: tuple[Due, ...] = ()
    tables: tuple[Owned, ...] = ()
    menu: tuple[MenuEntry, ...] = ()
    needs: Callable[[Raw], Iterable[Need]] = nothing_needed
    changed: ChangedHandler | None = None  # a group's options, language or time zone are other than before

"""Which prompts groups saw, who pressed what under them, and what moderators changed; choosing is the domain's."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, func, select, update

from domain.cases import ACUTE_STATES, COUNTS_AS_OPEN_FOR
from domain.distress import Tier
from storage import cases, chats, postvention
from storage.members_data import erase_rows
from storage.statements import insert_new, upsert
from storage.tables import (
    distress_case,
    kept_message,
    prompt_block,
    prompt_change,
    prompt_notice,
    prompt_post,
    prompt_tap,
    schedule,
)
from storage.unit import Unit

POSTING = "prompts.post"
REMEMBERED_FOR = timedelta(days=29)  # names of messages are dropped a day later


@dataclass(frozen=True, slots=True)
class Post:
    """A prompt a group was given; taps are counted until it is closed."""

    chat_id: int
    local_date: date
    slot: str
    item_id: str
    language: str
    chosen_at: datetime
    taps: int = 0
    not_for_me: int = 0
    closed_at: datetime | None = None

    @property
    def name(self) -> str:
        """The name its message is kept under."""
        return f"prompt:{self.local_date}:{self.slot}"


@dataclass(frozen=True, slots=True)
class Change:
    """What moderators changed about a day: nothing at all, or not these items."""

    skipped: bool = False
    without: tuple[str, ...] = ()


async def keep(unit: Unit, post: Post) -> bool:
    """Note what is about to be posted; False when this slot of the day is taken already."""
    return await _insert(unit, prompt_post, asdict(post))


async def get(unit: Unit, chat_id: int, on: date, slot: str) -> Post | None:
    found = await _posts(unit, chat_id, prompt_post.c.local_date == on, prompt_post.c.slot == slot)
    return found[0] if found else None


async def latest(unit: Unit, chat_id: int, on: date | None = None) -> Post | None:
    """The newest post of a group, or of one of its days."""
    conditions = [] if on is None else [prompt_post.c.local_date == on]
    found = await _posts(unit, chat_id, *conditions)
    return found[-1] if found else None


async def history(unit: Unit, chat_id: int) -> list[Post]:
    """Everything a group was given, oldest first."""
    return await _posts(unit, chat_id)


async def spent_days(unit: Unit, chat_id: int, slot: str, since: date) -> set[date]:
    """Days whose slot needs no planning any more: posted, or left out after it fell due."""
    posted = await unit.rows(
        select(prompt_post.c.local_date).where(
            prompt_post.c.chat_id == chat_id, prompt_post.c.slot == slot, prompt_post.c.local_date >= since
        )
    )
    past = await unit.rows(
        select(schedule.c.occurrence).where(
            schedule.c.feature == POSTING,
            schedule.c.chat_id == chat_id,
            schedule.c.state != "waiting",
            schedule.c.due_at >= unit.now - timedelta(days=2),
        )
    )
    named = (row["occurrence"].partition(":") for row in past)
    return {row["local_date"] for row in posted} | {date.fromisoformat(day) for day, _, of in named if of == slot}


async def drop_planned(unit: Unit, chat_id: int, *, begun: bool) -> None:
    """Drop what is planned for a group; a post that already waits for its moment goes too only if `begun`."""
    rows = await unit.rows(
        select(schedule.c.id, schedule.c.payload).where(
            schedule.c.feature == POSTING, schedule.c.chat_id == chat_id, schedule.c.state == "waiting"
        )
    )
    for row in rows:
        if begun or "since" not in row["payload"]:
            await unit.execute(delete(schedule).where(schedule.c.id == row["id"]))


async def tap(unit: Unit, post: Post, user_id: int) -> bool:
    """Count a member once under an open post; whether it counted."""
    if post.closed_at is not None:
        return False
    row = {"chat_id": post.chat_id, "local_date": post.local_date, "slot": post.slot, "user_id": user_id}
    if await _insert(unit, prompt_tap, row):
        await _add(unit, post, "taps")
        return True
    return False


async def block(unit: Unit, user_id: int, family: str, post: Post | None = None) -> bool:
    """Keep a family from coming back to a person, and count that under the post without a name; whether it is new."""
    if await _insert(unit, prompt_block, {"user_id": user_id, "family": family, "blocked_at": unit.now}):
        if post is not None:
            await _add(unit, post, "not_for_me")
        return True
    return False


async def blocked_families(unit: Unit, user_id: int) -> set[str]:
    rows = await unit.rows(select(prompt_block.c.family).where(prompt_block.c.user_id == user_id))
    return {row["family"] for row in rows}


async def close(unit: Unit, post: Post) -> None:
    """End a post: from now on nothing is counted, and who pressed is forgotten."""
    await unit.execute(update(prompt_post).where(*_is(prompt_post, post)).values(closed_at=unit.now))
    await unit.execute(delete(prompt_tap).where(*_is(prompt_tap, post)))


async def changes(unit: Unit, chat_id: int, since: date) -> dict[date, Change]:
    """What moderators changed about the days from `since` on."""
    rows = await unit.rows(
        select(prompt_change).where(prompt_change.c.chat_id == chat_id, prompt_change.c.local_date >= since)
    )
    return {row["local_date"]: Change(row["skipped"], tuple(row["without"])) for row in rows}


async def change(unit: Unit, chat_id: int, on: date, wanted: Change) -> None:
    values = {"chat_id": chat_id, "local_date": on, "skipped": wanted.skipped, "without": list(wanted.without)}
    await upsert(unit, prompt_change, values, ("skipped", "without"))


async def tell_once(unit: Unit, chat_id: int, about: str) -> bool:
    """Whether the moderators have not been told of this trouble yet; from now on they have."""
    return await _insert(unit, prompt_notice, {"chat_id": chat_id, "about": about, "told_at": unit.now})


async def trouble_is_over(unit: Unit, chat_id: int, *about: str) -> None:
    """Let the moderators hear of these troubles again when they come back."""
    await unit.execute(
        delete(prompt_notice).where(prompt_notice.c.chat_id == chat_id, prompt_notice.c.about.in_(about))
    )


async def was_sent(unit: Unit, post: Post) -> bool:
    """Whether Telegram took the post, as far as that is still remembered."""
    if unit.now - post.chosen_at > REMEMBERED_FOR:
        return True
    found = await unit.scalar(
        select(kept_message.c.message_id).where(
            kept_message.c.chat_id == post.chat_id, kept_message.c.name == post.name
        )
    )
    return found is not None


async def is_gentle(unit: Unit, chat_id: int) -> bool:
    """Whether a group hears only what suits a crisis: a case is open, somebody died, or the moderators say so."""
    chosen = await chats.options(unit, chat_id, "prompts")
    if chosen.get("gentle") or await cases.any_open(unit, chat_id):
        return True
    return await postvention.is_on(unit, chat_id)


async def crisis_began(unit: Unit, chat_id: int) -> datetime | None:
    """When the newest crisis of a group that is not over began."""
    found: datetime | None = await unit.scalar(
        select(func.max(distress_case.c.opened_at)).where(
            distress_case.c.chat_id == chat_id,
            distress_case.c.tier == str(Tier.CRISIS),
            distress_case.c.state.in_(tuple(str(state) for state in ACUTE_STATES)),
            distress_case.c.drill.is_(False),
            distress_case.c.opened_at > unit.now - COUNTS_AS_OPEN_FOR,
        )
    )
    return found


async def erase_taps(unit: Unit, user_id: int) -> int:
    """Forget who pressed; the number under the post stays."""
    return await erase_rows(unit, prompt_tap, user_id)


async def erase_blocks(unit: Unit, user_id: int) -> int:
    return await erase_rows(unit, prompt_block, user_id)


async def erase_nothing(unit: Unit, user_id: int) -> int:
    """For tables that never hold a member's id."""
    return 0


async def _posts(unit: Unit, chat_id: int, *conditions: ColumnElement[bool]) -> list[Post]:
    names = ("chat_id", "local_date", "slot", "item_id", "language", "chosen_at", "taps", "not_for_me", "closed_at")
    rows = await unit.rows(
        select(prompt_post)
        .where(prompt_post.c.chat_id == chat_id, *conditions)
        .order_by(prompt_post.c.local_date, prompt_post.c.chosen_at)
    )
    return [Post(**{name: row[name] for name in names}) for row in rows]


async def _add(unit: Unit, post: Post, column: str) -> None:
    await unit.execute(update(prompt_post).where(*_is(prompt_post, post)).values({column: prompt_post.c[column] + 1}))


def _is(table: Table, post: Post) -> tuple[ColumnElement[bool], ...]:
    return (table.c.chat_id == post.chat_id, table.c.local_date == post.local_date, table.c.slot == post.slot)


async def _insert(unit: Unit, table: Table, values: dict[str, Any]) -> bool:
    """Insert a row unless its key is taken; whether it was inserted."""
    result = await unit.execute(insert_new(unit.connection.dialect.name, table).values(**values))
    return bool(result.rowcount == 1)

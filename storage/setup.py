"""What setting up a group keeps: where each administrator is in it; and what a group loses when Waymark goes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select

from storage import chats
from storage.chats import Chat
from storage.members_data import erase_rows, forget_name, rekey_chat
from storage.statements import upsert
from storage.tables import chat, chat_option, schedule, setup_step
from storage.unit import Unit

# What must happen even where Waymark can't be any more: forgetting, and looking at a case again.
STILL_DUE = ("cases.forget", "cases.forget_message", "cases.remind", "shield.forget", "shield.forget_words")


@dataclass(frozen=True, slots=True)
class Progress:
    """The step a person is at in setting up a group, and what they answered but did not confirm yet."""

    step: str
    answers: dict[str, Any]


async def progress(unit: Unit, user_id: int, chat_id: int) -> Progress | None:
    row = await unit.one(select(setup_step).where(setup_step.c.user_id == user_id, setup_step.c.chat_id == chat_id))
    return Progress(step=row["step"], answers=row["answers"]) if row else None


async def move(unit: Unit, user_id: int, chat_id: int, step: str, answers: dict[str, Any]) -> None:
    """Remember where a person is, so that they can go on there."""
    values = {"user_id": user_id, "chat_id": chat_id, "step": step, "answers": answers, "changed_at": unit.now}
    await upsert(unit, setup_step, values, ("step", "answers", "changed_at"))


async def groups_near(unit: Unit, user_id: int, known: Iterable[int]) -> list[Chat]:
    """Active chats a person was seen in or added Waymark to; whether they administer them is for Telegram to say."""
    added = await unit.rows(select(chat.c.chat_id).where(chat.c.added_by == user_id))
    ids = sorted({*known, *(row["chat_id"] for row in added)})
    found = [await chats.get(unit, each) for each in ids]
    return [each for each in found if each is not None and each.active]


async def cancel_everything(unit: Unit, chat_id: int) -> None:
    """Drop all that was planned for a chat Waymark is no longer in; what is kept is still forgotten when promised."""
    await unit.execute(
        delete(schedule).where(
            schedule.c.chat_id == chat_id,
            schedule.c.state == "waiting",
            schedule.c.feature.not_in(STILL_DUE),
        )
    )


async def take_over(unit: Unit, old: int, new: int) -> None:
    """Move everything of a group to its new id; options the new id was given in the meantime yield to the old ones."""
    await unit.execute(delete(chat_option).where(chat_option.c.chat_id == new))
    await rekey_chat(unit, old, new)


async def erase_chats(unit: Unit, user_id: int) -> int:
    """Forget who added Waymark where, and stop alerts that went to this person's private chat."""
    forgotten = await forget_name(unit, chat, user_id, "added_by")
    forgotten += await forget_name(unit, chat, user_id, "moderators_chat_id")
    unit.caches.chats.clear()
    return forgotten


async def erase_options(_unit: Unit, _user_id: int) -> int:
    """What a group chose is nobody's own."""
    return 0


async def erase_steps(unit: Unit, user_id: int) -> int:
    return await erase_rows(unit, setup_step, user_id)

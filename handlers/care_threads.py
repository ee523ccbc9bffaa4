"""Threads around a public answer: not too many lines of Waymark's own, and one for those who want to help."""

from __future__ import annotations

from datetime import UTC, datetime

from telegram import Update

from domain import care as deciding
from domain import threads as limits
from domain.care import Answer, Situation
from domain.distress import Assessment, own_text
from domain.wishes import Urgency
from handlers import alerts, case_duty
from handlers.kit.context import Context
from handlers.kit.feature import Feature, Listener, Owned
from handlers.kit.raw import Raw, is_group, kind, message, sender
from storage import automatic_replies, people, threads
from storage.cache import Caches


async def limited(context: Context, situation: Situation, answer: Answer) -> Answer:
    """The answer within what its thread may have of Waymark's lines."""
    if not (answer.public or answer.line_instead):
        return answer
    found = await threads.said(context.unit, context.chat_id, limits.thread_of(_message(context)))
    said = {limits.level_of_kind(each): at for each, at in found.items()}
    level = deciding.level_of(situation.assessment)
    return limits.within_limits(answer, level, said, reachable=situation.reachable, now=context.now)


async def note(context: Context, found: Assessment, answer: Answer) -> None:
    """Note that a thread had, or may have, a public line; what hangs on the answered message counts as well."""
    if not (answer.public or answer.line_instead):
        return
    about = _message(context)
    name = limits.public_kind(deciding.level_of(found))
    for thread in {limits.thread_of(about), int(about["message_id"])} - {0}:  # a message only Waymark saw has no id
        await threads.note(context.unit, context.chat_id, thread, name)


def is_in_watched_thread(raw: Raw, caches: Caches) -> bool:
    """Whether somebody writes where a crisis was answered of late; without I/O, so unknown groups count as such."""
    found = message(raw)
    if found is None or not is_group(raw) or sender(raw) is None or "reply_to_message" not in found:
        return False
    if own_text(found).startswith("/"):  # said to a program, and `/care` is to leave no trace
        return False
    known = caches.threads.get(found["chat"]["id"])
    if known is None:
        return True
    written = datetime.fromtimestamp(found["date"], UTC)
    return any(limits.is_watched(known.get(each), written) for each in _threads(found))


async def hear_bystander(update: Update, context: Context) -> None:
    """Say once in a while, to everybody in the thread, what helps; not below Waymark's own answer just now."""
    found = context.raw["message"]
    answered = await threads.answered(context.unit, context.chat_id)
    thread = next((each for each in _threads(found) if each in answered), None)
    if thread is None or _has_spoken(context) or context.chat is None or context.chat.role != "group":
        return
    last = (await threads.said(context.unit, context.chat_id, thread)).get(limits.BYSTANDER)
    if not limits.bystanders_hear(answered[thread], last, context.now) or await _needs_no_word(context, found):
        return
    await threads.note(context.unit, context.chat_id, thread, limits.BYSTANDER)
    context.reply(
        context.t("care-public-bystanders", told=await _told(context, found)),
        reply_to=thread,
        silent=True,
        urgency=Urgency.REPLY,
        key=f"bystanders:{context.raw['update_id']}",
    )


async def _needs_no_word(context: Context, found: Raw) -> bool:
    """Whether the writer is the one who was answered, answers themselves, or is one of the team."""
    if (found["reply_to_message"].get("from") or {}).get("id") == context.user_id:
        return True
    past = await automatic_replies.past(context.unit, context.chat_id, context.user_id)
    recent = limits.is_watched(past.replied_at, context.now)
    if recent and deciding.rank(past.level) >= limits.CRISIS:
        return True
    team = context.chat.moderators_chat_id if context.chat is not None else None
    return team is not None and await people.get_membership(context.unit, team, context.user_id) in people.PRESENT


async def _told(context: Context, found: Raw) -> str:
    """Who was told of the message the thread hangs on: as the public line said it, and no more."""
    author = (found["reply_to_message"].get("from") or {}).get("id") or 0
    desk = await alerts.desk_of(context, context.chat_id, author)
    if desk is not None and await case_duty.is_nobody_there(context, desk.chat_id, author):
        return "off_duty"
    return "nobody" if desk is None else "owner" if desk.is_person else "moderators"


def _has_spoken(context: Context) -> bool:
    """Whether Waymark has just said something here that everybody sees."""
    return any(
        wish.chat_id == context.chat_id and wish.method.startswith("send") and not getattr(wish, "only_for", None)
        for wish in context.unit.wishes
    )


def _threads(found: Raw) -> list[int]:
    """What a message hangs on: its thread, and the message it answers."""
    answered = limits.answered_in(found)
    return [limits.thread_of(found), *([answered] if answered is not None else [])]


def _message(context: Context) -> Raw:
    about: Raw = context.raw[kind(context.raw)]
    return about


FEATURE = Feature(
    name="threads",
    listeners=(Listener(is_in_watched_thread, hear_bystander),),
    tables=(Owned("thread_line", "mydata-thread-line", threads.erase_nothing, exported=False),),
)

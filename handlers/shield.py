"""Messages that teach a method or push somebody: the moderators have them first, then they are taken out.

Care has answered before; this feature adds to it and takes nothing of it away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta

from pydantic import BaseModel
from telegram import Update

from domain.care import Alert, alert_for
from domain.distress import Assessment, Detector, Sensitivity, own_text
from domain.shield import (
    LONGEST_WORDS,
    Circumstances,
    Fate,
    Kind,
    State,
    Way,
    again_soon,
    decide,
    is_cry,
    kind_of,
)
from handlers import (
    alerts,
    moderation_by_rule,
    shield_buttons,
    shield_donating,
    shield_notices,
    shield_support,
    shield_week,
)
from handlers.alerts import Desk
from handlers.kit import addressed, interlock, watchfulness
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.feature import Button, Due, Feature, Listener, Owned
from handlers.kit.raw import Raw, chat, is_group, kind, pressed
from handlers.shield_notices import Matter
from storage import donations, held_messages
from storage.cache import Caches
from storage.held_messages import Source, Words

DELETE = "can_delete_messages"
MESSAGES = ("message", "edited_message")
STILL_WORTH_FORGETTING = timedelta(days=3650)
FILES = frozenset({
    "photo", "video", "animation", "document", "audio", "voice", "video_note", "sticker", "poll", "paid_media", "story",
})  # fmt: skip


class ShieldOptions(BaseModel):
    """What a group can choose about messages that may hurt others."""

    method_detail: Way = Way.DELETE
    goading: Way = Way.DELETE
    goading_warns: bool = True


async def hear(_update: Update, context: Context) -> None:
    """Look at a group message that concerned care, new or edited; each is acted on once."""
    if context.chat is None or context.chat.role != "group":
        return
    message = context.raw[kind(context.raw)]
    words = own_text(message)
    sensitivity = await watchfulness.sensitivity(context, context.chat_id)
    found = context.program.detector.assess(words, sensitivity=sensitivity)
    if alert_for(found) in (Alert.QUIET, Alert.LOUD):
        await shield_week.plan(context, context.chat)
    looked_for = kind_of(found)
    if looked_for is None or words.startswith("/") or not message["message_id"]:
        return
    if await held_messages.of_message(context.unit, context.chat_id, message["message_id"]) is None:
        await _meet(context, found, looked_for, words)


async def _meet(context: Context, found: Assessment, looked_for: Kind, words: str) -> None:
    message = context.raw[kind(context.raw)]
    target = await addressed.target_of(context, message) if looked_for is Kind.GOADING else None
    if target is not None:
        await shield_support.say_kindly(context, message, target)
    desk = await alerts.desk_of(context, context.chat_id, context.user_id)
    if desk is None:
        return
    options = await context.options(ShieldOptions, "shield")
    decision = decide(looked_for, found, await _circumstances(context, options, looked_for, words))
    if decision.fate is Fate.TELL:
        await alerts.send_notice(context, desk, found, message["message_id"])
        return
    again = again_soon(
        await held_messages.last_at(context.unit, context.chat_id, context.user_id, looked_for), context.now
    )
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    await _hold(context, desk, Matter(looked_for, decision, found, target, words, again, thread))
    if decision.warns and options.goading_warns and not again:
        await _warn(context)


async def _circumstances(context: Context, options: ShieldOptions, looked_for: Kind, words: str) -> Circumstances:
    assert context.chat is not None
    message = context.raw[kind(context.raw)]
    staff = context.facts.staff.get(context.chat_id)
    return Circumstances(
        way=options.goading if looked_for is Kind.GOADING else options.method_detail,
        may_delete=context.chat.may(DELETE),
        whole=len(words) <= LONGEST_WORDS and not FILES & message.keys(),
        protected=await interlock.protects(context, context.user_id) is not None,
        staff=staff is None or staff.includes(context.user_id),
    )


async def _hold(context: Context, desk: Desk, matter: Matter) -> None:
    message = context.raw[kind(context.raw)]
    held = await held_messages.keep(
        context.unit,
        context.program.seal,
        Words(matter.words, context.name, matter.thread),
        Source(context.chat_id, context.user_id, message["message_id"]),
        kind=matter.kind,
        moderators_chat_id=desk.chat_id,
        state=State.SHOWN if matter.decision.fate is Fate.ASK else State.HIDDEN,
    )
    await shield_notices.send(context, desk, held, matter)
    await shield_buttons.plan_forgetting(context, held)


async def _warn(context: Context) -> None:
    """A warning as any other, with its undo; whoever has an open case never comes here."""
    if await interlock.protects(context, context.user_id) is not None:
        return
    assert context.chat is not None
    reason = context.program.texts.plain(context.chat.language, "shield-reason-goading")
    await moderation_by_rule.warn(context, context.chat, context.user_id, context.name, reason)


def _pressed_needs(data: list[str]) -> Iterable[Need]:
    """The buttons that need a right name their group."""
    if data[0] == "shield" and len(data) > 3 and data[2].removeprefix("-").isdecimal():
        yield Need(int(data[2]))


def feature(detector: Detector, concerns: Callable[[Raw, Caches], bool]) -> Feature:
    """The feature; `concerns` is care's own test, so that a message that concerns nobody is read once."""

    def needs(raw: Raw) -> Iterable[Need]:
        """Administrators are left to people. Only goading waits for the question who they are: a crisis never does."""
        data, where = pressed(raw), chat(raw)
        if data is not None:
            yield from _pressed_needs(data)
        elif where is not None and is_group(raw) and kind(raw) in MESSAGES:
            found = detector.assess(own_text(raw[kind(raw)]), sensitivity=Sensitivity.ALERT)
            if kind_of(found) is Kind.GOADING and not is_cry(found):
                yield Need(where["id"])

    def is_heard(raw: Raw, caches: Caches) -> bool:
        return is_group(raw) and kind(raw) in MESSAGES and concerns(raw, caches)

    return Feature(
        name="shield",
        listeners=(Listener(is_heard, hear), Listener(shield_donating.is_cleared, shield_donating.offer)),
        buttons=(
            Button("back", shield_buttons.ask_how),
            Button("fold", shield_buttons.put_back_folded),
            Button("plain", shield_buttons.put_back_plain),
            Button("keep", shield_buttons.keep_out),
            Button("leave", shield_buttons.leave),
            Button("show", shield_buttons.show),
            Button("card", shield_buttons.show_card),
            Button("take", shield_buttons.take_out),
            Button("warn", shield_buttons.warn),
            Button("give", shield_donating.ask_again),
            Button("yes", shield_donating.give),
            Button("no", shield_donating.decline),
        ),
        options=ShieldOptions,
        due=(
            Due("forget_words", shield_buttons.forget_words, STILL_WORTH_FORGETTING, shield_buttons.forget_words),
            Due("forget", shield_buttons.forget, STILL_WORTH_FORGETTING, shield_buttons.forget),
            Due("empty", shield_buttons.empty, STILL_WORTH_FORGETTING, shield_buttons.empty),
            Due("week", shield_week.tell, timedelta(days=3)),
        ),
        tables=(
            Owned("held_message", "mydata-held-message", held_messages.erase, export=held_messages.of_person),
            Owned("donated_sentence", "mydata-donated-sentence", donations.erase_nothing, exported=False),
        ),
        needs=needs,
    )
